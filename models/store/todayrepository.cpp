// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/todayrepository.h"

#include "store/query.h"
#include "store/rows.h"

#include <algorithm>

namespace lamp::todaystore {

using namespace Qt::StringLiterals;

namespace {
constexpr int TimesRead = 200; // tickets whose times say what is usual
constexpr qint64 NearDays = 100, DayMs = 86'400'000;

Result<QList<Ticket>> tickets(Connection &connection, const QString &rest, const QVariantList &bound)
{
    QList<Ticket> list;
    Query q(connection,
            uR"(
        SELECT w.id, w.priority, w.target_at, w.follow_up_at, w.created_at, w.major, coalesce(p.vip, 0),
        w.assignee_id IS NOT NULL,
               s.class = 'paused' AND s.stops_clocks <> 'none', w.estimate_minutes,
               coalesce(nullif(w.callback, ''), nullif(p.phone, ''), p.mobile, ''), coalesce(a.type, '')
        FROM work_item w JOIN status s ON s.id = w.status_id LEFT JOIN person p ON p.id = w.requester_id
             LEFT JOIN asset a ON a.id = w.asset_id )"_s
                + rest,
            bound);
    while (q.next()) {
        Ticket ticket;
        ticket.id = q.id<WorkItemId>(0);
        ticket.priority = q.get<Priority>(1);
        ticket.dueAt = q.get<std::optional<Instant>>(2);
        ticket.followUpAt = q.get<std::optional<Instant>>(3);
        ticket.createdAt = q.get<Instant>(4);
        ticket.major = q.integer(5) != 0;
        ticket.vip = q.integer(6) != 0;
        ticket.owned = q.integer(7) != 0;
        ticket.paused = q.integer(8) != 0;
        ticket.estimateMinutes = q.integer(9);
        ticket.callNumber = q.text(10);
        ticket.assetType = q.text(11);
        list.append(ticket);
    }
    LAMP_CHECK(q.done());
    return list;
}

// Bound with the person twice.
const QString &ofPerson()
{
    static const QString sql = u" AND (? = 0 OR w.assignee_id = ? OR w.assignee_id IS NULL) "_s;
    return sql;
}
} // namespace

Result<QList<Ticket>> due(Connection &connection, const Day &day, qint64 limit)
{
    return tickets(connection,
                   u"WHERE w.is_open = 1 AND w.due_at < ? AND w.kind <> 'maintenance' "
                   "AND NOT (s.class = 'paused' AND s.stops_clocks <> 'none')"_s
                       + ofPerson() + u"ORDER BY w.due_at DESC, w.id LIMIT ?",
                   {day.end.ms, day.person.value, day.person.value, limit});
}

Result<QList<Ticket>> promised(Connection &connection, const Day &day, qint64 limit)
{
    return tickets(connection,
                   u"WHERE w.is_open = 1 AND w.follow_up_at < ? AND w.kind <> 'maintenance'"_s + ofPerson()
                       + u"ORDER BY w.follow_up_at DESC LIMIT ?",
                   {day.end.ms, day.person.value, day.person.value, limit});
}

Result<QList<Ticket>> major(Connection &connection, qint64 limit)
{
    return tickets(connection, u"WHERE w.major = 1 AND w.is_open = 1 ORDER BY w.created_at DESC LIMIT ?"_s, {limit});
}

Result<QList<Ticket>> unowned(Connection &connection, Instant since, qint64 limit)
{
    return tickets(connection,
                   u"WHERE w.assignee_id IS NULL AND w.is_open = 1 AND w.created_at >= ? AND w.kind <> 'maintenance' "
                   "AND s.class <> 'paused' ORDER BY w.due_at LIMIT ?"_s,
                   {since.ms, limit});
}

Result<QList<Ticket>> answered(Connection &connection, const Day &day, qint64 limit)
{
    return tickets(connection,
                   uR"(
        WHERE w.id IN (SELECT id FROM work_item WHERE is_open = 1 ORDER BY last_entry_at DESC LIMIT ?) AND w.kind <>
        'maintenance'
              AND 'report' = (SELECT e.kind FROM entry e WHERE e.work_item_id = w.id AND e.kind IN ('report', 'note',
              'told')
                              ORDER BY e.happened_at DESC, e.id DESC LIMIT 1)
              AND EXISTS (SELECT 1 FROM entry e WHERE e.work_item_id = w.id AND e.kind IN ('note', 'told')))"_s
                       + ofPerson() + u"ORDER BY w.last_entry_at LIMIT ?",
                   {limit * 4, day.person.value, day.person.value, limit});
}

