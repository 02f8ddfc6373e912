// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/rhythm.h"
#include "support/lamptest.h"

using namespace lamp;
using namespace Qt::StringLiterals;

namespace {
// "3 days" and the source text's "3 day(s)", which a translation makes into either.
QString withoutPlurals(QString text)
{
    static const QRegularExpression plural(u"\\b(day|week|month|year|time|date)(s\\b|\\(s\\))"_s);
    return text.replace(plural, u"\\1"_s);
}
} // namespace

class TestRhythm : public QObject {
    Q_OBJECT
private slots:
    void ruleIsSaidAsAPersonWould_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("words");
        const std::pair<const char *, const char *> rows[] = {
            {"", "once"},
            {"FREQ=DAILY", "every day"},
            {"FREQ=DAILY;INTERVAL=3", "every 3 days"},
            {"FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR", "every weekday (Mon–Fri)"},
            {"FREQ=DAILY;BYMONTH=1", "every day in January"},
            {"FREQ=DAILY;BYMONTHDAY=-1", "monthly, last day"},
            {"FREQ=DAILY;BYHOUR=9,17", "every day, 2 times a day"},
            {"FREQ=WEEKLY", "every Tuesday"},
            {"FREQ=WEEKLY;BYDAY=MO", "every Monday"},
            {"FREQ=WEEKLY;BYDAY=MO,WE,FR", "every Mon, Wed and Fri"},
            {"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "every weekday (Mon–Fri)"},
            {"FREQ=WEEKLY;INTERVAL=2;BYDAY=TH", "every 2 weeks on Thursday"},
            {"FREQ=MONTHLY", "monthly, 24th"},
            {"FREQ=MONTHLY;BYMONTHDAY=22", "monthly, 22nd"},
            {"FREQ=MONTHLY;BYMONTHDAY=1,15", "monthly, 1st and 15th"},
            {"FREQ=MONTHLY;BYMONTHDAY=-1", "monthly, last day"},
            {"FREQ=MONTHLY;BYMONTHDAY=-3", "monthly, 3rd to last day"},
            {"FREQ=MONTHLY;BYDAY=-1TH", "monthly, last Thursday"},
            {"FREQ=MONTHLY;BYDAY=2TU", "monthly, 2nd Tuesday"},
            {"FREQ=MONTHLY;BYDAY=1SU,-1SU", "monthly, last Sunday and first Sunday"},
            {"FREQ=MONTHLY;BYDAY=TU", "monthly, each Tuesday"},
            {"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "monthly, last weekday"},
            {"FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2", "monthly, 2nd Tuesday"},
            {"FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=11,12,13,14,15,16,17", "2nd Tuesday + 3 days"},
            {"FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=18,19,20,21,22,23,24", "2nd Tuesday + 10 days"},
            {"FREQ=MONTHLY;BYDAY=WE;BYMONTHDAY=9,10,11,12,13,14,15", "2nd Tuesday + 1 day"},
            {"FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=15,16,17,18,19,20,21", "3rd Friday"},
            {"FREQ=MONTHLY;INTERVAL=3;BYDAY=1TU", "quarterly, first Tuesday"},
            {"FREQ=MONTHLY;BYMONTH=2,5,8,11;BYDAY=1TU", "quarterly, first Tuesday"},
            {"FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=4", "half-yearly, 4th"},
            {"FREQ=MONTHLY;INTERVAL=2", "every 2 months, 24th"},
            {"FREQ=YEARLY", "yearly, 24 November"},
            {"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=14", "yearly, 14 February"},
            {"FREQ=YEARLY;BYMONTH=1,7;BYMONTHDAY=4", "half-yearly, 4th"},
            {"FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "yearly, last Sunday of October"},
            {"FREQ=YEARLY;BYMONTH=3,4;BYMONTHDAY=1", "yearly, 1st of March and April"},
            {"FREQ=YEARLY;INTERVAL=2", "every 2 years, 24 November"},
            {"FREQ=YEARLY;BYDAY=20MO", "yearly, 20th Monday of the year"},
            {"FREQ=YEARLY;BYYEARDAY=1,100", "yearly, day 1 and 100 of the year"},
            {"FREQ=WEEKLY;COUNT=10", "every Tuesday, 10 times"},
            {"FREQ=WEEKLY;UNTIL=20271224", "every Tuesday, until 24 Dec 2027"},
            {"FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1", "FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1"},
            {"FREQ=SECONDLY", "FREQ=SECONDLY"},
        };
        for (const auto &[rule, words] : rows)
            QTest::newRow(*rule ? rule : "none") << QString::fromLatin1(rule) << QString::fromUtf8(words);
    }
    void ruleIsSaidAsAPersonWould()
    {
        QFETCH(QString, rule);
        QFETCH(QString, words);
        QCOMPARE(withoutPlurals(rhythmInWords({rule, u"2026-11-24T09:00"_s, {}, {}, {}})), withoutPlurals(words));
    }

    void extraDatesAreCounted()
    {
        QCOMPARE(withoutPlurals(rhythmInWords({{}, u"2026-11-24"_s, {}, {u"2026-12-01"_s}, {}})), u"on 2 date"_s);
    }

    void shortMonthsAreSaid_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("start");
        QTest::addColumn<bool>("said");
        QTest::newRow("from the 31st") << u"FREQ=MONTHLY"_s << u"2026-12-31"_s << true;
        QTest::newRow("on the 30th") << u"FREQ=MONTHLY;BYMONTHDAY=30"_s << u"2026-12-30"_s << true;
        QTest::newRow("last day") << u"FREQ=MONTHLY;BYMONTHDAY=-1"_s << u"2026-12-31"_s << false;
        QTest::newRow("28th") << u"FREQ=MONTHLY"_s << u"2026-12-28"_s << false;
        QTest::newRow("29 February") << u"FREQ=YEARLY"_s << u"2028-02-29"_s << true;
        QTest::newRow("31 December") << u"FREQ=YEARLY"_s << u"2026-12-31"_s << false;
        QTest::newRow("weekly") << u"FREQ=WEEKLY"_s << u"2026-12-31"_s << false;
    }
    void shortMonthsAreSaid()
    {
        QFETCH(QString, rule);
        QFETCH(QString, start);
        QFETCH(bool, said);
        QCOMPARE(!rhythmNotes({rule, start, {}, {}, {}}).isEmpty(), said);
    }
};

LAMP_TEST(TestRhythm)
#include "tst_rhythm.moc"
