// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/zonedata.h"
#include "services/clocks.h"
#include "services/history.h"
#include "services/plans.h"
#include "services/workitems.h"
#include "services/zonechange.h"
#include "store/connection.h"
#include "store/rows.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

using namespace lamp;
using namespace Qt::StringLiterals;

const QString DatesEarlier = u"UPDATE occurrence SET slot_at = slot_at - 3600000, starts_at = starts_at - 3600000"_s;

// Zone data of another release: what was computed by it is computed again when the desk is opened.
class TestZoneChange : public QObject {
    Q_OBJECT

    static PlanId weekly(test::TempDesk &desk)
    {
        Plan plan;
        plan.title = u"Restore test"_s;
        plan.state = PlanState::Active;
        plan.rrule = u"FREQ=WEEKLY;BYDAY=TH"_s;
        plan.start = u"2026-11-26T09:00"_s;
        plan.zone = u"Europe/Berlin"_s;
        plan.minutes = 45;
        return desk->plans().create(plan, {}, {}).result().value_or(PlanId{});
    }
    static Occurrence row(test::TempDesk &desk)
    {
        return desk->database()
            .readNow([](Connection &c) { return rows::all<Occurrence>(c); })
            .value_or(QList<Occurrence>{})
            .value(0);
    }
    static std::optional<Instant> deadline(test::TempDesk &desk, WorkItemId id)
    {
        const auto clocks = desk->clocks().of(id).result();
        return clocks ? clocks->summary.nextDeadline : std::nullopt;
    }
    // As a desk is that other zone data computed.
    static void makeOlder(const QString &path, const QStringList &statements)
    {
        auto connection = Connection::open(path, Connection::Access::Write);
        VERIFY_OK(connection);
        VERIFY_OK((*connection)->execute(u"UPDATE setting SET value = '2001a' WHERE key = 'zone.data'"_s));
        for (const QString &statement : statements)
            VERIFY_OK((*connection)->execute(statement));
    }
    static HistoryRow newest(test::TempDesk &desk)
    {
        return desk->history().page({}, 1).result().value_or(QList<HistoryRow>{}).value(0);
    }

private slots:
    void initTestCase()
    {
        if (zonedata::version().isEmpty())
            QSKIP("the system does not say which zone data it has");
    }

    void newDeskKnowsItsZoneData()
    {
        test::TempDesk desk;
        QCOMPARE(desk->catalog().setting(u"zone.data"), zonedata::version());
        const auto before = newest(desk).id;
        desk.reopen();
        QCOMPARE(newest(desk).id, before);
    }

    void datesToComeAreComputedAgainAndHistorySaysSo()
    {
        test::TempDesk desk;
        const PlanId plan = weekly(desk);
        const Instant moved = Instant::from(QDateTime({2026, 12, 4}, {13, 0}, QTimeZone::UTC));
        VERIFY_OK(desk->plans().move({plan, {}, u"2026-12-03T09:00"_s}, moved).result());
        const Occurrence right = row(desk);
        makeOlder(desk.path(), {DatesEarlier});
        desk.reopen();
        QCOMPARE(row(desk).slotAt, right.slotAt);
        QCOMPARE(row(desk).startsAt, moved);
        const HistoryRow said = newest(desk);
        QCOMPARE(said.subject, QString(u"2001a > "_s + zonedata::version() + u" dates=1 deadlines=0"));
        QVERIFY2(said.sentence.endsWith(u"2001a → "_s + zonedata::version() + u", 1 date(s) moved"_s),
                 qPrintable(said.sentence));
        QCOMPARE(desk->catalog().setting(u"zone.data"), zonedata::version());
        desk.reopen();
        QCOMPARE(newest(desk).id, said.id); // once
    }

