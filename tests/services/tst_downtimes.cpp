// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include "items/timewords.h"
#include "services/changework.h"
#include "services/downtimes.h"
#include "services/history.h"
#include "services/registry.h"
#include "services/workitems.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// When things were down. The clock starts on Tuesday 24 November 2026, 10:00 UTC.
class TestDowntimes : public QObject {
    Q_OBJECT

    std::unique_ptr<TempDesk> m_desk;
    AssetId m_server;
    WorkItemId m_id;

    Desk &desk() { return **m_desk; }
    WorkItem item() { return desk().workItems().details(m_id).result().value().item; }
    Instant now() { return m_desk->clock().now(); }
    downtimes::Availabilities server() { return downtimes::ofAsset(desk(), m_server).result().value(); }
    Downtime span(qint64 fromMinutesAgo, qint64 untilMinutesAgo, double share = 1, bool planned = false)
    {
        return {.assetId = m_server, .workItemId = m_id, .startedAt = now().plusMinutes(-fromMinutesAgo),
                .endedAt = now().plusMinutes(-untilMinutesAgo), .share = share, .planned = planned};
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<TempDesk>();
        m_desk->technician(u"Dana Okafor"_s);
        m_server = m_desk->asset(u"SRV-01"_s);
        m_id = m_desk->ticket(u"Server does not answer"_s, {}, m_server);
    }
    void cleanup()
    {
        QCOMPARE(desk().history().verify().result().value(), QStringList());
        m_desk.reset();
    }

    void downAndUpAgain()
    {
        m_desk->clock().advanceMinutes(30);
        const Downtime proposed = downtimes::proposed(item(), now());
        QCOMPARE(proposed.assetId, m_server);
        QCOMPARE(proposed.startedAt, item().createdAt);
        VERIFY_OK(downtimes::down(desk(), proposed).result());
        QVERIFY(server().now);
        QCOMPARE(server().now->name, u"SRV-01"_s);
        m_desk->clock().advanceMinutes(30);
        VERIFY_OK(downtimes::up(desk(), m_id).result());
        QVERIFY(!server().now);
        QCOMPARE(server().month.downMinutes, 60.0);
        QCOMPARE(server().month.outages, 1);
        QVERIFY(!downtimes::up(desk(), m_id).result()); // nothing is down
        VERIFY_OK(desk().history().undo().result());
        QVERIFY(server().now);
    }

    void overlapsCountOnceAndTheWorstOfThem()
    {
        VERIFY_OK(downtimes::down(desk(), span(120, 60)).result());
        VERIFY_OK(downtimes::down(desk(), span(90, 30)).result());
        QCOMPARE(server().month.downMinutes, 90.0);
        QCOMPARE(server().month.outages, 1);
        VERIFY_OK(downtimes::down(desk(), span(150, 0, 0.5)).result());
        QCOMPARE(server().month.downMinutes, 90.0 + 0.5 * 60);
        QCOMPARE(server().month.outages, 1);
    }

    void plannedIsNoOutage()
    {
        VERIFY_OK(downtimes::down(desk(), span(240, 120, 1, true)).result());
        QCOMPARE(server().month.downMinutes, 0.0);
        QCOMPARE(server().month.plannedMinutes, 120.0);
        QCOMPARE(server().month.outages, 0);
        VERIFY_OK(downtimes::down(desk(), span(180, 60)).result()); // it broke while it was down anyway
        QCOMPARE(server().month.downMinutes, 60.0);
        const auto planned = desk().database().readNow([this](Connection &c) -> Result<QList<bool>> {
            LAMP_TRY(within, downtimes::wasPlanned(c, m_server, {}, now().plusMinutes(-200)));
            LAMP_TRY(after, downtimes::wasPlanned(c, m_server, {}, now().plusMinutes(-90)));
            return QList{within, after};
        });
        QCOMPARE(planned.value(), (QList{true, false}));
    }

    void periodsAreThirtyAndThreeHundredAndSixtyFiveDays()
    {
        constexpr qint64 day = 24 * 60;
        VERIFY_OK(downtimes::down(desk(), span(31 * day, 29 * day)).result()); // one day of it in the last thirty
        QCOMPARE(server().month.downMinutes, double(day));
        QCOMPARE(server().year.downMinutes, 2.0 * day);
        QCOMPARE(server().month.share(), 1 - 1.0 / 30);
        QCOMPARE(server().year.share(), 1 - 2.0 / 365);
        const AssetId other = m_desk->asset(u"SRV-02"_s);
        QVERIFY(!downtimes::ofAsset(desk(), other).result().value().known);
    }

