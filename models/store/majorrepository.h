// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/major.h"

#include <QList>

namespace lamp {
class Connection;
}

// Major incidents: their sheets, what was told to all, who reported them too.
namespace lamp::majorstore {

// A desk from before there were any, opened for reading only, has no such tables: all below answer with nothing then.
[[nodiscard]] Result<MajorSheet> sheet(Connection &connection, WorkItemId id); // an empty one when there is none
[[nodiscard]] Result<QList<MajorUpdate>> updates(Connection &connection, WorkItemId major);
[[nodiscard]] Result<QList<MajorReport>> reports(Connection &connection, WorkItemId major); // in their order
[[nodiscard]] Result<std::optional<MajorReport>> reportOf(Connection &connection, WorkItemId item);
[[nodiscard]] Result<QList<WorkItemId>> open(Connection &connection); // that go on, the first one first
// When all were told last.
[[nodiscard]] Result<std::optional<Instant>> lastUpdateAt(Connection &connection, WorkItemId major);

} // namespace lamp::majorstore
