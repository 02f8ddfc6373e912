// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicontext.h"

#include "items/calendaritem.h"
#include "items/undowords.h"
#include "services/articles.h"
#include "services/demodesk.h"
#include "services/history.h"
#include "services/plans.h"

#include <QFileInfo>

namespace lamp::cli {

using namespace Qt::StringLiterals;

namespace {
// What is said where a new file is to lie; anything that is there stays.
Result<void> checkFree(const QString &path)
{
    if (!QFileInfo::exists(path))
        return {};
    return fail(Error::Kind::Constraint, u"%1 exists already; choose another name"_s.arg(path));
}

// Making a desk is in its history, but no act that 'undo' takes back.
Database::Options makingOptions(const Context &context)
{
    Database::Options options = context.options();
    options.author.session = u"desk"_s;
    return options;
}

int init(Context &context, const QCommandLineParser &parser, const QStringList &)
{
    if (context.deskPath.isEmpty())
        return context.usage(u"init needs --desk FILE: where the new desk is kept"_s);
    if (const auto free = checkFree(context.deskPath); !free)
        return context.error(free.error());
    const QString preset = parser.isSet(u"alone"_s) ? u"alone"_s : u"several"_s;
    const auto desk = Desk::create(context.deskPath, preset, makingOptions(context));
    if (!desk)
        return context.error(desk.error());
    const auto articles = context.wait((*desk)->articles().addStarterArticles());
    if (!articles)
        return context.error(articles.error());
    context.print(QJsonObject{{u"desk"_s, (*desk)->database().path()},
                              {u"id"_s, (*desk)->database().deskId()},
                              {u"articles"_s, *articles}},
                  u"made "_s + (*desk)->database().path());
    return Good;
}

int demo(Context &context, const QCommandLineParser &parser, const QStringList &)
{
    if (context.deskPath.isEmpty())
        return context.usage(u"demo needs --desk FILE: where the new desk is kept"_s);
    bool tickets = false, articles = false;
    const qint64 ticketCount = parser.value(u"tickets"_s).toLongLong(&tickets),
                 articleCount = parser.value(u"articles"_s).toLongLong(&articles);
    if (!tickets || !articles || ticketCount < 0 || articleCount < 0)
        return context.usage(u"--tickets and --articles take whole numbers"_s);
    if (const auto free = checkFree(context.deskPath); !free)
        return context.error(free.error());
    auto desk = Desk::create(context.deskPath, u"several"_s, makingOptions(context));
    if (!desk)
        return context.error(desk.error());
    const auto made = demodesk::make(**desk, {.tickets = ticketCount, .articles = articleCount},
                                     [&](qint64 done, qint64 total) {
                                         context.progress(done, total);
                                         return true;
                                     });
    context.progress(0, 0);
    if (!made)
        return context.error(made.error());
    context.print(
        QJsonObject{{u"desk"_s, context.deskPath}, {u"tickets"_s, ticketCount}, {u"articles"_s, articleCount}},
        u"made %1 with %2 and %3"_s.arg(context.deskPath, counted(ticketCount, "ticket"_L1, "tickets"_L1),
                                        counted(articleCount, "article"_L1, "articles"_L1)));
    return Good;
}

int history(Context &context, const QCommandLineParser &parser, const QStringList &)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    const qint64 limit = parser.isSet(u"limit"_s) ? parser.value(u"limit"_s).toLongLong() : 50;
    const auto rows = context.wait((*desk)->history().page({}, limit, parser.value(u"filter"_s)));
    if (!rows)
        return context.error(rows.error());
    QJsonArray list;
    QStringList lines;
    for (const HistoryRow &row : *rows) {
        list.append(QJsonObject{{u"id"_s, row.id.value},
                                {u"at"_s, isoTime(row.at)},
                                {u"actor"_s, row.actor},
                                {u"origin"_s, row.origin},
                                {u"sentence"_s, row.sentence},
                                {u"rows"_s, row.rows},
                                {u"undone"_s, row.undone}});
        lines.append(u"%1  %2  %3 (%4)  %5%6"_s.arg(row.id.value, 6)
                         .arg(wallTime(row.at, (*desk)->zone()), row.actor, row.origin, row.sentence,
                              row.undone ? u"  [taken back]"_s : QString()));
    }
    context.print(list, lines.join(u'\n'));
    return Good;
}

// What others changed since: both values, who and when; one JSON value, as for any error.
int conflict(Context &context, const Error &error, const QList<ConflictLine> &lines)
{
    QJsonArray list;
    for (const ConflictLine &line : lines) {
        if (line.inner)
            continue;
        list.append(QJsonObject{{u"record"_s, line.record},
                                {u"field"_s, line.conflict.field},
                                {u"mine"_s, line.mine},
                                {u"theirs"_s, line.theirs},
                                {u"by"_s, line.conflict.actor},
                                {u"at"_s, line.conflict.by ? isoTime(line.conflict.at) : QJsonValue()}});
        context.line(conflictWords(line));
    }
    if (!context.json)
        return context.error(error);
    context.print(QJsonObject{{u"error"_s, u"conflict"_s},
                              {u"detail"_s, error.detail},
                              {u"conflicts"_s, list},
                              {u"exit"_s, Conflict}}, {});
    return Conflict;
}

int undo(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    bool number = true;
    const qint64 id = arguments.isEmpty() ? 0 : arguments.first().toLongLong(&number);
    const bool mine = parser.isSet(u"set-mine"_s), theirs = parser.isSet(u"keep-theirs"_s);
    if (!number || (mine && theirs))
        return context.usage(u"undo takes the number of a history entry, and one of --keep-theirs and --set-mine"_s);
    auto undone = context.wait((*desk)->history().undo({id}));
    if (!undone && undone.error().kind == Error::Kind::Conflict) {
        const auto found = context.wait((*desk)->history().conflicts({id}));
        if (!found || found->list.isEmpty())
            return context.error(found ? undone.error() : found.error());
        const auto lines = context.wait(conflictLines(**desk, *found));
        if (!lines)
            return context.error(lines.error());
        if (!mine && !theirs)
            return conflict(context, undone.error(), *lines);
        const QList<bool> choice(lines->size(), mine);
        undone = context.wait((*desk)->history().undo(found->act, choicesFor(*lines, choice)));
    }
    if (!undone)
        return context.error(undone.error());
    context.print(QJsonObject{{u"undone"_s, *undone}}, u"taken back: "_s + *undone);
    return Good;
}

int redo(Context &context, const QCommandLineParser &, const QStringList &)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    const auto redone = context.wait((*desk)->history().redo());
    if (!redone)
        return context.error(redone.error());
    context.print(QJsonObject{{u"redone"_s, *redone}}, u"done again: "_s + *redone);
    return Good;
}

