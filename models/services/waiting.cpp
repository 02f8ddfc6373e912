// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/waiting.h"

#include "services/checklists.h"
#include "services/desk.h"
#include "services/workitemrules.h"
#include "store/rows.h"
#include "store/waitingrepository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lamp::waiting {

namespace {
constexpr qint64 StepsAtOnce = 500;

struct WaitingWords {
    Q_DECLARE_TR_FUNCTIONS(Waiting)
};

Result<void> checkPlan(const Waiting &waiting, const WorkItem &item, Instant now)
{
    if (waiting.until <= now)
        return fail(Error::Kind::Invalid, WaitingWords::tr("the end of the waiting lies behind"));
    if (waiting.everyDays < 0 || waiting.times < 0 || (waiting.times > 0 && waiting.everyDays == 0))
        return fail(Error::Kind::Invalid, WaitingWords::tr("reminders need a number of days between them"));
    if (item.kind == Kind::Maintenance && waiting.then == AfterWaiting::Solve)
        return fail(Error::Kind::Invalid,
                    WaitingWords::tr("%1 is a planned job: it is done by its checklist, not by waiting")
                        .arg(workitemrules::subject(item)));
    return {};
}

Result<void> startOne(Desk &desk, ChangeSet &changes, const WorkItem &item, const Waiting &waiting)
{
    LAMP_CHECK(checkPlan(waiting, item, changes.now()));
    LAMP_CHECK(left(changes, item.id)); // an earlier plan
    WaitingPlan plan{.workItemId = item.id,
                     .startedAt = changes.now(),
                     .untilAt = waiting.until,
                     .everyDays = waiting.times > 0 ? waiting.everyDays : 0,
                     .times = waiting.everyDays > 0 ? waiting.times : 0,
                     .then = waiting.then,
                     .thanksEnd = waiting.thanksEnd};
    plan.nextAt = nextAt(plan, desk.workCalendar());
    WorkItem after = item;
    after.statusId = waiting.status;
    after.waitingReason = waiting.reason;
    after.followUpAt = plan.nextAt;
    if (!waiting.supplierRef.isEmpty())
        after.supplierRef = waiting.supplierRef;
    LAMP_CHECK(workitemrules::enter(desk.workItems(), desk, changes, item, after, waiting.reason));
    return rows::insert(changes, plan).transform([](const auto &) { });
}

Result<void> note(ChangeSet &changes, WorkItemId id, const QString &text, Instant at)
{
    Entry entry{.workItemId = id,
                .kind = EntryKind::Note,
                .authorText = changes.author().name,
                .body = text,
                .happenedAt = at,
                .recordedAt = changes.now()};
    return rows::insert(changes, entry).transform([](const auto &) { });
}

Result<void> remind(const Desk &desk, ChangeSet &changes, const WorkItem &item, const WaitingPlan &plan)
{
    WaitingPlan after = plan;
    after.reminded += 1;
    after.nextAt = nextAt(after, desk.workCalendar());
    LAMP_CHECK(rows::update(changes, plan, after));
    LAMP_CHECK(note(changes, item.id,
                    WaitingWords::tr("Reminder %1 of %2: still waiting.").arg(after.reminded).arg(after.times),
                    plan.nextAt));
    WorkItem due = item;
    due.followUpAt = plan.nextAt;
    return rows::update(changes, item, due);
}

Result<void> solveAtEnd(const Desk &desk, const WorkItems &items, ChangeSet &changes, const WorkItem &item, Instant at)
{
    const auto catalog = desk.catalogSnapshot();
    const QList<Choice> fixes = catalog->choicesOf(u"fix");
    const bool usual = std::ranges::any_of(fixes, [](const Choice &fix) { return fix.code == u"went_away"; });
    WorkItem after = item;
    after.fix = usual || fixes.isEmpty() ? u"went_away"_s : fixes.first().code;
    after.fixText = WaitingWords::tr("nothing more was heard");
    LAMP_CHECK(rows::update(changes, item, after));
    return items.setStatus(changes, item.id, catalog->status(StatusUse::Solved).id, at);
}

// The item leaves its waiting, and its plan with it.
Result<void> finish(Desk &desk, ChangeSet &changes, const WorkItem &item, const WaitingPlan &plan)
{
    // Open steps of a list that blocks keep it from being solved, whatever was agreed.
    const bool held = plan.then == AfterWaiting::Solve && !checklists::check(changes.connection(), item);
    const bool solved = plan.then == AfterWaiting::Solve && !held;
    LAMP_CHECK(note(changes, item.id,
                    solved ? WaitingWords::tr("The waiting is over: solved as agreed.")
                    : held ? WaitingWords::tr("The waiting is over: back in the queue, a checklist is still open.")
                           : WaitingWords::tr("The waiting is over: back in the queue."),
                    plan.nextAt));
    if (solved)
        return solveAtEnd(desk, desk.workItems(), changes, item, plan.nextAt);
    return desk.workItems().setStatus(changes, item.id, desk.catalogSnapshot()->status(StatusUse::Progress).id,
                                      plan.nextAt);
}

Result<void> step(Desk &desk, ChangeSet &changes, const WaitingPlan &plan)
{
    LAMP_TRY(item, rows::get<WorkItem>(changes.connection(), plan.workItemId));
    if (desk.catalogSnapshot()->status(item.statusId).cls != StatusClass::Paused)
        return left(changes, item.id);
    return plan.nextAt < plan.untilAt ? remind(desk, changes, item, plan) : finish(desk, changes, item, plan);
}
} // namespace

