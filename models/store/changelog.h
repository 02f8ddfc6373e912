// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/undoconflict.h"
#include "store/changeset.h"
#include "store/connection.h"

namespace lamp {

// A row touched in an open set: what derived facts and live refresh need to know.
struct Touched {
    QByteArray table;
    qint64 first = 0, last = 0; // one id, or a range of inserted ids
    enum class Op { Insert, Update, Delete } op = Op::Update;
    QSet<QString> fields; // of an update
    FieldValues before;   // of a delete or update: the changed fields' old values
};

struct LoggedChange {
    QByteArray table;
    qint64 rowId = 0, lastId = 0;
    QString op; // insert, update, delete, range
    QString payload;
    QByteArray digest;
};

struct ChangeSet::Private {
    Connection &connection;
    Author author;
    Instant now;
    QString desk;
    QString verb, subject;
    qint64 undoes = 0;
    bool bulk = false;
    QList<LoggedChange> log;
    QHash<QByteArray, qsizetype> openRanges; // table -> index in log of the range that grows
    QList<Touched> touched;
    Deriver derive;
    std::function<bool()> cancelled;
    std::function<void(qint64, qint64)> reportProgress;
};

// The change log: writes a finished set, takes sets back, blanks payloads, checks the chain. Formats:
//   payload of an update  {"field": [before, after], …}; of a delete {"field": value, …}; none for inserts
//   digest                SHA-256(table, row, op, payload or row image)
//   header digest         SHA-256(uid, desk, at, person, actor, origin, session, verb, SHA-256(subject), undoes)
//   chain                 SHA-256(chain of the set before, header digest, digests of the changes in order)
// Digests outlive a redacted payload, so that the chain still proves the order.
class ChangeLog {
public:
    // Derived facts, then the set itself; called inside the open transaction. 0 when nothing was touched.
    [[nodiscard]] static Result<ChangeSetId> finish(ChangeSet &changes);
    [[nodiscard]] static ChangeEvent event(const ChangeSet &changes, ChangeSetId id);
    // Inside an open set: applies the reverse of set `id`; Conflict names the field and both values. What was decided
    // about values that changed since is no conflict.
    [[nodiscard]] static Result<void> revert(ChangeSet &changes, qint64 id, const QList<UndoChoice> &choices = {});
    [[nodiscard]] static Result<qint64> lastToUndo(Connection &connection, const QString &session);
    [[nodiscard]] static Result<qint64> lastToRedo(Connection &connection, const QString &session);
    [[nodiscard]] static Result<qint64> redact(ChangeSet &changes, const QString &table, qint64 rowId,
                                               const QString &field, const QString &reason);
    // One line a finding; empty when chain and digests hold.
    [[nodiscard]] static Result<QStringList> verify(Connection &connection);
    // What sets in (after, upTo] touched, without those in `own`; for other processes' writes.
    [[nodiscard]] static Result<ChangeEvent> eventOf(Connection &connection, qint64 after, const QSet<qint64> &own,
                                                     qint64 *newest);
};

} // namespace lamp
