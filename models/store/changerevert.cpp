// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Taking sets back, and blanking what must not be kept.
#include "store/changeformat.h"
#include "store/query.h"
#include "store/revertparts.h"
#include "store/tables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;
using namespace changeformat;

namespace revertparts {
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
} // namespace revertparts

using namespace revertparts;

namespace {
// What a person decided about a field, or about a whole record.
const UndoChoice *choiceOf(const QList<UndoChoice> &choices, const StoredChange &change, const QString &field)
{
    const auto found = std::ranges::find_if(choices, [&](const UndoChoice &one) {
        return one.rowId == change.rowId && one.field == field && one.table == QLatin1StringView(change.table);
    });
    return found == choices.end() ? nullptr : &*found;
}

// A row made by this set may have been edited or referred to by later acts: those must be taken back first.
// `act`: the act that began it; what was done between it and its being done again counts as well.
Result<void> checkUntouchedSince(Connection &connection, const StoredChange &change, qint64 act)
{
    Query query(
        connection,
        u"SELECT c.row_id, s.verb, s.subject FROM change c JOIN change_set s ON s.id = c.set_id "
        "WHERE c.tbl = ? AND c.row_id BETWEEN ? AND ? AND c.set_id > ? AND s.undone_by IS NULL AND s.undoes IS NULL "
        "LIMIT 1"_s,
        {QString::fromLatin1(change.table), change.rowId, change.lastId, act});
    if (query.next())
        return fail(Error::Kind::Conflict,
                    u"%1 %2 was changed since: %3"_s.arg(QString::fromLatin1(change.table))
                        .arg(query.integer(0))
                        .arg(query.text(1).replace(u"%1"_s, query.text(2))));
    return query.done();
}

Result<void> revertUpdate(ChangeSet &changes, const StoredChange &change, const QList<UndoChoice> &choices)
{
    if (choiceOf(choices, change, {})) // the record itself was decided about
        return {};
    FieldValues after, before;
    for (auto it = change.payload.begin(); it != change.payload.end(); ++it) {
        const QJsonArray pair = it.value().toArray();
        const UndoChoice *choice = choiceOf(choices, change, it.key());
        if (choice && !choice->setMine)
            continue;
        if (isRedacted(pair[0]) || isRedacted(pair[1]))
            return fail(
                Error::Kind::Conflict,
                u"%1 %2, %3 was redacted"_s.arg(QString::fromLatin1(change.table)).arg(change.rowId).arg(it.key()));
        QVariant now = fromJson(pair[1]);
        if (choice) {
            LAMP_TRY(theirs, single(changes.connection(),
                                    u"SELECT "_s + it.key() + u" FROM " + QLatin1StringView(change.table)
                                        + u" WHERE id = ?",
                                    {change.rowId}));
            now = theirs;
        }
        before.append({it.key(), fromJson(pair[0])});
        after.append({it.key(), now});
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

namespace {
// What is taken back or done again, in the words of the act itself: who takes back an undo does the act again.
Result<void> nameTheAct(ChangeSet::Private &d, qint64 id)
{
    bool again = false;
    for (qint64 set = id; set != 0; again = !again) {
        Query query(d.connection, u"SELECT verb, subject, undoes FROM change_set WHERE id = ?"_s, {set});
        if (!query.next())
            return query.done();
        d.subject = query.text(0).replace(u"%1"_s, query.text(1));
        d.verb = again ? u"Done again: %1"_s : u"Undone: %1"_s; // marked for translation in database.cpp
        set = query.integer(2);
    }
    return {};
}
} // namespace

namespace revertparts {
// The newest set that began with `id`: itself when nothing took it back.
Result<ChainWalk> lastOf(Connection &connection, qint64 id)
{
    ChainWalk walk{id, 0};
    for (;;) {
        LAMP_TRY(next, single(connection, u"SELECT max(id) FROM change_set WHERE id > ? AND undoes = ?"_s,
                              {walk.end, walk.end}));
        if (next.isNull())
            return walk;
        walk = {next.toLongLong(), walk.steps + 1};
    }
}

// The act at the beginning of the chain: itself when it takes back nothing.
Result<ChainWalk> actOf(Connection &connection, qint64 id)
{
    ChainWalk walk{id, 0};
    for (;;) {
        LAMP_TRY(before, single(connection, u"SELECT undoes FROM change_set WHERE id = ?"_s, {walk.end}));
        if (before.isNull())
            return walk;
        walk = {before.toLongLong(), walk.steps + 1};
    }
}
} // namespace revertparts

Result<void> ChangeLog::revert(ChangeSet &changes, qint64 id, const QList<UndoChoice> &choices)
{
    auto &d = *changes.d;
    LAMP_TRY(there, single(d.connection, u"SELECT count(*) FROM change_set WHERE id = ?"_s, {id}));
    if (there.toLongLong() == 0)
        return fail(Error::Kind::NotFound, u"history entry %1"_s.arg(id));
    LAMP_TRY(later, lastOf(d.connection, id));
    if (later.steps % 2 != 0)
        return fail(Error::Kind::Conflict, u"history entry %1 is already taken back"_s.arg(id));
    id = later.end; // who takes back an act that was done again takes back its being done again
    LAMP_TRY(act, actOf(d.connection, id));
    LAMP_CHECK(nameTheAct(d, id));
    d.undoes = id;
    LAMP_CHECK(d.connection.execute(u"PRAGMA defer_foreign_keys = ON"_s));
    LAMP_TRY(stored, changesOf(d.connection, id));
    for (auto change = stored.crbegin(); change != stored.crend(); ++change) {
        if (change->op == u"update") {
            LAMP_CHECK(revertUpdate(changes, *change, choices));
        } else if (change->op == u"delete") {
            LAMP_CHECK(revertDelete(changes, *change));
        } else {
            const UndoChoice *choice = choiceOf(choices, *change, {});
            if (choice && !choice->setMine)
                continue; // the record stays, with what was done to it since
            if (!choice)
                LAMP_CHECK(checkUntouchedSince(d.connection, *change, act.end));
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
    // The newest end of a chain that leaves its act taken back, and that no newer act of this session has overtaken.
    QList<qint64> ends;
    {
        Query query(
            connection,
            u"SELECT u.id FROM change_set u WHERE u.session = ? AND u.undone_by IS NULL AND u.undoes IS NOT NULL AND "
            "u.id > coalesce((SELECT max(n.id) FROM change_set n WHERE n.session = ? AND n.undoes IS NULL), 0) AND "
            "NOT EXISTS (SELECT 1 FROM change_set x WHERE x.id > u.id AND x.undoes = u.id) ORDER BY u.id DESC"_s,
            {session, session});
        while (query.next())
            ends.append(query.integer(0));
        LAMP_CHECK(query.done());
    }
    for (const qint64 end : std::as_const(ends)) {
        LAMP_TRY(act, actOf(connection, end));
        if (act.steps % 2 != 0)
            return end;
    }
    return 0;
}

namespace {
const QString Redacted = u"[redacted]"_s;

// A change that still holds a value of the field, or did.
struct Holder {
    qint64 id = 0, setId = 0;
    QJsonObject payload;
    bool update = false;

    [[nodiscard]] QJsonArray values(const QString &field) const
    {
        return update ? payload.value(field).toArray() : QJsonArray{payload.value(field)};
    }
    [[nodiscard]] bool isBlank(const QString &field) const
    {
        const QJsonArray all = values(field);
        return std::ranges::all_of(all, [](const auto &value) { return isRedacted(value) || value == Redacted; });
    }
};

Result<QList<Holder>> holdersOf(Connection &connection, const QString &table, qint64 rowId, const QString &field)
{
    QList<Holder> list;
    Query query(connection,
                u"SELECT id, set_id, payload, op FROM change WHERE tbl = ? AND row_id = ? AND payload IS NOT NULL"_s,
                {table, rowId});
    while (query.next()) {
        const Holder holder{query.integer(0), query.integer(1),
                            QJsonDocument::fromJson(query.text(2).toUtf8()).object(), query.text(3) == u"update"};
        if (holder.payload.contains(field) && !holder.isBlank(field))
            list.append(holder);
    }
    LAMP_CHECK(query.done());
    return list;
}

Result<void> blank(const ChangeSet::Private &d, Holder &holder, const QString &field, const QString &reason)
{
    const QJsonObject mark{{u"redacted"_s, true}};
    holder.payload.insert(field, holder.update ? QJsonValue(QJsonArray{mark, mark}) : QJsonValue(mark));
    LAMP_CHECK(run(d.connection, u"UPDATE change SET payload = ? WHERE id = ?"_s,
                   {QString::fromUtf8(QJsonDocument(holder.payload).toJson(QJsonDocument::Compact)), holder.id}));
    return run(d.connection,
               u"INSERT INTO redaction (change_id, set_id, at, actor, reason) VALUES (?, ?, ?, ?, ?)"_s,
               {holder.id, holder.setId, d.now.ms, d.author.name, reason});
}

// The row itself; the set that does it must not keep the old value either.
Result<void> blankRow(ChangeSet &changes, ChangeSet::Private &d, const QByteArray &table, qint64 rowId,
                      const QString &field, const QVariant &current)
{
    if (current.toString() != Redacted)
        LAMP_CHECK(changes.update(table.constData(), rowId, {{field, current}}, {{field, QVariant(Redacted)}}, {}));
    else // typed by hand: only the history holds what was there
        d.log.append({table, rowId, rowId, u"update"_s, {}, {}});
    LoggedChange &logged = d.log.last();
    logged.payload = QString::fromUtf8(
        QJsonDocument(QJsonObject{{field, QJsonArray{QJsonObject{{u"redacted"_s, true}}, Redacted}}})
            .toJson(QJsonDocument::Compact));
    logged.digest = changeDigest(logged, logged.payload.toUtf8());
    return {};
}

// Drafts are plain text or JSON. A very short text stands in many drafts by chance: there the whole must be equal.
bool holdsText(const QString &draft, const QString &secret)
{
    constexpr qsizetype Telling = 4;
    const QString array = QString::fromUtf8(QJsonDocument(QJsonArray{secret}).toJson(QJsonDocument::Compact));
    const QString quoted = array.mid(1, array.size() - 2);
    return secret.size() < Telling ? draft.trimmed() == secret || draft.contains(quoted)
                                   : draft.contains(secret) || draft.contains(quoted.mid(1, quoted.size() - 2));
}

Result<void> dropDrafts(Connection &connection, const QString &table, qint64 rowId, const QSet<QString> &secrets)
{
    QSet<QString> keys;
    if (table == u"article")
        keys.insert(u"article/%1"_s.arg(rowId));
    if (table == u"work_item" || table == u"entry") {
        const QString item = table == u"entry" ? u"(SELECT work_item_id FROM entry WHERE id = ?)"_s : u"?"_s;
        LAMP_TRY(number, single(connection, u"SELECT number FROM work_item WHERE id = "_s + item, {rowId}));
        keys.insert(u"entry/"_s + number.toString());
    }
    {
        Query drafts(connection, u"SELECT key, body FROM draft"_s);
        while (drafts.next())
            if (std::ranges::any_of(secrets, [&](const QString &text) { return holdsText(drafts.text(1), text); }))
                keys.insert(drafts.text(0));
        LAMP_CHECK(drafts.done());
    }
    for (const QString &key : std::as_const(keys))
        LAMP_CHECK(run(connection, u"DELETE FROM draft WHERE key = ?"_s, {key}));
    for (const QString &secret : secrets) // nor is it kept as something that was searched for
        if (!secret.trimmed().isEmpty())
            LAMP_CHECK(run(connection, u"DELETE FROM search_gap WHERE instr(lower(text), lower(?)) > 0"_s,
                           {secret.trimmed()}));
    return {};
}

QSet<QString> secretsIn(const QVariant &current, const QList<Holder> &holders, const QString &field)
{
    QSet<QString> texts{current.toString().trimmed()};
    for (const Holder &holder : holders)
        for (const QJsonValue &value : holder.values(field))
            texts.insert(value.toString().trimmed());
    texts.remove({});
    texts.remove(Redacted);
    return texts;
}

// What fixed it stands in the work item and in the entry of each status that solved it.
Result<QList<qint64>> twinsOf(Connection &connection, const QString &table, qint64 rowId, const QString &field,
                              const QSet<QString> &secrets)
{
    QList<qint64> twins;
    const bool item = table == u"work_item" && field == u"fix_text";
    if (!item && !(table == u"entry" && field == u"body"))
        return twins;
    Query query(connection,
                item ? u"SELECT id, body FROM entry WHERE work_item_id = ? AND kind = 'status' AND body <> ''"_s
                     : u"SELECT w.id, w.fix_text FROM entry e JOIN work_item w ON w.id = e.work_item_id WHERE e.id = ? "
                       "AND e.kind = 'status' AND w.fix_text <> ''"_s,
                {rowId});
    while (query.next())
        if (secrets.contains(query.text(1).trimmed()))
            twins.append(query.integer(0));
    LAMP_CHECK(query.done());
    return twins;
}
} // namespace

Result<qint64> ChangeLog::redact(ChangeSet &changes, const QString &table, qint64 rowId, const QString &field,
                                 const QString &reason)
{
    auto &d = *changes.d;
    LAMP_TRY(fields, tables::fieldsOf(table.toLatin1().constData()));
    if (!fields.contains(field))
        return fail(Error::Kind::Invalid, u"%1 has no field %2"_s.arg(table, field));
    LAMP_TRY(current, single(d.connection, u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(field, table), {rowId}));
    LAMP_TRY(holders, holdersOf(d.connection, table, rowId, field));
    if (current.toString() == Redacted && holders.isEmpty())
        return fail(Error::Kind::Invalid, u"%1 %2, %3 is already redacted"_s.arg(table).arg(rowId).arg(field));
    const QSet<QString> secrets = secretsIn(current, holders, field);
    LAMP_TRY(twins, twinsOf(d.connection, table, rowId, field, secrets));
    LAMP_CHECK(dropDrafts(d.connection, table, rowId, secrets));
    LAMP_CHECK(blankRow(changes, d, table.toLatin1(), rowId, field, current));
    for (Holder &holder : holders)
        LAMP_CHECK(blank(d, holder, field, reason));
    qint64 places = holders.size() + 1;
    for (const qint64 twin : std::as_const(twins)) {
        const bool entry = table == u"work_item";
        LAMP_TRY(more, redact(changes, entry ? u"entry"_s : u"work_item"_s, twin, entry ? u"body"_s : u"fix_text"_s,
                              reason));
        places += more;
    }
    // Titles stand in the sentences of the history as well.
    if (field == u"title" || field == u"name") {
        LAMP_CHECK(run(
            d.connection,
            u"UPDATE change_set SET subject = NULL WHERE id IN (SELECT set_id FROM change WHERE tbl = ? AND row_id "
            "<= ? AND last_id >= ?)"_s,
            {table, rowId, rowId}));
        for (const QString &secret : secrets) // also in what was done beside the row, such as a note on it
            LAMP_CHECK(run(d.connection, u"UPDATE change_set SET subject = NULL WHERE instr(subject, ?) > 0"_s,
                           {secret}));
    }
    return places;
}

} // namespace lamp
