// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/targetwords.h"
#include "services/clockcheck.h"

namespace lamp {

struct Catalog;

// What is promised on tickets, in words.
[[nodiscard]] QString clockWord(ClockKind kind);
[[nodiscard]] QString clockHint(ClockKind kind); // what it measures, one sentence
[[nodiscard]] QString workingWords(qint64 ms);   // "2 h 10"
[[nodiscard]] QString targetText(const ClockTarget &target); // "30 min", "3 working days, to the end of the day"

// A row of a list: "Take over 14:00", "First response overdue since 14:00"; empty without clocks.
[[nodiscard]] QString deadlineWords(const WorkItemRow &row, Instant now, const QTimeZone &zone);
// The one next deadline of an open item as bar and words, in working time. None: no clock of it is of interest.
[[nodiscard]] std::optional<TargetWords> clockTargetWords(const ItemClocks &clocks, const WorkItem &item,
                                                          const Desk &desk);
// "First response due 15:20", "Resolve: paused"; "if answered now: Resolve due Fri 27 Nov 17:00"; "broken since …".
[[nodiscard]] QString nextWords(const ItemClocks &clocks, Instant now, const QTimeZone &zone);
[[nodiscard]] QString answeredWords(const ItemClocks &clocks, Instant now, const QTimeZone &zone);
[[nodiscard]] QString brokenWords(const ItemClocks &clocks, Instant now, const QTimeZone &zone);

// One clock: how it stands; how much working time is left of how much.
[[nodiscard]] QString stateWords(const ClockView &view, const Catalog &catalog, Instant now, const QTimeZone &zone);
[[nodiscard]] QString leftWords(const ClockView &view);
// A stretch of its bar: "counted", "outside hours", "holiday: Boxing Day", "paused: Waiting for user", "planned
// downtime: #1044 Patch night".
[[nodiscard]] QString stretchWord(slaclock::Stretch::Kind kind);
[[nodiscard]] QString stretchReason(const slaclock::Stretch &stretch, const Catalog &catalog);
[[nodiscard]] QString stretchSpan(const slaclock::Stretch &stretch, Instant now, const QTimeZone &zone);

[[nodiscard]] QString levelWords(const EscalationLevel &level); // "75 % of the time for First response is used up"
[[nodiscard]] QString levelBrief(const EscalationLevel &level); // "First response 75 %": where room is short
[[nodiscard]] QString noticeWords(const EscalationNotice &notice, Instant now, const QTimeZone &zone);
[[nodiscard]] QString problemWords(const ClockProblem &problem); // the sentence at the field
[[nodiscard]] QString whatIfWords(const WhatIfLine &line, bool breached, Instant now, const QTimeZone &zone);

} // namespace lamp
