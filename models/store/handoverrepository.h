// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/checklist.h"
#include "domain/handover.h"
#include "domain/plan.h"
#include "domain/workitem.h"

#include <QList>

namespace lamp {
class Connection;
}

// What lies with a person, and what lay there before.
namespace lamp::handoverstore {

[[nodiscard]] Result<QList<WorkItem>> openItemsOf(Connection &connection, PersonId person);
[[nodiscard]] Result<qint64> openCount(Connection &connection, PersonId person);
[[nodiscard]] Result<QList<Plan>> plansOf(Connection &connection, PersonId person); // not retired
[[nodiscard]] Result<QList<ChecklistPart>> approvalsOf(Connection &connection, PersonId person); // not answered
[[nodiscard]] Result<QList<Handover>> pending(Connection &connection); // neither given back nor kept for good
[[nodiscard]] Result<QList<HandoverRow>> rowsOf(Connection &connection, HandoverId id);
[[nodiscard]] Result<QList<ShiftNote>> shiftNotes(Connection &connection, int most); // newest first
// Open items that are major; that are due or followed up before a moment; solved or created since one.
[[nodiscard]] Result<QList<WorkItemId>> majorNow(Connection &connection);
[[nodiscard]] Result<QList<WorkItemId>> dueBefore(Connection &connection, Instant before, int most);
[[nodiscard]] Result<QList<WorkItemId>> followedUpBefore(Connection &connection, Instant before, int most);
[[nodiscard]] Result<QList<WorkItemId>> solvedSince(Connection &connection, Instant since, int most);
[[nodiscard]] Result<QList<WorkItemId>> createdSince(Connection &connection, Instant since, int most);
[[nodiscard]] Result<QList<WorkItemId>> writtenSince(Connection &connection, Instant since, int most);

} // namespace lamp::handoverstore
