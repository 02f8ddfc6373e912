// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/downtime.h"
#include "services/workitems.h"

// When assets and services were down, told by the tickets about it.
namespace lamp::downtimes {

struct Line {
    Downtime downtime;
    QString name;   // of the asset or service
    QString number, title; // of its work item
    QString change; // number of the change that it was planned by
    QString window; // number of the change in whose window all of it lies, though nobody marked it: no outage either
    friend bool operator==(const Line &, const Line &) = default;
};
[[nodiscard]] QFuture<Result<QList<Line>>> of(Desk &desk, WorkItemId item); // newest first
[[nodiscard]] Result<QList<Line>> of(Connection &connection, WorkItemId item, Instant now);

// Invalid: neither an asset nor a service or both, an end before the start, a start ahead that is not planned, a share
// that is no share, a change that is none.
[[nodiscard]] QFuture<Result<DowntimeId>> down(Desk &desk, const Downtime &downtime);
[[nodiscard]] QFuture<Result<void>> edit(Desk &desk, const Downtime &before, const Downtime &after);
[[nodiscard]] QFuture<Result<void>> remove(Desk &desk, const Downtime &downtime);
// Everything of the item that is down is up again. NotFound when nothing is.
[[nodiscard]] QFuture<Result<void>> up(Desk &desk, WorkItemId item, std::optional<Instant> at = {});
// What stands on the form first: the item's asset, else its service, from its report on, with the people affected.
[[nodiscard]] Downtime proposed(const WorkItem &item, Instant now);

struct Availabilities {
    Availability month, year; // the last 30 and 365 days
    bool known = false;       // anything was ever recorded
    std::optional<Line> now;  // down at this moment, not planned
};
[[nodiscard]] QFuture<Result<Availabilities>> ofAsset(Desk &desk, AssetId asset);
[[nodiscard]] QFuture<Result<Availabilities>> ofService(Desk &desk, ServiceId service);
// Whether it was planned to be down at the moment, by a mark or by the window of a change, of its own or of what it
// depends on: then an outage is none.
[[nodiscard]] Result<bool> wasPlanned(Connection &connection, AssetId asset, ServiceId service, Instant at);

} // namespace lamp::downtimes
