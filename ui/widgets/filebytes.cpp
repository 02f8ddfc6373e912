// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filebytes.h"

#include <QFile>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace lamp {

QFuture<Result<QByteArray>> fileBytes(const QString &path, qint64 most)
{
    return QtConcurrent::run([path, most]() -> Result<QByteArray> {
        const QFileInfo info(path);
        if (info.exists() && !info.isFile())
            return fail(Error::Kind::NotFound, {});
        if (info.size() > most)
            return fail(Error::Kind::Invalid, {});
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(Error::Kind::Io, file.errorString());
        QByteArray bytes = file.read(most + 1); // one that grows meanwhile is not read for ever
        if (file.error() != QFileDevice::NoError)
            return fail(Error::Kind::Io, file.errorString());
        if (bytes.size() > most)
            return fail(Error::Kind::Invalid, {});
        return bytes;
    });
}

} // namespace lamp
