// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/articleviews.h"
#include "domain/registerviews.h"
#include "domain/todayrank.h"
#include "services/plans.h"

namespace lamp {

enum class TodayScope { Mine, Everyone }; // Mine: what is mine or nobody's

// What the main button of a row does. Call opens the ticket with the number beside it.
enum class TodayAction { Open, Call, Take, StartVisit, Plan, Review };

// One thing to do, of either half of the work.
struct TodayTask {
    enum class Type { Ticket, Visit, Renewal, Article };
    Type type = Type::Ticket;
    TodayReason reason = TodayReason::DueToday;
    TodayAction action = TodayAction::Open;
    WorkItemRow ticket; // Ticket
    QString callNumber; // Ticket: whom the call goes to
    QString assetType;  // Ticket: of its asset
    qint64 unownedMinutes = 0, ownMinutes = 0;
    int repeats = 0;           // Major: how many reported it
    CalendarEntry visit;       // Visit
    QString requirement;       // Visit: who asks for it
    Evidence evidence = Evidence::None;
    Criticality criticality = Criticality::Normal;
    qint64 lateDays = 0;
    RenewalRow renewal; // Renewal
    ArticleRow article; // Article
    QDate reviewOn;

    [[nodiscard]] QString key() const; // the same for the same thing, whatever became of it: "ticket/12"
};

// The first two count what the view that they lead to shows, by that view's own query; visits counts the lines of
// maintenance, whose view may show what others have to do, too.
struct TodayCounts {
    int overdue = 0, due = 0, visits = 0;
    QString overdueView, dueView, visitsView; // names; empty when the desk has no such view
    bool capped = false;                      // more than were counted
    qint64 workMinutes = 0;                   // estimated for what is due and late
    qint64 dayMinutes = 0;                    // what a day has; 0 on a day off
};

// A promise by hour: a call-back or a reminder of today, also one whose time has gone by.
struct TodayPromise {
    Instant at;
    WorkItemRow ticket;
    bool call = false;
    QString callNumber;
};

// Something in the coming fourteen days.
struct TodayComing {
    enum class Type { Maintenance, Planned, Renewal, Starts, Leaves };
    Type type = Type::Maintenance;
    QDate date;
    QString title;  // the plan's, the ticket's, the renewal's, the person's
    QString detail; // asset names, number
    int jobs = 1;   // of the plan on that day
    int more = 0;   // further days of the plan within the fourteen
    Instant at;     // of the first; a whole day when allDay
    bool allDay = true;
    OccurrenceKey key;
    WorkItemId workItemId;
    RenewalId renewalId;
    PersonId personId;
    qint64 priceCents = 0;
};

// The lamps: is what should always be true still true? Absent: there never was one.
struct TodayLamps {
    std::optional<Instant> backupAt;
    struct Test {
        PlanId planId;
        QString title;
        std::optional<Instant> doneAt;
        bool late = false;
    };
    std::optional<Test> restoreTest; // absent: the desk has no such plan
    int missed = 0;                  // in thirty days, not made up for
    QString missedTitle;             // the newest of them
};

struct TodayYesterday {
    int solved = 0, arrived = 0, visits = 0, missed = 0;
};

struct TodayBoard {
    Instant now;
    QDate today;
    TodayScope scope = TodayScope::Mine;
    TodayCounts counts;
    QList<TodayTask> red;  // major now, breaching within the hour
    QList<TodayTask> next; // in order; nothing that stands in red
    QList<CalendarEntry> maintenance; // today and late
    int draftPlans = 0;               // wait for somebody to start them
    QList<TodayPromise> promises;
    QList<TodayComing> coming;
    TodayLamps lamps;
    TodayYesterday yesterday;
};

// What stands on the Today page, read in one go.
class Today final {
public:
    static constexpr int NextRows = 8, OfOneReason = 3, ComingDays = 14;

    explicit Today(Desk &desk) : m_desk(desk) { }
    [[nodiscard]] QFuture<Result<TodayBoard>> board(TodayScope scope) const;
    [[nodiscard]] Result<TodayBoard> board(Connection &connection, TodayScope scope) const;

private:
    Desk &m_desk;
};

} // namespace lamp
