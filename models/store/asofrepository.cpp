// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/asofrepository.h"

#include "store/changeformat.h"
#include "store/query.h"
#include "store/tables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lamp::asofstore {

using namespace Qt::StringLiterals;

namespace {
QVariant valueThen(const QJsonValue &value)
{
    return changeformat::isRedacted(value) ? QVariant(u"[redacted]"_s) : changeformat::fromJson(value);
}

Result<std::optional<FieldValues>> rowNow(Connection &connection, const QString &table, qint64 id)
{
    LAMP_TRY(fields, tables::fieldsOf(table.toLatin1().constData()));
    Query read(connection, u"SELECT "_s + fields.join(u", "_s) + u" FROM " + table + u" WHERE id = ?", {id});
    if (!read.next()) {
        LAMP_CHECK(read.done());
        return std::nullopt;
    }
    FieldValues values;
    for (int i = 0; i < fields.size(); ++i)
        values.append({fields[i], read.value(i)});
    return values;
}

void set(FieldValues &values, const QString &field, const QVariant &value)
{
    const auto known = std::ranges::find(values, field, &FieldValue::field);
    if (known == values.end())
        values.append({field, value});
    else
        known->value = value;
}

// One change taken back, newest first.
void takeBack(std::optional<FieldValues> &state, const QString &op, const QJsonObject &payload)
{
    if (op == u"insert") {
        state.reset();
    } else if (op == u"delete") {
        state.emplace();
        for (auto it = payload.begin(); it != payload.end(); ++it)
            state->append({it.key(), valueThen(it.value())});
    } else if (op == u"update" && state) {
        for (auto it = payload.begin(); it != payload.end(); ++it)
            set(*state, it.key(), valueThen(it.value().toArray().at(0)));
    }
}

} // namespace

Result<ChangeSetId> actAt(Connection &connection, Instant at)
{
    LAMP_TRY(id, single(connection, u"SELECT id FROM change_set WHERE at <= ? ORDER BY id DESC LIMIT 1"_s, {at.ms}));
    return ChangeSetId{id.toLongLong()};
}

Result<Instant> momentOf(Connection &connection, ChangeSetId act)
{
    LAMP_TRY(at, single(connection, u"SELECT at FROM change_set WHERE id = ?"_s, {act.value}));
    if (at.isNull())
        return fail(Error::Kind::NotFound, u"act %1"_s.arg(act.value));
    return Instant{at.toLongLong()};
}

Result<ChangeSetId> lastOf(Connection &connection, WorkItemId item, ChangeSetId upTo)
{
    LAMP_TRY(id,
             single(connection,
                    u"SELECT max(c.set_id) FROM change c WHERE ((c.tbl = 'work_item' AND c.row_id = ?) OR (c.tbl = "
                    "'entry' AND c.row_id IN (SELECT id FROM entry WHERE work_item_id = ?))) AND c.set_id <= ?"_s,
                    {item.value, item.value, upTo.value}));
    return ChangeSetId{id.toLongLong()};
}

Result<ChangeSetId> nextOf(Connection &connection, WorkItemId item, ChangeSetId after)
{
    LAMP_TRY(id,
             single(connection,
                    u"SELECT min(c.set_id) FROM change c WHERE ((c.tbl = 'work_item' AND c.row_id = ?) OR (c.tbl = "
                    "'entry' AND c.row_id IN (SELECT id FROM entry WHERE work_item_id = ?))) AND c.set_id > ?"_s,
                    {item.value, item.value, after.value}));
    return ChangeSetId{id.toLongLong()};
}

Result<QList<WorkItemId>> itemsOf(Connection &connection, ChangeSetId act)
{
    QList<WorkItemId> ids;
    Query q(connection,
            u"WITH touched (tbl, row_id) AS (SELECT tbl, row_id FROM change WHERE set_id = ? AND op <> 'range') "
            "SELECT w.id FROM work_item w WHERE w.id IN (SELECT row_id FROM touched WHERE tbl = 'work_item' UNION "
            "SELECT e.work_item_id FROM touched t JOIN entry e ON e.id = t.row_id WHERE t.tbl = 'entry') ORDER BY w.id "
            "LIMIT 100"_s,
            {act.value});
    while (q.next())
        ids.append(q.id<WorkItemId>(0));
    LAMP_CHECK(q.done());
    return ids;
}

Result<Past> past(Connection &connection, ChangeSetId act)
{
    Past past{act, {}};
    Query q(connection, u"SELECT tbl, row_id, last_id FROM change WHERE set_id > ? AND op = 'range'"_s, {act.value});
    while (q.next())
        past.cameSince.append({q.text(0), q.integer(1), q.integer(2)});
    LAMP_CHECK(q.done());
    return past;
}

Result<std::optional<FieldValues>> row(Connection &connection, const QString &table, qint64 id, const Past &past)
{
    for (const Past::Range &range : past.cameSince)
        if (range.table == table && range.first <= id && id <= range.last)
            return std::nullopt;
    LAMP_TRY(now, rowNow(connection, table, id));
    std::optional<FieldValues> state = now;
    Query q(connection,
            u"SELECT op, payload FROM change WHERE tbl = ? AND row_id = ? AND set_id > ? AND op <> 'range' ORDER BY "
            "set_id DESC, id DESC"_s,
            {table, id, past.act.value});
    while (q.next())
        takeBack(state, q.text(0), QJsonDocument::fromJson(q.text(1).toUtf8()).object());
    LAMP_CHECK(q.done());
    return state;
}

Result<QList<qint64>> candidates(Connection &connection, const QString &table, WorkItemId item, const Past &past)
{
    QList<qint64> ids;
    const auto read = [&](const QString &sql, const QVariantList &bound) -> Result<void> {
        Query q(connection, sql, bound);
        while (q.next())
            if (!ids.contains(q.integer(0)))
                ids.append(q.integer(0));
        return q.done();
    };
    LAMP_CHECK(read(u"SELECT id FROM "_s + table + u" WHERE work_item_id = ?", {item.value}));
    LAMP_CHECK(read(u"SELECT row_id FROM change WHERE set_id > ? AND tbl = ? AND ((op = 'update' AND "
                    "json_extract(payload, '$.work_item_id[0]') = ?) OR (op = 'delete' AND json_extract(payload, "
                    "'$.work_item_id') = ?))"_s,
                    {past.act.value, table, item.value, item.value}));
    return ids;
}

} // namespace lamp::asofstore
