// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slaclockfixture.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// The clocks of a ticket: the cases that other programs got wrong, each with its answer worked out by hand.
class TestSlaClock : public QObject {
    Q_OBJECT
private slots:
    void knownCasesComeOutRight_data();
    void knownCasesComeOutRight();
    void clocksFollowTheWallThroughChangesOfTime_data();
    void clocksFollowTheWallThroughChangesOfTime();
    void whatEndsAClock_data();
    void whatEndsAClock();
    void fixedTargetDecidesTheResolveClock();
    void reopeningsAreCounted();
    void impossibleCalendarGivesNoDeadline();
};

void TestSlaClock::knownCasesComeOutRight_data()
{
    QTest::addColumn<QString>("hours");
    QTest::addColumn<QString>("days"); // exceptions: "2026-11-25 08:00-12:00"
    QTest::addColumn<QString>("history");
    QTest::addColumn<int>("clock");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("deadline"); // of the last run; empty: none
    QTest::addColumn<QString>("broken");
    const QString usual = u"1-5 08:00-17:00"_s, none;
    const int own = 0, first = 1, next = 2, resolve = 3;
    const auto row = [](const char *name, const QString &hours, const QString &days, const QString &history, int clock,
                        const QString &target, const QString &deadline, const QString &broken) {
        QTest::newRow(name) << hours << days << history << clock << target << deadline << broken;
    };
    // 1 The policy changes while it waits: the new target runs over the same history, the waiting stays out.
    const QString waited =
        u"Mon 09:00 created; Mon 10:00 wait; Mon 14:00 progress; Mon 15:00 wait; Tue 09:00 progress"_s;
    row("1 old policy: waiting is left out", usual, none, waited, resolve, u"8h"_s, u"Tue 15:00"_s, none);
    row("1 new policy: earlier waiting is still left out", usual, none, waited, resolve, u"4h"_s, u"Tue 11:00"_s, none);
    row("1 new policy while it waits: still stopped", usual, none, u"Mon 09:00 created; Mon 10:00 wait"_s, resolve,
        u"4h"_s, none, none);
    // 2
    row("2 solved, left alone, opened again: that time is not counted", usual, none,
        u"Mon 09:00 created; Mon 11:00 solved; Wed 10:00 progress"_s, resolve, u"4h"_s, u"Wed 12:00"_s, none);
    row("2 solved, closed, opened again: one stop, not two", usual, none,
        u"Mon 09:00 created; Mon 11:00 solved; Mon 15:00 closed; Wed 10:00 progress"_s, resolve, u"4h"_s,
        u"Wed 12:00"_s, none);
    // 3
    row("3 the technician spoke last: nothing is due", usual, none,
        u"Mon 09:00 created; Mon 09:30 told; Mon 10:00 report; Mon 10:20 told"_s, next, u"4h"_s, u"Mon 14:00"_s, none);
    row("3 the user spoke before anybody answered: that is the first response's", usual, none,
        u"Mon 09:00 created; Mon 09:10 report; Mon 09:20 report"_s, next, u"1h"_s, none, none);
    row("3 first response is not overruled", usual, none, u"Mon 09:00 created; Mon 09:10 report; Mon 09:20 report"_s,
        first, u"4h"_s, u"Mon 13:00"_s, none);
    row("3 several words in a row: the first one counts", usual, none,
        u"Mon 09:00 created; Mon 09:30 told; Mon 10:00 report; Mon 12:00 report"_s, next, u"4h"_s, u"Mon 14:00"_s,
        none);
    row("3 answered late", usual, none, u"Mon 09:00 created; Mon 09:30 told; Mon 10:00 report; Mon 15:00 told"_s, next,
        u"4h"_s, u"Mon 14:00"_s, u"Mon 14:00"_s);
    // 4: which entries are told is decided before; an internal note is no event at all.
    row("4 without a word to the user the first response stays due", usual, none,
        u"Mon 09:00 created; Mon 09:30 progress"_s, first, u"4h"_s, u"Mon 13:00"_s, none);
    row("4 a word to the user meets it", usual, none, u"Mon 09:00 created; Mon 16:00 told"_s, first, u"8h"_s,
        u"Mon 17:00"_s, none);
    // 5
    row("5 cancelled or merged: no clock", usual, none, u"Mon 09:00 created; Mon 16:00 cancelled"_s, resolve, u"1h"_s,
        none, none);
    row("5 taken back from cancelled: the clock goes on", usual, none,
        u"Mon 09:00 created; Mon 10:00 cancelled; Tue 10:00 progress"_s, resolve, u"4h"_s, u"Tue 13:00"_s, none);
    // 7
    row("7 lunch is no working time", u"1-5 08:00-12:00 13:00-17:00"_s, none, u"Mon 11:00 created"_s, resolve, u"2h"_s,
        u"Mon 14:00"_s, none);
    row("7 a week without Monday", u"2-5 08:00-17:00"_s, none, u"Fri 16:00 created"_s, resolve, u"2h"_s,
        u"+Tue 09:00"_s, none);
    row("7 only Saturday", u"6 09:00-12:00"_s, none, u"Mon 11:00 created"_s, resolve, u"4h"_s, u"+Sat 10:00"_s, none);
    row("7 half a day", usual, u"2026-11-25 08:00-12:00"_s, u"Wed 11:00 created"_s, resolve, u"2h"_s, u"Thu 09:00"_s,
        none);
    row("7 a company day off", usual, u"2026-11-25"_s, u"Tue 16:00 created"_s, resolve, u"2h"_s, u"Thu 09:00"_s, none);
    row("7 an open Saturday", usual, u"2026-11-28 09:00-12:00"_s, u"Fri 16:00 created"_s, resolve, u"2h"_s,
        u"Sat 10:00"_s, none);
    // 8
    row("8 waiting over the night takes out working time only", usual, none,
        u"Mon 09:00 created; Mon 16:00 wait; Tue 09:00 progress"_s, resolve, u"8h"_s, u"Tue 10:00"_s, none);
    row("8 waiting over the weekend", usual, none, u"Fri 09:00 created; Fri 16:00 wait; +Mon 09:00 progress"_s, resolve,
        u"8h"_s, u"+Mon 10:00"_s, none);
    row("8 waiting over a day off", usual, u"2026-11-25"_s, u"Tue 09:00 created; Tue 16:00 wait; Thu 09:00 progress"_s,
        resolve, u"8h"_s, u"Thu 10:00"_s, none);
    row("8 waiting that lies in the night changes nothing", usual, none,
        u"Mon 09:00 created; Mon 18:00 wait; Mon 23:00 progress"_s, resolve, u"10h"_s, u"Tue 10:00"_s, none);
    row("8 waiting for a supplier stops nothing: the user still waits", usual, none,
        u"Mon 09:00 created; Mon 10:00 supplier; Tue 10:00 progress"_s, resolve, u"8h"_s, u"Mon 17:00"_s, none);
    row("8 waiting for the user does not stop the first response", usual, none, u"Mon 09:00 created; Mon 10:00 wait"_s,
        first, u"4h"_s, u"Mon 13:00"_s, none);
    // 9
    row("9 broken stays broken when it is stopped afterwards", usual, none,
        u"Mon 09:00 created; Mon 14:00 wait; Tue 09:00 progress"_s, resolve, u"4h"_s, u"Mon 13:00"_s, u"Mon 13:00"_s);
    row("9 stopped at the very deadline: not broken", usual, none, u"Mon 09:00 created; Mon 13:00 wait"_s, resolve,
        u"4h"_s, none, none);
    row("9 met at the very deadline: kept", usual, none, u"Mon 09:00 created; Mon 13:00 solved"_s, resolve, u"4h"_s,
        u"Mon 13:00"_s, none);
    row("9 met a minute later: broken", usual, none, u"Mon 09:00 created; Mon 13:01 solved"_s, resolve, u"4h"_s,
        u"Mon 13:00"_s, u"Mon 13:00"_s);
    // 10
    row("10 four hours from 16:00 at 08 to 18", u"1-5 08:00-18:00"_s, none, u"Mon 16:00 created"_s, resolve, u"4h"_s,
        u"Tue 10:00"_s, none);
    row("10 a working day from the opening on: this evening", usual, none, u"Mon 08:00 created"_s, resolve, u"1d"_s,
        u"Mon 17:00"_s, none);
    row("10 a working day from a report in the night: the next evening", usual, none, u"Mon 22:00 created"_s, resolve,
        u"1d"_s, u"Tue 17:00"_s, none);
    row("10 three working days from the opening after a weekend", usual, none, u"Sat 10:00 created"_s, resolve, u"3d"_s,
        u"+Wed 17:00"_s, none);
    row("10 a working day from the end of lunch: the next noon", u"1-5 08:00-12:00 13:00-17:00"_s, none,
        u"Mon 13:00 created"_s, resolve, u"1d"_s, u"Tue 12:00"_s, none);
    row("10 two working days keep the time of day", usual, none, u"Thu 10:30 created"_s, resolve, u"2d"_s,
        u"+Mon 10:30"_s, none);
    row("10 a day later than a short day is open: its end", u"1-4 08:00-17:00; 5 08:00-12:00"_s, none,
        u"Thu 15:00 created"_s, resolve, u"1d"_s, u"Fri 12:00"_s, none);
    row("10 three working days, end of day", usual, none, u"Tue 10:00 created"_s, resolve, u"3d end"_s, u"Fri 17:00"_s,
        none);
    row("10 today, end of day", usual, none, u"Tue 10:00 created"_s, resolve, u"0d end"_s, u"Tue 17:00"_s, none);
    row("10 days with a pause: to the end of the day that it is moved to", usual, none,
        u"Tue 10:00 created; Wed 09:00 wait; Wed 11:00 progress"_s, resolve, u"3d end"_s, u"+Mon 17:00"_s, none);
    // 14
    row("14 reported in the night: from the next opening", usual, none, u"Mon 22:00 created"_s, resolve, u"1h"_s,
        u"Tue 09:00"_s, none);
    row("14 reported on Saturday", usual, none, u"Sat 10:00 created"_s, own, u"15m"_s, u"+Mon 08:15"_s, none);
}

