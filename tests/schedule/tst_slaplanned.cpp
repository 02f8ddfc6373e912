// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slaclockfixture.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// Planned downtime breaks no promise: the clocks stand in it, and say so.
class TestSlaPlanned : public QObject {
    Q_OBJECT

    using Judged = std::pair<slaclock::Run, slaclock::Verdict>;
    // "Mon 10:00 to Mon 12:00", "Mon 10:00" for one that goes on; several are parted by "; ".
    static slaclock::Timeline timeline(const QString &history, const QString &planned)
    {
        slaclock::Timeline made = slaTimeline(history);
        for (const QString &one : planned.split(u"; "_s, Qt::SkipEmptyParts)) {
            const QStringList ends = one.split(u" to "_s);
            made.planned.append({slaAt(ends.first()), {}, u"#1044 Patch day"_s});
            if (ends.size() > 1)
                made.planned.last().to = slaAt(ends.last());
        }
        return made;
    }
    static Judged clock(const QString &history, const QString &planned, const QString &target,
                        ClockKind kind = ClockKind::Resolve)
    {
        return slaClock(timeline(history, planned), kind, slaTarget(target), office()).first();
    }

private slots:
    void deadlineMovesBehindPlannedDowntime_data();
    void deadlineMovesBehindPlannedDowntime();
    void allClocksStandStill();
    void targetSetByHandStays();
    void whatIsPlannedForLaterBreaksNothing();
    void whileItGoesOnTheClockIsPaused();
    void barNamesWhatPlannedIt();
    void workingTimeLeftLeavesOutWhatIsPlanned();
    void warningsMoveWithTheClock();
};

void TestSlaPlanned::deadlineMovesBehindPlannedDowntime_data()
{
    QTest::addColumn<QString>("history");
    QTest::addColumn<QString>("planned");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("deadline");
    const QString fresh = u"Mon 09:00 created"_s;
    QTest::newRow("none") << fresh << QString() << u"4h"_s << u"Mon 13:00"_s;
    QTest::newRow("in the middle") << fresh << u"Mon 10:00 to Mon 12:00"_s << u"4h"_s << u"Mon 15:00"_s;
    QTest::newRow("before the ticket") << fresh << u"Mon 06:00 to Mon 08:30"_s << u"4h"_s << u"Mon 13:00"_s;
    QTest::newRow("going on when it came") << fresh << u"Mon 06:00 to Mon 10:00"_s << u"4h"_s << u"Mon 14:00"_s;
    QTest::newRow("after the deadline") << fresh << u"Mon 14:00 to Mon 15:00"_s << u"4h"_s << u"Mon 13:00"_s;
    QTest::newRow("over the deadline") << fresh << u"Mon 12:00 to Mon 16:30"_s << u"4h"_s << u"Tue 08:30"_s;
    QTest::newRow("two that overlap count once")
        << fresh << u"Mon 10:00 to Mon 12:00; Mon 11:00 to Mon 13:00"_s << u"4h"_s << u"Mon 16:00"_s;
    QTest::newRow("two in a row") << fresh << u"Mon 10:00 to Mon 11:00; Mon 11:00 to Mon 12:00"_s << u"4h"_s
                                  << u"Mon 15:00"_s;
    QTest::newRow("while it waits anyway") << u"Mon 09:00 created; Mon 10:00 wait; Mon 14:00 progress"_s
                                           << u"Mon 11:00 to Mon 13:00"_s << u"4h"_s << u"Mon 17:00"_s;
    QTest::newRow("longer than it waits") << u"Mon 09:00 created; Mon 10:00 wait; Mon 12:00 progress"_s
                                          << u"Mon 11:00 to Mon 14:00"_s << u"4h"_s << u"Mon 17:00"_s;
    QTest::newRow("a night moves nothing") << fresh << u"Mon 22:00 to Tue 02:30"_s << u"1d"_s << u"Tue 09:00"_s;
    QTest::newRow("nor the end of a day") << fresh << u"Mon 22:00 to Tue 02:30"_s << u"1d end"_s << u"Tue 17:00"_s;
    QTest::newRow("an hour at noon moves the end of the day by one") << fresh << u"Tue 12:00 to Tue 13:00"_s
                                                                     << u"1d end"_s << u"Wed 17:00"_s;
}

void TestSlaPlanned::deadlineMovesBehindPlannedDowntime()
{
    QFETCH(QString, history);
    QFETCH(QString, planned);
    QFETCH(QString, target);
    QFETCH(QString, deadline);
    const auto [run, verdict] = clock(history, planned, target);
    QCOMPARE(slaSaid(verdict.deadline), slaSaid(slaAt(deadline)));
    QVERIFY(!verdict.paused && !verdict.breachedAt);
}

void TestSlaPlanned::allClocksStandStill()
{
    const QString planned = u"Mon 10:00 to Mon 12:00"_s;
    QCOMPARE(slaSaid(clock(u"Mon 09:00 created"_s, planned, u"2h"_s, ClockKind::Own).second.deadline),
             slaSaid(slaAt(u"Mon 13:00"_s)));
    QCOMPARE(slaSaid(clock(u"Mon 09:00 created"_s, planned, u"2h"_s, ClockKind::FirstResponse).second.deadline),
             slaSaid(slaAt(u"Mon 13:00"_s)));
    QCOMPARE(slaSaid(clock(u"Mon 09:00 created; Mon 09:10 told; Mon 09:30 report"_s, planned, u"1h"_s,
                           ClockKind::NextResponse)
                         .second.deadline),
             slaSaid(slaAt(u"Mon 12:30"_s)));
    // Answered at noon: without the plan that would have been too late.
    const auto kept = clock(u"Mon 09:00 created; Mon 12:30 told"_s, planned, u"2h"_s, ClockKind::FirstResponse);
    QVERIFY(!kept.second.breachedAt);
    const auto late = clock(u"Mon 09:00 created; Mon 12:30 told"_s, {}, u"2h"_s, ClockKind::FirstResponse);
    QVERIFY(late.second.breachedAt.has_value());
}

