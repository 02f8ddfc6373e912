// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Why an act cannot be taken back: which values others changed since, to what, who and when.
#include "store/historyrepository.h"

#include "store/changeformat.h"
#include "store/query.h"
#include "store/revertparts.h"
#include "store/tables.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lamp::historystore {

using namespace Qt::StringLiterals;
using namespace revertparts;

namespace {
constexpr qsizetype MostConflicts = 200;

QString fieldKey(const StoredChange &change, const QString &field)
{
    return QString::fromLatin1(change.table) + u'/' + QString::number(change.rowId) + u'/' + field;
}

// Walks an act backwards over the values as they are now, as taking it back would.
class ConflictWalk {
public:
    ConflictWalk(Connection &connection, qint64 act) : m_connection(connection), m_act(act) { }
    [[nodiscard]] Result<void> walk(const QList<StoredChange> &stored);
    QList<UndoConflict> list;

private:
    [[nodiscard]] Result<void> update(const StoredChange &change);
    [[nodiscard]] Result<void> field(const StoredChange &change, const QString &name, const QJsonArray &pair);
    [[nodiscard]] Result<void> made(const StoredChange &change);
    [[nodiscard]] Result<void> signBy(const StoredChange &change, UndoConflict &conflict) const;
    [[nodiscard]] Result<bool> isThere(const StoredChange &change) const;

    Connection &m_connection;
    qint64 m_act;
    QHash<QString, QVariant> m_now;       // as it would be after the steps so far
    QHash<QString, qsizetype> m_found;    // key -> conflict
    QSet<QString> m_madeHere;             // rows that go with the act
};

Result<void> ConflictWalk::walk(const QList<StoredChange> &stored)
{
    for (const StoredChange &change : stored)
        if (change.op == u"insert")
            m_madeHere.insert(fieldKey(change, {}));
    for (auto change = stored.crbegin(); change != stored.crend() && list.size() < MostConflicts; ++change) {
        if (change->op == u"update")
            LAMP_CHECK(update(*change));
        else if (change->op != u"delete")
            LAMP_CHECK(made(*change));
    }
    return {};
}

Result<bool> ConflictWalk::isThere(const StoredChange &change) const
{
    LAMP_TRY(count, single(m_connection,
                           u"SELECT count(*) FROM "_s + QLatin1StringView(change.table) + u" WHERE id = ?",
                           {change.rowId}));
    return count.toLongLong() > 0;
}

Result<void> ConflictWalk::update(const StoredChange &change)
{
    if (m_madeHere.contains(fieldKey(change, {})))
        return {};
    LAMP_TRY(there, isThere(change));
    if (!there) {
        if (m_found.contains(fieldKey(change, {})))
            return {};
        UndoConflict gone{.why = UndoConflict::Why::Gone,
                          .table = QString::fromLatin1(change.table),
                          .rowId = change.rowId};
        LAMP_CHECK(signBy(change, gone));
        m_found.insert(fieldKey(change, {}), list.size());
        list.append(gone);
        return {};
    }
    for (auto it = change.payload.begin(); it != change.payload.end(); ++it)
        LAMP_CHECK(field(change, it.key(), it.value().toArray()));
    return {};
}

Result<void> ConflictWalk::field(const StoredChange &change, const QString &name, const QJsonArray &pair)
{
    const QString key = fieldKey(change, name);
    const bool redacted = changeformat::isRedacted(pair[0]) || changeformat::isRedacted(pair[1]);
    if (!m_now.contains(key)) {
        LAMP_TRY(now, single(m_connection,
                             u"SELECT "_s + name + u" FROM " + QLatin1StringView(change.table) + u" WHERE id = ?",
                             {change.rowId}));
        m_now.insert(key, now);
    }
    const QVariant before = redacted ? QVariant() : changeformat::fromJson(pair[0]);
    if (const auto known = m_found.constFind(key); known != m_found.cend()) {
        list[*known].mine = before; // the act changed it several times: the first value counts
        return {};
    }
    if (redacted || !changeformat::same(m_now.value(key), changeformat::fromJson(pair[1]))) {
        UndoConflict conflict{.why = redacted ? UndoConflict::Why::Redacted : UndoConflict::Why::Changed,
                              .table = QString::fromLatin1(change.table),
                              .field = name,
                              .rowId = change.rowId,
                              .mine = before,
                              .theirs = m_now.value(key)};
        LAMP_CHECK(signBy(change, conflict));
        m_found.insert(key, list.size());
        list.append(conflict);
    }
    m_now.insert(key, before);
    return {};
}

Result<void> ConflictWalk::made(const StoredChange &change)
{
    Query query(m_connection,
                u"SELECT s.id, s.at, s.actor, s.verb, s.subject FROM change c JOIN change_set s ON s.id = c.set_id "
                "WHERE c.tbl = ? AND c.row_id BETWEEN ? AND ? AND c.set_id > ? AND s.undone_by IS NULL AND s.undoes IS "
                "NULL ORDER BY c.id DESC LIMIT 1"_s,
                {QString::fromLatin1(change.table), change.rowId, change.lastId, m_act});
    if (query.next())
        list.append({.why = UndoConflict::Why::Used,
                     .table = QString::fromLatin1(change.table),
                     .rowId = change.rowId,
                     .by = query.id<ChangeSetId>(0),
                     .at = query.get<Instant>(1),
                     .actor = query.text(2),
                     .verb = query.text(3),
                     .subject = query.text(4)});
    return query.done();
}

// Who changed it last since the act.
Result<void> ConflictWalk::signBy(const StoredChange &change, UndoConflict &conflict) const
{
    Query query(m_connection,
                u"SELECT s.id, s.at, s.actor, s.verb, s.subject, c.op, c.payload FROM change c JOIN change_set s ON "
                "s.id = c.set_id WHERE c.tbl = ? AND c.row_id = ? AND c.set_id > ? ORDER BY c.id DESC"_s,
                {QString::fromLatin1(change.table), change.rowId, m_act});
    while (query.next()) {
        const QJsonObject payload = QJsonDocument::fromJson(query.text(6).toUtf8()).object();
        if (query.text(5) == u"update" && !conflict.field.isEmpty() && !payload.contains(conflict.field))
            continue;
        conflict.by = query.id<ChangeSetId>(0);
        conflict.at = query.get<Instant>(1);
        conflict.actor = query.text(2);
        conflict.verb = query.text(3);
        conflict.subject = query.text(4);
        return {};
    }
    return query.done();
}
} // namespace

Result<UndoConflicts> conflicts(Connection &connection, ChangeSetId id, const QString &session, bool redo)
{
    qint64 set = id.value;
    if (set == 0) {
        LAMP_TRY(last, redo ? ChangeLog::lastToRedo(connection, session)
                            : ChangeLog::lastToUndo(connection, session));
        set = last;
    }
    UndoConflicts found;
    found.act = {set};
    LAMP_TRY(later, lastOf(connection, set));
    if (set == 0 || later.steps % 2 != 0) // nothing there, or it is taken back already
        return found;
    LAMP_TRY(act, actOf(connection, later.end));
    LAMP_TRY(stored, changesOf(connection, later.end));
    ConflictWalk walk(connection, act.end);
    LAMP_CHECK(walk.walk(stored));
    found.list = walk.list;
    return found;
}

Result<void> revert(ChangeSet &changes, ChangeSetId id, const QList<UndoChoice> &choices)
{
    return ChangeLog::revert(changes, id.value, choices);
}

} // namespace lamp::historystore
