// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mergerepository.h"

#include "store/query.h"
#include "store/rows.h"

namespace lamp::mergestore {

using namespace Qt::StringLiterals;

Result<std::optional<Merge>> ofSource(Connection &connection, WorkItemId source)
{
    LAMP_TRY(found, rows::where<Merge>(connection, u"WHERE source_id = ?"_s, {source.value}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<QList<Merge>> into(Connection &connection, WorkItemId target)
{
    return rows::where<Merge>(connection, u"WHERE target_id = ? ORDER BY id"_s, {target.value});
}

Result<QString> notMerged(Connection &connection, QLatin1StringView item)
{
    LAMP_TRY(known, single(connection, u"SELECT count(*) FROM sqlite_master WHERE name = 'work_item_merge'"_s));
    return known.toInt() > 0
        ? QString(u"NOT EXISTS (SELECT 1 FROM work_item_merge m WHERE m.source_id = %1.id)"_s.arg(item))
        : u"1 = 1"_s;
}

Result<WorkItemId> holder(Connection &connection, WorkItemId id)
{
    QSet<qint64> seen; // rings are refused; a damaged file must not hang the reader
    while (!seen.contains(id.value)) {
        seen.insert(id.value);
        LAMP_TRY(next, single(connection, u"SELECT target_id FROM work_item_merge WHERE source_id = ?"_s, {id.value}));
        if (next.isNull())
            return id;
        id = {next.toLongLong()};
    }
    return fail(Error::Kind::Corrupt, u"work item %1 was merged in a ring"_s.arg(id.value));
}

Result<QList<MergedRow>> rowsOf(Connection &connection, decltype(Merge::id) merge)
{
    return rows::where<MergedRow>(connection, u"WHERE merge_id = ? ORDER BY id"_s, {merge.value});
}

Result<WorkItemId> owner(Connection &connection, const MergedRow &row)
{
    LAMP_TRY(id, single(connection, u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(row.field, row.table), {row.rowId}));
    return WorkItemId{id.toLongLong()};
}

Result<QList<MergedRow>> movable(Connection &connection, WorkItemId source, WorkItemId target)
{
    static constexpr std::pair<const char *, const char *> parts[] = {
        {"entry", "kind <> 'status'"},
        {"attachment", "1 = 1"},
        {"step", "1 = 1"},
        {"checklist", "1 = 1"},
        {"material", "1 = 1"},
        {"downtime", "1 = 1"},
        {"article_use", "1 = 1"},
        {"article_feedback", "1 = 1"},
        {"run", "1 = 1"},
        {"watcher", "person_id NOT IN (SELECT person_id FROM watcher WHERE work_item_id = (SELECT id FROM t))"},
        {"work_item_asset",
         "asset_id NOT IN (SELECT asset_id FROM work_item_asset WHERE work_item_id = (SELECT id FROM t) UNION SELECT "
         "asset_id FROM work_item WHERE id = (SELECT id FROM t) AND asset_id IS NOT NULL)"},
        {"tagging", "tag_id NOT IN (SELECT tag_id FROM tagging WHERE work_item_id = (SELECT id FROM t))"}};
    QList<MergedRow> list;
    for (const auto &[table, condition] : parts) {
        const QString name = QString::fromLatin1(table);
        Query q(connection,
                u"WITH t (id) AS (SELECT ?) SELECT id FROM "_s + name + u" WHERE work_item_id = ? AND "
                    + QLatin1StringView(condition) + u" ORDER BY id",
                {target.value, source.value});
        while (q.next())
            list.append({.table = name, .rowId = q.integer(0), .field = u"work_item_id"_s});
        LAMP_CHECK(q.done());
    }
    return list;
}

Result<QList<qint64>> filesOf(Connection &connection, EntryId entry)
{
    QList<qint64> list;
    Query q(connection, u"SELECT id FROM attachment WHERE entry_id = ? ORDER BY id"_s, {entry.value});
    while (q.next())
        list.append(q.integer(0));
    LAMP_CHECK(q.done());
    return list;
}

Result<void> move(ChangeSet &changes, const MergedRow &row, WorkItemId from, WorkItemId to)
{
    return changes.update(row.table.toLatin1().constData(), row.rowId, {{row.field, toColumn(from)}},
                          {{row.field, toColumn(to)}}, {});
}

} // namespace lamp::mergestore