void TestSlaClock::knownCasesComeOutRight()
{
    QFETCH(QString, hours);
    QFETCH(QString, days);
    QFETCH(QString, history);
    QFETCH(int, clock);
    QFETCH(QString, target);
    QFETCH(QString, deadline);
    QFETCH(QString, broken);
    QList<WorkException> exceptions;
    if (!days.isEmpty())
        exceptions.append({QDate::fromString(days.first(10), Qt::ISODate), u"own"_s,
                           spansFromText(days.sliced(10)).value_or(QList<WorkSpan>{})});
    const WorkCalendar calendar = office(hours, utc, exceptions);
    const auto runs = slaClock(slaTimeline(history), static_cast<ClockKind>(clock), slaTarget(target), calendar);
    const auto wanted = [](const QString &words) { return words.isEmpty() ? QString() : slaSaid(slaAt(words)); };
    QCOMPARE(runs.isEmpty() ? QString() : slaSaid(runs.last().second.deadline), wanted(deadline));
    QCOMPARE(runs.isEmpty() ? QString() : slaSaid(runs.last().second.breachedAt), wanted(broken));
    const bool outside = !runs.isEmpty() && runs.last().second.startedOutsideHours;
    QCOMPARE(outside, !runs.isEmpty() && !calendar.isWorkingTime(runs.last().first.startedAt));
    if (QByteArray(QTest::currentDataTag()).startsWith("14"))
        QVERIFY(outside);
}

