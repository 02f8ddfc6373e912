// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/workcalendar.h"
#include "support/lamptest.h"

using namespace lamp;
using namespace Qt::StringLiterals;

namespace {
const QTimeZone berlin("Europe/Berlin");

Instant at(const QString &wall) // in Berlin
{
    return Instant::from(QDateTime(QDate::fromString(wall.first(10), Qt::ISODate),
                                   QTime::fromString(wall.sliced(11), u"HH:mm"_s), berlin));
}

QString said(Instant instant)
{
    return instant.in(berlin).toString(u"yyyy-MM-dd HH:mm"_s);
}
} // namespace

class TestWorkCalendar : public QObject {
    Q_OBJECT
private slots:
    void targetDayIsTheEndOfAWorkingDay_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("target");
        QTest::newRow("today") << u"2026-11-24 10:00"_s << 0 << u"2026-11-24 17:00"_s;
        QTest::newRow("today is over") << u"2026-11-24 17:00"_s << 0 << u"2026-11-25 17:00"_s;
        QTest::newRow("before opening") << u"2026-11-24 06:00"_s << 0 << u"2026-11-24 17:00"_s;
        QTest::newRow("today is Saturday") << u"2026-11-28 10:00"_s << 0 << u"2026-11-30 17:00"_s;
        QTest::newRow("Friday evening") << u"2026-11-27 18:00"_s << 0 << u"2026-11-30 17:00"_s;
        QTest::newRow("next working day") << u"2026-11-24 10:00"_s << 1 << u"2026-11-25 17:00"_s;
        QTest::newRow("over a weekend") << u"2026-11-27 10:00"_s << 1 << u"2026-11-30 17:00"_s;
        QTest::newRow("three from Saturday") << u"2026-11-28 10:00"_s << 3 << u"2026-12-02 17:00"_s;
        QTest::newRow("over Christmas") << u"2026-12-23 10:00"_s << 3
                                        << u"2026-12-29 17:00"_s; // 24 worked, 25 (and Sat 26) free
        QTest::newRow("ten") << u"2026-11-24 10:00"_s << 10 << u"2026-12-08 17:00"_s;
        QTest::newRow("into summer time") << u"2026-03-27 10:00"_s << 1 << u"2026-03-30 17:00"_s;
    }
    void targetDayIsTheEndOfAWorkingDay()
    {
        QFETCH(QString, from);
        QFETCH(int, days);
        QFETCH(QString, target);
        const WorkCalendar calendar(berlin, {}, u"de_de"_s);
        QCOMPARE(said(calendar.addWorkingDays(at(from), days)), target);
    }

    void workingMinutesLeaveNightsAndWeekendsOut_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("to");
        QTest::newRow("within a day") << u"2026-11-24 10:00"_s << 60 << u"2026-11-24 11:00"_s;
        QTest::newRow("to the last minute") << u"2026-11-24 16:00"_s << 60 << u"2026-11-24 17:00"_s;
        QTest::newRow("over the night") << u"2026-11-24 16:30"_s << 60 << u"2026-11-25 08:30"_s;
        QTest::newRow("over the weekend") << u"2026-11-27 16:00"_s << 120 << u"2026-11-30 09:00"_s;
        QTest::newRow("before opening") << u"2026-11-24 05:00"_s << 15 << u"2026-11-24 08:15"_s;
        QTest::newRow("a whole week") << u"2026-11-24 08:00"_s << 5 * 540 << u"2026-11-30 17:00"_s;
        QTest::newRow("nothing, in the night") << u"2026-11-24 22:00"_s << 0 << u"2026-11-25 08:00"_s;
    }
    void workingMinutesLeaveNightsAndWeekendsOut()
    {
        QFETCH(QString, from);
        QFETCH(int, minutes);
        QFETCH(QString, to);
        const WorkCalendar calendar(berlin);
        QCOMPARE(said(calendar.addWorkingMinutes(at(from), minutes)), to);
        QCOMPARE(calendar.workingMinutesBetween(at(from), at(to)), minutes);
    }

    void publicHolidaysAreFreeAndNamed()
    {
        const WorkCalendar england(QTimeZone("Europe/London"), {}, u"gb"_s);
        QCOMPARE(england.region(), u"gb-eaw_en-gb"_s);
        QVERIFY(!england.isWorkingDay({2026, 12, 25}));
        QVERIFY(!england.isWorkingDay({2026, 5, 4})); // early May bank holiday
        QVERIFY(england.isWorkingDay({2026, 12, 24}));
        const auto list = england.holidays({2026, 12, 1}, {2027, 1, 31});
        QVERIFY(std::ranges::any_of(
            list, [](const Holiday &h) { return h.date == QDate(2026, 12, 25) && h.dayOff && !h.name.isEmpty(); }));
        QVERIFY(std::ranges::any_of(list, [](const Holiday &h) { return h.date.year() == 2027 && h.dayOff; }));
        QVERIFY(std::ranges::is_sorted(list, {}, &Holiday::date));
        QVERIFY(WorkCalendar(QTimeZone::utc()).holidays({2026, 1, 1}, {2026, 12, 31}).isEmpty());
    }

    void regionsAreOffered()
    {
        const auto regions = WorkCalendar::regions();
        QVERIFY(regions.size() > 50);
        QVERIFY(std::ranges::any_of(regions, [](const auto &region) { return region.code == u"de_de"; }));
        QCOMPARE(WorkCalendar::regionFor(u"de"_s, u"de"_s), u"de_de"_s);
    }

    void hoursHaveATextForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        QTest::newRow("default") << u"1-5 08:00-17:00"_s << u"1-5 08:00-17:00"_s;
        QTest::newRow("list") << u"1,2,4 09:30-16:00"_s << u"1,2,4 09:30-16:00"_s;
        QTest::newRow("mixed") << u"1,2,3,6,7 08:00-12:00"_s << u"1-3,6,7 08:00-12:00"_s;
    }
    void hoursHaveATextForm()
    {
        QFETCH(QString, text);
        QFETCH(QString, kept);
        const auto hours = WorkHours::fromText(text);
        QVERIFY(hours);
        QCOMPARE(hours->toText(), kept);
        QCOMPARE(WorkHours::fromText(kept), hours);
    }

    void nonsenseIsNoHours_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "1-5", "8 08:00-17:00", "5-1 08:00-17:00", "1-5 17:00-08:00", "1-5 08:00", "x 08:00-17:00"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void nonsenseIsNoHours()
    {
        QFETCH(QString, text);
        QVERIFY(!WorkHours::fromText(text));
    }

    void deskThatNeverWorksStillAnswers()
    {
        WorkHours never;
        never.days = 0;
        const WorkCalendar calendar(berlin, never);
        QVERIFY(calendar.addWorkingDays(at(u"2026-11-24 10:00"_s), 3) > at(u"2026-11-24 10:00"_s));
        QVERIFY(calendar.addWorkingMinutes(at(u"2026-11-24 10:00"_s), 60) >= at(u"2026-11-24 10:00"_s));
    }

    void threadsMayAskAtOnce()
    {
        const WorkCalendar calendar(berlin, {}, u"de_de"_s);
        QList<QThread *> threads;
        std::atomic<int> free = 0;
        for (int i = 0; i < 4; ++i)
            threads.append(QThread::create([&calendar, &free] {
                for (int year = 2020; year < 2030; ++year)
                    free += !calendar.isWorkingDay({year, 12, 25});
            }));
        for (QThread *thread : threads)
            thread->start();
        for (QThread *thread : threads)
            thread->wait();
        qDeleteAll(threads);
        QCOMPARE(free.load(), 40);
    }
};

LAMP_TEST(TestWorkCalendar)
#include "tst_workcalendar.moc"
