// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workitem.h"

namespace lamp {

// One field and the value that it gets, as a code that stays right when names change: "high", "yes", "none", "me",
// "#17" for a row of the desk, "+2d" for a moment, or the text itself.
struct ActField {
    QString field, value;
    friend bool operator==(const ActField &, const ActField &) = default;
};

// What is done to a work item in one go: to many at once, or by a macro.
struct ItemAct {
    QList<ActField> fields;
    QStringList addTags, removeTags;
    EntryKind entryKind = EntryKind::Note; // note or told
    QString via;                           // how the user is told
    QString body;                          // Markdown with variables; empty: no words
    qint64 minutes = 0;
    QStringList checklist; // appended
    std::optional<LinkKind> link;
    WorkItemId linkTo;
    [[nodiscard]] bool isEmpty() const
    {
        return *this == ItemAct{.entryKind = entryKind, .via = via, .linkTo = linkTo};
    }
    friend bool operator==(const ItemAct &, const ItemAct &) = default;
};

// An act with a name, and perhaps a key.
struct Macro {
    Id<struct MacroTag> id;
    QString name;
    qint64 digit = 0;   // its key in lists and on items, 1 to 9; 0: none
    QStringList fields; // "priority=high"
    QStringList addTags, removeTags;
    EntryKind entryKind = EntryKind::Note;
    QString via, body;
    qint64 minutes = 0;
    QStringList checklist;
    bool openNext = false;
    qint64 position = 0;
    friend bool operator==(const Macro &, const Macro &) = default;
};
using MacroId = decltype(Macro::id);
template <> struct Row<Macro> {
    static constexpr auto table = "macro";
    static constexpr auto fields = std::tuple{
        Field{"name", &Macro::name},          Field{"digit", &Macro::digit},
        Field{"fields", &Macro::fields},      Field{"add_tags", &Macro::addTags},
        Field{"remove_tags", &Macro::removeTags}, Field{"entry_kind", &Macro::entryKind},
        Field{"via", &Macro::via},            Field{"body", &Macro::body},
        Field{"minutes", &Macro::minutes},    Field{"checklist", &Macro::checklist},
        Field{"open_next", &Macro::openNext}, Field{"position", &Macro::position}};
};

[[nodiscard]] ItemAct actOf(const Macro &macro);
[[nodiscard]] Macro withAct(Macro macro, const ItemAct &act);

} // namespace lamp
