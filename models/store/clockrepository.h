// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sla.h"
#include "store/changeset.h"
#include "store/plannedrepository.h"

// All SQL about clocks: what they are computed from, and where their results stand beside the work item.
namespace lamp::clockstore {

// The cached results.
struct Cached {
    std::optional<Instant> nextDeadline;
    std::optional<ClockKind> nextClock;
    std::optional<Instant> breachedAt, escalateAt;
    SlaPolicyId policy;
    friend bool operator==(const Cached &, const Cached &) = default;
};

// A work item as its clocks see it.
struct Source {
    WorkItem item; // number, title, what rules look at, status, assignee, target and times; nothing else
    QString department;
    bool open = true;
    Cached cached;
    qint64 revision = 0; // of the rules by which the cache was computed
    QList<Entry> entries; // status, told and report, by happened at; without bodies
    QList<Assignment> assignments;
    QList<Escalation> escalations;
    QList<plannedstore::PlannedTime> planned; // in which its asset or service was down, or will be
};

// In the order of ids; at most BatchSize at once.
inline constexpr qsizetype BatchSize = 256;
[[nodiscard]] Result<QList<Source>> sources(Connection &connection, const QList<WorkItemId> &ids);
[[nodiscard]] Result<void> store(Connection &connection, WorkItemId id, const Cached &cached, qint64 revision);
// The same as a logged change: the verdict that a finished item keeps follows from nothing that could bring it back.
[[nodiscard]] Result<void> judge(ChangeSet &changes, const Source &before, const Cached &cached, qint64 revision);

[[nodiscard]] Result<QList<WorkItemId>> openItems(Connection &connection);
[[nodiscard]] Result<QList<WorkItemId>> allItems(Connection &connection, WorkItemId after, qint64 limit); // by id
[[nodiscard]] Result<QList<WorkItemId>> dueToEscalate(Connection &connection, Instant now, qint64 limit);
// Open items whose next deadline lies in [from, until), or whose first broken promise lies before; earliest first.
[[nodiscard]] Result<QList<WorkItemId>> breaching(Connection &connection, Instant from, Instant until, qint64 limit);
[[nodiscard]] Result<QList<WorkItemId>> breached(Connection &connection, Instant now, qint64 limit);
// By the moment they were written down, then by their own.
[[nodiscard]] Result<QList<Escalation>> escalationsSince(Connection &connection, Instant since);

// The rules' revision: grows with every change of a policy, calendar, level, exception, status or the desk's hours.
[[nodiscard]] Result<qint64> revision(Connection &connection);
[[nodiscard]] Result<qint64> nextRevision(Connection &connection);
[[nodiscard]] Result<bool> isPending(Connection &connection);
// False of a desk from before there were clocks that is open for reading only.
[[nodiscard]] Result<bool> areKnown(Connection &connection);
[[nodiscard]] Result<void> clearPending(Connection &connection);
// Whether what stands beside the items was counted as this program counts; that it is from now on.
[[nodiscard]] Result<bool> isCountedAsNow(Connection &connection);
[[nodiscard]] Result<void> noteCounting(Connection &connection);

// What an open set touched, as far as clocks are concerned.
struct Affected {
    QSet<WorkItemId> items;   // whose own facts or existing entries changed
    QSet<WorkItemId> entries; // that only got further entries, or whose asset or service was down by plan
    bool rules = false;       // everything that is open
};
[[nodiscard]] Result<Affected> affected(Connection &connection, const QList<Touched> &touched);
// Writes down changes of the assignee that this set made; an undo takes the row back by itself.
[[nodiscard]] Result<void> recordAssignments(ChangeSet &changes, const QList<Touched> &touched);

} // namespace lamp::clockstore
