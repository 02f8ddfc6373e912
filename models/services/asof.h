// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workitems.h"

// A work item as it stood after an act of the history, computed from the change log; nothing is written. What counts is
// when a thing was recorded: an imported past stands there from the import on.
namespace lamp::asof {

struct AsOf {
    ChangeSetId act;
    Instant at; // when that act was recorded
    WorkItem then, now;
    QList<Entry> entries;
    QHash<qint64, QString> authors; // person id -> name, of today
    QStringList tags;
    QList<Step> steps;
    ChangeSetId earlier, later; // acts on this item before and after; none: 0
};
// NotFound, with the reason, when the item was not on this desk yet.
[[nodiscard]] QFuture<Result<AsOf>> read(Desk &desk, WorkItemId id, Instant at);
[[nodiscard]] QFuture<Result<AsOf>> read(Desk &desk, WorkItemId id, ChangeSetId act);
[[nodiscard]] Result<AsOf> read(Connection &connection, WorkItemId id, ChangeSetId act);
// The work items that an act touched, by themselves or by an entry.
[[nodiscard]] QFuture<Result<QList<WorkItemId>>> touched(Desk &desk, ChangeSetId act);

} // namespace lamp::asof
