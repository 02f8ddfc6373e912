// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/todayrank.h"
#include "support/lamptest.h"

using namespace lamp;

class TestTodayRank : public QObject {
    Q_OBJECT
private slots:
    void eachThingHasOneReason_data()
    {
        using R = TodayReason;
        QTest::addColumn<TodayCandidate>("candidate");
        QTest::addColumn<std::optional<TodayReason>>("reason");
        const auto row = [](const char *name, const TodayCandidate &c, std::optional<R> reason) {
            QTest::newRow(name) << c << reason;
        };
        row("nothing", {}, std::nullopt);
        row("major beats everything", {.major = true, .minutesLeft = 10, .promisedMinutes = -5}, R::Major);
        row("59 minutes left", {.minutesLeft = 59}, R::Breaching);
        row("breaching now", {.minutesLeft = 0}, R::Breaching);
        row("60 minutes left is not within the hour", {.minutesLeft = 60}, std::nullopt);
        row("promised time reached", {.minutesLeft = -30, .promisedMinutes = 0}, R::Promised);
        row("promised later today", {.promisedMinutes = 20}, std::nullopt);
        row("nobody took it in time", {.minutesLeft = 200, .unownedMinutes = 5}, R::Unowned);
        row("overdue", {.minutesLeft = -1}, R::Overdue);
        row("overdue of a VIP stays overdue", {.minutesLeft = -1, .vip = true}, R::Overdue);
        row("due today", {.minutesLeft = 200, .dueToday = true}, R::DueToday);
        row("VIP due today", {.minutesLeft = 200, .vip = true, .dueToday = true}, R::Vip);
        row("VIP alone is a mark, no reason", {.minutesLeft = 5000, .vip = true}, std::nullopt);
        row("the user answered", {.answered = true}, R::Answered);
        row("a review", {.review = true}, R::Review);
        row("maintenance today", {.dueToday = true, .maintenance = true}, R::MaintenanceToday);
        row("maintenance late", {.maintenance = true, .lateDays = 1, .intervalDays = 30}, R::LateMaintenance);
        row("maintenance to come", {.maintenance = true, .intervalDays = 30}, std::nullopt);
        row("last day to act today", {.daysToAct = 0}, R::LastDayToAct);
        row("last day to act gone by", {.daysToAct = -3}, R::LastDayToAct);
        row("last day to act tomorrow", {.daysToAct = 1}, std::nullopt);
    }
    void eachThingHasOneReason()
    {
        QFETCH(TodayCandidate, candidate);
        QFETCH(std::optional<TodayReason>, reason);
        QCOMPARE(reasonOf(candidate), reason);
    }

    // Each row: the first of the two is to be done first.
    void theMorePressingComesFirst_data()
    {
        QTest::addColumn<TodayCandidate>("first");
        QTest::addColumn<TodayCandidate>("second");
        const auto row = [](const char *name, TodayCandidate first, TodayCandidate second) {
            first.order = 2; // never first by its place
            second.order = 1;
            QTest::newRow(name) << first << second;
        };
        row("major before breaching", {.major = true}, {.minutesLeft = 1});
        row("breaching before promised", {.minutesLeft = 50}, {.promisedMinutes = -600});
        row("sooner breach first", {.minutesLeft = 5, .priority = Priority::Normal},
            {.minutesLeft = 6, .priority = Priority::Critical});
        row("promised before overdue", {.promisedMinutes = 0}, {.minutesLeft = -9000, .priority = Priority::Critical});
        row("promised earlier first", {.promisedMinutes = -60}, {.promisedMinutes = -5});
        row("unowned before overdue", {.unownedMinutes = 1}, {.minutesLeft = -1});
        row("overdue by priority", {.minutesLeft = -10, .priority = Priority::High},
            {.minutesLeft = -9000, .priority = Priority::Normal});
        row("of one priority the longer overdue", {.minutesLeft = -20}, {.minutesLeft = -10});
        row("overdue before late maintenance", {.minutesLeft = -1},
            {.maintenance = true, .lateDays = 90, .intervalDays = 30});
        row("monthly 40 days late before yearly 40 days late",
            {.maintenance = true, .lateDays = 40, .intervalDays = 30},
            {.maintenance = true, .lateDays = 40, .intervalDays = 365});
        row("critical and a little late before low and later",
            {.maintenance = true, .lateDays = 15, .intervalDays = 30, .criticality = Criticality::Critical},
            {.maintenance = true, .lateDays = 60, .intervalDays = 30, .criticality = Criticality::Low});
        row("late maintenance before a renewal's last day", {.maintenance = true, .lateDays = 1, .intervalDays = 365},
            {.daysToAct = -5});
        row("renewal missed before renewal today", {.daysToAct = -1}, {.daysToAct = 0});
        row("renewal before VIP", {.daysToAct = 0}, {.minutesLeft = 90, .vip = true, .dueToday = true});
        row("VIP before due today", {.minutesLeft = 400, .vip = true, .dueToday = true},
            {.minutesLeft = 61, .priority = Priority::High, .dueToday = true});
        row("due today before maintenance today", {.minutesLeft = 400, .dueToday = true},
            {.dueToday = true, .maintenance = true});
        row("maintenance today before an answer", {.dueToday = true, .maintenance = true},
            {.priority = Priority::High, .answered = true});
        row("an answer before a review", {.answered = true}, {.review = true});
    }
    void theMorePressingComesFirst()
    {
        QFETCH(TodayCandidate, first);
        QFETCH(TodayCandidate, second);
        QCOMPARE(todayOrder({first, second}, 8, 8), (QList<qsizetype>{0, 1}));
        QCOMPARE(todayOrder({second, first}, 8, 8), (QList<qsizetype>{1, 0}));
    }

    void ofEqualsTheOlderComesFirst()
    {
        QCOMPARE(todayOrder({{.order = 7, .minutesLeft = -5}, {.order = 3, .minutesLeft = -5}}, 8, 8),
                 (QList<qsizetype>{1, 0}));
    }

    void onePileHidesNothingElse()
    {
        QList<TodayCandidate> candidates;
        for (qint64 i = 0; i < 10; ++i)
            candidates.append({.order = i, .minutesLeft = -10});
        candidates.append({.order = 10, .maintenance = true, .lateDays = 3, .intervalDays = 30});
        candidates.append({.order = 11, .review = true});
        QCOMPARE(todayOrder(candidates, 5, 3), (QList<qsizetype>{0, 1, 2, 10, 11}));
        // What is left is filled up, still in the one order.
        QCOMPARE(todayOrder(candidates, 8, 3), (QList<qsizetype>{0, 1, 2, 3, 4, 5, 10, 11}));
    }

    void scheduledCriticalCountsFromTheRhythm_data()
    {
        QTest::addColumn<qint64>("late");
        QTest::addColumn<qint64>("interval");
        QTest::addColumn<qint64>("percent");
        QTest::newRow("in time") << qint64(0) << qint64(30) << qint64(100);
        QTest::newRow("half a rhythm late") << qint64(15) << qint64(30) << qint64(150);
        QTest::newRow("a whole rhythm late") << qint64(30) << qint64(30) << qint64(200);
        QTest::newRow("once only") << qint64(2) << qint64(0) << qint64(300);
        QTest::newRow("early counts as in time") << qint64(-4) << qint64(30) << qint64(100);
    }
    void scheduledCriticalCountsFromTheRhythm()
    {
        QFETCH(qint64, late);
        QFETCH(qint64, interval);
        QTEST(scheduledCriticalPercent(late, interval), "percent");
    }
};

LAMP_TEST(TestTodayRank)
#include "tst_todayrank.moc"
