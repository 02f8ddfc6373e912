// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields.h"

namespace lamp {

// What open steps of a list do when its work item is to be solved: nothing, a question, a refusal.
enum class Gate { Free, Warn, Block };
template <> struct Codes<Gate> {
    static constexpr const char *list[] = {"free", "warn", "block"};
};

// A list of steps of a work item with a name: copied from a template or a procedure. Steps that belong to none of them
// are the item's own list; a row without a title says what becomes of that one.
struct Checklist {
    Id<struct ChecklistTag> id;
    WorkItemId workItemId;
    QString title;
    Gate gate = Gate::Free;
    ArticleId articleId; // the procedure that it was copied from
    qint64 position = 0;
    friend bool operator==(const Checklist &, const Checklist &) = default;
};
using ChecklistId = decltype(Checklist::id);
template <> struct Row<Checklist> {
    static constexpr auto table = "checklist";
    static constexpr auto fields = std::tuple{
        Field{"work_item_id", &Checklist::workItemId}, Field{"title", &Checklist::title},
        Field{"gate", &Checklist::gate}, Field{"article_id", &Checklist::articleId},
        Field{"position", &Checklist::position}};
};

// A plain step is ticked by hand; a ticket is ticked when it is solved; an approval is given or refused by a person.
enum class PartKind { Plain, Ticket, Approval };
template <> struct Codes<PartKind> {
    static constexpr const char *list[] = {"plain", "ticket", "approval"};
};

// What a step of a work item is beside its text; plain steps of the own list have no such row.
struct ChecklistPart {
    Id<struct ChecklistPartTag> id;
    StepId stepId;
    ChecklistId checklistId; // 0: the own list
    PartKind kind = PartKind::Plain;
    WorkItemId childId;  // Ticket
    PersonId personId;   // Approval: who is asked, or
    QString personText;  // somebody without a record
    std::optional<Instant> askedAt;
    friend bool operator==(const ChecklistPart &, const ChecklistPart &) = default;
};
template <> struct Row<ChecklistPart> {
    static constexpr auto table = "checklist_item";
    static constexpr auto fields = std::tuple{
        Field{"step_id", &ChecklistPart::stepId}, Field{"checklist_id", &ChecklistPart::checklistId},
        Field{"kind", &ChecklistPart::kind}, Field{"child_id", &ChecklistPart::childId},
        Field{"person_id", &ChecklistPart::personId}, Field{"person_text", &ChecklistPart::personText},
        Field{"asked_at", &ChecklistPart::askedAt}};
};

} // namespace lamp
