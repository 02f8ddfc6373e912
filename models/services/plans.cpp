// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/plans.h"

#include "schedule/rhythm.h"
#include "services/calendarspans.h"
#include "services/desk.h"
#include "services/plancalendar.h"
#include "store/changerepository.h"
#include "store/rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lamp {

namespace {
// More dated tickets than anybody can see in a range; the queue shows them all.
constexpr qint64 MostDatedItems = 5'000;

QHash<PlanId, QList<planstore::Touched>> byPlan(const QList<planstore::Touched> &touched)
{
    QHash<PlanId, QList<planstore::Touched>> groups;
    for (const planstore::Touched &row : touched)
        groups[row.row.planId].append(row);
    return groups;
}

Result<void> addOccurrences(Connection &connection, const PlanCalendar &calendar, Instant from, Instant to,
                            QList<CalendarEntry> &list)
{
    LAMP_TRY(plans, planstore::plans(connection));
    LAMP_TRY(touched, planstore::touched(connection, from, to));
    const auto groups = byPlan(touched);
    for (const Plan &plan : std::as_const(plans))
        list.append(calendar.entries(plan, groups.value(plan.id), from, to));
    return {};
}

// A change is as long as its window, and stands in every day that the window touches.
Result<void> addWindows(Connection &connection, const TimeSpan &span, QList<planstore::DatedItem> &items)
{
    LAMP_TRY(windows, changestore::during(connection, span));
    for (const changestore::Windowed &window : std::as_const(windows)) {
        auto known = std::ranges::find(items, window.id, &planstore::DatedItem::id);
        if (known == items.end()) {
            LAMP_TRY(earlier, planstore::plannedItem(connection, window.id));
            items.append(earlier);
            known = items.isEmpty() || items.last().id != window.id ? items.end() : items.end() - 1;
        }
        if (known != items.end())
            known->minutes = (window.span.until.ms - window.span.from.ms) / 60'000;
    }
    return {};
}

Result<void> addDatedItems(Connection &connection, const PlanCalendar &calendar, Instant from, Instant to,
                           CalendarLayers layers, QList<CalendarEntry> &list)
{
    if (layers.testFlag(CalendarLayer::Target)) {
        LAMP_TRY(items, planstore::targets(connection, from, to, MostDatedItems));
        for (const planstore::DatedItem &item : std::as_const(items))
            list.append(calendar.ofTarget(item));
    }
    if (layers.testFlag(CalendarLayer::Planned)) {
        LAMP_TRY(items, planstore::planned(connection, from, to, MostDatedItems));
        LAMP_CHECK(addWindows(connection, {from, to}, items));
        for (const planstore::DatedItem &item : std::as_const(items))
            list.append(calendar.ofPlanned(item));
    }
    if (layers.testFlag(CalendarLayer::Freeze)) {
        LAMP_TRY(freezes, calendarspans::freezes(connection, calendar, {from, to}));
        list.append(freezes);
    }
    if (layers.testFlag(CalendarLayer::Downtime)) {
        LAMP_TRY(downtimes, calendarspans::downtimes(connection, calendar, {from, to}));
        list.append(downtimes);
    }
    if (layers.testFlag(CalendarLayer::Review)) {
        LAMP_TRY(reviews, calendarspans::reviews(connection, calendar, {from, to}));
        list.append(reviews);
    }
    return {};
}
} // namespace

QString OccurrenceKey::toText() const
{
    return QString::number(planId.value) + u'/' + QString::number(assetId.value) + u'/' + slot;
}

std::optional<OccurrenceKey> OccurrenceKey::fromText(QStringView text)
{
    const auto parts = text.split(u'/');
    bool planOk = false, assetOk = false;
    if (parts.size() != 3)
        return std::nullopt;
    const OccurrenceKey key{{parts[0].toLongLong(&planOk)}, {parts[1].toLongLong(&assetOk)}, parts[2].toString()};
    if (!planOk || !assetOk || !wallclock::slotFromText(parts[2]))
        return std::nullopt;
    return key;
}

Plans::Plans(Desk &desk) : m_desk(desk), m_schedules(std::make_shared<PlanScheduleCache>()) { }

PlanCalendar Plans::calendar() const
{
    return PlanCalendar(m_desk.workCalendar(), m_desk.now(), m_desk.catalogSnapshot(), m_schedules);
}

