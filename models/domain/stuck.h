// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QList>

namespace lamp {

// Why an open item is stuck. Age and silence are no fault while somebody has said when it goes on: a follow-up or a
// planned start that lies ahead.
enum class StuckWhy { Age, Silence, Bounces, Reopens, Unowned };

namespace stuck {
inline constexpr qint64 AgeDays = 30;     // open for longer
inline constexpr qint64 SilentDays = 7;   // no entry for longer
inline constexpr qint64 Bounces = 3;      // handed from one person to another so often
inline constexpr qint64 Reopens = 2;      // solved and open again so often
inline constexpr qint64 UnownedDays = 1;  // nobody's for longer, where several people work
} // namespace stuck

struct StuckReason {
    StuckWhy why = StuckWhy::Age;
    qint64 number = 0; // days, or how often
    friend bool operator==(const StuckReason &, const StuckReason &) = default;
};

} // namespace lamp
