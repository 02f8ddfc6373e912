// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/problemwork.h"

#include "services/desk.h"
#include "services/workitemrules.h"
#include "services/worklinks.h"
#include "store/changerepository.h"
#include "store/linkrepository.h"
#include "store/rows.h"
#include "store/workitemrepository.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lamp::problemwork {

namespace {
struct ProblemWords {
    Q_DECLARE_TR_FUNCTIONS(ProblemWork)
};

Result<WorkItem> problemItem(ChangeSet &changes, WorkItemId id)
{
    LAMP_TRY(item, rows::get<WorkItem>(changes.connection(), id));
    changes.setSubject(workitemrules::subject(item));
    if (item.kind != Kind::Problem)
        return fail(Error::Kind::Invalid, ProblemWords::tr("#%1 is not a problem").arg(item.number));
    return item;
}

Result<void> write(ChangeSet &changes, const ProblemSheet &before, ProblemSheet after)
{
    LAMP_TRY(item, problemItem(changes, after.workItemId));
    if (after.knownError && after.workaround.trimmed().isEmpty())
        return fail(Error::Kind::Invalid,
                    ProblemWords::tr("A known error says how to work around it: write the workaround first."));
    if (before.id)
        return rows::update(changes, before, after);
    LAMP_TRY(there, changestore::problem(changes.connection(), item.id));
    if (there.id)
        return fail(Error::Kind::Conflict, workitemrules::subject(item));
    return rows::insert(changes, after).transform([](const auto &) { });
}

Result<void> join(ChangeSet &changes, WorkItemId problem, WorkItemId ticket)
{
    LAMP_TRY(item, rows::get<WorkItem>(changes.connection(), ticket));
    LAMP_TRY(whole, problemItem(changes, problem));
    if (item.kind != Kind::Incident && item.kind != Kind::Request)
        return fail(Error::Kind::Invalid,
                    ProblemWords::tr("%1 is no ticket of a user: only those are members of a problem")
                        .arg(workitemrules::subject(item)));
    return worklinks::add(changes, item.id, LinkKind::CausedBy, whole.id);
}

Result<void> leave(ChangeSet &changes, WorkItemId problem, WorkItemId ticket)
{
    LAMP_TRY(whole, problemItem(changes, problem));
    LAMP_TRY(links, linkstore::between(changes.connection(), ticket, whole.id));
    for (const WorkItemLink &link : std::as_const(links))
        if (link.kind == LinkKind::CausedBy && link.fromId == ticket)
            return worklinks::remove(changes, link);
    return fail(Error::Kind::NotFound, ProblemWords::tr("it is not a member of this problem"));
}

Result<void> solveAll(Desk &desk, ChangeSet &changes, const QList<WorkItemId> &items, const QList<WorkItemId> &members,
                      const Solution &how)
{
    const auto catalog = desk.catalogSnapshot();
    qint64 done = 0, solved = 0;
    for (const WorkItemId id : items + members) {
        LAMP_TRY(item, rows::get<WorkItem>(changes.connection(), id));
        const bool member = done >= items.size();
        if (!member || isOpen(catalog->status(item.statusId).cls)) {
            LAMP_CHECK(workitemrules::solveAsked(desk.workItems(), desk, changes, item, items + members, how.fix,
                                                 how.text, how.article, member ? 0 : how.minutes));
            ++solved;
            changes.setSubject(solved == 1 ? workitemrules::subject(item) : workitemrules::subject(solved));
        }
        if (!changes.progress(++done, items.size() + members.size()))
            return fail(Error::Kind::Cancelled, {});
    }
    return {};
}
} // namespace

Result<ProblemView> of(Connection &connection, WorkItemId problem, Instant now)
{
    ProblemView view;
    LAMP_TRY(sheet, changestore::problem(connection, problem));
    view.sheet = sheet;
    LAMP_TRY(ids, linkstore::members(connection, problem));
    LAMP_TRY(rows, workitemstore::rows(connection, ids, now));
    view.members = rows;
    return view;
}

QFuture<Result<ProblemView>> of(Desk &desk, WorkItemId problem)
{
    return desk.database().read([problem, now = desk.now()](Connection &c) { return of(c, problem, now); });
}

Result<QList<KnownError>> knownErrorsOf(Connection &connection, WorkItemId ticket, Instant now)
{
    QList<KnownError> list;
    LAMP_TRY(ids, linkstore::problemsOf(connection, ticket));
    for (const WorkItemId id : std::as_const(ids)) {
        LAMP_TRY(sheet, changestore::problem(connection, id));
        if (sheet.workaround.trimmed().isEmpty())
            continue;
        LAMP_TRY(rows, workitemstore::rows(connection, {id}, now));
        if (!rows.isEmpty())
            list.append({rows.first(), sheet.workaround.trimmed(), sheet.knownError});
    }
    return list;
}

QFuture<Result<void>> save(Desk &desk, const ProblemSheet &before, const ProblemSheet &after)
{
    const char *verb = before.knownError != after.knownError
        ? (after.knownError ? QT_TRANSLATE_NOOP("History", "Marked %1 as a known error")
                            : QT_TRANSLATE_NOOP("History", "Took the mark of a known error off %1"))
        : QT_TRANSLATE_NOOP("History", "Wrote what is known of %1");
    return desk.database().write({verb, {}},
                                 [before, after](ChangeSet &changes) { return write(changes, before, after); });
}

QFuture<Result<void>> addMember(Desk &desk, WorkItemId problem, WorkItemId ticket)
{
    return desk.database().write({QT_TRANSLATE_NOOP("History", "Added a ticket to %1"), {}},
                                 [problem, ticket](ChangeSet &changes) { return join(changes, problem, ticket); });
}

QFuture<Result<void>> removeMember(Desk &desk, WorkItemId problem, WorkItemId ticket)
{
    return desk.database().write({QT_TRANSLATE_NOOP("History", "Took a ticket off %1"), {}},
                                 [problem, ticket](ChangeSet &changes) { return leave(changes, problem, ticket); });
}

QFuture<Result<void>> solve(Desk &desk, const QList<WorkItemId> &items, const QList<WorkItemId> &members,
                            const Solution &solution)
{
    return desk.database().write({QT_TRANSLATE_NOOP("History", "Solved %1"), {}},
                                 [&desk, items, members, solution](ChangeSet &changes) {
                                     return solveAll(desk, changes, items, members, solution);
                                 });
}

} // namespace lamp::problemwork
