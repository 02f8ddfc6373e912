// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicontext.h"
#include "clisearch.h"
#include "clisheets.h"

#include "domain/secret.h"
#include "items/solutionwords.h"
#include "services/asof.h"
#include "services/checklists.h"
#include "services/fieldtext.h"
#include "services/merging.h"
#include "services/search.h"
#include "services/workitems.h"

#include <QFile>

namespace lamp::cli {

using namespace Qt::StringLiterals;

namespace {
QJsonObject toJson(const WorkItemRow &row, const Catalog &catalog)
{
    return {{u"number"_s, row.number},
            {u"external"_s, row.externalNumber},
            {u"kind"_s, codeOf(row.kind)},
            {u"title"_s, row.title},
            {u"status"_s, catalog.status(row.statusId).name},
            {u"open"_s, row.open},
            {u"priority"_s, codeOf(row.priority)},
            {u"requester"_s, row.requester},
            {u"asset"_s, row.asset},
            {u"assignee"_s, row.assignee},
            {u"category"_s, catalog.categoryPath(row.categoryId)},
            {u"target"_s, isoTime(row.targetAt)},
            {u"created"_s, isoTime(row.createdAt)},
            {u"lastEntry"_s, isoTime(row.lastEntryAt)},
            {u"solved"_s, isoTime(row.solvedAt)},
            {u"minutes"_s, row.minutes},
            {u"confidential"_s, row.confidential}};
}

QString toLine(const WorkItemRow &row, const Desk &desk)
{
    return u"#%1  %2  %3  %4  %5"_s.arg(
               row.number.leftJustified(7), desk.catalog().status(row.statusId).name.leftJustified(20),
               codeOf(row.priority).leftJustified(8), wallTime(row.targetAt, desk.zone()).leftJustified(16), row.title)
        + (row.requester.isEmpty() ? QString() : u" · "_s + row.requester)
        + (row.asset.isEmpty() ? QString() : u" · "_s + row.asset)
        + (row.confidential ? u" · confidential"_s : QString());
}

Result<WorkItemDetails> find(Desk &desk, const QString &number)
{
    return desk.database().readNow([&](Connection &c) -> Result<WorkItemDetails> {
        LAMP_TRY(id, desk.workItems().byNumber(c, number));
        LAMP_TRY(opened, merging::open(desk, c, id)); // an old number shows what it was merged into
        return opened.details;
    });
}

int list(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    const auto query = typedQuery(context, **desk, arguments.join(u' '));
    if (!query)
        return context.error(query.error());
    const qint64 limit = parser.isSet(u"limit"_s) ? parser.value(u"limit"_s).toLongLong() : 0;
    const auto rows = (*desk)->database().readNow([&](Connection &c) -> Result<QList<WorkItemRow>> {
        LAMP_TRY(ids, (*desk)->workItems().ids(c, *query, limit));
        return (*desk)->workItems().rows(c, ids);
    });
    if (!rows)
        return context.error(rows.error());
    QJsonArray array;
    for (const WorkItemRow &row : *rows) {
        array.append(toJson(row, (*desk)->catalog()));
        context.line(toLine(row, **desk));
    }
    context.print(array, u"%1 found"_s.arg(rows->size()));
    return Good;
}

QJsonArray showEntries(Context &context, const Desk &desk, const WorkItemDetails &details)
{
    const Catalog &catalog = desk.catalog();
    const QHash<qint64, Solution> solutions = solutionsOf(details, catalog);
    QJsonArray entries;
    for (const Entry &entry : details.entries) {
        const QString author = details.authors.value(entry.authorId.value, entry.authorText);
        const bool status = entry.kind == EntryKind::Status;
        const QString body = status
            ? catalog.status(entry.fromStatusId).name + u" → " + catalog.status(entry.statusId).name
            : entry.body;
        QJsonObject object{{u"kind"_s, codeOf(entry.kind)},
                           {u"via"_s, status ? QString() : entry.via},
                           {u"author"_s, author},
                           {u"happened"_s, isoTime(entry.happenedAt)},
                           {u"recorded"_s, isoTime(entry.recordedAt)},
                           {u"minutes"_s, entry.minutes},
                           {u"body"_s, body}};
        context.line(u"\n%1  %2  %3\n%4"_s.arg(wallTime(entry.happenedAt, desk.zone()), codeOf(entry.kind), author,
                                               body));
        if (const auto solution = solutions.find(entry.id.value); solution != solutions.end()) {
            object[u"fix"_s] = solution->code;
            object[u"fixText"_s] = solution->text;
            context.line(solution->words());
        }
        entries.append(object);
    }
    if (const auto solution = solutions.find(0); solution != solutions.end())
        context.line(u"\n%1  solved\n%2"_s.arg(wallTime(details.item.solvedAt, desk.zone()), solution->words()));
    return entries;
}

// The item as it stood then, from the history.
int showThen(Context &context, Desk &desk, WorkItemId id, const QString &moment)
{
    const auto at = momentOf(desk, moment);
    if (!at)
        return context.error(at.error());
    const auto found = context.wait(asof::read(desk, id, *at));
    if (!found)
        return context.error(found.error());
    WorkItemDetails details;
    details.item = found->then;
    details.entries = found->entries;
    details.authors = found->authors;
    const QString status = desk.catalog().status(found->then.statusId).name, priority = codeOf(found->then.priority);
    context.line(u"#%1  %2  %3  %4"_s.arg(found->then.number, status, priority, found->then.title));
    QJsonObject object{{u"number"_s, found->then.number},
                       {u"title"_s, found->then.title},
                       {u"status"_s, status},
                       {u"priority"_s, priority},
                       {u"recorded"_s, isoTime(found->at)},
                       {u"tags"_s, QJsonArray::fromStringList(found->tags)}};
    object[u"entries"_s] = showEntries(context, desk, details);
    context.print(object, {});
    return Good;
}

int show(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    const auto details = find(**desk, arguments.first());
    if (!details)
        return context.error(details.error());
    if (parser.isSet(u"at"_s))
        return showThen(context, **desk, details->item.id, parser.value(u"at"_s));
    const Catalog &catalog = (*desk)->catalog();
    const auto row = (*desk)->database().readNow(
        [&](Connection &c) { return (*desk)->workItems().rows(c, {details->item.id}); });
    if (!row)
        return context.error(row.error());
    QJsonObject object = toJson(row->first(), catalog);
    if (const QString asked = QString(arguments.first()).remove(u'#'); asked.toUpper() != details->item.number
        && asked != details->item.externalNumber)
        context.line(u"#%1 was merged into #%2:"_s.arg(asked, details->item.number));
    context.line(toLine(row->first(), **desk));
    showFacts(context, catalog, *details, object);
    if (const auto shown = showSheets(context, **desk, details->item, object); !shown)
        return context.error(shown.error());
    object[u"entries"_s] = showEntries(context, **desk, *details);
    object[u"fix"_s] = details->item.fix;
    object[u"fixText"_s] = details->item.fixText;
    QJsonArray steps;
    for (const Step &step : details->steps)
        steps.append(
            QJsonObject{{u"title"_s, step.title}, {u"result"_s, codeOf(step.result)}, {u"value"_s, step.value}});
    object[u"checklist"_s] = steps;
    context.print(object, {});
    return Good;
}

// A requester that names nobody is kept as it was typed; whoever meant a person should hear of it.
QString unknownRequester(const WorkItem &before, const WorkItem &after)
{
    if (after.requesterId || after.requesterText.isEmpty() || after.requesterText == before.requesterText)
        return {};
    return u"note: no person '%1' is known; the name is kept as text"_s.arg(after.requesterText);
}

int create(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    NewWorkItem fresh;
    fresh.item.title = arguments.first();
    fresh.description = parser.value(u"description"_s);
    fresh.tags = parser.values(u"tag"_s);
    const auto filled = (*desk)->database().readNow([&](Connection &c) -> Result<WorkItem> {
        WorkItem item = fresh.item;
        for (const QString &assignment : arguments.sliced(1)) {
            LAMP_TRY(next,
                     fieldtext::set(c, **desk, item, assignment.section(u'=', 0, 0), assignment.section(u'=', 1)));
            item = next;
        }
        return item;
    });
    if (!filled)
        return context.error(filled.error());
    fresh.item = *filled;
    const auto id = context.wait((*desk)->workItems().create(fresh));
    if (!id)
        return context.error(id.error());
    const auto row = (*desk)->database().readNow([&](Connection &c) { return (*desk)->workItems().rows(c, {*id}); });
    QJsonObject made = toJson(row->first(), (*desk)->catalog());
    if (const QString note = unknownRequester({}, fresh.item); !note.isEmpty()) {
        made[u"note"_s] = note;
        context.line(note);
    }
    context.print(made, u"#"_s + row->first().number);
    return Good;
}

// The code of a way to tell somebody; empty for a word that is none.
QString viaNamed(const QString &word)
{
    const QString way = word.toLower().replace(u'_', u'-');
    if (way == u"in-person")
        return u"person"_s;
    return QStringList{u"call"_s, u"person"_s, u"mail"_s, u"chat"_s}.contains(way) ? way : QString();
}

int note(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const QString told = parser.value(u"told"_s), via = viaNamed(told);
    if (parser.isSet(u"told"_s) && via.isEmpty()) // most likely the text itself, which then is missing, too
        return context.usage(
            u"--told wants one of call, mail, chat, in-person before the text; '%1' is none"_s.arg(told));
    if (arguments.size() < 2)
        return context.usage(u"note needs: NUMBER TEXT"_s);
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    const auto id = (*desk)->database().readNow(
        [&](Connection &c) { return (*desk)->workItems().byNumber(c, arguments.first()); });
    if (!id)
        return context.error(id.error());
    NewEntry entry{
        .workItemId = *id, .body = arguments.sliced(1).join(u' '), .minutes = parser.value(u"minutes"_s).toLongLong()};
    if (parser.isSet(u"told"_s)) {
        entry.kind = EntryKind::Told;
        entry.via = via;
    }
    const QStringList secrets = parser.isSet(u"keep-secret"_s) ? QStringList() : foundSecrets(entry.body);
    if (!secrets.isEmpty())
        return context.error({Error::Kind::Invalid, u"text: this looks like a password: %1; --keep-secret writes it"_s
                                                        .arg(secrets.join(u", "_s))});
    const auto added = context.wait((*desk)->workItems().addEntry(entry));
    if (!added)
        return context.error(added.error());
    context.print(QJsonObject{{u"entry"_s, added->value}}, u"saved"_s);
    return Good;
}

// Steps of checklists that warn, left open by who solves: the window asks, here they are told.
QString openSteps(Desk &desk, const WorkItem &before, const WorkItem &after)
{
    const Catalog &catalog = desk.catalog();
    if (before.statusId == after.statusId || catalog.status(after.statusId).cls != StatusClass::Done)
        return {};
    const auto found = desk.database().readNow([&](Connection &c) { return checklists::standing(c, after.id); });
    return found ? found->warning.join(u"; "_s) : QString();
}

int set(Context &context, const QCommandLineParser &, const QStringList &arguments)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    using Pair = std::pair<WorkItem, WorkItem>;
    const auto edit = (*desk)->database().readNow([&](Connection &c) -> Result<Pair> {
        LAMP_TRY(id, (*desk)->workItems().byNumber(c, arguments.first()));
        LAMP_TRY(details, (*desk)->workItems().details(c, id));
        Pair pair{details.item, details.item};
        for (const QString &assignment : arguments.sliced(1)) {
            if (!assignment.contains(u'='))
                return fail(Error::Kind::Invalid, u"'%1' is no FIELD=VALUE"_s.arg(assignment));
            LAMP_TRY(
                next,
                fieldtext::set(c, **desk, pair.second, assignment.section(u'=', 0, 0), assignment.section(u'=', 1)));
            pair.second = next;
        }
        return pair;
    });
    if (!edit)
        return context.error(edit.error());
    const auto written = context.wait((*desk)->workItems().edit(edit->first, edit->second));
    if (!written)
        return context.error(written.error());
    QJsonObject saved{{u"number"_s, edit->first.number}};
    if (const QString open = openSteps(**desk, edit->first, edit->second); !open.isEmpty()) {
        saved[u"open"_s] = open;
        context.line(u"note: still open: "_s + open);
    }
    if (const QString note = unknownRequester(edit->first, edit->second); !note.isEmpty()) {
        saved[u"note"_s] = note;
        context.line(note);
    }
    context.print(saved, u"saved"_s);
    return Good;
}

int search(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    const QString text = arguments.join(u' '), where = parser.isSet(u"in"_s) ? parser.value(u"in"_s) : u"all"_s;
    const qint64 limit = parser.isSet(u"limit"_s) ? parser.value(u"limit"_s).toLongLong() : 20;
    if (where != u"tickets" && where != u"articles" && where != u"all")
        return context.usage(u"--in takes tickets, articles or all"_s);
    QJsonArray array;
    if (where != u"articles") {
        const auto hits = context.wait((*desk)->search().workItems(text, limit));
        if (!hits)
            return context.error(hits.error());
        for (const WorkItemHit &hit : *hits) {
            QJsonObject object = toJson(hit.row, (*desk)->catalog());
            object[u"snippet"_s] = hit.snippet;
            array.append(object);
            context.line(toLine(hit.row, **desk) + (hit.snippet.isEmpty() ? QString() : u"\n    "_s + hit.snippet));
        }
    }
    if (where != u"tickets") {
        if (const auto added = addFoundArticles(context, **desk, text, limit, array); !added)
            return context.error(added.error());
    }
    context.print(array, u"%1 found"_s.arg(array.size()));
    return Good;
}
} // namespace

