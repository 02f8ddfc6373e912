// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/clockrepository.h"

#include "store/migrator.h"
#include "store/query.h"
#include "store/rows.h"

namespace lamp::clockstore {

using namespace Qt::StringLiterals;

namespace {
// "(?, ?, …)": always as long as a whole batch, so that one statement serves all; a single item has its own.
QString marks(qsizetype count)
{
    return count == 1 ? u"(?)"_s : u"(?"_s + u", ?"_s.repeated(BatchSize - 1) + u')';
}

QVariantList boundIds(const QList<WorkItemId> &ids)
{
    QVariantList bound;
    for (const WorkItemId id : ids)
        bound.append(id.value);
    while (ids.size() > 1 && bound.size() < BatchSize)
        bound.append(qint64(0));
    return bound;
}

Result<QList<WorkItemId>> idList(Connection &connection, const QString &sql, const QVariantList &bound)
{
    QList<WorkItemId> list;
    Query query(connection, sql, bound);
    while (query.next())
        list.append(query.id<WorkItemId>(0));
    LAMP_CHECK(query.done());
    return list;
}

Source sourceOf(const Query &q)
{
    Source source;
    WorkItem &item = source.item;
    item.id = q.id<WorkItemId>(0);
    item.number = q.text(1);
    item.title = q.text(2);
    item.kind = q.get<Kind>(3);
    item.priority = q.get<Priority>(4);
    item.statusId = q.id<StatusId>(5);
    item.serviceId = q.id<ServiceId>(6);
    item.requesterId = q.id<PersonId>(7);
    source.department = q.text(8);
    item.locationId = q.id<LocationId>(9);
    item.assigneeId = q.id<PersonId>(10);
    item.targetAt = q.get<std::optional<Instant>>(11);
    item.targetSet = q.integer(12) != 0;
    item.createdAt = q.get<Instant>(13);
    item.solvedAt = q.get<std::optional<Instant>>(14);
    item.closedAt = q.get<std::optional<Instant>>(15);
    source.open = q.integer(16) != 0;
    source.cached.nextDeadline = q.get<std::optional<Instant>>(17);
    source.cached.nextClock = q.get<std::optional<ClockKind>>(18);
    source.cached.breachedAt = q.get<std::optional<Instant>>(19);
    source.cached.escalateAt = q.get<std::optional<Instant>>(20);
    source.cached.policy = q.id<SlaPolicyId>(21);
    source.revision = q.integer(22);
    return source;
}

using Found = QHash<WorkItemId, Source>;

Result<void> readEntries(Connection &connection, const QString &in, const QVariantList &bound, Found &found)
{
    Query q(connection,
            u"SELECT work_item_id, kind, via, status_id, from_status_id, happened_at FROM entry "
            "WHERE work_item_id IN "_s
                + in + u" AND kind IN ('status', 'told', 'report') ORDER BY work_item_id, happened_at, id",
            bound);
    while (q.next()) {
        Entry entry;
        entry.workItemId = q.id<WorkItemId>(0);
        entry.kind = q.get<EntryKind>(1);
        entry.via = q.text(2);
        entry.statusId = q.id<StatusId>(3);
        entry.fromStatusId = q.id<StatusId>(4);
        entry.happenedAt = q.get<Instant>(5);
        found[entry.workItemId].entries.append(entry);
    }
    return q.done();
}

Result<void> readAssignments(Connection &connection, const QString &in, const QVariantList &bound, Found &found)
{
    Query q(connection,
            u"SELECT work_item_id, from_person_id, person_id, happened_at FROM assignment WHERE work_item_id IN "_s + in
                + u" ORDER BY work_item_id, happened_at, id",
            bound);
    while (q.next()) {
        Assignment assignment;
        assignment.workItemId = q.id<WorkItemId>(0);
        assignment.fromPersonId = q.id<PersonId>(1);
        assignment.personId = q.id<PersonId>(2);
        assignment.happenedAt = q.get<Instant>(3);
        found[assignment.workItemId].assignments.append(assignment);
    }
    return q.done();
}

Result<void> readEscalations(Connection &connection, const QString &in, const QVariantList &bound, Found &found)
{
    Query q(connection,
            u"SELECT work_item_id, level_id, clock, started_at, action, happened_at, recorded_at, late, id "
            "FROM escalation WHERE work_item_id IN "_s
                + in + u" ORDER BY happened_at, id",
            bound);
    while (q.next()) {
        Escalation escalation;
        escalation.workItemId = q.id<WorkItemId>(0);
        escalation.levelId = q.id<EscalationLevelId>(1);
        escalation.clock = q.get<ClockKind>(2);
        escalation.startedAt = q.get<Instant>(3);
        escalation.action = q.get<EscalationAction>(4);
        escalation.happenedAt = q.get<Instant>(5);
        escalation.recordedAt = q.get<Instant>(6);
        escalation.late = q.integer(7) != 0;
        escalation.id.value = q.integer(8);
        found[escalation.workItemId].escalations.append(escalation);
    }
    return q.done();
}
} // namespace

Result<QList<Source>> sources(Connection &connection, const QList<WorkItemId> &ids)
{
    if (ids.isEmpty())
        return QList<Source>{};
    if (ids.size() > BatchSize)
        return fail(Error::Kind::Invalid, u"clocks: too many work items at once"_s);
    const QString in = marks(ids.size());
    const QVariantList bound = boundIds(ids);
    Found found;
    Query q(connection,
            u"SELECT w.id, w.number, w.title, w.kind, w.priority, w.status_id, w.service_id, w.requester_id, "
            "coalesce(p.department, ''), w.location_id, w.assignee_id, w.target_at, w.target_set, w.created_at, "
            "w.solved_at, w.closed_at, w.is_open, w.next_deadline, w.next_clock, w.breached_at, w.escalate_at, "
            "w.clock_policy, w.clock_revision FROM work_item w LEFT JOIN person p ON p.id = w.requester_id "
            "WHERE w.id IN "_s
                + in,
            bound);
    while (q.next())
        found.insert(q.id<WorkItemId>(0), sourceOf(q));
    LAMP_CHECK(q.done());
    LAMP_CHECK(readEntries(connection, in, bound, found));
    LAMP_CHECK(readAssignments(connection, in, bound, found));
    LAMP_CHECK(readEscalations(connection, in, bound, found));
    LAMP_TRY(planned, plannedstore::ofItems(connection, ids));
    for (auto one = planned.cbegin(); one != planned.cend(); ++one)
        found[one.key()].planned = one.value();
    QList<Source> list;
    for (const WorkItemId id : ids)
        if (const auto one = found.constFind(id); one != found.cend())
            list.append(*one);
    return list;
}

Result<void> store(Connection &connection, WorkItemId id, const Cached &cached, qint64 revision)
{
    return run(connection,
               u"UPDATE work_item SET next_deadline = ?, next_clock = ?, breached_at = ?, escalate_at = ?, "
               "clock_policy = ?, clock_revision = ? WHERE id = ?"_s,
               {toColumn(cached.nextDeadline), toColumn(cached.nextClock), toColumn(cached.breachedAt),
                toColumn(cached.escalateAt), toColumn(cached.policy), revision, id.value});
}

namespace {
FieldValues verdictFields(const Cached &cached, qint64 revision)
{
    return {{u"next_deadline"_s, toColumn(cached.nextDeadline)}, {u"next_clock"_s, toColumn(cached.nextClock)},
            {u"breached_at"_s, toColumn(cached.breachedAt)},     {u"escalate_at"_s, toColumn(cached.escalateAt)},
            {u"clock_policy"_s, toColumn(cached.policy)},        {u"clock_revision"_s, revision}};
}
} // namespace

Result<void> judge(ChangeSet &changes, const Source &before, const Cached &cached, qint64 revision)
{
    return changes.update(Row<WorkItem>::table, before.item.id.value, verdictFields(before.cached, before.revision),
                          verdictFields(cached, revision), {});
}

Result<QList<WorkItemId>> openItems(Connection &connection)
{
    return idList(connection, u"SELECT id FROM work_item WHERE is_open = 1 ORDER BY id"_s, {});
}

Result<QList<WorkItemId>> allItems(Connection &connection, WorkItemId after, qint64 limit)
{
    return idList(connection, u"SELECT id FROM work_item WHERE id > ? ORDER BY id LIMIT ?"_s, {after.value, limit});
}

Result<QList<WorkItemId>> dueToEscalate(Connection &connection, Instant now, qint64 limit)
{
    return idList(connection,
                  u"SELECT id FROM work_item WHERE escalate_at IS NOT NULL AND escalate_at <= ? "
                  "ORDER BY escalate_at, id LIMIT ?"_s,
                  {now.ms, limit});
}

Result<QList<WorkItemId>> breaching(Connection &connection, Instant from, Instant until, qint64 limit)
{
    return idList(connection,
                  u"SELECT id FROM work_item WHERE is_open = 1 AND deadline_at >= ? AND deadline_at < ? "
                  "ORDER BY deadline_at, id LIMIT ?"_s,
                  {from.ms, until.ms, limit});
}

Result<QList<WorkItemId>> breached(Connection &connection, Instant now, qint64 limit)
{
    return idList(connection,
                  u"SELECT id FROM work_item WHERE is_open = 1 AND breached_at IS NOT NULL AND breached_at < ? "
                  "ORDER BY breached_at, id LIMIT ?"_s,
                  {now.ms, limit});
}

Result<QList<Escalation>> escalationsSince(Connection &connection, Instant since)
{
    return rows::where<Escalation>(connection, u"WHERE recorded_at >= ? ORDER BY recorded_at, happened_at, id"_s,
                                   {since.ms});
}

Result<qint64> revision(Connection &connection)
{
    LAMP_TRY(value, single(connection, u"SELECT value FROM fact WHERE key = 'clocks.revision'"_s));
    return value.toLongLong();
}

Result<qint64> nextRevision(Connection &connection)
{
    LAMP_TRY(known, revision(connection));
    LAMP_CHECK(run(connection,
                   u"INSERT INTO fact (key, value) VALUES ('clocks.revision', ?) "
                   "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                   {QString::number(known + 1)}));
    return known + 1;
}

Result<bool> areKnown(Connection &connection)
{
    LAMP_TRY(version, migrator::versionOf(connection));
    return version >= 2;
}

Result<bool> isPending(Connection &connection)
{
    LAMP_TRY(value, single(connection, u"SELECT value FROM fact WHERE key = 'clocks.pending'"_s));
    return !value.isNull();
}

Result<void> clearPending(Connection &connection)
{
    return run(connection, u"DELETE FROM fact WHERE key = 'clocks.pending'"_s);
}

namespace {
// 2: a promise of days that falls on an opening is due the evening before.
const QString Counting = u"2"_s;
} // namespace

Result<bool> isCountedAsNow(Connection &connection)
{
    LAMP_TRY(value, single(connection, u"SELECT value FROM fact WHERE key = 'clocks.counting'"_s));
    return value.toString() == Counting;
}

Result<void> noteCounting(Connection &connection)
{
    return run(connection,
               u"INSERT INTO fact (key, value) VALUES ('clocks.counting', ?) "
               "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
               {Counting});
}

} // namespace lamp::clockstore