Result<QList<Ticket>> unplanned(Connection &connection, const Day &day, qint64 limit)
{
    return tickets(connection,
                   u"WHERE w.is_open = 1 AND w.kind <> 'maintenance' AND w.follow_up_at IS NULL "
                   "AND w.planned_at IS NULL AND s.class <> 'paused'"_s
                       + ofPerson() + u"ORDER BY w.due_at, w.id LIMIT ?",
                   {day.person.value, day.person.value, limit});
}

Result<int> children(Connection &connection, WorkItemId item)
{
    LAMP_TRY(count, single(connection, u"SELECT count(*) FROM work_item WHERE parent_id = ?"_s, {item.value}));
    return count.toInt();
}

Result<QList<Renewal>> renewals(Connection &connection, QDate today, QDate until)
{
    return rows::where<Renewal>(connection, uR"(
        WHERE active = 1 AND (ends_on IS NULL OR ends_on >= ?) AND coalesce(act_by, ends_on) <= ?
        ORDER BY coalesce(act_by, ends_on), title_key)"_s, {today.toString(Qt::ISODate), until.toString(Qt::ISODate)});
}

Result<QList<ReviewDue>> reviews(Connection &connection, const Day &day, qint64 limit)
{
    QList<ReviewDue> list;
    // Comparing expressions instead of the columns keeps SQLite from reading all that are due, or all that are
    // published, to sort them by their use.
    Query q(connection, uR"(
        SELECT id, title, folder, verified_on, used_count, helped_count, review_on FROM article
        WHERE review_on IS NOT NULL AND review_on || '' <= ? AND state || '' IN ('internal', 'published')
              AND (? = 0 OR owner_id = ? OR owner_id IS NULL)
        ORDER BY used_count DESC, review_on LIMIT ?)"_s,
            {day.date.toString(Qt::ISODate), day.person.value, day.person.value, limit});
    while (q.next()) {
        ReviewDue review;
        review.article = {.id = q.id<ArticleId>(0),
                          .title = q.text(1),
                          .folder = q.text(2),
                          .state = ArticleState::Published,
                          .used = q.integer(4),
                          .helped = q.integer(5),
                          .verifiedOn = q.get<QDate>(3)};
        review.on = q.get<QDate>(6);
        list.append(review);
    }
    LAMP_CHECK(q.done());
    return list;
}

Result<QList<Person>> comingAndGoing(Connection &connection, QDate from, QDate until)
{
    const QString first = from.toString(Qt::ISODate), last = until.toString(Qt::ISODate);
    return rows::where<Person>(
        connection,
        u"WHERE active = 1 AND (starts_on BETWEEN ? AND ? OR leaves_on BETWEEN ? AND ?) ORDER BY name_key"_s,
        {first, last, first, last});
}

Result<QHash<AssetId, Criticality>> criticalities(Connection &connection, const QList<AssetId> &assets)
{
    QHash<AssetId, Criticality> found;
    for (const AssetId id : assets) {
        LAMP_TRY(code, single(connection, u"SELECT criticality FROM asset WHERE id = ?"_s, {id.value}));
        found.insert(id, fromCode<Criticality>(code.toString()).value_or(Criticality::Normal));
    }
    return found;
}

Result<QHash<PlanId, Plan>> plans(Connection &connection, const QList<PlanId> &ids)
{
    QHash<PlanId, Plan> found;
    for (const PlanId id : ids)
        if (!found.contains(id)) {
            LAMP_TRY(plan, rows::get<Plan>(connection, id));
            found.insert(id, plan);
        }
    return found;
}