void TestSlaClock::clocksFollowTheWallThroughChangesOfTime_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("hours");
    QTest::addColumn<QString>("created");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("deadline"); // on the wall
    const QByteArray berlin = "Europe/Berlin", newYork = "America/New_York", lordHowe = "Australia/Lord_Howe";
    const QString usual = u"1-5 08:00-17:00"_s, always = u"1-7 00:00-24:00"_s;
    const auto row = [](const char *name, const QByteArray &zone, const QString &hours, const QString &created,
                        const QString &target, const QString &deadline) {
        QTest::newRow(name) << zone << hours << created << target << deadline;
    };
    row("Berlin spring, office hours", berlin, usual, u"2026-03-27 16:00"_s, u"2h"_s, u"2026-03-30 09:00"_s);
    row("Berlin spring, day and night: the day has 23 hours", berlin, always, u"2026-03-28 12:00"_s, u"24h"_s,
        u"2026-03-29 13:00"_s);
    row("Berlin autumn, office hours", berlin, usual, u"2026-10-23 16:00"_s, u"2h"_s, u"2026-10-26 09:00"_s);
    row("Berlin autumn, day and night: the day has 25 hours", berlin, always, u"2026-10-24 12:00"_s, u"24h"_s,
        u"2026-10-25 11:00"_s);
    row("Berlin, one working day keeps the time of day", berlin, always, u"2026-03-28 12:00"_s, u"1d"_s,
        u"2026-03-29 12:00"_s);
    row("New York spring, office hours", newYork, usual, u"2026-03-06 16:30"_s, u"1h"_s, u"2026-03-09 08:30"_s);
    row("New York spring, day and night", newYork, always, u"2026-03-07 18:00"_s, u"12h"_s, u"2026-03-08 07:00"_s);
    row("New York autumn, day and night", newYork, always, u"2026-10-31 18:00"_s, u"12h"_s, u"2026-11-01 05:00"_s);
    row("New York, end of the day after the change", newYork, usual, u"2026-10-30 10:00"_s, u"1d end"_s,
        u"2026-11-02 17:00"_s);
    row("Lord Howe spring: half an hour is missing", lordHowe, always, u"2026-10-03 12:00"_s, u"24h"_s,
        u"2026-10-04 12:30"_s);
    row("Lord Howe autumn: half an hour is there twice", lordHowe, always, u"2026-04-04 12:00"_s, u"24h"_s,
        u"2026-04-05 11:30"_s);
    row("Lord Howe, office hours", lordHowe, usual, u"2026-10-02 16:00"_s, u"90m"_s, u"2026-10-05 08:30"_s);
}

