// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/timecost.h"
#include "domain/workitem.h"

namespace lamp {
class Connection;
}

// Time, rates and material.
namespace lamp::timestore {

// The stopwatches that run for a technician, the newest first: one, unless an undo brought back an older one.
[[nodiscard]] Result<QList<Stopwatch>> running(Connection &connection, PersonId person, const QString &name);
[[nodiscard]] Result<QList<Material>> material(Connection &connection, WorkItemId item);
[[nodiscard]] Result<QList<HourRate>> rates(Connection &connection);
// Entries with time of a technician in [from, until), by item and moment.
[[nodiscard]] Result<QList<Entry>> entriesOf(Connection &connection, PersonId person, const QString &name,
                                             Instant from, Instant until);
[[nodiscard]] Result<QList<Entry>> entriesWithTime(Connection &connection, WorkItemId item);
// Parts of an item, and parts of parts.
[[nodiscard]] Result<QList<WorkItemId>> partsBelow(Connection &connection, WorkItemId item);
// Open items of a technician, those written on last first.
[[nodiscard]] Result<QList<WorkItemId>> openOf(Connection &connection, PersonId person, qint64 limit);
[[nodiscard]] Result<QString> nameOf(Connection &connection, PersonId person);

} // namespace lamp::timestore
