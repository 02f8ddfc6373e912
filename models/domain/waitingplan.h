// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields.h"

namespace lamp {

// What becomes of an item when its waiting is over.
enum class AfterWaiting { Return, Solve };
template <> struct Codes<AfterWaiting> {
    static constexpr const char *list[] = {"return", "solve"};
};

// Waiting that runs by itself: a reminder every N days, M times, and at the end the item is solved or goes back to the
// queue. It ends early when somebody takes the item out of its waiting, and by an answer of the requester; a mere
// 'thanks' is no answer unless `thanksEnd`.
struct WaitingPlan {
    Id<struct WaitingPlanTag> id;
    WorkItemId workItemId;
    Instant startedAt;
    Instant untilAt;
    qint64 everyDays = 0; // 0: no reminders
    qint64 times = 0;
    qint64 reminded = 0;
    Instant nextAt; // of the next reminder, or the end
    AfterWaiting then = AfterWaiting::Return;
    bool thanksEnd = false;
    friend bool operator==(const WaitingPlan &, const WaitingPlan &) = default;
};
template <> struct Row<WaitingPlan> {
    static constexpr auto table = "waiting_plan";
    static constexpr auto fields = std::tuple{
        Field{"work_item_id", &WaitingPlan::workItemId}, Field{"started_at", &WaitingPlan::startedAt},
        Field{"until_at", &WaitingPlan::untilAt},        Field{"every_days", &WaitingPlan::everyDays},
        Field{"times", &WaitingPlan::times},             Field{"reminded", &WaitingPlan::reminded},
        Field{"next_at", &WaitingPlan::nextAt},          Field{"then_do", &WaitingPlan::then},
        Field{"thanks_end", &WaitingPlan::thanksEnd}};
};

// Whether a text says thanks and nothing else: "Thanks, works now!", "Danke schön".
[[nodiscard]] bool isMereThanks(const QString &text);

} // namespace lamp
