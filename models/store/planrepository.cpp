// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/planrepository.h"

#include "store/query.h"
#include "store/rows.h"

using namespace Qt::StringLiterals;

namespace lamp::planstore {

namespace {
// The columns of `Touched`, after the occurrence's own; the order that readTouched expects.
const QString &touchedSelect()
{
    static const QString sql = [] {
        QString columns = u"SELECT o.id"_s;
        eachField<Occurrence>([&](const auto &field) { columns += u", o." + QLatin1StringView(field.name); });
        return QString(columns
            + uR"(, w.id, w.number, w.assignee_id, w.solved_at, s.class, s.use, w.target_at,
            (SELECT COUNT(*) FROM step t WHERE t.work_item_id = o.work_item_id AND t.result = 'failed')
            FROM occurrence o LEFT JOIN work_item w ON w.id = o.work_item_id
            LEFT JOIN status s ON s.id = w.status_id )"_s);
    }();
    return sql;
}

Touched readTouched(const Query &q)
{
    Touched found;
    int column = 0;
    found.row.id.value = q.integer(column++);
    eachField<Occurrence>([&](const auto &field) { fromColumn(q.value(column++), found.row.*field.member); });
    found.hasItem = !q.isNull(column);
    found.number = q.text(column + 1);
    found.assigneeId = q.id<PersonId>(column + 2);
    found.solvedAt = q.get<std::optional<Instant>>(column + 3);
    found.statusClass = q.get<StatusClass>(column + 4);
    found.statusUse = q.get<StatusUse>(column + 5);
    found.targetAt = q.get<std::optional<Instant>>(column + 6);
    found.failures = static_cast<int>(q.integer(column + 7));
    return found;
}

Result<QList<Touched>> touchedWhere(Connection &connection, const QString &where, const QVariantList &bound)
{
    Query q(connection, touchedSelect() + where, bound);
    QList<Touched> list;
    while (q.next())
        list.append(readTouched(q));
    LAMP_CHECK(q.done());
    return list;
}

Result<QList<ScopeAsset>> scopeWhere(Connection &connection, const QString &where, const QVariantList &bound)
{
    Query q(connection,
            uR"(SELECT p.plan_id, a.id, a.name, a.state FROM plan_asset p JOIN asset a ON a.id = p.asset_id )"_s + where
                + u" ORDER BY p.plan_id, a.name_key"_s,
            bound);
    QList<ScopeAsset> list;
    while (q.next())
        list.append({q.id<PlanId>(0), q.id<AssetId>(1), q.text(2), q.get<AssetState>(3) == AssetState::Retired});
    LAMP_CHECK(q.done());
    return list;
}

Result<QList<DatedItem>> datedItems(Connection &connection, const QString &at, const QString &where,
                                    const QVariantList &bound)
{
    Query q(
        connection,
        u"SELECT w.id, w.number, w.title, a.name, p.name, w.asset_id, w.assignee_id, w.kind, w.priority, s.class, "_s
            + at + uR"(, w.target_at, w.estimate_minutes
            FROM work_item w JOIN status s ON s.id = w.status_id LEFT JOIN asset a ON a.id = w.asset_id
            LEFT JOIN person p ON p.id = w.assignee_id )"_s
            + where,
        bound);
    QList<DatedItem> list;
    while (q.next()) {
        DatedItem item;
        item.id = q.id<WorkItemId>(0);
        item.number = q.text(1);
        item.title = q.text(2);
        item.asset = q.text(3);
        item.assignee = q.text(4);
        item.assetId = q.id<AssetId>(5);
        item.assigneeId = q.id<PersonId>(6);
        item.kind = q.get<Kind>(7);
        item.priority = q.get<Priority>(8);
        item.statusClass = q.get<StatusClass>(9);
        item.at = q.get<Instant>(10);
        item.targetAt = q.get<std::optional<Instant>>(11);
        item.minutes = q.integer(12);
        list.append(std::move(item));
    }
    LAMP_CHECK(q.done());
    return list;
}
} // namespace

Result<QList<Plan>> plans(Connection &connection)
{
    return rows::where<Plan>(connection, u"ORDER BY title_key, id"_s, {});
}

Result<QList<Plan>> activePlans(Connection &connection)
{
    return rows::where<Plan>(connection, u"WHERE state = 'active' ORDER BY title_key, id"_s, {});
}

Result<QList<ScopeAsset>> scope(Connection &connection)
{
    return scopeWhere(connection, {}, {});
}

Result<QList<ScopeAsset>> scopeOf(Connection &connection, PlanId plan)
{
    return scopeWhere(connection, u"WHERE p.plan_id = ?"_s, {plan.value});
}

