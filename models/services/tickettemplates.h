// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/itemact.h"
#include "domain/tickettemplate.h"
#include "domain/workitemviews.h"
#include "store/database.h"

#include <QFuture>

namespace lamp {

class Desk;

// A ticket template with all that belongs to it.
struct FullTemplate {
    TicketTemplate own;
    TemplateRules rules;
    QList<TemplatePart> parts;
    friend bool operator==(const FullTemplate &, const FullTemplate &) = default;
};
struct TemplateState {
    FullTemplate tmpl;
    QString problem; // why it cannot be used as the desk is now; empty: it can
};

// A ticket as a template wants it, filled in by a person.
struct TemplateTicket {
    TicketTemplateId templateId;
    NewWorkItem ticket;
    QList<ActField> fields; // set on top of it
    QDate day; // of a template with a day
};

// A part of a starter or leaver and its day.
struct DatedPart {
    QString title;
    qint64 offsetDays = 0;
    QDate day;
    friend bool operator==(const DatedPart &, const DatedPart &) = default;
};

// What becomes of an open part when the day moves.
struct PartMove {
    WorkItemId id;
    QString number, title;
    QDate from, to;
    friend bool operator==(const PartMove &, const PartMove &) = default;
};
struct DayMove {
    TemplateDay day = TemplateDay::Start;
    QDate from;            // that the parts are dated by
    QDate standing;        // of the ticket's own target: differs after somebody moved that
    QList<PartMove> parts; // the open ones; done ones stay where they were done
};

// Templates of tickets. What cannot be done is refused when it is edited, and told of when the desk changed since.
class TicketTemplates final {
public:
    explicit TicketTemplates(Desk &desk) : m_desk(desk) { }
    [[nodiscard]] QFuture<Result<QList<TemplateState>>> all() const; // in their order
    // Why the template could not be kept; empty when it could.
    [[nodiscard]] QFuture<Result<QString>> problem(const FullTemplate &tmpl) const;
    [[nodiscard]] QFuture<Result<TicketTemplateId>> add(const FullTemplate &tmpl); // placed last
    [[nodiscard]] QFuture<Result<void>> edit(const FullTemplate &before, const FullTemplate &after);
    [[nodiscard]] QFuture<Result<void>> remove(const TicketTemplate &tmpl);
    [[nodiscard]] QFuture<Result<void>> exchange(const TicketTemplate &one, const TicketTemplate &other);

    // What the template fills in, for a person to go on with.
    [[nodiscard]] QFuture<Result<NewWorkItem>> filled(TicketTemplateId id) const;
    // Fields that still must be filled in before the ticket is made, in the template's order.
    [[nodiscard]] static QStringList missing(const TemplateRules &rules, const WorkItem &item);
    [[nodiscard]] QList<DatedPart> parts(const FullTemplate &tmpl, QDate day) const; // by day
    // The ticket with its parts: one act. Invalid, "asset: …", when something mandatory is empty.
    [[nodiscard]] QFuture<Result<WorkItemId>> create(const TemplateTicket &wanted);

    // Of the ticket that holds dated parts; nothing for any other.
    [[nodiscard]] Result<std::optional<DayMove>> dayMove(Connection &connection, WorkItemId parent, QDate to) const;
    [[nodiscard]] QFuture<Result<std::optional<DayMove>>> dayMove(WorkItemId parent, QDate to = {}) const;
    // The ticket gets the day; `withParts`: its open parts go along, by as much as they stood from the old one.
    [[nodiscard]] QFuture<Result<void>> moveDay(WorkItemId parent, QDate to, bool withParts);

private:
    [[nodiscard]] Result<FullTemplate> checked(Connection &connection, FullTemplate tmpl) const;
    [[nodiscard]] Result<void> checkFields(Connection &connection, const FullTemplate &tmpl) const;
    [[nodiscard]] Result<WorkItemId> create(ChangeSet &changes, TemplateTicket wanted) const;
    [[nodiscard]] Result<void> addParts(ChangeSet &changes, const FullTemplate &tmpl, const WorkItem &parent,
                                        QDate day) const;
    Desk &m_desk;
};

} // namespace lamp
