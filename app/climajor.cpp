// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicontext.h"

#include "domain/secret.h"
#include "items/majorwords.h"
#include "services/majorwork.h"

namespace lamp::cli {

using namespace Qt::StringLiterals;

namespace {
Result<WorkItemId> numbered(Desk &desk, const QString &number)
{
    return desk.database().readNow([&](Connection &c) { return desk.workItems().byNumber(c, number); });
}

QJsonObject toJson(const MajorNow &major)
{
    return {{u"number"_s, major.number},
            {u"title"_s, major.title},
            {u"leader"_s, major.leader},
            {u"since"_s, isoTime(major.since)},
            {u"everyMinutes"_s, major.everyMinutes},
            {u"nextUpdate"_s, isoTime(major.nextUpdateAt)},
            {u"reported"_s, major.reported}};
}

int listMajors(Context &context, Desk &desk)
{
    const auto majors = desk.database().readNow([&](Connection &c) { return majorwork::now(c, desk); });
    if (!majors)
        return context.error(majors.error());
    QJsonArray list;
    for (const MajorNow &major : *majors) {
        list.append(toJson(major));
        context.line(majorTitle(major) + u" · " + majorStand(major, desk.now(), desk.zone()));
    }
    context.print(list, majors->isEmpty() ? u"no major incident"_s : QString());
    return Good;
}

int showMajor(Context &context, Desk &desk, WorkItemId id)
{
    const auto view = desk.database().readNow([&](Connection &c) { return majorwork::of(c, desk, id); });
    if (!view)
        return context.error(view.error());
    context.line(u"#%1 %2%3"_s.arg(view->item.number, view->item.title,
                                   view->leader.isEmpty() ? QString() : QString(u" · " + view->leader)));
    QJsonArray reporters, updates;
    for (const majorwork::Reporter &one : view->reporters) {
        reporters.append(QJsonObject{{u"number"_s, one.ticket.number},
                                     {u"name"_s, one.name},
                                     {u"phone"_s, one.phone},
                                     {u"channel"_s, one.channel},
                                     {u"at"_s, isoTime(one.ticket.createdAt)},
                                     {u"told"_s, isoTime(one.report.toldAt)}});
        const QString told = one.report.toldAt ? u"told  "_s : view->over ? u"TELL  "_s : u"      "_s;
        context.line(told + reporterWords(one, desk.catalog().label(u"channel", one.channel), desk.now(), desk.zone()));
    }
    for (const majorwork::Update &one : view->updates) {
        updates.append(QJsonObject{{u"at"_s, isoTime(one.entry.happenedAt)},
                                   {u"by"_s, one.author},
                                   {u"told"_s, one.told},
                                   {u"text"_s, one.entry.body}});
        context.line(u"%1  %2: %3"_s.arg(wallTime(one.entry.happenedAt, desk.zone()), one.author, one.entry.body));
    }
    context.print(QJsonObject{{u"number"_s, view->item.number},
                              {u"title"_s, view->item.title},
                              {u"leader"_s, view->leader},
                              {u"over"_s, view->over},
                              {u"nextUpdate"_s, isoTime(view->nextUpdateAt)},
                              {u"reporters"_s, reporters},
                              {u"updates"_s, updates}},
                  u"%1 reported it too, %2 to be told"_s.arg(view->reporters.size()).arg(view->toTell().size()));
    return Good;
}

int major(Context &context, const QCommandLineParser &, const QStringList &arguments)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    if (arguments.isEmpty())
        return listMajors(context, **desk);
    const auto id = numbered(**desk, arguments.first());
    return id ? showMajor(context, **desk, *id) : context.error(id.error());
}

int majorRun(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    const auto id = numbered(**desk, arguments.first());
    if (!id)
        return context.error(id.error());
    const auto view = (*desk)->database().readNow([&](Connection &c) { return majorwork::of(c, **desk, *id); });
    if (!view)
        return context.error(view.error());
    majorwork::Run run{view->sheet.leaderId, view->sheet.startedAt, view->sheet.everyMinutes};
    if (parser.isSet(u"by"_s)) {
        const auto leader = technicianNamed(**desk, parser.value(u"by"_s));
        if (!leader)
            return context.error(leader.error());
        run.leader = *leader;
    }
    bool number = true;
    if (parser.isSet(u"every"_s))
        run.everyMinutes = parser.value(u"every"_s).toLongLong(&number);
    if (!number)
        return context.usage(u"--every takes a number of minutes"_s);
    if (const auto done = context.wait(majorwork::run(**desk, *id, run)); !done)
        return context.error(done.error());
    context.print(QJsonObject{{u"number"_s, view->item.number}}, u"#%1 is a major incident"_s.arg(view->item.number));
    return Good;
}

// A ticket that is there already, or a caller.
int meToo(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    const auto id = numbered(**desk, arguments.first());
    if (!id)
        return context.error(id.error());
    if (parser.isSet(u"ticket"_s)) {
        const auto ticket = numbered(**desk, parser.value(u"ticket"_s));
        if (!ticket)
            return context.error(ticket.error());
        if (const auto done = context.wait(majorwork::join(**desk, *id, *ticket)); !done)
            return context.error(done.error());
        context.print(QJsonObject{{u"ticket"_s, parser.value(u"ticket"_s)}}, u"saved"_s);
        return Good;
    }
    const auto whole = context.wait((*desk)->workItems().rows({*id}));
    if (!whole || whole->isEmpty() || arguments.size() < 2)
        return context.usage(u"major me-too needs who calls, or --ticket NUMBER"_s);
    NewWorkItem caller;
    caller.item.title = whole->first().title;
    caller.item.requesterText = arguments.sliced(1).join(u' ');
    caller.item.channel = u"phone"_s;
    const auto made = context.wait((*desk)->workItems().meToo(*id, caller));
    if (!made)
        return context.error(made.error());
    const auto row = context.wait((*desk)->workItems().rows({*made}));
    const QString number = row && !row->isEmpty() ? row->first().number : QString();
    context.print(QJsonObject{{u"number"_s, number}}, u"saved as #"_s + number);
    return Good;
}

int majorUpdate(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    const auto id = numbered(**desk, arguments.first());
    if (!id)
        return context.error(id.error());
    const QString text = arguments.sliced(1).join(u' ');
    if (const QStringList secrets = foundSecrets(text); !secrets.isEmpty())
        return context.error({Error::Kind::Invalid,
                              u"text: this looks like a password: %1"_s.arg(secrets.join(u", "_s))});
    const QString via = parser.isSet(u"via"_s) ? parser.value(u"via"_s) : u"mail"_s;
    const auto told = context.wait(majorwork::post(**desk, *id, text, via, !parser.isSet(u"only-here"_s)));
    if (!told)
        return context.error(told.error());
    context.print(QJsonObject{{u"told"_s, *told}}, u"saved, told %1"_s.arg(*told));
    return Good;
}

int majorTold(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    const auto id = numbered(**desk, arguments.first());
    if (!id)
        return context.error(id.error());
    QList<WorkItemId> tickets;
    for (const QString &number : arguments.sliced(1)) {
        const auto ticket = numbered(**desk, number);
        if (!ticket)
            return context.error(ticket.error());
        tickets.append(*ticket);
    }
    const QString via = parser.isSet(u"via"_s) ? parser.value(u"via"_s) : u"mail"_s;
    const auto told = context.wait(majorwork::tell(**desk, *id, tickets, parser.value(u"text"_s), via));
    if (!told)
        return context.error(told.error());
    context.print(QJsonObject{{u"told"_s, *told}}, u"told %1"_s.arg(*told));
    return Good;
}
} // namespace

QList<Command> majorCommands()
{
    const QCommandLineOption via{u"via"_s, u"call, person, mail (the default) or chat."_s, u"HOW"_s};
    return {
        {"major", "[NUMBER]", "major incidents that go on, or one: who reported it, what was told", {}, 0, major},
        {"major run", "NUMBER", "make it a major incident, or say who runs it",
         {{u"by"_s, u"A technician."_s, u"NAME"_s},
          {u"every"_s, u"An update is due every so many minutes; 0: no rhythm."_s, u"MINUTES"_s}},
         1, majorRun},
        {"major me-too", "NUMBER [CALLER]", "somebody reports it too",
         {{u"ticket"_s, u"A ticket that is there already."_s, u"NUMBER"_s}}, 1, meToo},
        {"major update", "NUMBER TEXT", "tell all who reported it how it goes on",
         {via, {u"only-here"_s, u"Only on the incident itself."_s}}, 2, majorUpdate},
        {"major told", "NUMBER [TICKET …]", "these, or all who are left, were told that it is over",
         {via, {u"text"_s, u"What they were told."_s, u"TEXT"_s}}, 1, majorTold},
    };
}

} // namespace lamp::cli