Result<QList<PlanAsset>> planAssets(Connection &connection, PlanId plan)
{
    return rows::where<PlanAsset>(connection, u"WHERE plan_id = ?"_s, {plan.value});
}

Result<QList<Asset>> assets(Connection &connection, PlanId plan)
{
    return rows::where<Asset>(connection,
                              u"WHERE id IN (SELECT asset_id FROM plan_asset WHERE plan_id = ?) ORDER BY name_key"_s,
                              {plan.value});
}

Result<QList<Step>> steps(Connection &connection, PlanId plan)
{
    return rows::where<Step>(connection, u"WHERE plan_id = ? ORDER BY position, id"_s, {plan.value});
}

Result<QList<Step>> stepsOf(Connection &connection, WorkItemId item)
{
    return rows::where<Step>(connection, u"WHERE work_item_id = ? ORDER BY position, id"_s, {item.value});
}

Result<QList<Touched>> touched(Connection &connection, Instant from, Instant to)
{
    return touchedWhere(connection, uR"(WHERE o.id IN (SELECT id FROM occurrence WHERE starts_at >= ? AND starts_at < ?
        UNION SELECT id FROM occurrence WHERE slot_at >= ? AND slot_at < ?) ORDER BY o.starts_at)"_s,
                        {from.ms, to.ms, from.ms, to.ms});
}

Result<QList<Touched>> touchedOf(Connection &connection, PlanId plan, Instant from)
{
    return touchedWhere(connection, u"WHERE o.plan_id = ? AND o.slot_at >= ? ORDER BY o.slot_at"_s,
                        {plan.value, from.ms});
}

Result<QList<Touched>> latestOf(Connection &connection, PlanId plan, qint64 limit)
{
    return touchedWhere(connection, u"WHERE o.plan_id = ? ORDER BY o.slot_at DESC LIMIT ?"_s, {plan.value, limit});
}

Result<QList<Touched>> unfinished(Connection &connection)
{
    return touchedWhere(connection, uR"(WHERE o.state = 'planned' OR (w.is_open = 1 AND o.state = 'open')
        ORDER BY o.starts_at)"_s, {});
}

