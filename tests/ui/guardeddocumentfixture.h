// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/lamptest.h"
#include "support/readingtrap.h"
#include "theme/theme.h"
#include "widgets/guardeddocument.h"

#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextTable>
#include <QtWidgets>

#include <ctime>

namespace lamp::test {

using namespace Qt::StringLiterals;

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
