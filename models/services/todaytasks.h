// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/planschedule.h"
#include "schedule/workcalendar.h"
#include "services/catalog.h"
#include "services/today.h"
#include "store/todayrepository.h"

// The parts of the Today page, each read on the connection that reads the whole.
namespace lamp::todaytasks {

// What every part needs: the day, whose work is meant, the desk's lists and calendar.
struct Context {
    Connection &connection;
    todaystore::Day day;
    std::shared_ptr<const Catalog> catalog;
    WorkCalendar hours;
    [[nodiscard]] QTimeZone zone() const { return hours.zone(); }
};

// Everything that could be next, as a candidate and as the task to show; indexes correspond.
struct Candidates {
    QList<TodayCandidate> ranks;
    QList<TodayTask> tasks;
};

[[nodiscard]] Result<Candidates> gather(const Context &context, const QList<CalendarEntry> &maintenance,
                                        TodayCounts &counts);
[[nodiscard]] Result<QList<TodayPromise>> promises(const Context &context);
[[nodiscard]] Result<QList<TodayComing>> coming(const Context &context, const QList<CalendarEntry> &entries);
[[nodiscard]] Result<TodayLamps> lamps(const Context &context);

} // namespace lamp::todaytasks
