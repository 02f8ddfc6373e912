// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plugin.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMutex>
#include <QPluginLoader>

namespace lamp::plugin {

using namespace Qt::StringLiterals;

QStringList folders()
{
    const QString program = QCoreApplication::applicationDirPath();
    QStringList found{QDir::cleanPath(program + u"/../lib/lamplighter")};
#ifdef LAMP_PLUGIN_FOLDER // from the folder of the installed program to that of its plugins
    found.append(QDir::cleanPath(program + u'/' + QLatin1StringView(LAMP_PLUGIN_FOLDER)));
#endif
    found.removeDuplicates();
    return found;
}

Result<QObject *> load(QLatin1StringView name)
{
    static QMutex mutex; // of the loader: two threads may ask for the first time at once
    const QMutexLocker lock(&mutex);
    QString reason;
    for (const QString &folder : folders()) {
        const QString path = folder + u'/' + name + u".so";
        if (!QFileInfo::exists(path))
            continue;
        QPluginLoader loader(path);
        if (QObject *object = loader.instance())
            return object;
        reason = loader.errorString();
    }
    return fail(Error::Kind::NotFound, reason.isEmpty() ? QString(name) : reason);
}

} // namespace lamp::plugin
