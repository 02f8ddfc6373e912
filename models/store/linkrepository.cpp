// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/linkrepository.h"

#include "store/query.h"
#include "store/rows.h"

#include <algorithm>

namespace lamp::linkstore {

using namespace Qt::StringLiterals;

namespace {
Result<QList<WorkItemId>> linkedIds(Connection &connection, const QString &sql, const QVariantList &bound)
{
    QList<WorkItemId> list;
    Query query(connection, sql, bound);
    while (query.next())
        list.append(query.id<WorkItemId>(0));
    LAMP_CHECK(query.done());
    return list;
}

// One query for each item: whole selections are a few dozen.
Result<QList<WorkItemId>> ofEach(Connection &connection, const QString &sql, const QList<WorkItemId> &items)
{
    QList<WorkItemId> list;
    for (const WorkItemId id : items) {
        LAMP_TRY(found, linkedIds(connection, sql, {id.value}));
        for (const WorkItemId other : std::as_const(found))
            if (!items.contains(other) && !list.contains(other))
                list.append(other);
    }
    return list;
}

Result<QList<WorkItemId>> next(Connection &connection, LinkKind kind, WorkItemId id)
{
    if (kind == LinkKind::Parent)
        return children(connection, id);
    return linkedIds(connection, u"SELECT to_id FROM work_item_link WHERE from_id = ? AND kind = ? ORDER BY to_id"_s,
                     {id.value, codeOf(kind)});
}
} // namespace

Result<QList<WorkItemId>> children(Connection &connection, WorkItemId id)
{
    return linkedIds(connection,
                     u"SELECT to_id FROM work_item_link WHERE from_id = ? AND kind = 'parent' "
                     "UNION SELECT id FROM work_item WHERE parent_id = ? ORDER BY 1"_s,
                     {id.value, id.value});
}

Result<QList<WorkItemId>> way(Connection &connection, LinkKind kind, WorkItemId from, WorkItemId to)
{
    QHash<WorkItemId, WorkItemId> cameFrom{{from, {}}};
    QList<WorkItemId> front{from};
    while (!front.isEmpty() && !cameFrom.contains(to)) {
        QList<WorkItemId> further;
        for (const WorkItemId id : std::as_const(front)) {
            LAMP_TRY(reached, next(connection, kind, id));
            for (const WorkItemId other : std::as_const(reached))
                if (!cameFrom.contains(other)) {
                    cameFrom.insert(other, id);
                    further.append(other);
                }
        }
        front = further;
    }
    QList<WorkItemId> path;
    if (cameFrom.contains(to))
        for (WorkItemId at = to; at; at = cameFrom.value(at))
            path.prepend(at);
    return path;
}

Result<QList<WorkItemLink>> between(Connection &connection, WorkItemId one, WorkItemId other)
{
    return rows::where<WorkItemLink>(connection,
                                     u"WHERE (from_id = ? AND to_id = ?) OR (from_id = ? AND to_id = ?) ORDER BY id"_s,
                                     {one.value, other.value, other.value, one.value});
}

Result<QList<WorkItemLink>> of(Connection &connection, WorkItemId id)
{
    return rows::where<WorkItemLink>(connection, u"WHERE from_id = ? OR to_id = ? ORDER BY id"_s,
                                     {id.value, id.value});
}

Result<QList<WorkItemId>> openParts(Connection &connection, const QList<WorkItemId> &of)
{
    return ofEach(connection,
                  u"WITH whole (id) AS (SELECT ?) SELECT w.id FROM work_item w WHERE w.is_open = 1 AND w.id IN (SELECT "
                  "l.to_id FROM whole JOIN work_item_link l ON l.from_id = whole.id AND l.kind = 'parent' UNION SELECT "
                  "c.id FROM whole JOIN work_item c ON c.parent_id = whole.id) ORDER BY w.number_sort"_s,
                  of);
}

Result<QList<WorkItemId>> openDuplicates(Connection &connection, const QList<WorkItemId> &of)
{
    return ofEach(connection,
                  u"SELECT w.id FROM work_item_link l JOIN work_item w ON w.id = l.from_id WHERE l.to_id = ? AND "
                  "l.kind = 'duplicates' AND w.is_open = 1 ORDER BY w.number_sort"_s,
                  of);
}

Result<QList<WorkItemId>> openBlocked(Connection &connection, const QList<WorkItemId> &by)
{
    return ofEach(connection,
                  u"SELECT w.id FROM work_item_link l JOIN work_item w ON w.id = l.to_id WHERE l.from_id = ? AND "
                  "l.kind = 'blocks' AND w.is_open = 1 ORDER BY w.number_sort"_s,
                  by);
}

Result<QList<WorkItemId>> openBlockers(Connection &connection, const QList<WorkItemId> &of)
{
    return ofEach(connection,
                  u"SELECT w.id FROM work_item_link l JOIN work_item w ON w.id = l.from_id WHERE l.to_id = ? AND "
                  "l.kind = 'blocks' AND w.is_open = 1 ORDER BY w.number_sort"_s,
                  of);
}

Result<QList<WorkItemId>> members(Connection &connection, WorkItemId problem)
{
    return linkedIds(connection,
                     u"SELECT w.id FROM work_item_link l JOIN work_item w ON w.id = l.from_id WHERE l.to_id = ? AND "
                     "l.kind = 'caused_by' ORDER BY w.is_open DESC, w.number_sort"_s,
                     {problem.value});
}

Result<QList<WorkItemId>> openMembers(Connection &connection, const QList<WorkItemId> &problems)
{
    return ofEach(connection,
                  u"SELECT w.id FROM work_item p JOIN work_item_link l ON l.to_id = p.id AND l.kind = 'caused_by' JOIN "
                  "work_item w ON w.id = l.from_id WHERE p.id = ? AND p.kind = 'problem' AND w.is_open = 1 AND "
                  "w.kind IN ('incident', 'request') ORDER BY w.number_sort"_s,
                  problems);
}

Result<QList<WorkItemId>> problemsOf(Connection &connection, WorkItemId ticket)
{
    return linkedIds(connection,
                     u"SELECT p.id FROM work_item_link l JOIN work_item p ON p.id = l.to_id WHERE l.from_id = ? AND "
                     "l.kind = 'caused_by' AND p.kind = 'problem' ORDER BY p.number_sort"_s,
                     {ticket.value});
}

} // namespace lamp::linkstore
