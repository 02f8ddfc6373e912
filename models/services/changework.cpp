// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/changework.h"

#include "services/desk.h"
#include "services/roles.h"
#include "services/workitemrules.h"
#include "store/changerepository.h"
#include "store/rows.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lamp::changework {

namespace {
struct ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(ChangeWork)
};

std::unexpected<Error> refused(const QString &why) { return fail(Error::Kind::Invalid, why); }

qint64 minutesBetween(Instant from, Instant until) { return (until.ms - from.ms) / 60'000; }

Result<WorkItem> changeItem(ChangeSet &changes, WorkItemId id)
{
    LAMP_TRY(item, rows::get<WorkItem>(changes.connection(), id));
    changes.setSubject(workitemrules::subject(item));
    if (item.kind != Kind::Change)
        return refused(ChangeWords::tr("#%1 is not a change").arg(item.number));
    return item;
}

Result<void> keep(ChangeSet &changes, const ChangeSheet &before, const ChangeSheet &after)
{
    if (before.id)
        return rows::update(changes, before, after);
    return rows::insert(changes, after).transform([](const auto &) { });
}

// What was done with a change stands in its timeline, too.
Result<void> tell(ChangeSet &changes, WorkItemId id, const QString &text, const QString &words)
{
    Entry entry{.workItemId = id,
                .kind = EntryKind::Note,
                .authorId = changes.author().personId,
                .authorText = changes.author().personId ? QString() : changes.author().name,
                .body = words.trimmed().isEmpty() ? text : QString(text + u"\n\n"_s + words.trimmed()),
                .happenedAt = changes.now(),
                .recordedAt = changes.now()};
    return rows::insert(changes, entry).transform([](const auto &) { });
}

Result<ChangeSheet> edited(const ChangeSheet &before, const ChangeEdit &edit)
{
    ChangeSheet after = before;
    after.risk = edit.risk;
    after.plan = edit.plan.trimmed();
    after.backOut = edit.backOut.trimmed();
    after.windowMinutes = after.noReturnMinutes = 0;
    if (!edit.window) {
        if (edit.noReturnAt)
            return refused(ChangeWords::tr("A point of no return lies in a window: say when the change is made."));
        return after;
    }
    after.windowMinutes = minutesBetween(edit.window->from, edit.window->until);
    if (after.windowMinutes <= 0)
        return refused(ChangeWords::tr("The window ends before it begins."));
    if (!edit.noReturnAt)
        return after;
    after.noReturnMinutes = minutesBetween(edit.window->from, *edit.noReturnAt);
    if (after.noReturnMinutes <= 0 || after.noReturnMinutes > after.windowMinutes)
        return refused(ChangeWords::tr("The point of no return lies outside the window."));
    return after;
}

// Who has a record is called by the number that stands there, unless another one was typed.
Result<ChangeCall> withRecord(Connection &connection, ChangeCall call)
{
    if (call.personId && !call.phone.isEmpty())
        return call;
    LAMP_TRY(person, changestore::personCalled(connection, call.name));
    if (!person)
        return call;
    call.personId = person->id;
    if (call.phone.isEmpty())
        call.phone = person->phone.isEmpty() ? person->mobile : person->phone;
    return call;
}

Result<void> keepCalls(ChangeSet &changes, WorkItemId id, const QList<ChangeCall> &wanted)
{
    LAMP_TRY(old, changestore::calls(changes.connection(), id));
    for (qsizetype i = 0; i < qMax(old.size(), wanted.size()); ++i) {
        if (i >= wanted.size()) {
            LAMP_CHECK(rows::remove<ChangeCall>(changes, old[i].id));
            continue;
        }
        LAMP_TRY(call, withRecord(changes.connection(), wanted[i]));
        call.id = i < old.size() ? old[i].id : decltype(call.id){};
        call.workItemId = id;
        call.position = i;
        if (i < old.size())
            LAMP_CHECK(rows::update(changes, old[i], call));
        else
            LAMP_CHECK(rows::insert(changes, call).transform([](const auto &) { }));
    }
    return {};
}

Result<void> write(Desk &desk, ChangeSet &changes, const ChangeView &before, const ChangeEdit &edit)
{
    LAMP_TRY(item, changeItem(changes, before.sheet.workItemId));
    LAMP_TRY(after, edited(before.sheet, edit));
    LAMP_TRY(there, changestore::sheet(changes.connection(), item.id));
    if (there.id != before.sheet.id || item.plannedAt != before.from)
        return fail(Error::Kind::Conflict, workitemrules::subject(item));
    LAMP_CHECK(keep(changes, before.sheet, after));
    LAMP_CHECK(keepCalls(changes, item.id, edit.calls));
    if (!edit.window || item.plannedAt == edit.window->from)
        return {};
    WorkItem planned = item;
    planned.plannedAt = edit.window->from;
    return desk.workItems().edit(changes, item, planned);
}

Result<void> askFor(ChangeSet &changes, WorkItemId id, PersonId approver, const QString &note)
{
    LAMP_TRY(item, changeItem(changes, id));
    if (!approver)
        return refused(ChangeWords::tr("Say who is asked."));
    LAMP_TRY(who, rows::get<Person>(changes.connection(), approver));
    LAMP_TRY(before, changestore::sheet(changes.connection(), item.id));
    ChangeSheet after = before;
    after.approval = Approval::Asked;
    after.approverId = approver;
    after.askedAt = changes.now();
    after.decidedById = {};
    after.decidedAt.reset();
    after.approvalNote = note.trimmed();
    LAMP_CHECK(keep(changes, before, after));
    return tell(changes, id, ChangeWords::tr("Asked %1 to approve it.").arg(who.name), note);
}

Result<void> decided(ChangeSet &changes, WorkItemId id, bool given, PersonId by, const QString &note)
{
    LAMP_TRY(item, changeItem(changes, id));
    if (!given && note.trimmed().isEmpty())
        return refused(ChangeWords::tr("Say why it is refused."));
    if (!by)
        return refused(ChangeWords::tr("Say who decided."));
    LAMP_TRY(who, rows::get<Person>(changes.connection(), by));
    LAMP_TRY(before, changestore::sheet(changes.connection(), item.id));
    ChangeSheet after = before;
    after.approval = given ? Approval::Given : Approval::Refused;
    after.decidedById = by;
    after.decidedAt = changes.now();
    after.approvalNote = note.trimmed();
    LAMP_CHECK(keep(changes, before, after));
    const QString words = given ? ChangeWords::tr("%1 approved it.") : ChangeWords::tr("%1 refused it.");
    return tell(changes, id, words.arg(who.name), note);
}

Result<void> begin(Desk &desk, ChangeSet &changes, WorkItemId id, const QString &override, bool lead)
{
    LAMP_TRY(item, changeItem(changes, id));
    LAMP_TRY(view, of(changes.connection(), desk, id));
    const ChangeState state = stateOf(view.sheet);
    if (state == ChangeState::Running)
        return refused(ChangeWords::tr("It runs already."));
    const auto catalog = desk.catalogSnapshot();
    if (state == ChangeState::Done || !isOpen(catalog->status(item.statusId).cls))
        return refused(ChangeWords::tr("It is over: reopen it first."));
    const QString held = heldBackBy(view, desk.zone());
    if (!held.isEmpty() && (override.trimmed().isEmpty() || !lead))
        return refused(lead ? held : ChangeWords::tr("%1 Only a lead may start it all the same.").arg(held));
    ChangeSheet after = view.sheet;
    after.startedAt = changes.now();
    after.startedById = changes.author().personId;
    after.rolledBackAt.reset();
    after.rolledBackById = {};
    after.overrideNote = held.isEmpty() ? QString() : override.trimmed();
    LAMP_CHECK(keep(changes, view.sheet, after));
    LAMP_CHECK(tell(changes, id, held.isEmpty() ? ChangeWords::tr("Started.")
                                                : ChangeWords::tr("Started without an approval."),
                    override));
    return desk.workItems().setStatus(changes, id, catalog->status(StatusUse::Progress).id, changes.now());
}

Result<void> takenBack(ChangeSet &changes, WorkItemId id, const QString &why)
{
    LAMP_TRY(item, changeItem(changes, id));
    LAMP_TRY(before, changestore::sheet(changes.connection(), item.id));
    if (stateOf(before) != ChangeState::Running)
        return refused(ChangeWords::tr("It does not run: there is nothing to roll back."));
    if (why.trimmed().isEmpty())
        return refused(ChangeWords::tr("Say why it is rolled back."));
    ChangeSheet after = before;
    after.rolledBackAt = changes.now();
    after.rolledBackById = changes.author().personId;
    LAMP_CHECK(keep(changes, before, after));
    return tell(changes, id, ChangeWords::tr("Rolled back."), why);
}
} // namespace

