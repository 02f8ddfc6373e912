// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/waitingplan.h"

#include <QList>

namespace lamp {
class Connection;
}

// Plans of waiting.
namespace lamp::waitingstore {

[[nodiscard]] Result<std::optional<WaitingPlan>> of(Connection &connection, WorkItemId id);
// The one whose next moment came first, if one has come.
[[nodiscard]] Result<std::optional<WaitingPlan>> firstDue(Connection &connection, Instant now);

} // namespace lamp::waitingstore
