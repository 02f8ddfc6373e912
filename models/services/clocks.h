// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/clockbook.h"
#include "services/clockcheck.h"
#include "store/database.h"

#include <QFuture>

namespace lamp {

class Desk;

// What is promised on tickets, and how it stands.
class Clocks final {
public:
    Clocks(Desk &desk, const std::shared_ptr<ClockCalendars> &calendars);

    // All clocks of a work item with their explanation, as of now.
    [[nodiscard]] QFuture<Result<ItemClocks>> of(WorkItemId id) const;
    [[nodiscard]] Result<ItemClocks> of(Connection &connection, WorkItemId id) const;
    // Open items whose next deadline lies within so many minutes from now; those whose promise is broken. In order.
    [[nodiscard]] QFuture<Result<QList<WorkItemId>>> breaching(qint64 minutes, qint64 limit) const;
    [[nodiscard]] QFuture<Result<QList<WorkItemId>>> breached(qint64 limit) const;

    // Rules: read, judged, saved as one act. Saving refuses what judging refuses, and a conflict with another's edit.
    [[nodiscard]] QFuture<Result<ClockRules>> rules() const;
    [[nodiscard]] Result<void> check(const ClockRules &rules) const; // Invalid: the detail says what and why
    // All that is wrong with an edit, with the fields it stands in.
    [[nodiscard]] QFuture<Result<QList<ClockProblem>>> problems(const ClockRules &rules) const;
    // What a desk of several people starts with, to take over into an edit.
    [[nodiscard]] QFuture<Result<QList<PolicyEdit>>> usualPolicies() const;
    [[nodiscard]] QFuture<Result<void>> saveRules(const ClockRules &before, const ClockRules &after);
    // What an edit would do to the open items; nothing is written.
    [[nodiscard]] QFuture<Result<WhatIf>> whatIf(const ClockRules &edited) const;
    // Judges finished items by the rules of today, as an act that can be taken back; the answer is how many.
    [[nodiscard]] QFuture<Result<qint64>> judgeAgain(const QList<WorkItemId> &ids);

    // Speaks up for every level whose moment has come, in the order of the moments, each once; called at start and each
    // minute. The answer is how many.
    [[nodiscard]] QFuture<Result<qint64>> runEscalations();
    // What was spoken up about since a moment, by the moment it was written down.
    [[nodiscard]] QFuture<Result<QList<EscalationNotice>>> notices(Instant since) const;

    // A desk from before there were clocks gets its rules and its first computation.
    [[nodiscard]] Result<void> settlePending();
    // One line a difference between the results kept beside the items and what comes out anew.
    [[nodiscard]] Result<QStringList> verify(Connection &connection) const;

private:
    // One that counted otherwise gets the deadlines of its open items anew.
    [[nodiscard]] Result<void> settleCounting();
    [[nodiscard]] Result<qint64> escalate(ChangeSet &changes) const;
    Desk &m_desk;
    std::shared_ptr<ClockCalendars> m_calendars;
};

} // namespace lamp
