// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/registryrepository.h"

#include "core/text.h"
#include "store/query.h"
#include "store/rows.h"

#include <algorithm>

namespace lamp::registrystore {

using namespace Qt::StringLiterals;

Result<QList<AssetRelation>> relations(Connection &connection, AssetId asset)
{
    LAMP_TRY(links,
             rows::where<AssetLink>(connection, u"WHERE from_id = ? OR to_id = ? ORDER BY kind, id"_s,
                                    {asset.value, asset.value}));
    QList<AssetRelation> list;
    for (const AssetLink &link : std::as_const(links)) {
        AssetRelation relation{.link = link, .outgoing = link.fromId == asset};
        relation.otherId = relation.outgoing ? link.toId : link.fromId;
        LAMP_TRY(name,
                 link.serviceId
                     ? single(connection, u"SELECT name FROM service WHERE id = ?"_s, {link.serviceId.value})
                     : single(connection, u"SELECT name FROM asset WHERE id = ?"_s, {relation.otherId.value}));
        relation.other = name.toString();
        list.append(relation);
    }
    return list;
}

Result<QList<Plan>> plansOf(Connection &connection, AssetId asset)
{
    return rows::where<Plan>(connection, uR"(
        WHERE id IN (SELECT plan_id FROM plan_asset WHERE asset_id = ?) AND state <> 'retired' ORDER BY title_key)"_s,
                             {asset.value});
}

namespace {
AssetEvent assetItemLine(const Query &q, const QTimeZone &zone)
{
    AssetEvent line;
    line.workItemId = q.id<WorkItemId>(0);
    line.number = q.text(1);
    line.kind = q.get<Kind>(2);
    line.title = q.text(3);
    line.use = q.get<StatusUse>(4);
    line.open = q.integer(5) != 0;
    const bool planned = line.kind == Kind::Maintenance;
    line.date = Instant{planned && !q.isNull(10) ? q.integer(10) : q.integer(6)}.in(zone).date();
    line.status = q.text(7);
    line.fix = q.text(8);
    line.fixText = q.text(9);
    line.person = q.text(11);
    line.minutes = q.integer(12);
    line.costCents = q.integer(13);
    line.event = line.use == StatusUse::Missed ? AssetEvent::Event::Missed
        : line.use == StatusUse::Skipped       ? AssetEvent::Event::Skipped
                                               : AssetEvent::Event::Item;
    return line;
}

Result<void> addItems(Connection &connection, AssetId asset, const QTimeZone &zone, qint64 limit,
                      QList<AssetEvent> &lines)
{
    Query q(connection, uR"(
        SELECT w.id, w.number, w.kind, w.title, s.use, w.is_open, w.created_at, s.name, coalesce(c.label, ''),
        w.fix_text, w.planned_at,
               coalesce(p.name, ''), w.minutes, w.cost_cents
        FROM work_item w JOIN status s ON s.id = w.status_id
             LEFT JOIN choice c ON c.list = 'fix' AND c.code = w.fix LEFT JOIN person p ON p.id = w.assignee_id
        WHERE w.asset_id = ? OR w.id IN (SELECT work_item_id FROM work_item_asset WHERE asset_id = ?)
        ORDER BY w.created_at DESC LIMIT ?)"_s,
            {asset.value, asset.value, limit});
    while (q.next())
        lines.append(assetItemLine(q, zone));
    return q.done();
}

// Occurrences that came to nothing before they had a work item.
Result<void> addGone(Connection &connection, AssetId asset, const QTimeZone &zone, qint64 limit,
                     QList<AssetEvent> &lines)
{
    Query q(connection, uR"(
        SELECT o.slot_at, p.title, o.state, coalesce(c.label, o.reason), o.plan_id FROM occurrence o JOIN plan p ON
        p.id = o.plan_id
               LEFT JOIN choice c ON c.list = 'skip' AND c.code = o.reason
        WHERE o.work_item_id IS NULL AND o.state IN ('missed', 'skipped')
              AND (o.asset_id = ? OR (o.asset_id IS NULL AND o.plan_id IN (SELECT plan_id FROM plan_asset WHERE
              asset_id = ?)))
        ORDER BY o.slot_at DESC LIMIT ?)"_s,
            {asset.value, asset.value, limit});
    while (q.next()) {
        const bool missed = q.text(2) == u"missed";
        lines.append({.event = missed ? AssetEvent::Event::Missed : AssetEvent::Event::Skipped,
                      .date = Instant{q.integer(0)}.in(zone).date(),
                      .planId = q.id<PlanId>(4),
                      .kind = Kind::Maintenance,
                      .title = q.text(1),
                      .reason = missed ? QString() : q.text(3)});
    }
    return q.done();
}

