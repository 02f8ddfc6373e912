// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/changeset.h"

namespace lamp {

class ClockCalendars;
class Desk;

// A desk keeps the version of the zone data that its moments were computed by.
namespace zonechange {

// Writes the version down in an open set.
[[nodiscard]] Result<void> note(ChangeSet &changes, const QString &version);
// When another version computed this desk: dates still to come and clocks of what is open are computed again, as one
// act of the desk that says what moved. A moved date keeps its wall time as well as it can be known. Waits for the
// writer.
[[nodiscard]] Result<void> settle(Desk &desk, const std::shared_ptr<ClockCalendars> &calendars,
                                  const QString &version);

} // namespace zonechange

} // namespace lamp
