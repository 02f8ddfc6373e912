// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/assetimport.h"
#include "exchange/peopleimport.h"
#include "services/history.h"
#include "store/rows.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

using namespace Qt::StringLiterals;
using namespace lamp;

namespace {
QString tableIn(const lamp::test::TempDesk &desk, const QByteArray &bytes)
{
    const QString path = desk.folder() + u"/table.csv";
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("the table cannot be written");
    return path;
}

template <class T>
QList<T> every(Desk &desk)
{
    return desk.database().readNow([](Connection &c) { return lamp::rows::all<T>(c); }).value();
}

template <class T>
T named(Desk &desk, const QString &name)
{
    for (const T &row : every<T>(desk))
        if (row.name == name)
            return row;
    return {};
}

QStringList reasons(const ImportReport &report)
{
    QStringList list;
    for (const ImportIssue &issue : report.issues)
        list.append(QString::number(issue.line) + (issue.refused ? u": "_s : u" note: "_s) + issue.reason);
    return list;
}
} // namespace

class TestRegisterImport final : public QObject {
    Q_OBJECT
private slots:
    void peopleAreMade();
    void peopleAreFoundByLoginMailOrName();
    void whatTheFileDoesNotSayStaysAsItIs();
    void managersMayComeBeforeOrAfterTheirPeople();
    void directoryExportIsUnderstood();
    void badPeopleRowsAreRefused();
    void peopleWithoutANameAreRefused();
    void assetsAreMadeWithTheirRelations();
    void assetsAreFoundBySerialThenNumberThenName();
    void moneyIsRead_data();
    void moneyIsRead();
    void theSameRegisterAgainChangesNothing();
    void oneUndoTakesTheRegisterBack();
    void theKindOfATableIsRecognised_data();
    void theKindOfATableIsRecognised();
};

void TestRegisterImport::peopleAreMade()
{
    test::TempDesk desk;
    const auto report = PeopleImport(*desk)
                            .run(tableIn(desk,
                                "Name;Login;Mail;Phone;Mobile;Room;Department;VIP;Start date;Active;Site\n"
                                "Priya Shah;pshah;priya@example.org;214;'+44 7700 "
                                "900123;2.06;Surveying;yes;2026-12-01;true;Head office\n"
                                "Tom Albrecht;talb;tom@example.org;215;;2.07;Surveying;no;;false;Head office\n"))
                            .result();
    VERIFY_OK(report);
    QCOMPARE(reasons(*report), QStringList());
    QCOMPARE(report->created, 2);
    const Person priya = named<Person>(*desk, u"Priya Shah"_s);
    QCOMPARE(priya.login, u"pshah"_s);
    QCOMPARE(priya.mail, u"priya@example.org"_s);
    QCOMPARE(priya.mobile, u"+44 7700 900123"_s); // a mark against formulas is taken away again
    QCOMPARE(priya.startsOn, QDate(2026, 12, 1));
    QVERIFY(priya.vip && priya.active);
    QVERIFY(!named<Person>(*desk, u"Tom Albrecht"_s).active);
    QCOMPARE(every<Location>(*desk).size(), 1);
    QCOMPARE(report->made.value(u"person"_s), 0);
    QCOMPARE(report->made.value(u"location"_s), 1);
}

void TestRegisterImport::peopleAreFoundByLoginMailOrName()
{
    test::TempDesk desk;
    const PersonId byMail = desk.person(u"P. Shah"_s, u"priya@example.org"_s);
    const PersonId byName = desk.person(u"Tom Albrecht"_s);
    VERIFY_OK(PeopleImport(*desk)
                  .run(tableIn(
                      desk, "name,login,mail\nPriya Shah,pshah,Priya@Example.org\nTom Albrecht,talb,tom@example.org\n"))
                  .result());
    QCOMPARE(every<Person>(*desk).size(), 2);
    QCOMPARE(named<Person>(*desk, u"Priya Shah"_s).id, byMail);
    QCOMPARE(named<Person>(*desk, u"Tom Albrecht"_s).id, byName);
    const auto report = PeopleImport(*desk).run(tableIn(desk, "name,login,phone\nPriya Shah-Lee,PSHAH,300\n")).result();
    VERIFY_OK(report);
    QCOMPARE(report->changed, 1);
    QCOMPARE(named<Person>(*desk, u"Priya Shah-Lee"_s).id, byMail);
    QCOMPARE(named<Person>(*desk, u"Priya Shah-Lee"_s).phone, u"300"_s);
}

