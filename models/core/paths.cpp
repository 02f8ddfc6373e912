// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paths.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace lamp::paths {

namespace {
QString privateFolder(const QString &path)
{
    QDir().mkpath(path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}
} // namespace

QString dataFolder()
{
    return privateFolder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                         + QStringLiteral("/lamplighter"));
}

QString stateFolder()
{
    return privateFolder(QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation)
                         + QStringLiteral("/lamplighter"));
}

QString configFile()
{
    return privateFolder(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                         + QStringLiteral("/lamplighter"))
        + QStringLiteral("/window.ini");
}

QString defaultDesk() { return dataFolder() + QStringLiteral("/office.desk"); }
QString sampleDesk() { return dataFolder() + QStringLiteral("/sample.desk"); }

} // namespace lamp::paths