    void theLogKeepsNoLanguageAndOldRowsStillRead()
    {
        QCOMPARE(zonechange::words(u"2026b > 2026c dates=0 deadlines=0"_s), u"2026b → 2026c, nothing moved"_s);
        QCOMPARE(zonechange::words(u"- > 2026c dates=2 deadlines=1"_s),
                 u"2026c, 2 date(s) moved, 1 deadline(s) moved"_s);
        const QString old = u"2026a → 2026b, 3 Termine verschoben"_s;
        QCOMPARE(History::sentence(QString::fromLatin1(zonechange::Verb), old),
                 QString(u"Computed dates and clocks by other zone data: "_s + old));
        const QString undone = History::sentence(
            u"Undone: %1"_s, u"Computed dates and clocks by other zone data: - > 2026c dates=2 deadlines=1"_s);
        QVERIFY2(undone.endsWith(u"2026c, 2 date(s) moved, 1 deadline(s) moved"_s), qPrintable(undone));
    }

    void aJobFollowsItsDate()
    {
        test::TempDesk desk;
        const PlanId plan = weekly(desk);
        const auto job = desk->plans().openVisit({plan, {}, u"2026-11-26T09:00"_s}).result();
        VERIFY_OK(job);
        const WorkItem right = desk->workItems().details(*job).result().value().item;
        makeOlder(desk.path(), {DatesEarlier,
                                u"UPDATE work_item SET planned_at = planned_at - 3600000, "
                                "target_at = target_at - 3600000 WHERE plan_id IS NOT NULL"_s});
        desk.reopen();
        const WorkItem after = desk->workItems().details(*job).result().value().item;
        QCOMPARE(after.plannedAt, right.plannedAt);
        QCOMPARE(after.targetAt, right.targetAt);
    }

    void whatIsPastStays()
    {
        test::TempDesk desk;
        const PlanId plan = weekly(desk);
        VERIFY_OK(desk->plans().openVisit({plan, {}, u"2026-11-26T09:00"_s}).result());
        makeOlder(desk.path(), {DatesEarlier});
        desk.clock().advanceMinutes(5 * 24 * 60);
        const Occurrence before = row(desk);
        desk.reopen();
        QCOMPARE(row(desk), before);
    }

    void aZoneThatThisMachineDoesNotKnowMovesNothingAndStopsNobody()
    {
        test::TempDesk desk;
        Plan plan;
        plan.title = u"Patch day"_s;
        plan.state = PlanState::Active;
        plan.rrule = u"FREQ=WEEKLY;BYDAY=TH"_s;
        plan.start = u"2026-11-26"_s; // a whole day: it is the desk's zone that says when it begins
        const auto made = desk->plans().create(plan, {}, {}).result();
        VERIFY_OK(made);
        VERIFY_OK(desk->plans().openVisit({*made, {}, u"2026-11-26"_s}).result());
        makeOlder(desk.path(), {DatesEarlier, u"UPDATE setting SET value = 'Nowhere/Gone' WHERE key = 'zone'"_s});
        const Instant before = row(desk).slotAt;
        desk.reopen();
        QCOMPARE(row(desk).slotAt, before);
        QCOMPARE(desk->catalog().setting(u"zone.data"), u"2001a"_s); // a machine that knows it will do it
        QVERIFY(deadline(desk, desk.ticket(u"Printer jams"_s)));
    }

    void deadlinesAreComputedAgain()
    {
        test::TempDesk desk;
        const WorkItemId ticket = desk.ticket(u"Printer jams"_s);
        const auto right = deadline(desk, ticket);
        QVERIFY(right);
        makeOlder(desk.path(), {u"UPDATE work_item SET next_deadline = next_deadline - 3600000"_s});
        desk.reopen();
        const auto rows = desk->clocks().breaching(60 * 24 * 30, 10).result();
        VERIFY_OK(rows);
        QVERIFY(rows->contains(ticket));
        QVERIFY2(newest(desk).sentence.endsWith(u"1 deadline(s) moved"_s), qPrintable(newest(desk).sentence));
        QCOMPARE(deadline(desk, ticket), right);
        QVERIFY(desk->history().verify().result().value().filter(u"clocks are out of date"_s).isEmpty());
    }
};
LAMP_TEST(TestZoneChange)

#include "tst_zonechange.moc"
