// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicontext.h"
#include "clisheets.h"

#include "services/changework.h"
#include "services/fieldtext.h"
#include "services/freezewindows.h"
#include "services/workitems.h"

#include <algorithm>
#include <functional>

// Changes from the plan to the end, and the times in which nothing is changed.
namespace lamp::cli {

using namespace Qt::StringLiterals;

namespace {
struct OpenChange {
    WorkItem item;
    changework::ChangeView view;
};

Result<OpenChange> changeNumbered(Desk &desk, const QString &number)
{
    return desk.database().readNow([&](Connection &c) -> Result<OpenChange> {
        LAMP_TRY(id, desk.workItems().byNumber(c, number));
        LAMP_TRY(details, desk.workItems().details(c, id));
        if (details.item.kind != Kind::Change)
            return fail(Error::Kind::Invalid, u"#%1 is not a change"_s.arg(details.item.number));
        LAMP_TRY(view, changework::of(c, desk, id));
        return OpenChange{details.item, view};
    });
}

// How the change stands now; an act says in words only what it did.
int tellChange(Context &context, Desk &desk, const WorkItem &item, const QString &did = {})
{
    QJsonObject object{{u"number"_s, item.number}, {u"title"_s, item.title}};
    if (!context.json && !did.isEmpty()) {
        context.print(object, did);
        return Good;
    }
    context.line(u"#%1 %2"_s.arg(item.number, item.title));
    if (const auto shown = showSheets(context, desk, item, object); !shown)
        return context.error(shown.error());
    context.print(object, {});
    return Good;
}

using Act = std::function<Result<void>(Context &, Desk &, const OpenChange &)>;

int actOn(Context &context, const QString &number, const Act &act, const QString &did)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    const auto change = changeNumbered(**desk, number);
    if (!change)
        return context.error(change.error());
    if (const auto done = act(context, **desk, *change); !done)
        return context.error(done.error());
    return tellChange(context, **desk, change->item, did.isEmpty() ? did : did.arg(change->item.number));
}

int showOne(Context &context, const QCommandLineParser &, const QStringList &arguments)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    const auto change = changeNumbered(**desk, arguments.first());
    return change ? tellChange(context, **desk, change->item) : context.error(change.error());
}

Result<std::optional<Instant>> momentGiven(const Desk &desk, const QCommandLineParser &parser, const QString &option)
{
    if (!parser.isSet(option))
        return std::optional<Instant>();
    return momentOf(desk, parser.value(option)).transform([](Instant at) { return std::optional(at); });
}

// A window that is put elsewhere keeps its length, and its point of no return its distance from the beginning.
Result<void> putWindow(const Desk &desk, const QCommandLineParser &parser, changework::ChangeEdit &edit)
{
    LAMP_TRY(from, momentGiven(desk, parser, u"from"_s));
    LAMP_TRY(until, momentGiven(desk, parser, u"until"_s));
    if (parser.isSet(u"no-window"_s)) {
        edit.window.reset();
        edit.noReturnAt.reset();
    } else if (from || until) {
        if (!edit.window && !(from && until))
            return fail(Error::Kind::Invalid, u"a window needs --from and --until"_s);
        const TimeSpan old = edit.window ? *edit.window : TimeSpan{*from, *until};
        const qint64 moved = from ? from->ms - old.from.ms : 0;
        edit.window = TimeSpan{from.value_or(old.from), until.value_or(Instant{old.until.ms + moved})};
        if (edit.noReturnAt)
            edit.noReturnAt->ms += moved;
    }
    if (parser.value(u"no-return"_s) == u"none") {
        edit.noReturnAt.reset();
        return {};
    }
    LAMP_TRY(noReturn, momentGiven(desk, parser, u"no-return"_s));
    if (noReturn)
        edit.noReturnAt = noReturn;
    return {};
}

// "Guard at the gate, 200"
QList<ChangeCall> callsOf(const QStringList &lines)
{
    QList<ChangeCall> calls;
    for (const QString &line : lines) {
        const qsizetype comma = line.lastIndexOf(u',');
        const QString name = (comma < 0 ? line : line.left(comma)).simplified();
        if (!name.isEmpty())
            calls.append({.name = name, .phone = comma < 0 ? QString() : line.sliced(comma + 1).simplified()});
    }
    return calls;
}

