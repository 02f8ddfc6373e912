// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/exchangerepository.h"

#include "store/connection.h"
#include "store/query.h"
#include "store/rows.h"

namespace lamp::exchangestore {

using namespace Qt::StringLiterals;

namespace {
// Exports ask for whole pages; a page that is not full is filled with 0, so that one statement serves all.
QString pageMarks() { return u"(?" + u", ?"_s.repeated(exportPage - 1) + u')'; }

QVariantList pageOf(const QList<WorkItemId> &ids)
{
    QVariantList bound;
    for (qsizetype i = 0; i < exportPage; ++i)
        bound.append(i < ids.size() ? ids.at(i).value : qint64(0));
    return bound;
}
} // namespace

bool isCancelled(const Connection &connection) { return connection.isCancelled(); }

Result<QList<WorkItem>> byExternalNumber(Connection &connection, const QString &number)
{
    return rows::where<WorkItem>(
        connection, u"WHERE external_number = ? AND external_number <> '' ORDER BY id"_s, {number});
}

Result<std::optional<WorkItem>> byUid(Connection &connection, const QByteArray &uid)
{
    LAMP_TRY(found, rows::where<WorkItem>(connection, u"WHERE uid = ?"_s, {uid}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<std::optional<ImportSource>> importSource(Connection &connection, const QByteArray &uid)
{
    LAMP_TRY(found, rows::where<ImportSource>(connection, u"WHERE uid = ?"_s, {uid}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<bool> editedByHand(Connection &connection, WorkItemId id, const char *importVerb)
{
    LAMP_TRY(found,
        single(connection, uR"(SELECT 1 FROM change c JOIN change_set s ON s.id = c.set_id
WHERE c.tbl = 'work_item' AND c.row_id = ? AND c.op = 'update' AND s.verb <> ? LIMIT 1)"_s,
            {id.value, QString::fromUtf8(importVerb)}));
    return !found.isNull();
}

Result<QList<Entry>> entriesOf(Connection &connection, WorkItemId id)
{
    return rows::where<Entry>(connection, u"WHERE work_item_id = ? ORDER BY happened_at, id"_s, {id.value});
}

Result<QList<Person>> peopleByMail(Connection &connection, const QString &mail)
{
    return rows::where<Person>(connection, u"WHERE lower(mail) = ? ORDER BY active DESC, id"_s, {mail.toLower()});
}

Result<ChangeSetId> newestSet(Connection &connection, const char *verb)
{
    LAMP_TRY(id,
        single(connection, u"SELECT max(id) FROM change_set WHERE verb = ? AND undone_by IS NULL"_s,
            {QString::fromUtf8(verb)}));
    return ChangeSetId{id.toLongLong()};
}

Result<QList<WorkItem>> workItems(Connection &connection, const QList<WorkItemId> &ids)
{
    LAMP_TRY(found, rows::where<WorkItem>(connection, u"WHERE id IN " + pageMarks(), pageOf(ids)));
    QHash<qint64, WorkItem> byId;
    for (const WorkItem &item : std::as_const(found))
        byId.insert(item.id.value, item);
    QList<WorkItem> ordered;
    for (const WorkItemId id : ids)
        if (const auto item = byId.constFind(id.value); item != byId.cend())
            ordered.append(*item);
    return ordered;
}

Result<QHash<qint64, QList<Entry>>> entriesOfItems(Connection &connection, const QList<WorkItemId> &ids)
{
    LAMP_TRY(found,
        rows::where<Entry>(
            connection, u"WHERE work_item_id IN " + pageMarks() + u" ORDER BY happened_at, id", pageOf(ids)));
    QHash<qint64, QList<Entry>> entries;
    for (const Entry &entry : std::as_const(found))
        entries[entry.workItemId.value].append(entry);
    return entries;
}

Result<QHash<qint64, QStringList>> tagsOfItems(Connection &connection, const QList<WorkItemId> &ids)
{
    QHash<qint64, QStringList> tags;
    Query query(connection,
        u"SELECT g.work_item_id, t.name FROM tagging g JOIN tag t ON t.id = g.tag_id WHERE g.work_item_id IN "
            + pageMarks() + u" ORDER BY t.name",
        pageOf(ids));
    while (query.next())
        tags[query.integer(0)].append(query.text(1));
    LAMP_CHECK(query.done());
    return tags;
}

Result<QHash<qint64, QString>> names(Connection &connection, const char *table)
{
    static const QSet<QByteArray> known = {"person", "asset", "supplier", "team", "service"};
    if (!known.contains(table))
        return fail(Error::Kind::Invalid, QLatin1StringView(table) + u" has no names"_s);
    QHash<qint64, QString> names;
    Query query(connection, u"SELECT id, name FROM "_s + QLatin1StringView(table));
    while (query.next())
        names.insert(query.integer(0), query.text(1));
    LAMP_CHECK(query.done());
    return names;
}

Result<QList<Asset>> assetsAfter(Connection &connection, const QString &nameKey, AssetId after, qint64 limit)
{
    return rows::where<Asset>(connection, u"WHERE (name_key, id) > (?, ?) ORDER BY name_key, id LIMIT ?"_s,
        {nameKey.isNull() ? u""_s : nameKey, after.value, limit});
}

Result<QString> nameKey(Connection &connection, AssetId id)
{
    LAMP_TRY(key, single(connection, u"SELECT name_key FROM asset WHERE id = ?"_s, {id.value}));
    return key.toString();
}

} // namespace lamp::exchangestore
