// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/lamptest.h"
#include "theme/theme.h"
#include "widgets/guardeddocument.h"

#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextTable>
#include <QtWidgets>

#include <ctime>
#include <netinet/in.h>
#include <sys/inotify.h>
#include <sys/socket.h>
#include <unistd.h>

namespace lamp::test {

using namespace Qt::StringLiterals;

// Notices every opening of a file in a folder, and every connection to a port of this machine.
class ReadingTrap {
public:
    ReadingTrap()
    {
        QImage picture(40, 40, QImage::Format_RGB32);
        picture.fill(Qt::red);
        picture.save(path(), "PNG");
        m_notify = inotify_init1(IN_NONBLOCK);
        inotify_add_watch(m_notify, qPrintable(m_folder.path()), IN_OPEN | IN_ACCESS);
        m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        auto *general = reinterpret_cast<sockaddr *>(&address);
        ::bind(m_socket, general, sizeof address);
        ::listen(m_socket, 4);
        socklen_t length = sizeof address;
        ::getsockname(m_socket, general, &length);
        m_port = ntohs(address.sin_port);
    }
    ~ReadingTrap()
    {
        ::close(m_notify);
        ::close(m_socket);
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"secret.png"_s); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString port() const { return QString::number(m_port); }
    [[nodiscard]] int readings() const
    {
        char events[4096];
        int count = 0;
        while (::read(m_notify, events, sizeof events) > 0)
            ++count;
        const int connection = ::accept(m_socket, nullptr, nullptr);
        if (connection >= 0)
            ::close(connection);
        return count + (connection >= 0 ? 1 : 0);
    }

private:
    QTemporaryDir m_folder;
    int m_notify = -1, m_socket = -1;
    quint16 m_port = 0;
};

inline QString repeated(QLatin1StringView text, int times) { return QString(text).repeated(times); }

// Milliseconds that this thread has worked: other programs on the machine do not count.
inline qint64 threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return time.tv_sec * 1000 + time.tv_nsec / 1'000'000;
}

// A guarded document and what it says.
class GuardedDocumentFixture : public QObject {
protected:
    CodeHighlighter m_highlighter;

    static AttachedFiles files(const QByteArray &data, const QString &name = u"shot.png"_s)
    {
        AttachedFiles attached;
        attached.byName.insert(name, AttachmentId{1});
        attached.content = [data](AttachmentId) {
            QPromise<Result<QByteArray>> promise;
            promise.start();
            promise.addResult(Result<QByteArray>(data));
            promise.finish();
            return promise.future();
        };
        return attached;
    }
    static QByteArray picture(int width, int height, const char *format = "PNG")
    {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        return bytes;
    }
};

} // namespace lamp::test