Result<void> addOwnDates(Connection &connection, const Asset &asset, QList<AssetEvent> &lines)
{
    using Event = AssetEvent::Event;
    const auto add = [&lines](Event event, QDate date) {
        if (date.isValid())
            lines.append({.event = event, .date = date});
    };
    add(Event::InService, asset.inServiceOn);
    if (asset.purchasedOn.isValid()) {
        LAMP_TRY(supplier,
                 single(connection, u"SELECT name FROM supplier WHERE id = ?"_s, {toColumn(asset.supplierId)}));
        lines.append({.event = Event::Bought,
                      .date = asset.purchasedOn,
                      .costCents = asset.costCents,
                      .supplier = supplier.toString()});
    }
    add(Event::WarrantyEnds, asset.warrantyOn);
    add(Event::SupportEnds, asset.supportOn);
    add(Event::Replace, asset.replaceOn);
    return {};
}
} // namespace

Result<QList<AssetEvent>> history(Connection &connection, const Asset &asset, const QTimeZone &zone, qint64 limit)
{
    QList<AssetEvent> lines;
    LAMP_CHECK(addItems(connection, asset.id, zone, limit, lines));
    LAMP_CHECK(addGone(connection, asset.id, zone, limit, lines));
    LAMP_CHECK(addOwnDates(connection, asset, lines));
    std::ranges::stable_sort(lines, std::greater<>(), &AssetEvent::date);
    return lines.first(qMin(limit, lines.size()));
}

namespace {
Result<std::optional<double>> modelMedian(Connection &connection, const Asset &asset, Instant yearAgo)
{
    if (asset.model.isEmpty())
        return std::nullopt;
    QList<qint64> counts;
    Query model(connection, uR"(
        SELECT (SELECT count(*) FROM work_item w WHERE w.asset_id = a.id AND w.kind = 'incident' AND w.created_at >=
        ?) AS n
        FROM asset a WHERE a.model = ? AND a.id <> ? ORDER BY n)"_s,
                {yearAgo.ms, asset.model, asset.id.value});
    while (model.next())
        counts.append(model.integer(0));
    LAMP_CHECK(model.done());
    if (counts.isEmpty())
        return std::nullopt;
    return (static_cast<double>(counts[(counts.size() - 1) / 2]) + static_cast<double>(counts[counts.size() / 2])) / 2;
}
} // namespace

Result<AssetFigures> figures(Connection &connection, const Asset &asset, Instant yearAgo, Instant yearStart)
{
    AssetFigures figures;
    Query own(connection, uR"(
        SELECT coalesce(sum(kind = 'incident' AND created_at >= ?), 0), coalesce(sum(is_open), 0),
               coalesce(sum(CASE WHEN created_at >= ? THEN minutes END), 0), coalesce(sum(CASE WHEN created_at >= ?
               THEN cost_cents END), 0)
        FROM work_item WHERE asset_id = ?)"_s,
              {yearAgo.ms, yearStart.ms, yearStart.ms, asset.id.value});
    if (own.next())
        figures = {.incidents = static_cast<int>(own.integer(0)), .openItems = static_cast<int>(own.integer(1)),
                   .minutes = own.integer(2), .costCents = own.integer(3)};
    LAMP_CHECK(own.done());
    LAMP_TRY(median, modelMedian(connection, asset, yearAgo));
    figures.modelMedian = median;
    return figures;
}

Result<bool> reaches(Connection &connection, AssetId from, AssetId to)
{
    // UNION (not UNION ALL) ends the walk on rings that came with an import.
    LAMP_TRY(found, single(connection, uR"(
        WITH RECURSIVE hit (id) AS (SELECT ? UNION SELECT l.to_id FROM asset_link l JOIN hit ON l.from_id = hit.id
                                    WHERE l.kind IN ('depends_on', 'part_of'))
        SELECT 1 FROM hit WHERE id = ?)"_s, {to.value, from.value}));
    return !found.isNull();
}

Result<bool> linked(Connection &connection, const AssetLink &link)
{
    const bool service = bool(link.serviceId);
    LAMP_TRY(found,
             single(connection,
                    service ? u"SELECT 1 FROM asset_link WHERE to_id = ? AND kind = ? AND service_id = ?"_s
                            : u"SELECT 1 FROM asset_link WHERE to_id = ? AND kind = ? AND from_id = ?"_s,
                    {link.toId.value, codeOf(link.kind), service ? link.serviceId.value : link.fromId.value}));
    return !found.isNull();
}

Result<bool> assetNameTaken(Connection &connection, const QString &name, AssetId except)
{
    LAMP_TRY(found, single(connection, u"SELECT 1 FROM asset WHERE name_key = ? AND id <> ? AND state <> 'retired'"_s,
                           {sortKey(name), except.value}));
    return !found.isNull();
}

} // namespace lamp::registrystore