std::optional<TimeSpan> ChangeView::window() const
{
    if (!from || sheet.windowMinutes <= 0)
        return std::nullopt;
    return TimeSpan{*from, from->plusMinutes(sheet.windowMinutes)};
}

std::optional<Instant> ChangeView::noReturnAt() const
{
    if (!window() || sheet.noReturnMinutes <= 0)
        return std::nullopt;
    return from->plusMinutes(sheet.noReturnMinutes);
}

Result<ChangeView> of(Connection &connection, const Desk &desk, WorkItemId change)
{
    ChangeView view;
    LAMP_TRY(item, rows::get<WorkItem>(connection, change));
    view.from = item.plannedAt;
    LAMP_TRY(sheet, changestore::sheet(connection, change));
    view.sheet = sheet;
    LAMP_TRY(calls, changestore::calls(connection, change));
    view.calls = calls;
    for (const PersonId id : {sheet.approverId, sheet.decidedById, sheet.startedById, sheet.rolledBackById,
                              sheet.doneById})
        if (id && !view.people.contains(id)) {
            LAMP_TRY(person, rows::get<Person>(connection, id));
            view.people.insert(id, person.name);
        }
    // Without a window what speaks against the moment that it is planned for.
    if (const Instant from = view.from.value_or(Instant{}); view.from) {
        const TimeSpan span = view.window().value_or(TimeSpan{from, from.plusMinutes(1)});
        LAMP_TRY(found, warnings(connection, *desk.catalogSnapshot(), change, span));
        view.warnings = found;
    }
    return view;
}

