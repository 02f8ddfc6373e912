// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/historyviews.h"
#include "domain/undoconflict.h"
#include "store/database.h"

namespace lamp {

class Desk;

// The version of the file, and the newest one that this program knows. They differ where an older desk is open for
// reading only: what came since is not there, and nothing to be checked.
struct DeskVersion {
    int desk = 0, program = 0;
    [[nodiscard]] bool isOlder() const { return desk < program; }
};

class History final {
public:
    explicit History(Desk &desk);
    // Newest first, before the given set (0 = from the top).
    [[nodiscard]] QFuture<Result<QList<HistoryRow>>> page(ChangeSetId before, qint64 limit,
                                                          const QString &filter = {}) const;
    [[nodiscard]] Result<QList<HistoryRow>> page(Connection &connection, ChangeSetId before, qint64 limit,
                                                 const QString &filter) const;
    [[nodiscard]] QFuture<Result<QList<HistoryChange>>> changes(ChangeSetId id) const;
    [[nodiscard]] QFuture<Result<QList<FieldChange>>> of(const char *table, qint64 rowId) const;
    // What Ctrl+Z and Ctrl+Shift+Z would do in this window, as sentences; empty when nothing.
    [[nodiscard]] QFuture<Result<std::pair<QString, QString>>> next() const;
    [[nodiscard]] QFuture<Result<QString>> undo(ChangeSetId id = {});
    [[nodiscard]] QFuture<Result<QString>> redo();
    // What others changed since, when one of these was refused (`redo`: done again); and taking back all the same, with
    // what a person decided about each.
    [[nodiscard]] QFuture<Result<UndoConflicts>> conflicts(ChangeSetId id = {}, bool redo = false) const;
    [[nodiscard]] QFuture<Result<QString>> undo(ChangeSetId id, const QList<UndoChoice> &choices);
    // What is printed on evidence: it shows the order of all acts up to a moment, and that none was changed since by
    // somebody who cannot rewrite the whole file.
    [[nodiscard]] QFuture<Result<ChainHead>> head() const;
    // Chain, digests, integrity, foreign keys, derived facts and a sample of the full text, as far as the desk's
    // version has them. One line a finding.
    [[nodiscard]] QFuture<Result<QStringList>> verify() const;
    [[nodiscard]] QFuture<Result<DeskVersion>> version() const;
    [[nodiscard]] static QString sentence(const QString &verb, const QString &subject);

private:
    Desk &m_desk;
};

} // namespace lamp
