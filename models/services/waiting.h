// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/waitingplan.h"
#include "schedule/workcalendar.h"
#include "services/workitems.h"

// Waiting with a plan. Reminders are for the technician: they make the item due for a follow-up and say so in its
// timeline; nothing is sent to anybody.
namespace lamp::waiting {

struct Waiting {
    StatusId status;
    QString reason, supplierRef;
    Instant until;
    qint64 everyDays = 0, times = 0; // 0: no reminders
    AfterWaiting then = AfterWaiting::Return;
    bool thanksEnd = false;
};
// Invalid: the end lies behind, reminders without a number, a planned job that would be solved.
[[nodiscard]] QFuture<Result<void>> start(Desk &desk, const QList<WorkItemId> &ids, const Waiting &waiting);
// The item goes on waiting, for as long as somebody lets it.
[[nodiscard]] QFuture<Result<void>> end(Desk &desk, WorkItemId id);
// Reminders and ends whose moment has come, in the order of the moments, by 'desk', each at the moment due.
[[nodiscard]] QFuture<Result<qint64>> runDue(Desk &desk);

// Inside an open set.
[[nodiscard]] Result<void> left(ChangeSet &changes, WorkItemId id); // it waits no more
// The status that an entry leads to when it would lead to `next` without a plan: a mere thanks wakes nobody. Telling
// the user does the reminder's work: the follow-up moves on to the next one.
[[nodiscard]] Result<StatusUse> woken(ChangeSet &changes, const WorkItem &item, const Entry &entry, StatusUse next);

// The moment of the reminder of that number: the start of a working day.
[[nodiscard]] Instant reminderAt(const WaitingPlan &plan, qint64 number, const WorkCalendar &calendar);
[[nodiscard]] Instant nextAt(const WaitingPlan &plan, const WorkCalendar &calendar);

} // namespace lamp::waiting
