// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/downtime.h"

namespace lamp {
class Connection;
}

// Times in which assets and services were down.
namespace lamp::downtimestore {

[[nodiscard]] Result<QList<Downtime>> ofItem(Connection &connection, WorkItemId item); // newest first
// What reaches into [from, until), by start.
[[nodiscard]] Result<QList<Downtime>> ofAsset(Connection &connection, AssetId asset, Instant from, Instant until);
[[nodiscard]] Result<QList<Downtime>> ofService(Connection &connection, ServiceId service, Instant from,
                                                Instant until);
// What is planned, but not for a change that was cancelled.
[[nodiscard]] Result<QList<Downtime>> plannedBetween(Connection &connection, Instant from, Instant until);
[[nodiscard]] Result<QString> nameOf(Connection &connection, const Downtime &downtime); // of its asset or service

} // namespace lamp::downtimestore
