// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/registryrepository.h"

#include "store/registryquery.h"
#include "store/rows.h"

#include <algorithm>

namespace lamp::registrystore {

using namespace Qt::StringLiterals;

namespace {
constexpr int RepeatDays = 30, ChangeDays = 7;

bool isDigits(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isDigit() || c.isSpace(); });
}

AnyOf personCondition(const QString &typed)
{
    AnyOf any = nameCondition(typed);
    any.like("login", starting(typed));
    any.like("phone", isDigits(typed) ? ending(typed) : starting(typed)); // an extension is the end of a number
    any.like("room", starting(typed));
    any.like("mail", starting(typed));
    return any;
}

Result<void> addDevice(Connection &connection, const QString &typed, PersonHit &hit)
{
    Query device(connection, uR"(
        SELECT id, name, model FROM asset WHERE owner_id = ? AND state <> 'retired'
        ORDER BY (name LIKE ? ESCAPE '\' OR host LIKE ? ESCAPE '\') DESC, type IN ('laptop', 'desktop') DESC,
        name_key LIMIT 1)"_s,
                 {hit.person.id.value, starting(typed), starting(typed)});
    if (device.next()) {
        hit.deviceId = device.id<AssetId>(0);
        hit.device = QString(device.text(1) + u' ' + device.text(2)).trimmed();
    }
    return device.done();
}
} // namespace

Result<QList<PersonHit>> findPeople(Connection &connection, const QString &text, qint64 limit)
{
    const QString typed = text.simplified();
    if (typed.isEmpty())
        return QList<PersonHit>();
    AnyOf any = personCondition(typed);
    any.conditions.append(
        uR"(id IN (SELECT owner_id FROM asset WHERE name LIKE ? ESCAPE '\' OR host LIKE ? ESCAPE '\'))"_s);
    any.bound += {starting(typed), starting(typed), starting(sortKey(typed)), limit};
    LAMP_TRY(people, rows::where<Person>(connection, u"WHERE active = 1 AND "_s + any.sql()
                                         + u" ORDER BY name_key LIKE ? ESCAPE '\\' DESC, name_key LIMIT ?", any.bound));
    QList<PersonHit> hits;
    for (const Person &person : std::as_const(people)) {
        PersonHit hit{.person = person};
        LAMP_CHECK(addDevice(connection, typed, hit));
        LAMP_TRY(open,
                 single(connection, u"SELECT count(*) FROM work_item WHERE requester_id = ? AND is_open = 1"_s,
                        {person.id.value}));
        hit.open = open.toInt();
        hits.append(hit);
    }
    return hits;
}

Result<QList<Asset>> devicesOf(Connection &connection, PersonId person)
{
    return rows::where<Asset>(connection, uR"(
        WHERE owner_id = ? AND state <> 'retired' ORDER BY type IN ('laptop', 'desktop') DESC, name_key)"_s,
                              {person.value});
}

Result<QList<WorkItemId>> itemsOf(Connection &connection, PersonId requester, bool openOnly, qint64 limit)
{
    return idList<WorkItemId>(
        connection,
        openOnly ? u"SELECT id FROM work_item WHERE requester_id = ? AND is_open = 1 ORDER BY due_at LIMIT ?"_s
                 : u"SELECT id FROM work_item WHERE requester_id = ? ORDER BY created_at DESC LIMIT ?"_s,
        {requester.value, limitOf(limit)});
}

Result<QString> locationPath(Connection &connection, LocationId id)
{
    constexpr int DeepestPath = 16; // and the end of a ring
    QStringList names;
    for (int depth = 0; id && depth < DeepestPath; ++depth) {
        Query q(connection, u"SELECT name, parent_id FROM location WHERE id = ?"_s, {id.value});
        id = {};
        if (q.next()) {
            names.prepend(q.text(0));
            id = q.id<LocationId>(1);
        }
        LAMP_CHECK(q.done());
    }
    return names.join(u" › "_s);
}

Result<QList<AssetId>> assetIds(Connection &connection, const QString &text, AssetSort sort, bool retired, qint64 limit)
{
    static constexpr const char *orders[] = {
        "name_key",        "type, name_key",
        "model, name_key", "owner_id IS NULL, (SELECT name_key FROM person p WHERE p.id = owner_id), name_key",
        "state, name_key", "warranty_on IS NULL, warranty_on, name_key"};
    QString where = retired ? u"1 = 1"_s : u"state <> 'retired'"_s;
    QVariantList bound;
    if (const QString typed = text.simplified(); !typed.isEmpty()) {
        AnyOf any;
        any.like("name_key", holding(sortKey(typed)));
        for (const char *column : {"name", "model", "serial", "place", "external_number"})
            any.like(column, holding(typed));
        for (const char *column : {"address", "host", "type"})
            any.like(column, starting(typed));
        any.conditions.append(uR"(owner_id IN (SELECT id FROM person WHERE name_key LIKE ? ESCAPE '\'))"_s);
        any.conditions.append(uR"(location_id IN (SELECT id FROM location WHERE name LIKE ? ESCAPE '\'))"_s);
        any.bound += {holding(sortKey(typed)), starting(typed)};
        where += u" AND " + any.sql();
        bound = any.bound;
    }
    bound.append(limitOf(limit));
    return idList<AssetId>(connection, u"SELECT id FROM asset WHERE "_s + where + u" ORDER BY "
                               + QLatin1StringView(orders[static_cast<int>(sort)]) + u" LIMIT ?", bound);
}

