// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/stuckrepository.h"

#include "store/query.h"

namespace lamp::stuckstore {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 DayMs = qint64(24) * 60 * 60 * 1000;

// Of each reason: the number of days or times when it is true, else 0. The list and the explanation ask the same.
const QList<std::pair<StuckWhy, QString>> &measures()
{
    static const QString calm = u"coalesce(w.follow_up_at, 0) <= ? AND coalesce(w.planned_at, 0) <= ?"_s,
                         days = u"CASE WHEN %1 AND %2 < ? - %3 THEN (? - %2) / 86400000 ELSE 0 END"_s,
                         often = u"(SELECT CASE WHEN count(*) >= %1 THEN count(*) ELSE 0 END FROM %2)"_s;
    static const QList<std::pair<StuckWhy, QString>> list{
        {StuckWhy::Age, days.arg(calm, u"w.created_at"_s).arg(stuck::AgeDays * DayMs)},
        {StuckWhy::Silence, days.arg(calm, u"w.last_entry_at"_s).arg(stuck::SilentDays * DayMs)},
        {StuckWhy::Unowned,
         days.arg(u"w.assignee_id IS NULL AND (SELECT count(*) FROM person p WHERE p.technician = 1 AND p.active = 1) "
                  "> 1"_s,
                  u"w.created_at"_s)
             .arg(stuck::UnownedDays * DayMs)},
        {StuckWhy::Bounces,
         often.arg(stuck::Bounces)
             .arg(u"assignment a WHERE a.work_item_id = w.id AND a.from_person_id IS NOT NULL AND a.person_id IS NOT "
                  "NULL"_s)},
        {StuckWhy::Reopens,
         often.arg(stuck::Reopens)
             .arg(u"entry e JOIN status f ON f.id = e.from_status_id JOIN status t ON t.id = e.status_id WHERE "
                  "e.work_item_id = w.id AND e.kind = 'status' AND f.class = 'done' AND t.class IN ('initial', "
                  "'active', 'paused')"_s)}};
    return list;
}

QVariantList moments(const QString &sql, Instant now) { return QVariantList(sql.count(u'?'), now.ms); }

const QString concerned = u"w.is_open = 1 AND w.kind <> 'maintenance'"_s;
} // namespace

Condition condition(Instant now)
{
    QStringList parts;
    for (const auto &[why, sql] : measures())
        parts.append(sql + u" > 0");
    const QString sql = u'(' + concerned + u" AND (" + parts.join(u" OR "_s) + u"))";
    return {sql, moments(sql, now)};
}

Result<QList<StuckReason>> reasons(Connection &connection, WorkItemId id, Instant now)
{
    QStringList columns;
    for (const auto &[why, sql] : measures())
        columns.append(sql);
    const QString list = columns.join(u", "_s);
    QList<StuckReason> found;
    Query q(connection, u"SELECT "_s + list + u" FROM work_item w WHERE w.id = ? AND " + concerned,
            moments(list, now) + QVariantList{id.value});
    if (q.next())
        for (qsizetype i = 0; i < measures().size(); ++i)
            if (const qint64 number = q.integer(static_cast<int>(i)); number > 0)
                found.append({measures()[i].first, number});
    LAMP_CHECK(q.done());
    return found;
}

} // namespace lamp::stuckstore
