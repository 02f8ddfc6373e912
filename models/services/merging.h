// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/merge.h"
#include "services/workitems.h"

// Merging and splitting, both to be taken back. A merged item keeps its number and its past; its entries, files, steps,
// tags, watchers, assets and links go to the target, and so does all that is said under its number from then on.
// Parting them again, at any time, gives back what came from the source and what was said under its number since; what
// was written on the target stays there. Nothing is sent to anybody.
namespace lamp::merging {

// Invalid with the reason: into itself, in a ring, a whole into its part, a planned job, a closed target.
[[nodiscard]] QFuture<Result<WorkItemId>> merge(Desk &desk, WorkItemId source, WorkItemId target);
[[nodiscard]] QFuture<Result<void>> part(Desk &desk, WorkItemId source);
// The chosen entries become a new ticket that is linked with the old one; at least one entry stays.
[[nodiscard]] QFuture<Result<WorkItemId>> split(Desk &desk, WorkItemId from, const QList<EntryId> &entries,
                                                const QString &title);

// A work item as it is opened: under an old number the one that it was merged into.
struct Opened {
    WorkItemDetails details;
    std::optional<WorkItemRow> asked; // when another number was asked for
};
[[nodiscard]] QFuture<Result<Opened>> open(Desk &desk, WorkItemId id);
[[nodiscard]] Result<Opened> open(Desk &desk, Connection &connection, WorkItemId id);

// For entries, inside an open set: where they go, and that they came in under an old number.
[[nodiscard]] Result<WorkItemId> holder(Connection &connection, WorkItemId id);
[[nodiscard]] Result<void> cameUnder(ChangeSet &changes, WorkItemId number, EntryId entry);

} // namespace lamp::merging
