// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/historyviews.h"
#include "domain/undoconflict.h"

namespace lamp {
class ChangeSet;
class Connection;
}

// The change log as people read it.
namespace lamp::historystore {

[[nodiscard]] Result<QList<HistoryRow>> page(Connection &connection, ChangeSetId before, qint64 limit,
                                             const QString &filter, const QString &session);
// What undo and redo of the session would take next; empty rows when nothing.
[[nodiscard]] Result<std::pair<HistoryRow, HistoryRow>> next(Connection &connection, const QString &session);
// What stands in the way of taking an act back (0: the session's last; `redo`: of doing it again). Empty: nothing does.
[[nodiscard]] Result<UndoConflicts> conflicts(Connection &connection, ChangeSetId id, const QString &session,
                                              bool redo);
// Inside an open set: takes it back, going by what was decided about its conflicts.
[[nodiscard]] Result<void> revert(ChangeSet &changes, ChangeSetId id, const QList<UndoChoice> &choices);
[[nodiscard]] Result<QList<HistoryChange>> changes(Connection &connection, ChangeSetId id);
[[nodiscard]] Result<QList<FieldChange>> of(Connection &connection, const QString &table, qint64 rowId);
// Where the log ends: the newest set and its link of the hash chain; no set: an empty one.
[[nodiscard]] Result<ChainHead> head(Connection &connection);
// When an act was done of which this verb tells; absent when there is none, or when somebody wrote after it. What the
// desk does by itself does not count.
[[nodiscard]] Result<std::optional<Instant>> untouchedSince(Connection &connection, const QString &verb);
// Integrity, foreign keys, chain, derived facts, full text; one line a finding.
[[nodiscard]] Result<QStringList> verify(Connection &connection);

struct Facts {
    qint64 tickets = 0, maintenance = 0, articles = 0, assets = 0, people = 0;
    std::optional<Instant> backupAt;
};
[[nodiscard]] Result<Facts> facts(Connection &connection);

} // namespace lamp::historystore
