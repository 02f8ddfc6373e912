// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/checklists.h"

#include "services/articletext.h"
#include "services/desk.h"
#include "services/workitemrules.h"
#include "store/checklistrepository.h"
#include "store/rows.h"
#include "store/workitemrepository.h"

#include <QCoreApplication>

#include <algorithm>

// What lists an item has, and what they hold back.
namespace lamp::checklists {

using namespace Qt::StringLiterals;

namespace {
struct ChecklistWords {
    Q_DECLARE_TR_FUNCTIONS(lamp::Checklists)
};

// A step that failed or was refused is as little done as one that nobody touched.
bool holds(const Step &step) { return step.result == StepResult::Open || step.result == StepResult::Failed; }

Result<Line> lineOf(Connection &connection, const Desk &desk, const Step &step, const ChecklistPart &part)
{
    Line line{.step = step, .part = part, .doneBy = {}, .asked = part.personText, .child = {}};
    if (step.doneById) {
        LAMP_TRY(name, workitemstore::nameOf(connection, step.doneById));
        line.doneBy = name;
    }
    if (part.personId) {
        LAMP_TRY(name, workitemstore::nameOf(connection, part.personId));
        line.asked = name;
    }
    if (part.childId) {
        LAMP_TRY(rows, workitemstore::rows(connection, {part.childId}, desk.now()));
        if (!rows.isEmpty())
            line.child = rows.first();
    }
    return line;
}

QHash<qint64, ChecklistPart> byStep(const QList<ChecklistPart> &parts)
{
    QHash<qint64, ChecklistPart> found;
    for (const ChecklistPart &part : parts)
        found.insert(part.stepId.value, part);
    return found;
}

// The list that a step stands in: its part names it, or it is the own one.
Checklist listOf(const QList<Checklist> &lists, const ChecklistPart &part)
{
    const auto named = std::ranges::find_if(lists, [&part](const Checklist &list) {
        return part.checklistId ? list.id == part.checklistId : list.title.isEmpty();
    });
    return named == lists.end() ? Checklist{} : *named;
}

QString titleWords(const Checklist &list)
{
    return list.title.isEmpty() ? ChecklistWords::tr("Checklist") : list.title;
}
} // namespace

qsizetype List::open() const
{
    return std::ranges::count_if(lines, [](const Line &line) { return line.step.result == StepResult::Open; });
}

Result<QList<List>> of(Connection &connection, const Desk &desk, WorkItemId item)
{
    LAMP_TRY(steps, workitemstore::steps(connection, item));
    LAMP_TRY(lists, checkliststore::lists(connection, item));
    LAMP_TRY(parts, checkliststore::parts(connection, item));
    QList<List> found{{}};
    for (const Checklist &list : std::as_const(lists)) {
        if (list.title.isEmpty())
            found.first().list = list;
        else
            found.append({list, {}});
    }
    const auto known = byStep(parts);
    for (const Step &step : std::as_const(steps)) {
        const ChecklistPart part = known.value(step.id.value);
        const auto home = std::ranges::find_if(found, [&part](const List &list) {
            return part.checklistId && list.list.id == part.checklistId;
        });
        LAMP_TRY(line, lineOf(connection, desk, step, part));
        (home == found.end() ? found.first() : *home).lines.append(line);
    }
    if (found.first().lines.isEmpty())
        found.removeFirst();
    return found;
}

QFuture<Result<QList<List>>> of(Desk &desk, WorkItemId item)
{
    return desk.database().read([&desk, item](Connection &c) { return of(c, desk, item); });
}

Result<Standing> standing(Connection &connection, WorkItemId item, const QList<WorkItemId> &with)
{
    Standing found;
    LAMP_TRY(lists, checkliststore::lists(connection, item));
    if (std::ranges::all_of(lists, [](const Checklist &list) { return list.gate == Gate::Free; }))
        return found; // nothing is held, whatever is open
    LAMP_TRY(steps, workitemstore::steps(connection, item));
    LAMP_TRY(parts, checkliststore::parts(connection, item));
    const auto known = byStep(parts);
    QMap<qint64, QStringList> open; // by list
    for (const Step &step : std::as_const(steps)) {
        const ChecklistPart part = known.value(step.id.value);
        if (holds(step) && !(part.childId && with.contains(part.childId)))
            open[listOf(lists, part).id.value].append(step.title);
    }
    for (const Checklist &list : std::as_const(lists)) {
        if (list.gate == Gate::Free || !open.contains(list.id.value))
            continue;
        const QString line = titleWords(list) + u": "_s + open.value(list.id.value).join(u", "_s);
        (list.gate == Gate::Block ? found.blocking : found.warning).append(line);
    }
    return found;
}

QFuture<Result<Standing>> standing(Desk &desk, const QList<WorkItemId> &items)
{
    return desk.database().read([items](Connection &c) -> Result<Standing> {
        Standing all;
        for (const WorkItemId item : items) {
            LAMP_TRY(one, standing(c, item, items));
            all.blocking += one.blocking;
            all.warning += one.warning;
        }
        return all;
    });
}

Result<void> check(Connection &connection, const WorkItem &item, const QList<WorkItemId> &with)
{
    LAMP_TRY(found, standing(connection, item.id, with));
    if (found.blocking.isEmpty())
        return {};
    return fail(Error::Kind::Invalid,
                ChecklistWords::tr("%1 cannot be solved yet. Open: %2")
                    .arg(workitemrules::subject(item), found.blocking.join(u"; "_s)));
}

QFuture<Result<QList<Source>>> sources(Desk &desk)
{
    return desk.database().read([catalog = desk.catalogSnapshot()](Connection &c) -> Result<QList<Source>> {
        QList<Source> found;
        LAMP_TRY(ready, rows::all<ChecklistTemplate>(c));
        std::ranges::stable_sort(ready, {}, &ChecklistTemplate::position);
        for (const ChecklistTemplate &one : std::as_const(ready)) {
            Source source{.name = one.name, .articleId = {}, .steps = {}, .ready = one};
            for (const QString &title : one.steps)
                source.steps.append(Step{.title = title});
            found.append(source);
        }
        for (const TicketTemplate &one : catalog->templates) {
            Source source{.name = one.name, .articleId = {}, .steps = {}, .ready = {}};
            for (const QString &title : one.checklist)
                source.steps.append(Step{.title = title});
            if (!source.steps.isEmpty())
                found.append(source);
        }
        LAMP_TRY(articles, checkliststore::withLists(c));
        for (const ArticleId id : std::as_const(articles)) {
            LAMP_TRY(article, rows::get<Article>(c, id));
            const QList<Step> steps = ArticleText::steps(article.body);
            if (!steps.isEmpty())
                found.append({article.title, id, steps, {}});
        }
        return found;
    });
}

Result<void> follow(ChangeSet &changes, const WorkItem &child, const Status &status, Instant at)
{
    LAMP_TRY(parts, checkliststore::partsOfChild(changes.connection(), child.id));
    for (const ChecklistPart &part : std::as_const(parts)) {
        LAMP_TRY(step, rows::get<Step>(changes.connection(), part.stepId));
        Step after = step;
        // What came to nothing holds nobody back; only what was solved is ticked.
        after.result = status.cls == StatusClass::Done ? StepResult::Done
            : status.cls == StatusClass::Void          ? StepResult::NotApplicable
                                                       : StepResult::Open;
        if (after.result == step.result)
            continue;
        const bool open = after.result == StepResult::Open;
        after.doneAt = open ? std::nullopt : std::optional(at);
        after.doneById = open ? PersonId{} : changes.author().personId;
        LAMP_CHECK(rows::update(changes, step, after));
    }
    return {};
}

Result<void> byHand(Connection &connection, const Step &step)
{
    LAMP_TRY(part, checkliststore::part(connection, step.id));
    if (!part || part->kind == PartKind::Plain)
        return {};
    return fail(Error::Kind::Invalid,
                part->kind == PartKind::Ticket
                    ? ChecklistWords::tr("“%1” is a ticket: it is ticked when that is solved").arg(step.title)
                    : ChecklistWords::tr("“%1” is an approval: record the answer").arg(step.title));
}

Result<void> forget(ChangeSet &changes, StepId step)
{
    LAMP_TRY(part, checkliststore::part(changes.connection(), step));
    return part ? rows::remove<ChecklistPart>(changes, part->id) : Result<void>();
}

} // namespace lamp::checklists
