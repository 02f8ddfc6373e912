// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/planstart.h"

namespace lamp {

QDateTime planStart(QDate wanted, const WorkCalendar &hours, Instant now)
{
    const QDate today = now.in(hours.zone()).date();
    const QDate day = wanted.isValid() ? qMax(wanted, today) : today;
    const Instant first = hours.startOfWorkingDay(hours.addWorkingDays(day, 0));
    const Instant begin = first > now ? first : hours.startOfWorkingDay(hours.addWorkingDays(day, 1));
    return begin.in(hours.zone());
}

} // namespace lamp
