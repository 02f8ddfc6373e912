// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk.h"
#include "services/itemfields.h"
#include "services/templaterules.h"
#include "services/texttemplate.h"
#include "services/tickettemplates.h"
#include "services/workitemrules.h"
#include "services/workitems.h"
#include "store/rows.h"
#include "store/templaterepository.h"
#include "store/workitemrepository.h"

#include <QCoreApplication>

#include <algorithm>

// Tickets that come from templates, and the day that their parts are counted from.
namespace lamp {

using namespace Qt::StringLiterals;

namespace {
struct TemplateTicketWords {
    Q_DECLARE_TR_FUNCTIONS(lamp::TicketTemplates)
};

// Variables are filled in with what is known of the ticket; it has no number yet.
Result<void> fillIn(ChangeSet &changes, const Desk &desk, NewWorkItem &fresh)
{
    WorkItem known = fresh.item;
    known.id = {-1};
    LAMP_TRY(values, texttemplate::values(changes.connection(), desk, known, changes.author().name));
    for (QString *text : {&fresh.item.title, &fresh.description})
        if (texttemplate::hasVariables(*text))
            *text = texttemplate::render(*text, values);
    for (QString &step : fresh.checklist)
        if (texttemplate::hasVariables(step))
            step = texttemplate::render(step, values);
    return {};
}

QString partTitle(const QString &part, const WorkItem &parent)
{
    return part + u" · "_s + parent.title;
}

Result<void> keepOrigin(ChangeSet &changes, WorkItemId item, const FullTemplate &tmpl, QDate day,
                        std::optional<qint64> offset)
{
    return rows::insert(changes, ItemOrigin{.workItemId = item,
                                            .templateId = tmpl.own.id,
                                            .day = day,
                                            .offsetDays = offset.value_or(0),
                                            .part = offset.has_value()})
        .transform([](const auto &) { });
}

Result<void> moveTarget(ChangeSet &changes, const WorkItem &item, Instant to)
{
    WorkItem after = item;
    after.targetAt = to;
    after.targetSet = true;
    return after == item ? Result<void>() : rows::update(changes, item, after);
}

Result<FullTemplate> templateOf(Connection &connection, TicketTemplateId id)
{
    LAMP_TRY(own, rows::get<TicketTemplate>(connection, id));
    LAMP_TRY(rules, templatestore::rulesOf(connection, id));
    LAMP_TRY(parts, templatestore::partsOf(connection, id));
    return FullTemplate{own, rules, parts};
}

Result<NewWorkItem> filledFrom(Connection &connection, const Desk &desk, const FullTemplate &tmpl)
{
    NewWorkItem fresh;
    fresh.item.kind = tmpl.own.kind;
    fresh.item.title = tmpl.own.title;
    fresh.item.categoryId = tmpl.own.categoryId;
    fresh.item.priority = tmpl.own.priority;
    fresh.item.prioritySet = true;
    fresh.description = tmpl.own.body;
    fresh.checklist = tmpl.own.checklist;
    LAMP_TRY(setters, itemfields::setters(connection, desk, actOf(Macro{.fields = tmpl.rules.presets}).fields));
    for (const auto &set : std::as_const(setters))
        LAMP_CHECK(set(fresh.item));
    return fresh;
}
} // namespace

QStringList TicketTemplates::missing(const TemplateRules &rules, const WorkItem &item)
{
    QStringList names = templaterules::empty(rules.mandatory, item);
    if (!item.requesterText.isEmpty()) // a caller without a record is somebody as well
        names.removeAll(u"requester"_s);
    return names;
}

QFuture<Result<NewWorkItem>> TicketTemplates::filled(TicketTemplateId id) const
{
    return m_desk.database().read([&desk = m_desk, id](Connection &connection) -> Result<NewWorkItem> {
        LAMP_TRY(tmpl, templateOf(connection, id));
        return filledFrom(connection, desk, tmpl);
    });
}

QList<DatedPart> TicketTemplates::parts(const FullTemplate &tmpl, QDate day) const
{
    const WorkCalendar calendar = m_desk.workCalendar();
    QList<DatedPart> list;
    for (const TemplatePart &part : tmpl.parts)
        list.append({part.title, part.offsetDays, templaterules::partDay(calendar, day, part.offsetDays)});
    std::ranges::stable_sort(list, {}, &DatedPart::day);
    return list;
}

QFuture<Result<WorkItemId>> TicketTemplates::create(const TemplateTicket &wanted)
{
    TemplateTicket full = wanted;
    const QList<Person> &people = m_desk.catalog().technicians;
    if (!full.ticket.item.assigneeId && m_desk.catalog().alone())
        full.ticket.item.assigneeId = m_desk.me() || people.size() != 1 ? m_desk.me() : people.first().id;
    return m_desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Created %1"), {}},
        [&desk = m_desk, full](ChangeSet &changes) { return TicketTemplates(desk).create(changes, full); });
}

