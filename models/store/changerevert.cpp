// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Taking sets back, and blanking what must not be kept.
#include "store/changeformat.h"
#include "store/query.h"
#include "store/tables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lamp {

using namespace Qt::StringLiterals;
using namespace changeformat;

namespace {
struct StoredChange {
    qint64 id = 0, rowId = 0, lastId = 0;
    QByteArray table;
    QString op;
    QJsonObject payload;
};

Result<QList<StoredChange>> changesOf(Connection &connection, qint64 setId)
{
    QList<StoredChange> list;
    Query query(connection, u"SELECT id, tbl, row_id, last_id, op, payload FROM change WHERE set_id = ? ORDER BY id"_s,
                {setId});
    while (query.next())
        list.append({query.integer(0), query.integer(2), query.integer(3), query.text(1).toLatin1(), query.text(4),
                     QJsonDocument::fromJson(query.text(5).toUtf8()).object()});
    LAMP_CHECK(query.done());
    return list;
}

// A row made by this set may have been edited or referred to by later acts: those must be taken back first.
Result<void> checkUntouchedSince(Connection &connection, const StoredChange &change, qint64 setId)
{
    Query query(
        connection,
        u"SELECT c.row_id, s.verb, s.subject FROM change c JOIN change_set s ON s.id = c.set_id "
        "WHERE c.tbl = ? AND c.row_id BETWEEN ? AND ? AND c.set_id > ? AND s.undone_by IS NULL AND s.undoes IS NULL "
        "LIMIT 1"_s,
        {QString::fromLatin1(change.table), change.rowId, change.lastId, setId});
    if (query.next())
        return fail(Error::Kind::Conflict,
                    u"%1 %2 was changed since: %3"_s.arg(QString::fromLatin1(change.table))
                        .arg(query.integer(0))
                        .arg(query.text(1).replace(u"%1"_s, query.text(2))));
    return query.done();
}

Result<void> revertUpdate(ChangeSet &changes, const StoredChange &change)
{
    FieldValues after, before;
    for (auto it = change.payload.begin(); it != change.payload.end(); ++it) {
        const QJsonArray pair = it.value().toArray();
        if (isRedacted(pair[0]) || isRedacted(pair[1]))
            return fail(
                Error::Kind::Conflict,
                u"%1 %2, %3 was redacted"_s.arg(QString::fromLatin1(change.table)).arg(change.rowId).arg(it.key()));
        before.append({it.key(), fromJson(pair[0])});
        after.append({it.key(), fromJson(pair[1])});
    }
    return changes.update(change.table.constData(), change.rowId, after, before, {});
}

Result<void> revertDelete(ChangeSet &changes, const StoredChange &change)
{
    FieldValues values;
    for (auto it = change.payload.begin(); it != change.payload.end(); ++it)
        values.append({it.key(), isRedacted(it.value()) ? QVariant(u"[redacted]"_s) : fromJson(it.value())});
    LAMP_TRY(id, changes.insert(change.table.constData(), values, change.rowId));
    Q_UNUSED(id)
    return {};
}
} // namespace

Result<void> ChangeLog::revert(ChangeSet &changes, qint64 id)
{
    auto &d = *changes.d;
    Query set(d.connection, u"SELECT verb, subject, undone_by FROM change_set WHERE id = ?"_s, {id});
    if (!set.next())
        return fail(Error::Kind::NotFound, u"history entry %1"_s.arg(id));
    if (!set.isNull(2))
        return fail(Error::Kind::Conflict, u"history entry %1 is already taken back"_s.arg(id));
    d.subject = set.text(0).replace(u"%1"_s, set.text(1));
    d.undoes = id;
    LAMP_CHECK(d.connection.execute(u"PRAGMA defer_foreign_keys = ON"_s));
    LAMP_TRY(stored, changesOf(d.connection, id));
    for (auto change = stored.crbegin(); change != stored.crend(); ++change) {
        if (change->op == u"update") {
            LAMP_CHECK(revertUpdate(changes, *change));
        } else if (change->op == u"delete") {
            LAMP_CHECK(revertDelete(changes, *change));
        } else {
            LAMP_CHECK(checkUntouchedSince(d.connection, *change, id));
            for (qint64 row = change->lastId; row >= change->rowId; --row)
                if (auto removed = changes.remove(change->table.constData(), row);
                    !removed && removed.error().kind != Error::Kind::NotFound)
                    return removed;
        }
    }
    return {};
}

