// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QSet>

namespace lamp {
class Connection;
}

namespace lamp::timelinestore {

// Entries of an item whose text was another one before, going by the change log.
[[nodiscard]] Result<QSet<qint64>> edited(Connection &connection, WorkItemId item);

} // namespace lamp::timelinestore
