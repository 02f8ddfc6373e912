// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/rule.h"

#include <QString>

namespace lamp {

// A rhythm as the plan editor offers it, in choices instead of rule text. A rule that the choices cannot say is Own.
struct RhythmChoice {
    enum class Repeat { Once, Daily, Weekly, Monthly, Yearly, PatchDay, Own };
    enum class DayBy { Date, Weekday }; // the 22nd, or the second Tuesday
    enum class End { Never, Count, Until };
    static constexpr int LastDay = -1;
    static constexpr int WorkingDay = 8, AnyDay = 9; // instead of a weekday 1 to 7

    Repeat repeat = Repeat::Weekly;
    int interval = 1;
    QList<int> weekdays;  // weekly: Monday = 1
    DayBy dayBy = DayBy::Date;
    int monthDay = 1;     // 1 to 31, or LastDay
    int position = 1;     // 1 to 4, or -1 for the last
    int weekday = 2;      // 1 to 7, or WorkingDay
    int month = 1;        // yearly
    int patchOffset = 3;  // days after the second Tuesday, 0 to 14
    End end = End::Never;
    int count = 10;
    QDate until;
    QString own; // the rule as text
    friend bool operator==(const RhythmChoice &, const RhythmChoice &) = default;

    // `start` fills what the rule leaves to the first date: its weekday, its day of the month, its month.
    [[nodiscard]] static RhythmChoice from(const QString &rrule, QDate start);
    // A fresh choice with every field as the date suggests.
    [[nodiscard]] static RhythmChoice suggested(QDate start);
    [[nodiscard]] QString toRule() const; // empty: once
};

} // namespace lamp