void TestSlaClock::clocksFollowTheWallThroughChangesOfTime()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, hours);
    QFETCH(QString, created);
    QFETCH(QString, target);
    QFETCH(QString, deadline);
    const QTimeZone place(zone);
    QVERIFY(place.isValid());
    const auto history = slaTimeline(created + u" created"_s, place);
    const auto runs = slaClock(history, ClockKind::Resolve, slaTarget(target), office(hours, place));
    QCOMPARE(slaSaid(runs.first().second.deadline, place), deadline);
}

void TestSlaClock::whatEndsAClock_data()
{
    QTest::addColumn<QString>("history");
    QTest::addColumn<int>("clock");
    QTest::addColumn<QString>("met");
    QTest::newRow("own: assigned") << u"Mon 09:00 created; Mon 10:00 assigned"_s << 0 << u"Mon 10:00"_s;
    QTest::newRow("own: work began") << u"Mon 09:00 created; Mon 09:30 progress; Mon 10:00 assigned"_s << 0
                                     << u"Mon 09:30"_s;
    QTest::newRow("own: spoke to the user") << u"Mon 09:00 created; Mon 09:20 told"_s << 0 << u"Mon 09:20"_s;
    QTest::newRow("own: nobody") << u"Mon 09:00 created; Mon 09:20 report"_s << 0 << QString();
    QTest::newRow("first: told") << u"Mon 09:00 created; Mon 09:20 told; Mon 09:40 told"_s << 1 << u"Mon 09:20"_s;
    QTest::newRow("first: solved without a word") << u"Mon 09:00 created; Mon 12:00 solved"_s << 1 << u"Mon 12:00"_s;
    QTest::newRow("first: stays met when it is opened again")
        << u"Mon 09:00 created; Mon 12:00 solved; Tue 09:00 progress"_s << 1 << u"Mon 12:00"_s;
    QTest::newRow("next: solved") << u"Mon 09:00 created; Mon 09:20 told; Mon 10:00 report; Mon 11:00 solved"_s << 2
                                  << u"Mon 11:00"_s;
    QTest::newRow("resolve: solved, not closed") << u"Mon 09:00 created; Mon 12:00 solved; Fri 12:00 closed"_s << 3
                                                 << u"Mon 12:00"_s;
    QTest::newRow("resolve: the last time it was solved")
        << u"Mon 09:00 created; Mon 12:00 solved; Tue 09:00 progress; Wed 09:00 solved"_s << 3 << u"Wed 09:00"_s;
    QTest::newRow("resolve: opened again") << u"Mon 09:00 created; Mon 12:00 solved; Tue 09:00 progress"_s << 3
                                           << QString();
    // An imported history may hold entries from before the ticket.
    QTest::newRow("not before it was reported") << u"Tue 09:00 created; Mon 09:00 told"_s << 1 << u"Tue 09:00"_s;
}

