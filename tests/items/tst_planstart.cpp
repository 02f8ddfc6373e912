// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/planstart.h"
#include "support/lamptest.h"

using namespace Qt::StringLiterals;
using namespace lamp;

// A new plan begins when the desk opens. November 2026: the 22nd is a Sunday.
class TestPlanStart : public QObject {
    Q_OBJECT

private slots:
    void beginsAtTheNextOpening_data()
    {
        QTest::addColumn<QDate>("wanted");
        QTest::addColumn<QString>("now"); // wall time of the desk
        QTest::addColumn<QString>("begin");
        const QDate sunday(2026, 11, 22), tuesday(2026, 11, 24);
        QTest::newRow("Sunday evening") << sunday << u"2026-11-22T18:20"_s << u"2026-11-23T08:30"_s;
        QTest::newRow("before opening") << tuesday << u"2026-11-24T07:00"_s << u"2026-11-24T08:30"_s;
        QTest::newRow("during the day") << tuesday << u"2026-11-24T10:00"_s << u"2026-11-25T08:30"_s;
        QTest::newRow("Friday evening") << QDate(2026, 11, 27) << u"2026-11-27T19:00"_s << u"2026-11-30T08:30"_s;
        QTest::newRow("a day to come") << QDate(2026, 12, 3) << u"2026-11-24T10:00"_s << u"2026-12-03T08:30"_s;
        QTest::newRow("a Saturday to come") << QDate(2026, 12, 5) << u"2026-11-24T10:00"_s << u"2026-12-07T08:30"_s;
        QTest::newRow("a day off to come") << QDate(2026, 12, 1) << u"2026-11-24T10:00"_s << u"2026-12-02T08:30"_s;
        QTest::newRow("a day that has passed") << QDate(2026, 11, 3) << u"2026-11-24T10:00"_s << u"2026-11-25T08:30"_s;
        QTest::newRow("no day") << QDate() << u"2026-11-24T10:00"_s << u"2026-11-25T08:30"_s;
    }
    void beginsAtTheNextOpening()
    {
        QFETCH(QDate, wanted);
        QFETCH(QString, now);
        QFETCH(QString, begin);
        const QTimeZone berlin("Europe/Berlin");
        const auto week = WorkWeek::fromText(u"1-5 08:30-12:00 13:00-17:00");
        QVERIFY(week);
        const WorkCalendar hours(berlin, *week, {}, {WorkException{{2026, 12, 1}, u"Day of the company"_s, {}}});
        QDateTime wall = QDateTime::fromString(now, Qt::ISODate);
        wall.setTimeZone(berlin);
        QCOMPARE(planStart(wanted, hours, Instant::from(wall)).toString(u"yyyy-MM-ddTHH:mm"_s), begin);
    }
};
LAMP_TEST(TestPlanStart)

#include "tst_planstart.moc"
