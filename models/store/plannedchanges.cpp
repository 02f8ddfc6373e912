// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What an open set means for planned times: at which assets and services they may have moved.
#include "store/plannedrepository.h"

#include "store/changelog.h"
#include "store/query.h"

#include <algorithm>

namespace lamp::plannedstore {

using namespace Qt::StringLiterals;

namespace {
using Op = Touched::Op;

QVariant earlierValue(const Touched &touched, QStringView field)
{
    for (const auto &[name, value] : touched.before)
        if (name == field)
            return value;
    return {};
}

qint64 earlier(const Touched &touched, QStringView field) { return earlierValue(touched, field).toLongLong(); }

void addPlace(Places &places, qint64 asset, qint64 service)
{
    if (asset != 0)
        places.assets.insert({asset});
    if (service != 0)
        places.services.insert({service});
}

void addEarlier(const Touched &touched, Places &places)
{
    addPlace(places, earlier(touched, u"asset_id"), earlier(touched, u"service_id"));
}

// Rows of an asset and a service.
Result<void> addFound(Connection &connection, const QString &sql, const QVariantList &bound, Places &places)
{
    Query q(connection, sql, bound);
    while (q.next())
        addPlace(places, q.integer(0), q.integer(1));
    return q.done();
}

// Where a change is made, and where it plans downtimes.
const QString PlacesOfChange = uR"(
SELECT w.asset_id, w.service_id FROM work_item w WHERE w.id IN (%1)
UNION SELECT a.asset_id, NULL FROM work_item_asset a WHERE a.work_item_id IN (%1)
UNION SELECT d.asset_id, d.service_id FROM downtime d WHERE d.planned = 1 AND d.change_id IN (%1))"_s;

Result<void> addChange(Connection &connection, qint64 change, Places &places)
{
    return addFound(connection, PlacesOfChange.arg(u"?"_s), {change, change, change}, places);
}

bool touchesAny(const Touched &touched, std::initializer_list<QLatin1StringView> fields)
{
    return touched.op != Op::Update
        || std::ranges::any_of(fields, [&](QLatin1StringView field) { return touched.fields.contains(field); });
}

Result<void> addDowntimes(Connection &connection, const Touched &touched, Places &places)
{
    if (!touchesAny(touched, {"asset_id"_L1, "service_id"_L1, "started_at"_L1, "ended_at"_L1, "planned"_L1,
                              "change_id"_L1}))
        return {};
    addEarlier(touched, places);
    if (touched.op == Op::Delete)
        return {};
    const bool was = touched.op == Op::Update && touched.fields.contains(u"planned"_s);
    return addFound(connection,
                    u"SELECT asset_id, service_id FROM downtime WHERE id BETWEEN ? AND ?"_s
                        + (was ? u""_s : u" AND planned = 1"_s),
                    {touched.first, touched.last}, places);
}

Result<void> addSheets(Connection &connection, const Touched &touched, Places &places)
{
    if (!touchesAny(touched, {"window_minutes"_L1, "approval"_L1, "started_at"_L1, "rolled_back_at"_L1, "done_at"_L1}))
        return {};
    if (touched.op == Op::Delete)
        return addChange(connection, earlier(touched, u"work_item_id"), places);
    const QString changes = u"SELECT work_item_id FROM change_sheet WHERE id BETWEEN ? AND ?"_s;
    const qint64 first = touched.first, last = touched.last;
    return addFound(connection, PlacesOfChange.arg(changes), {first, last, first, last, first, last}, places);
}

// Of most work items there is neither a window nor a downtime: then these are looks into two indices.
Result<void> addItems(Connection &connection, const Touched &touched, Places &places)
{
    if (touched.op == Op::Delete) {
        if (earlierValue(touched, u"kind").toString() == u"change")
            addEarlier(touched, places);
        return {};
    }
    if (touched.op == Op::Insert
        || !touchesAny(touched, {"kind"_L1, "planned_at"_L1, "asset_id"_L1, "service_id"_L1, "status_id"_L1,
                                 "solved_at"_L1}))
        return {};
    LAMP_TRY(plans, single(connection,
                           u"SELECT EXISTS (SELECT 1 FROM change_sheet WHERE work_item_id = ? AND window_minutes > 0) "
                           "OR EXISTS (SELECT 1 FROM downtime WHERE planned = 1 AND change_id = ?)"_s,
                           {touched.first, touched.first}));
    if (!plans.toBool())
        return {};
    addEarlier(touched, places);
    return addChange(connection, touched.first, places);
}

Result<void> addFurtherAssets(Connection &connection, const Touched &touched, Places &places)
{
    LAMP_TRY(any, anyPlanned(connection));
    if (!any)
        return {};
    if (touched.op != Op::Insert)
        addEarlier(touched, places);
    if (touched.op == Op::Delete)
        return {};
    return addFound(connection,
                    u"SELECT a.asset_id, NULL FROM work_item_asset a JOIN change_sheet c ON c.work_item_id = "
                    "a.work_item_id WHERE a.id BETWEEN ? AND ? AND c.window_minutes > 0"_s,
                    {touched.first, touched.last}, places);
}

// What depends on something else from now on, or no longer.
Result<void> addLinks(Connection &connection, const Touched &touched, Places &places)
{
    LAMP_TRY(any, anyPlanned(connection));
    if (!any)
        return {};
    addPlace(places, earlier(touched, u"from_id"), earlier(touched, u"service_id"));
    if (touched.op == Op::Delete)
        return {};
    return addFound(connection, u"SELECT from_id, service_id FROM asset_link WHERE id BETWEEN ? AND ?"_s,
                    {touched.first, touched.last}, places);
}
} // namespace

Result<void> addPlaces(Connection &connection, const Touched &touched, Places &places)
{
    static const QHash<QByteArray, Result<void> (*)(Connection &, const Touched &, Places &)> readers{
        {"downtime", addDowntimes},  {"change_sheet", addSheets},  {"work_item", addItems},
        {"asset_link", addLinks},    {"work_item_asset", addFurtherAssets}};
    const auto reader = readers.constFind(touched.table);
    return reader == readers.cend() ? Result<void>() : (*reader)(connection, touched, places);
}

} // namespace lamp::plannedstore
