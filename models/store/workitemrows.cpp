// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of work items: which ones a query holds, and the rows that a list shows of them.
#include "store/workitemfilter.h"
#include "store/workitemrepository.h"

#include "store/migrator.h"
#include "store/query.h"

#include <QMultiHash>

#include <algorithm>

namespace lamp::workitemstore {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype PageSize = 100; // rows are read by a statement of this many marks, prepared once

// Whether planned work m was worked on or finished since ?, twice: that it was made or moved is no work.
const QString workedSince =
    u"max(m.last_entry_at, coalesce(m.solved_at, 0)) >= ? AND max(coalesce(m.solved_at, 0), coalesce((SELECT "
    "max(e.happened_at) FROM entry e WHERE e.work_item_id = m.id AND e.kind IN ('work', 'note', 'told')), 0)) >= ?"_s;

// One list row.
const QString rowColumns =
    u"w.id, w.number, w.title, coalesce(r.name, w.requester_text), coalesce(a.name, ''), coalesce(p.name, ''), "
    "w.external_number, w.kind, w.status_id, w.priority, w.is_open, w.major, coalesce(r.vip, 0), w.confidential, "
    "w.priority_set, w.target_at, w.follow_up_at, w.planned_at, w.solved_at, w.created_at, w.last_entry_at, "
    "w.last_entry_by, w.category_id, w.repeat_count, w.attachment_count, w.minutes, w.asset_id, "_s;
// A desk from before there were clocks, opened for reading only, has no such columns.
const QString clockColumns = u"w.next_deadline, w.next_clock, w.breached_at, w.clock_policy"_s,
              noClocks = u"NULL, NULL, NULL, NULL"_s;
constexpr int ClocksSince = 2;
const QString rowJoins =
    u" FROM work_item w LEFT JOIN person r ON r.id = w.requester_id LEFT JOIN asset a ON a.id = w.asset_id "
    "LEFT JOIN person p ON p.id = w.assignee_id"_s;

WorkItemRow readRow(const Query &q)
{
    WorkItemRow row;
    row.id = q.id<WorkItemId>(0);
    row.number = q.text(1);
    row.title = q.text(2);
    row.requester = q.text(3);
    row.asset = q.text(4);
    row.assignee = q.text(5);
    row.externalNumber = q.text(6);
    row.kind = q.get<Kind>(7);
    row.statusId = q.id<StatusId>(8);
    row.priority = q.get<Priority>(9);
    row.open = q.integer(10) != 0;
    row.major = q.integer(11) != 0;
    row.vip = q.integer(12) != 0;
    row.confidential = q.integer(13) != 0;
    row.prioritySet = q.integer(14) != 0;
    row.targetAt = q.get<std::optional<Instant>>(15);
    row.followUpAt = q.get<std::optional<Instant>>(16);
    row.plannedAt = q.get<std::optional<Instant>>(17);
    row.solvedAt = q.get<std::optional<Instant>>(18);
    row.createdAt = q.get<Instant>(19);
    row.lastEntryAt = q.get<Instant>(20);
    row.lastEntryBy = q.text(21);
    row.categoryId = q.id<CategoryId>(22);
    row.repeatCount = q.integer(23);
    row.attachments = q.integer(24);
    row.minutes = q.integer(25);
    row.nextDeadline = q.get<std::optional<Instant>>(27);
    row.nextClock = q.get<std::optional<ClockKind>>(28);
    row.breachedAt = q.get<std::optional<Instant>>(29);
    row.policyId = q.id<SlaPolicyId>(30);
    return row;
}

qint64 recently(Instant now) { return now.ms - qint64(72) * 60 * 60 * 1000; }

// Planned work of the last 72 hours by the asset that it was done on: little, and read once a page, not once a row.
// The time leads to it, not the kind. No index is named: an older desk that is open for reading has other ones.
Result<QMultiHash<qint64, WorkItemId>> workedAssets(Connection &connection, Instant now)
{
    static const QString sql =
        u"WITH recent (id, asset_id) AS MATERIALIZED (SELECT m.id, m.asset_id FROM work_item m WHERE m.id IN (SELECT "
        "id FROM work_item WHERE likely(kind IN ('maintenance', 'change')) AND unlikely(last_entry_at >= ?) UNION "
        "SELECT id FROM work_item WHERE likely(kind IN ('maintenance', 'change')) AND unlikely(solved_at >= ?)) AND "_s
        + workedSince
        + u") SELECT asset_id, id FROM recent WHERE asset_id IS NOT NULL UNION ALL SELECT x.asset_id, x.work_item_id "
          "FROM recent CROSS JOIN work_item_asset x ON x.work_item_id = recent.id";
    const qint64 since = recently(now);
    QMultiHash<qint64, WorkItemId> worked;
    Query q(connection, sql, {since, since, since, since});
    while (q.next())
        worked.insert(q.integer(0), q.id<WorkItemId>(1));
    LAMP_CHECK(q.done());
    return worked;
}

bool holdsOther(const QMultiHash<qint64, WorkItemId> &worked, qint64 asset, WorkItemId item)
{
    const auto [from, until] = worked.equal_range(asset);
    return std::any_of(from, until, [item](WorkItemId other) { return other != item; });
}

Result<QList<WorkItemId>> listOf(Connection &connection, const QString &sql, const QVariantList &bound)
{
    QList<WorkItemId> list;
    Query query(connection, sql, bound);
    while (query.next())
        list.append(query.id<WorkItemId>(0));
    LAMP_CHECK(query.done());
    return list;
}
} // namespace

