// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/plans.h"

#include <QLocale>

namespace lamp {

// What the layer list switches: entries by what they mean to the reader, not by the table that they come from.
enum class CalendarGroup { Maintenance, Done, Deadline, Change, Expiry, Overdue, Skipped, Freeze, Downtime, Review };
constexpr int CalendarGroupCount = 10;

[[nodiscard]] CalendarGroup groupOf(const CalendarEntry &entry);
[[nodiscard]] QString groupName(CalendarGroup group); // "Ticket deadlines"
[[nodiscard]] QString groupCode(CalendarGroup group); // for settings
[[nodiscard]] QString stateName(const CalendarEntry &entry); // "planned", "done late", "missed"

// Freeze windows and planned downtime: nobody works on them, they are only there to be seen.
[[nodiscard]] bool isSpan(const CalendarEntry &entry);
// What lasts over days stands in each of them: its parts in [from, to], from midnight to midnight; anything else, and a
// change that lasts over one night, as it is.
[[nodiscard]] bool standsInEachDay(const CalendarEntry &entry, const QTimeZone &zone);
[[nodiscard]] QList<CalendarEntry> dayParts(const CalendarEntry &entry, QDate from, QDate to, const QTimeZone &zone);
// "Mon 23 Nov 08:00 to Fri 27 Nov 17:00": the whole of what lasts over days; empty for anything else.
[[nodiscard]] QString wholeText(const CalendarEntry &entry, const QTimeZone &zone, const QLocale &locale = {});

// Identifies an entry across refreshes: "plan/12/0/2026-11-24T09:00", "target/318", "renewal/7/act"; a day's part of a
// whole has its day at the end.
[[nodiscard]] QString calendarKey(const CalendarEntry &entry);

// Whether a person may put it on another day: maintenance that is not finished; what was missed is planned anew. Fixed
// dates of tickets and renewals are changed where they were made.
[[nodiscard]] bool canMove(const CalendarEntry &entry);

// One line for a small bar: "Restore test: NAS-01", "1187 due 15:20", "Act by: MegaFax".
[[nodiscard]] QString shortText(const CalendarEntry &entry, const QTimeZone &zone, const QLocale &locale = {});
// The same for a bar in a narrow column, which is cut at its end: what it is comes first, then when, then its number.
[[nodiscard]] QString columnText(const CalendarEntry &entry, const QTimeZone &zone, const QLocale &locale = {});
// The same without the date that stands beside it anyway: "1187 Cannot print", "MegaFax line".
[[nodiscard]] QString titleText(const CalendarEntry &entry);
// "09:00–09:45", "09:00", "all day".
[[nodiscard]] QString timeText(const CalendarEntry &entry, const QTimeZone &zone, const QLocale &locale = {});
// The second line of the agenda: "M-318 · Dana Okafor · 45 min · due".
[[nodiscard]] QString secondLine(const CalendarEntry &entry, const QTimeZone &zone);
// One sentence for a screen reader, the state in words.
[[nodiscard]] QString spoken(const CalendarEntry &entry, const QTimeZone &zone, const QLocale &locale = {});
// "45 min", "2 h", "2 h 30".
[[nodiscard]] QString minutesText(qint64 minutes);

// First day of the six weeks that show a month when weeks start on `first`.
[[nodiscard]] QDate gridStart(QDate month, Qt::DayOfWeek first);
[[nodiscard]] QDate weekStart(QDate day, Qt::DayOfWeek first);

} // namespace lamp
