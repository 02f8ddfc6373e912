// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <netinet/in.h>
#include <sys/inotify.h>
#include <sys/socket.h>
#include <unistd.h>

namespace lamp::test {

using namespace Qt::StringLiterals;

// Notices every opening of a file in a folder, and every connection to a port of this machine.
class ReadingTrap {
public:
    static constexpr const char *Secret = "what-nobody-may-read"; // is in the file
    ReadingTrap()
    {
        QFile secret(path());
        if (!secret.open(QIODevice::WriteOnly) || secret.write(Secret) < 0)
            qFatal("the file of the trap cannot be written");
        secret.close();
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

} // namespace lamp::test
