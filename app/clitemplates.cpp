// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicontext.h"

#include "services/desk.h"
#include "services/fieldtext.h"
#include "services/handing.h"
#include "services/shiftnotes.h"
#include "services/tickettemplates.h"
#include "services/workitems.h"

#include <QJsonArray>
#include <QJsonObject>

// Templates, hand-over and the shift note on the command line.
namespace lamp::cli {

using namespace Qt::StringLiterals;

namespace {
int listTemplates(Context &context, const QCommandLineParser &, const QStringList &)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    const auto all = context.wait(TicketTemplates(**desk).all());
    if (!all)
        return context.error(all.error());
    QJsonArray array;
    QStringList lines;
    for (const TemplateState &state : *all) {
        array.append(QJsonObject{{u"name"_s, state.tmpl.own.name},
                                 {u"needs"_s, QJsonArray::fromStringList(state.tmpl.rules.mandatory)},
                                 {u"day"_s, codeOf(state.tmpl.rules.day)},
                                 {u"parts"_s, state.tmpl.parts.size()},
                                 {u"problem"_s, state.problem}});
        lines.append(state.tmpl.own.name.leftJustified(24) + u"  "_s + state.tmpl.rules.mandatory.join(u", "_s)
                     + (state.problem.isEmpty() ? QString() : u"  ! "_s + state.problem));
    }
    context.print(array, lines.join(u'\n'));
    return Good;
}

Result<TemplateTicket> templateTicket(Context &context, Desk &desk, const QCommandLineParser &parser,
                                      const QStringList &arguments)
{
    const auto &templates = desk.catalog().templates;
    const auto own = std::ranges::find_if(templates, [&](const TicketTemplate &one) {
        return one.name.compare(arguments.first(), Qt::CaseInsensitive) == 0;
    });
    if (own == templates.end())
        return fail(Error::Kind::NotFound, u"no template '%1'"_s.arg(arguments.first()));
    LAMP_TRY(fresh, context.wait(TicketTemplates(desk).filled(own->id)));
    if (parser.isSet(u"title"_s))
        fresh.item.title = parser.value(u"title"_s);
    LAMP_TRY(item, desk.database().readNow([&](Connection &c) -> Result<WorkItem> {
        WorkItem set = fresh.item;
        for (const QString &one : arguments.sliced(1)) {
            LAMP_TRY(next, fieldtext::set(c, desk, set, one.section(u'=', 0, 0), one.section(u'=', 1)));
            set = next;
        }
        return set;
    }));
    fresh.item = item;
    return TemplateTicket{.templateId = own->id, .ticket = fresh,
                          .day = QDate::fromString(parser.value(u"day"_s), Qt::ISODate)};
}

int newFrom(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    const auto wanted = templateTicket(context, **desk, parser, arguments);
    if (!wanted)
        return context.error(wanted.error());
    const auto id = context.wait(TicketTemplates(**desk).create(*wanted));
    if (!id)
        return context.error(id.error());
    const auto rows = context.wait((*desk)->workItems().rows({*id}));
    if (!rows || rows->isEmpty())
        return context.error(rows ? Error{Error::Kind::NotFound, {}} : rows.error());
    const WorkItemRow &row = rows->first();
    context.print(QJsonObject{{u"number"_s, row.number}, {u"title"_s, row.title}},
                  u"#%1 %2"_s.arg(row.number, row.title));
    return Good;
}

int handOver(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    Handing::Wish wish{.from = (*desk)->now().in((*desk)->zone()).date()};
    for (const QString &name : arguments) {
        const auto person = technicianNamed(**desk, name);
        if (!person)
            return context.error(person.error());
        wish.person ? wish.takers.append(*person) : void(wish.person = *person);
    }
    if (parser.isSet(u"from"_s))
        wish.from = QDate::fromString(parser.value(u"from"_s), Qt::ISODate);
    if (parser.isSet(u"until"_s)) {
        wish.until = QDate::fromString(parser.value(u"until"_s), Qt::ISODate);
        if (!wish.until.isValid())
            return context.usage(u"--until needs a day, as 2026-12-24"_s);
    }
    const auto count = context.wait(Handing(**desk).handOver(wish));
    if (!count)
        return context.error(count.error());
    context.print(QJsonObject{{u"count"_s, *count}}, u"%1 handed over"_s.arg(*count));
    return Good;
}

int shiftNote(Context &context, const QCommandLineParser &, const QStringList &)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    const auto start = context.wait(ShiftNotes(**desk).start());
    if (!start)
        return context.error(start.error());
    const auto text = context.wait(ShiftNotes(**desk).draft(*start));
    if (!text)
        return context.error(text.error());
    context.print(QJsonObject{{u"since"_s, isoTime(*start)}, {u"text"_s, *text}}, *text);
    return Good;
}
} // namespace

QList<Command> templateCommands()
{
    return {
        {"templates", "", "ticket templates and what each needs", {}, 0, listTemplates},
        {"new-from", "TEMPLATE [FIELD=VALUE …]", "make a ticket from a template, with its parts",
         {{u"day"_s, u"First day of a starter, last day of a leaver: 2026-12-01."_s, u"DAY"_s},
          {u"title"_s, u"Instead of the template's."_s, u"TEXT"_s}}, 1, newFrom},
        {"hand-over", "PERSON TAKER …", "give all work of a person to others",
         {{u"from"_s, u"First day; today without it."_s, u"DAY"_s},
          {u"until"_s, u"Last day; for good without it."_s, u"DAY"_s}}, 2, handOver},
        {"shift-note", "", "the note for the next shift, filled in", {}, 0, shiftNote},
    };
}

} // namespace lamp::cli
