// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include "services/changework.h"
#include "services/freezewindows.h"
#include "services/history.h"
#include "services/impactwork.h"
#include "services/plans.h"
#include "services/registry.h"
#include "store/rows.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// What the window of a change touches: freeze windows, other changes, downtime, the calendar; and what hangs on assets.
class TestChangeWindows : public QObject {
    Q_OBJECT

    std::unique_ptr<TempDesk> m_desk;

    WorkItems &items() { return (*m_desk)->workItems(); }
    Registry &registry() { return (*m_desk)->registry(); }
    Instant at(qint64 hours) { return m_desk->clock().now().plusMinutes(hours * 60); }
    TimeSpan span(qint64 from, qint64 until) { return {at(from), at(until)}; }
    WorkItemId change(const QString &title, AssetId asset, const std::optional<TimeSpan> &window = {})
    {
        NewWorkItem fresh;
        fresh.item.kind = Kind::Change;
        fresh.item.title = title;
        fresh.item.assetId = asset;
        const WorkItemId id = items().create(fresh).result().value();
        if (!window)
            return id;
        const auto before = changework::of(**m_desk, id).result().value();
        auto edit = changework::editOf(before);
        edit.window = window;
        const auto saved = changework::save(**m_desk, before, edit).result();
        return saved ? id : WorkItemId{};
    }
    void depend(AssetId from, AssetId to, Relation kind = Relation::DependsOn)
    {
        VERIFY_OK(registry().link({.fromId = from, .kind = kind, .toId = to}).result());
    }
    // A ring that is refused today may stand in a desk of another day.
    void force(const AssetLink &link)
    {
        VERIFY_OK((*m_desk)->database().write({"Linked %1", {}}, [link](ChangeSet &changes) -> Result<void> {
            return rows::insert(changes, link).transform([](const auto &) { });
        }).result());
    }
    QList<WindowWarning> warnings(WorkItemId id, const TimeSpan &window)
    {
        return changework::warnings(**m_desk, id, window).result().value();
    }
    ServiceId service(const QString &name, AssetId on, Criticality criticality = Criticality::Normal)
    {
        Service fresh;
        fresh.uid = QUuid::createUuid().toRfc4122();
        fresh.name = name;
        fresh.criticality = criticality;
        const ServiceId id = registry().create(fresh).result().value();
        force({.toId = on, .serviceId = id});
        return id;
    }
    bool isPlanned(AssetId asset, const TimeSpan &down)
    {
        Downtime downtime;
        downtime.assetId = asset;
        downtime.startedAt = down.from;
        downtime.endedAt = down.until;
        return (*m_desk)->database().readNow([&](Connection &c) {
            return changework::isPlannedByChange(c, downtime, m_desk->clock().now());
        }).value();
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<TempDesk>();
        m_desk->technician(u"Dana Okafor"_s);
    }
    void cleanup()
    {
        QCOMPARE((*m_desk)->history().verify().result().value(), QStringList());
        m_desk.reset();
    }

    void freezeWindowWarnsWhereItHolds()
    {
        const AssetId server = m_desk->asset(u"SRV-1"_s), printer = m_desk->asset(u"PRN-1"_s);
        const ServiceId mail = service(u"Mail"_s, server);
        FreezeWindow freeze{.name = u"Close of the year"_s, .fromAt = at(10), .untilAt = at(20)};
        const FreezeId id = freezewindows::add(**m_desk, freeze).result().value();
        const WorkItemId onServer = change(u"Firmware"_s, server), onPrinter = change(u"Driver"_s, printer);
        QCOMPARE(warnings(onServer, span(12, 13)).size(), 1);
        QCOMPARE(warnings(onServer, span(12, 13)).first().name, u"Close of the year"_s);
        QVERIFY(warnings(onServer, span(20, 21)).isEmpty()); // its end is no part of it
        freeze.id = id;
        FreezeWindow narrow = freeze;
        narrow.serviceId = mail;
        VERIFY_OK(freezewindows::edit(**m_desk, freeze, narrow).result());
        QCOMPARE(warnings(onServer, span(12, 13)).size(), 1); // mail stops with it
        QVERIFY(warnings(onPrinter, span(12, 13)).isEmpty());
        VERIFY_OK((*m_desk)->history().undo().result());
        QCOMPARE(warnings(onPrinter, span(12, 13)).size(), 1);
    }

    void freezeWindowThatCannotBeIsRefused()
    {
        QVERIFY(!freezewindows::add(**m_desk, {.name = u" "_s, .fromAt = at(1), .untilAt = at(2)}).result());
        QVERIFY(!freezewindows::add(**m_desk, {.name = u"Fair"_s, .fromAt = at(2), .untilAt = at(2)}).result());
        QVERIFY(freezewindows::all(**m_desk).result().value().isEmpty());
    }

