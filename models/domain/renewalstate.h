// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

namespace lamp {

// Running: nothing to do yet. Soon: within its lead. Act: at most a week until the last day to act. Overdue: that day
// has gone by. Ended: it is over. Renewed: it went on by itself, its dates are those of the time before. Endless: it
// goes on by itself and names no day. Undated: nobody wrote down when it ends.
enum class RenewalState { Running, Soon, Act, Overdue, Ended, Renewed, Endless, Undated };

// The last day to act: as given, else the day it ends. Invalid when neither is known.
[[nodiscard]] QDate lastDayToAct(const Renewal &renewal);
[[nodiscard]] RenewalState stateOf(const Renewal &renewal, QDate today);

} // namespace lamp