    void whatCannotBeIsRefused()
    {
        Downtime both = span(10, 5);
        both.serviceId = {1};
        QVERIFY(!downtimes::down(desk(), both).result());
        Downtime neither = span(10, 5);
        neither.assetId = {};
        QVERIFY(!downtimes::down(desk(), neither).result());
        QVERIFY(!downtimes::down(desk(), span(5, 10)).result());
        QVERIFY(!downtimes::down(desk(), span(10, 5, 0)).result());
        QVERIFY(!downtimes::down(desk(), span(10, 5, 1.2)).result());
        QVERIFY(!downtimes::down(desk(), span(-10, -20)).result()); // ahead
        VERIFY_OK(downtimes::down(desk(), span(-10, -20, 1, true)).result());
        Downtime wrong = span(10, 5, 1, true);
        wrong.changeId = m_id; // an incident
        QVERIFY(!downtimes::down(desk(), wrong).result());
    }

    void plannedDowntimeNamesItsChange()
    {
        NewWorkItem fresh;
        fresh.item.title = u"Patch night"_s;
        fresh.item.kind = Kind::Change;
        fresh.item.assetId = m_server;
        fresh.item.plannedAt = now().plusMinutes(600);
        const WorkItemId change = desk().workItems().create(fresh).result().value();
        const WorkItem made = desk().workItems().details(change).result().value().item;
        Downtime proposed = downtimes::proposed(made, now());
        QVERIFY(proposed.planned);
        QCOMPARE(proposed.changeId, change);
        proposed.endedAt = proposed.startedAt.plusMinutes(120);
        VERIFY_OK(downtimes::down(desk(), proposed).result());
        const auto lines = downtimes::of(desk(), change).result().value();
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().change, made.number);
        QVERIFY(!server().now); // not yet, and never as an outage
    }

    // Nobody marked it, but a change was made on the server then, and its guest stands on it.
    void outageWithinTheWindowOfAChangeIsNone()
    {
        const AssetId guest = m_desk->asset(u"VM-1"_s);
        VERIFY_OK(desk().registry().link({.fromId = guest, .toId = m_server}).result());
        NewWorkItem fresh;
        fresh.item.title = u"Patch night"_s;
        fresh.item.kind = Kind::Change;
        fresh.item.assetId = m_server;
        const WorkItemId change = desk().workItems().create(fresh).result().value();
        const auto before = changework::of(desk(), change).result().value();
        auto edit = changework::editOf(before);
        edit.window = TimeSpan{now().plusMinutes(-120), now().plusMinutes(60)};
        VERIFY_OK(changework::save(desk(), before, edit).result());
        Downtime down = span(60, 0);
        down.assetId = guest;
        down.endedAt.reset();
        VERIFY_OK(downtimes::down(desk(), down).result());
        const auto line = downtimes::of(desk(), m_id).result().value().first();
        QCOMPARE(line.window, desk().workItems().details(change).result().value().item.number);
        QVERIFY(downWords(line, now(), QTimeZone::utc()).contains(u"no outage"));
        const auto ofGuest = downtimes::ofAsset(desk(), guest).result().value();
        QVERIFY(!ofGuest.now);
        QCOMPARE(ofGuest.month.downMinutes, 0.0);
        QCOMPARE(ofGuest.month.plannedMinutes, 60.0);
        m_desk->clock().advanceMinutes(120); // an hour longer than planned
        const auto late = downtimes::ofAsset(desk(), guest).result().value();
        QVERIFY(late.now);
        QCOMPARE(late.month.downMinutes, 60.0);
        QVERIFY(downtimes::of(desk(), m_id).result().value().first().window.isEmpty());
        QVERIFY(!server().known); // nothing is known of the server itself
    }

    void changingIsUndone()
    {
        VERIFY_OK(downtimes::down(desk(), span(60, 30)).result());
        const auto before = downtimes::of(desk(), m_id).result().value().first().downtime;
        Downtime after = before;
        after.users = 12;
        after.share = 0.25;
        VERIFY_OK(downtimes::edit(desk(), before, after).result());
        QCOMPARE(server().month.downMinutes, 7.5);
        VERIFY_OK(desk().history().undo().result());
        QCOMPARE(downtimes::of(desk(), m_id).result().value().first().downtime, before);
        VERIFY_OK(downtimes::remove(desk(), before).result());
        QVERIFY(!server().known);
    }
};

LAMP_TEST(TestDowntimes)
#include "tst_downtimes.moc"