    void overlapIsFoundAlongRelations_data()
    {
        QTest::addColumn<QString>("mine");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QStringList>("way");
        QTest::newRow("same asset") << u"FS01"_s << u"FS01"_s << QStringList{u"FS01"_s};
        QTest::newRow("what it depends on, twice removed") << u"FS01"_s << u"SAN"_s
                                                           << QStringList{u"FS01"_s, u"HOST"_s, u"SAN"_s};
        QTest::newRow("what depends on it") << u"SAN"_s << u"FS01"_s << QStringList{u"SAN"_s, u"HOST"_s, u"FS01"_s};
        QTest::newRow("a sibling is no matter of it") << u"FS01"_s << u"DB01"_s << QStringList();
        QTest::newRow("nor is what is beside it") << u"FS01"_s << u"PRN"_s << QStringList();
    }
    void overlapIsFoundAlongRelations()
    {
        QFETCH(QString, mine);
        QFETCH(QString, other);
        QFETCH(QStringList, way);
        QHash<QString, AssetId> assets;
        for (const QString &name : {u"FS01"_s, u"DB01"_s, u"HOST"_s, u"SAN"_s, u"PRN"_s})
            assets.insert(name, m_desk->asset(name));
        depend(assets[u"FS01"_s], assets[u"HOST"_s], Relation::PartOf);
        depend(assets[u"DB01"_s], assets[u"HOST"_s]);
        depend(assets[u"HOST"_s], assets[u"SAN"_s]);
        depend(assets[u"PRN"_s], assets[u"FS01"_s], Relation::ConnectedTo);
        const WorkItemId there = change(u"Theirs"_s, assets[other], span(10, 12));
        const WorkItemId here = change(u"Mine"_s, assets[mine]);
        const auto found = warnings(here, span(11, 13));
        QCOMPARE(found.size(), way.isEmpty() ? 0 : 1);
        if (way.isEmpty())
            return;
        QCOMPARE(found.first().changeId, there);
        QCOMPARE(found.first().way, way);
        QVERIFY(warnings(here, span(12, 13)).isEmpty()); // one after the other
    }

    void ringOfRelationsEndsTheWalk()
    {
        const AssetId a = m_desk->asset(u"A"_s), b = m_desk->asset(u"B"_s), c = m_desk->asset(u"C"_s);
        depend(a, b);
        depend(b, c);
        force({.fromId = c, .kind = Relation::DependsOn, .toId = a});
        change(u"Theirs"_s, c, span(1, 2));
        QCOMPARE(warnings(change(u"Mine"_s, a), span(1, 2)).size(), 1);
        const auto proposal = impactwork::proposed(**m_desk, a, {}).result().value();
        QVERIFY(proposal && proposal->dependants == 2);
    }

    void cancelledAndFinishedChangesDoNotWarn()
    {
        const AssetId asset = m_desk->asset(u"SW-1"_s);
        const WorkItemId mine = change(u"Mine"_s, asset), other = change(u"Theirs"_s, asset, span(1, 2));
        QCOMPARE(warnings(mine, span(1, 2)).size(), 1);
        VERIFY_OK(items().setStatus({other}, (*m_desk)->catalog().status(StatusUse::Cancelled).id, u"withdrawn"_s)
                      .result());
        QVERIFY(warnings(mine, span(1, 2)).isEmpty());
    }

    void downtimeWithinTheWindowIsPlanned()
    {
        const AssetId host = m_desk->asset(u"HOST"_s), guest = m_desk->asset(u"VM-1"_s), other = m_desk->asset(u"X"_s);
        depend(guest, host);
        const WorkItemId id = change(u"Memory"_s, host, span(10, 12));
        QVERIFY(isPlanned(host, span(10, 12)));
        QVERIFY(isPlanned(guest, span(10, 11))); // it stands on the host
        QVERIFY(!isPlanned(host, span(10, 13))); // it took longer
        QVERIFY(!isPlanned(other, span(10, 11)));
        change(u"More memory"_s, host, span(12, 14));
        QVERIFY(isPlanned(host, span(10, 13))); // one window after the other
        const PersonId ana = m_desk->person(u"Ana Silva"_s);
        VERIFY_OK(changework::ask(**m_desk, id, ana, {}).result());
        QVERIFY(!isPlanned(host, span(10, 11))); // nobody agreed to it
    }

    void changeStandsInTheCalendarAsLongAsItsWindow()
    {
        const WorkItemId id = change(u"Move the servers"_s, m_desk->asset(u"SRV-1"_s), span(10, 70));
        const auto on = [&](qint64 from, qint64 until) {
            const auto entries = (*m_desk)->plans().entries(at(from), at(until)).result().value();
            const auto found = std::ranges::find(entries, id, &CalendarEntry::workItemId);
            return found == entries.end() ? qint64(0) : found->minutes;
        };
        QCOMPARE(on(0, 24), qint64(60 * 60));
        QCOMPARE(on(48, 60), qint64(60 * 60)); // it began days before
        QCOMPARE(on(71, 90), qint64(0));
    }

    void impactIsProposedWithItsReason()
    {
        const AssetId server = m_desk->asset(u"FS01"_s), laptop = m_desk->asset(u"NB-1"_s);
        QVERIFY(!impactwork::proposed(**m_desk, laptop, {}).result().value());
        for (int i = 0; i < 12; ++i)
            depend(m_desk->asset(u"PC-%1"_s.arg(i)), server);
        const auto proposal = impactwork::proposed(**m_desk, server, {}).result().value();
        QVERIFY(proposal.has_value());
        QCOMPARE(*proposal, (ImpactProposal{Impact::Everyone, ImpactWhy::Dependants, u"FS01"_s, 12}));
        const ServiceId mail = service(u"Mail"_s, server, Criticality::Critical);
        QCOMPARE(impactwork::proposed(**m_desk, laptop, mail).result().value()->why, ImpactWhy::Service);
        QCOMPARE(impactwork::proposed(**m_desk, server, {}).result().value()->why, ImpactWhy::DependentService);
    }
};

LAMP_TEST(TestChangeWindows)
#include "tst_changewindows.moc"
