// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shotstates.h"

namespace lamp::shots {

// Tickets from templates, work that is handed over, the note between shifts.
[[nodiscard]] QList<State> templateStates();

} // namespace lamp::shots
