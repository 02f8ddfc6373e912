// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicontext.h"

#include "items/targetwords.h"
#include "items/timewords.h"
#include "services/checklists.h"
#include "services/downtimes.h"
#include "services/timebook.h"
#include "services/workitems.h"

// Time, cost, checklists and downtime on the command line.
namespace lamp::cli {

using namespace Qt::StringLiterals;

namespace {
Result<WorkItem> itemNamed(Desk &desk, const QString &number)
{
    return desk.database().readNow([&](Connection &c) -> Result<WorkItem> {
        LAMP_TRY(id, desk.workItems().byNumber(c, number));
        LAMP_TRY(details, desk.workItems().details(c, id));
        return details.item;
    });
}

Result<qint64> minutesNamed(const QString &text)
{
    const auto minutes = minutesFromText(text);
    return minutes ? Result<qint64>(*minutes)
                   : fail(Error::Kind::Invalid, u"'%1' is no time: 45, 1:30, 1.5h, -15"_s.arg(text));
}

QJsonObject toJson(const timebook::Sheet &sheet)
{
    QJsonArray material;
    for (const Material &one : sheet.material)
        material.append(QJsonObject{{u"text"_s, one.text}, {u"quantity"_s, one.quantity}, {u"cents"_s, one.cents()}});
    return {{u"number"_s, sheet.item.number},       {u"minutes"_s, sheet.own.minutes},
            {u"estimate"_s, sheet.estimate},        {u"left"_s, sheet.left()},
            {u"timeCents"_s, sheet.own.timeCents},  {u"materialCents"_s, sheet.own.materialCents},
            {u"otherCents"_s, sheet.own.otherCents}, {u"cents"_s, sheet.own.cents()},
            {u"parts"_s, sheet.parts},              {u"minutesWithParts"_s, sheet.all.minutes},
            {u"centsWithParts"_s, sheet.all.cents()}, {u"material"_s, material}};
}

int showSheet(Context &context, Desk &desk, const WorkItem &item)
{
    const auto sheet = context.wait(timebook::sheet(desk, item.id));
    if (!sheet)
        return context.error(sheet.error());
    const Catalog &catalog = desk.catalog();
    QString text = u"#%1  %2 spent, %3 estimated, %4 left, cost %5"_s.arg(
        sheet->item.number, signedMinutes(sheet->own.minutes), minutesWords(sheet->estimate),
        minutesWords(sheet->left()), costWords(sheet->own.cents(), catalog));
    if (sheet->parts > 0)
        text += u"; with %1 parts %2, %3"_s.arg(sheet->parts).arg(signedMinutes(sheet->all.minutes),
                                                                 costWords(sheet->all.cents(), catalog));
    context.print(toJson(*sheet), text);
    return Good;
}

int time(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    const auto item = itemNamed(**desk, arguments.first());
    if (!item)
        return context.error(item.error());
    if (arguments.size() > 1) {
        const auto minutes = minutesNamed(arguments[1]);
        if (!minutes)
            return context.error(minutes.error());
        timebook::Time time{.item = item->id, .minutes = *minutes, .at = {}, .text = arguments.sliced(2).join(u' '),
                            .by = {}};
        if (parser.isSet(u"at"_s)) {
            const auto at = momentOf(**desk, parser.value(u"at"_s));
            if (!at)
                return context.error(at.error());
            time.at = *at;
        }
        if (const auto kept = context.wait(timebook::add(**desk, time)); !kept)
            return context.error(kept.error());
    }
    if (parser.isSet(u"estimate"_s)) {
        const auto minutes = minutesNamed(parser.value(u"estimate"_s));
        if (!minutes)
            return context.error(minutes.error());
        if (const auto kept = context.wait(timebook::setEstimate(**desk, item->id, *minutes)); !kept)
            return context.error(kept.error());
    }
    return showSheet(context, **desk, *item);
}

int material(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    const auto item = itemNamed(**desk, arguments.first());
    if (!item)
        return context.error(item.error());
    bool good = false, counted = true;
    const double price = arguments[1].toDouble(&good);
    const double quantity = parser.isSet(u"quantity"_s) ? parser.value(u"quantity"_s).toDouble(&counted) : 1;
    if (!good || !counted)
        return context.usage(u"a price and a quantity are numbers with a point: 12.50"_s);
    const Material fresh{.workItemId = item->id, .text = arguments.sliced(2).join(u' '),
                         .unitCents = qRound64(price * 100), .quantity = quantity};
    if (const auto kept = context.wait(timebook::addMaterial(**desk, fresh)); !kept)
        return context.error(kept.error());
    return showSheet(context, **desk, *item);
}

int showWatch(Context &context, Desk &desk)
{
    const auto running = context.wait(timebook::running(desk));
    if (!running)
        return context.error(running.error());
    if (!*running) {
        context.print(QJsonObject{{u"running"_s, false}}, u"no stopwatch runs"_s);
        return Good;
    }
    const qint64 minutes = minutesOf((*running)->watch, desk.now());
    context.print(QJsonObject{{u"running"_s, true}, {u"number"_s, (*running)->number}, {u"minutes"_s, minutes},
                              {u"since"_s, isoTime((*running)->watch.startedAt)}},
                  u"#%1 %2: %3"_s.arg((*running)->number, (*running)->title, minutesWords(minutes)));
    return Good;
}

int stopwatch(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    const QString act = arguments.value(0);
    if (act == u"start" && arguments.size() == 2) {
        const auto item = itemNamed(**desk, arguments[1]);
        if (!item)
            return context.error(item.error());
        if (const auto started = context.wait(timebook::start(**desk, item->id)); !started)
            return context.error(started.error());
    } else if (act == u"stop") {
        std::optional<qint64> said;
        if (parser.isSet(u"minutes"_s)) {
            const auto minutes = minutesNamed(parser.value(u"minutes"_s));
            if (!minutes)
                return context.error(minutes.error());
            said = *minutes;
        }
        const auto stopped = context.wait(timebook::stop(**desk, said));
        if (!stopped)
            return context.error(stopped.error());
        context.print(QJsonObject{{u"number"_s, stopped->number}, {u"minutes"_s, stopped->minutes}},
                      u"kept %1 on #%2"_s.arg(minutesWords(stopped->minutes), stopped->number));
        return Good;
    } else if (act == u"drop") {
        if (const auto dropped = context.wait(timebook::drop(**desk)); !dropped)
            return context.error(dropped.error());
    } else if (!act.isEmpty()) {
        return context.usage(u"stopwatch takes start NUMBER, stop, drop, or nothing"_s);
    }
    return showWatch(context, **desk);
}

Result<void> copyNamed(Context &context, Desk &desk, const WorkItem &item, const QString &name, Gate gate)
{
    LAMP_TRY(sources, context.wait(checklists::sources(desk)));
    const auto named = std::ranges::find_if(sources, [&name](const checklists::Source &one) {
        return one.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (named == sources.end())
        return fail(Error::Kind::NotFound, u"no template or procedure with steps is named '%1'"_s.arg(name));
    return context.wait(checklists::copy(desk, item.id, *named, gate)).transform([](auto) { });
}

QJsonArray stepsOf(Context &context, const checklists::List &list)
{
    QJsonArray steps;
    for (const checklists::Line &line : list.lines) {
        steps.append(QJsonObject{{u"title"_s, line.step.title}, {u"result"_s, codeOf(line.step.result)},
                                 {u"kind"_s, codeOf(line.part.kind)}, {u"doneBy"_s, line.doneBy},
                                 {u"doneAt"_s, isoTime(line.step.doneAt)}, {u"asked"_s, line.asked},
                                 {u"ticket"_s, line.child ? line.child->number : QString()}});
        context.line(u"  [%1] %2"_s.arg(line.step.result == StepResult::Open ? u" "_s : u"x"_s, line.step.title));
    }
    return steps;
}

int checklist(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    const auto item = itemNamed(**desk, arguments.first());
    if (!item)
        return context.error(item.error());
    if (parser.isSet(u"add"_s)) {
        const auto gate = fromCode<Gate>(parser.isSet(u"gate"_s) ? parser.value(u"gate"_s) : u"warn"_s);
        if (!gate)
            return context.usage(u"--gate takes free, warn or block"_s);
        if (const auto copied = copyNamed(context, **desk, *item, parser.value(u"add"_s), *gate); !copied)
            return context.error(copied.error());
    }
    const auto lists = context.wait(checklists::of(**desk, item->id));
    if (!lists)
        return context.error(lists.error());
    QJsonArray array;
    for (const checklists::List &list : *lists) {
        context.line(u"%1 (%2)"_s.arg(list.list.title.isEmpty() ? u"checklist"_s : list.list.title,
                                      codeOf(list.list.gate)));
        const QJsonArray steps = stepsOf(context, list);
        array.append(QJsonObject{{u"title"_s, list.list.title}, {u"gate"_s, codeOf(list.list.gate)},
                                 {u"steps"_s, steps}});
    }
    context.print(array, {});
    return Good;
}

int showDown(Context &context, Desk &desk, const WorkItem &item)
{
    const auto lines = context.wait(downtimes::of(desk, item.id));
    if (!lines)
        return context.error(lines.error());
    QJsonArray array;
    for (const downtimes::Line &line : *lines) {
        const Downtime &down = line.downtime;
        array.append(QJsonObject{{u"what"_s, line.name}, {u"from"_s, isoTime(down.startedAt)},
                                 {u"until"_s, isoTime(down.endedAt)}, {u"users"_s, down.users},
                                 {u"share"_s, down.share}, {u"planned"_s, down.planned},
                                 {u"change"_s, line.change}, {u"window"_s, line.window}});
        context.line(downWords(line, desk.now(), desk.zone()));
    }
    context.print(array, {});
    return Good;
}

int down(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    const auto item = itemNamed(**desk, arguments.first());
    if (!item)
        return context.error(item.error());
    Downtime fresh = downtimes::proposed(*item, (*desk)->now());
    for (const QString &option : {u"since"_s, u"until"_s}) {
        if (!parser.isSet(option))
            continue;
        const auto at = momentOf(**desk, parser.value(option));
        if (!at)
            return context.error(at.error());
        if (option == u"since")
            fresh.startedAt = *at;
        else
            fresh.endedAt = *at;
    }
    if (parser.isSet(u"users"_s))
        fresh.users = parser.value(u"users"_s).toLongLong();
    if (parser.isSet(u"share"_s))
        fresh.share = parser.value(u"share"_s).toDouble() / 100;
    fresh.planned = fresh.planned || parser.isSet(u"planned"_s);
    if (const auto kept = context.wait(downtimes::down(**desk, fresh)); !kept)
        return context.error(kept.error());
    return showDown(context, **desk, *item);
}

int up(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    const auto item = itemNamed(**desk, arguments.first());
    if (!item)
        return context.error(item.error());
    std::optional<Instant> at;
    if (parser.isSet(u"at"_s)) {
        const auto moment = momentOf(**desk, parser.value(u"at"_s));
        if (!moment)
            return context.error(moment.error());
        at = *moment;
    }
    if (const auto ended = context.wait(downtimes::up(**desk, item->id, at)); !ended)
        return context.error(ended.error());
    return showDown(context, **desk, *item);
}
} // namespace

QList<Command> timeCommands()
{
    const QCommandLineOption at({u"at"_s}, u"When: 2026-11-24 or \"2026-11-24 09:30\"."_s, u"MOMENT"_s);
    return {
        {"time", "NUMBER [TIME] [TEXT]", "add time (45, 1:30; -15 after -- takes back), or show time and cost",
         {at, {u"estimate"_s, u"How long it will take."_s, u"TIME"_s}}, 1, time},
        {"material", "NUMBER PRICE TEXT", "add what was used up or bought",
         {{u"quantity"_s, u"How many; else 1."_s, u"N"_s}}, 3, material},
        {"stopwatch", "[start NUMBER | stop | drop]", "the stopwatch of who acts; without a word: what runs",
         {{u"minutes"_s, u"What counts, for one that was forgotten."_s, u"TIME"_s}}, 0, stopwatch},
        {"checklist", "NUMBER", "the checklists of a work item, and copying one onto it",
         {{u"add"_s, u"A template or procedure with steps."_s, u"NAME"_s},
          {u"gate"_s, u"What open steps do to solving: free, warn or block."_s, u"GATE"_s}}, 1, checklist},
        {"down", "NUMBER", "the asset or service of the ticket is down",
         {{u"since"_s, u"Since when; else since it was reported."_s, u"MOMENT"_s},
          {u"until"_s, u"Until when."_s, u"MOMENT"_s}, {u"users"_s, u"People affected."_s, u"N"_s},
          {u"share"_s, u"Percent of the work that cannot be done."_s, u"N"_s},
          {u"planned"_s, u"It was planned: no outage."_s}}, 1, down},
        {"up", "NUMBER", "what is down on the ticket is up again", {at}, 1, up},
    };
}

} // namespace lamp::cli