int planChange(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto risk = fromCode<ChangeRisk>(parser.value(u"risk"_s));
    if (parser.isSet(u"risk"_s) && !risk)
        return context.usage(u"--risk takes low, medium or high"_s);
    const Act act = [&](Context &running, Desk &desk, const OpenChange &change) -> Result<void> {
        changework::ChangeEdit edit = changework::editOf(change.view);
        edit.risk = risk.value_or(edit.risk);
        if (parser.isSet(u"plan"_s))
            edit.plan = parser.value(u"plan"_s);
        if (parser.isSet(u"back-out"_s))
            edit.backOut = parser.value(u"back-out"_s);
        if (parser.isSet(u"call"_s))
            edit.calls = callsOf(parser.values(u"call"_s));
        LAMP_CHECK(putWindow(desk, parser, edit));
        return running.wait(changework::save(desk, change.view, edit));
    };
    return actOn(context, arguments.first(), act, {}); // with what speaks against the window
}

int askApproval(Context &context, const QCommandLineParser &, const QStringList &arguments)
{
    const Act act = [&](Context &running, Desk &desk, const OpenChange &change) -> Result<void> {
        LAMP_TRY(who, desk.database().readNow(
                          [&](Connection &c) { return fieldtext::personNamed(c, desk, arguments[1]); }));
        return running.wait(changework::ask(desk, change.item.id, who, arguments.sliced(2).join(u' ')));
    };
    return actOn(context, arguments.first(), act, u"asked for the approval of #%1"_s);
}

// Who was asked decides, unless somebody else is named.
int decideChange(Context &context, const QCommandLineParser &parser, const QStringList &arguments, bool given)
{
    const Act act = [&](Context &running, Desk &desk, const OpenChange &change) -> Result<void> {
        PersonId by = change.view.sheet.approverId;
        if (parser.isSet(u"by"_s)) {
            LAMP_TRY(named, desk.database().readNow(
                                [&](Connection &c) { return fieldtext::personNamed(c, desk, parser.value(u"by"_s)); }));
            by = named;
        }
        const QString note = arguments.sliced(1).join(u' ');
        return running.wait(changework::decide(desk, change.item.id, given, by ? by : desk.me(), note));
    };
    return actOn(context, arguments.first(), act, given ? u"#%1 is approved"_s : u"#%1 is refused"_s);
}

int approveChange(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    return decideChange(context, parser, arguments, true);
}

int refuseChange(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    return decideChange(context, parser, arguments, false);
}

int startChange(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const Act act = [&](Context &running, Desk &desk, const OpenChange &change) {
        return running.wait(changework::start(desk, change.item.id, parser.value(u"all-the-same"_s)));
    };
    return actOn(context, arguments.first(), act, u"#%1 runs"_s);
}

int rollBackChange(Context &context, const QCommandLineParser &, const QStringList &arguments)
{
    const Act act = [&](Context &running, Desk &desk, const OpenChange &change) {
        return running.wait(changework::rollBack(desk, change.item.id, arguments.sliced(1).join(u' ')));
    };
    return actOn(context, arguments.first(), act, u"#%1 is rolled back"_s);
}

int endChange(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    if (!parser.isSet(u"fix"_s))
        return context.usage(u"change done needs --fix: what was done, as settings or replaced"_s);
    const Act act = [&](Context &running, Desk &desk, const OpenChange &change) -> Result<void> {
        if (stateOf(change.view.sheet) != ChangeState::Running)
            return fail(Error::Kind::Invalid, u"#%1 does not run: start it first"_s.arg(change.item.number));
        const QString text = arguments.sliced(1).join(u' ');
        return running.wait(desk.workItems().solve({change.item.id}, parser.value(u"fix"_s), text));
    };
    return actOn(context, arguments.first(), act, u"#%1 is done"_s);
}

QString scopeWords(const Desk &desk, const FreezeWindow &window)
{
    if (window.locationId)
        return desk.catalog().location(window.locationId);
    for (const Service &service : desk.catalog().services)
        if (service.id == window.serviceId)
            return service.name;
    return {};
}

int listFreezes(Context &context, const QCommandLineParser &, const QStringList &)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    const auto windows = context.wait(freezewindows::all(**desk));
    if (!windows)
        return context.error(windows.error());
    QJsonArray list;
    for (const FreezeWindow &window : *windows) {
        const QString scope = scopeWords(**desk, window);
        list.append(QJsonObject{{u"name"_s, window.name}, {u"from"_s, isoTime(window.fromAt)},
                                {u"until"_s, isoTime(window.untilAt)}, {u"scope"_s, scope}});
        context.line(u"%1 to %2  %3%4"_s.arg(wallTime(window.fromAt, (*desk)->zone()),
                                             wallTime(window.untilAt, (*desk)->zone()), window.name,
                                             scope.isEmpty() ? QString() : QString(u" · "_s + scope)));
    }
    context.print(list, windows->isEmpty() ? u"no freeze window"_s : QString());
    return Good;
}

