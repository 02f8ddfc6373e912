// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/connection.h"

#include <QStringList>

namespace lamp::fulltext {

// One document a work item (title, description, entries, requester, asset, number) and one an article (see
// articleindex.h); beside each a small index for two and three typed letters, and a trigram one for parts of numbers
// and serials.
[[nodiscard]] Result<void> indexWorkItems(Connection &connection, const QList<qint64> &ids);
[[nodiscard]] Result<void> indexArticles(Connection &connection, const QList<qint64> &ids);
[[nodiscard]] Result<void> removeWorkItems(Connection &connection, const QList<qint64> &ids);
[[nodiscard]] Result<void> removeArticles(Connection &connection, const QList<qint64> &ids);
// Folds segments together in idle time.
[[nodiscard]] Result<void> merge(Connection &connection);
// Looks a sample of the newest rows up by the first word of their title, and of what fixed them.
[[nodiscard]] Result<QStringList> verify(Connection &connection);

// What a person typed, as a query that FTS5 cannot misread: words, "phrases", -word, prefix on the last word. Every
// token stands in double quotes; nothing that is typed is an error.
struct Typed {
    QStringList words;    // folded tokens that must occur, the last one as a prefix when it ends the text
    QStringList phrases;
    QStringList excluded;
    bool prefixLast = false, lastIsPhrase = false;
    [[nodiscard]] bool isEmpty() const { return words.isEmpty() && phrases.isEmpty(); }
    [[nodiscard]] QString match() const; // FTS5 expression; empty when nothing can match
    [[nodiscard]] QStringList marks() const; // what to highlight
};
[[nodiscard]] Typed parse(QStringView text);
// All trigrams of a fragment AND'ed, for the trigram index; empty when the fragment is shorter than three letters.
[[nodiscard]] QString trigrams(QStringView fragment);

} // namespace lamp::fulltext
