// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields.h"

namespace lamp {

enum class Priority { Low, Normal, High, Critical }; // ordered: a larger value is more urgent
template <> struct Codes<Priority> {
    static constexpr const char *list[] = {"low", "normal", "high", "critical"};
};

// Who is affected.
enum class Impact { One, Several, Everyone };
template <> struct Codes<Impact> {
    static constexpr const char *list[] = {"one", "several", "everyone"};
};

// How bad it is for them.
enum class Urgency { CanWait, Limps, CannotWork };
template <> struct Codes<Urgency> {
    static constexpr const char *list[] = {"can_wait", "limps", "cannot_work"};
};

// The matrix: Critical only when everyone stands. High when someone stands or everyone limps.
// Low only when one person can wait.
[[nodiscard]] Priority priorityOf(Impact impact, Urgency urgency);

} // namespace lamp
