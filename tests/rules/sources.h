// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/lamptest.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>

namespace lamp::test {

// A source file of the program: its path below the checkout and its lines.
struct Source {
    QString path;
    QStringList lines;
    [[nodiscard]] bool isBelow(QStringView folder) const { return path.startsWith(QString(folder + u'/')); }
};

inline QList<Source> sources(const QStringList &folders)
{
    const QString root = lamp::test::sourceFile();
    QList<Source> found;
    for (const QString &folder : folders)
        for (QDirIterator it(root + u'/' + folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                             QDirIterator::Subdirectories); it.hasNext();) {
            QFile file(it.next());
            if (file.open(QFile::ReadOnly))
                found.append({file.fileName().mid(root.size() + 1), QString::fromUtf8(file.readAll()).split(u'\n')});
        }
    std::ranges::sort(found, {}, &Source::path);
    return found;
}

// "path:line: text" of each line that a pattern matches; comments do not count.
inline QStringList offences(const QList<Source> &list, const QString &pattern)
{
    const QRegularExpression wrong(pattern);
    QStringList found;
    for (const Source &source : list)
        for (qsizetype i = 0; i < source.lines.size(); ++i) {
            const QString code = source.lines[i].section(QStringLiteral("//"), 0, 0);
            if (wrong.match(code).hasMatch())
                found << source.path + u':' + QString::number(i + 1) + u": " + code.trimmed();
        }
    return found;
}

} // namespace lamp::test
