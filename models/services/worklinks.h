// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workitems.h"

// What links between work items mean. A part has one whole; nothing is, through any chain, part of itself, waits for
// itself or is its own cause.
namespace lamp::worklinks {

// What hangs on items that are about to be finished; all of it is open.
struct Hanging {
    QList<WorkItemRow> parts;      // of these items
    QList<WorkItemRow> duplicates; // report the same: can be solved with them
    QList<WorkItemRow> released;   // wait for these and for nothing else
    QList<WorkItemRow> blockers;   // these wait for them
    QList<WorkItemRow> reports;    // report a major incident among these too: they are solved with it, and are no parts
    QList<WorkItemRow> members;    // tickets that these problems caused: can be solved with them
};
[[nodiscard]] QFuture<Result<Hanging>> hanging(Desk &desk, const QList<WorkItemId> &ids);
[[nodiscard]] Result<Hanging> hanging(Connection &connection, const QList<WorkItemId> &ids, Instant now);

// Inside an open set. Invalid, with the reason: onto itself, twice, or in a ring.
[[nodiscard]] Result<void> add(ChangeSet &changes, WorkItemId from, LinkKind kind, WorkItemId to);
[[nodiscard]] Result<void> remove(ChangeSet &changes, const WorkItemLink &link);
// Whether the link could be made.
[[nodiscard]] Result<void> check(Connection &connection, WorkItemId from, LinkKind kind, WorkItemId to);
// Whether an item could be part of another one, wherever it stands now.
[[nodiscard]] Result<void> checkWhole(Connection &connection, WorkItemId whole, WorkItemId part);
// Tells the items that waited for a finished one, and for nothing else, in their timelines.
[[nodiscard]] Result<void> release(ChangeSet &changes, const WorkItem &finished, const Status &status, Instant at);

} // namespace lamp::worklinks