Result<qint64> ChangeLog::lastToUndo(Connection &connection, const QString &session)
{
    LAMP_TRY(
        id,
        single(
            connection,
            u"SELECT id FROM change_set WHERE session = ? AND undone_by IS NULL AND undoes IS NULL ORDER BY id DESC "
            "LIMIT 1"_s,
            {session}));
    return id.toLongLong();
}

Result<qint64> ChangeLog::lastToRedo(Connection &connection, const QString &session)
{
    // An undo of an act that no newer act of this session has overtaken.
    LAMP_TRY(
        id,
        single(
            connection,
            u"SELECT u.id FROM change_set u JOIN change_set a ON a.id = u.undoes "
            "WHERE u.session = ?1 AND u.undone_by IS NULL AND a.undoes IS NULL AND u.id > coalesce((SELECT "
            "max(n.id) FROM change_set n "
            "WHERE n.session = ?1 AND n.undoes IS NULL), 0) ORDER BY u.id DESC LIMIT 1"_s.replace(u"?1"_s, u"?"_s),
            {session, session}));
    return id.toLongLong();
}

Result<qint64> ChangeLog::redact(ChangeSet &changes, const QString &table, qint64 rowId, const QString &field,
                                 const QString &reason)
{
    auto &d = *changes.d;
    LAMP_TRY(fields, tables::fieldsOf(table.toLatin1().constData()));
    if (!fields.contains(field))
        return fail(Error::Kind::Invalid, u"%1 has no field %2"_s.arg(table, field));
    LAMP_TRY(current, single(d.connection, u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(field, table), {rowId}));
    LAMP_CHECK(changes.update(table.toLatin1().constData(), rowId, {{field, current}},
                              {{field, QVariant(u"[redacted]"_s)}}, {}));
    // This set itself must not keep the old value either.
    d.log.last().payload.clear();
    d.log.last().payload = QString::fromUtf8(
        QJsonDocument(QJsonObject{{field, QJsonArray{QJsonObject{{u"redacted"_s, true}}, u"[redacted]"_s}}})
            .toJson(QJsonDocument::Compact));
    d.log.last().digest = changeDigest(d.log.last(), d.log.last().payload.toUtf8());

    struct Found { qint64 id, setId; QJsonObject payload; QString op; };
    QList<Found> found;
    Query query(d.connection,
                u"SELECT id, set_id, payload, op FROM change WHERE tbl = ? AND row_id = ? AND payload IS NOT NULL"_s,
                {table, rowId});
    while (query.next())
        if (auto payload = QJsonDocument::fromJson(query.text(2).toUtf8()).object(); payload.contains(field))
            found.append({query.integer(0), query.integer(1), payload, query.text(3)});
    LAMP_CHECK(query.done());
    for (auto &[id, setId, payload, op] : found) {
        const QJsonObject blank{{u"redacted"_s, true}};
        payload.insert(field, op == u"update" ? QJsonValue(QJsonArray{blank, blank}) : QJsonValue(blank));
        LAMP_CHECK(run(d.connection, u"UPDATE change SET payload = ? WHERE id = ?"_s,
                       {QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact)), id}));
        LAMP_CHECK(run(d.connection,
                       u"INSERT INTO redaction (change_id, set_id, at, actor, reason) VALUES (?, ?, ?, ?, ?)"_s,
                       {id, setId, d.now.ms, d.author.name, reason}));
    }
    // Titles stand in the sentences of the history as well.
    if (field == u"title" || field == u"name")
        LAMP_CHECK(run(
            d.connection,
            u"UPDATE change_set SET subject = NULL WHERE id IN (SELECT set_id FROM change WHERE tbl = ? AND row_id "
            "<= ? AND last_id >= ?)"_s,
            {table, rowId, rowId}));
    if (table == u"work_item" || table == u"entry")
        LAMP_CHECK(run(
            d.connection,
            u"DELETE FROM draft WHERE key IN (SELECT 'entry/' || number FROM work_item WHERE id = ? "
            "UNION SELECT 'entry/' || w.number FROM work_item w JOIN entry e ON e.work_item_id = w.id WHERE e.id = "
            "?)"_s,
            {table == u"work_item" ? rowId : 0, table == u"entry" ? rowId : 0}));
    return found.size() + 1;
}

} // namespace lamp
