// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace lamp {

// A recurrence rule of RFC 5545 as a value, as far as plans offer it: daily to yearly, no week numbers.
struct Rule {
    enum class Frequency { Daily, Weekly, Monthly, Yearly };
    struct Day {
        int position = 0; // 2 = the second, -1 = the last, 0 = each
        int weekday = 1;  // Monday = 1
        friend bool operator==(const Day &, const Day &) = default;
    };
    // The end as written: a UTC moment, a wall time (both carried in UTC), or a whole day that is still included.
    struct Until {
        enum class Kind { Utc, Wall, Date };
        Kind kind = Kind::Date;
        QDateTime at;
        friend bool operator==(const Until &, const Until &) = default;
    };

    static constexpr int LargestCount = 10'000;
    static constexpr int MostTimesADay = 24;

    Frequency frequency = Frequency::Weekly;
    int interval = 1;
    int count = 0; // 0: without end, or until
    std::optional<Until> until;
    QList<int> months, monthDays, yearDays, hours, minutes, seconds, positions; // each sorted, without repeats
    QList<Day> days;
    int weekStart = 1;

    [[nodiscard]] int timesADay() const; // that it names
    [[nodiscard]] int mostADay() const;  // that BYSETPOS leaves of them
    [[nodiscard]] bool hasEnd() const { return count > 0 || until.has_value(); }
    [[nodiscard]] QString toText() const; // "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=11,12"

    // Invalid with the reason in words: sub-daily, unknown or repeated parts, values out of range, COUNT with UNTIL,
    // week numbers, too many times a day, a day that no month has.
    [[nodiscard]] static Result<Rule> parse(QStringView text);
    friend bool operator==(const Rule &, const Rule &) = default;
};

} // namespace lamp