Result<qint64> usualMinutes(Connection &connection)
{
    QList<qint64> times;
    Query q(connection, u"SELECT minutes FROM work_item WHERE solved_at IS NOT NULL ORDER BY solved_at DESC LIMIT ?"_s,
            {TimesRead});
    while (q.next())
        if (q.integer(0) > 0)
            times.append(q.integer(0));
    LAMP_CHECK(q.done());
    if (times.isEmpty())
        return 0;
    const auto middle = times.begin() + times.size() / 2;
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

Result<qint64> minutesPerWeek(Connection &connection, PersonId person)
{
    LAMP_TRY(
        minutes,
        person ? single(connection, u"SELECT minutes_per_week FROM person WHERE id = ?"_s, {person.value})
               : single(connection, u"SELECT sum(minutes_per_week) FROM person WHERE technician = 1 AND active = 1"_s));
    return minutes.toLongLong();
}

Result<std::optional<Instant>> backupAt(Connection &connection)
{
    LAMP_TRY(at, single(connection, u"SELECT value FROM fact WHERE key = 'backup'"_s));
    return at.isNull() ? std::nullopt : std::optional(Instant{at.toString().toLongLong()});
}

Result<std::optional<PlanDone>> lastDone(Connection &connection, const QStringList &titleWords, Instant now)
{
    std::optional<PlanDone> best;
    for (const QString &word : titleWords) {
        Query q(connection, uR"(
            SELECT p.id, p.title, (SELECT max(o.finished_at) FROM occurrence o WHERE o.plan_id = p.id AND o.state =
            'done'),
                   EXISTS (SELECT 1 FROM work_item w WHERE w.plan_id = p.id AND w.is_open = 1 AND w.due_at < ?)
            FROM plan p WHERE p.state = 'active' AND p.title_key LIKE '%' || ? || '%' ORDER BY 3 DESC LIMIT 1)"_s,
                {now.ms, word});
        if (q.next()) {
            const PlanDone plan{q.id<PlanId>(0), q.text(1), q.get<std::optional<Instant>>(2), q.integer(3) != 0};
            if (!best || plan.doneAt > best->doneAt)
                best = plan;
        }
        LAMP_CHECK(q.done());
    }
    return best;
}

Result<int> draftPlans(Connection &connection)
{
    LAMP_TRY(count, single(connection, u"SELECT count(*) FROM plan WHERE state = 'draft'"_s));
    return count.toInt();
}

Result<Missed> missed(Connection &connection, Instant from, Instant to)
{
    Missed missed;
    Query q(connection, uR"(
        SELECT p.title FROM occurrence o JOIN plan p ON p.id = o.plan_id
        WHERE o.starts_at >= ? AND o.starts_at < ? AND o.finished_at >= ? AND o.state = 'missed'
              AND NOT EXISTS (SELECT 1 FROM occurrence d WHERE d.plan_id = o.plan_id AND d.asset_id IS NOT DISTINCT
              FROM o.asset_id
                              AND d.state = 'done' AND d.slot_at > o.slot_at)
        ORDER BY o.starts_at DESC)"_s,
            {from.ms - NearDays * DayMs, to.ms, from.ms});
    while (q.next()) {
        if (missed.count++ == 0)
            missed.title = q.text(0);
    }
    LAMP_CHECK(q.done());
    return missed;
}

Result<Figures> figures(Connection &connection, Instant from, Instant to)
{
    // Occurrences are found by where they stand; a job is done or missed within some weeks of that.
    const qint64 first = from.ms - NearDays * DayMs, last = to.ms + NearDays * DayMs;
    Query q(connection, uR"(
        SELECT (SELECT count(*) FROM work_item WHERE solved_at >= ? AND solved_at < ? AND kind <> 'maintenance'),
               (SELECT count(*) FROM work_item WHERE created_at >= ? AND created_at < ? AND kind <> 'maintenance'),
               coalesce(sum(state = 'done' AND finished_at >= ? AND finished_at < ?), 0),
               coalesce(sum(state = 'missed' AND finished_at >= ? AND finished_at < ?), 0)
        FROM occurrence WHERE starts_at >= ? AND starts_at < ?)"_s,
            {from.ms, to.ms, from.ms, to.ms, from.ms, to.ms, from.ms, to.ms, first, last});
    Figures figures;
    if (q.next())
        figures = {static_cast<int>(q.integer(0)), static_cast<int>(q.integer(1)), static_cast<int>(q.integer(2)),
                   static_cast<int>(q.integer(3))};
    LAMP_CHECK(q.done());
    return figures;
}

} // namespace lamp::todaystore