QFuture<Result<ChangeView>> of(Desk &desk, WorkItemId change)
{
    return desk.database().read([&desk, change](Connection &c) { return of(c, desk, change); });
}

ChangeEdit editOf(const ChangeView &view)
{
    return {view.sheet.risk, view.sheet.plan, view.sheet.backOut, view.window(), view.noReturnAt(), view.calls};
}

QFuture<Result<void>> save(Desk &desk, const ChangeView &before, const ChangeEdit &after)
{
    const char *verb = before.window() != after.window && after.window
        ? QT_TRANSLATE_NOOP("History", "Set the window of %1")
        : QT_TRANSLATE_NOOP("History", "Wrote the plan of %1");
    return desk.database().write({verb, {}}, [&desk, before, after](ChangeSet &changes) {
        return write(desk, changes, before, after);
    });
}

QFuture<Result<void>> ask(Desk &desk, WorkItemId change, PersonId approver, const QString &note)
{
    return desk.database().write({QT_TRANSLATE_NOOP("History", "Asked for the approval of %1"), {}},
                                 [=](ChangeSet &changes) { return askFor(changes, change, approver, note); });
}

QFuture<Result<void>> decide(Desk &desk, WorkItemId change, bool given, PersonId by, const QString &note)
{
    const char *verb = given ? QT_TRANSLATE_NOOP("History", "Recorded the approval of %1")
                             : QT_TRANSLATE_NOOP("History", "Recorded that %1 was refused");
    return desk.database().write({verb, {}},
                                 [=](ChangeSet &changes) { return decided(changes, change, given, by, note); });
}

QString heldBackBy(const ChangeView &view, const QTimeZone &zone)
{
    if (!isHeldBack(view.sheet))
        return {};
    const auto day = [&zone](const std::optional<Instant> &at) {
        return at ? QLocale().toString(at->in(zone).date(), QLocale::ShortFormat) : QString();
    };
    const ChangeSheet &sheet = view.sheet;
    if (sheet.approval == Approval::Asked)
        return ChangeWords::tr("It waits for the approval of %1, asked on %2.")
            .arg(view.people.value(sheet.approverId), day(sheet.askedAt));
    return ChangeWords::tr("%1 refused it on %2: %3")
        .arg(view.people.value(sheet.decidedById), day(sheet.decidedAt), sheet.approvalNote);
}

QFuture<Result<void>> start(Desk &desk, WorkItemId change, const QString &overrideNote)
{
    return desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Started %1"), {}},
        [&desk, change, overrideNote, lead = roles::mayLead(desk)](ChangeSet &changes) {
            return begin(desk, changes, change, overrideNote, lead);
        });
}

QFuture<Result<void>> rollBack(Desk &desk, WorkItemId change, const QString &why)
{
    return desk.database().write({QT_TRANSLATE_NOOP("History", "Rolled %1 back"), {}},
                                 [change, why](ChangeSet &changes) { return takenBack(changes, change, why); });
}

Result<void> followStatus(ChangeSet &changes, const WorkItem &item, StatusClass now, Instant at)
{
    if (item.kind != Kind::Change)
        return {};
    LAMP_TRY(before, changestore::sheet(changes.connection(), item.id));
    ChangeSheet after = before;
    if (now == StatusClass::Done && stateOf(before) == ChangeState::Running) {
        after.doneAt = at;
        after.doneById = changes.author().personId;
    } else if (isOpen(now) && before.doneAt) {
        after.doneAt.reset();
        after.doneById = {};
    }
    return after == before ? Result<void>() : rows::update(changes, before, after);
}

} // namespace lamp::changework
