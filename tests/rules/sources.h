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

// Functions of more lines than that: the first line of each, and how many it has from there to its closing brace. By
// the layout of the sources: the brace that opens a function stands alone on its line, and the one that closes it
// stands below it.
inline QList<std::pair<QString, int>> longFunctions(const Source &source, int most)
{
    static const QRegularExpression end(QStringLiteral("[;{}:]$|^\\s*//|^#"));
    QList<std::pair<QString, int>> found;
    for (qsizetype open = 0; open < source.lines.size(); ++open) {
        if (source.lines[open].trimmed() != u"{")
            continue;
        const QString closing = source.lines[open].chopped(1) + u'}';
        qsizetype close = open + 1, first = open - 1;
        while (close < source.lines.size() && !source.lines[close].startsWith(closing))
            ++close;
        while (first > 0 && !source.lines[first - 1].trimmed().isEmpty()
               && !end.match(source.lines[first - 1]).hasMatch())
            --first;
        if (const auto lines = static_cast<int>(close - first + 1); lines > most && first >= 0)
            found.append({source.lines[first].trimmed(), lines});
        open = close;
    }
    return found;
}

} // namespace lamp::test
