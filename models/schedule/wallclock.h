// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <optional>

// Wall time is what a clock on the wall shows: a date and a time without a zone. Calendar rules are about wall time;
// it becomes a moment only here.
namespace lamp::wallclock {

// The moment at which clocks in `zone` show this time. In a gap (clocks go forward) the offset before the gap counts,
// so 02:30 becomes 03:30; in an overlap (clocks go back) it is the first of the two.
[[nodiscard]] Instant resolve(QDate date, QTime time, const QTimeZone &zone);
// The same for a wall time carried as a UTC QDateTime.
[[nodiscard]] Instant resolve(const QDateTime &wall, const QTimeZone &zone);
// What a clock in `zone` shows at that moment, carried in UTC.
[[nodiscard]] QDateTime wallAt(Instant instant, const QTimeZone &zone);

// The text of a slot: "2026-11-24T09:00", with seconds only when there are any; "2026-11-24" for a whole day.
[[nodiscard]] QString slotText(const QDateTime &wall, bool allDay);
struct Slot {
    QDateTime wall; // carried in UTC; midnight for a whole day
    bool allDay = false;
};
[[nodiscard]] std::optional<Slot> slotFromText(QStringView text);

} // namespace lamp::wallclock
