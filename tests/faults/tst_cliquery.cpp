// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/registry.h"
#include "services/workitems.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace lamp;
using namespace Qt::StringLiterals;

// What the command line says where a question means nobody, and what it shows, adds and takes back.
class TestCliQuery : public QObject {
    Q_OBJECT

    struct Outcome {
        int code = -1;
        QString out, err;
    };
    static Outcome run(const QString &desk, const QStringList &words)
    {
        QProcess process;
        process.start(test::cli(), QStringList{u"--desk"_s, desk} + words);
        if (!process.waitForFinished())
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

private slots:
    void nobodyIsNotUnassigned()
    {
        QVERIFY2(QFile::exists(test::cli()), "every configuration builds the command line");
        test::TempDesk desk;
        desk.technician(u"Ana Duarte"_s);
        desk.technician(u"Ben Okri"_s); // two, and none of them has the account's login
        desk.ticket(u"Printer jams"_s);
        const Outcome asked = run(desk.path(), {u"list"_s, u"is:open assignee:me"_s});
        QCOMPARE(asked.code, 5);
        QVERIFY(!asked.out.contains(u"Printer jams"));
        QVERIFY2(asked.err.contains(u"nobody here is you: --as NAME"), qPrintable(asked.err));
        const Outcome named = run(desk.path(), {u"--as"_s, u"Ana"_s, u"list"_s, u"assignee:me"_s});
        QCOMPARE(named.code, 0);
        QVERIFY(named.out.startsWith(u"0 found"));
        QCOMPARE(run(desk.path(), {u"list"_s, u"assignee:none"_s}).out.count(u"Printer jams"_s), 1);
    }

    void aNameOfNobodyIsSaid_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("reason");
        QTest::newRow("assignee") << u"assignee:nobodyknown"_s << u"assignee: nobody here is called 'nobodyknown'"_s;
        QTest::newRow("one of two") << u"assignee:ana,nobdy"_s << u"assignee: nobody here is called 'nobdy'"_s;
        QTest::newRow("requester") << u"is:open (requester:zoe or tag:x)"_s << u"tag: "_s; // grammar and tags first
        QTest::newRow("caller") << u"requester:zoe"_s << u"requester: nobody here is called 'zoe'"_s;
        QTest::newRow("asset") << u"asset:PRN-99"_s << u"asset: no asset here is called 'PRN-99'"_s;
        QTest::newRow("supplier") << u"supplier:acme"_s << u"supplier: no supplier here is called 'acme'"_s;
    }
    void aNameOfNobodyIsSaid()
    {
        QFETCH(QString, query);
        QFETCH(QString, reason);
        test::TempDesk desk;
        desk.technician(u"Ana Duarte"_s);
        desk.ticket(u"Printer jams"_s);
        const Outcome asked = run(desk.path(), {u"list"_s, query});
        QCOMPARE(asked.code, 5);
        QVERIFY2(asked.err.contains(reason), qPrintable(asked.err));
        QCOMPARE(run(desk.path(), {u"export"_s, u"tickets"_s, desk.folder() + u"/o.csv", u"--query"_s, query}).code, 5);
    }

    void aPartOfANameAndATypedCallerAreKnown()
    {
        test::TempDesk desk;
        desk.technician(u"Ana Duarte"_s);
        desk.asset(u"PRN-07"_s, u"HP LaserJet M507"_s);
        NewWorkItem typed;
        typed.item.title = u"Printer jams"_s;
        typed.item.requesterText = u"Zoe from the shop"_s;
        VERIFY_OK(desk->workItems().create(typed).result());
        for (const QString &query : {u"requester:zoe"_s, u"assignee:duar"_s, u"asset:laserjet"_s, u"asset:prn"_s})
            QCOMPARE(run(desk.path(), {u"list"_s, query}).code, 0);
    }

