// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/collectionrepository.h"

#include "store/query.h"
#include "store/rows.h"

namespace lamp::collectionstore {

using namespace Qt::StringLiterals;

Result<QList<Counted>> all(Connection &connection)
{
    LAMP_TRY(collections, rows::where<Collection>(connection, u"ORDER BY name, id"_s, {}));
    QHash<qint64, qint64> counts;
    Query q(connection, u"SELECT collection_id, count(*) FROM collection_page GROUP BY collection_id"_s);
    while (q.next())
        counts.insert(q.integer(0), q.integer(1));
    LAMP_CHECK(q.done());
    QList<Counted> list;
    for (const Collection &one : std::as_const(collections))
        list.append({one, counts.value(one.id.value)});
    return list;
}

Result<std::optional<Collection>> byUid(Connection &connection, const QByteArray &uid)
{
    LAMP_TRY(found, rows::where<Collection>(connection, u"WHERE uid = ?"_s, {uid}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<QStringList> names(Connection &connection)
{
    Query q(connection, u"SELECT name FROM collection"_s);
    QStringList list;
    while (q.next())
        list.append(q.text(0));
    LAMP_CHECK(q.done());
    return list;
}

Result<std::optional<Origin>> of(Connection &connection, ArticleId id)
{
    LAMP_TRY(page, rows::where<CollectionPage>(connection, u"WHERE article_id = ?"_s, {id.value}));
    if (page.isEmpty())
        return std::optional<Origin>();
    LAMP_TRY(collection, rows::get<Collection>(connection, page.first().collectionId));
    return std::optional(Origin{collection, page.first().path});
}

Result<QHash<QString, ArticleId>> pages(Connection &connection, CollectionId id)
{
    Query q(connection, u"SELECT path, article_id FROM collection_page WHERE collection_id = ?"_s, {id.value});
    QHash<QString, ArticleId> found;
    while (q.next())
        found.insert(q.text(0), q.id<ArticleId>(1));
    LAMP_CHECK(q.done());
    return found;
}

Result<QList<CollectionPage>> rowsOf(Connection &connection, CollectionId id)
{
    return rows::where<CollectionPage>(connection, u"WHERE collection_id = ? ORDER BY id"_s, {id.value});
}

Result<ArticleId> nextArticle(Connection &connection)
{
    LAMP_TRY(last, single(connection, uR"(SELECT max(coalesce((SELECT seq FROM sqlite_sequence
        WHERE name = 'article'), 0), coalesce((SELECT max(id) FROM article), 0)))"_s));
    return ArticleId{last.toLongLong() + 1};
}

// Every table with a reference to articles is asked, also those that a later version of the program adds; what belongs
// to the article itself goes with it.
Result<QSet<ArticleId>> referred(Connection &connection, CollectionId id)
{
    QList<std::pair<QString, QString>> references;
    Query tables(connection, uR"(SELECT m.name, f."from" FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f
        WHERE m.type = 'table' AND f."table" = 'article'
          AND m.name NOT IN ('attachment', 'tagging', 'collection_page'))"_s);
    while (tables.next())
        references.append({tables.text(0), tables.text(1)});
    LAMP_CHECK(tables.done());
    QSet<ArticleId> found;
    for (const auto &[table, column] : std::as_const(references)) {
        Query q(connection, u"SELECT DISTINCT r.%2 FROM \"%1\" r JOIN collection_page p ON p.article_id = r.%2 "
                            "WHERE p.collection_id = ?"_s.arg(table, column), {id.value});
        while (q.next())
            found.insert(q.id<ArticleId>(0));
        LAMP_CHECK(q.done());
    }
    return found;
}

} // namespace lamp::collectionstore
