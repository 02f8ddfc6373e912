// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/checklists.h"

#include "services/desk.h"
#include "services/workitemrules.h"
#include "services/worklinks.h"
#include "store/checklistrepository.h"
#include "store/rows.h"
#include "store/workitemrepository.h"

#include <QCoreApplication>

// Changing lists, and making more of a step than a line.
namespace lamp::checklists {

using namespace Qt::StringLiterals;

namespace {
struct ChecklistActWords {
    Q_DECLARE_TR_FUNCTIONS(lamp::Checklists)
};
constexpr qsizetype LongestStep = 300;

Result<WorkItem> changeable(ChangeSet &changes, const Desk &desk, WorkItemId id)
{
    LAMP_TRY(item, rows::get<WorkItem>(changes.connection(), id));
    const auto catalog = desk.catalogSnapshot();
    if (const Status &status = catalog->status(item.statusId); status.locks)
        return fail(Error::Kind::Invalid,
                    ChecklistActWords::tr("%1 is %2: its checklists stay as they are")
                        .arg(workitemrules::subject(item), status.name));
    changes.setSubject(workitemrules::subject(item));
    return item;
}

Result<qint64> nextPosition(Connection &connection, WorkItemId item)
{
    LAMP_TRY(steps, workitemstore::steps(connection, item));
    return steps.isEmpty() ? 0 : steps.last().position + 1;
}

Result<ChecklistPart> partOf(ChangeSet &changes, StepId step)
{
    LAMP_TRY(known, checkliststore::part(changes.connection(), step));
    if (known)
        return *known;
    ChecklistPart fresh{.stepId = step};
    LAMP_TRY(id, rows::insert(changes, fresh));
    fresh.id = id;
    return fresh;
}

Result<void> tick(ChangeSet &changes, const Step &step, StepResult result, const QString &note)
{
    LAMP_TRY(before, rows::get<Step>(changes.connection(), step.id));
    Step after = before;
    after.result = result;
    after.note = note;
    after.doneAt = result == StepResult::Open ? std::nullopt : std::optional(changes.now());
    after.doneById = result == StepResult::Open ? PersonId{} : changes.author().personId;
    return before == after ? Result<void>() : rows::update(changes, before, after);
}

// The step is the ticket from now on, and as far as the ticket is.
Result<void> take(ChangeSet &changes, const Desk &desk, const Step &step, WorkItemId childId)
{
    const auto catalog = desk.catalogSnapshot();
    LAMP_TRY(child, rows::get<WorkItem>(changes.connection(), childId));
    LAMP_TRY(part, partOf(changes, step.id));
    ChecklistPart after = part;
    after.kind = PartKind::Ticket;
    after.childId = childId;
    after.personId = {};
    after.personText.clear();
    after.askedAt.reset();
    LAMP_CHECK(rows::update(changes, part, after));
    LAMP_CHECK(tick(changes, step, StepResult::Open, {}));
    return follow(changes, child, catalog->status(child.statusId), changes.now());
}
} // namespace

QFuture<Result<ChecklistId>> copy(Desk &desk, WorkItemId id, const Source &source, Gate gate)
{
    return desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Added a checklist to %1"), {}},
        [&desk, id, source, gate](ChangeSet &changes) -> Result<ChecklistId> {
            LAMP_TRY(item, changeable(changes, desk, id));
            if (source.steps.isEmpty() || source.name.simplified().isEmpty())
                return fail(Error::Kind::Invalid, ChecklistActWords::tr("there are no steps to copy"));
            LAMP_TRY(known, checkliststore::lists(changes.connection(), item.id));
            const qint64 place = known.isEmpty() ? 0 : known.last().position + 1;
            LAMP_TRY(list, rows::insert(changes, Checklist{.workItemId = item.id, .title = source.name.simplified(),
                                                           .gate = gate, .articleId = source.articleId,
                                                           .position = place}));
            LAMP_TRY(position, nextPosition(changes.connection(), item.id));
            for (const Step &one : source.steps) {
                Step step = one;
                step.id = {};
                step.workItemId = item.id;
                step.position = position++;
                LAMP_TRY(made, rows::insert(changes, step));
                LAMP_CHECK(rows::insert(changes, ChecklistPart{.stepId = made, .checklistId = list}));
            }
            return list;
        });
}

QFuture<Result<StepId>> add(Desk &desk, WorkItemId id, ChecklistId list, const QString &title)
{
    return desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Changed the checklist of %1"), {}},
        [&desk, id, list, title](ChangeSet &changes) -> Result<StepId> {
            LAMP_TRY(item, changeable(changes, desk, id));
            const QString words = title.simplified().left(LongestStep);
            if (words.isEmpty())
                return fail(Error::Kind::Invalid, ChecklistActWords::tr("a step needs words"));
            if (list) {
                LAMP_TRY(home, rows::get<Checklist>(changes.connection(), list));
                if (home.workItemId != item.id)
                    return fail(Error::Kind::Invalid, ChecklistActWords::tr("the checklist is another item's"));
            }
            LAMP_TRY(position, nextPosition(changes.connection(), item.id));
            LAMP_TRY(made, rows::insert(changes, Step{.workItemId = item.id, .position = position, .title = words}));
            if (list)
                LAMP_CHECK(rows::insert(changes, ChecklistPart{.stepId = made, .checklistId = list}));
            return made;
        });
}

