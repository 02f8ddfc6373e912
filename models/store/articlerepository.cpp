// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/articlerepository.h"

#include "store/query.h"
#include "store/rows.h"
#include "store/translationrepository.h"

using namespace Qt::StringLiterals;

namespace lamp::articlestore {

namespace {

// "?, ?, ?"; ids are bound, never written into the text.
QString marksFor(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u',');
}

QVariantList boundIds(const auto &ids)
{
    QVariantList bound;
    bound.reserve(ids.size());
    for (const auto &id : ids)
        bound.append(id.value);
    return bound;
}

template <class IdType>
Result<QList<IdType>> idsOf(Connection &connection, const QString &sql, const QVariantList &bound)
{
    Query q(connection, sql, bound);
    QList<IdType> list;
    while (q.next())
        list.append(q.id<IdType>(0));
    LAMP_CHECK(q.done());
    return list;
}

constexpr qsizetype PageOfIds = 200; // one prepared text serves any list, in pages

// What a list leaves out beside what the query asks: pages of collections, unless it is their folder; and of an article
// in several languages all but the one for the reader. A draft takes nobody's place, and is found among the drafts.
Result<Conditions> listedOnly(Connection &connection, const ArticleQuery &query)
{
    Conditions only;
    if (!query.folder)
        only.sql += u" AND a.id NOT IN (SELECT article_id FROM collection_page)";
    LAMP_TRY(translated, translationstore::any(connection));
    if (!translated || query.reader.isEmpty() || query.state == ArticleState::Draft)
        return only;
    const QString mine = u"(x.language = ? OR x.language LIKE ?) AND x.state NOT IN ('draft', 'retired')"_s;
    const QString code = translationstore::baseLanguage(query.reader);
    only.sql += uR"( AND NOT EXISTS (SELECT 1 FROM article_translation t JOIN article o ON o.id = t.original_id
            JOIN article x ON x.id = t.article_id WHERE t.article_id = a.id AND o.state <> 'retired' AND NOT (%1))
        AND NOT EXISTS (SELECT 1 FROM article_translation t JOIN article x ON x.id = t.article_id
            WHERE t.original_id = a.id AND %1))"_s.arg(mine);
    only.bound = {code, QString(code + u"-%"), code, QString(code + u"-%")};
    return only;
}

} // namespace

Conditions conditions(const ArticleQuery &query)
{
    Conditions all;
    if (query.state) {
        all.sql += u" AND a.state = ?";
        all.bound.append(codeOf(*query.state));
    } else if (!query.retired) {
        all.sql += u" AND a.state <> 'retired'";
    }
    if (query.folder) { // a range, so that the index serves: '0' follows '/'
        all.sql += query.folder->isEmpty() ? u" AND a.folder = ?"_s
                                           : u" AND (a.folder = ? OR (a.folder >= ? AND a.folder < ?))"_s;
        all.bound.append(query.folder->isNull() ? u""_s : *query.folder); // a null string would be NULL
        if (!query.folder->isEmpty())
            all.bound << QString(*query.folder + u'/') << QString(*query.folder + u'0');
    }
    if (query.category) {
        all.sql += u" AND a.category_id IN (SELECT id FROM category WHERE id = ? OR parent_id = ?)";
        all.bound << query.category.value << query.category.value;
    }
    return all;
}

Result<QList<ArticleId>> ids(Connection &connection, const ArticleQuery &query, qint64 limit)
{
    Conditions asked = conditions(query);
    LAMP_TRY(listed, listedOnly(connection, query));
    asked.bound += listed.bound;
    QString sql = u"SELECT a.id FROM article a WHERE true"_s + asked.sql + listed.sql;
    sql += query.sort == ArticleQuery::Sort::Title ? u" ORDER BY a.title_key, a.id"_s
                                                   : u" ORDER BY a.updated_at DESC, a.id DESC"_s;
    if (limit > 0) {
        sql += u" LIMIT ?";
        asked.bound.append(limit);
    }
    return idsOf<ArticleId>(connection, sql, asked.bound);
}

Result<QList<ArticleRow>> rows(Connection &connection, const QList<ArticleId> &ids)
{
    QHash<qint64, ArticleRow> found;
    for (qsizetype from = 0; from < ids.size(); from += PageOfIds) {
        QVariantList bound = boundIds(ids.sliced(from, qMin(PageOfIds, ids.size() - from)));
        while (bound.size() < PageOfIds)
            bound.append(0);
        Query q(connection, u"SELECT id, title, folder, state, category_id, risk, minutes, used_count, helped_count, "
                "verified_on, updated_at FROM article WHERE id IN ("_s + marksFor(PageOfIds) + u')', bound);
        while (q.next()) {
            ArticleRow row;
            row.id = q.id<ArticleId>(0);
            row.title = q.text(1);
            row.folder = q.text(2);
            row.state = q.get<ArticleState>(3);
            row.categoryId = q.id<CategoryId>(4);
            row.risk = q.text(5);
            row.minutes = q.integer(6);
            row.used = q.integer(7);
            row.helped = q.integer(8);
            row.verifiedOn = q.get<QDate>(9);
            row.updatedAt = q.get<Instant>(10);
            found.insert(row.id.value, row);
        }
        LAMP_CHECK(q.done());
    }
    QList<ArticleRow> list;
    list.reserve(ids.size());
    for (const ArticleId id : ids)
        if (const auto row = found.constFind(id.value); row != found.constEnd())
            list.append(*row);
    return list;
}