template <class List>
Result<decltype(List::value_type::id)> recordNamed(const List &list, const QString &name)
{
    const auto found = std::ranges::find_if(
        list, [&name](const auto &one) { return one.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (found == list.end())
        return fail(Error::Kind::NotFound, name);
    return found->id;
}

Result<FreezeWindow> freezeGiven(const Desk &desk, const QCommandLineParser &parser, const QString &name)
{
    FreezeWindow window{.name = name};
    LAMP_TRY(from, momentOf(desk, parser.value(u"from"_s)));
    LAMP_TRY(until, momentOf(desk, parser.value(u"until"_s)));
    window.fromAt = from;
    window.untilAt = until;
    if (parser.isSet(u"service"_s)) {
        LAMP_TRY(service, recordNamed(desk.catalog().services, parser.value(u"service"_s)));
        window.serviceId = service;
    }
    if (parser.isSet(u"location"_s)) {
        LAMP_TRY(location, recordNamed(desk.catalog().locations, parser.value(u"location"_s)));
        window.locationId = location;
    }
    return window;
}

int addFreeze(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const bool both = parser.isSet(u"service"_s) && parser.isSet(u"location"_s);
    if (!parser.isSet(u"from"_s) || !parser.isSet(u"until"_s) || both)
        return context.usage(u"freeze add needs --from and --until, and takes one of --service and --location"_s);
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    const auto window = freezeGiven(**desk, parser, arguments.join(u' '));
    if (!window)
        return context.error(window.error());
    if (const auto added = context.wait(freezewindows::add(**desk, *window)); !added)
        return context.error(added.error());
    context.print(QJsonObject{{u"name"_s, window->name}}, u"saved"_s);
    return Good;
}

int removeFreeze(Context &context, const QCommandLineParser &, const QStringList &arguments)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    const auto windows = context.wait(freezewindows::all(**desk));
    if (!windows)
        return context.error(windows.error());
    const auto id = recordNamed(*windows, arguments.join(u' '));
    if (!id)
        return context.error(id.error());
    for (const FreezeWindow &window : *windows)
        if (window.id == *id)
            if (const auto removed = context.wait(freezewindows::remove(**desk, window)); !removed)
                return context.error(removed.error());
    context.print(QJsonObject{{u"name"_s, arguments.join(u' ')}}, u"deleted"_s);
    return Good;
}

QList<Command> freezeCommands()
{
    const QCommandLineOption from{u"from"_s, u"When it begins."_s, u"MOMENT"_s},
        until{u"until"_s, u"When it ends."_s, u"MOMENT"_s};
    return {
        {"freeze", "", "the times in which nothing is changed", {}, 0, listFreezes},
        {"freeze add", "NAME", "a time in which nothing is changed, everywhere or at one service or place",
         {from, until, {u"service"_s, u"Only this service."_s, u"NAME"_s},
          {u"location"_s, u"Only this place and what lies in it."_s, u"NAME"_s}},
         1, addFreeze},
        {"freeze remove", "NAME", "take one away", {}, 1, removeFreeze},
    };
}
} // namespace

QList<Command> changeCommands()
{
    const QCommandLineOption by{u"by"_s, u"Who decided; else who was asked."_s, u"NAME"_s};
    const QList<Command> commands{
        {"change", "NUMBER", "one change: plan, window, approval, whom to call, how it stands", {}, 1, showOne},
        {"change plan", "NUMBER", "write its plan and window; tells what speaks against the window",
         {{u"risk"_s, u"low, medium or high."_s, u"RISK"_s}, {u"plan"_s, u"What is done."_s, u"TEXT"_s},
          {u"back-out"_s, u"How it is taken back."_s, u"TEXT"_s},
          {u"from"_s, u"When the window begins."_s, u"MOMENT"_s}, {u"until"_s, u"When it ends."_s, u"MOMENT"_s},
          {u"no-window"_s, u"Without a window."_s},
          {u"no-return"_s, u"Point of no return in the window, or none."_s, u"MOMENT"_s},
          {u"call"_s, u"Whom to call, \"Name, number\"; may stand several times."_s, u"LINE"_s}},
         1, planChange},
        {"change ask", "NUMBER WHO [NOTE]", "ask somebody to approve it", {}, 2, askApproval},
        {"change approve", "NUMBER [NOTE]", "the approval was given", {by}, 1, approveChange},
        {"change refuse", "NUMBER WHY", "the approval was refused", {by}, 2, refuseChange},
        {"change start", "NUMBER", "it runs",
         {{u"all-the-same"_s, u"Why, without its approval: for a lead."_s, u"WHY"_s}}, 1, startChange},
        {"change roll-back", "NUMBER WHY", "it is taken back", {}, 2, rollBackChange},
        {"change done", "NUMBER [TEXT]", "it is done",
         {{u"fix"_s, u"What was done: settings, replaced, repaired, …"_s, u"CODE"_s}}, 1, endChange},
    };
    return commands + freezeCommands();
}

} // namespace lamp::cli