Result<QList<WorkItemId>> ids(Connection &connection, const WorkItemQuery &query, const QueryContext &context,
                              qint64 limit)
{
    LAMP_TRY(sql, toSql(connection, query, context));
    return listOf(connection,
                  u"SELECT w.id FROM work_item w WHERE "_s + sql.where + u" ORDER BY " + sql.order + u" LIMIT ?",
                  sql.bound + QVariantList{limit > 0 ? limit : -1});
}

Result<QList<WorkItemRow>> firstRows(Connection &connection, const WorkItemQuery &query, const QueryContext &context,
                                     qint64 limit)
{
    // By their ids first: a sort would otherwise carry every column of every candidate.
    LAMP_TRY(first, ids(connection, query, context, limit));
    return rows(connection, first, context.now);
}

Result<QList<WorkItemRow>> rows(Connection &connection, const QList<WorkItemId> &ids, Instant now)
{
    static const QString rest = rowJoins + u" WHERE w.id IN (?"_s + u", ?"_s.repeated(PageSize - 1) + u')';
    static const QString sql = u"SELECT "_s + rowColumns + clockColumns + rest,
                         older = u"SELECT "_s + rowColumns + noClocks + rest;
    QList<WorkItemRow> list;
    if (ids.isEmpty())
        return list;
    LAMP_TRY(version, migrator::versionOf(connection));
    LAMP_TRY(worked, workedAssets(connection, now));
    list.reserve(ids.size());
    for (qsizetype start = 0; start < ids.size(); start += PageSize) {
        QVariantList bound;
        QHash<qint64, qsizetype> place;
        for (qsizetype i = start; i < start + PageSize; ++i) {
            bound.append(i < ids.size() ? ids[i].value : 0);
            if (i < ids.size())
                place.insert(ids[i].value, i - start);
        }
        QList<WorkItemRow> page(qMin(PageSize, ids.size() - start));
        Query q(connection, version >= ClocksSince ? sql : older, bound);
        while (q.next()) {
            auto row = readRow(q);
            row.worked = row.open && holdsOther(worked, q.integer(26), row.id);
            page[place.value(row.id.value)] = std::move(row);
        }
        LAMP_CHECK(q.done());
        page.removeIf([](const WorkItemRow &row) { return !row.id; }); // deleted meanwhile
        list.append(page);
    }
    return list;
}

Result<QList<WorkItemId>> workedOn(Connection &connection, AssetId asset, WorkItemId except, Instant now)
{
    return listOf(connection,
                  u"SELECT m.id FROM work_item m WHERE m.id IN (SELECT id FROM work_item WHERE asset_id = ? UNION ALL "
                  "SELECT work_item_id FROM work_item_asset WHERE asset_id = ?) AND m.id <> ? AND m.kind IN "
                  "('maintenance', 'change') AND "_s
                      + workedSince + u" ORDER BY m.last_entry_at DESC LIMIT 5",
                  {asset.value, asset.value, except.value, recently(now), recently(now)});
}

Result<qint64> count(Connection &connection, const WorkItemQuery &query, const QueryContext &context, qint64 cap)
{
    LAMP_TRY(sql, toSql(connection, query, context));
    const QString inner = u"SELECT 1 FROM work_item w WHERE "_s + sql.where;
    if (cap <= 0) {
        LAMP_TRY(all, single(connection, u"SELECT count(*) FROM work_item w WHERE "_s + sql.where, sql.bound));
        return all.toLongLong();
    }
    LAMP_TRY(some,
             single(connection, u"SELECT count(*) FROM ("_s + inner + u" LIMIT ?)", sql.bound + QVariantList{cap}));
    return some.toLongLong();
}

Result<QStringList> explain(Connection &connection, const WorkItemQuery &query, const QueryContext &context)
{
    LAMP_TRY(sql, toSql(connection, query, context));
    QStringList plan;
    Query q(connection,
            u"EXPLAIN QUERY PLAN SELECT w.id FROM work_item w WHERE "_s + sql.where + u" ORDER BY " + sql.order
                + u" LIMIT 200",
            sql.bound);
    while (q.next())
        plan.append(q.text(3));
    LAMP_CHECK(q.done());
    return plan;
}

} // namespace lamp::workitemstore
