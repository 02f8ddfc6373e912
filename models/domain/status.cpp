// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/status.h"

namespace lamp {

bool canBeChosen(const Status &status, Kind kind)
{
    return status.use != StatusUse::Missed && status.kinds.contains(codeOf(kind));
}

} // namespace lamp
