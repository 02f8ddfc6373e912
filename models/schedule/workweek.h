// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace lamp {

// A time of work within a day, in minutes of wall time: 480 to 720 is 08:00 to 12:00. Midnight at the end is 1440.
struct WorkSpan {
    int from = 0, to = 0;
    friend bool operator==(const WorkSpan &, const WorkSpan &) = default;
};

// "08:00-12:00 13:00-17:00"; none when empty, overlapping or out of order.
[[nodiscard]] std::optional<QList<WorkSpan>> spansFromText(QStringView text);
[[nodiscard]] QString spansToText(const QList<WorkSpan> &spans);

// The hours of a week: any number of spans on any subset of days. Text form:
//     "1-5 08:00-12:00 13:00-17:00; 6 09:00-12:00"
// (days Monday = 1, as list or range; spans of a day apart by a space; groups of days by a semicolon).
struct WorkWeek {
    std::array<QList<WorkSpan>, 7> days; // [0] = Monday
    [[nodiscard]] const QList<WorkSpan> &on(int dayOfWeek) const { return days[static_cast<size_t>(dayOfWeek - 1)]; }
    [[nodiscard]] bool isEmpty() const; // no working time at all
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static std::optional<WorkWeek> fromText(QStringView text);
    friend bool operator==(const WorkWeek &, const WorkWeek &) = default;
};

} // namespace lamp
