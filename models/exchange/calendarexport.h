// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "exchange/ical.h"

#include <QFuture>

namespace lamp {

class Desk;

// Plans and planned work as a calendar file: plans as recurring events with RRULE, EXDATE, RDATE, moved and skipped
// dates as RECURRENCE-ID or EXDATE; dated work items as events, those with a target only as tasks. UIDs are stable.
class CalendarExport final {
public:
    explicit CalendarExport(Desk &desk) : m_desk(desk) { }
    // Active and paused plans and open planned work, or only the given plans. Confidential work stays here unless it
    // is asked for: calendars are shared.
    [[nodiscard]] QFuture<Result<QByteArray>> text(const QList<PlanId> &plans = {}, bool confidential = false) const;

private:
    Desk &m_desk;
};

} // namespace lamp
