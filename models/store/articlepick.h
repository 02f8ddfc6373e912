// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/articlerepository.h"

namespace lamp::searchstore {

// Quick: titles and tags, where few letters begin few words. Text: everything. Meant: everything, weighed for words of
// which an article need not have all.
enum class ArticleIndex { Quick, Text, Meant };

// Articles from the full text, by its rank and by how far they can be trusted.
class ArticlePick {
public:
    ArticlePick(Connection &connection, int version) : m_connection(connection), m_version(version) { }
    // The best matches first, and of them what is asked for; where that leaves too little, all that match.
    [[nodiscard]] Result<QList<qint64>> best(ArticleIndex index, const QString &match,
                                             const articlestore::Conditions &asked, qint64 limit) const;
    // Without words: what helped most first.
    [[nodiscard]] Result<QList<qint64>> listed(const articlestore::Conditions &asked, qint64 limit) const;
    [[nodiscard]] Result<bool> passes(qint64 id, const articlestore::Conditions &asked) const;
    // Up to a bound.
    [[nodiscard]] Result<qint64> count(ArticleIndex index, const QString &match,
                                       const articlestore::Conditions &asked) const;
    [[nodiscard]] bool hasCollections() const;

private:
    [[nodiscard]] QString order(const QString &rank) const;
    [[nodiscard]] Result<QList<qint64>> ids(const QString &sql, const QVariantList &bound) const;
    Connection &m_connection;
    int m_version; // of the desk
};

} // namespace lamp::searchstore
