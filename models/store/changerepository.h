// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/impact.h"
#include "domain/problem.h"
#include "store/changeset.h"

// What problems and changes know, and what assets hang on one another.
namespace lamp::changestore {

// A desk from before there were any, opened for reading only, has no such tables.
[[nodiscard]] Result<bool> knowsProblems(Connection &connection);

[[nodiscard]] Result<ProblemSheet> problem(Connection &connection, WorkItemId id); // an empty one when there is none
[[nodiscard]] Result<ChangeSheet> sheet(Connection &connection, WorkItemId id);
[[nodiscard]] Result<QList<ChangeCall>> calls(Connection &connection, WorkItemId id);
// The only person of this name; none: there is no such person, or several.
[[nodiscard]] Result<std::optional<Person>> personCalled(Connection &connection, const QString &name);
[[nodiscard]] Result<QList<FreezeWindow>> freezes(Connection &connection); // by their beginnings
// Of those of the items that are changes with a window: how long it is.
[[nodiscard]] Result<QHash<WorkItemId, qint64>> windows(Connection &connection, const QList<WorkItemId> &items);

// A change that is not cancelled, with its window.
struct Windowed {
    WorkItemId id;
    QString number, title;
    TimeSpan span;
    ServiceId serviceId;
    bool open = true;
};
[[nodiscard]] Result<QList<Windowed>> during(Connection &connection, const TimeSpan &span); // whose windows touch it

// The assets of a work item: the main one, further ones, and those that its service depends on.
[[nodiscard]] Result<QList<AssetId>> assetsOf(Connection &connection, AssetId main, WorkItemId id, ServiceId service);
[[nodiscard]] Result<QList<AssetId>> assetsOfService(Connection &connection, ServiceId service);
// The assets that can be reached along 'depends on' and 'part of', each with the one before it on a shortest way; those
// begun from have none before them. Down: what these depend on. Up: what depends on these. Rings end the walk.
enum class Way { Down, Up };
[[nodiscard]] Result<QHash<AssetId, AssetId>> reached(Connection &connection, const QList<AssetId> &from, Way way);
[[nodiscard]] Result<QStringList> assetNames(Connection &connection, const QList<AssetId> &assets);
// Location of each, and the services that depend on them.
[[nodiscard]] Result<QSet<LocationId>> locationsOf(Connection &connection, const QList<AssetId> &assets);
[[nodiscard]] Result<QSet<ServiceId>> servicesOn(Connection &connection, const QList<AssetId> &assets);
[[nodiscard]] Result<ImpactFacts> impactFacts(Connection &connection, AssetId asset, ServiceId service);

} // namespace lamp::changestore
