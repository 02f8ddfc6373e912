// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist.h"
#include "domain/desk.h"
#include "domain/tickettemplate.h"
#include "services/workitems.h"

// Lists of steps on a work item. A step is ticked by hand, or it is a ticket that ticks it when it is solved, or an
// approval that a person gives or refuses. Open steps of a list that blocks keep its item from being solved.
namespace lamp::checklists {

struct Line {
    Step step;
    ChecklistPart part; // id 0: a plain step of the own list
    QString doneBy;     // name
    QString asked;      // Approval: name of who is asked
    std::optional<WorkItemRow> child; // Ticket
    friend bool operator==(const Line &, const Line &) = default;
};
struct List {
    Checklist list; // id 0: the own list, of which nothing was said
    QList<Line> lines;
    [[nodiscard]] qsizetype open() const; // a refused approval and a failed step are not open: they hold all the same
    friend bool operator==(const List &, const List &) = default;
};
// The own list first when it has steps.
[[nodiscard]] QFuture<Result<QList<List>>> of(Desk &desk, WorkItemId item);
[[nodiscard]] Result<QList<List>> of(Connection &connection, const Desk &desk, WorkItemId item);

// What stands in the way of solving, in words: "Leaver: Phone returned, Account disabled".
struct Standing {
    QStringList blocking, warning;
    friend bool operator==(const Standing &, const Standing &) = default;
};
[[nodiscard]] QFuture<Result<Standing>> standing(Desk &desk, const QList<WorkItemId> &items);
// Steps that are tickets among `with` count as done: they are solved in the same act.
[[nodiscard]] Result<Standing> standing(Connection &connection, WorkItemId item, const QList<WorkItemId> &with = {});
// Invalid, with the open steps, when a list blocks.
[[nodiscard]] Result<void> check(Connection &connection, const WorkItem &item, const QList<WorkItemId> &with = {});

// What a list can be copied from: ready ones first, then the templates' and those procedures that have steps.
struct Source {
    QString name;
    ArticleId articleId; // else of a template
    QList<Step> steps;
    std::optional<ChecklistTemplate> ready; // goes onto an item by ReadyTexts::apply, which fills its variables
    friend bool operator==(const Source &, const Source &) = default;
};
[[nodiscard]] QFuture<Result<QList<Source>>> sources(Desk &desk);

// Each is one act, undone as one.
[[nodiscard]] QFuture<Result<ChecklistId>> copy(Desk &desk, WorkItemId item, const Source &source, Gate gate);
[[nodiscard]] QFuture<Result<StepId>> add(Desk &desk, WorkItemId item, ChecklistId list, const QString &title);
[[nodiscard]] QFuture<Result<void>> setGate(Desk &desk, WorkItemId item, ChecklistId list, Gate gate); // 0: the own one
[[nodiscard]] QFuture<Result<void>> remove(Desk &desk, ChecklistId list); // with its steps
// The step becomes a ticket of its own, part of the item; the answer is the new ticket.
[[nodiscard]] QFuture<Result<WorkItemId>> makeTicket(Desk &desk, const Step &step);
[[nodiscard]] QFuture<Result<void>> linkTicket(Desk &desk, const Step &step, WorkItemId child);
// Somebody is asked; nothing is sent. A name without a record is allowed.
[[nodiscard]] QFuture<Result<void>> ask(Desk &desk, const Step &step, PersonId person, const QString &name);
[[nodiscard]] QFuture<Result<void>> answer(Desk &desk, const Step &step, bool given, const QString &note);
[[nodiscard]] QFuture<Result<void>> makePlain(Desk &desk, const Step &step); // an ordinary step again

// Inside an open set. The item was finished or is open again: steps that it is the ticket of follow.
[[nodiscard]] Result<void> follow(ChangeSet &changes, const WorkItem &child, const Status &status, Instant at);
// Whether a step may be ticked by hand: a ticket and an approval have ways of their own.
[[nodiscard]] Result<void> byHand(Connection &connection, const Step &step);
[[nodiscard]] Result<void> forget(ChangeSet &changes, StepId step); // what it is beside text

} // namespace lamp::checklists
