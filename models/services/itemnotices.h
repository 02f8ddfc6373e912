// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/major.h"
#include "domain/problem.h"
#include "domain/stuck.h"
#include "domain/waitingplan.h"
#include "services/downtimes.h"
#include "services/tickettemplates.h"
#include "services/workitems.h"

// What stands above a work item's timeline because it is unusual.
namespace lamp {

struct ItemNotices {
    QList<WorkItemRow> merged; // into this one, in the order of the merges
    std::optional<WaitingPlan> plan;
    QList<StuckReason> stuck;
    std::optional<DayMove> day; // of a ticket whose parts are dated by a day
    QList<downtimes::Line> downtimes; // newest first
    std::optional<MajorNow> major; // it is one that goes on
    QList<KnownError> knownErrors; // of the problems that it belongs to
};
[[nodiscard]] QFuture<Result<ItemNotices>> noticesOf(Desk &desk, WorkItemId id);

} // namespace lamp
