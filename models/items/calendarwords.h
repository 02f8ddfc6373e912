// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/calendaritem.h"

namespace lamp {

// How urgent an entry is, in two or three words: "Due today", "Due in 3 days", "Overdue 2 d", "Done 22 Oct".
[[nodiscard]] QString dueText(const CalendarEntry &entry, QDate today, Instant now);
// "Maintenance M-318", "Incident #1187", "Certificate" …
[[nodiscard]] QString whatText(const CalendarEntry &entry);
// What a step asks for, after its title: "evidence", "min, ≤ 60", "pass / fail".
[[nodiscard]] QString stepHint(const Step &step);
// "within 60", "above 60", "below 5": a measured value against the limits of its step; empty without limits.
struct LimitCheck {
    bool within = true;
    QString text;
};
[[nodiscard]] std::optional<LimitCheck> checkLimits(const Step &step, double value);
// A number as people type it here, with the locale's or a plain decimal point.
[[nodiscard]] std::optional<double> numberFrom(const QString &text);
// "Tue 22 Dec · Fri 22 Jan · Mon 22 Feb"; with times when they are not all at midnight.
[[nodiscard]] QString datesText(const QList<Instant> &dates, const QTimeZone &zone, bool times, qsizetype most);
[[nodiscard]] QString elapsedText(qint64 seconds); // "0:14:22"
[[nodiscard]] QString evidenceName(Evidence evidence);
[[nodiscard]] QString stepKindName(StepKind kind);

} // namespace lamp
