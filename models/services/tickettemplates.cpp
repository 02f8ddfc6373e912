// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tickettemplates.h"

#include "services/desk.h"
#include "services/itemfields.h"
#include "services/texttemplate.h"
#include "store/rows.h"
#include "store/templaterepository.h"

#include <QCoreApplication>

#include <algorithm>

// Keeping templates; services/templatetickets.cpp uses them.
namespace lamp {

using namespace Qt::StringLiterals;

namespace {
struct TemplateWords {
    Q_DECLARE_TR_FUNCTIONS(lamp::TicketTemplates)
};
constexpr qint64 FarthestDays = 365, LongestLead = 365 * 24 * 60;

std::unexpected<Error> wrongTemplate(const QString &reason) { return fail(Error::Kind::Invalid, reason); }

Result<FullTemplate> fullTemplate(Connection &connection, const TicketTemplate &own)
{
    LAMP_TRY(rules, templatestore::rulesOf(connection, own.id));
    LAMP_TRY(parts, templatestore::partsOf(connection, own.id));
    return FullTemplate{own, rules, parts};
}

QStringList cleanLines(const QStringList &lines)
{
    QStringList clean;
    for (const QString &line : lines)
        if (const QString one = line.simplified(); !one.isEmpty())
            clean.append(one);
    return clean;
}

Result<void> checkTemplateParts(const FullTemplate &tmpl)
{
    if (!tmpl.parts.isEmpty() && tmpl.rules.day == TemplateDay::None)
        return wrongTemplate(TemplateWords::tr("Parts need a day that they are counted from."));
    for (const TemplatePart &part : tmpl.parts) {
        if (part.title.isEmpty())
            return wrongTemplate(TemplateWords::tr("A part needs words."));
        if (const auto good = texttemplate::check(part.title); !good)
            return wrongTemplate(part.title + u": "_s + good.error().detail);
        if (qAbs(part.offsetDays) > FarthestDays)
            return wrongTemplate(TemplateWords::tr("“%1” is more than a year away.").arg(part.title));
    }
    return {};
}

// The rows that belong to a template, as they are to be now.
Result<void> writeRest(ChangeSet &changes, TicketTemplateId id, FullTemplate tmpl)
{
    LAMP_TRY(old, templatestore::rulesOf(changes.connection(), id));
    tmpl.rules.templateId = id;
    tmpl.rules.id = old.id;
    if (old.id)
        LAMP_CHECK(rows::update(changes, old, tmpl.rules));
    else
        LAMP_CHECK(rows::insert(changes, tmpl.rules));
    LAMP_TRY(before, templatestore::partsOf(changes.connection(), id));
    qint64 position = 0;
    for (TemplatePart part : std::as_const(tmpl.parts)) {
        part.templateId = id;
        part.position = ++position;
        const auto kept = std::ranges::find(before, part.id, &TemplatePart::id);
        if (part.id && kept != before.end()) {
            LAMP_CHECK(rows::update(changes, *kept, part));
            before.erase(kept);
        } else {
            part.id = {};
            LAMP_CHECK(rows::insert(changes, part));
        }
    }
    for (const TemplatePart &gone : std::as_const(before))
        LAMP_CHECK(rows::remove<TemplatePart>(changes, gone.id));
    return {};
}
} // namespace

// What a ticket is born with is the desk's to decide: no status, no solution.
Result<void> TicketTemplates::checkFields(Connection &connection, const FullTemplate &tmpl) const
{
    static const QStringList never{u"status"_s, u"reason"_s, u"fix"_s, u"fix-text"_s, u"title"_s, u"kind"_s};
    const QList<ActField> presets = actOf(Macro{.fields = tmpl.rules.presets}).fields;
    for (const ActField &preset : presets)
        if (never.contains(preset.field))
            return wrongTemplate(TemplateWords::tr("“%1” is not preset by a template.").arg(preset.field));
    LAMP_CHECK(itemfields::setters(connection, m_desk, presets));
    const QStringList known = itemfields::allNames();
    for (const QStringList &names : {tmpl.rules.hidden, tmpl.rules.mandatory, tmpl.rules.solving})
        for (const QString &name : names)
            if (!known.contains(name))
                return wrongTemplate(TemplateWords::tr("There is no field “%1” any more.").arg(name));
    for (const QString &name : tmpl.rules.mandatory + tmpl.rules.solving)
        if (!itemfields::canBeEmpty(name))
            return wrongTemplate(TemplateWords::tr("“%1” is never empty: it need not be asked for.").arg(name));
    for (const QString &name : tmpl.rules.mandatory)
        if (tmpl.rules.hidden.contains(name) && std::ranges::find(presets, name, &ActField::field) == presets.end())
            return wrongTemplate(TemplateWords::tr("“%1” is hidden and must be filled in: nobody could.").arg(name));
    if (tmpl.rules.wholeCategory && !tmpl.own.categoryId)
        return wrongTemplate(TemplateWords::tr("Rules for a whole category need the category."));
    return {};
}

Result<FullTemplate> TicketTemplates::checked(Connection &connection, FullTemplate tmpl) const
{
    tmpl.own.name = tmpl.own.name.simplified();
    tmpl.own.title = tmpl.own.title.simplified();
    tmpl.own.checklist = cleanLines(tmpl.own.checklist);
    for (TemplatePart &part : tmpl.parts)
        part.title = part.title.simplified();
    if (tmpl.own.name.isEmpty())
        return wrongTemplate(TemplateWords::tr("A template needs a name."));
    if (tmpl.own.title.isEmpty())
        return wrongTemplate(TemplateWords::tr("A template needs the title of its tickets."));
    if (tmpl.own.kind == Kind::Maintenance)
        return wrongTemplate(TemplateWords::tr("Planned work comes from plans, not from templates."));
    if (tmpl.own.leadMinutes < 0 || tmpl.own.leadMinutes > LongestLead)
        return wrongTemplate(TemplateWords::tr("The lead time is not between nothing and a year."));
    LAMP_TRY(others, rows::all<TicketTemplate>(connection));
    for (const TicketTemplate &other : std::as_const(others))
        if (other.id != tmpl.own.id && other.name.compare(tmpl.own.name, Qt::CaseInsensitive) == 0)
            return wrongTemplate(TemplateWords::tr("There is a template “%1” already.").arg(other.name));
    for (const QString &text : QStringList{tmpl.own.title, tmpl.own.body} + tmpl.own.checklist)
        LAMP_CHECK(texttemplate::check(text));
    LAMP_CHECK(checkFields(connection, tmpl));
    LAMP_CHECK(checkTemplateParts(tmpl));
    return tmpl;
}

QFuture<Result<QList<TemplateState>>> TicketTemplates::all() const
{
    return m_desk.database().read([&desk = m_desk](Connection &connection) -> Result<QList<TemplateState>> {
        LAMP_TRY(owns, rows::all<TicketTemplate>(connection));
        std::ranges::stable_sort(owns, {}, &TicketTemplate::position);
        QList<TemplateState> states;
        for (const TicketTemplate &own : std::as_const(owns)) {
            LAMP_TRY(tmpl, fullTemplate(connection, own));
            const auto good = TicketTemplates(desk).checked(connection, tmpl);
            states.append({tmpl, good ? QString() : good.error().detail});
        }
        return states;
    });
}

QFuture<Result<QString>> TicketTemplates::problem(const FullTemplate &tmpl) const
{
    return m_desk.database().read([&desk = m_desk, tmpl](Connection &connection) -> Result<QString> {
        const auto good = TicketTemplates(desk).checked(connection, tmpl);
        return good ? QString() : good.error().detail;
    });
}

QFuture<Result<TicketTemplateId>> TicketTemplates::add(const FullTemplate &tmpl)
{
    return m_desk.database().write({QT_TRANSLATE_NOOP("History", "Added the ticket template %1"), tmpl.own.name},
                                   [&desk = m_desk, tmpl](ChangeSet &changes) -> Result<TicketTemplateId> {
                                       LAMP_TRY(fresh, TicketTemplates(desk).checked(changes.connection(), tmpl));
                                       LAMP_TRY(others, rows::all<TicketTemplate>(changes.connection()));
                                       fresh.own.id = {};
                                       fresh.own.position = 1;
                                       for (const TicketTemplate &other : std::as_const(others))
                                           fresh.own.position = qMax(fresh.own.position, other.position + 1);
                                       LAMP_TRY(id, rows::insert(changes, fresh.own));
                                       LAMP_CHECK(writeRest(changes, id, fresh));
                                       return id;
                                   });
}

QFuture<Result<void>> TicketTemplates::edit(const FullTemplate &before, const FullTemplate &after)
{
    return m_desk.database().write({QT_TRANSLATE_NOOP("History", "Changed the ticket template %1"), before.own.name},
                                   [&desk = m_desk, before, after](ChangeSet &changes) -> Result<void> {
                                       LAMP_TRY(now, TicketTemplates(desk).checked(changes.connection(), after));
                                       LAMP_CHECK(rows::update(changes, before.own, now.own));
                                       return writeRest(changes, before.own.id, now);
                                   });
}

QFuture<Result<void>> TicketTemplates::remove(const TicketTemplate &tmpl)
{
    return m_desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Deleted the ticket template %1"), tmpl.name},
        [id = tmpl.id](ChangeSet &changes) -> Result<void> {
            LAMP_TRY(rules, templatestore::rulesOf(changes.connection(), id));
            if (rules.id)
                LAMP_CHECK(rows::remove<TemplateRules>(changes, rules.id));
            LAMP_TRY(parts, templatestore::partsOf(changes.connection(), id));
            for (const TemplatePart &part : std::as_const(parts))
                LAMP_CHECK(rows::remove<TemplatePart>(changes, part.id));
            return rows::remove<TicketTemplate>(changes, id);
        });
}

QFuture<Result<void>> TicketTemplates::exchange(const TicketTemplate &one, const TicketTemplate &other)
{
    return m_desk.database().write({QT_TRANSLATE_NOOP("History", "Moved the ticket template %1"), one.name},
                                   [one, other](ChangeSet &changes) -> Result<void> {
                                       TicketTemplate first = one, second = other;
                                       std::swap(first.position, second.position);
                                       LAMP_CHECK(rows::update(changes, one, first));
                                       return rows::update(changes, other, second);
                                   });
}

} // namespace lamp
