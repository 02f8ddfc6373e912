// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/recurrence.h"
#include "schedule/wallclock.h"
#include "support/lamptest.h"

using namespace lamp;
using namespace Qt::StringLiterals;

class TestWallClock : public QObject {
    Q_OBJECT
private slots:
    void wallTimeBecomesTheRightMoment_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("wall");
        QTest::addColumn<QString>("utc");
        QTest::newRow("plain winter") << u"Europe/Berlin"_s << u"2026-11-24T09:00"_s << u"2026-11-24T08:00:00Z"_s;
        QTest::newRow("plain summer") << u"Europe/Berlin"_s << u"2026-07-24T09:00"_s << u"2026-07-24T07:00:00Z"_s;
        QTest::newRow("gap uses the offset before it")
            << u"Europe/Berlin"_s << u"2026-03-29T02:30"_s << u"2026-03-29T01:30:00Z"_s;
        QTest::newRow("before the gap") << u"Europe/Berlin"_s << u"2026-03-29T01:59"_s << u"2026-03-29T00:59:00Z"_s;
        QTest::newRow("after the gap") << u"Europe/Berlin"_s << u"2026-03-29T03:00"_s << u"2026-03-29T01:00:00Z"_s;
        QTest::newRow("overlap is the first")
            << u"Europe/Berlin"_s << u"2026-10-25T02:30"_s << u"2026-10-25T00:30:00Z"_s;
        QTest::newRow("New York gap") << u"America/New_York"_s << u"2026-03-08T02:30"_s << u"2026-03-08T07:30:00Z"_s;
        QTest::newRow("New York overlap")
            << u"America/New_York"_s << u"2026-11-01T01:30"_s << u"2026-11-01T05:30:00Z"_s;
        QTest::newRow("half an hour of overlap")
            << u"Australia/Lord_Howe"_s << u"2026-04-05T01:45"_s << u"2026-04-04T14:45:00Z"_s;
        QTest::newRow("half an hour of gap")
            << u"Australia/Lord_Howe"_s << u"2026-10-04T02:15"_s << u"2026-10-03T15:45:00Z"_s;
        QTest::newRow("end of half an hour of gap")
            << u"Australia/Lord_Howe"_s << u"2026-10-04T02:30"_s << u"2026-10-03T15:30:00Z"_s;
        QTest::newRow("an hour before midnight comes twice")
            << u"America/Sao_Paulo"_s << u"2018-02-17T23:30"_s << u"2018-02-18T01:30:00Z"_s;
        QTest::newRow("back for Ramadan")
            << u"Africa/Casablanca"_s << u"2026-02-15T02:30"_s << u"2026-02-15T01:30:00Z"_s;
        QTest::newRow("forward after Ramadan")
            << u"Africa/Casablanca"_s << u"2026-03-22T02:30"_s << u"2026-03-22T02:30:00Z"_s;
        QTest::newRow("midnight in a gap") << u"America/Sao_Paulo"_s << u"2018-11-04"_s << u"2018-11-04T03:00:00Z"_s;
    }
    void wallTimeBecomesTheRightMoment()
    {
        QFETCH(QString, zone);
        QFETCH(QString, wall);
        QFETCH(QString, utc);
        const auto slot = wallclock::slotFromText(wall);
        QVERIFY(slot);
        const Instant moment = wallclock::resolve(slot->wall, QTimeZone(zone.toUtf8()));
        QCOMPARE(moment.utc().toString(Qt::ISODate), utc);
    }

    // A daily rule at a time that the change of clocks skips or doubles on the fourth of seven days.
    void weekOfAClockChangeGivesEachDayOnce_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("first");
        QTest::addColumn<int>("change"); // minutes that the moments shift by after the fourth day
        const auto add = [](const char *name, const char *zone, const char *start, const char *first, int change) {
            QTest::newRow(name) << QString::fromLatin1(zone) << QString::fromLatin1(start) << QString::fromLatin1(first)
                                << change;
        };
        add("Berlin, gap", "Europe/Berlin", "2026-03-26T02:30", "2026-03-26T01:30:00Z", -60);
        add("Berlin, overlap", "Europe/Berlin", "2026-10-22T02:30", "2026-10-22T00:30:00Z", 60);
        add("New York, gap", "America/New_York", "2026-03-05T02:15", "2026-03-05T07:15:00Z", -60);
        add("New York, overlap", "America/New_York", "2026-10-29T01:30", "2026-10-29T05:30:00Z", 60);
        add("Lord Howe, gap of half an hour", "Australia/Lord_Howe", "2026-10-01T02:15", "2026-09-30T15:45:00Z", -30);
        add("Lord Howe, overlap", "Australia/Lord_Howe", "2026-04-02T01:45", "2026-04-01T14:45:00Z", 30);
        add("São Paulo, gap at midnight", "America/Sao_Paulo", "2018-11-01T00:00", "2018-11-01T03:00:00Z", -60);
        add("São Paulo, whole days", "America/Sao_Paulo", "2018-11-01", "2018-11-01T03:00:00Z", -60);
        add("São Paulo, overlap", "America/Sao_Paulo", "2018-02-14T23:30", "2018-02-15T01:30:00Z", 60);
        add("Casablanca, overlap before Ramadan", "Africa/Casablanca", "2026-02-12T02:30", "2026-02-12T01:30:00Z", 60);
        add("Casablanca, gap after Ramadan", "Africa/Casablanca", "2026-03-19T02:30", "2026-03-19T02:30:00Z", -60);
    }
    void weekOfAClockChangeGivesEachDayOnce()
    {
        QFETCH(QString, zone);
        QFETCH(QString, start);
        QFETCH(QString, first);
        QFETCH(int, change);
        const auto made = Recurrence::make({u"FREQ=DAILY;COUNT=7"_s, start, zone, {}, {}}, QTimeZone::utc());
        VERIFY_OK(made);
        const Instant begin = Instant::from(QDateTime::fromString(first, Qt::ISODate));
        const auto list = made->between(begin, begin.plusMinutes(10 * 1440)).list;
        QCOMPARE(list.size(), 7);
        for (int i = 0; i < 7; ++i) {
            QCOMPARE(list[i].wall, made->start().addDays(i));
            QCOMPARE(list[i].at.utc(), begin.plusMinutes(i * 1440 + (i > 3 ? change : 0)).utc());
            QVERIFY(made->has(list[i].slot));
        }
    }

    void slotsOfAGapKeepTheirNames()
    {
        const auto made = Recurrence::make(
            {u"FREQ=DAILY;BYHOUR=2,3;BYMINUTE=0,30"_s, u"2026-03-28T02:00"_s, u"Europe/Berlin"_s, {}, {}},
            QTimeZone::utc());
        VERIFY_OK(made);
        const Instant midnight = wallclock::resolve({2026, 3, 29}, {0, 0}, made->zone());
        QStringList found;
        for (const RuleSlot &slot : made->between(midnight, midnight.plusMinutes(23 * 60)).list)
            found.append(slot.slot.right(5) + u" at "_s + slot.at.utc().toString(u"HH:mm"));
        QCOMPARE(found,
                 (QStringList{u"02:00 at 01:00"_s, u"03:00 at 01:00"_s, u"02:30 at 01:30"_s, u"03:30 at 01:30"_s}));
    }

    void deskThatMovesTakesOnlyPlansWithoutAZoneAlong()
    {
        const auto firstOf = [](const QString &planZone, const char *deskZone) {
            const auto made =
                Recurrence::make({u"FREQ=DAILY"_s, u"2026-11-24T09:00"_s, planZone, {}, {}}, QTimeZone(deskZone));
            return made ? made->first() : std::nullopt;
        };
        const auto here = firstOf({}, "Europe/Berlin"), there = firstOf({}, "America/New_York");
        QVERIFY(here && there);
        QCOMPARE(here->slot, there->slot);
        QCOMPARE(there->at.ms - here->at.ms, 6 * 3'600'000);
        QVERIFY(firstOf(u"Europe/Berlin"_s, "America/New_York") == here);
    }

    void slotTextKeepsWhatItSays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("day") << u"2026-11-24"_s;
        QTest::newRow("time") << u"2026-11-24T09:00"_s;
        QTest::newRow("seconds") << u"2026-11-24T09:00:30"_s;
    }
    void slotTextKeepsWhatItSays()
    {
        QFETCH(QString, text);
        const auto slot = wallclock::slotFromText(text);
        QVERIFY(slot);
        QCOMPARE(wallclock::slotText(slot->wall, slot->allDay), text);
    }

    void nonsenseIsNoSlot_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "2026", "2026-02-30", "2026-11-24 09:00", "2026-11-24T25:00", "2026-11-24T9:00", "20261124"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void nonsenseIsNoSlot()
    {
        QFETCH(QString, text);
        QVERIFY(!wallclock::slotFromText(text));
    }

    void wallTimeComesBackFromItsMoment()
    {
        const QTimeZone zone("Europe/Berlin");
        for (int day = 0; day < 400; ++day) {
            const QDateTime wall(QDate(2026, 1, 1).addDays(day), QTime(4, 15), QTimeZone::UTC);
            QCOMPARE(wallclock::wallAt(wallclock::resolve(wall, zone), zone), wall);
        }
    }
};

LAMP_TEST(TestWallClock)
#include "tst_wallclock.moc"
