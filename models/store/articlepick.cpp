// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/articlepick.h"

#include "store/query.h"

namespace lamp::searchstore {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 CountedArticles = 1001;
constexpr qint64 BestMatches = 400; // of these state, help and filters decide the order
constexpr int CollectionsSince = 22;

QLatin1StringView tableOf(ArticleIndex index)
{
    return index == ArticleIndex::Quick ? "article_quick"_L1 : "article_text"_L1;
}

// Title, tags, body, symptom, what it affects.
QLatin1StringView weightsOf(ArticleIndex index)
{
    switch (index) {
    case ArticleIndex::Quick: return "10.0, 4.0"_L1;
    case ArticleIndex::Text: return "10.0, 4.0, 1.0, 3.0, 0.5"_L1;
    case ArticleIndex::Meant: break;
    }
    return "8.0, 4.0, 1.0, 4.0, 0.0"_L1;
}

QString placedIn(QLatin1StringView index)
{
    return u" FROM %1 f CROSS JOIN article a ON a.id = f.rowid WHERE f.%1 MATCH ?"_s.arg(index);
}
} // namespace

bool ArticlePick::hasCollections() const { return m_version >= CollectionsSince; }

Result<QList<qint64>> ArticlePick::ids(const QString &sql, const QVariantList &bound) const
{
    QList<qint64> list;
    Query q(m_connection, sql, bound);
    while (q.next())
        list.append(q.integer(0));
    LAMP_CHECK(q.done());
    return list;
}

// What is published first; then by rank, a little higher what solved tickets, lower what was taken from elsewhere.
QString ArticlePick::order(const QString &rank) const
{
    const QString foreign = !hasCollections()
        ? QString()
        : u" * CASE WHEN EXISTS (SELECT 1 FROM collection_page p WHERE p.article_id = a.id) THEN 0.6 ELSE 1.0 END"_s;
    return u" ORDER BY CASE a.state WHEN 'published' THEN 0 WHEN 'internal' THEN 0 WHEN 'draft' THEN 1 ELSE 2 END, "
           "%1 * (0.8 + 0.4 * (a.helped_count + 1.0) / (a.used_count + 2.0)) * (1.0 + 0.02 * min(a.helped_count, 10))"_s
               .arg(rank)
        + foreign + u", a.id LIMIT ?";
}

Result<QList<qint64>> ArticlePick::best(ArticleIndex index, const QString &match,
                                        const articlestore::Conditions &asked, qint64 limit) const
{
    const QLatin1StringView table = tableOf(index);
    const QString rank = u"bm25(%1, %2)"_s.arg(table, weightsOf(index));
    const QString few = u"SELECT rowid AS r, %1 AS k FROM %2 WHERE %2 MATCH ? ORDER BY k LIMIT %3"_s.arg(rank, table)
                            .arg(BestMatches);
    LAMP_TRY(found,
             ids(u"SELECT a.id FROM (%1) AS n CROSS JOIN article a ON a.id = n.r WHERE true"_s.arg(few) + asked.sql
                     + order(u"n.k"_s),
                 QVariantList{match} + asked.bound + QVariantList{limit}));
    if (found.size() >= limit)
        return found;
    LAMP_TRY(all, single(m_connection,
                         u"SELECT count(*) FROM (SELECT 1 FROM %1 WHERE %1 MATCH ? LIMIT %2)"_s.arg(table).arg(
                             BestMatches),
                         {match}));
    if (all.toLongLong() < BestMatches)
        return found;
    return ids(u"SELECT a.id"_s + placedIn(table) + asked.sql + order(rank),
               QVariantList{match} + asked.bound + QVariantList{limit});
}

Result<QList<qint64>> ArticlePick::listed(const articlestore::Conditions &asked, qint64 limit) const
{
    return ids(u"SELECT a.id FROM article a WHERE true"_s + asked.sql
                   + u" ORDER BY CASE a.state WHEN 'published' THEN 0 WHEN 'internal' THEN 0 WHEN 'draft' THEN 1 "
                     "ELSE 2 END, a.helped_count DESC, a.title_key, a.id LIMIT ?",
               asked.bound + QVariantList{limit});
}

Result<bool> ArticlePick::passes(qint64 id, const articlestore::Conditions &asked) const
{
    LAMP_TRY(found, ids(u"SELECT a.id FROM article a WHERE a.id = ?"_s + asked.sql, QVariantList{id} + asked.bound));
    return !found.isEmpty();
}

Result<qint64> ArticlePick::count(ArticleIndex index, const QString &match,
                                  const articlestore::Conditions &asked) const
{
    LAMP_TRY(total, single(m_connection,
                           u"SELECT count(*) FROM (SELECT a.id"_s + placedIn(tableOf(index)) + asked.sql + u" LIMIT ?)",
                           QVariantList{match} + asked.bound + QVariantList{CountedArticles}));
    return total.toLongLong();
}

} // namespace lamp::searchstore
