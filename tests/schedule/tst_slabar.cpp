// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slaclockfixture.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// What is said of the clocks: the next deadline, the bar and its explanation, moments to warn at, what remains.
class TestSlaBar : public QObject {
    Q_OBJECT
private slots:
    void nextDeadlineIsTheEarliestOfTheRunningClocks();
    void barExplainsEachStretch();
    void barEndsWhereTheClockWasMet();
    void escalationMomentsLieInWorkingTime_data();
    void escalationMomentsLieInWorkingTime();
    void remainingRunsBackwardsAfterTheDeadline();
};

void TestSlaBar::nextDeadlineIsTheEarliestOfTheRunningClocks()
{
    const auto of = [](const QString &words) {
        const QHash<ClockKind, ClockTarget> targets{{ClockKind::Own, slaTarget(u"1h"_s)},
                                                    {ClockKind::FirstResponse, slaTarget(u"2h"_s)},
                                                    {ClockKind::NextResponse, slaTarget(u"1h"_s)},
                                                    {ClockKind::Resolve, slaTarget(u"8h"_s)}};
        const auto runs = slaclock::runsOf(
            slaTimeline(words), [&](ClockKind kind) { return targets.value(kind); }, slaStatuses());
        QList<slaclock::Verdict> verdicts;
        for (const slaclock::Run &run : runs)
            verdicts.append(slaclock::judge(run, office()));
        return slaclock::summary(runs, verdicts);
    };
    const auto fresh = of(u"Mon 08:00 created"_s);
    QCOMPARE(fresh.nextClock, ClockKind::Own);
    QCOMPARE(slaSaid(fresh.nextDeadline), slaSaid(slaAt(u"Mon 09:00"_s)));
    QCOMPARE(slaSaid(fresh.breachedAt), slaSaid(slaAt(u"Mon 09:00"_s))); // unless something happens
    const auto owned = of(u"Mon 08:00 created; Mon 08:30 assigned"_s);
    QCOMPARE(owned.nextClock, ClockKind::FirstResponse);
    const auto waits = of(u"Mon 08:00 created; Mon 08:30 told; Mon 09:00 wait"_s);
    QVERIFY(!waits.nextDeadline && !waits.nextClock && !waits.breachedAt);
    const auto late = of(u"Mon 08:00 created; Mon 08:30 assigned; Mon 12:00 told; Mon 13:00 wait"_s);
    QVERIFY(!late.nextDeadline);
    QCOMPARE(slaSaid(late.breachedAt), slaSaid(slaAt(u"Mon 10:00"_s)));
    QCOMPARE(of(u"Mon 08:00 created; Mon 08:30 told; Mon 09:00 report"_s).nextClock, ClockKind::NextResponse);
    QCOMPARE(of(u"Mon 08:00 created; Mon 08:30 cancelled"_s), slaclock::Summary{});
}

void TestSlaBar::barExplainsEachStretch()
{
    const QList<WorkException> days{{QDate(2026, 11, 25), u"Founders' day"_s, {}}};
    const WorkCalendar calendar = office(u"1-5 08:00-12:00 13:00-17:00"_s, utc, days);
    const auto history = slaTimeline(u"Tue 10:00 created; Tue 15:00 wait; Thu 10:00 progress"_s);
    const auto [run, verdict] = slaClock(history, ClockKind::Resolve, slaTarget(u"6h"_s), calendar).first();
    QCOMPARE(slaSaid(verdict.deadline), slaSaid(slaAt(u"Thu 12:00"_s)));
    const auto bar = slaclock::explain(run, verdict, calendar, slaAt(u"Thu 11:00"_s));
    QCOMPARE(barOf(bar),
             u"counted Tue 10:00-Tue 12:00, closed Tue 12:00-Tue 13:00, counted Tue 13:00-Tue 15:00, "
             "paused Tue 15:00-Thu 10:00, counted Thu 10:00-Thu 11:00, counted Thu 11:00-Thu 12:00 ahead"_s);
    QCOMPARE(bar[3].status, WaitUser);
    QCOMPARE(bar[3].workingMs, 4 * 3'600'000); // Tuesday 15 to 17, Thursday 8 to 10; nothing on the holiday
    const auto open =
        slaClock(slaTimeline(u"Tue 16:00 created"_s), ClockKind::Resolve, slaTarget(u"2h"_s), calendar).first();
    QCOMPARE(barOf(slaclock::explain(open.first, open.second, calendar, slaAt(u"Tue 16:00"_s))),
             u"counted Tue 16:00-Tue 17:00 ahead, closed Tue 17:00-Wed 08:00 ahead, "
             "holiday Wed 08:00-Wed 12:00 (Founders' day) ahead, closed Wed 12:00-Wed 13:00 ahead, "
             "holiday Wed 13:00-Wed 17:00 (Founders' day) ahead, closed Wed 17:00-Thu 08:00 ahead, "
             "counted Thu 08:00-Thu 09:00 ahead"_s);
}

