// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
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
