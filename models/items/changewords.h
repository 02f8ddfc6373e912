// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/impact.h"
#include "services/changework.h"

#include <QTimeZone>

namespace lamp {

[[nodiscard]] QString riskWord(ChangeRisk risk);
[[nodiscard]] QString approvalWord(Approval approval);
// "asked Ana Silva · Mon 23 Nov 10:00 · note"
[[nodiscard]] QString approvalWords(const changework::ChangeView &view, Instant now, const QTimeZone &zone);
// "not started", "runs since 22:05, Dana Okafor", "rolled back …", "done …"
[[nodiscard]] QString changeStateWords(const changework::ChangeView &view, Instant now, const QTimeZone &zone);
// "Fri 27 Nov 22:00 to 02:30"
[[nodiscard]] QString spanWords(const TimeSpan &span, Instant now, const QTimeZone &zone);
// "In the freeze “Close of the year”, …", "#1050 New switch at the same time: FS01 depends on SAN-1, …"
[[nodiscard]] QString warningWords(const WindowWarning &warning, Instant now, const QTimeZone &zone);
// "Impact everyone: because 12 depend on FS01"
[[nodiscard]] QString proposalWords(const ImpactProposal &proposal);
[[nodiscard]] QString proposalReason(const ImpactProposal &proposal); // "12 depend on FS01"

} // namespace lamp