void TestRegisterImport::whatTheFileDoesNotSayStaysAsItIs()
{
    test::TempDesk desk;
    VERIFY_OK(PeopleImport(*desk)
                  .run(tableIn(desk, "name,phone,room,notes,technician\nAna Ruiz,12,1.1,knows the racks,yes\n"))
                  .result());
    const auto report = PeopleImport(*desk).run(tableIn(desk, "name,phone,room\nAna Ruiz,,2.2\n")).result();
    VERIFY_OK(report);
    const Person ana = named<Person>(*desk, u"Ana Ruiz"_s);
    QCOMPARE(ana.phone, u"12"_s);
    QCOMPARE(ana.room, u"2.2"_s);
    QCOMPARE(ana.notes, u"knows the racks"_s);
    QVERIFY(ana.technician);
}

void TestRegisterImport::managersMayComeBeforeOrAfterTheirPeople()
{
    test::TempDesk desk;
    VERIFY_OK(PeopleImport(*desk)
                  .run(tableIn(desk,
                      "name,mail,manager\nBo Lind,bo@x.org,Ana Ruiz\nAna Ruiz,ana@x.org,\nCy "
                      "Day,cy@x.org,ana@x.org\nDi Eng,di@x.org,Zoe Boss\nEd Own,ed@x.org,Ed Own\n"))
                  .result());
    const PersonId ana = named<Person>(*desk, u"Ana Ruiz"_s).id;
    QCOMPARE(named<Person>(*desk, u"Bo Lind"_s).managerId, ana);
    QCOMPARE(named<Person>(*desk, u"Di Eng"_s).managerId, named<Person>(*desk, u"Zoe Boss"_s).id);
    QVERIFY(named<Person>(*desk, u"Zoe Boss"_s).id);
    QCOMPARE(named<Person>(*desk, u"Ed Own"_s).managerId, PersonId{});
    QCOMPARE(named<Person>(*desk, u"Cy Day"_s).managerId, ana);
    QCOMPARE(every<Person>(*desk).size(), 6);
}

void TestRegisterImport::directoryExportIsUnderstood()
{
    test::TempDesk desk;
    const auto report
        = PeopleImport(*desk)
              .run(tableIn(desk,
                  "givenName,sn,sAMAccountName,mail,telephoneNumber,physicalDeliveryOfficeName,department,manager\n"
                  "Ana,Ruiz,aruiz,ana@x.org,12,1.1,IT,\n"
                  "Bo,Lind,blind,bo@x.org,13,1.2,IT,\"CN=Ana Ruiz,OU=Staff,DC=x,DC=org\"\n"))
              .result();
    VERIFY_OK(report);
    QCOMPARE(report->created, 2);
    const Person bo = named<Person>(*desk, u"Bo Lind"_s);
    QCOMPARE(bo.login, u"blind"_s);
    QCOMPARE(bo.room, u"1.2"_s);
    QCOMPARE(bo.managerId, named<Person>(*desk, u"Ana Ruiz"_s).id);
}

void TestRegisterImport::badPeopleRowsAreRefused()
{
    test::TempDesk desk;
    const auto report = PeopleImport(*desk)
                            .run(tableIn(desk,
                                "name,mail,start "
                                "date,vip\nAna,ana@x.org,2026-01-01,yes\n,,2026-01-01,yes\nBo,bo@x.org,31-02-2026,"
                                "no\nCy,cy@x.org,2026-01-02,perhaps\nDi,di@x.org,2026-01-02,no,more\n"))
                            .result();
    VERIFY_OK(report);
    QCOMPARE(report->refused, 3);
    QCOMPARE(report->created, 2);
    const QStringList said = reasons(*report);
    QCOMPARE(said.size(), 4);
    QVERIFY(said.at(0).startsWith(u"3: the row has neither name"));
    QVERIFY(said.at(1).startsWith(u"4: “31-02-2026” is no date"));
    QVERIFY(said.at(2).startsWith(u"5 note: “perhaps”"));
    QVERIFY(said.at(3).startsWith(u"6: more cells"));
}

void TestRegisterImport::peopleWithoutANameAreRefused()
{
    test::TempDesk desk;
    const QString table = tableIn(desk, "name,mail,phone\nAnna Bell,anna@x,101\n,nomail,\n,anna@x,102\n");
    const auto report = PeopleImport(*desk).run(table).result();
    VERIFY_OK(report);
    QCOMPARE(report->refused, 1);
    QCOMPARE(reasons(*report),
        QStringList{u"3: the row has no name, and nobody is known by its login or mail address"_s});
    QCOMPARE(every<Person>(*desk).size(), 1);
    QCOMPARE(named<Person>(*desk, u"Anna Bell"_s).phone, u"102"_s); // a known person needs no name
}

