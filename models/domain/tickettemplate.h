// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist.h"
#include "domain/desk.h"

namespace lamp {

using TicketTemplateId = decltype(TicketTemplate::id);

// The day that the parts of a template are counted from.
enum class TemplateDay { None, Start, Leave };
template <> struct Codes<TemplateDay> {
    static constexpr const char *list[] = {"none", "start", "leave"};
};

// What a ticket template does with the fields of a ticket; names as services/itemfields.h has them.
struct TemplateRules {
    Id<struct TemplateRulesTag> id;
    TicketTemplateId templateId;
    QStringList presets;        // "impact=several"
    QStringList hidden;         // not asked for
    QStringList mandatory;      // before the ticket is made
    QStringList solving;        // before it is solved
    bool wholeCategory = false; // `solving` holds for every ticket of the category, however it was made
    TemplateDay day = TemplateDay::None;
    friend bool operator==(const TemplateRules &, const TemplateRules &) = default;
};
template <> struct Row<TemplateRules> {
    static constexpr auto table = "ticket_template_rules";
    static constexpr auto fields = std::tuple{
        Field{"template_id", &TemplateRules::templateId}, Field{"presets", &TemplateRules::presets},
        Field{"hidden", &TemplateRules::hidden},          Field{"mandatory", &TemplateRules::mandatory},
        Field{"solving", &TemplateRules::solving},        Field{"whole_category", &TemplateRules::wholeCategory},
        Field{"day", &TemplateRules::day}};
};

// A ticket of its own below the one that the template makes, so many working days from its day: -5 order the laptop.
struct TemplatePart {
    Id<struct TemplatePartTag> id;
    TicketTemplateId templateId;
    QString title;
    qint64 offsetDays = 0;
    qint64 position = 0;
    friend bool operator==(const TemplatePart &, const TemplatePart &) = default;
};
template <> struct Row<TemplatePart> {
    static constexpr auto table = "ticket_template_part";
    static constexpr auto fields = std::tuple{
        Field{"template_id", &TemplatePart::templateId}, Field{"title", &TemplatePart::title},
        Field{"offset_days", &TemplatePart::offsetDays}, Field{"position", &TemplatePart::position}};
};

struct ItemOrigin {
    Id<struct ItemOriginTag> id;
    WorkItemId workItemId;
    TicketTemplateId templateId; // may be gone
    QDate day;                   // that it is dated by
    qint64 offsetDays = 0;
    bool part = false; // one of the parts, not the ticket that holds them
    friend bool operator==(const ItemOrigin &, const ItemOrigin &) = default;
};
template <> struct Row<ItemOrigin> {
    static constexpr auto table = "work_item_origin";
    static constexpr auto fields = std::tuple{
        Field{"work_item_id", &ItemOrigin::workItemId}, Field{"template_id", &ItemOrigin::templateId},
        Field{"day", &ItemOrigin::day}, Field{"offset_days", &ItemOrigin::offsetDays},
        Field{"part", &ItemOrigin::part}};
};

struct ChecklistTemplate {
    Id<struct ChecklistTemplateTag> id;
    QString name;
    QStringList steps;
    Gate gate = Gate::Free;
    qint64 position = 0;
    friend bool operator==(const ChecklistTemplate &, const ChecklistTemplate &) = default;
};
template <> struct Row<ChecklistTemplate> {
    static constexpr auto table = "checklist_template";
    static constexpr auto fields = std::tuple{
        Field{"name", &ChecklistTemplate::name}, Field{"steps", &ChecklistTemplate::steps},
        Field{"gate", &ChecklistTemplate::gate}, Field{"position", &ChecklistTemplate::position}};
};

} // namespace lamp