Result<std::optional<Touched>> find(Connection &connection, PlanId plan, AssetId asset, const QString &slot)
{
    LAMP_TRY(found, touchedWhere(connection, u"WHERE o.plan_id = ? AND COALESCE(o.asset_id, 0) = ? AND o.slot = ?"_s,
                                 {plan.value, asset.value, slot}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<Occurrence> ofWorkItem(Connection &connection, WorkItemId item)
{
    LAMP_TRY(found, rows::where<Occurrence>(connection, u"WHERE work_item_id = ?"_s, {item.value}));
    if (found.isEmpty())
        return fail(Error::Kind::NotFound, u"occurrence of work item %1"_s.arg(item.value));
    return found.first();
}

Result<QHash<PlanId, Instant>> lastDone(Connection &connection)
{
    Query q(connection, uR"(SELECT o.plan_id, MAX(COALESCE(w.solved_at, o.finished_at, o.starts_at))
        FROM occurrence o LEFT JOIN work_item w ON w.id = o.work_item_id LEFT JOIN status s ON s.id = w.status_id
        WHERE CASE WHEN w.id IS NULL THEN o.state = 'done' ELSE s.class = 'done' END GROUP BY o.plan_id)"_s);
    QHash<PlanId, Instant> last;
    while (q.next())
        last.insert(q.id<PlanId>(0), {q.integer(1)});
    LAMP_CHECK(q.done());
    return last;
}

Result<std::optional<Touched>> lastDoneOf(Connection &connection, PlanId plan, AssetId asset, Instant before)
{
    LAMP_TRY(found, touchedWhere(connection, uR"(WHERE o.plan_id = ? AND COALESCE(o.asset_id, 0) = ? AND o.slot_at < ?
        AND CASE WHEN w.id IS NULL THEN o.state = 'done' ELSE s.class = 'done' END ORDER BY o.slot_at DESC LIMIT 1)"_s,
                                 {plan.value, asset.value, before.ms}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<QStringList> lastValues(Connection &connection, PlanId plan, AssetId asset, const QString &step,
                               WorkItemId except, qint64 limit)
{
    Query q(connection, uR"(SELECT t.value FROM occurrence o JOIN step t ON t.work_item_id = o.work_item_id
        WHERE o.plan_id = ? AND COALESCE(o.asset_id, 0) = ? AND o.work_item_id <> ? AND t.title = ? AND t.value <> ''
        ORDER BY o.slot_at DESC LIMIT ?)"_s, {plan.value, asset.value, except.value, step, limit});
    QStringList list;
    while (q.next())
        list.append(q.text(0));
    LAMP_CHECK(q.done());
    return list;
}

Result<QList<DatedItem>> targets(Connection &connection, Instant from, Instant to, qint64 limit)
{
    return datedItems(connection, u"w.due_at"_s, uR"(WHERE w.is_open = 1 AND w.due_at >= ? AND w.due_at < ?
        AND w.plan_id IS NULL AND w.target_at IS NOT NULL ORDER BY w.due_at, w.id LIMIT ?)"_s, {from.ms, to.ms, limit});
}

Result<QList<DatedItem>> planned(Connection &connection, Instant from, Instant to, qint64 limit)
{
    return datedItems(connection, u"w.planned_at"_s, uR"(WHERE w.planned_at >= ? AND w.planned_at < ?
        AND w.plan_id IS NULL AND s.class <> 'void' ORDER BY w.planned_at, w.id LIMIT ?)"_s, {from.ms, to.ms, limit});
}

Result<QList<DatedItem>> plannedItem(Connection &connection, WorkItemId id)
{
    return datedItems(connection, u"w.planned_at"_s,
                      u"WHERE w.id = ? AND w.planned_at IS NOT NULL AND w.plan_id IS NULL"_s, {id.value});
}

Result<QList<WorkItem>> plannedWork(Connection &connection)
{
    return rows::where<WorkItem>(connection,
                                 uR"(WHERE plan_id IS NULL AND (planned_at IS NOT NULL OR kind = 'maintenance')
        AND status_id IN (SELECT id FROM status WHERE class <> 'void') ORDER BY COALESCE(planned_at, target_at), id)"_s,
                                 {});
}

Result<QList<Renewal>> renewals(Connection &connection, QDate from, QDate to)
{
    const QString first = from.toString(Qt::ISODate), last = to.toString(Qt::ISODate);
    return rows::where<Renewal>(connection, uR"(WHERE id IN (SELECT id FROM renewal WHERE ends_on BETWEEN ? AND ?
        UNION SELECT id FROM renewal WHERE act_by BETWEEN ? AND ?) AND active = 1 ORDER BY ends_on, title_key)"_s,
                                {first, last, first, last});
}

Result<QHash<PersonId, QString>> responsibles(Connection &connection)
{
    Query q(
        connection,
        uR"(SELECT id, name FROM person WHERE id IN (SELECT responsible_id FROM plan UNION SELECT deputy_id FROM plan
        UNION SELECT owner_id FROM renewal) OR technician = 1)"_s);
    QHash<PersonId, QString> names;
    while (q.next())
        names.insert(q.id<PersonId>(0), q.text(1));
    LAMP_CHECK(q.done());
    return names;
}

Result<QString> assetName(Connection &connection, AssetId asset)
{
    if (!asset)
        return QString();
    LAMP_TRY(name, single(connection, u"SELECT name FROM asset WHERE id = ?"_s, {asset.value}));
    return name.toString();
}

Result<QString> articleTitle(Connection &connection, ArticleId article)
{
    if (!article)
        return QString();
    LAMP_TRY(title, single(connection, u"SELECT title FROM article WHERE id = ?"_s, {article.value}));
    return title.toString();
}

Result<Proof> proof(Connection &connection, WorkItemId item)
{
    LAMP_TRY(
        notes,
        single(connection, uR"(SELECT COUNT(*) FROM entry WHERE work_item_id = ? AND kind IN ('note', 'told', 'work')
        AND body <> '')"_s,
               {item.value}));
    LAMP_TRY(files, single(connection, uR"(SELECT COUNT(*) FROM attachment WHERE work_item_id = ?
        OR entry_id IN (SELECT id FROM entry WHERE work_item_id = ?))"_s, {item.value, item.value}));
    return Proof{notes.toLongLong(), files.toLongLong()};
}

Result<std::optional<CalendarSource>> source(Connection &connection, const QString &uid)
{
    LAMP_TRY(found, rows::where<CalendarSource>(connection, u"WHERE uid = ?"_s, {uid}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<bool> hasUid(Connection &connection, const QByteArray &uid)
{
    LAMP_TRY(found, single(connection, uR"(SELECT EXISTS (SELECT 1 FROM plan WHERE uid = ?)
        OR EXISTS (SELECT 1 FROM work_item WHERE uid = ?))"_s, {uid, uid}));
    return found.toLongLong() != 0;
}

Result<QList<CalendarSource>> sources(Connection &connection)
{
    return rows::all<CalendarSource>(connection);
}

} // namespace lamp::planstore
