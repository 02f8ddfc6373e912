// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "climail.h"

#include "exchange/assetimport.h"
#include "exchange/calendarexport.h"
#include "exchange/calendarimport.h"
#include "exchange/markdownexport.h"
#include "exchange/markdownimport.h"
#include "exchange/peopleimport.h"
#include "exchange/tableexport.h"
#include "exchange/ticketimport.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace lamp::cli {

using namespace Qt::StringLiterals;

namespace {
Result<ImportOptions> optionsOf(const QCommandLineParser &parser)
{
    ImportOptions options;
    if (parser.isSet(u"encoding"_s)) {
        const auto known = fromCode<TextEncoding>(parser.value(u"encoding"_s).toLower());
        if (!known)
            return fail(Error::Kind::Invalid, u"no encoding '%1'"_s.arg(parser.value(u"encoding"_s)));
        options.csv.encoding = *known;
    }
    options.dateFormat = parser.value(u"date-format"_s);
    options.zone = parser.value(u"zone"_s).toLatin1();
    for (const QString &mapping : parser.values(u"map"_s)) {
        const qsizetype sign = mapping.lastIndexOf(u'=');
        if (sign < 0)
            return fail(Error::Kind::Invalid, u"--map takes COLUMN=FIELD, not '%1'"_s.arg(mapping));
        options.columns.insert(mapping.left(sign), mapping.mid(sign + 1));
    }
    return options;
}

// What an import made besides its rows, by the names of the tables.
QString madeWords(const QString &table, qint64 count)
{
    static constexpr struct {
        QLatin1StringView table, one, many;
    } words[] = {{"person"_L1, "person"_L1, "people"_L1},         {"category"_L1, "category"_L1, "categories"_L1},
                 {"asset"_L1, "asset"_L1, "assets"_L1},           {"location"_L1, "location"_L1, "locations"_L1},
                 {"supplier"_L1, "supplier"_L1, "suppliers"_L1},  {"service"_L1, "service"_L1, "services"_L1},
                 {"team"_L1, "team"_L1, "teams"_L1}};
    for (const auto &word : words)
        if (table == word.table)
            return counted(count, word.one, word.many);
    return QString::number(count) + u' ' + table;
}

void printTable(Context &context, const ImportReport &report)
{
    QJsonArray issues;
    for (const ImportIssue &issue : report.issues) {
        issues.append(QJsonObject{{u"line"_s, issue.line}, {u"reason"_s, issue.reason}, {u"refused"_s, issue.refused}});
        const QString place = issue.line > 0 ? u"line %1"_s.arg(issue.line) : u"whole file"_s;
        context.line(u"%1: %2%3"_s.arg(place, issue.refused ? u"refused: "_s : QString(), issue.reason));
    }
    if (report.moreIssues > 0)
        context.line(u"… and %1 more"_s.arg(report.moreIssues));
    QJsonObject made;
    QStringList onTheWay;
    for (auto it = report.made.cbegin(); it != report.made.cend(); ++it) {
        made.insert(it.key(), it.value());
        onTheWay.append(madeWords(it.key(), it.value()));
    }
    context.print(QJsonObject{{u"dryRun"_s, report.dryRun},
                              {u"rows"_s, report.rows},
                              {u"records"_s, report.records},
                              {u"created"_s, report.created},
                              {u"changed"_s, report.changed},
                              {u"unchanged"_s, report.unchanged},
                              {u"folded"_s, report.folded},
                              {u"refused"_s, report.refused},
                              {u"made"_s, made},
                              {u"issues"_s, issues}},
                  u"%1%2, %3: %4 new, %5 changed, %6 unchanged; %7%8 refused%9"_s
                      .arg(report.dryRun ? u"dry run: "_s : QString())
                      .arg(counted(report.rows, "row"_L1, "rows"_L1))
                      .arg(counted(report.records, "record"_L1, "records"_L1))
                      .arg(report.created)
                      .arg(report.changed)
                      .arg(report.unchanged)
                      .arg(report.folded > 0 ? counted(report.folded, "row"_L1, "rows"_L1) + u" folded, "_s : QString())
                      .arg(counted(report.refused, "row"_L1, "rows"_L1))
                      .arg(onTheWay.isEmpty() ? QString() : u"; made on the way: "_s + onTheWay.join(u", "_s)));
}

template <class Import>
int importTable(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    const auto options = optionsOf(parser);
    if (!options)
        return context.error(options.error());
    Import import(**desk);
    const auto report = context.wait(parser.isSet(u"dry-run"_s) ? import.preview(arguments.first(), *options)
                                                                : import.run(arguments.first(), *options));
    if (!report)
        return context.error(report.error());
    printTable(context, *report);
    return report->refused > 0 ? InPart : Good;
}

int importArticles(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    ArticleImport import(**desk);
    const auto done = context.wait(parser.isSet(u"dry-run"_s) ? import.preview(arguments.first())
                                                              : import.run(arguments.first()));
    if (!done)
        return context.error(done.error());
    using Action = ArticleImportItem::Action;
    QJsonArray refused;
    for (const ArticleImportItem &item : done->items) {
        if (item.action == Action::Refused) {
            refused.append(QJsonObject{{u"path"_s, item.path}, {u"reason"_s, item.reason}});
            context.line(u"%1: refused: %2"_s.arg(item.path, item.reason));
        }
        for (const QString &note : item.notes)
            context.line(u"%1: %2"_s.arg(item.path, note));
    }
    context.print(QJsonObject{{u"files"_s, done->items.size()},
                              {u"new"_s, done->count(Action::New)},
                              {u"changed"_s, done->count(Action::Changed)},
                              {u"unchanged"_s, done->count(Action::Unchanged)},
                              {u"refused"_s, refused}},
                  u"%1: %2 new, %3 changed, %4 unchanged, %5 refused"_s
                      .arg(counted(done->items.size(), "file"_L1, "files"_L1))
                      .arg(done->count(Action::New))
                      .arg(done->count(Action::Changed))
                      .arg(done->count(Action::Unchanged))
                      .arg(done->count(Action::Refused)));
    return refused.isEmpty() ? Good : InPart;
}

int importCalendar(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    QFile file(arguments.first());
    if (!file.open(QFile::ReadOnly))
        return context.error({Error::Kind::Io, u"%1: %2"_s.arg(arguments.first(), file.errorString())});
    CalendarImport import(**desk);
    const QByteArray bytes = file.readAll();
    const auto done = context.wait(parser.isSet(u"dry-run"_s) ? import.preview(bytes)
                                                              : import.run(bytes, QFileInfo(file).fileName()));
    if (!done)
        return context.error(done.error());
    QJsonArray problems, items;
    for (const IcalProblem &problem : done->problems) {
        problems.append(QJsonObject{{u"line"_s, problem.line},
                                    {u"text"_s, problem.text},
                                    {u"repaired"_s, problem.kind == IcalProblem::Kind::Repaired}});
        context.line(
            u"line %1: %2: %3"_s.arg(problem.line)
                .arg(problem.kind == IcalProblem::Kind::Repaired ? u"repaired"_s : u"dropped"_s, problem.text));
    }
    for (const CalendarImportLine &line : done->lines) {
        items.append(QJsonObject{{u"line"_s, line.line},
                                 {u"title"_s, line.title},
                                 {u"when"_s, line.when},
                                 {u"uid"_s, line.uid},
                                 {u"detail"_s, line.detail}});
        context.line(u"line %1: %2 · %3%4"_s.arg(line.line).arg(
            line.title, line.when, line.detail.isEmpty() ? QString() : u" · "_s + line.detail));
    }
    context.print(
        QJsonObject{
            {u"name"_s, done->name}, {u"items"_s, items}, {u"problems"_s, problems}, {u"changes"_s, done->changes()}},
        u"%1, %2 written, %3"_s.arg(counted(done->lines.size(), "item"_L1, "items"_L1))
            .arg(parser.isSet(u"dry-run"_s) ? 0 : done->changes())
            .arg(counted(done->problems.size(), "repair or dropped part"_L1, "repairs and dropped parts"_L1)));
    const bool whole = std::ranges::none_of(done->problems, [](const IcalProblem &problem) {
        return problem.kind == IcalProblem::Kind::Dropped;
    });
    return whole ? Good : InPart;
}

int exportTable(Context &context, const QCommandLineParser &parser, const QStringList &arguments, bool tickets)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    const auto query = typedQuery(context, **desk, parser.value(u"query"_s));
    if (!query)
        return context.error(query.error());
    TableExport tables(**desk);
    const ExportOptions options{.csv = {}, .publicOnly = !parser.isSet(u"internal"_s),
                                .confidential = parser.isSet(u"confidential"_s)};
    const auto report = context.wait(tickets ? tables.tickets(*query, arguments.first(), options)
                                             : tables.assets(arguments.first(), options));
    if (!report)
        return context.error(report.error());
    context.print(QJsonObject{{u"rows"_s, report->rows}, {u"leftOut"_s, report->leftOut}},
                  u"%1 written to %2"_s.arg(counted(report->rows, "row"_L1, "rows"_L1), arguments.first())
                      + (report->leftOut > 0 ? u"; %1 confidential left out"_s.arg(report->leftOut) : QString()));
    return Good;
}

