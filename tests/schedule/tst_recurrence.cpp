// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/recurrence.h"
#include "support/lamptest.h"

using namespace lamp;
using namespace Qt::StringLiterals;

namespace {
Instant day(int year, int month, int dayOfMonth)
{
    return Instant::from(QDateTime({year, month, dayOfMonth}, {0, 0}, QTimeZone::UTC));
}

QString upTo(int last) // "0,1,2,3"
{
    QStringList texts;
    for (int i = 0; i <= last; ++i)
        texts.append(QString::number(i));
    return texts.join(u',');
}

QStringList names(const QList<RuleSlot> &list)
{
    QStringList texts;
    for (const RuleSlot &slot : list)
        texts.append(slot.slot);
    return texts;
}
} // namespace

class TestRecurrence : public QObject {
    Q_OBJECT
private slots:
    void ruleGivesItsDates_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QStringList>("dates");
        QTest::newRow("once") << QString() << u"2026-11-24T09:00"_s << QStringList{u"2026-11-24T09:00"_s};
        QTest::newRow("last Thursday") << u"FREQ=MONTHLY;BYDAY=-1TH"_s << u"2026-11-26"_s
                                       << QStringList{u"2026-11-26"_s, u"2026-12-31"_s, u"2027-01-28"_s};
        QTest::newRow("31st skips short months") << u"FREQ=MONTHLY"_s << u"2027-01-31"_s
                                                 << QStringList{u"2027-01-31"_s, u"2027-03-31"_s, u"2027-05-31"_s};
        QTest::newRow("last day of each month") << u"FREQ=MONTHLY;BYMONTHDAY=-1"_s << u"2027-01-31"_s
                                                << QStringList{u"2027-01-31"_s, u"2027-02-28"_s, u"2027-03-31"_s};
        QTest::newRow("daily with days from the end") << u"FREQ=DAILY;BYMONTHDAY=-1,-2"_s << u"2026-11-29"_s
                                                      << QStringList{u"2026-11-29"_s, u"2026-11-30"_s, u"2026-12-30"_s};
        QTest::newRow("every other day with days from the end")
            << u"FREQ=DAILY;INTERVAL=2;BYMONTHDAY=-1"_s << u"2026-11-30"_s
            << QStringList{u"2026-11-30"_s, u"2027-01-31"_s, u"2027-02-28"_s};
        QTest::newRow("year days from the end") << u"FREQ=YEARLY;BYYEARDAY=-1,-366"_s << u"2026-12-31"_s
                                                << QStringList{u"2026-12-31"_s, u"2027-12-31"_s, u"2028-01-01"_s};
        QTest::newRow("29 February") << u"FREQ=YEARLY"_s << u"2028-02-29"_s
                                     << QStringList{u"2028-02-29"_s, u"2032-02-29"_s, u"2036-02-29"_s};
        QTest::newRow("yearly by day of month goes through the months")
            << u"FREQ=YEARLY;BYMONTHDAY=15"_s << u"2026-11-15"_s
            << QStringList{u"2026-11-15"_s, u"2026-12-15"_s, u"2027-01-15"_s};
        QTest::newRow("last working day") << u"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"_s << u"2026-10-30"_s
                                          << QStringList{u"2026-10-30"_s, u"2026-11-30"_s, u"2026-12-31"_s};
        QTest::newRow("every second week counts from the start's week")
            << u"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"_s << u"2026-11-25"_s
            << QStringList{u"2026-12-07"_s, u"2026-12-21"_s, u"2027-01-04"_s};
        QTest::newRow("first and last of 86,400 times a day")
            << u"FREQ=DAILY;BYHOUR=%1;BYMINUTE=%2;BYSECOND=%2;BYSETPOS=1,-1"_s.arg(upTo(23), upTo(59))
            << u"2026-11-24T09:00"_s
            << QStringList{u"2026-11-24T23:59:59"_s, u"2026-11-25T00:00"_s, u"2026-11-25T23:59:59"_s};
        QTest::newRow("position in a week that the start cuts")
            << u"FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=2,3"_s << u"2026-11-26"_s
            << QStringList{u"2026-11-27"_s, u"2026-12-02"_s, u"2026-12-04"_s};
        QTest::newRow("position among days from the end of the year")
            << u"FREQ=YEARLY;BYYEARDAY=-1,-2,-366;BYSETPOS=1"_s << u"2026-01-01"_s
            << QStringList{u"2026-12-30"_s, u"2027-12-30"_s, u"2028-01-01"_s};
    }
    void ruleGivesItsDates()
    {
        QFETCH(QString, rule);
        QFETCH(QString, start);
        QFETCH(QStringList, dates);
        const auto made = Recurrence::checked({rule, start, {}, {}, {}}, QTimeZone::utc());
        VERIFY_OK(made);
        QCOMPARE(names(made->next(day(2000, 1, 1), static_cast<int>(dates.size()))), dates);
    }

    // Second Tuesday + 3 days, month by month, against a calendar counted by hand of the program.
    void patchDayIsExactFor720Months()
    {
        const auto made =
            Recurrence::make({u"FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=11,12,13,14,15,16,17"_s, u"2026-01-01"_s, {}, {}, {}},
                             QTimeZone::utc());
        VERIFY_OK(made);
        const auto found = names(made->between(day(2026, 1, 1), day(2086, 1, 1)).list);
        QStringList expected;
        for (int month = 0; month < 720; ++month) {
            QDate date = QDate(2026, 1, 1).addMonths(month);
            while (date.dayOfWeek() != Qt::Tuesday)
                date = date.addDays(1);
            expected.append(date.addDays(7 + 3).toString(Qt::ISODate));
        }
        QCOMPARE(found, expected);
    }

    void daylightSavingNeitherDropsNorDoublesASlot()
    {
        const auto made =
            Recurrence::make({u"FREQ=DAILY"_s, u"2026-01-01T02:30"_s, u"Europe/Berlin"_s, {}, {}}, QTimeZone::utc());
        VERIFY_OK(made);
        const auto list = made->between(day(2026, 1, 1), day(2027, 1, 1)).list;
        QCOMPARE(list.size(), 365);
        for (int i = 0; i < list.size(); ++i)
            QCOMPARE(list[i].wall, QDateTime(QDate(2026, 1, 1).addDays(i), {2, 30}, QTimeZone::UTC));
        QCOMPARE(list[87].at.utc().toString(Qt::ISODate), u"2026-03-29T01:30:00Z"_s);
        QCOMPARE(list[297].at.utc().toString(Qt::ISODate), u"2026-10-25T00:30:00Z"_s);
    }

    void endIsTheLastSlotThatStillCounts_data()
    {
        QTest::addColumn<QString>("until");
        QTest::addColumn<int>("slots_");
        QTest::newRow("the very moment, in UTC") << u"20260105T080000Z"_s << 5;
        QTest::newRow("a second before, in UTC") << u"20260105T075959Z"_s << 4;
        QTest::newRow("wall time") << u"20260105T090000"_s << 5;
        QTest::newRow("the day") << u"20260105"_s << 5;
    }
    void endIsTheLastSlotThatStillCounts()
    {
        QFETCH(QString, until);
        QFETCH(int, slots_);
        const auto made = Recurrence::make(
            {u"FREQ=DAILY;UNTIL="_s + until, u"2026-01-01T09:00"_s, u"Europe/Berlin"_s, {}, {}}, QTimeZone::utc());
        VERIFY_OK(made);
        QCOMPARE(made->between(day(2025, 1, 1), day(2027, 1, 1)).list.size(), slots_);
    }

    void countIsCountedFromTheStartWhateverIsShown()
    {
        const auto made = Recurrence::make({u"FREQ=WEEKLY;COUNT=5"_s, u"2026-01-05"_s, {}, {}, {}}, QTimeZone::utc());
        VERIFY_OK(made);
        QCOMPARE(names(made->between(day(2026, 1, 20), day(2026, 12, 31)).list),
                 (QStringList{u"2026-01-26"_s, u"2026-02-02"_s}));
        QCOMPARE(made->between(day(2026, 3, 1), day(2026, 12, 31)).list.size(), 0);
    }

    void extraAndLeftOutDatesAreKept()
    {
        const RecurrenceText text{u"FREQ=WEEKLY;BYDAY=MO"_s,
                                  u"2026-11-02T09:00"_s,
                                  u"Europe/Berlin"_s,
                                  {u"2026-11-05T14:00"_s, u"2026-11-09T09:00"_s},
                                  {u"2026-11-16T09:00"_s, u"2026-11-23"_s}};
        const auto made = Recurrence::make(text, QTimeZone::utc());
        VERIFY_OK(made);
        QCOMPARE(
            names(made->between(day(2026, 11, 1), day(2026, 12, 1)).list),
            (QStringList{u"2026-11-02T09:00"_s, u"2026-11-05T14:00"_s, u"2026-11-09T09:00"_s, u"2026-11-30T09:00"_s}));
        QVERIFY(made->has(u"2026-11-05T14:00"_s));
        QVERIFY(!made->has(u"2026-11-16T09:00"_s));
        QVERIFY(!made->has(u"2026-11-30"_s));
    }

    void leftOutDatesDoNotHideTheRest()
    {
        QStringList without;
        for (int i = 0; i < 2'000; ++i)
            without.append(QDate(2026, 1, 1).addDays(i).toString(Qt::ISODate));
        for (const QString &rule : {u"FREQ=DAILY"_s, u"FREQ=DAILY;COUNT=2002"_s}) {
            const auto made = Recurrence::checked({rule, u"2026-01-01T09:00"_s, {}, {}, without}, QTimeZone::utc());
            VERIFY_OK(made);
            QCOMPARE(made->first()->slot, u"2031-06-24T09:00"_s);
            QCOMPARE(names(made->next(day(2026, 1, 1), 2)),
                     (QStringList{u"2031-06-24T09:00"_s, u"2031-06-25T09:00"_s}));
        }
    }

    void reachedLimitIsSaid()
    {
        const auto made = Recurrence::make({u"FREQ=DAILY"_s, u"2000-01-01"_s, {}, {}, {}}, QTimeZone::utc());
        VERIFY_OK(made);
        const auto all = made->between(day(2000, 1, 1), day(2060, 1, 1));
        QVERIFY(all.capped);
        QCOMPARE(all.list.size(), Recurrence::Limit);
        const auto few = made->between(day(2000, 1, 1), day(2000, 2, 1));
        QVERIFY(!few.capped);
        QCOMPARE(few.list.size(), 31);
    }

    void sixtyYearsOfDaysAreAllThere() // the library alone stops after 10,000
    {
        const auto made = Recurrence::make({u"FREQ=DAILY;BYDAY=MO"_s, u"2000-01-01"_s, {}, {}, {}}, QTimeZone::utc());
        VERIFY_OK(made);
        const auto list = made->between(day(2000, 1, 1), day(2060, 1, 1)).list;
        QCOMPARE(list.size(), 3131);
        QCOMPARE(list.last().slot, u"2059-12-29"_s);
    }

    // Long ranges are walked through in parts: no day is lost where two of them meet, whatever they meet at.
    void noDayIsLostWherePartsMeet_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("start");
        QTest::addColumn<int>("months"); // between two slots; 0: each day
        QTest::newRow("each day") << u"FREQ=DAILY"_s << u"2000-01-01"_s << 0;
        QTest::newRow("each day at midnight") << u"FREQ=DAILY"_s << u"2000-01-01T00:00"_s << 0;
        QTest::newRow("each day, counted") << u"FREQ=DAILY;COUNT=9000"_s << u"2000-01-01"_s << 0;
        QTest::newRow("each month, counted") << u"FREQ=MONTHLY;COUNT=300"_s << u"2000-01-01"_s << 1;
        QTest::newRow("every four months, counted") << u"FREQ=MONTHLY;INTERVAL=4;COUNT=70"_s << u"2000-11-01"_s << 4;
        QTest::newRow("each year") << u"FREQ=YEARLY"_s << u"2000-01-01"_s << 12;
    }
    void noDayIsLostWherePartsMeet()
    {
        QFETCH(QString, rule);
        QFETCH(QString, start);
        QFETCH(int, months);
        const auto made = Recurrence::make({rule, start, {}, {}, {}}, QTimeZone::utc());
        VERIFY_OK(made);
        const QDate first = made->start().date();
        const auto list = made->between(day(2000, 1, 1), day(2024, 1, 1)).list;
        const auto nth = [&](int n) { return months == 0 ? first.addDays(n) : first.addMonths(n * months); };
        for (int i = 0; i < list.size(); ++i)
            QCOMPARE(list[i].wall.date(), nth(i));
        const bool ended = made->rule()->count > 0 && list.size() == made->rule()->count;
        QVERIFY(ended || nth(static_cast<int>(list.size())) >= QDate(2024, 1, 1));
    }

    void previousAndNextMeetAtTheMoment()
    {
        const auto made =
            Recurrence::make({u"FREQ=MONTHLY;BYMONTHDAY=22"_s, u"2026-01-22T09:00"_s, {}, {}, {}}, QTimeZone::utc());
        VERIFY_OK(made);
        const Instant slot = made->slotNamed(u"2026-11-22T09:00"_s)->at;
        QCOMPARE(made->previous(slot)->slot, u"2026-10-22T09:00"_s);
        QCOMPARE(made->next(slot, 1).first().slot, u"2026-12-22T09:00"_s);
        QCOMPARE(made->previous({slot.ms + 1})->slot, u"2026-11-22T09:00"_s);
        QVERIFY(!made->previous(day(2026, 1, 1)));
    }

    void usualDistanceIsTheMeanOfTheFirstSlots_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("hours");
        QTest::newRow("daily") << u"FREQ=DAILY"_s << 24;
        QTest::newRow("weekly") << u"FREQ=WEEKLY"_s << 168;
        QTest::newRow("quarterly") << u"FREQ=MONTHLY;INTERVAL=3"_s << 2192;
        QTest::newRow("once") << QString() << 0;
    }
    void usualDistanceIsTheMeanOfTheFirstSlots()
    {
        QFETCH(QString, rule);
        QFETCH(int, hours);
        const auto made = Recurrence::make({rule, u"2026-01-01"_s, {}, {}, {}}, QTimeZone::utc());
        VERIFY_OK(made);
        QVERIFY2(qAbs(made->intervalMinutes() / 60 - hours) <= 24,
                 qPrintable(QString::number(made->intervalMinutes() / 60)));
    }

    void startIsMovedToTheFirstSlot()
    {
        const auto made =
            Recurrence::make({u"FREQ=MONTHLY;BYDAY=2TU"_s, u"2026-11-24T09:00"_s, {}, {}, {}}, QTimeZone::utc());
        VERIFY_OK(made);
        QCOMPARE(made->aligned().start, u"2026-12-08T09:00"_s);
    }

    void badStartZoneOrDateIsRefused_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("extra");
        QTest::newRow("no start") << QString() << QString() << u"2026-11-24"_s;
        QTest::newRow("no such day") << u"2026-02-30"_s << QString() << u"2026-11-24"_s;
        QTest::newRow("no such zone") << u"2026-11-24T09:00"_s << u"Europe/Atlantis"_s << u"2026-11-24"_s;
        QTest::newRow("extra is no date") << u"2026-11-24"_s << QString() << u"soon"_s;
    }
    void badStartZoneOrDateIsRefused()
    {
        QFETCH(QString, start);
        QFETCH(QString, zone);
        QFETCH(QString, extra);
        const auto made = Recurrence::make({u"FREQ=DAILY"_s, start, zone, {extra}, {}}, QTimeZone::utc());
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Invalid);
    }
};

LAMP_TEST(TestRecurrence)
#include "tst_recurrence.moc"