QList<Command> ticketCommands()
{
    const QCommandLineOption limit({u"limit"_s}, u"At most so many."_s, u"N"_s);
    return {
        {"list", "[QUERY]", "work items that match, as 'is:open assignee:me priority:>=high words'", {limit}, 0, list},
        {"search",
         "TEXT",
         "tickets and articles by words, \"phrases\", -word, parts of numbers; articles also by in:category tag:name "
         "lang:powershell asset:name os:name, with typing mistakes, and by a whole message",
         {{u"in"_s, u"tickets, articles or all."_s, u"WHERE"_s}, limit},
         1,
         search},
        {"show", "NUMBER", "one work item with its timeline",
         {{u"at"_s, u"As it stood then: 2026-11-24 or \"2026-11-24 09:30\"."_s, u"MOMENT"_s}}, 1, show},
        {"new",
         "TITLE [FIELD=VALUE …]",
         "make a ticket",
         {{u"description"_s, u"What was reported."_s, u"TEXT"_s}, {u"tag"_s, u"A tag."_s, u"NAME"_s}},
         1,
         create},
        {"note",
         "NUMBER TEXT",
         "add a note (or what was told, with --told)",
         {{u"told"_s, u"Told the user: one of call, mail, chat, in-person."_s, u"VIA"_s},
          {u"minutes"_s, u"Time spent."_s, u"N"_s},
          {u"keep-secret"_s, u"Also what looks like a password."_s}},
         1,
         note},
        {"set", "NUMBER FIELD=VALUE …", "change facts of a work item", {}, 2, set},
    };
}

} // namespace lamp::cli
