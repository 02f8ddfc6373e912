// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/historyrepository.h"

#include "store/changelog.h"
#include "store/derived.h"
#include "store/likepattern.h"
#include "store/query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lamp::historystore {

using namespace Qt::StringLiterals;

namespace {
const QString columns =
    u"s.id, s.at, s.actor, s.origin, s.verb, coalesce(s.subject, ''), "
    "(SELECT coalesce(sum(c.last_id - c.row_id + 1), 0) FROM change c WHERE c.set_id = s.id), s.undone_by, "
    "s.undoes, s.session"_s;

HistoryRow read(const Query &q, const QString &session)
{
    HistoryRow row;
    row.id = q.id<ChangeSetId>(0);
    row.at = q.get<Instant>(1);
    row.actor = q.text(2);
    row.origin = q.text(3);
    row.verb = q.text(4);
    row.subject = q.text(5);
    row.rows = q.integer(6);
    row.undone = !q.isNull(7);
    row.isUndo = !q.isNull(8);
    row.mine = q.text(9) == session;
    return row;
}

bool isRedacted(const QJsonValue &value) { return value.isObject() && value.toObject().contains(u"redacted"_s); }
QVariant plain(const QJsonValue &value) { return isRedacted(value) ? QVariant() : value.toVariant(); }
} // namespace

Result<QList<HistoryRow>> page(Connection &connection, ChangeSetId before, qint64 limit, const QString &filter,
                               const QString &session)
{
    QList<HistoryRow> list;
    QString where = u" WHERE s.id < ?"_s;
    QVariantList bound{before ? before.value : std::numeric_limits<qint64>::max()};
    if (!filter.isEmpty()) {
        where += u" AND (s.subject LIKE ? ESCAPE '\\' OR s.actor LIKE ? ESCAPE '\\' OR s.verb LIKE ? ESCAPE '\\')"_s;
        const QString pattern = likepattern::holding(filter);
        bound += {pattern, pattern, pattern};
    }
    Query q(connection, u"SELECT "_s + columns + u" FROM change_set s" + where + u" ORDER BY s.id DESC LIMIT ?",
            bound + QVariantList{limit});
    while (q.next())
        list.append(read(q, session));
    LAMP_CHECK(q.done());
    return list;
}

namespace {
Result<HistoryRow> row(Connection &connection, qint64 id, const QString &session)
{
    Query q(connection, u"SELECT "_s + columns + u" FROM change_set s WHERE s.id = ?", {id});
    HistoryRow found;
    if (q.next())
        found = read(q, session);
    LAMP_CHECK(q.done());
    return found;
}

} // namespace

Result<std::pair<HistoryRow, HistoryRow>> next(Connection &connection, const QString &session)
{
    LAMP_TRY(undo, ChangeLog::lastToUndo(connection, session));
    LAMP_TRY(redo, ChangeLog::lastToRedo(connection, session));
    LAMP_TRY(undoRow, row(connection, undo, session));
    LAMP_TRY(redoRow, row(connection, redo, session));
    return std::pair(undoRow, redoRow);
}

Result<QList<HistoryChange>> changes(Connection &connection, ChangeSetId id)
{
    constexpr qint64 Most = 2000;
    QList<HistoryChange> list;
    Query q(connection, u"SELECT tbl, row_id, last_id, op, payload FROM change WHERE set_id = ? ORDER BY id LIMIT ?"_s,
            {id.value, Most});
    while (q.next()) {
        HistoryChange change{.table = q.text(0), .rowId = q.integer(1), .op = q.text(3)};
        const QJsonObject payload = QJsonDocument::fromJson(q.text(4).toUtf8()).object();
        if (change.op != u"update") {
            change.after = change.op == u"range" ? QVariant(q.integer(2)) : QVariant();
            list.append(change);
            continue;
        }
        for (auto it = payload.begin(); it != payload.end(); ++it) {
            const QJsonArray pair = it.value().toArray();
            change.field = it.key();
            change.before = plain(pair[0]);
            change.after = plain(pair[1]);
            change.redacted = isRedacted(pair[0]) || isRedacted(pair[1]);
            list.append(change);
        }
    }
    LAMP_CHECK(q.done());
    return list;
}