Result<WorkItemId> TicketTemplates::create(ChangeSet &changes, TemplateTicket wanted) const
{
    const auto lacks = [](const QString &field, const QString &name) {
        return fail(Error::Kind::Invalid,
                    field + u": "_s + TemplateTicketWords::tr("“%1” wants this before the ticket is made").arg(name));
    };
    LAMP_TRY(tmpl, templateOf(changes.connection(), wanted.templateId));
    NewWorkItem &fresh = wanted.ticket;
    LAMP_TRY(setters, itemfields::setters(changes.connection(), m_desk, wanted.fields));
    for (const auto &set : std::as_const(setters))
        LAMP_CHECK(set(fresh.item));
    if (const QStringList names = missing(tmpl.rules, fresh.item); !names.isEmpty())
        return lacks(names.first(), tmpl.own.name);
    const bool dated = tmpl.rules.day != TemplateDay::None;
    if (dated && !wanted.day.isValid())
        return lacks(u"day"_s, tmpl.own.name);
    if (fresh.item.createdAt.ms == 0)
        fresh.item.createdAt = changes.now();
    const WorkCalendar calendar = m_desk.workCalendar();
    if (!fresh.item.targetAt && (dated || tmpl.own.leadMinutes > 0)) {
        fresh.item.targetAt = dated
            ? templaterules::endOf(calendar, wanted.day)
            : calendar.addWorkingMinutes(fresh.item.createdAt, tmpl.own.leadMinutes);
        fresh.item.targetSet = true;
    }
    LAMP_CHECK(fillIn(changes, m_desk, fresh));
    LAMP_TRY(id, m_desk.workItems().create(changes, fresh));
    LAMP_CHECK(keepOrigin(changes, id, tmpl, dated ? wanted.day : QDate(), std::nullopt));
    LAMP_TRY(parent, rows::get<WorkItem>(changes.connection(), id));
    LAMP_CHECK(addParts(changes, tmpl, parent, wanted.day));
    changes.setSubject(workitemrules::subject(parent));
    return id;
}

Result<void> TicketTemplates::addParts(ChangeSet &changes, const FullTemplate &tmpl, const WorkItem &parent,
                                       QDate day) const
{
    const WorkCalendar calendar = m_desk.workCalendar();
    for (const TemplatePart &part : tmpl.parts) {
        NewWorkItem child;
        child.item.kind = parent.kind;
        child.item.title = partTitle(part.title, parent);
        child.item.requesterId = parent.requesterId;
        child.item.requesterText = parent.requesterText;
        child.item.categoryId = parent.categoryId;
        child.item.assigneeId = parent.assigneeId;
        child.item.teamId = parent.teamId;
        child.item.priority = parent.priority;
        child.item.prioritySet = true;
        child.item.channel = parent.channel;
        child.item.confidential = parent.confidential;
        child.item.parentId = parent.id;
        child.item.targetAt = templaterules::endOf(calendar, templaterules::partDay(calendar, day, part.offsetDays));
        child.item.targetSet = true;
        LAMP_CHECK(fillIn(changes, m_desk, child));
        LAMP_TRY(id, m_desk.workItems().create(changes, child));
        LAMP_CHECK(rows::insert(changes, WorkItemLink{.fromId = parent.id, .kind = LinkKind::Parent, .toId = id}));
        LAMP_CHECK(keepOrigin(changes, id, tmpl, day, part.offsetDays));
    }
    return {};
}

Result<std::optional<DayMove>> TicketTemplates::dayMove(Connection &connection, WorkItemId parent, QDate to) const
{
    LAMP_TRY(origin, templatestore::originOf(connection, parent));
    if (!origin || origin->part || !origin->day.isValid())
        return std::optional<DayMove>();
    LAMP_TRY(item, rows::get<WorkItem>(connection, parent));
    LAMP_TRY(rules, templatestore::rulesOf(connection, origin->templateId));
    DayMove move{.day = rules.day, .from = origin->day};
    move.standing = item.targetAt ? item.targetAt->in(m_desk.zone()).date() : origin->day;
    if (!to.isValid())
        to = move.standing;
    const WorkCalendar calendar = m_desk.workCalendar();
    const auto catalog = m_desk.catalogSnapshot();
    LAMP_TRY(parts, templatestore::partsUnder(connection, parent));
    for (const ItemOrigin &part : std::as_const(parts)) {
        LAMP_TRY(child, rows::get<WorkItem>(connection, part.workItemId));
        if (!isOpen(catalog->status(child.statusId).cls))
            continue;
        const QDate now = child.targetAt ? child.targetAt->in(m_desk.zone()).date() : QDate();
        move.parts.append(
            {child.id, child.number, child.title, now, templaterules::partDay(calendar, to, part.offsetDays)});
    }
    return move;
}

QFuture<Result<std::optional<DayMove>>> TicketTemplates::dayMove(WorkItemId parent, QDate to) const
{
    return m_desk.database().read([&desk = m_desk, parent, to](Connection &connection) {
        return TicketTemplates(desk).dayMove(connection, parent, to);
    });
}

QFuture<Result<void>> TicketTemplates::moveDay(WorkItemId parent, QDate to, bool withParts)
{
    return m_desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Moved the day of %1"), {}},
        [&desk = m_desk, parent, to, withParts](ChangeSet &changes) -> Result<void> {
            Connection &connection = changes.connection();
            LAMP_TRY(move, TicketTemplates(desk).dayMove(connection, parent, to));
            if (!move || !to.isValid())
                return fail(Error::Kind::Invalid, u"day: "_s + TemplateTicketWords::tr("it has no day to move"));
            const WorkCalendar calendar = desk.workCalendar();
            LAMP_TRY(item, rows::get<WorkItem>(connection, parent));
            changes.setSubject(workitemrules::subject(item));
            LAMP_CHECK(moveTarget(changes, item, templaterules::endOf(calendar, to)));
            LAMP_TRY(origin, templatestore::originOf(connection, parent));
            ItemOrigin dated = *origin;
            dated.day = to;
            LAMP_CHECK(rows::update(changes, *origin, dated));
            if (!withParts)
                return {};
            for (const PartMove &part : std::as_const(move->parts)) {
                LAMP_TRY(child, rows::get<WorkItem>(connection, part.id));
                LAMP_CHECK(moveTarget(changes, child, templaterules::endOf(calendar, part.to)));
                LAMP_TRY(own, templatestore::originOf(connection, part.id));
                ItemOrigin after = *own;
                after.day = to;
                LAMP_CHECK(rows::update(changes, *own, after));
            }
            return {};
        });
}

} // namespace lamp
