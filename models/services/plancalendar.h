// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/planschedule.h"
#include "schedule/workcalendar.h"
#include "services/catalog.h"
#include "services/plans.h"
#include "store/planrepository.h"

#include <QMutex>

namespace lamp {

// Rules that were read once; asked from any thread.
class PlanScheduleCache {
public:
    [[nodiscard]] Result<std::shared_ptr<const PlanSchedule>> of(const Plan &plan, const QTimeZone &deskZone);
    // Every slot before this moment is known to be stored; 0 for a plan that was not looked at, or was changed since.
    [[nodiscard]] Instant settledUntil(const Plan &plan);
    void setSettledUntil(const Plan &plan, Instant until);

private:
    struct Known {
        Plan plan;
        QTimeZone zone;
        Result<std::shared_ptr<const PlanSchedule>> schedule;
        Instant settledUntil;
    };
    QMutex m_mutex;
    QHash<PlanId, Known> m_known;
};

// Before the plan became active: such a date was never due.
[[nodiscard]] bool isBeforeDuty(const Plan &plan, Instant at);

// When a job is to be done by: a whole day's at the end of the working day, another when its estimated time is over.
[[nodiscard]] Instant jobTarget(Instant startsAt, bool wholeDay, qint64 minutes, const WorkCalendar &hours);

// A touched occurrence as the calendar sees it: its work item decides, wherever its status was changed.
struct Progress {
    CalendarState state = CalendarState::Planned;
    std::optional<Instant> finishedAt;
    bool started = false;
};
[[nodiscard]] Progress progressOf(const planstore::Touched &touched);

// Computes occurrences and merges them with the touched rows. A value that works on one read of the desk.
class PlanCalendar {
public:
    PlanCalendar(const WorkCalendar &hours, Instant now, std::shared_ptr<const Catalog> catalog,
                 std::shared_ptr<PlanScheduleCache> schedules);

    // Names of people and the scope of all plans; once, before the others are used.
    [[nodiscard]] Result<void> load(Connection &connection);

    [[nodiscard]] Result<std::shared_ptr<const PlanSchedule>> schedule(const Plan &plan) const;
    [[nodiscard]] Instant settledUntil(const Plan &plan) const { return m_schedules->settledUntil(plan); }
    void setSettledUntil(const Plan &plan, Instant until) const { m_schedules->setSettledUntil(plan, until); }
    // The assets that get a job of their own; {0} for one shared job.
    [[nodiscard]] QList<planstore::ScopeAsset> jobs(const Plan &plan) const;
    [[nodiscard]] const QList<planstore::ScopeAsset> &scope(PlanId plan) const;
    [[nodiscard]] QString assetName(AssetId asset) const { return m_assetNames.value(asset); }
    [[nodiscard]] QString personName(PersonId person) const { return m_people.value(person); }
    [[nodiscard]] QTimeZone zone() const { return m_zone; }
    [[nodiscard]] Instant now() const { return m_now; }
    [[nodiscard]] const Catalog &catalog() const { return *m_catalog; }

    // Occurrences of a plan that stand in [from, to); `touched` has at least the plan's rows of that range.
    [[nodiscard]] QList<CalendarEntry> entries(const Plan &plan, const QList<planstore::Touched> &touched, Instant from,
                                               Instant to) const;
    [[nodiscard]] CalendarEntry entryOf(const Plan &plan, const planstore::Touched &touched) const;
    [[nodiscard]] CalendarEntry forecast(const Plan &plan, const PlanSchedule &schedule, const RuleSlot &slot,
                                         const planstore::ScopeAsset &asset) const;
    [[nodiscard]] CalendarEntry ofTarget(const planstore::DatedItem &item) const;
    [[nodiscard]] CalendarEntry ofPlanned(const planstore::DatedItem &item) const;
    [[nodiscard]] QList<CalendarEntry> ofRenewal(const Renewal &renewal, QDate from, QDate to) const;

    static void sort(QList<CalendarEntry> &entries);

private:
    [[nodiscard]] CalendarEntry base(const Plan &plan) const;
    void place(CalendarEntry &entry, const planstore::Touched &touched) const;
    void settle(CalendarEntry &entry, const OccurrenceWindow &window, std::optional<Instant> finishedAt) const;

    WorkCalendar m_hours;
    QTimeZone m_zone;
    Instant m_now;
    std::shared_ptr<const Catalog> m_catalog;
    std::shared_ptr<PlanScheduleCache> m_schedules;
    QHash<PersonId, QString> m_people;
    QHash<PlanId, QList<planstore::ScopeAsset>> m_scope;
    QHash<AssetId, QString> m_assetNames;
};

} // namespace lamp
