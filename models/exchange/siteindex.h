// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QStringList>

namespace lamp {

// The words of a site for the search in the browser (resources/site/search.js), which has no server to ask: scripts
// with lists of words and the pages that have them. A page of a few hundred articles has one, a large one a script for
// each first letter, of which only those are loaded that somebody types.
class SiteIndex {
public:
    enum Weight { Body = 1, Tag = 4, Title = 10 };
    void add(int page, QStringView text, Weight weight);
    // File name below the folder of the scripts -> content. "words.js" alone, or "words-0061.js" and the like.
    [[nodiscard]] QMap<QString, QByteArray> scripts() const;
    [[nodiscard]] bool isParted() const { return m_letters > PartedFrom; }

    // Words as they are compared, here and in the browser: folded, without marks; of scripts that put no blanks between
    // words all pairs of neighbours, and the last letter alone.
    [[nodiscard]] static QStringList words(QStringView text);
    // The part that a word is in: its first letter, of the wide scripts a block of 256.
    [[nodiscard]] static QString part(QStringView word);
    // Text as a JavaScript (and JSON) string with its quotes; no sign in it can end a script.
    [[nodiscard]] static QByteArray quoted(QStringView text);

    static constexpr qsizetype PartedFrom = 400'000; // letters of words and numbers of pages

private:
    QHash<QString, QMap<int, int>> m_words; // word -> page -> weight
    qsizetype m_letters = 0;
};

} // namespace lamp
