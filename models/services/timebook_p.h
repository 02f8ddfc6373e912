// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/timebook.h"

// What the acts on time share; inside an open set.
namespace lamp::timebook {

// The item that time on `id` is kept under; Invalid when it takes none any more.
[[nodiscard]] Result<WorkItem> takesTime(ChangeSet &changes, const Desk &desk, WorkItemId id);
// Writes an entry and starts work that had not begun.
[[nodiscard]] Result<EntryId> keep(ChangeSet &changes, Desk &desk, const WorkItem &item, const Entry &entry);
[[nodiscard]] Entry entryOf(const ChangeSet &changes, WorkItemId item, qint64 minutes, Instant at);

} // namespace lamp::timebook
