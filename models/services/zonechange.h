// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/changeset.h"

namespace lamp {

class ClockCalendars;
class Desk;

// A desk keeps the version of the zone data that its moments were computed by.
namespace zonechange {

// The verb of the act in the log.
inline constexpr const char *Verb = QT_TRANSLATE_NOOP("History", "Computed dates and clocks by other zone data: %1");
// Its subject as people read it: "2026b → 2026c, 2 dates moved, 1 deadline moved".
[[nodiscard]] QString words(const QString &subject);
// Writes the version down in an open set.
[[nodiscard]] Result<void> note(ChangeSet &changes, const QString &version);
// When another version computed this desk: dates still to come and clocks of what is open are computed again, as one
// act of the desk that says what moved. A moved date keeps its wall time as well as it can be known. Waits for the
// writer.
[[nodiscard]] Result<void> settle(Desk &desk, const std::shared_ptr<ClockCalendars> &calendars,
                                  const QString &version);

} // namespace zonechange

} // namespace lamp
