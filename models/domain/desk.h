// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workitem.h"

namespace lamp {

// One entry of a short list that users edit: channel, fix, waiting, skip.
struct Choice {
    Id<struct ChoiceTag> id;
    QString list, code, label;
    qint64 position = 0;
    bool active = true;
    friend bool operator==(const Choice &, const Choice &) = default;
};
template <> struct Row<Choice> {
    static constexpr auto table = "choice";
    static constexpr auto fields = std::tuple{
        Field{"list", &Choice::list}, Field{"code", &Choice::code}, Field{"label", &Choice::label},
        Field{"position", &Choice::position}, Field{"active", &Choice::active}};
};

// Targets of a priority, in working minutes; the target date in working days (0 = today).
struct Target {
    Id<struct TargetTag> id;
    Priority priority = Priority::Normal;
    qint64 ownMinutes = 0, firstMinutes = 0, nextMinutes = 0, resolveMinutes = 0, targetDays = 3;
    friend bool operator==(const Target &, const Target &) = default;
};
template <> struct Row<Target> {
    static constexpr auto table = "target";
    static constexpr auto fields = std::tuple{
        Field{"priority", &Target::priority}, Field{"own_minutes", &Target::ownMinutes},
        Field{"first_minutes", &Target::firstMinutes}, Field{"next_minutes", &Target::nextMinutes},
        Field{"resolve_minutes", &Target::resolveMinutes}, Field{"target_days", &Target::targetDays}};
};

struct TicketTemplate {
    Id<struct TicketTemplateTag> id;
    QString name;
    Kind kind = Kind::Request;
    QString title, body;
    CategoryId categoryId;
    Priority priority = Priority::Normal;
    qint64 leadMinutes = 0; // working time until the target; 0 = from the priority
    QStringList checklist;
    qint64 position = 0;
    friend bool operator==(const TicketTemplate &, const TicketTemplate &) = default;
};
template <> struct Row<TicketTemplate> {
    static constexpr auto table = "ticket_template";
    static constexpr auto fields = std::tuple{Field{"name", &TicketTemplate::name},
                                              Field{"kind", &TicketTemplate::kind},
                                              Field{"title", &TicketTemplate::title},
                                              Field{"body", &TicketTemplate::body},
                                              Field{"category_id", &TicketTemplate::categoryId},
                                              Field{"priority", &TicketTemplate::priority},
                                              Field{"lead_minutes", &TicketTemplate::leadMinutes},
                                              Field{"checklist", &TicketTemplate::checklist},
                                              Field{"position", &TicketTemplate::position}};
};

// A ready text for an entry: 'got it', 'fixed please check' …
struct TextBlock {
    Id<struct TextBlockTag> id;
    QString name, body;
    qint64 position = 0;
    friend bool operator==(const TextBlock &, const TextBlock &) = default;
};
template <> struct Row<TextBlock> {
    static constexpr auto table = "text_block";
    static constexpr auto fields = std::tuple{
        Field{"name", &TextBlock::name}, Field{"body", &TextBlock::body}, Field{"position", &TextBlock::position}};
};

struct SavedView {
    ViewId id;
    QString name;
    QString query;   // text form of a WorkItemQuery
    QStringList columns; // of the list, in their order; empty: those that the window shows anyway
    QString preset;      // team, alone or empty (both)
    QString section;     // folder in the list of views, "Team/Printers"; empty = the first
    qint64 position = 0;
    QString colours;           // text form of domain/rowcolour.h
    QStringList exportColumns; // empty: all
    friend bool operator==(const SavedView &, const SavedView &) = default;
};
template <> struct Row<SavedView> {
    static constexpr auto table = "saved_view";
    static constexpr auto fields = std::tuple{
        Field{"name", &SavedView::name},       Field{"query", &SavedView::query},
        Field{"columns", &SavedView::columns}, Field{"preset", &SavedView::preset},
        Field{"section", &SavedView::section}, Field{"position", &SavedView::position},
        Field{"colours", &SavedView::colours}, Field{"export_columns", &SavedView::exportColumns}};
};

struct Setting {
    Id<struct SettingTag> id;
    QString key, value;
    friend bool operator==(const Setting &, const Setting &) = default;
};
template <> struct Row<Setting> {
    static constexpr auto table = "setting";
    static constexpr auto fields = std::tuple{Field{"key", &Setting::key}, Field{"value", &Setting::value}};
};

// Typed text that is not saved yet; outside the change log.
struct Draft {
    QString key; // where it belongs: "entry/1043", "capture", "article/17"
    QString body;
    qint64 cursor = 0;
    Instant updatedAt;
    friend bool operator==(const Draft &, const Draft &) = default;
};

} // namespace lamp
