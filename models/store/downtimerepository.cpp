// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/downtimerepository.h"

#include "store/query.h"
#include "store/rows.h"

namespace lamp::downtimestore {

using namespace Qt::StringLiterals;

namespace {
const QString Reaching = u"started_at < ? AND (ended_at IS NULL OR ended_at > ?) ORDER BY started_at, id"_s;
}

Result<QList<Downtime>> ofItem(Connection &connection, WorkItemId item)
{
    return rows::where<Downtime>(connection, u"WHERE work_item_id = ? ORDER BY started_at DESC, id DESC"_s,
                                 {item.value});
}

Result<QList<Downtime>> ofAsset(Connection &connection, AssetId asset, Instant from, Instant until)
{
    return rows::where<Downtime>(connection, u"WHERE asset_id = ? AND "_s + Reaching,
                                 {asset.value, until.ms, from.ms});
}

Result<QList<Downtime>> ofService(Connection &connection, ServiceId service, Instant from, Instant until)
{
    return rows::where<Downtime>(connection, u"WHERE service_id = ? AND "_s + Reaching,
                                 {service.value, until.ms, from.ms});
}

Result<QList<Downtime>> plannedBetween(Connection &connection, Instant from, Instant until)
{
    // A desk from before there were such downtimes, opened for reading only, lacks a column.
    LAMP_TRY(known, single(connection,
                           u"SELECT count(*) FROM pragma_table_info('downtime') WHERE name = 'change_id'"_s));
    if (known.toInt() == 0)
        return QList<Downtime>();
    return rows::where<Downtime>(connection,
                                 u"WHERE planned = 1 AND NOT EXISTS (SELECT 1 FROM work_item w JOIN status s ON s.id = "
                                 "w.status_id WHERE w.id = change_id AND s.class = 'void') AND "_s
                                     + Reaching,
                                 {until.ms, from.ms});
}

Result<QString> nameOf(Connection &connection, const Downtime &downtime)
{
    LAMP_TRY(name, single(connection,
                          u"SELECT coalesce((SELECT name FROM asset WHERE id = ?), "
                          "(SELECT name FROM service WHERE id = ?), '')"_s,
                          {downtime.assetId.value, downtime.serviceId.value}));
    return name.toString();
}

} // namespace lamp::downtimestore
