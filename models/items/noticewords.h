// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/problem.h"
#include "domain/stuck.h"
#include "domain/waitingplan.h"
#include "services/tickettemplates.h"

#include <QTimeZone>

namespace lamp {

// "Waits until Thu 10 Dec 08:00: reminded once of 3 times, next Thu 3 Dec; then solved"
[[nodiscard]] QString planWords(const WaitingPlan &plan, Instant now, const QTimeZone &zone);
// "The day is now Thu 3 Dec; 6 open parts still stand as if it were Mon 30 Nov."
[[nodiscard]] QString dayMoveWords(const DayMove &move, Instant now, const QTimeZone &zone);
// "Stuck: open for 45 days; nobody wrote for 12 days"
[[nodiscard]] QString stuckWords(const QList<StuckReason> &reasons);
// When an item counts as stuck, for the view that lists them.
[[nodiscard]] QString stuckRule();

// "Known error #1044: workaround: turn it off and on"
[[nodiscard]] QString knownErrorWords(const KnownError &error);

} // namespace lamp
