// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchdesk.h"
#include "lines.h"

#include "theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

using namespace lamp;
using namespace Qt::StringLiterals;

namespace {
enum Exit { Good = 0, BarBroken = 1, Failed = 2 };

int complain(const QString &sentence)
{
    QTextStream(stderr) << "bench: " << sentence << Qt::endl;
    return Failed;
}

struct Arguments {
    QRegularExpression only;
    QString json;
    qint64 tickets = 0, articles = 0;
    bool noFail = false;
};

Arguments parsed(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures a demo desk beside raw SQLite. Ends with 1 when a bar does not hold, 2 when it cannot measure."_s);
    parser.addHelpOption();
    parser.addOptions({{u"only"_s, u"Only lines whose name matches."_s, u"REGEX"_s, u"."_s},
                       {u"json"_s, u"Write the lines there as a list."_s, u"FILE"_s},
                       {u"tickets"_s, u"Tickets of the desk."_s, u"N"_s, u"100000"_s},
                       {u"articles"_s, u"Articles of the desk."_s, u"M"_s, u"10000"_s},
                       {u"no-fail"_s, u"End with 0 although a bar does not hold."_s}});
    parser.process(application);
    return {QRegularExpression(parser.value(u"only"_s), QRegularExpression::CaseInsensitiveOption),
            parser.value(u"json"_s), parser.value(u"tickets"_s).toLongLong(), parser.value(u"articles"_s).toLongLong(),
            parser.isSet(u"no-fail"_s)};
}

// The desk is closed again when this returns.
Result<bench::StartOptions> measure(const QString &path, bench::Report &report)
{
    LAMP_TRY(desk, Desk::open(path, {bench::BenchDesk::end, {{}, u"bench"_s, u"window"_s, u"bench"_s}}));
    const auto &technicians = desk->catalog().technicians;
    if (!technicians.isEmpty())
        desk->setMe(technicians.first().id);
    bench::storeLines(*desk, report);
    bench::searchLines(*desk, report);
    bench::queueLines(*desk, report);
    bench::pageLines(*desk, report);
    bench::longArticleLines(*desk, report);
    bench::bulkLines(*desk, report);
    return bench::StartOptions{path, desk->database().deskId(), bench::fullView(*desk), desk->me()};
}

bool writeJson(const QString &path, const bench::Report &report)
{
    QJsonArray lines;
    for (const bench::Figure &figure : report.figures())
        lines.append(figure.toJson());
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.write(QJsonDocument(lines).toJson()) > 0 && file.flush();
}
} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const Arguments arguments = parsed(application);
    if (!arguments.only.isValid())
        return complain(u"--only: "_s + arguments.only.errorString());
    applyTheme(application, Theme::Light);
    bench::Report report(arguments.only);
    const auto desk = bench::BenchDesk::prepare(arguments.tickets, arguments.articles, report);
    if (!desk)
        return complain(desk.error().detail);
    const auto start = measure((*desk)->path(), report);
    if (!start)
        return complain(start.error().detail);
    bench::startLines(*start, report);
    bench::relevanceLines(report);
    if (!arguments.json.isEmpty() && !writeJson(arguments.json, report))
        return complain(u"cannot write "_s + arguments.json);
    if (report.figures().isEmpty())
        return complain(u"no line matches --only"_s);
    const QStringList broken = report.broken();
    if (!broken.isEmpty())
        QTextStream(stderr) << u"%1 of the bars do not hold: %2"_s.arg(broken.size()).arg(broken.join(u"; "_s))
                            << Qt::endl;
    return broken.isEmpty() || arguments.noFail ? Good : BarBroken;
}
