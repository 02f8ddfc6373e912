// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/articleviews.h"
#include "domain/registerviews.h"
#include "store/changeset.h"

// All SQL of the Today page. Each question is answered from an index of open work, whatever the desk holds besides.
namespace lamp::todaystore {

// A day, and whose work is meant: 0 = everyone's; else that person's and nobody's.
struct Day {
    Instant now, start, end; // end: the next midnight
    QDate date;
    PersonId person;
};

// An open ticket as the order of the day looks at it.
struct Ticket {
    WorkItemId id;
    Priority priority = Priority::Normal;
    std::optional<Instant> dueAt, followUpAt;
    Instant createdAt;
    bool major = false, vip = false, owned = false, paused = false;
    qint64 estimateMinutes = 0;
    QString callNumber; // the ticket's own, else the requester's
    QString assetType;
};

// Due by the end of the day and not paused; the latest first, so that a long backlog cannot hide the day itself.
[[nodiscard]] Result<QList<Ticket>> due(Connection &connection, const Day &day, qint64 limit);
[[nodiscard]] Result<QList<Ticket>> promised(Connection &connection, const Day &day,
                                             qint64 limit); // by the end of the day
[[nodiscard]] Result<QList<Ticket>> major(Connection &connection, qint64 limit);
[[nodiscard]] Result<QList<Ticket>> unowned(Connection &connection, Instant since, qint64 limit);
// Where the requester has said something since anyone of us did.
[[nodiscard]] Result<QList<Ticket>> answered(Connection &connection, const Day &day, qint64 limit);
// Neither waiting nor with a day on which it goes on; the next target first.
[[nodiscard]] Result<QList<Ticket>> unplanned(Connection &connection, const Day &day, qint64 limit);
[[nodiscard]] Result<int> children(Connection &connection, WorkItemId item);

[[nodiscard]] Result<QList<Renewal>> renewals(Connection &connection, QDate today, QDate until); // by last day to act
struct ReviewDue {
    ArticleRow article;
    QDate on;
};
[[nodiscard]] Result<QList<ReviewDue>> reviews(Connection &connection, const Day &day, qint64 limit);
[[nodiscard]] Result<QList<Person>> comingAndGoing(Connection &connection, QDate from, QDate until);
[[nodiscard]] Result<QHash<AssetId, Criticality>> criticalities(Connection &connection, const QList<AssetId> &assets);
[[nodiscard]] Result<QHash<PlanId, Plan>> plans(Connection &connection, const QList<PlanId> &ids);

// The middle of the time that the last solved tickets took; 0 while none has a time.
[[nodiscard]] Result<qint64> usualMinutes(Connection &connection);
[[nodiscard]] Result<qint64> minutesPerWeek(Connection &connection, PersonId person); // 0: everyone who works tickets

[[nodiscard]] Result<std::optional<Instant>> backupAt(Connection &connection);
struct PlanDone {
    PlanId id;
    QString title;
    std::optional<Instant> doneAt;
    bool late = false; // an open job of it is past its target
};
// The active plan with a title that holds one of the words, done last.
[[nodiscard]] Result<std::optional<PlanDone>> lastDone(Connection &connection, const QStringList &titleWords,
                                                       Instant now);
[[nodiscard]] Result<int> draftPlans(Connection &connection); // that nobody has started or retired
struct Missed {
    int count = 0;
    QString title; // of the newest
};
[[nodiscard]] Result<Missed> missed(Connection &connection, Instant from, Instant to);
struct Figures {
    int solved = 0, arrived = 0, visits = 0, missed = 0;
};
[[nodiscard]] Result<Figures> figures(Connection &connection, Instant from, Instant to);

} // namespace lamp::todaystore
