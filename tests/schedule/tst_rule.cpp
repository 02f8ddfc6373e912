// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/recurrence.h"
#include "support/lamptest.h"

using namespace lamp;
using namespace Qt::StringLiterals;

class TestRule : public QObject {
    Q_OBJECT
private slots:
    void badRuleIsRefusedQuicklyWithItsReason_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("reason");
        QTest::newRow("secondly") << u"FREQ=SECONDLY"_s << u"more often than daily"_s;
        QTest::newRow("secondly bomb") << u"FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30"_s << u"more often than daily"_s;
        QTest::newRow("minutely") << u"FREQ=MINUTELY;INTERVAL=5"_s << u"more often than daily"_s;
        QTest::newRow("hourly bomb") << u"FREQ=HOURLY;BYMONTHDAY=31;BYMONTH=2"_s << u"more often than daily"_s;
        QTest::newRow("times a day") << u"FREQ=DAILY;BYHOUR=1,2,3,4,5;BYMINUTE=0,10,20,30,40"_s << u"25 times a day"_s;
        QTest::newRow("explosive in six weeks")
            << u"FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23"_s << u"six weeks"_s;
        QTest::newRow("30 February, yearly") << u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"_s << u"never gives a date"_s;
        QTest::newRow("30 February, daily") << u"FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"_s << u"never gives a date"_s;
        QTest::newRow("31 in short months")
            << u"FREQ=MONTHLY;BYMONTH=4,6,9,11;BYMONTHDAY=31"_s << u"never gives a date"_s;
        QTest::newRow("a Monday that cannot be") << u"FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=20"_s << u"no date within"_s;
        QTest::newRow("daily that cannot be") << u"FREQ=DAILY;INTERVAL=2;BYMONTH=1;BYMONTHDAY=-40"_s << u"BYMONTHDAY"_s;
        QTest::newRow("month out of step") << u"FREQ=MONTHLY;INTERVAL=12;BYMONTH=3"_s << u"no date within"_s;
        QTest::newRow("day of year outside month") << u"FREQ=YEARLY;BYMONTH=2;BYYEARDAY=100"_s << u"no date within"_s;
        QTest::newRow("20th Monday of a month") << u"FREQ=YEARLY;BYMONTH=3;BYDAY=20MO"_s << u"no date within"_s;
        QTest::newRow("weekday never on that day")
            << u"FREQ=DAILY;BYMONTHDAY=1;BYDAY=MO;BYSETPOS=2"_s << u"no date within"_s;
        QTest::newRow("week number") << u"FREQ=YEARLY;BYWEEKNO=20"_s << u"week numbers"_s;
        QTest::newRow("count and until") << u"FREQ=DAILY;COUNT=3;UNTIL=20270101"_s << u"exclude each other"_s;
        QTest::newRow("interval 0") << u"FREQ=DAILY;INTERVAL=0"_s << u"INTERVAL must be"_s;
        QTest::newRow("interval of millennia") << u"FREQ=YEARLY;INTERVAL=99999"_s << u"a hundred years"_s;
        QTest::newRow("negative interval") << u"FREQ=DAILY;INTERVAL=-1"_s << u"INTERVAL must be"_s;
        QTest::newRow("huge interval") << u"FREQ=DAILY;INTERVAL=99999999999999999999"_s << u"INTERVAL must be"_s;
        QTest::newRow("count too large") << u"FREQ=DAILY;COUNT=1000000"_s << u"COUNT is over"_s;
        QTest::newRow("count 0") << u"FREQ=DAILY;COUNT=0"_s << u"COUNT must be"_s;
        QTest::newRow("unknown part") << u"FREQ=DAILY;BYMOON=FULL"_s << u"BYMOON"_s;
        QTest::newRow("part twice") << u"FREQ=DAILY;COUNT=3;COUNT=4"_s << u"stands twice"_s;
        QTest::newRow("no value") << u"FREQ=DAILY;COUNT"_s << u"no part of a rule"_s;
        QTest::newRow("no frequency") << u"BYDAY=MO"_s << u"FREQ is missing"_s;
        QTest::newRow("unknown frequency") << u"FREQ=FORTNIGHTLY"_s << u"FORTNIGHTLY"_s;
        QTest::newRow("second 61") << u"FREQ=DAILY;BYSECOND=61"_s << u"BYSECOND"_s;
        QTest::newRow("month 13") << u"FREQ=YEARLY;BYMONTH=13"_s << u"BYMONTH"_s;
        QTest::newRow("weekday of nowhere") << u"FREQ=WEEKLY;BYDAY=XX"_s << u"BYDAY"_s;
        QTest::newRow("2nd Monday of a week") << u"FREQ=WEEKLY;BYDAY=2MO"_s << u"monthly or yearly"_s;
        QTest::newRow("6th Monday of a month") << u"FREQ=MONTHLY;BYDAY=6MO"_s << u"weekday number 6"_s;
        QTest::newRow("month day in a week") << u"FREQ=WEEKLY;BYMONTHDAY=3"_s << u"weekly rule"_s;
        QTest::newRow("position of nothing") << u"FREQ=MONTHLY;BYSETPOS=1"_s << u"BYSETPOS"_s;
        QTest::newRow("bad end") << u"FREQ=DAILY;UNTIL=tomorrow"_s << u"UNTIL"_s;
        QTest::newRow("empty list") << u"FREQ=MONTHLY;BYMONTHDAY="_s << u"BYMONTHDAY"_s;
        QTest::newRow("endless text") << QString(u"FREQ=DAILY;BYHOUR="_s + u"1,"_s.repeated(5000) + u'1')
                                      << u"characters long"_s;
    }
    void badRuleIsRefusedQuicklyWithItsReason()
    {
        QFETCH(QString, rule);
        QFETCH(QString, reason);
        QElapsedTimer timer;
        timer.start();
        const auto made = Recurrence::checked({rule, u"2026-01-31T09:00"_s, {}, {}, {}}, QTimeZone::utc());
        const qint64 ms = timer.elapsed();
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Invalid);
        QVERIFY2(made.error().detail.contains(reason), qPrintable(made.error().detail));
        QVERIFY2(ms <= 200, qPrintable(u"%1 ms"_s.arg(ms)));
    }

    void goodRuleKeepsItsText_data()
    {
        QTest::addColumn<QString>("rule");
        for (const char *rule :
             {"FREQ=DAILY", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,FR;WKST=SU", "FREQ=MONTHLY;BYDAY=-1TH",
              "FREQ=MONTHLY;BYMONTHDAY=11,12,13,14,15,16,17;BYDAY=FR", "FREQ=YEARLY;COUNT=3;BYMONTH=2;BYMONTHDAY=29",
              "FREQ=DAILY;UNTIL=20271224T000000Z", "FREQ=DAILY;UNTIL=20271224", "FREQ=DAILY;UNTIL=20271224T120000",
              "FREQ=MONTHLY;BYSETPOS=-1;BYDAY=MO,TU,WE,TH,FR", "FREQ=DAILY;BYHOUR=9,12,17;BYSETPOS=-1"})
            QTest::newRow(rule) << QString::fromLatin1(rule);
    }
    void goodRuleKeepsItsText()
    {
        QFETCH(QString, rule);
        const auto parsed = Rule::parse(rule);
        VERIFY_OK(parsed);
        const auto again = Rule::parse(parsed->toText());
        VERIFY_OK(again);
        QCOMPARE(*again, *parsed);
        QCOMPARE(parsed->toText().size(), rule.size());
    }

    void writtenCarelesslyMeansTheSame_data()
    {
        QTest::addColumn<QString>("careless");
        QTest::addColumn<QString>("text");
        QTest::newRow("name in front") << u"RRULE:FREQ=DAILY"_s << u"FREQ=DAILY"_s;
        QTest::newRow("trailing semicolon") << u"FREQ=WEEKLY;BYDAY=MO;"_s << u"FREQ=WEEKLY;BYDAY=MO"_s;
        QTest::newRow("small letters and blanks") << u" freq=weekly; byday=mo "_s << u"FREQ=WEEKLY;BYDAY=MO"_s;
        QTest::newRow("repeats and disorder")
            << u"FREQ=MONTHLY;BYMONTHDAY=15,1,15"_s << u"FREQ=MONTHLY;BYMONTHDAY=1,15"_s;
        QTest::newRow("plus sign") << u"FREQ=MONTHLY;BYDAY=+2TU"_s << u"FREQ=MONTHLY;BYDAY=2TU"_s;
    }
    void writtenCarelesslyMeansTheSame()
    {
        QFETCH(QString, careless);
        QFETCH(QString, text);
        const auto parsed = Rule::parse(careless);
        VERIFY_OK(parsed);
        QCOMPARE(parsed->toText(), text);
    }

    void randomTextIsNeverMoreThanRefused()
    {
        QRandomGenerator random(20261124);
        const QString letters = u"FREQ=DAILYWEKMONTHBYSP;,-+0123456789 :\u00e4\U0001F600"_s;
        for (int i = 0; i < 20'000; ++i) {
            QString text = random.bounded(2) ? u"FREQ=DAILY;"_s : QString();
            const int length = random.bounded(40);
            for (int k = 0; k < length; ++k)
                text.append(letters[random.bounded(letters.size())]);
            const auto parsed = Rule::parse(text);
            if (parsed)
                QVERIFY(Rule::parse(parsed->toText()) == parsed);
            else
                QVERIFY(!parsed.error().detail.isEmpty());
        }
    }
};

LAMP_TEST(TestRule)
#include "tst_rule.moc"
