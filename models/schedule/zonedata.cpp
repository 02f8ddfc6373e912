// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/zonedata.h"

#include <QFile>

namespace lamp::zonedata {

using namespace Qt::StringLiterals;

QString versionIn(const QString &folder)
{
    QFile compact(folder + u"/tzdata.zi");
    if (compact.open(QFile::ReadOnly)) {
        const QString line = QString::fromLatin1(compact.readLine(80)).trimmed();
        if (const QString mark = u"# version "_s; line.startsWith(mark))
            return line.mid(mark.size()).trimmed();
    }
    QFile plain(folder + u"/+VERSION");
    return plain.open(QFile::ReadOnly) ? QString::fromLatin1(plain.readLine(80)).trimmed() : QString();
}

QString version()
{
    for (const QString &folder : {u"/usr/share/zoneinfo"_s, u"/usr/lib/zoneinfo"_s}) // where QTimeZone looks, too
        if (const QString found = versionIn(folder); !found.isEmpty())
            return found;
    return {};
}

} // namespace lamp::zonedata