int exportArticles(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    const auto done = context.wait(ArticleExport(**desk).run(arguments.first(), parser.isSet(u"internal"_s)));
    if (!done)
        return context.error(done.error());
    context.print(
        QJsonObject{{u"articles"_s, done->articles},
                    {u"files"_s, done->files},
                    {u"written"_s, done->written},
                    {u"shortened"_s, done->shortened},
                    {u"leftOut"_s, done->leftOut}},
        u"%1 and %2 in %3, %4 of them changed%5%6"_s.arg(counted(done->articles, "article"_L1, "articles"_L1))
            .arg(counted(done->files, "file"_L1, "files"_L1))
            .arg(done->folder)
            .arg(done->written)
            .arg(done->shortened > 0 ? u"; of %1 the internal part left out"_s.arg(done->shortened) : QString())
            .arg(done->leftOut > 0 ? u"; %1 internal left out"_s.arg(done->leftOut) : QString()));
    return Good;
}

int exportCalendar(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    const auto text = context.wait(CalendarExport(**desk).text({}, parser.isSet(u"confidential"_s)));
    if (!text)
        return context.error(text.error());
    QSaveFile file(arguments.first());
    if (!file.open(QFile::WriteOnly) || file.write(*text) != text->size() || !file.commit())
        return context.error({Error::Kind::Io, u"%1: %2"_s.arg(arguments.first(), file.errorString())});
    context.print(QJsonObject{{u"bytes"_s, text->size()}},
                  u"%1 written to %2"_s.arg(counted(text->size(), "byte"_L1, "bytes"_L1), arguments.first()));
    return Good;
}
} // namespace