int backup(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    if (const auto free = checkFree(arguments.first()); !free)
        return context.error(free.error());
    if (parser.isSet(u"for-others"_s)) {
        const auto letter = context.wait((*desk)->database().copyForOthers(arguments.first()));
        if (!letter)
            return context.error(letter.error());
        context.print(QJsonObject{{u"copy"_s, arguments.first()}, {u"letter"_s, *letter}},
                      u"copied; its numbers begin with %1-"_s.arg(*letter));
        return Good;
    }
    const auto copied = context.wait((*desk)->database().backup(arguments.first()));
    if (!copied)
        return context.error(copied.error());
    context.print(QJsonObject{{u"backup"_s, arguments.first()}, {u"verified"_s, true}},
                  u"backed up and verified: "_s + arguments.first());
    return Good;
}

// What an older desk does not have yet cannot be checked, and is no finding.
QString olderWords(const DeskVersion &version)
{
    return version.isOlder() ? u"\nthe desk is of the older version %1, this program's is %2; what came since is not "
                               "there to be checked"_s.arg(version.desk).arg(version.program)
                             : QString();
}

int verify(Context &context, const QCommandLineParser &, const QStringList &)
{
    const auto desk = context.deskToRead(); // a check changes nothing
    if (!desk)
        return context.error(desk.error());
    const auto findings = context.wait((*desk)->history().verify());
    if (!findings)
        return context.error(findings.error());
    const auto head = context.wait((*desk)->history().head());
    if (!head)
        return context.error(head.error());
    const auto version = context.wait((*desk)->history().version());
    if (!version)
        return context.error(version.error());
    const QString verdict = findings->isEmpty()
        ? u"clean: integrity, references, history chain, derived facts, full text"_s : findings->join(u'\n');
    context.print(QJsonObject{{u"clean"_s, findings->isEmpty()},
                              {u"findings"_s, QJsonArray::fromStringList(*findings)},
                              {u"version"_s, version->desk},
                              {u"older"_s, version->isOlder()},
                              {u"entry"_s, head->id.value},
                              {u"chain"_s, head->text()}},
                  verdict + u"\nhistory up to entry %1, chain %2"_s.arg(head->id.value).arg(head->text())
                      + olderWords(*version));
    return findings->isEmpty() ? Good : Damaged;
}

int redact(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    const QString reason = parser.isSet(u"reason"_s) ? parser.value(u"reason"_s) : u""_s; // none is no null
    const auto blanked = context.wait(
        (*desk)->database().redact(arguments[0], arguments[1].toLongLong(), arguments[2], reason));
    if (!blanked)
        return context.error(blanked.error());
    context.print(QJsonObject{{u"redacted"_s, *blanked}},
                  u"redacted in %1"_s.arg(counted(*blanked, "place"_L1, "places"_L1)));
    return Good;
}

const char *layerOf(const CalendarEntry &entry)
{
    switch (entry.layer) {
    case CalendarLayer::Plan: return "plan";
    case CalendarLayer::Target: return "target";
    case CalendarLayer::Renewal: return "renewal";
    case CalendarLayer::Freeze: return "freeze";
    case CalendarLayer::Downtime: return "downtime";
    case CalendarLayer::Review: return "review";
    case CalendarLayer::Planned: break;
    }
    return "planned";
}

