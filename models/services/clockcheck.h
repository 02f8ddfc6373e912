// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/clockviews.h"

namespace lamp {

class ClockCalendars;

// What is wrong with an edit of the rules, and at which field: said there, before anything is saved.
struct ClockProblem {
    enum class What { NoName, TwoOfAName, Hours, Zone, Region, NeverWorks, DayWithoutDate, DayTwice, DayHours,
                      CalendarGone, NoTarget, Target, LevelAmount, LevelWithoutTarget };
    enum class Where { Desk, Calendar, Policy };
    What what = What::NoName;
    Where where = Where::Desk;
    qsizetype index = -1; // of the calendar or the policy
    qsizetype part = -1;  // of the day or the level
    ClockKind clock = ClockKind::Own;
    QString name, value; // of the record; what stands in the field
    friend bool operator==(const ClockProblem &, const ClockProblem &) = default;
    [[nodiscard]] QString detail() const; // for a log and the command line
};

namespace clockcheck {
// All of them, calendars first; none: it can be saved.
[[nodiscard]] QList<ClockProblem> problems(const ClockRules &rules, Instant now, ClockCalendars &calendars);
} // namespace clockcheck

} // namespace lamp