void TestSlaPlanned::targetSetByHandStays()
{
    slaclock::Timeline made = timeline(u"Mon 09:00 created"_s, u"Mon 10:00 to Mon 12:00"_s);
    made.fixedTarget = slaAt(u"Mon 14:00"_s);
    const auto [run, verdict] = slaClock(made, ClockKind::Resolve, slaTarget(u"4h"_s), office()).first();
    QCOMPARE(slaSaid(verdict.deadline), slaSaid(made.fixedTarget));
    QCOMPARE(*slaclock::remaining(run, verdict, office(), slaAt(u"Mon 09:00"_s)), 5 * 3'600'000);
}

void TestSlaPlanned::whatIsPlannedForLaterBreaksNothing()
{
    for (const QString &planned : {u"Mon 15:00 to Mon 16:00"_s, u"Mon 15:00"_s}) { // the second has no end
        const auto [run, verdict] = clock(u"Mon 09:00 created"_s, planned, u"4h"_s);
        QVERIFY(!verdict.breachedAt && !verdict.paused);
        QVERIFY(!slaclock::isBreached(run, verdict, slaAt(u"Mon 13:00"_s)));
        QVERIFY(slaclock::isBreached(run, verdict, slaAt(u"Mon 13:01"_s)));
        QVERIFY(slaclock::isBreached(run, verdict, slaAt(u"Tue 13:01"_s)));
    }
}

void TestSlaPlanned::whileItGoesOnTheClockIsPaused()
{
    const auto [run, verdict] = clock(u"Mon 09:00 created"_s, u"Mon 10:00"_s, u"4h"_s);
    QVERIFY(verdict.paused && verdict.pausedByPlan && !verdict.pausedBy);
    QCOMPARE(verdict.pausedFor, u"#1044 Patch day"_s);
    QCOMPARE(verdict.leftMs, 3 * 3'600'000);
    QVERIFY(!slaclock::isBreached(run, verdict, slaAt(u"Fri 13:00"_s)));
    // A status that stops it says so itself.
    const auto waits = clock(u"Mon 09:00 created; Mon 09:30 wait"_s, u"Mon 10:00"_s, u"4h"_s);
    QVERIFY(waits.second.paused && !waits.second.pausedByPlan);
    QCOMPARE(waits.second.pausedBy, WaitUser);
}

void TestSlaPlanned::barNamesWhatPlannedIt()
{
    const auto [run, verdict] = clock(u"Mon 09:00 created; Mon 14:00 wait; Mon 15:00 progress"_s,
                                      u"Mon 10:00 to Mon 12:00; Mon 13:30 to Mon 14:30"_s, u"6h"_s);
    QCOMPARE(barOf(slaclock::explain(run, verdict, office(), slaAt(u"Mon 11:00"_s))),
             u"counted Mon 09:00-Mon 10:00, planned Mon 10:00-Mon 11:00 (#1044 Patch day), "
             "planned Mon 11:00-Mon 12:00 (#1044 Patch day) ahead, counted Mon 12:00-Mon 13:30 ahead, "
             "planned Mon 13:30-Mon 14:00 (#1044 Patch day) ahead, paused Mon 14:00-Mon 15:00 ahead, "
             "counted Mon 15:00-Mon 17:00 ahead, closed Mon 17:00-Tue 08:00 ahead, "
             "counted Tue 08:00-Tue 09:30 ahead"_s);
    QCOMPARE(slaclock::explain(run, verdict, office(), slaAt(u"Mon 12:00"_s))[1].workingMs, 2 * 3'600'000);
}

void TestSlaPlanned::workingTimeLeftLeavesOutWhatIsPlanned()
{
    const auto [run, verdict] = clock(u"Mon 09:00 created"_s, u"Mon 10:00 to Mon 12:00"_s, u"4h"_s);
    QCOMPARE(verdict.totalMs, 4 * 3'600'000);
    const auto left = [&](const QString &now) {
        return *slaclock::remaining(run, verdict, office(), slaAt(now)) / 60'000;
    };
    QCOMPARE(left(u"Mon 09:00"_s), 240); // two more hours lie ahead, and count for nothing
    QCOMPARE(left(u"Mon 10:00"_s), 180);
    QCOMPARE(left(u"Mon 11:30"_s), 180);
    QCOMPARE(left(u"Mon 14:00"_s), 60);
}

void TestSlaPlanned::warningsMoveWithTheClock()
{
    const auto [run, verdict] = clock(u"Mon 09:00 created"_s, u"Mon 10:00 to Mon 12:00"_s, u"4h"_s);
    const auto at = [&](int percent) {
        const EscalationLevel level{.unit = EscalationUnit::Percent, .amount = percent};
        return slaSaid(slaclock::momentOf(level, run, verdict, office()));
    };
    QCOMPARE(at(25), slaSaid(slaAt(u"Mon 10:00"_s)));
    QCOMPARE(at(50), slaSaid(slaAt(u"Mon 13:00"_s)));
    QCOMPARE(at(100), slaSaid(slaAt(u"Mon 15:00"_s)));
}

LAMP_TEST(TestSlaPlanned)

#include "tst_slaplanned.moc"
