// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/renewalstate.h"
#include "support/lamptest.h"

using namespace lamp;

namespace {
const QDate Today(2026, 11, 24);
}

class TestRenewalState : public QObject {
    Q_OBJECT
private slots:
    void stateFollowsFromTheDates_data()
    {
        using S = RenewalState;
        QTest::addColumn<QDate>("ends");
        QTest::addColumn<QDate>("act");
        QTest::addColumn<bool>("itself");
        QTest::addColumn<RenewalState>("state");
        const auto in = [](int days) { return Today.addDays(days); };
        QTest::newRow("no dates") << QDate() << QDate() << false << S::Undated;
        QTest::newRow("no end, goes on by itself") << QDate() << QDate() << true << S::Endless;
        QTest::newRow("far away") << in(400) << in(300) << false << S::Running;
        QTest::newRow("31 days before the last day") << in(100) << in(31) << false << S::Running;
        QTest::newRow("lead of 30 days begins") << in(100) << in(30) << false << S::Soon;
        QTest::newRow("8 days") << in(100) << in(8) << false << S::Soon;
        QTest::newRow("a week") << in(100) << in(7) << false << S::Act;
        QTest::newRow("the last day itself") << in(100) << in(0) << false << S::Act;
        QTest::newRow("last day gone by") << in(100) << in(-1) << false << S::Overdue;
        QTest::newRow("only an end: that is the last day") << in(5) << QDate() << false << S::Act;
        QTest::newRow("ends today") << in(0) << QDate() << false << S::Act;
        QTest::newRow("ended yesterday") << in(-1) << in(-31) << false << S::Ended;
        QTest::newRow("went on by itself") << in(-1) << in(-31) << true << S::Renewed;
        QTest::newRow("notice missed, goes on by itself") << in(20) << in(-10) << true << S::Overdue;
    }
    void stateFollowsFromTheDates()
    {
        QFETCH(QDate, ends);
        QFETCH(QDate, act);
        QFETCH(bool, itself);
        QTEST(stateOf(Renewal{.endsOn = ends, .actBy = act, .renewsItself = itself, .leadDays = 30}, Today), "state");
    }
};

LAMP_TEST(TestRenewalState)
#include "tst_renewalstate.moc"
