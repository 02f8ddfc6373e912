// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changelog.h"

#include "store/changeformat.h"
#include "store/clockrepository.h"
#include "store/collectiongate.h"
#include "store/derived.h"
#include "store/query.h"
#include "store/rolegate.h"
#include "store/schemegate.h"

#include <QUuid>

namespace lamp {

using namespace Qt::StringLiterals;
using namespace changeformat;

namespace {
// Taking back an undo puts what it took back in force again, and so on down to the act itself.
Result<void> markUndone(Connection &connection, qint64 by, qint64 set)
{
    for (bool inForce = true; set != 0; inForce = !inForce) {
        LAMP_CHECK(run(connection, u"UPDATE change_set SET undone_by = ? WHERE id = ?"_s,
                       {inForce ? QVariant(by) : QVariant(), set}));
        by = set;
        LAMP_TRY(next, single(connection, u"SELECT undoes FROM change_set WHERE id = ?"_s, {set}));
        set = next.toLongLong();
    }
    return {};
}

// A set's own row, which is chained to the one before it.
Result<qint64> insertHeader(const ChangeSet::Private &d)
{
    const QByteArray uid = QUuid::createUuid().toRfc4122();
    const QByteArray header = headerDigest(uid, d.desk, d.now.ms, d.author.personId.value, d.author.name,
                                           d.author.origin, d.author.session, d.verb, d.subject, d.undoes);
    LAMP_TRY(previous, single(d.connection, u"SELECT chain FROM change_set ORDER BY id DESC LIMIT 1"_s));
    QByteArray chained = previous.toByteArray() + header;
    for (const auto &change : std::as_const(d.log))
        chained += change.digest;
    Query query(
        d.connection,
        u"INSERT INTO change_set (uid, desk, at, person_id, actor, origin, session, verb, subject, undoes, "
        "header_digest, chain) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {uid, d.desk, d.now.ms, toColumn(d.author.personId), d.author.name, d.author.origin, d.author.session, d.verb,
         toColumn(d.subject), d.undoes ? QVariant(d.undoes) : QVariant(), header, sha256(chained)});
    LAMP_CHECK(query.done());
    return query.lastInsertId();
}
} // namespace

Result<ChangeSetId> ChangeLog::finish(ChangeSet &changes)
{
    auto &d = *changes.d;
    if (d.log.isEmpty())
        return ChangeSetId{};
    LAMP_CHECK(rolegate::check(d.connection, d.author, d.touched));
    LAMP_CHECK(schemegate::check(d.connection, d.touched));
    LAMP_CHECK(collectiongate::check(d.connection, d.touched));
    if (d.undoes == 0) // taking a set back takes back what it wrote down
        LAMP_CHECK(clockstore::recordAssignments(changes, d.touched));
    LAMP_CHECK(derived::refresh(d.connection, d.touched));
    if (d.derive)
        LAMP_CHECK(d.derive(d.connection, d.touched));
    for (auto &change : d.log)
        if (change.op == u"range")
            change.digest = changeDigest(change, {});
    LAMP_TRY(id, insertHeader(d));
    for (const auto &change : std::as_const(d.log))
        LAMP_CHECK(run(
            d.connection,
            u"INSERT INTO change (set_id, tbl, row_id, last_id, op, payload, digest) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {id, QString::fromLatin1(change.table), change.rowId, change.lastId, change.op,
             change.payload.isEmpty() ? QVariant() : QVariant(change.payload), change.digest}));
    LAMP_CHECK(markUndone(d.connection, id, d.undoes));
    return ChangeSetId{id};
}

ChangeEvent ChangeLog::event(const ChangeSet &changes, ChangeSetId id)
{
    ChangeEvent event;
    event.setId = id;
    for (const auto &touched : std::as_const(changes.d->touched)) {
        const auto table = QString::fromLatin1(touched.table);
        if (touched.last - touched.first > 1000 || event.rows.value(table).size() > 1000) {
            event.whole.insert(table);
            event.rows.remove(table);
        }
        if (!event.whole.contains(table))
            for (qint64 row = touched.first; row <= touched.last; ++row)
                event.rows[table].insert(row);
    }
    return event;
}

namespace {
Result<QSet<qint64>> redactedChanges(Connection &connection)
{
    QSet<qint64> redacted;
    Query redactions(connection, u"SELECT change_id FROM redaction"_s);
    while (redactions.next())
        redacted.insert(redactions.integer(0));
    LAMP_CHECK(redactions.done());
    return redacted;
}

// The digests of a set's changes in order, each compared with what it is the digest of.
Result<QByteArray> digestsOf(Connection &connection, qint64 set, const QSet<qint64> &redacted, QStringList &findings)
{
    QByteArray digests;
    Query changes(
        connection,
        u"SELECT id, tbl, row_id, last_id, op, payload, digest FROM change WHERE set_id = ? ORDER BY id"_s, {set});
    while (changes.next()) {
        const LoggedChange change{
            changes.text(1).toLatin1(), changes.integer(2), changes.integer(3), changes.text(4), {}, {}};
        const QByteArray digest = changes.value(6).toByteArray();
        if (change.op != u"insert" && !redacted.contains(changes.integer(0))
            && digest != changeDigest(change, changes.text(5).toUtf8()))
            findings.append(u"history entry %1: change %2 of %3 was altered afterwards"_s.arg(set)
                                .arg(changes.integer(0))
                                .arg(changes.text(1)));
        digests += digest;
    }
    LAMP_CHECK(changes.done());
    return digests;
}
} // namespace

Result<QStringList> ChangeLog::verify(Connection &connection)
{
    QStringList findings;
    LAMP_TRY(redacted, redactedChanges(connection));
    QByteArray previous;
    Query sets(
        connection,
        u"SELECT id, uid, desk, at, person_id, actor, origin, session, verb, subject, undoes, header_digest, chain "
        "FROM change_set ORDER BY id"_s);
    while (sets.next()) {
        const qint64 last = sets.integer(0);
        const QByteArray header = sets.value(11).toByteArray();
        if (!sets.isNull(9)
            && header
                != headerDigest(sets.value(1).toByteArray(), sets.text(2), sets.integer(3), sets.integer(4),
                                sets.text(5), sets.text(6), sets.text(7), sets.text(8), sets.text(9), sets.integer(10)))
            findings.append(u"history entry %1: its heading was changed afterwards"_s.arg(last));
        LAMP_TRY(digests, digestsOf(connection, last, redacted, findings));
        const QByteArray chained = previous + header + digests;
        previous = sets.value(12).toByteArray();
        if (previous != sha256(chained))
            findings.append(u"history entry %1: the chain is broken here"_s.arg(last));
    }
    LAMP_CHECK(sets.done());
    return findings;
}

Result<ChangeEvent> ChangeLog::eventOf(Connection &connection, qint64 after, const QSet<qint64> &own, qint64 *newest)
{
    ChangeEvent event;
    event.elsewhere = true;
    *newest = after;
    Query query(connection,
                u"SELECT c.set_id, c.tbl, c.row_id, c.last_id FROM change c WHERE c.set_id > ? ORDER BY c.set_id"_s,
                {after});
    while (query.next()) {
        *newest = query.integer(0);
        if (own.contains(*newest))
            continue;
        event.setId = {*newest};
        const QString table = query.text(1);
        if (query.integer(3) - query.integer(2) > 1000)
            event.whole.insert(table);
        else
            for (qint64 row = query.integer(2); row <= query.integer(3); ++row)
                event.rows[table].insert(row);
    }
    LAMP_CHECK(query.done());
    return event;
}

} // namespace lamp
