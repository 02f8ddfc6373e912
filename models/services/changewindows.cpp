// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/changework.h"

#include "services/desk.h"
#include "store/changerepository.h"
#include "store/plannedrepository.h"
#include "store/rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What the windows of changes touch: one another, freeze windows, and the times in which something stood still.
namespace lamp::changework {

namespace {
// What a change is made on, what that depends on, and what depends on it.
struct Footprint {
    QList<AssetId> assets;
    QHash<AssetId, AssetId> below, above; // with the one before each, on the way from here
    QSet<LocationId> locations;
    QSet<ServiceId> services; // that stop with it
};

Result<Footprint> footprintOf(Connection &connection, const WorkItem &item)
{
    using namespace changestore;
    Footprint print;
    LAMP_TRY(assets, assetsOf(connection, item.assetId, item.id, item.serviceId));
    print.assets = assets;
    LAMP_TRY(below, reached(connection, assets, Way::Down));
    print.below = below;
    LAMP_TRY(above, reached(connection, assets, Way::Up));
    print.above = above;
    LAMP_TRY(locations, locationsOf(connection, assets));
    print.locations = locations;
    if (item.locationId)
        print.locations.insert(item.locationId);
    LAMP_TRY(services, servicesOn(connection, above.keys()));
    print.services = services;
    if (item.serviceId)
        print.services.insert(item.serviceId);
    return print;
}

bool liesIn(const Catalog &catalog, LocationId place, LocationId whole)
{
    QSet<LocationId> seen; // a damaged tree must not hang
    while (place && !seen.contains(place)) {
        if (place == whole)
            return true;
        seen.insert(place);
        const auto found = std::ranges::find(catalog.locations, place, &Location::id);
        place = found == catalog.locations.end() ? LocationId{} : found->parentId;
    }
    return false;
}

bool concerns(const FreezeWindow &freeze, const Footprint &print, const Catalog &catalog)
{
    if (freeze.serviceId)
        return print.services.contains(freeze.serviceId);
    if (!freeze.locationId)
        return true;
    return std::ranges::any_of(print.locations, [&](LocationId place) {
        return liesIn(catalog, place, freeze.locationId);
    });
}

// From the asset that the walk began at.
QList<AssetId> wayTo(const QHash<AssetId, AssetId> &before, AssetId asset)
{
    QList<AssetId> way;
    for (AssetId at = asset; at; at = before.value(at))
        way.prepend(at);
    return way;
}

// How the other change's assets hang together with these: the shortest way; none: they do not.
std::optional<std::pair<QList<AssetId>, bool>> connectionOf(const Footprint &print, const QList<AssetId> &others)
{
    std::optional<std::pair<QList<AssetId>, bool>> best;
    for (const AssetId other : others)
        for (const bool down : {true, false}) {
            const auto &walk = down ? print.below : print.above;
            if (!walk.contains(other))
                continue;
            const QList<AssetId> way = wayTo(walk, other);
            if (!best || way.size() < best->first.size())
                best = {way, down};
        }
    return best;
}

Result<std::optional<WindowWarning>> overlapWith(Connection &connection, const WorkItem &item, const Footprint &print,
                                                 const changestore::Windowed &other)
{
    LAMP_TRY(row, rows::get<WorkItem>(connection, other.id));
    LAMP_TRY(assets, changestore::assetsOf(connection, row.assetId, row.id, row.serviceId));
    const auto found = connectionOf(print, assets);
    const bool sameService = item.serviceId && item.serviceId == other.serviceId;
    if (!found && !sameService)
        return std::nullopt;
    WindowWarning warning{.why = WindowWarning::Why::Overlap,
                          .name = u'#' + other.number + u' ' + other.title,
                          .span = other.span,
                          .changeId = other.id};
    if (found) {
        LAMP_TRY(names, changestore::assetNames(connection, found->first));
        warning.way = names;
        warning.dependsOnOther = found->second && names.size() > 1;
    }
    return warning;
}

} // namespace

Result<QList<WindowWarning>> warnings(Connection &connection, const Catalog &catalog, WorkItemId change,
                                      const TimeSpan &window)
{
    QList<WindowWarning> list;
    if (window.until <= window.from)
        return list;
    LAMP_TRY(item, rows::get<WorkItem>(connection, change));
    LAMP_TRY(print, footprintOf(connection, item));
    LAMP_TRY(freezes, changestore::freezes(connection));
    for (const FreezeWindow &freeze : std::as_const(freezes))
        if (const TimeSpan span{freeze.fromAt, freeze.untilAt};
            overlap(span, window) && concerns(freeze, print, catalog))
            list.append({.why = WindowWarning::Why::Freeze, .name = freeze.name, .span = span});
    LAMP_TRY(others, changestore::during(connection, window));
    for (const changestore::Windowed &other : std::as_const(others)) {
        if (other.id == change || !other.open)
            continue;
        LAMP_TRY(warning, overlapWith(connection, item, print, other));
        if (warning)
            list.append(*warning);
    }
    return list;
}

QFuture<Result<QList<WindowWarning>>> warnings(Desk &desk, WorkItemId change, const TimeSpan &window)
{
    return desk.database().read([catalog = desk.catalogSnapshot(), change, window](Connection &c) {
        return warnings(c, *catalog, change, window);
    });
}

Result<QList<PlannedStretch>> plannedBy(Connection &connection, AssetId asset, ServiceId service,
                                        const TimeSpan &span)
{
    QList<PlannedStretch> list;
    LAMP_TRY(planned, plannedstore::of(connection, asset, service, span.from));
    for (const plannedstore::PlannedTime &one : std::as_const(planned))
        if (one.window && one.until && one.from < span.until)
            list.append({one.by, {std::max(span.from, one.from), std::min(span.until, *one.until)}});
    return list;
}

Result<bool> isPlannedByChange(Connection &connection, const Downtime &downtime, Instant now)
{
    const TimeSpan span{downtime.startedAt, downtime.endedAt.value_or(now)};
    LAMP_TRY(stretches, plannedBy(connection, downtime.assetId, downtime.serviceId, span));
    std::ranges::sort(stretches, {}, [](const PlannedStretch &one) { return one.span.from; });
    Instant covered = span.from;
    for (const PlannedStretch &one : std::as_const(stretches)) {
        if (one.span.from > covered)
            break;
        covered = std::max(covered, one.span.until);
    }
    return !stretches.isEmpty() && covered >= span.until;
}

} // namespace lamp::changework
