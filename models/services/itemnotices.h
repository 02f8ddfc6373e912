// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stuck.h"
#include "domain/waitingplan.h"
#include "services/workitems.h"

// What stands above a work item's timeline because it is unusual.
namespace lamp {

struct ItemNotices {
    QList<WorkItemRow> merged; // into this one, in the order of the merges
    std::optional<WaitingPlan> plan;
    QList<StuckReason> stuck;
};
[[nodiscard]] QFuture<Result<ItemNotices>> noticesOf(Desk &desk, WorkItemId id);

} // namespace lamp
