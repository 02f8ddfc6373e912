// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/handoverrepository.h"

#include "store/query.h"
#include "store/rows.h"

namespace lamp::handoverstore {

using namespace Qt::StringLiterals;

namespace {
Result<QList<WorkItemId>> idsWhere(Connection &connection, const QString &where, const QVariantList &bound)
{
    QList<WorkItemId> ids;
    Query q(connection, u"SELECT w.id FROM work_item w WHERE "_s + where, bound);
    while (q.next())
        ids.append(q.id<WorkItemId>(0));
    LAMP_CHECK(q.done());
    return ids;
}
} // namespace

Result<QList<WorkItem>> openItemsOf(Connection &connection, PersonId person)
{
    return rows::where<WorkItem>(connection, u"WHERE assignee_id = ? AND is_open = 1 ORDER BY due_at, id"_s,
                                 {person.value});
}

Result<qint64> openCount(Connection &connection, PersonId person)
{
    LAMP_TRY(n, single(connection, u"SELECT count(*) FROM work_item WHERE assignee_id = ? AND is_open = 1"_s,
                       {person.value}));
    return n.toLongLong();
}

Result<QList<Plan>> plansOf(Connection &connection, PersonId person)
{
    return rows::where<Plan>(connection, u"WHERE responsible_id = ? AND state <> 'retired' ORDER BY title, id"_s,
                             {person.value});
}

Result<QList<ChecklistPart>> approvalsOf(Connection &connection, PersonId person)
{
    return rows::where<ChecklistPart>(connection,
                                      u"WHERE person_id = ? AND kind = 'approval' AND step_id IN "
                                      "(SELECT s.id FROM step s JOIN work_item w ON w.id = s.work_item_id "
                                      "WHERE s.result = 'open' AND w.is_open = 1) ORDER BY id"_s,
                                      {person.value});
}

Result<QList<Handover>> pending(Connection &connection)
{
    return rows::where<Handover>(connection, u"WHERE state <> 'over' ORDER BY from_on, id"_s, {});
}

Result<QList<HandoverRow>> rowsOf(Connection &connection, HandoverId id)
{
    return rows::where<HandoverRow>(connection, u"WHERE handover_id = ? ORDER BY id"_s, {id.value});
}

Result<QList<ShiftNote>> shiftNotes(Connection &connection, int most)
{
    return rows::where<ShiftNote>(connection, u"ORDER BY written_at DESC, id DESC LIMIT ?"_s, {most});
}

Result<QList<WorkItemId>> majorNow(Connection &connection)
{
    return idsWhere(connection, u"w.major = 1 AND w.is_open = 1 ORDER BY w.created_at"_s, {});
}

Result<QList<WorkItemId>> dueBefore(Connection &connection, Instant before, int most)
{
    return idsWhere(connection, u"w.is_open = 1 AND w.due_at < ? ORDER BY w.due_at, w.id LIMIT ?"_s,
                    {before.ms, most});
}

Result<QList<WorkItemId>> followedUpBefore(Connection &connection, Instant before, int most)
{
    return idsWhere(connection,
                    u"w.is_open = 1 AND w.follow_up_at IS NOT NULL AND w.follow_up_at < ? "
                    "ORDER BY w.follow_up_at, w.id LIMIT ?"_s,
                    {before.ms, most});
}

Result<QList<WorkItemId>> solvedSince(Connection &connection, Instant since, int most)
{
    return idsWhere(connection, u"w.solved_at >= ? ORDER BY w.solved_at, w.id LIMIT ?"_s, {since.ms, most});
}

Result<QList<WorkItemId>> createdSince(Connection &connection, Instant since, int most)
{
    return idsWhere(connection, u"w.created_at >= ? ORDER BY w.created_at, w.id LIMIT ?"_s, {since.ms, most});
}

Result<QList<WorkItemId>> writtenSince(Connection &connection, Instant since, int most)
{
    return idsWhere(connection,
                    u"w.is_open = 1 AND w.id IN (SELECT e.work_item_id FROM entry e WHERE e.happened_at >= ? "
                    "AND e.kind <> 'status') ORDER BY w.last_entry_at DESC, w.id LIMIT ?"_s,
                    {since.ms, most});
}

} // namespace lamp::handoverstore
