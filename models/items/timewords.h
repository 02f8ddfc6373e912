// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist.h"
#include "services/downtimes.h"

namespace lamp {

struct Catalog;

// An amount in the desk's currency.
[[nodiscard]] QString costWords(qint64 cents, const Catalog &catalog);
[[nodiscard]] QString signedMinutes(qint64 minutes); // "1 h 30", "−15 min"
[[nodiscard]] QString clockMinutes(qint64 minutes);  // "1:30", as a table shows it; empty for none
[[nodiscard]] QString gateWord(Gate gate);
// "NAS-01 is down since Tue 10:00 · 12 people · 50 %", "PRN-07 was down from … to …, planned by #1044"
[[nodiscard]] QString downWords(const downtimes::Line &line, Instant now, const QTimeZone &zone);
[[nodiscard]] bool isDown(const Downtime &downtime, Instant now);
// "99.43 %"; never rounded up to 100 when something was down.
[[nodiscard]] QString shareWords(const Availability &availability);
// "4 h 10 down in 2 outages, 1 h planned"
[[nodiscard]] QString outageWords(const Availability &availability);

} // namespace lamp
