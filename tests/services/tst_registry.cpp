// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registryfixture.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// What TestRegistry holds.
class TestRegistry : public QObject {
    Q_OBJECT
private slots:
    void peopleAreFoundByWhatACallerSays_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("first letters") << u"pri"_s << QStringList{u"Priya Shah"_s};
        QTest::newRow("second name") << u"sha"_s << QStringList{u"Priya Shah"_s};
        QTest::newRow("both in the other order") << u"sha pri"_s << QStringList{u"Priya Shah"_s};
        QTest::newRow("behind a hyphen") << u"lov"_s << QStringList{u"Zoë King-Lovelace"_s};
        QTest::newRow("without the accent") << u"zoe"_s << QStringList{u"Zoë King-Lovelace"_s};
        QTest::newRow("login") << u"pshah"_s << QStringList{u"Priya Shah"_s};
        QTest::newRow("extension") << u"214"_s << QStringList{u"Tom Albrecht"_s};
        QTest::newRow("mobile number's end is no extension") << u"555"_s << QStringList{};
        QTest::newRow("room") << u"2.07"_s << QStringList{u"Tom Albrecht"_s};
        QTest::newRow("name of the PC") << u"NB-031"_s << QStringList{u"Tom Albrecht"_s};
        QTest::newRow("host name, small letters") << u"wks-al"_s << QStringList{u"Tom Albrecht"_s};
        QTest::newRow("several by name") << u"a"_s << QStringList{u"Ana Albrecht"_s, u"Tom Albrecht"_s};
        QTest::newRow("someone who left") << u"gone"_s << QStringList{};
        QTest::newRow("sign of a pattern") << u"%"_s << QStringList{};
        QTest::newRow("another") << u"_ri"_s << QStringList{};
        QTest::newRow("quote") << u"o'"_s << QStringList{};
        QTest::newRow("nothing") << u"  "_s << QStringList{};
    }

    void peopleAreFoundByWhatACallerSays()
    {
        RegisterDesk office;
        office.add(Person{.name = u"Priya Shah"_s, .login = u"pshah"_s});
        office.add(Person{.name = u"Zoë King-Lovelace"_s});
        const PersonId tom = office.add(
            Person{.name = u"Tom Albrecht"_s, .phone = u"020 7946 0214"_s, .mobile = u"0777 555"_s, .room = u"2.07"_s});
        office.add(Person{.name = u"Ana Albrecht"_s});
        office.add(Person{.name = u"Gone Girl"_s, .active = false});
        office.add(Asset{.name = u"NB-031"_s, .host = u"wks-albrecht"_s, .ownerId = tom});
        QFETCH(QString, typed);
        QTEST(namesOf(office.registry().findPeople(typed).result()), "names");
    }

    void callerComesWithTheDeviceThatWasNamed()
    {
        RegisterDesk office;
        const PersonId tom = office.add(Person{.name = u"Tom Albrecht"_s});
        office.add(Asset{.name = u"NB-031"_s, .type = u"laptop"_s, .model = u"Latitude"_s, .ownerId = tom});
        const AssetId phone = office.add(Asset{.name = u"MOB-9"_s, .type = u"phone"_s, .ownerId = tom});
        office.desk.ticket(u"VPN drops"_s, tom);
        const auto byName = office.registry().findPeople(u"tom"_s).result().value();
        QCOMPARE(byName.first().device, u"NB-031 Latitude"_s); // the main one
        QCOMPARE(byName.first().open, 1);
        QCOMPARE(office.registry().findPeople(u"mob"_s).result().value().first().deviceId, phone);
    }

    void personCardHasDevicesManagerAndItems()
    {
        RegisterDesk office;
        const PersonId boss = office.add(Person{.name = u"Lena Moretti"_s});
        const PersonId tom = office.registry()
                                 .create(Person{.name = u"Tom"_s, .managerId = boss}, u"Head office › 2nd floor"_s)
                                 .result()
                                 .value();
        office.add(Asset{.name = u"DOCK-1"_s, .type = u"dock"_s, .ownerId = tom});
        office.add(Asset{.name = u"NB-2"_s, .type = u"laptop"_s, .ownerId = tom});
        office.add(Asset{.name = u"OLD-1"_s, .ownerId = tom, .state = AssetState::Retired});
        office.desk.ticket(u"open one"_s, tom);
        const PersonCard card = office.registry().person(tom).result().value();
        QCOMPARE(card.manager, u"Lena Moretti"_s);
        QCOMPARE(card.location, u"Head office › 2nd floor"_s);
        QCOMPARE(card.devices.size(), 2);
        QCOMPARE(card.devices.first().name, u"NB-2"_s);
        QCOMPARE(card.open.size(), 1);
        QCOMPARE(card.last.size(), 1);
    }

    void namesAreNeededAndNotTakenTwice()
    {
        RegisterDesk office;
        QCOMPARE(office.registry().create(Asset{.name = u"  "_s}).result().error().kind, Error::Kind::Invalid);
        const AssetId first = office.add(Asset{.name = u" PRN-07\u202E "_s});
        QCOMPARE(office.details(first).asset.name, u"PRN-07"_s); // cleaned
        QCOMPARE(office.registry().create(Asset{.name = u"prn-07"_s}).result().error().kind, Error::Kind::Invalid);
        // A retired one gives its name away.
        const Asset before = office.details(first).asset;
        Asset after = before;
        after.state = AssetState::Retired;
        VERIFY_OK(office.registry().edit(before, after).result());
        VERIFY_OK(office.registry().create(Asset{.name = u"PRN-07"_s}).result());
    }

    void newPlaceIsMadeInTheSameActAndTakenBackWithIt()
    {
        RegisterDesk office;
        const qsizetype places = office.desk->catalog().locations.size();
        VERIFY_OK(office.registry().create(Asset{.name = u"PRN-07"_s}, u"Annex › Copy room"_s).result());
        QTRY_COMPARE(office.desk->catalog().locations.size(), places + 2);
        const AssetId second =
            office.registry().create(Asset{.name = u"PRN-08"_s}, u"annex ›  copy room"_s).result().value();
        QCOMPARE(office.details(second).location, u"Annex › Copy room"_s);
        VERIFY_OK(office.desk->history().undo().result());
        VERIFY_OK(office.desk->history().undo().result());
        QTRY_COMPARE(office.desk->catalog().locations.size(), places);
        QCOMPARE(office.registry().assets({}).result().value().size(), 0);
    }

    void editOfAnOldStateIsAConflict()
    {
        RegisterDesk office;
        const AssetId id = office.add(Asset{.name = u"PRN-07"_s});
        const Asset before = office.details(id).asset;
        Asset one = before, other = before;
        one.model = u"M507"_s;
        other.model = u"M404"_s;
        VERIFY_OK(office.registry().edit(before, one).result());
        QCOMPARE(office.registry().edit(before, other).result().error().kind, Error::Kind::Conflict);
        QCOMPARE(office.details(id).asset.model, u"M507"_s);
    }

    void supplierAnswersAreMeasuredFromWaitingTimes()
    {
        RegisterDesk office;
        const SupplierId supplier = office.add(Supplier{.name = u"BritPrint"_s, .customerNumber = u"4471"_s});
        QCOMPARE(office.registry().supplierCard(supplier).result().value().facts.answerDays, std::nullopt);
        NewWorkItem item;
        item.item.title = u"RAID disk"_s;
        item.item.supplierId = supplier;
        const WorkItemId id = office.desk->workItems().create(item).result().value();
        const StatusId waiting = office.desk->catalog().status(StatusUse::WaitingSupplier).id;
        for (const int days : {1, 3}) {
            VERIFY_OK(office.desk->workItems().wait({id}, waiting, u"supplier"_s, {}).result());
            office.desk.clock().advanceMinutes(days * DayMinutes);
            VERIFY_OK(office.desk->workItems()
                          .setStatus({id}, office.desk->catalog().status(StatusUse::Progress).id)
                          .result());
            office.desk.clock().advanceMinutes(60);
        }
        const SupplierCard card = office.registry().supplierCard(supplier).result().value();
        QCOMPARE(card.facts.answerDays, 2.0);
        QCOMPARE(card.open.size(), 1);
        QCOMPARE(card.facts.open, 1);
    }

    void renewalsComeByTheirLastDayToAct()
    {
        RegisterDesk office;
        const auto add = [&](const QString &title, QDate ends, QDate act) {
            return office.add(Renewal{.title = title, .endsOn = ends, .actBy = act});
        };
        add(u"Domain"_s, {2026, 12, 20}, {});
        add(u"Contract"_s, {2027, 6, 30}, {2026, 11, 25});
        office.add(Renewal{.title = u"No dates"_s, .renewsItself = true});
        const RenewalId over = add(u"Over"_s, {2026, 11, 1}, {});
        QStringList titles;
        const auto renewals = office.registry().renewals({}).result().value();
        for (const RenewalRow &row : renewals)
            titles.append(row.renewal.title);
        QCOMPARE(titles, (QStringList{u"Over"_s, u"Contract"_s, u"Domain"_s, u"No dates"_s}));
        QCOMPARE(office.registry().renewalRow(over).result().value().state, RenewalState::Ended);
        QCOMPARE(office.registry()
                     .create(Renewal{.title = u"Wrong"_s, .endsOn = {2026, 1, 1}, .actBy = {2026, 2, 1}})
                     .result()
                     .error()
                     .kind,
                 Error::Kind::Invalid);
    }

    void aRenewalWithoutADayIsRefusedUnlessItHasNoEnd()
    {
        RegisterDesk office;
        const auto refused = office.registry().create(Renewal{.title = u"Antivirus"_s}).result();
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QVERIFY2(refused.error().detail.startsWith(u"ends_on: "_s), qPrintable(refused.error().detail));
        VERIFY_OK(office.registry().create(Renewal{.title = u"Not needed"_s, .active = false}).result());
        const RenewalId endless = office.add(Renewal{.title = u"Cloud"_s, .renewsItself = true});
        const RenewalRow row = office.registry().renewalRow(endless).result().value();
        QCOMPARE(row.state, RenewalState::Endless);
        Renewal after = row.renewal;
        after.renewsItself = false;
        QCOMPARE(office.registry().edit(row.renewal, after).result().error().kind, Error::Kind::Invalid);
    }

    void whoSetsTheDeskUpIsNoActToTakeBack()
    {
        RegisterDesk office;
        VERIFY_OK(office.registry().createFirst(Person{.name = u"Robin Park"_s, .technician = true}).result());
        QCOMPARE(office.desk->history().undo().result().error().kind, Error::Kind::NotFound);
        VERIFY_OK(office.registry().create(Person{.name = u"Ana"_s}).result());
        VERIFY_OK(office.desk->history().undo().result());
        QCOMPARE(office.desk->history().undo().result().error().kind, Error::Kind::NotFound);
    }

    void membersOfATeamAreSetAsTheyShallBe()
    {
        RegisterDesk office;
        const TeamId team = office.add(Team{.name = u"Service desk"_s});
        const PersonId a = office.add(Person{.name = u"A"_s}), b = office.add(Person{.name = u"B"_s}),
                       c = office.add(Person{.name = u"C"_s});
        VERIFY_OK(office.registry().setMembers(team, {a, b}).result());
        VERIFY_OK(office.registry().setMembers(team, {b, c}).result());
        QList<PersonId> now;
        const auto members =
            office.desk->database().readNow([](Connection &conn) { return rows::all<TeamMember>(conn); }).value();
        for (const TeamMember &member : members)
            now.append(member.personId);
        QCOMPARE(now, (QList<PersonId>{b, c}));
    }

    void valuesInUseAreOffered()
    {
        RegisterDesk office;
        for (const QString &type : {u"laptop"_s, u"printer"_s, u"laptop"_s})
            office.add(Asset{.name = QUuid::createUuid().toString(), .type = type});
        QCOMPARE(office.registry().known(u"type"_s).result().value(), (QStringList{u"laptop"_s, u"printer"_s}));
        QCOMPARE(office.registry().known(u"serial; DROP TABLE asset"_s).result().error().kind, Error::Kind::Invalid);
    }
};
LAMP_TEST(TestRegistry)

#include "tst_registry.moc"
