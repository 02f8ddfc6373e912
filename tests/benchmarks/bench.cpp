// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lines.h"

#include "core/paths.h"
#include "services/demodesk.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTextStream>

using namespace lamp;
using namespace Qt::StringLiterals;

namespace {
// A demo desk of the asked size, kept in the cache folder for the next run.
QString deskOf(qint64 tickets, qint64 articles, bench::Report &report)
{
    const QString path = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/lamplighter/bench-%1-%2-%3.desk"_s.arg(QLatin1StringView(LAMP_VERSION)).arg(tickets).arg(articles);
    if (QFile::exists(path))
        return path;
    QTextStream(stdout) << u"making a desk of %1 tickets and %2 articles…"_s.arg(tickets).arg(articles) << Qt::endl;
    const QString part = path + u".part";
    QFile::remove(part);
    Result<void> made;
    const double us = bench::timed([&] {
        auto desk = Desk::create(part, u"several"_s, {systemNow, {{}, u"bench"_s, u"cli"_s, u"bench"_s}});
        made = desk ? demodesk::make(**desk, {.tickets = tickets, .articles = articles}) : Result<void>(std::unexpected(desk.error()));
    });
    if (!made || !QFile::rename(part, path))
        qFatal("no bench desk: %s", qPrintable(made ? part : made.error().detail));
    report.note(u"making the desk"_s, us / 1e6, u"s"_s);
    report.note(u"size of the desk"_s, static_cast<double>(QFile(path).size()) / (1024 * 1024), u"MiB"_s);
    return path;
}
} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"only"_s, u"Lines whose name matches."_s, u"REGEX"_s, u"."_s}, {u"json"_s, u"Write the lines there."_s, u"FILE"_s},
                       {u"tickets"_s, u"Tickets of the desk."_s, u"N"_s, u"100000"_s}, {u"articles"_s, u"Articles of the desk."_s, u"M"_s, u"10000"_s}});
    parser.process(application);
    bench::Report report(QRegularExpression(parser.value(u"only"_s), QRegularExpression::CaseInsensitiveOption));
    const QString path = deskOf(parser.value(u"tickets"_s).toLongLong(), parser.value(u"articles"_s).toLongLong(), report);
    // The demo desk ends on its own day, so that due, overdue and this month mean something.
    const Instant end = Instant::from(QDateTime({2026, 11, 24}, {10, 0}, QTimeZone::UTC));
    {
        auto desk = Desk::open(path, {[end] { return end; }, {{}, u"bench"_s, u"cli"_s, u"bench"_s}});
        if (!desk)
            qFatal("%s", qPrintable(desk.error().detail));
        if (!(*desk)->catalog().technicians.isEmpty())
            (*desk)->setMe((*desk)->catalog().technicians.first().id);
        bench::storeLines(**desk, report);
        bench::windowLines(**desk, report);
    }
    bench::startLines(path, report);
    if (parser.isSet(u"json"_s)) {
        QJsonArray lines;
        for (const bench::Figure &figure : report.figures())
            lines.append(figure.toJson());
        QFile file(parser.value(u"json"_s));
        if (!file.open(QFile::WriteOnly) || file.write(QJsonDocument(lines).toJson()) < 0)
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }
    return 0;
}