void TestSlaClock::whatEndsAClock()
{
    QFETCH(QString, history);
    QFETCH(int, clock);
    QFETCH(QString, met);
    const auto runs = slaClock(slaTimeline(history), static_cast<ClockKind>(clock), slaTarget(u"20h"_s), office());
    QCOMPARE(runs.size(), 1);
    QCOMPARE(slaSaid(runs.first().first.metAt), met.isEmpty() ? QString() : slaSaid(slaAt(met)));
}

// 13
void TestSlaClock::fixedTargetDecidesTheResolveClock()
{
    auto history = slaTimeline(u"Mon 09:00 created; Mon 10:00 wait; Tue 10:00 progress"_s);
    history.fixedTarget = slaAt(u"Wed 12:00"_s);
    const auto fixed = slaClock(history, ClockKind::Resolve, slaTarget(u"4h"_s), office()).first();
    QCOMPARE(slaSaid(fixed.second.deadline), slaSaid(slaAt(u"Wed 12:00"_s)));
    QVERIFY(fixed.second.fixed);
    QVERIFY(!slaclock::isBreached(fixed.first, fixed.second, slaAt(u"Wed 12:00"_s)));
    QVERIFY(slaclock::isBreached(fixed.first, fixed.second, slaAt(u"Wed 12:01"_s)));
    // It stays while the user is waited for.
    auto waits = slaTimeline(u"Mon 09:00 created; Mon 10:00 wait"_s);
    waits.fixedTarget = slaAt(u"Wed 12:00"_s);
    const auto promised = slaClock(waits, ClockKind::Resolve, slaTarget(u"4h"_s), office()).first();
    QCOMPARE(promised.second.deadline, slaAt(u"Wed 12:00"_s));
    QVERIFY(slaclock::isBreached(promised.first, promised.second, slaAt(u"Wed 12:01"_s)));
    // Without a policy's target it is promised all the same.
    QCOMPARE(slaClock(history, ClockKind::Resolve, {}, office()).size(), 1);
    // Other clocks follow their policy.
    QVERIFY(!slaClock(history, ClockKind::Own, slaTarget(u"4h"_s), office()).first().second.fixed);
    history.fixedTarget.reset();
    const auto back = slaClock(history, ClockKind::Resolve, slaTarget(u"4h"_s), office()).first();
    QCOMPARE(slaSaid(back.second.deadline), slaSaid(slaAt(u"Tue 13:00"_s)));
    QVERIFY(!back.second.fixed);
}

void TestSlaClock::reopeningsAreCounted()
{
    const auto count = [](const QString &words) { return slaclock::reopened(slaTimeline(words), slaStatuses()); };
    QCOMPARE(count(u"Mon 09:00 created; Mon 12:00 solved; Fri 12:00 closed"_s), 0);
    QCOMPARE(count(u"Mon 09:00 created; Mon 12:00 solved; Tue 09:00 progress; Tue 10:00 solved; Wed 09:00 wait"_s), 2);
}

void TestSlaClock::impossibleCalendarGivesNoDeadline()
{
    const WorkCalendar never(utc, WorkWeek{}, {}, {});
    QVERIFY(!never.nextWorkingTime(slaAt(u"Mon 09:00"_s)));
    for (const QString &target : {u"4h"_s, u"2d"_s}) {
        const auto run =
            slaClock(slaTimeline(u"Mon 09:00 created"_s), ClockKind::Resolve, slaTarget(target), never).first();
        QVERIFY(!run.second.deadline);
        QVERIFY(!slaclock::isBreached(run.first, run.second, slaAt(u"2036-01-01 09:00"_s)));
    }
}

LAMP_TEST(TestSlaClock)

#include "tst_slaclock.moc"