void TestSlaBar::barEndsWhereTheClockWasMet()
{
    const auto history = slaTimeline(u"Mon 09:00 created; Mon 10:00 solved; Mon 14:00 progress; Mon 15:00 solved"_s);
    const auto [run, verdict] = slaClock(history, ClockKind::Resolve, slaTarget(u"8h"_s), office()).first();
    QCOMPARE(barOf(slaclock::explain(run, verdict, office(), slaAt(u"Fri 09:00"_s))),
             u"counted Mon 09:00-Mon 10:00, done Mon 10:00-Mon 14:00, counted Mon 14:00-Mon 15:00"_s);
    // Stretches that count add up to the working time used: nothing is lost between them.
    const auto bar = slaclock::explain(run, verdict, office(), slaAt(u"Fri 09:00"_s));
    for (qsizetype i = 1; i < bar.size(); ++i)
        QCOMPARE(bar[i].from, bar[i - 1].to);
}

void TestSlaBar::escalationMomentsLieInWorkingTime_data()
{
    QTest::addColumn<QString>("history");
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("amount");
    QTest::addColumn<QString>("moment");
    const int percent = 0, before = 1, after = 2;
    const QString plain = u"Mon 15:00 created"_s; // 8 h: due Tue 14:00
    QTest::newRow("75 per cent") << plain << percent << 75 << u"Tue 12:00"_s;
    QTest::newRow("100 per cent is the deadline") << plain << percent << 100 << u"Tue 14:00"_s;
    QTest::newRow("150 per cent") << plain << percent << 150 << u"Wed 09:00"_s;
    QTest::newRow("an hour before") << plain << before << 60 << u"Tue 13:00"_s;
    QTest::newRow("seven hours before lie on the day before") << plain << before << 420 << u"Mon 16:00"_s;
    QTest::newRow("longer before than the target: at once") << plain << before << 600 << u"Mon 15:00"_s;
    QTest::newRow("four hours after are not in the night") << plain << after << 240 << u"Wed 09:00"_s;
    const QString paused = u"Mon 08:00 created; Mon 10:00 wait; Tue 10:00 progress"_s;
    QTest::newRow("waiting moves it") << paused << percent << 50 << u"Tue 12:00"_s;
    QTest::newRow("what came before the waiting stays") << paused << percent << 25 << u"Mon 10:00"_s;
    QTest::newRow("not while it waits") << u"Mon 08:00 created; Mon 10:00 wait"_s << percent << 50 << QString();
    QTest::newRow("but what came before it") << u"Mon 08:00 created; Mon 10:00 wait"_s << percent << 10
                                             << u"Mon 08:48"_s;
}

void TestSlaBar::escalationMomentsLieInWorkingTime()
{
    QFETCH(QString, history);
    QFETCH(int, unit);
    QFETCH(int, amount);
    QFETCH(QString, moment);
    const auto [run,
                verdict] = slaClock(slaTimeline(history), ClockKind::Resolve, slaTarget(u"8h"_s), office()).first();
    const EscalationLevel level{.unit = static_cast<EscalationUnit>(unit), .amount = amount};
    QCOMPARE(slaSaid(slaclock::momentOf(level, run, verdict, office())),
             moment.isEmpty() ? QString() : slaSaid(slaAt(moment)));
}

void TestSlaBar::remainingRunsBackwardsAfterTheDeadline()
{
    const auto [run, verdict] =
        slaClock(slaTimeline(u"Mon 15:00 created"_s), ClockKind::Resolve, slaTarget(u"4h"_s), office()).first();
    const auto left = [&](const QString &now) {
        return *slaclock::remaining(run, verdict, office(), slaAt(now)) / 60'000;
    };
    QCOMPARE(left(u"Mon 15:00"_s), 240);
    QCOMPARE(left(u"Mon 22:00"_s), 120);
    QCOMPARE(left(u"Tue 10:00"_s), 0);
    QCOMPARE(left(u"Wed 09:00"_s), -480);
    const auto waits = slaClock(slaTimeline(u"Mon 15:00 created; Mon 16:00 wait"_s), ClockKind::Resolve,
                                slaTarget(u"4h"_s), office())
                           .first();
    QCOMPARE(*slaclock::remaining(waits.first, waits.second, office(), slaAt(u"Fri 09:00"_s)) / 60'000, 180);
}

LAMP_TEST(TestSlaBar)

#include "tst_slabar.moc"
