// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registryfixture.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// Assets in the register: their relations, their past, and how they are found.
class TestAssetRegister : public QObject {
    Q_OBJECT
private slots:
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
};
LAMP_TEST(TestAssetRegister)

#include "tst_assetregister.moc"
