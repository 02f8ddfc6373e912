// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/plans.h"

// A visit that was finished although steps of it failed: done, but no proof that all is well. Its words stand first in
// the reason of its calendar entry, after a sign of their own.
namespace lamp {

// The month of such a visit; beside the marks of plans.h, and counted with what was not done in time.
inline constexpr MonthMark WithFailures{static_cast<int>(MonthMark::Coming) + 1};

// "⚠ with 2 failures; moved for the holiday"
[[nodiscard]] QString reasonWithFailures(int failures, const QString &reason);
[[nodiscard]] bool hasFailures(const CalendarEntry &entry);
[[nodiscard]] QString failureWords(const CalendarEntry &entry); // "with 2 failures"; empty when there are none
[[nodiscard]] QString ownReason(const CalendarEntry &entry);    // what else the reason says

} // namespace lamp
