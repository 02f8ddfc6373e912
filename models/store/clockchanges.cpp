// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What an open set means for clocks.
#include "store/clockrepository.h"

#include "store/changelog.h"
#include "store/plannedrepository.h"
#include "store/query.h"
#include "store/rows.h"

namespace lamp::clockstore {

using namespace Qt::StringLiterals;

namespace {
bool isRuleTable(const QByteArray &table)
{
    return table == "sla_policy" || table == "escalation_level" || table == "business_calendar"
        || table == "calendar_exception";
}

const QSet<QString> &itemFields()
{
    static const QSet<QString> fields{u"kind"_s,        u"status_id"_s,   u"priority"_s,   u"requester_id"_s,
                                      u"location_id"_s, u"service_id"_s,  u"target_at"_s,  u"target_set"_s,
                                      u"created_at"_s,  u"solved_at"_s,   u"closed_at"_s,  u"assignee_id"_s};
    return fields;
}

std::optional<qint64> ownerBefore(const Touched &touched)
{
    for (const auto &[field, value] : touched.before)
        if (field == u"work_item_id")
            return value.toLongLong();
    return std::nullopt;
}

Result<void> addOwners(Connection &connection, const Touched &touched, QSet<WorkItemId> &owners)
{
    if (const auto owner = ownerBefore(touched))
        owners.insert({*owner});
    if (touched.op == Touched::Op::Delete)
        return {};
    Query q(connection,
            u"SELECT DISTINCT work_item_id FROM "_s + QString::fromLatin1(touched.table) + u" WHERE id BETWEEN ? AND ?",
            {touched.first, touched.last});
    while (q.next())
        owners.insert(q.id<WorkItemId>(0));
    return q.done();
}

// The desk's own hours, and which entries count as a response.
Result<bool> touchesHours(Connection &connection, const Touched &touched)
{
    LAMP_TRY(count, single(connection,
                           u"SELECT count(*) FROM setting WHERE id BETWEEN ? AND ? AND key IN "
                           "('work.hours', 'zone', 'region', 'clock.responses')"_s,
                           {touched.first, touched.last}));
    return count.toLongLong() > 0 || touched.op == Touched::Op::Delete;
}

Result<void> affectOne(Connection &connection, const Touched &touched, Affected &affected)
{
    const QByteArray &table = touched.table;
    const bool updated = touched.op == Touched::Op::Update;
    // Where rules look: finished items keep what they were judged by, so these count as rules of their own.
    const bool looked = (table == "location" && updated && touched.fields.contains(u"parent_id"_s))
        || (table == "person" && updated && touched.fields.contains(u"department"_s));
    if (isRuleTable(table) || looked) {
        affected.rules = true;
    } else if (table == "status") {
        affected.rules |= !updated || touched.fields.contains(u"class"_s) || touched.fields.contains(u"stops_clocks"_s)
            || touched.fields.contains(u"position"_s);
    } else if (table == "setting") {
        LAMP_TRY(hours, touchesHours(connection, touched));
        affected.rules |= hours;
    } else if (table == "work_item" && touched.op != Touched::Op::Delete) {
        if (!updated || touched.fields.intersects(itemFields()))
            for (qint64 id = touched.first; id <= touched.last; ++id)
                affected.items.insert({id});
        else if (touched.fields.contains(u"asset_id"_s)) // another one may have been down by plan
            affected.entries.insert({touched.first});
    } else if (table == "entry") {
        LAMP_CHECK(addOwners(connection, touched,
                             touched.op == Touched::Op::Insert ? affected.entries : affected.items));
    } else if (table == "assignment" || table == "escalation") {
        LAMP_CHECK(addOwners(connection, touched, affected.entries));
    }
    return {};
}
} // namespace

Result<Affected> affected(Connection &connection, const QList<Touched> &touched)
{
    Affected affected;
    plannedstore::Places places;
    for (const Touched &one : touched) {
        LAMP_CHECK(affectOne(connection, one, affected));
        LAMP_CHECK(plannedstore::addPlaces(connection, one, places));
    }
    if (places.isEmpty())
        return affected;
    LAMP_TRY(now, revision(connection));
    LAMP_TRY(items, plannedstore::itemsAt(connection, places, now));
    affected.entries.unite(QSet<WorkItemId>(items.begin(), items.end()));
    return affected;
}

Result<void> recordAssignments(ChangeSet &changes, const QList<Touched> &touched)
{
    QHash<qint64, PersonId> before; // as the set found it
    QList<qint64> order;
    for (const Touched &one : touched) {
        if (one.table != "work_item" || one.op != Touched::Op::Update || !one.fields.contains(u"assignee_id"_s)
            || before.contains(one.first))
            continue;
        for (const auto &[field, value] : one.before)
            if (field == u"assignee_id")
                before.insert(one.first, {value.toLongLong()});
        order.append(one.first);
    }
    for (const qint64 id : std::as_const(order)) {
        LAMP_TRY(now, single(changes.connection(), u"SELECT assignee_id FROM work_item WHERE id = ?"_s, {id}));
        const PersonId to{now.toLongLong()}, from = before.value(id);
        if (to == from)
            continue;
        LAMP_TRY(row, rows::insert(changes, Assignment{.workItemId = {id},
                                                       .fromPersonId = from,
                                                       .personId = to,
                                                       .happenedAt = changes.now(),
                                                       .recordedAt = changes.now()}));
        Q_UNUSED(row)
    }
    return {};
}

} // namespace lamp::clockstore
