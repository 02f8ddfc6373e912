// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workitem.h"

namespace lamp {

using DowntimeId = decltype(Downtime::id);

// How an asset or a service stood in a period. Down time is weighed by its share (half down for an hour is half an
// hour); where times overlap the worst of them counts once. What was planned is no outage.
struct Availability {
    Instant from, until;
    double downMinutes = 0;    // not planned
    double plannedMinutes = 0; // beside that
    int outages = 0;           // stretches that were not planned, after merging
    [[nodiscard]] double share() const; // 0 to 1: of the whole period, day and night
};
// Of the downtimes of one asset or service; one that has not ended lasts until `until`.
[[nodiscard]] Availability availabilityOf(const QList<Downtime> &downtimes, Instant from, Instant until);

} // namespace lamp
