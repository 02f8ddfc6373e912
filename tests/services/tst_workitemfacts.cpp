// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workitemsfixture.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// What follows from the rows of a work item, how it is found, and what comes back after a restart.
class TestWorkItemFacts : public WorkItemsFixture {
    Q_OBJECT
private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void thirdIncidentOnAnAssetIsCounted()
    {
        const AssetId printer = m_desk->asset(u"PRN-07"_s, u"HP LaserJet M507"_s);
        const WorkItemId first = m_desk->ticket(u"Jam"_s, {}, printer);
        VERIFY_OK((*m_desk)->workItems().solve({first}, u"restarted"_s, u"spooler"_s, {}, 20).result());
        m_desk->clock().advanceMinutes(5 * 24 * 60);
        m_desk->ticket(u"Jam again"_s, {}, printer);
        m_desk->clock().advanceMinutes(5 * 24 * 60);
        const WorkItemId third = m_desk->ticket(u"Jam once more"_s, {}, printer);
        const auto repeat = details(third).repeat;
        QCOMPARE(repeat.count30, 3);
        QCOMPARE(repeat.earlier.size(), 2);
        QCOMPARE(repeat.fixes.last(), u"restarted, cause unknown: spooler"_s);
        QCOMPARE(repeat.minutes, 20);
        QCOMPARE((*m_desk)->workItems().rows({third}).result().value().first().repeatCount, 3);
        QCOMPARE(details(first).repeat.count30, 1); // the later ones do not make it the third
        m_desk->clock().advanceMinutes(40 * 24 * 60);
        QCOMPARE((*m_desk)
                     ->workItems()
                     .rows({m_desk->ticket(u"Much later"_s, {}, printer)})
                     .result()
                     .value()
                     .first()
                     .repeatCount,
                 1);
    }

    void repeatsAreCountedAnewWhenAnIncidentLeavesTheAsset()
    {
        const AssetId printer = m_desk->asset(u"PRN-07"_s), other = m_desk->asset(u"PRN-08"_s);
        const WorkItemId first = m_desk->ticket(u"Jam"_s, {}, printer);
        const qint64 made = (*m_desk)
                                ->database()
                                .readNow([](Connection &c) { return single(c, u"SELECT max(id) FROM change_set"_s); })
                                .value()
                                .toLongLong();
        m_desk->clock().advanceMinutes(60);
        const WorkItemId second = m_desk->ticket(u"Jam again"_s, {}, printer);
        const auto on = [&](AssetId asset) {
            change<WorkItem>(first, [asset](WorkItem &item) { item.assetId = asset; });
            return QList<qint64>{repeat(first), repeat(second)};
        };
        QCOMPARE(repeat(second), 2);
        QCOMPARE(on({}), (QList<qint64>{0, 1}));
        QCOMPARE(on(printer), (QList<qint64>{1, 2}));
        QCOMPARE(on(other), (QList<qint64>{1, 1}));
        for (int edits = 0; edits < 3; ++edits)
            VERIFY_OK((*m_desk)->history().undo().result());
        QCOMPARE(repeat(second), 2);
        VERIFY_OK((*m_desk)->history().undo(ChangeSetId{made}).result()); // the first one is gone
        QCOMPARE(repeat(second), 1);
    }

    void fullTextFollowsTheModelOfTheAsset()
    {
        const AssetId printer = m_desk->asset(u"PRN-07"_s, u"LaserJet"_s);
        m_desk->ticket(u"Jam"_s, {}, printer);
        change<Asset>(printer, [](Asset &asset) { asset.model = u"Ecosys"_s; });
        QCOMPARE(numbers(u"ecosys"_s), QStringList{u"1001"_s});
        QCOMPARE(numbers(u"laserjet"_s), QStringList());
    }

