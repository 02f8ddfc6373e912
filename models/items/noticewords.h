// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stuck.h"
#include "domain/waitingplan.h"

#include <QTimeZone>

namespace lamp {

// "Waits until Thu 10 Dec 08:00: reminded once of 3 times, next Thu 3 Dec; then solved"
[[nodiscard]] QString planWords(const WaitingPlan &plan, Instant now, const QTimeZone &zone);
// "Stuck: open for 45 days; nobody wrote for 12 days"
[[nodiscard]] QString stuckWords(const QList<StuckReason> &reasons);

} // namespace lamp
