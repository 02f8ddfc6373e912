// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/clockbook.h"

// The results of the clocks beside each work item: rewritten in the transaction that changes what they come from.
namespace lamp::clockcache {

// Runs at the end of each set, before COMMIT.
[[nodiscard]] Deriver deriver(const std::shared_ptr<ClockCalendars> &calendars);
// Computes the given items anew; finished ones too.
[[nodiscard]] Result<void> recompute(Connection &connection, const ClockBook &book, const QList<WorkItemId> &ids);
// Judges finished items by the rules of today, as a logged change; the answer is which ones.
[[nodiscard]] Result<QList<WorkItem>> judgeAgain(ChangeSet &changes, const ClockBook &book,
                                                 const QList<WorkItemId> &ids);
[[nodiscard]] Result<void> recomputeAll(Connection &connection, const ClockBook &book);
// Computes and compares; one line a difference, at most 100. A finished item that was judged by earlier rules keeps
// its verdict and is looked at only for what it may no longer have.
[[nodiscard]] Result<QStringList> verify(Connection &connection, ClockCalendars &calendars);

} // namespace lamp::clockcache
