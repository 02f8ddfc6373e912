// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changerepository.h"

#include "core/text.h"
#include "store/query.h"
#include "store/rows.h"

namespace lamp::changestore {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype MostAssets = 20'000; // a walk that finds more has told enough

Result<QList<AssetId>> assetIds(Connection &connection, const QString &sql, const QVariantList &bound)
{
    QList<AssetId> list;
    Query q(connection, sql, bound);
    while (q.next())
        list.append(q.id<AssetId>(0));
    LAMP_CHECK(q.done());
    return list;
}

QString nextAsset(Way way)
{
    return way == Way::Down
        ? u"SELECT to_id FROM asset_link WHERE from_id = ? AND kind IN ('depends_on', 'part_of') ORDER BY to_id"_s
        : u"SELECT from_id FROM asset_link WHERE to_id = ? AND from_id IS NOT NULL AND kind IN ('depends_on', "
          "'part_of') ORDER BY from_id"_s;
}

Result<void> addService(Connection &connection, ServiceId service, ImpactFacts &facts)
{
    if (!service)
        return {};
    LAMP_TRY(row, rows::get<Service>(connection, service));
    facts.service = row.name;
    facts.serviceCriticality = row.criticality;
    return {};
}

// The most critical one first, by name where several are alike.
Result<void> addDependants(Connection &connection, AssetId asset, ImpactFacts &facts)
{
    LAMP_TRY(above, reached(connection, {asset}, Way::Up));
    LAMP_TRY(services, servicesOn(connection, above.keys()));
    facts.dependants = above.size() - 1 + services.size();
    for (const ServiceId id : std::as_const(services)) {
        LAMP_TRY(row, rows::get<Service>(connection, id));
        const bool more = facts.dependentService.isEmpty() || row.criticality > facts.dependentCriticality
            || (row.criticality == facts.dependentCriticality && row.name < facts.dependentService);
        if (!more)
            continue;
        facts.dependentService = row.name;
        facts.dependentCriticality = row.criticality;
    }
    return {};
}
} // namespace

Result<bool> knowsProblems(Connection &connection)
{
    LAMP_TRY(known, single(connection, u"SELECT count(*) FROM pragma_table_info('problem_sheet')"_s));
    return known.toInt() > 0;
}

Result<ProblemSheet> problem(Connection &connection, WorkItemId id)
{
    LAMP_TRY(known, knowsProblems(connection));
    if (!known)
        return ProblemSheet{.workItemId = id};
    LAMP_TRY(found, rows::where<ProblemSheet>(connection, u"WHERE work_item_id = ?"_s, {id.value}));
    return found.isEmpty() ? ProblemSheet{.workItemId = id} : found.first();
}

Result<ChangeSheet> sheet(Connection &connection, WorkItemId id)
{
    LAMP_TRY(known, knowsProblems(connection));
    if (!known)
        return ChangeSheet{.workItemId = id};
    LAMP_TRY(found, rows::where<ChangeSheet>(connection, u"WHERE work_item_id = ?"_s, {id.value}));
    return found.isEmpty() ? ChangeSheet{.workItemId = id} : found.first();
}

Result<QList<ChangeCall>> calls(Connection &connection, WorkItemId id)
{
    LAMP_TRY(known, knowsProblems(connection));
    if (!known)
        return QList<ChangeCall>();
    return rows::where<ChangeCall>(connection, u"WHERE work_item_id = ? ORDER BY position, id"_s, {id.value});
}

Result<std::optional<Person>> personCalled(Connection &connection, const QString &name)
{
    LAMP_TRY(found, rows::where<Person>(connection, u"WHERE name_key = ? LIMIT 2"_s, {sortKey(name)}));
    return found.size() == 1 ? std::optional(found.first()) : std::nullopt;
}

Result<QList<FreezeWindow>> freezes(Connection &connection)
{
    LAMP_TRY(known, knowsProblems(connection));
    if (!known)
        return QList<FreezeWindow>();
    return rows::where<FreezeWindow>(connection, u"ORDER BY from_at, id"_s, {});
}

Result<QHash<WorkItemId, qint64>> windows(Connection &connection, const QList<WorkItemId> &items)
{
    QHash<WorkItemId, qint64> lengths;
    for (const WorkItemId id : items) {
        LAMP_TRY(found, sheet(connection, id));
        if (found.windowMinutes > 0)
            lengths.insert(id, found.windowMinutes);
    }
    return lengths;
}