namespace {
Result<void> addFacts(Connection &connection, AssetRow &row, Instant now, const QTimeZone &zone)
{
    const qint64 id = row.id.value;
    Query facts(connection, uR"(
        SELECT (SELECT name FROM person WHERE id = ?), (SELECT name FROM location WHERE id = ?),
               (SELECT count(*) FROM work_item WHERE asset_id = ? AND kind = 'incident' AND created_at >= ?),
               (SELECT count(*) FROM work_item WHERE asset_id = ? AND is_open = 1 AND kind <> 'maintenance'),
               EXISTS (SELECT 1 FROM work_item WHERE asset_id = ? AND is_open = 1 AND kind = 'maintenance' AND
               coalesce(planned_at, 0) <= ?),
               EXISTS (SELECT 1 FROM plan_asset g JOIN plan p ON p.id = g.plan_id WHERE g.asset_id = ? AND p.state =
               'active')
               AND NOT EXISTS (SELECT 1 FROM occurrence o JOIN plan_asset g ON g.plan_id = o.plan_id AND g.asset_id = ?
                               WHERE o.state = 'done' AND (o.asset_id = g.asset_id OR o.asset_id IS NULL)),
               (SELECT max(coalesce(planned_at, created_at)) FROM work_item WHERE asset_id = ? AND kind = 'change'
                AND created_at >= ?))"_s,
                {toColumn(row.asset.ownerId), toColumn(row.asset.locationId), id, now.ms - RepeatDays * DayMs, id, id,
                 now.ms, id, id, id, now.ms - ChangeDays * DayMs});
    if (facts.next()) {
        row.owner = facts.text(0);
        row.location = facts.text(1);
        row.incidents30 = static_cast<int>(facts.integer(2));
        row.open = static_cast<int>(facts.integer(3));
        row.maintenanceDue = facts.integer(4) != 0;
        row.neverChecked = row.asset.state == AssetState::InUse && facts.integer(5) != 0;
        if (!facts.isNull(6))
            row.changeOn = Instant{facts.integer(6)}.in(zone).date();
    }
    return facts.done();
}
} // namespace

Result<QList<AssetRow>> assetRows(Connection &connection, const QList<AssetId> &ids, Instant now, const QTimeZone &zone)
{
    QList<AssetRow> list;
    for (const AssetId id : ids) {
        const auto asset = rows::get<Asset>(connection, id);
        if (!asset)
            continue; // deleted meanwhile
        AssetRow row{.id = id, .asset = *asset};
        LAMP_CHECK(addFacts(connection, row, now, zone));
        list.append(row);
    }
    return list;
}

Result<QList<PersonId>> personIds(Connection &connection, const QString &text, bool former, qint64 limit)
{
    QString where = former ? u"1 = 1"_s : u"active = 1"_s;
    QVariantList bound;
    if (const QString typed = text.simplified(); !typed.isEmpty()) {
        AnyOf any = personCondition(typed);
        any.like("department", holding(typed));
        where += u" AND " + any.sql();
        bound = any.bound;
    }
    bound.append(limitOf(limit));
    return idList<PersonId>(connection, u"SELECT id FROM person WHERE "_s + where + u" ORDER BY name_key LIMIT ?",
                            bound);
}

Result<QList<PersonRow>> personRows(Connection &connection, const QList<PersonId> &ids)
{
    QList<PersonRow> list;
    for (const PersonId id : ids) {
        const auto person = rows::get<Person>(connection, id);
        if (!person)
            continue;
        PersonRow row{.id = id, .person = *person};
        PersonHit hit{.person = *person};
        LAMP_CHECK(addDevice(connection, {}, hit));
        row.device = hit.device;
        Query facts(connection, uR"(
            SELECT (SELECT name FROM location WHERE id = ?), (SELECT count(*) FROM asset WHERE owner_id = ? AND state
            <> 'retired'),
                   (SELECT count(*) FROM work_item WHERE requester_id = ? AND is_open = 1))"_s,
                    {toColumn(person->locationId), id.value, id.value});
        if (facts.next()) {
            row.location = facts.text(0);
            row.devices = static_cast<int>(facts.integer(1));
            row.open = static_cast<int>(facts.integer(2));
        }
        LAMP_CHECK(facts.done());
        list.append(row);
    }
    return list;
}

Result<QStringList> known(Connection &connection, const QString &field)
{
    static const QHash<QString, QString> tables{{u"type"_s, u"asset"_s},
                                                {u"model"_s, u"asset"_s},
                                                {u"place"_s, u"asset"_s},
                                                {u"department"_s, u"person"_s},
                                                {u"room"_s, u"person"_s}};
    const QString table = tables.value(field);
    if (table.isEmpty())
        return fail(Error::Kind::Invalid, u"no list of values for %1"_s.arg(field));
    QStringList values;
    Query q(connection,
            u"SELECT %1 FROM %2 WHERE %1 <> '' GROUP BY %1 ORDER BY count(*) DESC, %1 LIMIT 200"_s.arg(field, table));
    while (q.next())
        values.append(q.text(0));
    LAMP_CHECK(q.done());
    return values;
}

Result<QList<TeamMember>> members(Connection &connection, TeamId team)
{
    return rows::where<TeamMember>(connection, u"WHERE team_id = ? ORDER BY id"_s, {team.value});
}

} // namespace lamp::registrystore
