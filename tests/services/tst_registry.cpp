// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/history.h"
#include "services/plans.h"
#include "services/registry.h"
#include "services/workitems.h"
#include "store/rows.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

using namespace lamp;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 DayMinutes = 24 * 60;

QStringList namesOf(const Result<QList<PersonHit>> &hits)
{
    QStringList names;
    for (const PersonHit &hit : hits.value_or(QList<PersonHit>{}))
        names.append(hit.person.name);
    return names;
}

struct RegisterDesk {
    test::TempDesk desk;
    Registry &registry() { return desk->registry(); }
    template <class T>
    auto add(const T &row) { return registry().create(row).result().value(); }
    AssetDetails details(AssetId id) { return registry().asset(id).result().value(); }
    // A ticket that was solved on the spot, some days before now.
    WorkItemId solved(const QString &title, AssetId asset, int daysAgo, const QString &fix, const QString &text,
                      qint64 minutes)
    {
        NewWorkItem item;
        item.item.title = title;
        item.item.assetId = asset;
        item.item.createdAt = desk.clock().now().plusMinutes(-daysAgo * DayMinutes);
        item.item.fix = fix;
        item.item.fixText = text;
        item.solved = true;
        item.minutes = minutes;
        return desk->workItems().create(item).result().value();
    }
    PlanId plan(const QString &title, AssetId asset, const QString &rrule = u"FREQ=MONTHLY"_s,
                const QString &start = u"2026-06-10T09:00"_s)
    {
        Plan plan{.title = title,
                  .state = PlanState::Active,
                  .rrule = rrule,
                  .start = start,
                  .zone = u"UTC"_s,
                  .minutes = 30};
        const PlanId id = desk->plans().create(plan, {}, {asset}).result().value();
        // Active from its first date on.
        const Plan before = desk->database().readNow([id](Connection &c) { return rows::get<Plan>(c, id); }).value();
        Plan after = before;
        after.activeSince = {0};
        desk->database()
            .write({"Changed %1", {}, {}}, [=](ChangeSet &c) { return rows::update(c, before, after); })
            .result()
            .value();
        return id;
    }
};
} // namespace

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

    void relationsAreShownFromBothEndsAndFormNoRing()
    {
        RegisterDesk office;
        const AssetId printer = office.add(Asset{.name = u"PRN-07"_s}),
                      server = office.add(Asset{.name = u"PRINT01"_s}), host = office.add(Asset{.name = u"HV-1"_s});
        const ServiceId service = office.add(Service{.name = u"Printing"_s});
        VERIFY_OK(office.registry().link({.fromId = printer, .kind = Relation::DependsOn, .toId = server}).result());
        VERIFY_OK(office.registry().link({.fromId = server, .kind = Relation::PartOf, .toId = host}).result());
        VERIFY_OK(office.registry().link({.kind = Relation::DependsOn, .toId = server, .serviceId = service}).result());
        QCOMPARE(office.registry()
                     .link({.fromId = host, .kind = Relation::DependsOn, .toId = printer})
                     .result()
                     .error()
                     .kind,
                 Error::Kind::Invalid);
        QCOMPARE(
            office.registry().link({.fromId = host, .kind = Relation::DependsOn, .toId = host}).result().error().kind,
            Error::Kind::Invalid);
        QCOMPARE(office.registry()
                     .link({.fromId = printer, .kind = Relation::DependsOn, .toId = server})
                     .result()
                     .error()
                     .kind,
                 Error::Kind::Invalid);
        VERIFY_OK(office.registry()
                      .link({.fromId = host, .kind = Relation::ConnectedTo, .toId = printer})
                      .result()); // no dependence, no ring

        const AssetDetails details = office.details(server);
        QStringList seen;
        for (const AssetRelation &relation : details.relations)
            seen.append((relation.outgoing ? u">"_s : u"<"_s) + codeOf(relation.link.kind) + u' ' + relation.other);
        seen.sort();
        QCOMPARE(seen, (QStringList{u"<depends_on PRN-07"_s, u"<depends_on Printing"_s, u">part_of HV-1"_s}));
        QStringList stops = details.stops;
        stops.sort();
        QCOMPARE(stops, (QStringList{u"PRN-07"_s, u"Printing"_s}));
        QVERIFY2(office.details(host).stops.contains(u"PRN-07"_s),
                 "what stops is followed over 'part of' and 'depends on'");

        VERIFY_OK(office.registry().unlink(details.relations.first().link).result());
        QCOMPARE(office.details(server).relations.size(), 2);
    }

    void assetShowsBothHalvesOfItsPast()
    {
        RegisterDesk office;
        const SupplierId supplier = office.add(Supplier{.name = u"BritPrint"_s});
        const AssetId printer = office.add(Asset{.name = u"PRN-07"_s,
                                                 .purchasedOn = {2024, 3, 14},
                                                 .warrantyOn = {2027, 3, 14},
                                                 .supplierId = supplier,
                                                 .costCents = 41200});
        office.solved(u"Printer offline"_s, printer, 20, u"restarted"_s, u"twice"_s, 15);
        const PlanId plan = office.plan(u"Service"_s, printer, u"FREQ=MONTHLY"_s, u"2026-06-23T09:00"_s);
        VERIFY_OK(office.desk->plans().openVisit({plan, printer, u"2026-11-23T09:00"_s}).result());
        VERIFY_OK(office.desk->plans().finish({plan, printer, u"2026-11-23T09:00"_s}, 25, u"cleaned"_s).result());
        VERIFY_OK(office.desk->plans().runMissed().result());

        const AssetDetails details = office.details(printer);
        const auto find = [&](AssetEvent::Event event, Kind kind) {
            const auto found = std::ranges::find_if(
                details.history, [&](const AssetEvent &line) { return line.event == event && line.kind == kind; });
            return found == details.history.end() ? AssetEvent{} : *found;
        };
        const AssetEvent ticket = find(AssetEvent::Event::Item, Kind::Incident);
        QCOMPARE(ticket.title, u"Printer offline"_s);
        QCOMPARE(ticket.date, QDate(2026, 11, 4));
        QVERIFY2(ticket.fix.startsWith(u"restarted"_s), qPrintable(ticket.fix));
        QCOMPARE(ticket.fixText, u"twice"_s);
        const AssetEvent visit = find(AssetEvent::Event::Item, Kind::Maintenance);
        QCOMPARE(visit.use, StatusUse::Done);
        QCOMPARE(visit.minutes, 25);
        const AssetEvent missed = find(AssetEvent::Event::Missed, Kind::Maintenance);
        QCOMPARE(missed.date, QDate(2026, 10, 23));
        const AssetEvent bought = find(AssetEvent::Event::Bought, Kind::Incident);
        QCOMPARE(bought.supplier, u"BritPrint"_s);
        QCOMPARE(bought.costCents, 41200);
        QVERIFY(std::ranges::is_sorted(details.history, std::greater<>(), &AssetEvent::date));
        QVERIFY2(find(AssetEvent::Event::WarrantyEnds, Kind::Incident).title.isEmpty()
                     && details.history.first().date <= QDate(2026, 11, 24),
                 "what is to come is no history");
        // Five months were missed before the one that was done.
        QCOMPARE(details.maintenanceOf, 6);
        QCOMPARE(details.maintenanceInTime, 1);
        QVERIFY2(!details.missed.contains(plan), "a later one that was done makes up for those missed");
        QCOMPARE(details.lastDone.value(plan), QDate(2026, 11, 24));
    }

    void incidentsSinceTheMissedServiceAreCounted()
    {
        RegisterDesk office;
        const AssetId printer = office.add(Asset{.name = u"PRN-07"_s});
        const PlanId plan = office.plan(u"Service"_s, printer, u"FREQ=MONTHLY;INTERVAL=3"_s, u"2026-08-10T09:00"_s);
        office.solved(u"before"_s, printer, 120, u"repaired"_s, {}, 5);
        office.solved(u"after"_s, printer, 50, u"repaired"_s, {}, 5);
        office.solved(u"after, too"_s, printer, 3, u"repaired"_s, {}, 5);
        VERIFY_OK(office.desk->plans().runMissed().result());
        const AssetDetails details = office.details(printer);
        QCOMPARE(details.missed.value(plan), QDate(2026, 8, 10));
        QCOMPARE(details.incidentsSinceMissed, 2);
    }

    void figuresCompareWithTheSameModel()
    {
        RegisterDesk office;
        const auto add = [&](const QString &name, const QString &model) {
            return office.add(Asset{.name = name, .model = model});
        };
        const AssetId one = add(u"A"_s, u"M507"_s), two = add(u"B"_s, u"M507"_s), three = add(u"C"_s, u"M507"_s),
                      other = add(u"D"_s, u"E1"_s);
        for (const int days : {1, 40, 300, 400})
            office.solved(u"jam"_s, one, days, u"repaired"_s, {}, 10);
        office.solved(u"jam"_s, two, 5, u"repaired"_s, {}, 10);
        for (const int days : {5, 6, 7, 8})
            office.solved(u"jam"_s, three, days, u"repaired"_s, {}, 10);
        const AssetDetails details = office.details(one);
        QCOMPARE(details.incidents, 3); // one is older than a year
        QCOMPARE(details.modelMedian, 2.5);
        QCOMPARE(details.minutes, 30); // of this year
        QCOMPARE(office.details(other).modelMedian, std::nullopt);
        const auto rows = office.registry().assetRows({one, other}).result().value();
        QCOMPARE(rows[0].incidents30, 1);
        QCOMPARE(rows[1].incidents30, 0);
    }

    void assetsAreFoundByTheirMarks_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("found");
        QTest::newRow("all but retired") << u""_s << 2;
        QTest::newRow("inside the name") << u"n-07"_s << 1;
        QTest::newRow("model") << u"laser"_s << 1;
        QTest::newRow("part of the serial") << u"BBC12"_s << 1;
        QTest::newRow("address") << u"10.0.2"_s << 1;
        QTest::newRow("owner") << u"albr"_s << 1;
        QTest::newRow("place") << u"copy"_s << 1;
        QTest::newRow("type") << u"lap"_s << 1;
        QTest::newRow("nothing like it") << u"zzz"_s << 0;
        QTest::newRow("pattern sign") << u"%"_s << 0;
    }
    void assetsAreFoundByTheirMarks()
    {
        RegisterDesk office;
        const PersonId tom = office.add(Person{.name = u"Tom Albrecht"_s});
        office.registry()
            .create(Asset{.name = u"PRN-07"_s,
                          .type = u"printer"_s,
                          .model = u"HP LaserJet"_s,
                          .serial = u"PHBBC12345"_s,
                          .address = u"10.0.2.47"_s},
                    u"Copy room"_s)
            .result()
            .value();
        office.add(Asset{.name = u"NB-031"_s, .type = u"laptop"_s, .ownerId = tom});
        office.add(Asset{.name = u"OLD"_s, .state = AssetState::Retired});
        QFETCH(QString, typed);
        const auto ids = office.registry().assets(typed).result().value();
        QTEST(static_cast<int>(ids.size()), "found");
        const auto first = office.registry().firstAssets(typed, AssetSort::Name, false, 1).result().value();
        QCOMPARE(first.first, ids.first(qMin<qsizetype>(1, ids.size())));
        QCOMPARE(first.second.size(), first.first.size());
    }

    void assetInAPlanThatWasNeverDoneSaysSo()
    {
        RegisterDesk office;
        const AssetId asset = office.add(Asset{.name = u"AP-11"_s});
        QVERIFY(!office.registry().assetRows({asset}).result().value().first().neverChecked);
        const PlanId plan = office.plan(u"Check"_s, asset, u"FREQ=MONTHLY"_s, u"2026-11-24T09:00"_s);
        QVERIFY(office.registry().assetRows({asset}).result().value().first().neverChecked);
        VERIFY_OK(office.desk->plans().openVisit({plan, asset, u"2026-11-24T09:00"_s}).result());
        QVERIFY(office.registry().assetRows({asset}).result().value().first().maintenanceDue);
        VERIFY_OK(office.desk->plans().finish({plan, asset, u"2026-11-24T09:00"_s}, 5, {}).result());
        const AssetRow row = office.registry().assetRows({asset}).result().value().first();
        QVERIFY(!row.neverChecked);
        QVERIFY(!row.maintenanceDue);
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
        add(u"No dates"_s, {}, {});
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
