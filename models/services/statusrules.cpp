// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/checklists.h"
#include "services/desk.h"
#include "services/plans.h"
#include "services/templaterules.h"
#include "services/visits.h"
#include "services/workitemrules.h"
#include "store/planrepository.h"
#include "store/rows.h"
#include "store/workitemrepository.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

// What a status asks of the person who chooses it. Imports and sample offices tell of acts that happened: they write
// below these rules.
namespace lamp::workitemrules {

namespace {
struct StatusWords {
    Q_DECLARE_TR_FUNCTIONS(StatusRules)
};

QString codes(const Catalog &catalog, const QString &list)
{
    QStringList all;
    for (const Choice &choice : catalog.choicesOf(list))
        all.append(choice.code);
    return all.join(u", "_s);
}

bool isChoice(const Catalog &catalog, const QString &list, const QString &code)
{
    const auto choices = catalog.choicesOf(list);
    return std::ranges::any_of(choices, [&code](const Choice &choice) { return choice.code == code; });
}

// The question of the window offers the same reason and the same day first.
Result<void> fillWaiting(const Desk &desk, const Catalog &catalog, const Status &status, WorkItem &item)
{
    const QString usual = status.use == StatusUse::WaitingSupplier ? u"supplier"_s : u"information"_s;
    if (item.waitingReason.isEmpty() && isChoice(catalog, u"waiting"_s, usual))
        item.waitingReason = usual;
    if (item.waitingReason.isEmpty())
        return fail(Error::Kind::Invalid,
                    StatusWords::tr("“%1” needs a reason: reason=… (%2)")
                        .arg(status.name, codes(catalog, u"waiting"_s)));
    if (!item.followUpAt) {
        const WorkCalendar calendar = desk.workCalendar();
        const int days = catalog.setting(u"waiting.days", u"2").toInt();
        item.followUpAt =
            calendar.startOfWorkingDay(calendar.addWorkingDays(desk.now().in(desk.zone()).date(), days));
    }
    return {};
}

// Who closes what was not solved says what fixed it, as who solves it.
bool isSolving(const Catalog &catalog, StatusId from, const Status &to)
{
    return to.use == StatusUse::Solved
        || (to.use == StatusUse::Closed && catalog.status(from).cls != StatusClass::Done);
}

// The line may be left out where the window asked for it.
Result<void> checkFix(const Catalog &catalog, const Status &to, const WorkItem &item, bool withLine)
{
    if (!item.fix.isEmpty() && !(withLine && item.fixText.isEmpty()))
        return {};
    QString words = StatusWords::tr("“%1” needs what fixed it: fix=… (%2) and fix-text=\"…\"")
                        .arg(to.name, codes(catalog, u"fix"_s));
    if (const Status &cancelled = catalog.status(StatusUse::Cancelled); to.use == StatusUse::Closed && cancelled.id)
        words += u". "
            + StatusWords::tr("What needs no solution is cancelled instead: status=\"%1\" reason=… (%2)")
                  .arg(cancelled.name, codes(catalog, u"cancel"_s));
    return fail(Error::Kind::Invalid, words);
}

Result<void> checkReason(const Catalog &catalog, const Status &status, const QString &list, const QString &reason)
{
    if (isChoice(catalog, list, reason))
        return {};
    return fail(Error::Kind::Invalid,
                StatusWords::tr("“%1” needs a reason: reason=… (%2)").arg(status.name, codes(catalog, list)));
}

// Open steps of a list that blocks keep an item from being done; cancelling it is no solution.
Result<void> checkLists(Connection &connection, const Catalog &catalog, const WorkItem &item, const Status &to)
{
    const bool finishes = to.cls == StatusClass::Done && catalog.status(item.statusId).cls != StatusClass::Done;
    return finishes ? checklists::check(connection, item) : Result<void>();
}

// Whether the change ends an occurrence of a plan.
Result<bool> isOfPlan(Connection &connection, const WorkItem &item, StatusUse use)
{
    if (item.kind != Kind::Maintenance || (use != StatusUse::Done && use != StatusUse::Skipped))
        return false;
    const auto row = planstore::ofWorkItem(connection, item.id);
    if (!row && row.error().kind != Error::Kind::NotFound)
        return std::unexpected(row.error());
    return row.has_value();
}

// Skipped for a reason, done with its evidence.
Result<void> checkByPlan(Connection &connection, const Desk &desk, const WorkItem &item, StatusUse use,
                         const QString &reason)
{
    if (use == StatusUse::Skipped)
        return checkReason(*desk.catalogSnapshot(), desk.catalogSnapshot()->status(use), u"skip"_s, reason);
    LAMP_TRY(row, planstore::ofWorkItem(connection, item.id));
    LAMP_TRY(plan, rows::get<Plan>(connection, row.planId));
    LAMP_TRY(missing, visits::missing(connection, plan, item.id, {}));
    if (missing.isEmpty())
        return {};
    return fail(Error::Kind::Invalid,
                StatusWords::tr("%1 is not finished, still missing: %2").arg(subject(item), missing.join(u"; ")));
}

// The occurrence knows both.
Result<void> enterByPlan(Desk &desk, ChangeSet &changes, const WorkItem &item, StatusUse use, const QString &reason)
{
    LAMP_CHECK(checkByPlan(changes.connection(), desk, item, use, reason));
    LAMP_TRY(row, planstore::ofWorkItem(changes.connection(), item.id));
    const OccurrenceKey key{row.planId, row.assetId, row.slot};
    if (use == StatusUse::Skipped)
        return desk.plans().skip(changes, key, reason, changes.now());
    return desk.plans().finish(changes, key, 0, {}, changes.now());
}
} // namespace

Result<WorkItem> completed(const Desk &desk, const WorkItem &before, WorkItem after, const QString &reason)
{
    const auto catalog = desk.catalogSnapshot();
    const Status &status = catalog->status(after.statusId);
    const bool waited = catalog->status(before.statusId).cls == StatusClass::Paused;
    switch (status.use) {
    case StatusUse::WaitingUser:
    case StatusUse::WaitingSupplier:
        if (!reason.isEmpty() || !waited)
            after.waitingReason = reason;
        LAMP_CHECK(fillWaiting(desk, *catalog, status, after));
        break;
    case StatusUse::Planned:
        if (!after.plannedAt)
            return fail(Error::Kind::Invalid,
                        StatusWords::tr("“%1” needs the day on which the work starts: planned=…").arg(status.name));
        break;
    case StatusUse::Solved:
    case StatusUse::Closed:
        if (isSolving(*catalog, before.statusId, status))
            LAMP_CHECK(checkFix(*catalog, status, after, false));
        break;
    case StatusUse::Cancelled:
        LAMP_CHECK(checkReason(*catalog, status, u"cancel"_s, reason));
        after.waitingReason = reason;
        break;
    case StatusUse::Skipped:
        LAMP_CHECK(checkReason(*catalog, status, u"skip"_s, reason));
        after.waitingReason = reason;
        break;
    default: break;
    }
    return after;
}

Result<WorkItem> allowed(Connection &connection, const Desk &desk, const WorkItem &before, const WorkItem &after,
                         const QString &reason)
{
    if (after.statusId == before.statusId)
        return after;
    const auto catalog = desk.catalogSnapshot();
    const Status &status = catalog->status(after.statusId);
    if (!canBeChosen(status, after.kind))
        return fail(Error::Kind::Invalid, StatusWords::tr("“%1” is not for this kind of work").arg(status.name));
    LAMP_CHECK(checkLists(connection, *catalog, before, status));
    LAMP_TRY(ofPlan, isOfPlan(connection, before, status.use));
    if (!ofPlan) {
        LAMP_TRY(full, completed(desk, before, after, reason));
        if (isSolving(*catalog, before.statusId, status)) {
            LAMP_CHECK(checkFix(*catalog, status, full, true));
            LAMP_CHECK(templaterules::checkSolving(connection, desk, full));
        }
        return full;
    }
    LAMP_CHECK(checkByPlan(connection, desk, before, status.use, reason));
    return after;
}

Result<void> enter(const WorkItems &items, Desk &desk, ChangeSet &changes, const WorkItem &before,
                   const WorkItem &after, const QString &reason)
{
    if (after.statusId == before.statusId)
        return items.edit(changes, before, after);
    const auto catalog = desk.catalogSnapshot();
    const Status &status = catalog->status(after.statusId);
    LAMP_CHECK(checkLists(changes.connection(), *catalog, before, status));
    LAMP_TRY(ofPlan, isOfPlan(changes.connection(), before, status.use));
    if (ofPlan) {
        WorkItem facts = after; // what else was changed with the status; the reason belongs to the occurrence
        facts.statusId = before.statusId;
        facts.waitingReason = before.waitingReason;
        LAMP_CHECK(items.edit(changes, before, facts));
        return enterByPlan(desk, changes, before, status.use, reason);
    }
    LAMP_TRY(full, completed(desk, before, after, reason));
    if (isSolving(*catalog, before.statusId, status)) {
        LAMP_CHECK(checkFix(*catalog, status, full, true));
        LAMP_CHECK(templaterules::checkSolving(changes.connection(), desk, full));
    }
    LAMP_CHECK(items.edit(changes, before, full));
    if (before.kind == Kind::Maintenance)
        LAMP_CHECK(visits::follow(changes, before.id, status, reason));
    // Leaving a waiting clears its reason; that of cancelling and skipping stays.
    LAMP_TRY(entered, rows::get<WorkItem>(changes.connection(), before.id));
    if (status.cls != StatusClass::Void || entered.waitingReason == reason)
        return {};
    WorkItem named = entered;
    named.waitingReason = reason;
    return rows::update(changes, entered, named);
}

Result<qint64> closeSolved(const WorkItems &items, Desk &desk, ChangeSet &changes)
{
    constexpr qint64 AtOnce = 2000;
    const auto catalog = desk.catalogSnapshot();
    const int days = catalog->setting(u"close.days", u"5").toInt();
    const StatusId closed = catalog->status(StatusUse::Closed).id;
    if (days <= 0 || !closed)
        return 0;
    const WorkCalendar calendar = desk.workCalendar();
    LAMP_TRY(
        due,
        workitemstore::solvedBefore(changes.connection(), changes.now().plusMinutes(-qint64(days) * 24 * 60), AtOnce));
    qint64 count = 0;
    for (const WorkItemId id : std::as_const(due)) {
        LAMP_TRY(item, rows::get<WorkItem>(changes.connection(), id));
        const Instant moment = calendar.addWorkingDays(*item.solvedAt, days);
        if (moment > changes.now())
            continue;
        changes.setSubject(++count == 1 ? subject(item) : subject(count));
        LAMP_CHECK(items.setStatus(changes, id, closed, moment));
    }
    return count;
}

} // namespace lamp::workitemrules
