// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/calendaritem.h"

namespace lamp {

// When an occurrence may be worked: from opensAt on; finished after lateAt it counts as late; at missedAt it is missed.
struct MoveWindow {
    Instant opensAt, lateAt, missedAt;
};

// Where an entry stands after it was put on another day; without a time it keeps its own.
[[nodiscard]] Instant movedTo(const CalendarEntry &entry, QDate day, QTime time, const QTimeZone &zone);

// What a ghost says before it is dropped: the new date, how far it went, and what the move breaks.
struct MoveHint {
    QString text;
    bool breaks = false;
};
struct MoveGround {
    QTimeZone zone = QTimeZone::utc();
    Instant now;
    std::optional<MoveWindow> window;
    QString holiday;      // name of a holiday on the new day
    bool weekend = false; // the new day is none of the locale's working days
};
[[nodiscard]] MoveHint moveHint(const CalendarEntry &entry, Instant to, const MoveGround &ground);

} // namespace lamp
