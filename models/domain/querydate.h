// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"

namespace lamp {

// A stretch of time that a date expression of a query names: from inclusive, to exclusive.
struct DateSpan {
    Instant from, to;
    friend bool operator==(const DateSpan &, const DateSpan &) = default;
};

// today yesterday tomorrow now week month year · 2026 2026-03 2026-03-14 · 5d 2h 30m 3w (ago) · +2h +3d (from now).
// Calendar words are taken in the zone; a week starts on Monday. Invalid names the expression.
[[nodiscard]] Result<DateSpan> resolveDate(QStringView expression, Instant now, const QTimeZone &zone);

} // namespace lamp