Result<QList<CalendarEntry>> Plans::entries(Connection &connection, Instant from, Instant to,
                                            CalendarLayers layers) const
{
    PlanCalendar calendar = this->calendar();
    LAMP_CHECK(calendar.load(connection));
    QList<CalendarEntry> list;
    if (layers.testFlag(CalendarLayer::Plan))
        LAMP_CHECK(addOccurrences(connection, calendar, from, to, list));
    LAMP_CHECK(addDatedItems(connection, calendar, from, to, layers, list));
    if (layers.testFlag(CalendarLayer::Renewal)) {
        const QDate first = wallclock::wallAt(from, calendar.zone()).date();
        const QDate last = wallclock::wallAt({to.ms - 1}, calendar.zone()).date();
        LAMP_TRY(renewals, planstore::renewals(connection, first, last));
        for (const Renewal &renewal : std::as_const(renewals))
            list.append(calendar.ofRenewal(renewal, first, last));
    }
    PlanCalendar::sort(list);
    return list;
}

QFuture<Result<QList<CalendarEntry>>> Plans::entries(Instant from, Instant to, CalendarLayers layers) const
{
    return m_desk.database().read([this, from, to, layers](Connection &c) { return entries(c, from, to, layers); });
}

QFuture<Result<QList<CalendarEntry>>> Plans::due(Instant until) const
{
    return m_desk.database().read([this, until](Connection &c) { return due(c, until); });
}

Result<QList<CalendarEntry>> Plans::due(Connection &connection, Instant until) const
{
    PlanCalendar calendar = this->calendar();
    LAMP_CHECK(calendar.load(connection));
    LAMP_TRY(plans, planstore::activePlans(connection));
    LAMP_TRY(unfinished, planstore::unfinished(connection));
    const auto open = byPlan(unfinished);
    QList<CalendarEntry> list;
    for (const Plan &plan : std::as_const(plans)) {
        const auto schedule = calendar.schedule(plan);
        if (!schedule)
            continue;
        // Nothing older can still be due: its time has run out.
        const Instant from{calendar.now().ms - (*schedule)->expireMs() - 86'400'000};
        LAMP_TRY(touched, planstore::touchedOf(connection, plan.id, from));
        list.append(calendar.entries(plan, touched, from, {until.ms + 1}));
        for (const planstore::Touched &row : open.value(plan.id))
            if ((row.row.slotAt < from || row.row.startsAt < from) && row.row.startsAt <= until)
                list.append(calendar.entryOf(plan, row));
    }
    list.removeIf([](const CalendarEntry &entry) {
        return entry.state == CalendarState::Done || entry.state == CalendarState::Missed
            || entry.state == CalendarState::Skipped;
    });
    PlanCalendar::sort(list);
    return list;
}

QFuture<Result<QList<CalendarEntry>>> Plans::ofAsset(AssetId asset, Instant from, Instant to) const
{
    return m_desk.database().read([this, asset, from, to](Connection &c) -> Result<QList<CalendarEntry>> {
        LAMP_TRY(list, entries(c, from, to, CalendarLayer::Plan));
        LAMP_TRY(scope, planstore::scope(c));
        QSet<PlanId> shared; // plans with the asset in scope: their shared job concerns it
        for (const planstore::ScopeAsset &row : std::as_const(scope))
            if (row.assetId == asset)
                shared.insert(row.planId);
        list.removeIf([&](const CalendarEntry &entry) {
            return entry.key.assetId != asset && (entry.key.assetId || !shared.contains(entry.key.planId));
        });
        return list;
    });
}

QFuture<Result<QList<PlanRow>>> Plans::list() const
{
    return m_desk.database().read([this](Connection &c) { return list(c); });
}

QFuture<Result<OccurrenceKey>> Plans::keyOf(WorkItemId item) const
{
    return m_desk.database().read([item](Connection &c) -> Result<OccurrenceKey> {
        LAMP_TRY(row, planstore::ofWorkItem(c, item));
        return OccurrenceKey{row.planId, row.assetId, row.slot};
    });
}

QHash<QDate, Holiday> Plans::holidays(QDate from, QDate to) const
{
    QHash<QDate, Holiday> days;
    const QList<Holiday> all = m_desk.workCalendar().holidays(from, to);
    for (const Holiday &holiday : all) {
        const auto known = days.constFind(holiday.date);
        if (known == days.cend() || (holiday.dayOff && !known->dayOff)) // a day off goes before a mere name
            days.insert(holiday.date, holiday);
    }
    return days;
}

QString Plans::holidayRegion() const
{
    return WorkCalendar::regionName(m_desk.workCalendar().region());
}

RulePreview Plans::preview(const Plan &plan, int dates) const
{
    RulePreview preview;
    const RecurrenceText text = PlanSchedule::textOf(plan);
    preview.rhythm = rhythmInWords(text);
    const auto made = Recurrence::checked(text, m_desk.zone());
    if (!made) {
        preview.problem = made.error().detail;
        return preview;
    }
    preview.start = made->aligned().start;
    preview.notes = rhythmNotes(text);
    for (const RuleSlot &slot : made->next(m_desk.now(), dates))
        preview.next.append(slot.at);
    return preview;
}

} // namespace lamp
