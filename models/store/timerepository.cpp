// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/timerepository.h"

#include "store/query.h"
#include "store/rows.h"

namespace lamp::timestore {

using namespace Qt::StringLiterals;

namespace {
Result<QList<WorkItemId>> itemIds(Connection &connection, const QString &sql, const QVariantList &bound)
{
    QList<WorkItemId> ids;
    Query q(connection, sql, bound);
    while (q.next())
        ids.append(q.id<WorkItemId>(0));
    LAMP_CHECK(q.done());
    return ids;
}
} // namespace

Result<QList<Stopwatch>> running(Connection &connection, PersonId person, const QString &name)
{
    if (person)
        return rows::where<Stopwatch>(connection, u"WHERE person_id = ? ORDER BY started_at DESC, id DESC"_s,
                                      {person.value});
    return rows::where<Stopwatch>(
        connection, u"WHERE person_id IS NULL AND person_text = ? ORDER BY started_at DESC, id DESC"_s, {name});
}

Result<QList<Material>> material(Connection &connection, WorkItemId item)
{
    return rows::where<Material>(connection, u"WHERE work_item_id = ? ORDER BY happened_at, id"_s, {item.value});
}

Result<QList<HourRate>> rates(Connection &connection)
{
    return rows::where<HourRate>(connection, u"ORDER BY coalesce(person_id, 0), coalesce(from_on, ''), id"_s, {});
}

Result<QList<Entry>> entriesOf(Connection &connection, PersonId person, const QString &name, Instant from,
                               Instant until)
{
    const QString order = u" AND minutes <> 0 AND happened_at >= ? AND happened_at < ? ORDER BY work_item_id, "
                          "happened_at, id"_s;
    if (person)
        return rows::where<Entry>(connection, u"WHERE author_id = ?"_s + order, {person.value, from.ms, until.ms});
    return rows::where<Entry>(connection, u"WHERE author_id IS NULL AND author_text = ?"_s + order,
                              {name, from.ms, until.ms});
}

Result<QList<Entry>> entriesWithTime(Connection &connection, WorkItemId item)
{
    return rows::where<Entry>(connection, u"WHERE work_item_id = ? AND minutes <> 0 ORDER BY happened_at, id"_s,
                              {item.value});
}

Result<QList<WorkItemId>> partsBelow(Connection &connection, WorkItemId item)
{
    // UNION, not UNION ALL: what stands in a ring all the same is counted once.
    return itemIds(connection,
                   u"WITH RECURSIVE below (id) AS (SELECT id FROM work_item WHERE parent_id = ? UNION SELECT to_id "
                   "FROM work_item_link WHERE from_id = ? AND kind = 'parent' UNION SELECT w.id FROM work_item w JOIN "
                   "below b ON w.parent_id = b.id UNION SELECT l.to_id FROM work_item_link l JOIN below b ON l.from_id "
                   "= b.id AND l.kind = 'parent') SELECT id FROM below WHERE id <> ? ORDER BY id"_s,
                   {item.value, item.value, item.value});
}

Result<QList<WorkItemId>> openOf(Connection &connection, PersonId person, qint64 limit)
{
    return itemIds(connection,
                   u"SELECT id FROM work_item WHERE assignee_id = ? AND is_open = 1 ORDER BY last_entry_at DESC, id "
                   "DESC LIMIT ?"_s,
                   {person.value, limit});
}

Result<QString> nameOf(Connection &connection, PersonId person)
{
    LAMP_TRY(name, single(connection, u"SELECT name FROM person WHERE id = ?"_s, {person.value}));
    return name.toString();
}

} // namespace lamp::timestore
