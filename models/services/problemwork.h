// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/problem.h"
#include "services/workitems.h"

// Problems: what is known of a cause, the tickets that it made, and solving them with it. The tickets are links, not
// copies: what becomes of them is seen at once.
namespace lamp::problemwork {

struct ProblemView {
    ProblemSheet sheet;
    QList<WorkItemRow> members; // open ones first
};
[[nodiscard]] QFuture<Result<ProblemView>> of(Desk &desk, WorkItemId problem);
[[nodiscard]] Result<ProblemView> of(Connection &connection, WorkItemId problem, Instant now);
// The problems with a workaround that a ticket belongs to.
[[nodiscard]] Result<QList<KnownError>> knownErrorsOf(Connection &connection, WorkItemId ticket, Instant now);

// Invalid: no problem, or a known error without a workaround. Conflict: somebody wrote meanwhile.
[[nodiscard]] QFuture<Result<void>> save(Desk &desk, const ProblemSheet &before, const ProblemSheet &after);
// Invalid: no ticket, already a member, or in a ring.
[[nodiscard]] QFuture<Result<void>> addMember(Desk &desk, WorkItemId problem, WorkItemId ticket);
[[nodiscard]] QFuture<Result<void>> removeMember(Desk &desk, WorkItemId problem, WorkItemId ticket);

struct Solution {
    QString fix, text;
    ArticleId article;
    qint64 minutes = 0; // spent on the items themselves, not on what is solved with them
};
// Items and, with the same words, what is solved with them: one act. Of these, what somebody solved meanwhile stays as
// it is.
[[nodiscard]] QFuture<Result<void>> solve(Desk &desk, const QList<WorkItemId> &items, const QList<WorkItemId> &members,
                                          const Solution &solution);

} // namespace lamp::problemwork