    void makingADeskIsNothingToTakeBack()
    {
        const QTemporaryDir folder;
        const QString desk = folder.filePath(u"new.desk"_s);
        QCOMPARE(run(desk, {u"init"_s}).code, 0);
        const Outcome refused = run(desk, {u"undo"_s});
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.contains(u"nothing to undo"), qPrintable(refused.err));
        QVERIFY(run(desk, {u"history"_s}).out.contains(u"Made the desk"));
        QCOMPARE(run(desk, {u"new"_s, u"Printer jams"_s}).code, 0);
        QCOMPARE(run(desk, {u"undo"_s}).code, 0);
        QCOMPARE(run(desk, {u"undo"_s}).code, 3);
        QVERIFY(run(desk, {u"search"_s, u"printer"_s, u"--in"_s, u"articles"_s}).out.contains(u"article "));
    }

    void whatWasToldNeedsItsWay()
    {
        test::TempDesk desk;
        desk.technician(u"Ana Duarte"_s);
        const WorkItemId ticket = desk.ticket(u"Printer jams"_s);
        const Outcome half = run(desk.path(), {u"note"_s, u"1001"_s, u"--told"_s, u"it is on its way"_s});
        QCOMPARE(half.code, 2);
        QVERIFY2(half.err.contains(u"--told wants one of call, mail, chat, in-person"), qPrintable(half.err));
        QVERIFY(run(desk.path(), {u"note"_s, u"1001"_s}).err.contains(u"note needs: NUMBER TEXT"));
        QCOMPARE(run(desk.path(), {u"note"_s, u"1001"_s, u"--told"_s, u"in-person"_s, u"on its way"_s}).code, 0);
        const QList<Entry> entries = desk->workItems().details(ticket).result().value().entries;
        const auto told = std::ranges::find(entries, EntryKind::Told, &Entry::kind);
        QVERIFY(told != entries.cend());
        QCOMPARE(told->via, u"person"_s); // as the window writes it
    }

    void whereATicketBelongsIsShown()
    {
        test::TempDesk desk;
        desk.technician(u"Ana Duarte"_s);
        const LocationId place = desk->registry().create(Location{.name = u"Annex"_s}).result().value();
        const ServiceId service = desk->registry().create(Service{.name = u"Printing"_s}).result().value();
        const TeamId team = desk->registry().create(Team{.name = u"Field"_s}).result().value();
        const Category category = desk->catalog().categories.last();
        NewWorkItem fresh;
        fresh.item.title = u"Printer jams"_s;
        fresh.item.locationId = place;
        fresh.item.serviceId = service;
        fresh.item.teamId = team;
        fresh.item.categoryId = category.id;
        fresh.tags = {u"vip"_s};
        VERIFY_OK(desk->workItems().create(fresh).result());
        desk.ticket(u"Nothing is known of it"_s);
        const QString path = desk->catalog().categoryPath(category.id);
        const QString shown = run(desk.path(), {u"show"_s, u"1001"_s}).out;
        for (const QString &line : {QString(u"category: "_s + path), u"service: Printing"_s, u"location: Annex"_s,
                                    u"team: Field"_s, u"tags: vip"_s})
            QVERIFY2(shown.contains(QString(u'\n' + line + u'\n')), qPrintable(shown));
        const QJsonObject json
            = QJsonDocument::fromJson(run(desk.path(), {u"show"_s, u"1001"_s, u"--json"_s}).out.toUtf8()).object();
        QCOMPARE(json[u"category"].toString(), path);
        QCOMPARE(json[u"service"].toString(), u"Printing"_s);
        QCOMPARE(json[u"location"].toString(), u"Annex"_s);
        QCOMPARE(json[u"team"].toString(), u"Field"_s);
        QCOMPARE(json[u"tags"].toArray(), QJsonArray{u"vip"_s});
        QVERIFY(!run(desk.path(), {u"show"_s, u"1002"_s}).out.contains(u"service:"));
    }

    void theReadmeListsTheCommandsAsTheHelpDoes()
    {
        const QString help = run({}, {u"--help"_s}).out;
        const QStringList commands
            = help.section(u"Commands:\n"_s, 1).section(u"\n\n"_s, 0, 0).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(commands.size() > 30);
        QFile file(test::sourceFile("README.md"));
        QVERIFY(file.open(QFile::ReadOnly));
        const QString readme = QString::fromUtf8(file.readAll());
        const QString table = readme.section(u"| command | |\n|---|---|\n"_s, 1).section(u"\n\n"_s, 0, 0);
        QCOMPARE(table.count(u'\n') + 1, commands.size());
        for (const QString &line : commands) {
            const QString name = line.mid(2).section(u"  "_s, 0, 0).trimmed();
            QString cell = name;
            const QString row = u"| `"_s + cell.replace(u'|', u"\\|"_s) + u"` |";
            const bool wide = name.size() >= 44; // then the summary follows after one blank
            QVERIFY2(wide || table.contains(row), qPrintable(line));
        }
    }
};
LAMP_TEST(TestCliQuery)

#include "tst_cliquery.moc"
