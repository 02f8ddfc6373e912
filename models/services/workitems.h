// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "domain/workitemviews.h"
#include "store/database.h"

#include <QFuture>

namespace lamp {

class Desk;

class WorkItems final {
public:
    explicit WorkItems(Desk &desk);

    // Reading. `ids` gives the first `limit` ids (0 = all) in the query's order; `rows` a page of them by id.
    [[nodiscard]] Result<QList<WorkItemId>> ids(Connection &connection, const WorkItemQuery &query, qint64 limit) const;
    [[nodiscard]] Result<QList<WorkItemRow>> rows(Connection &connection, const QList<WorkItemId> &ids) const;
    [[nodiscard]] QFuture<Result<QList<WorkItemId>>> ids(const WorkItemQuery &query, qint64 limit) const;
    [[nodiscard]] QFuture<Result<QList<WorkItemRow>>> rows(const QList<WorkItemId> &ids) const;
    // Ids and rows of the first page in one trip.
    [[nodiscard]] QFuture<Result<std::pair<QList<WorkItemId>, QList<WorkItemRow>>>> firstPage(
        const WorkItemQuery &query, qint64 limit) const;
    [[nodiscard]] QFuture<Result<QList<qint64>>> counts(const QList<WorkItemQuery> &queries, qint64 cap = 0) const;
    [[nodiscard]] QFuture<Result<WorkItemDetails>> details(WorkItemId id) const;
    [[nodiscard]] Result<WorkItemDetails> details(Connection &connection, WorkItemId id) const;
    // By number as people type it: "1043", "#1043", "M-212", "B-17", or an imported number.
    [[nodiscard]] Result<WorkItemId> byNumber(Connection &connection, QStringView number) const;

    // Writing. Each is one act: one transaction, one entry of the history.
    [[nodiscard]] QFuture<Result<WorkItemId>> create(const NewWorkItem &item);
    [[nodiscard]] QFuture<Result<void>> edit(const WorkItem &before,
                                             const WorkItem &after); // fields; status changes too
    [[nodiscard]] QFuture<Result<EntryId>> addEntry(const NewEntry &entry);
    [[nodiscard]] QFuture<Result<void>> editEntry(const Entry &before, const Entry &after);
    [[nodiscard]] QFuture<Result<void>> setStatus(const QList<WorkItemId> &ids, StatusId status,
                                                  const QString &reason = {});
    [[nodiscard]] QFuture<Result<void>> wait(const QList<WorkItemId> &ids, StatusId status, const QString &reason,
                                             std::optional<Instant> followUp, const QString &supplierRef = {});
    [[nodiscard]] QFuture<Result<void>> plan(const QList<WorkItemId> &ids, StatusId status, Instant startsAt);
    [[nodiscard]] QFuture<Result<void>> solve(const QList<WorkItemId> &ids, const QString &fix, const QString &text,
                                              ArticleId article = {}, qint64 minutes = 0);
    [[nodiscard]] QFuture<Result<void>> assign(const QList<WorkItemId> &ids, PersonId assignee);
    [[nodiscard]] QFuture<Result<void>> setPriority(const QList<WorkItemId> &ids, Priority priority);
    [[nodiscard]] QFuture<Result<void>> setTags(const QList<WorkItemId> &ids, const QStringList &add,
                                                const QStringList &removed);
    [[nodiscard]] QFuture<Result<void>> link(WorkItemId from, LinkKind kind, WorkItemId to);
    [[nodiscard]] QFuture<Result<void>> unlink(const WorkItemLink &link);
    [[nodiscard]] QFuture<Result<void>> setStep(const Step &before, const Step &after);
    [[nodiscard]] QFuture<Result<void>> setChecklist(WorkItemId id, const QList<Step> &steps);
    // "Me too" on a major incident or an open one: the caller becomes a child item.
    [[nodiscard]] QFuture<Result<WorkItemId>> meToo(WorkItemId parent, const NewWorkItem &item);
    // Solved items that nobody answered become Closed after the desk's days, by 'desk', at the moment due.
    [[nodiscard]] QFuture<Result<qint64>> closeSolved();

    // The parts of an act for other services that write in the same transaction (imports, visits, sample office).
    [[nodiscard]] Result<WorkItemId> create(ChangeSet &changes, NewWorkItem item) const;
    [[nodiscard]] Result<EntryId> addEntry(ChangeSet &changes, const NewEntry &entry) const;
    [[nodiscard]] Result<void> edit(ChangeSet &changes, const WorkItem &before, WorkItem after) const;
    [[nodiscard]] Result<void> setStatus(ChangeSet &changes, WorkItemId id, StatusId status, Instant happenedAt) const;
    [[nodiscard]] Result<void> tag(ChangeSet &changes, WorkItemId id, const QStringList &tags) const;

private:
    [[nodiscard]] QFuture<Result<void>> forEach(const char *verb, const QList<WorkItemId> &ids,
                                                std::function<Result<void>(ChangeSet &, const WorkItem &)> act);
    Desk &m_desk;
};

} // namespace lamp