Result<QList<Windowed>> during(Connection &connection, const TimeSpan &span)
{
    QList<Windowed> list;
    LAMP_TRY(known, knowsProblems(connection));
    if (!known)
        return list;
    Query q(connection, uR"(
        SELECT w.id, w.number, w.title, w.planned_at, w.planned_at + c.window_minutes * 60000, w.service_id, w.is_open
        FROM change_sheet c JOIN work_item w ON w.id = c.work_item_id JOIN status s ON s.id = w.status_id
        WHERE w.kind = 'change' AND s.class <> 'void' AND c.window_minutes > 0 AND w.planned_at < ?
              AND w.planned_at + c.window_minutes * 60000 > ?
        ORDER BY w.planned_at, w.id)"_s,
            {span.until.ms, span.from.ms});
    while (q.next())
        list.append({.id = q.id<WorkItemId>(0),
                     .number = q.text(1),
                     .title = q.text(2),
                     .span = {q.get<Instant>(3), q.get<Instant>(4)},
                     .serviceId = q.id<ServiceId>(5),
                     .open = q.integer(6) != 0});
    LAMP_CHECK(q.done());
    return list;
}

Result<QList<AssetId>> assetsOfService(Connection &connection, ServiceId service)
{
    return assetIds(connection, u"SELECT DISTINCT to_id FROM asset_link WHERE service_id = ? ORDER BY to_id"_s,
                    {service.value});
}

Result<QList<AssetId>> assetsOf(Connection &connection, AssetId main, WorkItemId id, ServiceId service)
{
    LAMP_TRY(list, assetIds(connection, u"SELECT asset_id FROM work_item_asset WHERE work_item_id = ? ORDER BY id"_s,
                            {id.value}));
    if (main && !list.contains(main))
        list.prepend(main);
    if (!service)
        return list;
    LAMP_TRY(below, assetsOfService(connection, service));
    for (const AssetId asset : std::as_const(below))
        if (!list.contains(asset))
            list.append(asset);
    return list;
}

Result<QHash<AssetId, AssetId>> reached(Connection &connection, const QList<AssetId> &from, Way way)
{
    QHash<AssetId, AssetId> before;
    for (const AssetId asset : from)
        before.insert(asset, {});
    QList<AssetId> front = from;
    while (!front.isEmpty() && before.size() < MostAssets) {
        QList<AssetId> further;
        for (const AssetId asset : std::as_const(front)) {
            LAMP_TRY(found, assetIds(connection, nextAsset(way), {asset.value}));
            for (const AssetId other : std::as_const(found))
                if (!before.contains(other)) {
                    before.insert(other, asset);
                    further.append(other);
                }
        }
        front = further;
    }
    return before;
}

Result<QStringList> assetNames(Connection &connection, const QList<AssetId> &assets)
{
    QStringList names;
    for (const AssetId asset : assets) {
        LAMP_TRY(name, single(connection, u"SELECT name FROM asset WHERE id = ?"_s, {asset.value}));
        names.append(name.toString());
    }
    return names;
}

Result<QSet<LocationId>> locationsOf(Connection &connection, const QList<AssetId> &assets)
{
    QSet<LocationId> found;
    for (const AssetId asset : assets) {
        LAMP_TRY(place, single(connection, u"SELECT location_id FROM asset WHERE id = ?"_s, {asset.value}));
        if (!place.isNull())
            found.insert({place.toLongLong()});
    }
    return found;
}

Result<QSet<ServiceId>> servicesOn(Connection &connection, const QList<AssetId> &assets)
{
    QSet<ServiceId> found;
    for (const AssetId asset : assets) {
        Query q(connection, u"SELECT service_id FROM asset_link WHERE to_id = ? AND service_id IS NOT NULL"_s,
                {asset.value});
        while (q.next())
            found.insert(q.id<ServiceId>(0));
        LAMP_CHECK(q.done());
    }
    return found;
}

Result<ImpactFacts> impactFacts(Connection &connection, AssetId asset, ServiceId service)
{
    ImpactFacts facts;
    LAMP_CHECK(addService(connection, service, facts));
    if (!asset)
        return facts;
    LAMP_TRY(row, rows::get<Asset>(connection, asset));
    facts.asset = row.name;
    facts.assetCriticality = row.criticality;
    LAMP_CHECK(addDependants(connection, asset, facts));
    return facts;
}

} // namespace lamp::changestore