    void verifyFindsStaleFacts_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("finding");
        QTest::newRow("repeat") << u"repeat_count = 7"_s << u"nth in 30 days"_s;
        QTest::newRow("last entry by") << u"last_entry_by = 'nobody'"_s << u"who wrote last"_s;
        QTest::newRow("files") << u"attachment_count = 7"_s << u"number of files"_s;
        QTest::newRow("assignee") << u"assignee_key = 'zz'"_s << u"assignee's sort key"_s;
        QTest::newRow("typed caller") << u"requester_key = 'zz'"_s << u"requester's sort key"_s;
    }

    void verifyFindsStaleFacts()
    {
        QFETCH(QString, column);
        QFETCH(QString, finding);
        const WorkItemId id = m_desk->ticket(u"Jam"_s, {}, m_desk->asset(u"PRN-07"_s));
        change<WorkItem>(id, [](WorkItem &item) { item.requesterText = u"Änne"_s; });
        QCOMPARE(verify(), QStringList());
        {
            auto connection = Connection::open(m_desk->path(), Connection::Access::Write);
            VERIFY_OK(connection);
            VERIFY_OK((*connection)->execute(u"UPDATE work_item SET "_s + column));
        }
        QCOMPARE(verify(), QStringList{u"#1001: "_s + finding + u" is out of date"});
        m_desk = std::make_unique<TempDesk>(); // the spoilt one is done with
    }

    void importedNumberIsFoundAndTheDeskNumberToo_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"1001", "#1001", " #1001 ", "INC0000045"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }

    void importedNumberIsFoundAndTheDeskNumberToo()
    {
        QFETCH(QString, typed);
        NewWorkItem fresh;
        fresh.item.title = u"Imported"_s;
        fresh.item.externalNumber = u"INC0000045"_s;
        const WorkItemId id = (*m_desk)->workItems().create(fresh).result().value();
        const auto found = (*m_desk)->database().readNow(
            [&](Connection &c) { return (*m_desk)->workItems().byNumber(c, typed); });
        VERIFY_OK(found);
        QCOMPARE(*found, id);
    }

    void nobodyIsNotWhatNobodyHas()
    {
        const auto found = [&](const QString &text) {
            return (*m_desk)->workItems().ids(parseQuery(text).value(), 0).result().value().size();
        };
        m_desk->ticket(u"Nobody has it"_s);
        QCOMPARE(found(u"assignee:none"_s), 1);
        (*m_desk)->setMe({});
        QCOMPARE(found(u"assignee:me"_s), 0);
        QCOMPARE(found(u"assignee:me or requester:me"_s), 0);
    }

    void queriesFindWhatTheySay_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("numbers");
        const auto row = [](const char *query, const QStringList &numbers) {
            QTest::newRow(query) << QString::fromUtf8(query) << numbers;
        };
        row("is:open", {u"1001"_s, u"1002"_s, u"1003"_s});
        row("is:closed", {u"1004"_s});
        row("status:closed", {u"1004"_s});
        row("assignee:me", {u"1002"_s});
        row("assignee:none is:open", {u"1001"_s, u"1003"_s});
        row("assignee:\"Dana Okafor\"", {u"1002"_s});
        row("requester:priya", {u"1001"_s, u"1004"_s});
        row("requester:none", {u"1002"_s, u"1003"_s});
        row("asset:laserjet", {u"1001"_s});
        row("asset:PRN-07", {u"1001"_s});
        row("priority:>=high", {u"1003"_s});
        row("priority:low..normal is:open", {u"1001"_s, u"1002"_s});
        row("tag:vip", {u"1003"_s});
        row("-tag:vip is:open", {u"1001"_s, u"1002"_s});
        row("status:new", {u"1001"_s, u"1002"_s, u"1003"_s});
        row("created:today sort:-number", {u"1004"_s, u"1003"_s, u"1002"_s, u"1001"_s});
        row("created:yesterday", {});
        row("due:<today", {});
        row("jams", {u"1001"_s});
        row("is:open -jams", {u"1002"_s, u"1003"_s});
        row("\"VPN drops\"", {u"1003"_s});
        row("number:1002", {u"1002"_s});
        row("assignee:me or tag:vip", {u"1002"_s, u"1003"_s});
        row("fix:repaired", {u"1004"_s});
        row("solved:>=week", {u"1004"_s});
        row("quiet:>5d", {});
    }

    void queriesFindWhatTheySay()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, numbers);
        const PersonId priya = m_desk->person(u"Priya Shah"_s);
        const AssetId printer = m_desk->asset(u"PRN-07"_s, u"HP LaserJet M507"_s);
        m_desk->ticket(u"Printer jams"_s, priya, printer);
        const WorkItemId mine = m_desk->ticket(u"New laptop"_s);
        VERIFY_OK((*m_desk)->workItems().assign({mine}, (*m_desk)->me()).result());
        const WorkItemId vpn = m_desk->ticket(u"VPN drops"_s);
        VERIFY_OK((*m_desk)->workItems().setTags({vpn}, {u"VIP"_s}, {}).result());
        VERIFY_OK((*m_desk)->workItems().setPriority({vpn}, Priority::High).result());
        const WorkItemId done = m_desk->ticket(u"Password"_s, priya);
        VERIFY_OK((*m_desk)->workItems().solve({done}, u"repaired"_s, {}).result());
        auto found = this->numbers(query);
        if (!query.contains(u"sort:"))
            std::sort(found.begin(), found.end());
        QCOMPARE(found, numbers);
        const auto counted = (*m_desk)->workItems().counts({parseQuery(query).value()}).result().value();
        QCOMPARE(counted.first(), numbers.size());
    }

    void namesBeyondAsciiAreFoundInAnyCase_data()
    {
        QTest::addColumn<QString>("query");
        for (const char *query :
             {"category:\"Ärger\"", "category:ÄRGER", "category:ärger", "category:\"ärger/ÜBLES\"",
              "category:übles", "team:ÖSTEN", "team:östen", "location:\"gebäude Ä\"", "service:ÜBERSETZUNG",
              "status:\"ÜBER Prüfung\"", "channel:\"öffentlicher SCHALTER\"", "tag:GRÖSSE", "tag:größe",
              "asset:\"büro-drucker 10\"", "asset:BÜRO", "asset:\"DRUCKER 100%\""})
            QTest::newRow(query) << QString::fromUtf8(query);
    }

    void namesBeyondAsciiAreFoundInAnyCase()
    {
        QFETCH(QString, query);
        const auto category = add(Category{.name = u"Ärger"_s});
        const auto leaf = add(Category{.name = u"Übles"_s, .parentId = category});
        const auto team = add(Team{.name = u"Östen"_s});
        const auto location = add(Location{.name = u"Gebäude Ä"_s});
        const auto service = add(Service{.uid = "0123456789abcdef", .name = u"Übersetzung"_s});
        const auto status = add(Status{.name = u"Über Prüfung"_s, .colour = u"blu"_s, .kinds = {u"incident"_s}});
        add(Choice{.list = u"channel"_s, .code = u"desk"_s, .label = u"Öffentlicher Schalter"_s});
        const WorkItemId id = m_desk->ticket(u"Jam"_s, {}, m_desk->asset(u"PRN-07"_s, u"Büro-Drucker 100%"_s));
        m_desk->ticket(u"Another"_s, {}, m_desk->asset(u"PRN-08"_s, u"Lager-Drucker"_s));
        change<WorkItem>(id, [=](WorkItem &item) {
            item.categoryId = leaf;
            item.teamId = team;
            item.locationId = location;
            item.serviceId = service;
            item.statusId = status;
            item.channel = u"desk"_s;
        });
        VERIFY_OK((*m_desk)->workItems().setTags({id}, {u"Größe"_s}, {}).result());
        QCOMPARE(numbers(query), QStringList{u"1001"_s});
        QCOMPARE(numbers(u"category:none"_s), QStringList{u"1002"_s});
    }

    void userTextIsNeverSqlNorFullTextGrammar()
    {
        m_desk->ticket(u"O'Brien's \"quoted\" 100% _under_ C++ foo-bar 10.0.0.1 user@x.org 😀"_s);
        for (const QString &typed : {u"'; DROP TABLE work_item; --"_s, u"C++"_s, u"foo-bar"_s, u"10.0.0.1"_s,
                                     u"user@x.org"_s, u"\""_s, u"\"\"\""_s, u"NEAR("_s, u"* AND OR NOT"_s, u"title:x"_s,
                                     u"😀"_s, u"100%"_s, u"a\"b"_s, u"{title} : x"_s, u"^x"_s}) {
            const auto hits = (*m_desk)->search().workItems(typed, 10).result();
            VERIFY_OK(hits);
        }
        for (const QString &typed :
             {u"C++"_s, u"foo-bar"_s, u"10.0.0.1"_s, u"user@x.org"_s, u"o'brien"_s, u"quot"_s, u"0.0.1"_s})
            QVERIFY2((*m_desk)->search().workItems(typed, 10).result().value().size() == 1, qPrintable(typed));
    }

    void twentyThousandRandomSearchesRaiseNoError()
    {
        m_desk->ticket(u"Printer jams"_s);
        QRandomGenerator random(7);
        const int rounds = qEnvironmentVariableIntValue("LAMP_LONG") ? 20'000 : 2'000;
        for (int i = 0; i < rounds; ++i) {
            QString text;
            for (int n = 1 + random.bounded(24); n > 0; --n)
                text.append(QChar(random.bounded(4) ? 32 + random.bounded(95) : random.bounded(0xD800)));
            const auto found = (*m_desk)->database().readNow(
                [&](Connection &c) { return (*m_desk)->search().workItems(c, text, 5); });
            QVERIFY2(found.has_value(), qPrintable(text + u" -> " + (found ? QString() : found.error().detail)));
        }
    }

    void meTooMakesAChildAndCounts()
    {
        const WorkItemId major = m_desk->ticket(u"Internet down"_s);
        NewWorkItem caller;
        caller.item.title = u"No web"_s;
        caller.item.requesterText = u"Reception"_s;
        const WorkItemId child = (*m_desk)->workItems().meToo(major, caller).result().value();
        QCOMPARE(item(child).parentId, major);
        QCOMPARE(item(major).usersAffected, 1);
    }

    void fileIsKeptOnceAndComesBackWhole()
    {
        const WorkItemId id = m_desk->ticket(u"Screenshot"_s);
        QByteArray data(3 * 1024 * 1024 + 17, 'x');
        data[5] = 'y';
        VERIFY_OK(
            (*m_desk)
                ->workItems()
                .addEntry({.workItemId = id, .body = u"see"_s, .files = {{u"../../etc/pass\u202Ewd.png"_s, data}}})
                .result());
        VERIFY_OK((*m_desk)
                      ->workItems()
                      .addEntry({.workItemId = id, .body = u"again"_s, .files = {{u"b.png"_s, data}}})
                      .result());
        const auto attachments = details(id).attachments;
        QCOMPARE(attachments.size(), 2);
        QCOMPARE(attachments[0].name, u"passwd.png"_s);
        QCOMPARE(attachments[0].blobId, attachments[1].blobId);
    }

    void undoSurvivesARestart()
    {
        const WorkItemId id = m_desk->ticket(u"Printer jams"_s);
        VERIFY_OK((*m_desk)->workItems().setPriority({id}, Priority::High).result());
        m_desk->reopen();
        VERIFY_OK((*m_desk)->history().undo().result());
        QCOMPARE(item(id).priority, Priority::Normal);
    }
};
LAMP_TEST(TestWorkItemFacts)

#include "tst_workitemfacts.moc"