void TestRegisterImport::assetsAreMadeWithTheirRelations()
{
    test::TempDesk desk;
    const PersonId priya = desk.person(u"Priya Shah"_s, u"priya@example.org"_s);
    const auto report = AssetImport(*desk)
                            .run(tableIn(desk,
                                "Asset Tag,Serial Number,Category,Manufacturer,Model,Location,IP Address,Assigned "
                                "To,User Email,Status,Purchase Date,Warranty Expires,Purchase Cost,Supplier,Asset ID\n"
                                "NB-031,5CD1234,Laptop,HP,EliteBook 840,Head office / 2nd floor,10.0.4.31,P. "
                                "Shah,priya@example.org,Deployed,2024-03-14,2027-03-14,\"1,249.00\",BritPC,4711\n"
                                "PRN-07,VNB3X,Printer,HP,HP M507,Head office / 2nd floor,10.0.2.47,,,In "
                                "stock,2023-01-02,2027-03-14,480,BritPrint,4712\n"))
                            .result();
    VERIFY_OK(report);
    QCOMPARE(reasons(*report), QStringList());
    const Asset laptop = named<Asset>(*desk, u"NB-031"_s);
    QCOMPARE(laptop.serial, u"5CD1234"_s);
    QCOMPARE(laptop.model, u"HP EliteBook 840"_s);
    QCOMPARE(named<Asset>(*desk, u"PRN-07"_s).model, u"HP M507"_s);
    QCOMPARE(laptop.ownerId, priya);
    QCOMPARE(laptop.state, AssetState::InUse);
    QCOMPARE(named<Asset>(*desk, u"PRN-07"_s).state, AssetState::InStock);
    QCOMPARE(laptop.purchasedOn, QDate(2024, 3, 14));
    QCOMPARE(laptop.warrantyOn, QDate(2027, 3, 14));
    QCOMPARE(laptop.costCents, 124'900);
    QCOMPARE(laptop.address, u"10.0.4.31"_s);
    QCOMPARE(laptop.externalNumber, u"4711"_s);
    QCOMPARE(every<Supplier>(*desk).size(), 2);
    QCOMPARE(every<Location>(*desk).size(), 2);
    QCOMPARE(named<Location>(*desk, u"2nd floor"_s).parentId, named<Location>(*desk, u"Head office"_s).id);
    QCOMPARE(laptop.locationId, named<Location>(*desk, u"2nd floor"_s).id);
    QCOMPARE(every<Person>(*desk).size(), 1);
}

void TestRegisterImport::assetsAreFoundBySerialThenNumberThenName()
{
    test::TempDesk desk;
    VERIFY_OK(AssetImport(*desk)
                  .run(tableIn(desk, "name,serial number,asset id,model\nNB-1,S1,100,A\nNB-2,,200,B\nNB-3,,,C\n"))
                  .result());
    const auto before = every<Asset>(*desk);
    const auto report = AssetImport(*desk)
                            .run(tableIn(desk,
                                "name,serial number,asset "
                                "id,model\nNB-1-new,s1,100,A2\nNB-2-new,S2,200,B2\nnb-3,,,C2\nNB-9,S1-other,,D\n"))
                            .result();
    VERIFY_OK(report);
    QCOMPARE(report->changed, 3);
    QCOMPARE(report->created, 1);
    const auto after = every<Asset>(*desk);
    QCOMPARE(after.size(), 4);
    QStringList models;
    for (qsizetype i = 0; i < 3; ++i) {
        QCOMPARE(after.at(i).id, before.at(i).id);
        models.append(after.at(i).model);
    }
    QCOMPARE(models, (QStringList{u"A2"_s, u"B2"_s, u"C2"_s}));
}

void TestRegisterImport::moneyIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("cents");
    QTest::newRow("whole") << u"180"_s << qint64(18'000);
    QTest::newRow("point") << u"180.5"_s << qint64(18'050);
    QTest::newRow("comma") << u"180,50"_s << qint64(18'050);
    QTest::newRow("thousands, English") << u"$1,234.56"_s << qint64(123'456);
    QTest::newRow("thousands, German") << u"1.234,56 €"_s << qint64(123'456);
    QTest::newRow("thousands, whole") << u"1,234"_s << qint64(123'400);
    QTest::newRow("millions") << u"1 234 567.00"_s << qint64(123'456'700);
    QTest::newRow("negative") << u"-5.00"_s << qint64(-500);
    QTest::newRow("words") << u"unknown"_s << qint64(0);
}

void TestRegisterImport::moneyIsRead()
{
    QFETCH(QString, text);
    test::TempDesk desk;
    ImportOptions options;
    options.columns = {{u"cost"_s, u"cost"_s}};
    const auto report = AssetImport(*desk).run(tableIn(desk, "name;cost\nA;" + text.toUtf8() + '\n'), options).result();
    VERIFY_OK(report);
    QTEST(named<Asset>(*desk, u"A"_s).costCents, "cents");
    QCOMPARE(report->issues.size(), text == u"unknown" ? 1 : 0);
}

void TestRegisterImport::theSameRegisterAgainChangesNothing()
{
    test::TempDesk desk;
    const QByteArray people
        = "name,login,mail,manager,location\nAna Ruiz,ar,ana@x.org,,Oslo\nBo Lind,bl,bo@x.org,Ana Ruiz,Oslo\n";
    const QByteArray assets
        = "name,serial,model,owner,supplier,state\nNB-1,S1,A,Ana Ruiz,Shop,in use\nNB-2,,B,Bo Lind,Shop,retired\n";
    VERIFY_OK(PeopleImport(*desk).run(tableIn(desk, people)).result());
    VERIFY_OK(AssetImport(*desk).run(tableIn(desk, assets)).result());
    for (const auto &[target, table] :
        {std::pair(ImportTarget::People, people), std::pair(ImportTarget::Assets, assets)})
        QTRY_VERIFY(!desk->catalog()
                         .setting(importSignature(target, QString::fromLatin1(table).section(u'\n', 0, 0).split(u',')))
                         .isEmpty());
    const auto persons = every<Person>(*desk);
    const auto things = every<Asset>(*desk);
    const auto sets = desk->history().page({}, 100).result().value().size();
    QCOMPARE(PeopleImport(*desk).preview(tableIn(desk, people)).result().value().unchanged, 2);
    QCOMPARE(PeopleImport(*desk).run(tableIn(desk, people)).result().value().unchanged, 2);
    QCOMPARE(AssetImport(*desk).run(tableIn(desk, assets)).result().value().unchanged, 2);
    QCOMPARE(every<Person>(*desk), persons);
    QCOMPARE(every<Asset>(*desk), things);
    QCOMPARE(desk->history().page({}, 100).result().value().size(), sets);
}

void TestRegisterImport::oneUndoTakesTheRegisterBack()
{
    test::TempDesk desk;
    desk.person(u"Ana Ruiz"_s, u"ana@x.org"_s);
    const auto before = every<Person>(*desk);
    VERIFY_OK(PeopleImport(*desk)
                  .run(tableIn(desk, "name,mail,phone,site\nAna Ruiz,ana@x.org,12,Oslo\nBo Lind,bo@x.org,13,Bergen\n"))
                  .result());
    QCOMPARE(every<Person>(*desk).size(), 2);
    VERIFY_OK(desk->history().undo().result());
    QCOMPARE(every<Person>(*desk).size(), 1);
    QCOMPARE(every<Person>(*desk).first().phone, before.first().phone);
    QCOMPARE(every<Location>(*desk).size(), 0);
}

void TestRegisterImport::theKindOfATableIsRecognised_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<ImportTarget>("target");
    QTest::newRow("tickets") << u"Ticket ID,Subject,Status,Priority,Requester"_s << ImportTarget::Tickets;
    QTest::newRow("event log") << u"number,incident_state,caller_id,opened_at,cmdb_ci,location"_s
                               << ImportTarget::Tickets;
    QTest::newRow("people") << u"Name,Login,Email,Phone,Department,Manager"_s << ImportTarget::People;
    QTest::newRow("directory") << u"givenName,sn,sAMAccountName,mail,telephoneNumber"_s << ImportTarget::People;
    QTest::newRow("assets") << u"Asset Tag,Serial Number,Model,Manufacturer,Status,Location,Warranty Expires"_s
                            << ImportTarget::Assets;
}

void TestRegisterImport::theKindOfATableIsRecognised()
{
    QFETCH(QString, header);
    QTEST(likelyTarget(header.split(u',')), "target");
}

LAMP_TEST(TestRegisterImport)
#include "tst_registerimport.moc"
