// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workitems.h"

// The parts of an act on a work item that several acts share. They run on the writer thread, inside an open set.
namespace lamp::workitemrules {

[[nodiscard]] QString subject(const WorkItem &item); // "#1043 Printer jams"
[[nodiscard]] QString subject(qint64 items);         // "12 items"
[[nodiscard]] const char *editVerb(const WorkItem &before, const WorkItem &after);

// The target of an item: by the desk's preset, its priority and the working calendar; none for planned work.
[[nodiscard]] std::optional<Instant> targetOf(const Desk &desk, const WorkItem &item);
[[nodiscard]] Result<void> solve(const WorkItems &items, Desk &desk, ChangeSet &changes, const WorkItem &item,
                                 const QString &fix, const QString &text, ArticleId article, qint64 minutes);
// The same for a person who solves it now, with `together`: what must be there before is asked for.
[[nodiscard]] Result<void> solveAsked(const WorkItems &items, Desk &desk, ChangeSet &changes, const WorkItem &item,
                                      const QList<WorkItemId> &together, const QString &fix, const QString &text,
                                      ArticleId article, qint64 minutes);
[[nodiscard]] Result<void> setChecklist(ChangeSet &changes, WorkItemId id, const QList<Step> &steps);
// What a person's choice of a status makes of an item: defaults filled in; Invalid with what is still to give. `reason`
// is the one given with this choice.
[[nodiscard]] Result<WorkItem> completed(const Desk &desk, const WorkItem &before, WorkItem after,
                                         const QString &reason);
// The same for a change that is only asked about: what would be written, or why it would be refused.
[[nodiscard]] Result<WorkItem> allowed(Connection &connection, const Desk &desk, const WorkItem &before,
                                       const WorkItem &after, const QString &reason);
// Writes it; a planned job is finished or skipped through its plan.
[[nodiscard]] Result<void> enter(const WorkItems &items, Desk &desk, ChangeSet &changes, const WorkItem &before,
                                 const WorkItem &after, const QString &reason);
[[nodiscard]] Result<qint64> closeSolved(const WorkItems &items, Desk &desk, ChangeSet &changes);

} // namespace lamp::workitemrules
