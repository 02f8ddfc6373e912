// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/calendarspans.h"

#include "schedule/wallclock.h"
#include "store/articleliferepository.h"
#include "store/changerepository.h"
#include "store/downtimerepository.h"
#include "store/rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace lamp::calendarspans {

namespace {
struct CalendarTexts {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

CalendarEntry spanEntry(const PlanCalendar &calendar, CalendarLayer layer, qint64 id, const TimeSpan &whole)
{
    CalendarEntry entry;
    entry.layer = layer;
    entry.spanId = id;
    entry.slotAt = entry.startsAt = entry.spanFrom = whole.from;
    entry.spanUntil = whole.until;
    entry.minutes = (whole.until.ms - whole.from.ms) / 60'000;
    const QDateTime from = wallclock::wallAt(whole.from, calendar.zone());
    entry.date = from.date();
    entry.allDay =
        from.time() == QTime(0, 0) && wallclock::wallAt(whole.until, calendar.zone()).time() == QTime(0, 0);
    if (whole.until <= calendar.now())
        entry.state = CalendarState::Done;
    else
        entry.state = whole.from <= calendar.now() ? CalendarState::Open : CalendarState::Planned;
    return entry;
}

// Where it holds; empty: everywhere.
QString scopeOf(const FreezeWindow &freeze, const Catalog &catalog)
{
    if (freeze.locationId)
        return catalog.location(freeze.locationId);
    const auto service = std::ranges::find(catalog.services, freeze.serviceId, &Service::id);
    return service == catalog.services.end() ? QString() : service->name;
}

Instant endOf(const Downtime &downtime, const PlanCalendar &calendar)
{
    if (downtime.endedAt)
        return *downtime.endedAt;
    const QDate first = wallclock::wallAt(downtime.startedAt, calendar.zone()).date();
    return std::max(calendar.now(), wallclock::resolve(first.addDays(1), QTime(0, 0), calendar.zone()));
}
} // namespace

Result<QList<CalendarEntry>> freezes(Connection &connection, const PlanCalendar &calendar, const TimeSpan &span)
{
    QList<CalendarEntry> list;
    LAMP_TRY(windows, changestore::freezes(connection));
    for (const FreezeWindow &freeze : std::as_const(windows)) {
        const TimeSpan whole{freeze.fromAt, freeze.untilAt};
        if (!overlap(whole, span))
            continue;
        CalendarEntry entry = spanEntry(calendar, CalendarLayer::Freeze, freeze.id.value, whole);
        entry.title = freeze.name;
        entry.reason = scopeOf(freeze, calendar.catalog());
        list.append(entry);
    }
    return list;
}

Result<QList<CalendarEntry>> downtimes(Connection &connection, const PlanCalendar &calendar, const TimeSpan &span)
{
    QList<CalendarEntry> list;
    LAMP_TRY(found, downtimestore::plannedBetween(connection, span.from, span.until));
    for (const Downtime &downtime : std::as_const(found)) {
        const TimeSpan whole{downtime.startedAt, endOf(downtime, calendar)};
        if (!overlap(whole, span))
            continue;
        CalendarEntry entry = spanEntry(calendar, CalendarLayer::Downtime, downtime.id.value, whole);
        LAMP_TRY(name, downtimestore::nameOf(connection, downtime));
        entry.title = name;
        entry.key.assetId = downtime.assetId;
        entry.workItemId = downtime.changeId ? downtime.changeId : downtime.workItemId;
        if (entry.workItemId) {
            LAMP_TRY(item, rows::get<WorkItem>(connection, entry.workItemId));
            entry.number = item.number;
            entry.kind = item.kind;
            entry.reason = item.title;
        }
        list.append(entry);
    }
    return list;
}

Result<QList<CalendarEntry>> reviews(Connection &connection, const PlanCalendar &calendar, const TimeSpan &span)
{
    const QDate today = wallclock::wallAt(calendar.now(), calendar.zone()).date();
    const QDate from = wallclock::wallAt(span.from, calendar.zone()).date();
    const QDate to = wallclock::wallAt({span.until.ms - 1}, calendar.zone()).date();
    LAMP_TRY(days, articlelifestore::reviewDays(connection, from, to));
    QList<CalendarEntry> list;
    for (const articlelifestore::ReviewDay &day : std::as_const(days)) {
        CalendarEntry entry;
        entry.layer = CalendarLayer::Review;
        entry.allDay = true;
        entry.date = day.day;
        entry.slotAt = entry.startsAt = wallclock::resolve(day.day, QTime(0, 0), calendar.zone());
        entry.state = day.day > today ? CalendarState::Planned : CalendarState::Open;
        entry.articleIds = day.articles;
        entry.responsibleId = day.ownerId;
        entry.responsible = calendar.personName(day.ownerId);
        entry.title = CalendarTexts::tr("%n article(s)", nullptr, static_cast<int>(day.articles.size()));
        if (day.articles.size() == 1) {
            LAMP_TRY(only, rows::get<Article>(connection, day.articles.first()));
            entry.title = only.title;
        }
        list.append(entry);
    }
    return list;
}

} // namespace lamp::calendarspans
