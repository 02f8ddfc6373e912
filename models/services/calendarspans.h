// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "services/plancalendar.h"

// Times that stand on the calendar as a whole: in which nothing is changed, and in which something is down by plan. One
// entry each, however many days it lasts. And what is to be looked at on a day.
namespace lamp::calendarspans {

[[nodiscard]] Result<QList<CalendarEntry>> freezes(Connection &connection, const PlanCalendar &calendar,
                                                   const TimeSpan &span);
// One that nobody said the end of lasts until now, or to the end of its first day.
[[nodiscard]] Result<QList<CalendarEntry>> downtimes(Connection &connection, const PlanCalendar &calendar,
                                                     const TimeSpan &span);

// Articles whose review is due, a line a day.
[[nodiscard]] Result<QList<CalendarEntry>> reviews(Connection &connection, const PlanCalendar &calendar,
                                                   const TimeSpan &span);

} // namespace lamp::calendarspans