QString stateOf(const CalendarEntry &entry)
{
    static constexpr const char *states[] = {"forecast", "planned", "open", "done", "late", "missed", "skipped"};
    return QString::fromLatin1(states[static_cast<int>(entry.state)]);
}

// The wall time of the zone that the entry is in.
QString startOf(const CalendarEntry &entry, const QString &zone)
{
    return entry.allDay ? entry.date.toString(Qt::ISODate)
                        : entry.startsAt.in(QTimeZone(zone.toLatin1())).toString(u"yyyy-MM-ddTHH:mm");
}

QJsonObject calendarObject(const CalendarEntry &entry, const QString &zone)
{
    return {{u"start"_s, startOf(entry, zone)},
            {u"zone"_s, zone},
            {u"at"_s, isoTime(entry.startsAt)},
            {u"allDay"_s, entry.allDay},
            {u"until"_s, entry.spanUntil > entry.spanFrom ? isoTime(entry.spanUntil) : QJsonValue()},
            {u"layer"_s, QString::fromLatin1(layerOf(entry))},
            {u"state"_s, stateOf(entry)},
            {u"title"_s, entry.title},
            {u"asset"_s, entry.assetName},
            {u"plan"_s, entry.key.planId.value},
            {u"slot"_s, entry.key.slot},
            {u"number"_s, entry.number}};
}

QString calendarLine(const CalendarEntry &entry, const QString &zone)
{
    const QTimeZone at(zone.toLatin1());
    return u"%1  %2  %3  %4%5%6"_s.arg(startOf(entry, zone).leftJustified(16), zone, stateOf(entry).leftJustified(8),
                                       isSpan(entry) ? QString(titleText(entry) + u" · "_s + wholeText(entry, at))
                                                     : entry.title,
                                       entry.assetName.isEmpty() ? QString() : u" · "_s + entry.assetName,
                                       entry.key.slot.isEmpty() ? QString() : u"  (slot %1)"_s.arg(entry.key.slot));
}

int calendar(Context &context, const QCommandLineParser &parser, const QStringList &)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    const QTimeZone zone = (*desk)->zone();
    const QDate today = (*desk)->now().in(zone).date();
    const QDate from = parser.isSet(u"from"_s) ? QDate::fromString(parser.value(u"from"_s), Qt::ISODate) : today;
    const QDate to = parser.isSet(u"to"_s) ? QDate::fromString(parser.value(u"to"_s), Qt::ISODate) : from.addDays(30);
    if (!from.isValid() || !to.isValid() || to < from)
        return context.usage(u"--from and --to take dates as 2026-11-24, the first not after the last"_s);
    const auto entries = context.wait(
        (*desk)->plans().entries(Instant::from(from.startOfDay(zone)), Instant::from(to.addDays(1).startOfDay(zone))));
    if (!entries)
        return context.error(entries.error());
    QJsonArray list;
    QStringList lines;
    for (const CalendarEntry &entry : *entries) {
        const QString entryZone = entry.zone.isEmpty() ? QString::fromLatin1(zone.id()) : entry.zone;
        list.append(calendarObject(entry, entryZone));
        lines.append(calendarLine(entry, entryZone));
    }
    context.print(list, lines.join(u'\n'));
    return Good;
}
} // namespace

QList<Command> deskCommands()
{
    return {
        {"init", "", "make an empty desk at --desk FILE", {{u"alone"_s, u"One person works on this desk."_s}}, 0, init},
        {"demo",
         "",
         "make a synthetic desk of any size at --desk FILE",
         {{u"tickets"_s, u"How many tickets."_s, u"N"_s, u"1000"_s},
          {u"articles"_s, u"How many articles."_s, u"M"_s, u"100"_s}},
         0,
         demo},
        {"calendar",
         "",
         "what stands on the calendar",
         {{u"from"_s, u"First day, as 2026-11-24; else today."_s, u"DATE"_s},
          {u"to"_s, u"Last day; else 30 days after the first."_s, u"DATE"_s}},
         0,
         calendar},
        {"history",
         "",
         "who did what, newest first",
         {{u"limit"_s, u"How many; else 50."_s, u"N"_s},
          {u"filter"_s, u"Words of the sentence or the person."_s, u"TEXT"_s}},
         0,
         history},
        {"undo", "[ID]", "take back the last act of the command line, or the one with the id",
         {{u"keep-theirs"_s, u"What others changed since stays; the rest is taken back."_s},
          {u"set-mine"_s, u"What others changed since is set back too."_s}},
         0, undo},
        {"redo", "", "repeat what was taken back last", {}, 0, redo},
        {"redact",
         "TABLE ROW FIELD",
         "blank a value here and in the history (a pasted password)",
         {{u"reason"_s, u"Why."_s, u"TEXT"_s}},
         3,
         redact},
        {"backup",
         "FILE",
         "a verified copy of the desk",
         {{u"for-others"_s, u"A copy of all that others work with: its numbers get a letter (B-17)."_s}},
         1,
         backup},
        {"verify", "", "check the file, the history chain and everything derived", {}, 0, verify},
    };
}

} // namespace lamp::cli
