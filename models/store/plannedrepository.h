// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workitem.h"
#include "store/changeset.h"

#include <QSet>

// When assets and services were down by plan: in the window of a change that was agreed to, until it was over, and in a
// downtime that is marked as planned. What depends on them was down with them.
namespace lamp::plannedstore {

struct PlannedTime {
    WorkItemId itemId; // whose asset or service it is; 0 where it was asked for these alone
    WorkItemId by;     // the change, or the work item of the downtime
    QString number, title; // of that
    Instant from;
    std::optional<Instant> until; // absent: still
    bool window = false; // of a change, not a downtime
    friend bool operator==(const PlannedTime &, const PlannedTime &) = default;
};

// On most desks nothing ever was. One from before there were such plans, opened for reading only, has no tables for it.
[[nodiscard]] Result<bool> anyPlanned(Connection &connection);

// Of work items since they were made, in the order of their beginnings. What a change plans for itself is its own work.
[[nodiscard]] Result<QHash<WorkItemId, QList<PlannedTime>>> ofItems(Connection &connection,
                                                                    const QList<WorkItemId> &ids);
// Of an asset, a service or both: what lasts beyond `since`.
[[nodiscard]] Result<QList<PlannedTime>> of(Connection &connection, AssetId asset, ServiceId service, Instant since);

// The assets and services whose planned times an open set may have moved.
struct Places {
    QSet<AssetId> assets;
    QSet<ServiceId> services;
    [[nodiscard]] bool isEmpty() const { return assets.isEmpty() && services.isEmpty(); }
};
[[nodiscard]] Result<void> addPlaces(Connection &connection, const Touched &touched, Places &places);
// Work items at these and at what depends on them: those that are open, and those judged by the rules of `revision`.
[[nodiscard]] Result<QList<WorkItemId>> itemsAt(Connection &connection, const Places &places, qint64 revision);

} // namespace lamp::plannedstore