Instant reminderAt(const WaitingPlan &plan, qint64 number, const WorkCalendar &calendar)
{
    const QDate started = plan.startedAt.in(calendar.zone()).date();
    return calendar.startOfWorkingDay(calendar.addWorkingDays(started.addDays(number * plan.everyDays), 0));
}

Instant nextAt(const WaitingPlan &plan, const WorkCalendar &calendar)
{
    if (plan.everyDays <= 0 || plan.reminded >= plan.times)
        return plan.untilAt;
    return std::min(plan.untilAt, reminderAt(plan, plan.reminded + 1, calendar));
}

QFuture<Result<void>> start(Desk &desk, const QList<WorkItemId> &ids, const Waiting &waiting)
{
    return desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Set %1 to wait"), {}},
        [&desk, ids, waiting](ChangeSet &changes) -> Result<void> {
            qint64 done = 0;
            for (const WorkItemId id : ids) {
                LAMP_TRY(item, rows::get<WorkItem>(changes.connection(), id));
                LAMP_CHECK(startOne(desk, changes, item, waiting));
                changes.setSubject(ids.size() == 1 ? workitemrules::subject(item)
                                                   : workitemrules::subject(ids.size()));
                if (!changes.progress(++done, ids.size()))
                    return fail(Error::Kind::Cancelled, {});
            }
            return {};
        });
}

QFuture<Result<void>> end(Desk &desk, WorkItemId id)
{
    return desk.database().write({QT_TRANSLATE_NOOP("History", "Ended the waiting plan of %1"), {}},
                                 [id](ChangeSet &changes) -> Result<void> {
                                     LAMP_TRY(item, rows::get<WorkItem>(changes.connection(), id));
                                     changes.setSubject(workitemrules::subject(item));
                                     return left(changes, id);
                                 });
}

QFuture<Result<qint64>> runDue(Desk &desk)
{
    const Author rule{{}, u"desk"_s, u"rule"_s, u"desk"_s};
    return desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Went on with the waiting of %1"), {}, rule},
        [&desk](ChangeSet &changes) -> Result<qint64> {
            for (qint64 count = 0; count < StepsAtOnce; ++count) {
                LAMP_TRY(plan, waitingstore::firstDue(changes.connection(), changes.now()));
                if (!plan)
                    return count;
                LAMP_TRY(item, rows::get<WorkItem>(changes.connection(), plan->workItemId));
                LAMP_CHECK(step(desk, changes, *plan));
                changes.setSubject(count == 0 ? workitemrules::subject(item) : workitemrules::subject(count + 1));
            }
            return StepsAtOnce;
        });
}

Result<void> left(ChangeSet &changes, WorkItemId id)
{
    LAMP_TRY(plan, waitingstore::of(changes.connection(), id));
    return plan ? rows::remove<WaitingPlan>(changes, plan->id) : Result<void>();
}

Result<StatusUse> woken(ChangeSet &changes, const WorkItem &item, const Entry &entry, StatusUse next)
{
    LAMP_TRY(plan, waitingstore::of(changes.connection(), item.id));
    if (!plan)
        return next;
    if (entry.kind == EntryKind::Told && item.followUpAt && *item.followUpAt < plan->nextAt) {
        WorkItem after = item;
        after.followUpAt = plan->nextAt;
        LAMP_CHECK(rows::update(changes, item, after));
    }
    const bool sleeps = entry.kind == EntryKind::Report && !plan->thanksEnd && isMereThanks(entry.body);
    return sleeps ? StatusUse::None : next;
}

} // namespace lamp::waiting
