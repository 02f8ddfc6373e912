// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/merge.h"
#include "store/changeset.h"

// Items that were merged into others.
namespace lamp::mergestore {

[[nodiscard]] Result<std::optional<Merge>> ofSource(Connection &connection, WorkItemId source);
[[nodiscard]] Result<QList<Merge>> into(Connection &connection, WorkItemId target);
// SQL that holds for items that were not merged into another one; `item` is the work item's alias in the query. Holds
// for all on a desk from before there were merges, which is only read.
[[nodiscard]] Result<QString> notMerged(Connection &connection, QLatin1StringView item);
// Where what is said under an item's number goes: the item itself, or the last one of a chain of merges.
[[nodiscard]] Result<WorkItemId> holder(Connection &connection, WorkItemId id);
[[nodiscard]] Result<QList<MergedRow>> rowsOf(Connection &connection, decltype(Merge::id) merge);
// Which item a row belongs to now; none: it is gone.
[[nodiscard]] Result<WorkItemId> owner(Connection &connection, const MergedRow &row);
// What of the source the target can take over: entries, files, steps, time of downtime, watchers, assets, tags. What
// the target has already stays where it is. Changes of status stay, too: the source's clocks are computed from them.
[[nodiscard]] Result<QList<MergedRow>> movable(Connection &connection, WorkItemId source, WorkItemId target);
[[nodiscard]] Result<QList<qint64>> filesOf(Connection &connection, EntryId entry);
// Lets a row belong to another item.
[[nodiscard]] Result<void> move(ChangeSet &changes, const MergedRow &row, WorkItemId from, WorkItemId to);

} // namespace lamp::mergestore
