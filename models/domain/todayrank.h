// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/priority.h"
#include "domain/register.h"

#include <QList>

namespace lamp {

// Why something is to be done next, the most pressing first.
enum class TodayReason { Major, Breaching, Promised, Unowned, Overdue, LateMaintenance, LastDayToAct, Vip, DueToday,
                         MaintenanceToday, Answered, Review, Open };

// What the order of the day looks at: both halves of the work, and what comes from outside.
struct TodayCandidate {
    qint64 order = 0; // of equals the one that was there first; usually the id
    bool major = false;
    std::optional<qint64> minutesLeft;     // until the target; negative: overdue
    std::optional<qint64> promisedMinutes; // until a call-back or follow-up; 0 and below: the time has come
    qint64 unownedMinutes = 0;             // past the time in which somebody should have taken it
    Priority priority = Priority::Normal;
    bool vip = false, dueToday = false, answered = false, review = false;
    bool unplanned = false; // open, and nobody has said when it goes on

    bool maintenance = false;
    qint64 lateDays = 0, intervalDays = 0; // behind its date, and how often it comes round
    Criticality criticality = Criticality::Normal;

    std::optional<qint64> daysToAct; // of a renewal: until its last day to act; negative: missed
};

// Absent: nothing to do about it today.
[[nodiscard]] std::optional<TodayReason> reasonOf(const TodayCandidate &candidate);

// How far a job is behind its rhythm, (late + interval) ÷ interval in percent: 100 in time, 200 one whole interval
// late.
[[nodiscard]] qint64 scheduledCriticalPercent(qint64 lateDays, qint64 intervalDays);

// Indexes of the candidates that have a reason, in the order to do them: by reason, within it by how pressing it is.
// Of one reason at most `ofOneReason` come first, so that one pile hides nothing else; the rest fills what is left.
[[nodiscard]] QList<qsizetype> todayOrder(const QList<TodayCandidate> &candidates, qsizetype limit,
                                          qsizetype ofOneReason);

} // namespace lamp
