// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/plannedrepository.h"

#include "store/query.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lamp::plannedstore {

using namespace Qt::StringLiterals;

namespace {
// %1: rows of item, asset, service and the moment that matters no more. A change that nobody agreed to plans nothing
// unless it was started; one that is over plans nothing any more.
const QString PlannedSql = uR"(
WITH RECURSIVE seed (item, asset_id, service_id, since) AS (%1),
below (item, asset_id) AS (
  SELECT item, asset_id FROM seed WHERE asset_id IS NOT NULL
  UNION SELECT s.item, l.to_id FROM seed s JOIN asset_link l ON l.service_id = s.service_id
  UNION SELECT b.item, l.to_id FROM below b JOIN asset_link l ON l.from_id = b.asset_id
    WHERE l.kind IN ('depends_on', 'part_of')),
win (id, number, title, asset_id, service_id, from_at, until_at) AS MATERIALIZED (
  SELECT w.id, w.number, w.title, w.asset_id, w.service_id, w.planned_at,
    min(w.planned_at + c.window_minutes * 60000,
        coalesce(c.done_at, c.rolled_back_at, w.solved_at, 9000000000000000))
  FROM change_sheet c JOIN work_item w ON w.id = c.work_item_id JOIN status s ON s.id = w.status_id
  WHERE c.window_minutes > 0 AND w.kind = 'change' AND w.planned_at IS NOT NULL AND s.class <> 'void'
    AND (c.started_at IS NOT NULL OR c.approval IN ('none', 'given'))),
hit (id, asset_id) AS MATERIALIZED (
  SELECT id, asset_id FROM win WHERE asset_id IS NOT NULL
  UNION SELECT v.id, a.asset_id FROM win v JOIN work_item_asset a ON a.work_item_id = v.id
  UNION SELECT v.id, l.to_id FROM win v JOIN asset_link l ON l.service_id = v.service_id),
down (id, number, title, asset_id, service_id, from_at, until_at, change_id) AS MATERIALIZED (
  SELECT coalesce(w.id, 0), coalesce(w.number, ''), coalesce(w.title, ''), d.asset_id, d.service_id, d.started_at,
    d.ended_at, coalesce(d.change_id, 0)
  FROM downtime d LEFT JOIN work_item w ON w.id = coalesce(d.change_id, d.work_item_id)
    LEFT JOIN status s ON s.id = w.status_id
  WHERE d.planned = 1 AND (d.change_id IS NULL OR s.class <> 'void')),
planned (item, id, number, title, from_at, until_at, in_window) AS (
  SELECT b.item, v.id, v.number, v.title, v.from_at, v.until_at, 1
    FROM hit h JOIN win v ON v.id = h.id JOIN below b ON b.asset_id = h.asset_id WHERE v.id <> b.item
  UNION SELECT s.item, v.id, v.number, v.title, v.from_at, v.until_at, 1
    FROM win v JOIN seed s ON s.service_id = v.service_id WHERE v.id <> s.item
  UNION SELECT b.item, d.id, d.number, d.title, d.from_at, d.until_at, 0
    FROM down d JOIN below b ON b.asset_id = d.asset_id WHERE d.change_id <> b.item OR b.item = 0
  UNION SELECT s.item, d.id, d.number, d.title, d.from_at, d.until_at, 0
    FROM down d JOIN seed s ON s.service_id = d.service_id WHERE d.change_id <> s.item OR s.item = 0)
SELECT p.item, p.id, p.number, p.title, p.from_at, p.until_at, p.in_window
FROM planned p JOIN seed s ON s.item = p.item
WHERE p.until_at IS NULL OR (p.until_at > p.from_at AND p.until_at > s.since)
ORDER BY p.item, p.from_at, p.id, p.until_at)"_s;

Result<QHash<WorkItemId, QList<PlannedTime>>> plannedOf(Connection &connection, const QString &seed,
                                                        const QVariantList &bound)
{
    QHash<WorkItemId, QList<PlannedTime>> found;
    LAMP_TRY(any, anyPlanned(connection));
    if (!any)
        return found;
    Query q(connection, PlannedSql.arg(seed), bound);
    while (q.next()) {
        const PlannedTime time{.itemId = q.id<WorkItemId>(0),
                               .by = q.id<WorkItemId>(1),
                               .number = q.text(2),
                               .title = q.text(3),
                               .from = q.get<Instant>(4),
                               .until = q.get<std::optional<Instant>>(5),
                               .window = q.integer(6) != 0};
        found[time.itemId].append(time);
    }
    LAMP_CHECK(q.done());
    return found;
}

template <class Ids>
QString jsonOf(const Ids &ids)
{
    QJsonArray list;
    for (const auto id : ids)
        list.append(id.value);
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}
} // namespace

Result<bool> anyPlanned(Connection &connection)
{
    LAMP_TRY(known, single(connection,
                           u"SELECT count(*) FROM pragma_table_info('downtime') WHERE name = 'change_id'"_s));
    if (known.toInt() == 0)
        return false;
    LAMP_TRY(any, single(connection, u"SELECT EXISTS (SELECT 1 FROM downtime WHERE planned = 1) OR EXISTS "
                                     "(SELECT 1 FROM change_sheet WHERE window_minutes > 0)"_s));
    return any.toBool();
}

Result<QHash<WorkItemId, QList<PlannedTime>>> ofItems(Connection &connection, const QList<WorkItemId> &ids)
{
    return plannedOf(connection,
                     u"SELECT id, asset_id, service_id, created_at FROM work_item "
                     "WHERE id IN (SELECT value FROM json_each(?))"_s,
                     {jsonOf(ids)});
}

Result<QList<PlannedTime>> of(Connection &connection, AssetId asset, ServiceId service, Instant since)
{
    LAMP_TRY(found, plannedOf(connection, u"VALUES (0, nullif(?, 0), nullif(?, 0), ?)"_s,
                              {asset.value, service.value, since.ms}));
    return found.value({});
}

Result<QList<WorkItemId>> itemsAt(Connection &connection, const Places &places, qint64 revision)
{
    QList<WorkItemId> list;
    Query q(connection, uR"(
WITH RECURSIVE above (asset_id) AS (
  SELECT value FROM json_each(?)
  UNION SELECT l.from_id FROM above a JOIN asset_link l ON l.to_id = a.asset_id
    WHERE l.from_id IS NOT NULL AND l.kind IN ('depends_on', 'part_of')),
on_it (service_id) AS (
  SELECT value FROM json_each(?)
  UNION SELECT l.service_id FROM above a JOIN asset_link l ON l.to_id = a.asset_id WHERE l.service_id IS NOT NULL)
SELECT id FROM work_item
  WHERE asset_id IN (SELECT asset_id FROM above) AND (is_open = 1 OR clock_revision = ?)
UNION SELECT id FROM work_item
  WHERE service_id IN (SELECT service_id FROM on_it) AND (is_open = 1 OR clock_revision = ?)
ORDER BY 1)"_s,
            {jsonOf(places.assets), jsonOf(places.services), revision, revision});
    while (q.next())
        list.append(q.id<WorkItemId>(0));
    LAMP_CHECK(q.done());
    return list;
}

} // namespace lamp::plannedstore
