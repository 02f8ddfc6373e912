// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/checklist.h"

#include <QList>

namespace lamp {
class Connection;
}

// Lists of steps with names, and what their steps are beside text.
namespace lamp::checkliststore {

[[nodiscard]] Result<QList<Checklist>> lists(Connection &connection, WorkItemId item);
[[nodiscard]] Result<QList<ChecklistPart>> parts(Connection &connection, WorkItemId item);
[[nodiscard]] Result<std::optional<ChecklistPart>> part(Connection &connection, StepId step);
[[nodiscard]] Result<QList<ChecklistPart>> partsOfChild(Connection &connection, WorkItemId child);
// Published articles whose text has a list that can be ticked, by title; what they say is read by the caller.
[[nodiscard]] Result<QList<ArticleId>> withLists(Connection &connection);

} // namespace lamp::checkliststore