QFuture<Result<void>> setGate(Desk &desk, WorkItemId id, ChecklistId list, Gate gate)
{
    return desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Changed what the checklist of %1 holds back"), {}},
        [&desk, id, list, gate](ChangeSet &changes) -> Result<void> {
            LAMP_TRY(item, changeable(changes, desk, id));
            LAMP_TRY(known, checkliststore::lists(changes.connection(), item.id));
            const auto found = std::ranges::find_if(
                known, [list](const Checklist &one) { return list ? one.id == list : one.title.isEmpty(); });
            if (found == known.end() && list)
                return fail(Error::Kind::NotFound, ChecklistActWords::tr("the checklist is gone"));
            if (found == known.end())
                return rows::insert(changes, Checklist{.workItemId = item.id, .gate = gate}).transform([](auto) { });
            Checklist after = *found;
            after.gate = gate;
            return rows::update(changes, *found, after);
        });
}

QFuture<Result<void>> remove(Desk &desk, ChecklistId list)
{
    return desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Took a checklist off %1"), {}},
        [&desk, list](ChangeSet &changes) -> Result<void> {
            LAMP_TRY(gone, rows::get<Checklist>(changes.connection(), list));
            LAMP_TRY(item, changeable(changes, desk, gone.workItemId));
            LAMP_TRY(parts, checkliststore::parts(changes.connection(), item.id));
            for (const ChecklistPart &part : std::as_const(parts)) {
                if (part.checklistId != list)
                    continue;
                LAMP_CHECK(rows::remove<ChecklistPart>(changes, part.id));
                LAMP_CHECK(rows::remove<Step>(changes, part.stepId));
            }
            return rows::remove<Checklist>(changes, list);
        });
}

QFuture<Result<WorkItemId>> makeTicket(Desk &desk, const Step &step)
{
    return desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Made a ticket of a step: %1"), {}},
        [&desk, step](ChangeSet &changes) -> Result<WorkItemId> {
            LAMP_TRY(whole, changeable(changes, desk, step.workItemId));
            NewWorkItem fresh;
            fresh.item.title = step.title;
            fresh.item.kind = whole.kind == Kind::Incident ? Kind::Incident : Kind::Request;
            fresh.item.requesterId = whole.requesterId;
            fresh.item.requesterText = whole.requesterText;
            fresh.item.locationId = whole.locationId;
            fresh.item.assetId = whole.assetId;
            fresh.item.categoryId = whole.categoryId;
            fresh.item.serviceId = whole.serviceId;
            fresh.item.confidential = whole.confidential;
            fresh.item.channel = u"planned"_s;
            fresh.item.parentId = whole.id;
            fresh.description = step.instruction;
            if (desk.catalogSnapshot()->alone())
                fresh.item.assigneeId = whole.assigneeId;
            LAMP_TRY(child, desk.workItems().create(changes, fresh));
            LAMP_CHECK(take(changes, desk, step, child));
            return child;
        });
}

QFuture<Result<void>> linkTicket(Desk &desk, const Step &step, WorkItemId child)
{
    return desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Made a step of %1 a ticket"), {}},
        [&desk, step, child](ChangeSet &changes) -> Result<void> {
            LAMP_TRY(whole, changeable(changes, desk, step.workItemId));
            LAMP_TRY(part, rows::get<WorkItem>(changes.connection(), child));
            LAMP_TRY(links, workitemstore::links(changes.connection(), whole.id));
            const bool linked = part.parentId == whole.id
                || std::ranges::any_of(links, [&](const auto &one) {
                       return one.first.kind == LinkKind::Parent && one.first.toId == child;
                   });
            if (!linked)
                LAMP_CHECK(worklinks::add(changes, whole.id, LinkKind::Parent, child));
            return take(changes, desk, step, child);
        });
}

QFuture<Result<void>> ask(Desk &desk, const Step &step, PersonId person, const QString &name)
{
    return desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Asked for an approval on %1"), {}},
        [&desk, step, person, name](ChangeSet &changes) -> Result<void> {
            LAMP_CHECK(changeable(changes, desk, step.workItemId));
            if (!person && name.simplified().isEmpty())
                return fail(Error::Kind::Invalid, ChecklistActWords::tr("an approval needs a person who is asked"));
            LAMP_TRY(part, partOf(changes, step.id));
            ChecklistPart after = part;
            after.kind = PartKind::Approval;
            after.childId = {};
            after.personId = person;
            after.personText = person ? QString() : name.simplified();
            after.askedAt = changes.now();
            LAMP_CHECK(rows::update(changes, part, after));
            return tick(changes, step, StepResult::Open, {});
        });
}

QFuture<Result<void>> answer(Desk &desk, const Step &step, bool given, const QString &note)
{
    const char *verb = given ? QT_TRANSLATE_NOOP("History", "Recorded an approval on %1")
                             : QT_TRANSLATE_NOOP("History", "Recorded a refusal on %1");
    return desk.database().write(
        {verb, {}}, [&desk, step, given, note](ChangeSet &changes) -> Result<void> {
            LAMP_CHECK(changeable(changes, desk, step.workItemId));
            LAMP_TRY(part, checkliststore::part(changes.connection(), step.id));
            if (!part || part->kind != PartKind::Approval)
                return fail(Error::Kind::Invalid, ChecklistActWords::tr("nobody was asked for this step"));
            if (!given && note.simplified().isEmpty())
                return fail(Error::Kind::Invalid, ChecklistActWords::tr("a refusal needs its reason"));
            return tick(changes, step, given ? StepResult::Done : StepResult::Failed, note.simplified());
        });
}

QFuture<Result<void>> makePlain(Desk &desk, const Step &step)
{
    return desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Changed the checklist of %1"), {}},
        [&desk, step](ChangeSet &changes) -> Result<void> {
            LAMP_CHECK(changeable(changes, desk, step.workItemId));
            LAMP_TRY(part, partOf(changes, step.id));
            ChecklistPart after{.id = part.id, .stepId = part.stepId, .checklistId = part.checklistId};
            LAMP_CHECK(rows::update(changes, part, after));
            return tick(changes, step, StepResult::Open, {});
        });
}

} // namespace lamp::checklists
