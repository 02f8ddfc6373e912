// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicontext.h"

#include "services/roles.h"

namespace lamp::cli {

using namespace Qt::StringLiterals;

namespace {
int listRoles(Context &context, Desk &desk)
{
    QJsonArray list;
    QStringList lines;
    for (const Person &person : desk.catalog().technicians) {
        const QString role = codeOf(roles::of(desk, person.id));
        list.append(QJsonObject{{u"name"_s, person.name}, {u"role"_s, role}, {u"me"_s, person.id == desk.me()}});
        lines.append(u"%1  %2%3"_s.arg(role.leftJustified(10), person.name,
                                       person.id == desk.me() ? u"  (you)"_s : QString()));
    }
    const QStringList locked = roles::locked(desk);
    context.print(QJsonObject{{u"people"_s, list}, {u"locked"_s, QJsonArray::fromStringList(locked)}},
                  lines.join(u'\n')
                      + (locked.isEmpty() ? QString() : u"\nonly a lead may change: "_s + locked.join(u", "_s)));
    return Good;
}

int role(Context &context, const QCommandLineParser &, const QStringList &arguments)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    if (arguments.isEmpty())
        return listRoles(context, **desk);
    const auto wanted = fromCode<DeskRole>(arguments.value(1));
    if (!wanted)
        return context.usage(u"role needs a technician and what he is: technician, lead or reader"_s);
    const auto person = technicianNamed(**desk, arguments.first());
    if (!person)
        return context.error(person.error());
    if (const auto done = context.wait(roles::set(**desk, *person, *wanted)); !done)
        return context.error(done.error());
    context.print(QJsonObject{{u"name"_s, (*desk)->catalog().technician(*person)}, {u"role"_s, codeOf(*wanted)}},
                  u"%1 is a %2 now"_s.arg((*desk)->catalog().technician(*person), codeOf(*wanted)));
    return Good;
}

int lock(Context &context, const QCommandLineParser &, const QStringList &arguments)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    const QStringList codes = arguments == QStringList{u"nothing"_s} ? QStringList() : arguments;
    if (const auto done = context.wait(roles::setLocked(**desk, codes)); !done)
        return context.error(done.error());
    context.print(QJsonObject{{u"locked"_s, QJsonArray::fromStringList(codes)}},
                  codes.isEmpty() ? u"nothing is locked"_s : u"only a lead may change: "_s + codes.join(u", "_s));
    return Good;
}
} // namespace

QList<Command> roleCommands()
{
    return {
        {"role", "[NAME technician|lead|reader]", "who is what on this desk, or make somebody so", {}, 0, role},
        {"lock", "FIELD … | nothing",
         "what only a lead may change: priority, target, assignee, category, kind, major, confidential, rules", {}, 1,
         lock},
    };
}

} // namespace lamp::cli
