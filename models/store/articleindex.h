// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/connection.h"

#include <QSet>
#include <QStringList>

// What search of articles reads, written in the transaction that changes the article: the full text by fields, the
// small index of titles and tags, parts of titles, all words, the languages of code.
namespace lamp::articleindex {

// The desk has these tables since this version.
inline constexpr int Since = 18;

class Writer {
public:
    explicit Writer(Connection &connection) : m_connection(connection) { }
    [[nodiscard]] Result<void> add(qint64 id); // one that is not in the index (any more)

private:
    [[nodiscard]] Result<void> addWords(const QStringList &words);
    [[nodiscard]] Result<void> addLanguages(qint64 id, const QStringList &languages);
    Connection &m_connection;
    QSet<QString> m_known; // words that were written by this writer
};
[[nodiscard]] Result<void> remove(Connection &connection, const QList<qint64> &ids);
// Of these words those that no article has any more are no words of the desk: nothing stays of what was taken out.
[[nodiscard]] Result<void> forget(Connection &connection, const QSet<QString> &words);
// Everything anew, for a desk of an earlier version.
[[nodiscard]] Result<void> rebuild(Connection &connection);
// Of the newest articles: whether the words of their titles are known; one line a finding.
[[nodiscard]] Result<QStringList> verify(Connection &connection);

} // namespace lamp::articleindex