QList<Command> exchangeCommands()
{
    const QCommandLineOption dryRun({u"dry-run"_s}, u"Only say what would be done."_s);
    const QList<QCommandLineOption> table{
        dryRun,
        {u"encoding"_s, u"utf-8, utf-16le, utf-16be, windows-1252, cp850; else detected."_s, u"E"_s},
        {u"date-format"_s, u"dmy, mdy, ymd or a pattern as dd-MM-yyyy HH:mm; else detected."_s, u"F"_s},
        {u"zone"_s, u"IANA zone of the file's times; else the desk's."_s, u"Z"_s},
        {u"map"_s, u"A column by its name and the field it fills."_s, u"COLUMN=FIELD"_s}};
    const QCommandLineOption confidential({u"confidential"_s}, u"Confidential ones too."_s);
    const QList<QCommandLineOption> out{{u"query"_s, u"Which ones, as in 'list'."_s, u"Q"_s},
                                        {u"internal"_s, u"Notes and console access too."_s},
                                        confidential};
    const QCommandLineOption internal({u"internal"_s}, u"Their internal parts too."_s);
    return {
        {"import tickets", "FILE.csv", "tickets from a table; the same file again changes nothing", table, 1,
         importTable<TicketImport>},
        {"import people", "FILE.csv", "people from a table", table, 1, importTable<PeopleImport>},
        {"import assets", "FILE.csv", "assets from a table", table, 1, importTable<AssetImport>},
        {"import articles", "FOLDER", "articles from a folder of Markdown files or web pages", {dryRun}, 1,
         importArticles},
        {"import html", "FILE.html", "an article from a web page, or articles from a folder of them", {dryRun}, 1,
         importArticles},
        {"import calendar", "FILE.ics", "plans and planned work from a calendar file", {dryRun}, 1, importCalendar},
        {"import mail", "FILE.eml …", "tickets from mails, or entries of the tickets that they answer",
         {dryRun, {u"new"_s, u"Always a ticket of its own."_s}}, 1, importMail},
        {"export tickets", "FILE.csv", "tickets as a table", out, 1,
         [](Context &c, const QCommandLineParser &p, const QStringList &a) { return exportTable(c, p, a, true); }},
        {"export assets", "FILE.csv", "assets as a table", out, 1,
         [](Context &c, const QCommandLineParser &p, const QStringList &a) { return exportTable(c, p, a, false); }},
        {"export articles", "FOLDER", "articles as a folder of Markdown files", {internal}, 1, exportArticles},
        {"export calendar", "FILE.ics", "plans and planned work as a calendar file", {confidential}, 1,
         exportCalendar},
    };
}

} // namespace lamp::cli
