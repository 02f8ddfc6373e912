// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/plancalendar.h"


#include <QCoreApplication>

#include <algorithm>

namespace lamp {

namespace {
struct CalendarWords {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

bool isWholeDays(const QDateTime &wall, qint64 minutes)
{
    return wall.time() == QTime(0, 0) && minutes % 1440 == 0;
}
} // namespace

bool isBeforeDuty(const Plan &plan, Instant at)
{
    const qint64 dueMs = plan.start.size() == 10 ? 86'400'000 : 0;
    return at.ms + dueMs < plan.activeSince.ms;
}

Instant jobTarget(Instant startsAt, bool wholeDay, qint64 minutes, const WorkCalendar &hours)
{
    return wholeDay ? hours.endOfWorkingDay(wallclock::wallAt(startsAt, hours.zone()).date())
                    : startsAt.plusMinutes(minutes);
}

Result<std::shared_ptr<const PlanSchedule>> PlanScheduleCache::of(const Plan &plan, const QTimeZone &deskZone)
{
    const QMutexLocker locker(&m_mutex);
    const auto known = m_known.constFind(plan.id);
    if (plan.id && known != m_known.constEnd() && known->plan == plan && known->zone == deskZone)
        return known->schedule;
    const auto made = PlanSchedule::make(plan, deskZone);
    Result<std::shared_ptr<const PlanSchedule>> schedule = std::unexpected(made ? Error{} : made.error());
    if (made)
        schedule = std::make_shared<const PlanSchedule>(*made);
    if (plan.id)
        m_known.insert(plan.id, {plan, deskZone, schedule, {}});
    return schedule;
}

Instant PlanScheduleCache::settledUntil(const Plan &plan)
{
    const QMutexLocker locker(&m_mutex);
    const auto known = m_known.constFind(plan.id);
    return known != m_known.constEnd() && known->plan == plan ? known->settledUntil : Instant{};
}

void PlanScheduleCache::setSettledUntil(const Plan &plan, Instant until)
{
    const QMutexLocker locker(&m_mutex);
    const auto known = m_known.find(plan.id);
    if (known != m_known.end() && known->plan == plan)
        known->settledUntil = until;
}

Progress progressOf(const planstore::Touched &touched)
{
    const Occurrence &row = touched.row;
    Progress progress{CalendarState::Planned, row.finishedAt, false};
    if (touched.hasItem) {
        progress.started = touched.statusClass != StatusClass::Initial;
        progress.state = CalendarState::Open;
        if (touched.statusClass == StatusClass::Done) {
            progress.state = CalendarState::Done;
            progress.finishedAt = touched.solvedAt ? touched.solvedAt : row.finishedAt;
        } else if (touched.statusClass == StatusClass::Void) {
            progress.state = touched.statusUse == StatusUse::Missed ? CalendarState::Missed : CalendarState::Skipped;
        }
        return progress;
    }
    switch (row.state) {
    case OccurrenceState::Done: progress.state = CalendarState::Done; break;
    case OccurrenceState::Skipped: progress.state = CalendarState::Skipped; break;
    case OccurrenceState::Missed: progress.state = CalendarState::Missed; break;
    case OccurrenceState::Open:
    case OccurrenceState::Planned: break;
    }
    return progress;
}

PlanCalendar::PlanCalendar(const WorkCalendar &hours, Instant now, std::shared_ptr<const Catalog> catalog,
                           std::shared_ptr<PlanScheduleCache> schedules)
    : m_hours(hours), m_zone(hours.zone()), m_now(now), m_catalog(std::move(catalog)), m_schedules(std::move(schedules))
{
}

Result<void> PlanCalendar::load(Connection &connection)
{
    LAMP_TRY(people, planstore::responsibles(connection));
    m_people = people;
    LAMP_TRY(scope, planstore::scope(connection));
    for (const planstore::ScopeAsset &asset : std::as_const(scope)) {
        m_scope[asset.planId].append(asset);
        m_assetNames.insert(asset.assetId, asset.name);
    }
    return {};
}

Result<std::shared_ptr<const PlanSchedule>> PlanCalendar::schedule(const Plan &plan) const
{
    return m_schedules->of(plan, m_zone);
}

const QList<planstore::ScopeAsset> &PlanCalendar::scope(PlanId plan) const
{
    static const QList<planstore::ScopeAsset> none;
    const auto found = m_scope.constFind(plan);
    return found == m_scope.constEnd() ? none : *found;
}

QList<planstore::ScopeAsset> PlanCalendar::jobs(const Plan &plan) const
{
    const QList<planstore::ScopeAsset> &assets = scope(plan.id);
    if (!plan.jobPerAsset || assets.isEmpty())
        return {{plan.id, {}, assets.size() == 1 ? assets.first().name : QString(), false}};
    QList<planstore::ScopeAsset> kept;
    std::ranges::copy_if(assets, std::back_inserter(kept), [](const auto &asset) { return !asset.retired; });
    return kept;
}

CalendarEntry PlanCalendar::base(const Plan &plan) const
{
    CalendarEntry entry;
    entry.layer = CalendarLayer::Plan;
    entry.title = plan.title;
    entry.key.planId = plan.id;
    entry.minutes = plan.minutes;
    entry.allDay = plan.start.size() == 10;
    entry.responsibleId = plan.responsibleId;
    entry.responsible = m_people.value(plan.responsibleId);
    if (!plan.zone.isEmpty() && plan.zone.toUtf8() != m_zone.id())
        entry.zone = plan.zone;
    return entry;
}

// What is not finished is late once its window has passed, and missed once its time has run out.
void PlanCalendar::settle(CalendarEntry &entry, const OccurrenceWindow &window, std::optional<Instant> finishedAt) const
{
    switch (entry.state) {
    case CalendarState::Done: entry.wasLate = finishedAt && *finishedAt > window.lateAt; break;
    case CalendarState::Forecast:
    case CalendarState::Planned:
        if (m_now >= window.missedAt) {
            entry.state = CalendarState::Missed;
            break;
        }
        [[fallthrough]];
    case CalendarState::Open:
        if (m_now > window.lateAt)
            entry.state = CalendarState::Late;
        break;
    case CalendarState::Late:
    case CalendarState::Missed:
    case CalendarState::Skipped: break;
    }
}

// Which occurrence it is, when it stands there, and whose it is.
void PlanCalendar::place(CalendarEntry &entry, const planstore::Touched &touched) const
{
    const Occurrence &row = touched.row;
    entry.key = {row.planId, row.assetId, row.slot};
    entry.assetName = m_assetNames.value(row.assetId);
    entry.slotAt = row.slotAt;
    entry.startsAt = row.startsAt;
    entry.moved = row.startsAt != row.slotAt;
    const QDateTime wall = wallclock::wallAt(row.startsAt, m_zone);
    entry.allDay = row.slot.size() == 10 && wall.time() == QTime(0, 0);
    entry.date = wall.date();
    if (touched.hasItem) {
        entry.workItemId = row.workItemId;
        entry.number = touched.number;
        if (touched.assigneeId) {
            entry.responsibleId = touched.assigneeId;
            entry.responsible = m_people.value(touched.assigneeId);
        }
    }
}

CalendarEntry PlanCalendar::entryOf(const Plan &plan, const planstore::Touched &touched) const
{
    CalendarEntry entry = base(plan);
    const Occurrence &row = touched.row;
    place(entry, touched);
    const Progress progress = progressOf(touched);
    entry.state = progress.state;
    entry.started = progress.started;
    entry.targetAt = touched.targetAt;
    if (!touched.hasItem && row.startsAt <= m_now)
        entry.targetAt = jobTarget(row.startsAt, entry.allDay, plan.minutes, m_hours);
    if (!touched.hasItem && entry.state == CalendarState::Planned && isBeforeDuty(plan, row.startsAt)) {
        entry.reason = row.reason;
        return entry;
    }
    entry.reason = row.reason;
    if (entry.state == CalendarState::Skipped) { // skipped itself, or its job was cancelled: each has its own reasons
        const QString skipped = m_catalog->label(u"skip", row.reason);
        entry.reason = skipped == row.reason ? m_catalog->label(u"cancel", row.reason) : skipped;
    }
    if (entry.state == CalendarState::Done)
        entry.failures = touched.failures;
    if (const auto known = schedule(plan)) {
        // Only what is not finished needs the next slot, which is dear to find.
        const bool open = entry.state == CalendarState::Open || entry.state == CalendarState::Planned;
        settle(entry, open && row.startsAt <= m_now ? (*known)->window(row.slotAt, row.startsAt)
                                                    : (*known)->windowBefore(row.startsAt, {}), progress.finishedAt);
    }
    return entry;
}

CalendarEntry PlanCalendar::forecast(const Plan &plan, const PlanSchedule &schedule, const RuleSlot &slot,
                                     const planstore::ScopeAsset &asset) const
{
    CalendarEntry entry = base(plan);
    entry.key = {plan.id, asset.assetId, slot.slot};
    entry.assetName = asset.name;
    entry.slotAt = entry.startsAt = slot.at;
    entry.date = entry.allDay ? slot.wall.date() : wallclock::wallAt(slot.at, m_zone).date();
    if (slot.at <= m_now && !isBeforeDuty(plan, slot.at)) {
        entry.targetAt = jobTarget(slot.at, entry.allDay, plan.minutes, m_hours);
        settle(entry, schedule.window(slot.at, slot.at), {});
    }
    return entry;
}

QList<CalendarEntry> PlanCalendar::entries(const Plan &plan, const QList<planstore::Touched> &touched, Instant from,
                                           Instant to) const
{
    QList<CalendarEntry> list;
    QSet<std::pair<AssetId, QString>> known;
    for (const planstore::Touched &row : touched) {
        known.insert({row.row.assetId, row.row.slot});
        const bool dropped =
            plan.state != PlanState::Active && !row.hasItem && row.row.state == OccurrenceState::Planned;
        if (!dropped && row.row.startsAt >= from && row.row.startsAt < to)
            list.append(entryOf(plan, row));
    }
    const auto schedule = this->schedule(plan);
    if (plan.state != PlanState::Active || !schedule)
        return list;
    const auto expansion = (*schedule)->dates().between(from, to, Recurrence::RangeLimit);
    const auto assets = jobs(plan);
    for (const RuleSlot &slot : expansion.list) {
        // Dates before the plan was active were never due; those of an imported calendar are shown, but ask for
        // nothing.
        if (isBeforeDuty(plan, slot.at) && plan.externalUid.isEmpty())
            continue;
        for (const planstore::ScopeAsset &asset : assets)
            if (!known.contains({asset.assetId, slot.slot}))
                list.append(forecast(plan, **schedule, slot, asset));
    }
    if (expansion.capped && !list.isEmpty())
        list.last().reason = CalendarWords::tr("The rule gives more dates than are shown: the first %L1 are here.")
                                 .arg(Recurrence::RangeLimit);
    return list;
}

CalendarEntry PlanCalendar::ofTarget(const planstore::DatedItem &item) const
{
    CalendarEntry entry;
    entry.layer = CalendarLayer::Target;
    entry.state = item.at < m_now ? CalendarState::Late : CalendarState::Open;
    entry.title = item.title;
    entry.number = item.number;
    entry.workItemId = item.id;
    entry.kind = item.kind;
    entry.priority = item.priority;
    entry.key.assetId = item.assetId;
    entry.assetName = item.asset;
    entry.slotAt = entry.startsAt = item.at;
    entry.targetAt = item.at;
    entry.date = wallclock::wallAt(item.at, m_zone).date();
    entry.responsibleId = item.assigneeId;
    entry.responsible = item.assignee;
    return entry;
}

CalendarEntry PlanCalendar::ofPlanned(const planstore::DatedItem &item) const
{
    CalendarEntry entry = ofTarget(item);
    entry.layer = CalendarLayer::Planned;
    entry.targetAt = item.targetAt;
    entry.minutes = item.minutes;
    const QDateTime wall = wallclock::wallAt(item.at, m_zone);
    entry.allDay = isWholeDays(wall, item.minutes);
    const qint64 length = entry.allDay ? std::max<qint64>(item.minutes, 1440) : item.minutes;
    const Instant end = item.at.plusMinutes(length);
    entry.spanFrom = item.at;
    entry.spanUntil = end;
    if (item.statusClass == StatusClass::Done)
        entry.state = CalendarState::Done;
    else
        entry.state = end < m_now ? CalendarState::Late : CalendarState::Planned;
    return entry;
}

QList<CalendarEntry> PlanCalendar::ofRenewal(const Renewal &renewal, QDate from, QDate to) const
{
    QList<CalendarEntry> list;
    const QDate today = wallclock::wallAt(m_now, m_zone).date();
    const auto add = [&](QDate date, bool lastDayToAct) {
        if (!date.isValid() || date < from || date > to)
            return;
        CalendarEntry entry;
        entry.layer = CalendarLayer::Renewal;
        entry.state = date < today ? CalendarState::Late : CalendarState::Planned;
        entry.title = renewal.title;
        entry.renewalId = renewal.id;
        entry.lastDayToAct = lastDayToAct;
        entry.allDay = true;
        entry.date = date;
        entry.slotAt = entry.startsAt = wallclock::resolve(date, QTime(0, 0), m_zone);
        entry.responsibleId = renewal.ownerId;
        entry.responsible = m_people.value(renewal.ownerId);
        entry.key.assetId = renewal.assetId;
        list.append(entry);
    };
    add(renewal.actBy, true);
    add(renewal.endsOn, false);
    return list;
}

void PlanCalendar::sort(QList<CalendarEntry> &entries)
{
    std::ranges::stable_sort(entries, [](const CalendarEntry &a, const CalendarEntry &b) {
        const auto one = std::tuple(a.date, !a.allDay, a.startsAt), other = std::tuple(b.date, !b.allDay, b.startsAt);
        return one < other || (one == other && a.title < b.title);
    });
}

} // namespace lamp