Result<QList<FieldChange>> of(Connection &connection, const QString &table, qint64 rowId)
{
    QList<FieldChange> list;
    Query q(connection, u"SELECT s.id, s.at, s.actor, c.payload FROM change c JOIN change_set s ON s.id = c.set_id "
            "WHERE c.tbl = ? AND c.row_id = ? AND c.op = 'update' ORDER BY c.id"_s, {table, rowId});
    while (q.next()) {
        const QJsonObject payload = QJsonDocument::fromJson(q.text(3).toUtf8()).object();
        for (auto it = payload.begin(); it != payload.end(); ++it)
            list.append({q.id<ChangeSetId>(0), q.get<Instant>(1), q.text(2), it.key(), plain(it.value().toArray()[0]),
                         plain(it.value().toArray()[1])});
    }
    LAMP_CHECK(q.done());
    return list;
}

Result<ChainHead> head(Connection &connection)
{
    ChainHead head;
    Query q(connection, u"SELECT id, at, chain FROM change_set ORDER BY id DESC LIMIT 1"_s);
    if (q.next())
        head = {.id = q.id<ChangeSetId>(0), .at = q.get<Instant>(1), .chain = q.value(2).toByteArray()};
    LAMP_CHECK(q.done());
    return head;
}

Result<std::optional<Instant>> untouchedSince(Connection &connection, const QString &verb)
{
    std::optional<Instant> at;
    Query q(connection,
            u"SELECT s.at FROM change_set s WHERE s.verb = ? AND NOT EXISTS (SELECT 1 FROM change_set later "
            "WHERE later.id > s.id AND later.session <> 'desk') AND NOT EXISTS (SELECT 1 FROM draft) "
            "ORDER BY s.id DESC LIMIT 1"_s,
            {verb});
    if (q.next())
        at = q.get<Instant>(0);
    LAMP_CHECK(q.done());
    return at;
}

namespace {
// By a connection of its own: SQLite 3.46 calls a full-text index malformed that another connection wrote to since the
// asking one first read it.
Result<QStringList> integrity(Connection &connection)
{
    LAMP_TRY(path, single(connection, u"SELECT file FROM pragma_database_list WHERE name = 'main'"_s));
    LAMP_TRY(fresh, Connection::open(path.toString(), Connection::Access::Read));
    QStringList findings;
    Query check(*fresh, u"PRAGMA integrity_check(20)"_s);
    while (check.next())
        if (check.text(0) != u"ok")
            findings.append(check.text(0));
    LAMP_CHECK(check.done());
    return findings;
}
} // namespace

Result<QStringList> verify(Connection &connection)
{
    LAMP_TRY(findings, integrity(connection));
    Query keys(connection, u"PRAGMA foreign_key_check"_s);
    while (keys.next())
        findings.append(
            u"%1 %2 refers to a row of %3 that does not exist"_s.arg(keys.text(0), keys.text(1), keys.text(2)));
    LAMP_CHECK(keys.done());
    LAMP_TRY(chain, ChangeLog::verify(connection));
    LAMP_TRY(derivedFacts, derived::verify(connection));
    return findings + chain + derivedFacts;
}

Result<Facts> facts(Connection &connection)
{
    Facts facts;
    Query counts(
        connection,
        u"SELECT (SELECT count(*) FROM work_item), (SELECT count(*) FROM work_item WHERE kind = 'maintenance'), "
        "(SELECT count(*) FROM article) - (SELECT count(*) FROM article WHERE state = 'retired'), (SELECT count(*) "
        "FROM asset), "
        "(SELECT count(*) FROM person)"_s);
    if (counts.next())
        facts = {counts.integer(0) - counts.integer(1),
                 counts.integer(1),
                 counts.integer(2),
                 counts.integer(3),
                 counts.integer(4),
                 {}};
    LAMP_CHECK(counts.done());
    LAMP_TRY(backup, single(connection, u"SELECT value FROM fact WHERE key = 'backup'"_s));
    if (!backup.isNull())
        facts.backupAt = Instant{backup.toString().toLongLong()};
    return facts;
}

} // namespace lamp::historystore
