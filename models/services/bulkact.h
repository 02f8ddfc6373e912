// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/itemfields.h"
#include "store/changeset.h"

namespace lamp {

struct NewEntry;

// An act made ready for any number of items: what its values mean is looked up once.
class BulkAct {
public:
    // Invalid with the reason when it cannot be done at all.
    [[nodiscard]] static Result<BulkAct> make(Connection &connection, Desk &desk, const ItemAct &act);

    struct Effect {
        WorkItem after;
        bool tags = false; // some are put on or taken off
    };
    // What it would make of an item; an error says why it would be refused.
    [[nodiscard]] Result<Effect> effect(Connection &connection, const WorkItem &item) const;
    // Does it; whether anything was written.
    [[nodiscard]] Result<bool> write(ChangeSet &changes, WorkItem item) const;
    // What is put to an item beside its fields: "entry", "minutes", "checklist", "tags", "link".
    [[nodiscard]] QStringList added(const Effect &effect) const;
    [[nodiscard]] static QStringList parts();

private:
    explicit BulkAct(Desk &desk, const ItemAct &act) : m_desk(&desk), m_act(act) { }
    [[nodiscard]] bool writesEntry() const { return !m_act.body.trimmed().isEmpty() || m_act.minutes > 0; }
    [[nodiscard]] QString reason() const; // given with a status
    [[nodiscard]] Result<WorkItem> withFields(const WorkItem &item) const;
    [[nodiscard]] Result<bool> changesTags(Connection &connection, WorkItemId id) const;
    [[nodiscard]] Result<void> addEntry(ChangeSet &changes, const WorkItem &item) const;
    [[nodiscard]] Result<bool> writeTags(ChangeSet &changes, WorkItemId id) const;
    [[nodiscard]] Result<void> addSteps(ChangeSet &changes, WorkItemId id) const;

    Desk *m_desk;
    ItemAct m_act;
    QList<itemfields::Setter> m_setters;
};

} // namespace lamp