Result<QList<ArticleFolder>> folders(Connection &connection)
{
    Query q(connection,
            u"SELECT folder, count(*) FROM article WHERE state <> 'retired' GROUP BY folder ORDER BY folder"_s);
    QList<ArticleFolder> list;
    while (q.next())
        list.append({q.text(0), q.integer(1)});
    LAMP_CHECK(q.done());
    return list;
}

Result<QStringList> tags(Connection &connection, ArticleId id)
{
    Query q(connection,
            u"SELECT t.name FROM tagging g JOIN tag t ON t.id = g.tag_id WHERE g.article_id = ? ORDER BY t.name"_s,
            {id.value});
    QStringList list;
    while (q.next())
        list.append(q.text(0));
    LAMP_CHECK(q.done());
    return list;
}

Result<QList<Tagging>> taggings(Connection &connection, ArticleId id)
{
    return rows::where<Tagging>(connection, u"WHERE article_id = ? ORDER BY id"_s, {id.value});
}

Result<QList<Attachment>> attachments(Connection &connection, ArticleId id)
{
    return rows::where<Attachment>(connection, u"WHERE article_id = ? ORDER BY name, id"_s, {id.value});
}

Result<QList<WorkItemId>> usedOn(Connection &connection, ArticleId id, qint64 limit)
{
    return idsOf<WorkItemId>(connection, uR"(SELECT work_item_id FROM article_use WHERE article_id = ?
        GROUP BY work_item_id ORDER BY max(at) DESC, work_item_id DESC LIMIT ?)"_s, {id.value, limit});
}

Result<QList<ArticleUse>> uses(Connection &connection, ArticleId article, WorkItemId item)
{
    return rows::where<ArticleUse>(connection, u"WHERE work_item_id = ? AND article_id = ? ORDER BY id"_s,
                                   {item.value, article.value});
}

Result<QList<ArticleId>> related(Connection &connection, const Article &article, qint64 limit)
{
    return idsOf<ArticleId>(connection, uR"(
        SELECT a.id FROM article a JOIN (
            SELECT id, sum(points) AS points FROM (
                SELECT other.article_id AS id, 3 * count(*) AS points FROM tagging mine
                    JOIN tagging other ON other.tag_id = mine.tag_id AND other.article_id IS NOT NULL
                    WHERE mine.article_id = ? GROUP BY other.article_id
                UNION ALL
                SELECT id, 2 FROM (
                    SELECT id FROM article WHERE folder = ? AND folder <> '' ORDER BY title_key LIMIT 50) AS near
                UNION ALL
                SELECT id, 1 FROM (SELECT id FROM article WHERE category_id = ? ORDER BY title_key LIMIT 50) AS alike
            ) AS every GROUP BY id
        ) AS scored ON scored.id = a.id
        WHERE a.id <> ? AND a.state IN ('internal', 'published')
        ORDER BY scored.points DESC, a.helped_count DESC, a.title_key LIMIT ?)"_s,
                            {article.id.value, article.folder, toColumn(article.categoryId), article.id.value, limit});
}

Result<ArticleRevision> origin(Connection &connection, ArticleId id)
{
    Query q(connection, uR"(SELECT s.id, s.at, s.actor FROM change c JOIN change_set s ON s.id = c.set_id
        WHERE c.tbl = 'article' AND c.row_id <= ? AND c.last_id >= ? AND c.op IN ('insert', 'range')
        ORDER BY c.row_id DESC LIMIT 1)"_s, {id.value, id.value});
    ArticleRevision revision;
    if (q.next()) {
        revision.setId = q.id<ChangeSetId>(0);
        revision.at = q.get<Instant>(1);
        revision.actor = q.text(2);
    }
    LAMP_CHECK(q.done());
    return revision;
}

Result<QHash<QString, ArticleId>> bySourcePath(Connection &connection)
{
    Query q(connection, u"SELECT source_path, id FROM article WHERE source_path <> '' ORDER BY id"_s);
    QHash<QString, ArticleId> found;
    while (q.next())
        found.insert(q.text(0), q.id<ArticleId>(1));
    LAMP_CHECK(q.done());
    return found;
}

Result<ArticleId> byUid(Connection &connection, const QByteArray &uid)
{
    LAMP_TRY(id, single(connection, u"SELECT id FROM article WHERE uid = ?"_s, {uid}));
    return ArticleId{id.toLongLong()};
}

Result<bool> editedSince(Connection &connection, ArticleId id, const char *verb)
{
    LAMP_TRY(count, single(connection, uR"(SELECT count(*) FROM change c JOIN change_set s ON s.id = c.set_id
        WHERE c.tbl = 'article' AND c.row_id = ? AND c.op = 'update'
          AND (c.payload LIKE '%"body":%' OR c.payload LIKE '%"title":%')
          AND s.verb <> ? AND c.set_id > coalesce((
              SELECT max(l.set_id) FROM change l JOIN change_set ls ON ls.id = l.set_id
              WHERE l.tbl = 'article' AND l.row_id <= ? AND l.last_id >= ? AND ls.verb = ?), 0))"_s,
                           {id.value, QString::fromLatin1(verb), id.value, id.value, QString::fromLatin1(verb)}));
    return count.toLongLong() > 0;
}

Result<QList<ArticleId>> all(Connection &connection)
{
    return idsOf<ArticleId>(connection, uR"(SELECT id FROM article WHERE state <> 'retired'
        AND id NOT IN (SELECT article_id FROM collection_page) ORDER BY folder, title_key, uid)"_s, {});
}

} // namespace lamp::articlestore
