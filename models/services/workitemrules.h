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
[[nodiscard]] Result<void> setChecklist(ChangeSet &changes, WorkItemId id, const QList<Step> &steps);
[[nodiscard]] Result<qint64> closeSolved(const WorkItems &items, Desk &desk, ChangeSet &changes);

} // namespace lamp::workitemrules
