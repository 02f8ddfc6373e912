// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/majorwork.h"

#include <QTimeZone>

namespace lamp {

// "Major: #1043 Internet down"
[[nodiscard]] QString majorTitle(const MajorNow &major);
// "run by Ana · since 09:12 (48 min) · next update 10:30 · 7 reported it"
[[nodiscard]] QString majorStand(const MajorNow &major, Instant now, const QTimeZone &zone);
// "next update 10:30", "update due since 5 min"; empty: no rhythm is kept.
[[nodiscard]] QString updateWords(std::optional<Instant> next, Instant now, const QTimeZone &zone);
[[nodiscard]] bool isUpdateDue(std::optional<Instant> next, Instant now);
// "Priya Shah · ☎ 4711 · 09:15, by phone · #1050"
[[nodiscard]] QString reporterWords(const majorwork::Reporter &reporter, const QString &channel, Instant now,
                                    const QTimeZone &zone);

} // namespace lamp
