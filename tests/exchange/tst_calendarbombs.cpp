// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendarimport.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

using namespace lamp;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 Allowed = 200; // milliseconds
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr qint64 Patience = 15;
#else
constexpr qint64 Patience = 1;
#endif
using Action = CalendarImportLine::Action;

QByteArray calendarOf(const QByteArray &body)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + QByteArray(body).replace("\n", "\r\n") + "END:VCALENDAR\r\n";
}

QByteArray eventOf(const QByteArray &lines, const QByteArray &start = "DTSTART:20270104T090000Z\n")
{
    return calendarOf("BEGIN:VEVENT\nUID:bomb@x\nSUMMARY:Bomb\n" + start + lines + "END:VEVENT\n");
}

QByteArray numbers(int first, int last)
{
    QByteArrayList list;
    for (int i = first; i <= last; ++i)
        list.append(QByteArray::number(i));
    return list.join(',');
}

// `count` dates from 4 January 2027 on, one a day.
QByteArray dates(int count, const char *separator = ",")
{
    QByteArrayList list;
    for (int i = 0; i < count; ++i)
        list.append(QDate(2027, 1, 4).addDays(i).toString(u"yyyyMMdd"_s).toLatin1() + "T090000Z");
    return list.join(separator);
}

QByteArray repeated(int count, const std::function<QByteArray(int)> &part)
{
    QByteArray bytes;
    for (int i = 0; i < count; ++i)
        bytes += part(i);
    return bytes;
}

QByteArray zoneOf(const QByteArray &name, const QByteArray &lines)
{
    return "BEGIN:VTIMEZONE\nTZID:" + name
        + "\nBEGIN:STANDARD\nDTSTART:16010101T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\n" + lines
        + "END:STANDARD\nEND:VTIMEZONE\n";
}

// As another program writes it: many properties that nobody here knows, long texts, guests, an alarm each.
QByteArray foreignEvent(int i)
{
    const QByteArray n = QByteArray::number(i), day = QByteArray::number(10 + i % 18);
    const QByteArray at = ";TZID=W. Europe Standard Time:202703" + day;
    return "BEGIN:VEVENT\nUID:040000008200E00074C5B7101A82E008" + n + "\nSUMMARY;LANGUAGE=de-DE:Termin " + n
        + "\nDTSTART" + at + "T090000\nDTEND" + at + "T100000\nDESCRIPTION:"
        + QByteArray("Please \\, find the agenda below\\n").repeated(12)
        + "\nATTENDEE;CN=\"Doe, Jane\";ROLE=REQ-PARTICIPANT;RSVP=TRUE:mailto:jane@example.org\n"
          "X-ALT-DESC;FMTTYPE=text/html:<html><body><p>" + QByteArray(300, 'x') + "</p></body></html>\n"
          "X-MICROSOFT-CDO-BUSYSTATUS:BUSY\nBEGIN:VALARM\nTRIGGER:-PT15M\nACTION:DISPLAY\nEND:VALARM\n"
        + (i % 4 == 0 ? "RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20280101T000000Z\n" : "") + "END:VEVENT\n";
}

QByteArray foreignCalendar()
{
    return calendarOf(zoneOf("W. Europe Standard Time", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\n")
                      + repeated(400, foreignEvent));
}

void add(const char *name, const QByteArray &bytes, int plans, int works, const QString &problem = {})
{
    QTest::newRow(name) << bytes << plans << works << problem;
}

// Refused with this reason; its first date stays as planned work.
void addRefused(const char *name, const QByteArray &rule, const QString &reason,
                const QByteArray &start = "DTSTART:20270104T090000Z\n")
{
    add(name, eventOf("RRULE:" + rule + '\n', start), 0, 1, u"the rule of “Bomb” cannot be used: "_s + reason);
}

void addRulesThatNeverMatch()
{
    const QString never = u"the rule gives no date within 60 years"_s, noDay = u"the rule never gives a date"_s;
    addRefused("30 February", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", noDay);
    addRefused("31st of short months", "FREQ=MONTHLY;BYMONTH=2,4,6,9,11;BYMONTHDAY=31", noDay);
    addRefused("32nd-to-last day in February", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-30", noDay);
    addRefused("day 366 in January", "FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1", never);
    addRefused("fifth Monday on a first", "FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1", never);
    addRefused("29 February of odd years", "FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29", never);
    addRefused("second of one a day", "FREQ=DAILY;BYMONTHDAY=1;BYDAY=MO;BYSETPOS=2", never);
    addRefused("end before the start", "FREQ=DAILY;UNTIL=20200101T000000Z", never);
    add("every date left out", eventOf("RRULE:FREQ=DAILY;COUNT=3\nEXDATE:" + dates(3) + '\n'), 0, 1, never);
}

void addRulesThatExplode()
{
    const QString often = u"more often than daily"_s;
    addRefused("each second", "FREQ=SECONDLY", often);
    addRefused("each second of December", "FREQ=SECONDLY;BYMONTH=12", often);
    addRefused("each minute of 30 February", "FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30", often);
    addRefused("each hour, two thousand million times", "FREQ=HOURLY;COUNT=2147483647", often);
    const QByteArray sixty = numbers(0, 59);
    const QByteArray allTimes = ";BYHOUR=" + numbers(0, 23) + ";BYMINUTE=" + sixty + ";BYSECOND=" + sixty;
    addRefused("86,400 times a day", "FREQ=DAILY" + allTimes, u"86400 times a day"_s);
    add("first and last of 86,400 times a day", eventOf("RRULE:FREQ=DAILY;BYSETPOS=1,-1" + allTimes + '\n'), 1, 0);
    addRefused("position in 366 days of 86,400 times that never is",
               "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=1;BYSETPOS=366;BYHOUR=1", u"the rule gives no date"_s);
    addRefused("a day's limit each day", "FREQ=DAILY;BYHOUR=" + numbers(0, 23) + ";BYMINUTE=0",
               u"the rule gives over"_s);
    addRefused("COUNT of the largest number", "FREQ=DAILY;COUNT=2147483647", u"COUNT is over"_s);
    addRefused("COUNT beyond all numbers", "FREQ=DAILY;COUNT=99999999999999999999", u"COUNT must be"_s);
    addRefused("INTERVAL of the largest number", "FREQ=YEARLY;INTERVAL=2147483647", u"the interval is over"_s);
    addRefused("INTERVAL of nothing", "FREQ=DAILY;INTERVAL=0", u"INTERVAL must be"_s);
    add("until the end of time", eventOf("RRULE:FREQ=DAILY;UNTIL=99991231T235959Z\n"), 1, 0);
    addRefused("twice a part", "FREQ=DAILY;FREQ=SECONDLY", u"FREQ stands twice"_s);
    addRefused("COUNT and UNTIL", "FREQ=DAILY;COUNT=5;UNTIL=20280101T000000Z", u"COUNT and UNTIL"_s);
    addRefused("numbered weekday in a week", "FREQ=WEEKLY;BYDAY=2MO", u"“the 2nd Monday” needs a monthly"_s);
    addRefused("a part that nobody knows", "FREQ=DAILY;X-BOOM=1", u"“X-BOOM” is no part"_s);
    addRefused("a rule of 100,000 characters", "FREQ=DAILY;BYMONTHDAY=1" + QByteArray(",1").repeated(50'000),
               u"the rule is over"_s);
    addRefused("week numbers", "FREQ=YEARLY;BYWEEKNO=" + numbers(1, 53), u"week numbers"_s);
}

void addDatesOfAllKinds()
{
    add("10,000 left-out dates", eventOf("RRULE:FREQ=DAILY\nEXDATE:" + dates(10'000) + '\n'), 1, 0);
    add("10,000 lines of left-out dates", eventOf("RRULE:FREQ=DAILY\nEXDATE:" + dates(10'000, "\nEXDATE:") + '\n'),
        1, 0);
    add("20,000 extra dates", eventOf("RDATE:" + dates(20'000) + '\n'), 1, 0, u"more than 10,000 dates in RDATE"_s);
    add("in the year 9999", eventOf("RRULE:FREQ=YEARLY\n", "DTSTART:99991231T235959Z\n"), 1, 0);
    add("in the year 1", eventOf("RRULE:FREQ=YEARLY;COUNT=10\n", "DTSTART:00010101T000000Z\n"), 1, 0);
    add("each day since the year 1601", eventOf("RRULE:FREQ=DAILY\n", "DTSTART;VALUE=DATE:16010101\n"), 1, 0);
    add("end before start", eventOf("DTEND:20261231T090000Z\n"), 0, 1, u"ends before it begins"_s);
    add("start that the rule does not give", eventOf("RRULE:FREQ=MONTHLY;BYDAY=2TU\n"), 1, 0);
    add("a length of two million years", eventOf("DURATION:P999999W\n"), 0, 1);
    add("month 13", eventOf("RRULE:FREQ=DAILY\n", "DTSTART:20271304T090000Z\n"), 0, 1, u"is no date or time"_s);
}

void addZones()
{
    const auto at = [](const QByteArray &zone) -> QByteArray { return "DTSTART;TZID=" + zone + ":20270104T090000\n"; };
    add("unknown zone", eventOf({}, at("Mars/Olympus")), 0, 1, u"the time zone “Mars/Olympus” is not known"_s);
    add("Windows zone", eventOf("RRULE:FREQ=DAILY\n", at("W. Europe Standard Time")), 1, 0,
        u"is read as Europe/Berlin"_s);
    add("another Windows zone", eventOf({}, at("Tokyo Standard Time")), 0, 1, u"is read as Asia/Tokyo"_s);
    add("200 zones that change 24 times each day",
        calendarOf(repeated(200, [](int i) -> QByteArray {
                       return zoneOf("Z" + QByteArray::number(i),
                                     "RRULE:FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=" + numbers(0, 23) + '\n');
                   })
                   + repeated(200, [](int i) -> QByteArray {
                         const QByteArray n = QByteArray::number(i);
                         return "BEGIN:VEVENT\nUID:z" + n + "\nSUMMARY:z\nDTSTART;TZID=Z" + n
                             + ":20" + QByteArray::number(10 + i % 80) + "0104T090000\nEND:VEVENT\n";
                     })),
        0, 200, u"“Z0” is read as Africa/Lagos"_s); // what is left of it: an hour ahead of UTC, always
    add("zone with 10,000 changes of its own",
        calendarOf(zoneOf("Own", "RDATE:" + dates(10'000).replace("Z", "") + '\n')
                   + "BEGIN:VEVENT\nUID:z\nSUMMARY:z\nDTSTART;TZID=Own:20400104T090000\nEND:VEVENT\n"
                     "BEGIN:VEVENT\nUID:y\nSUMMARY:y\nDTSTART:20270104T090000Z\nEND:VEVENT\n"),
        0, 2, u"“Own” is read as Africa/Lagos"_s);
}

void addStructures()
{
    const QByteArray alarm = "BEGIN:VALARM\nTRIGGER:-PT15M\n";
    add("alarms in alarms", eventOf(alarm.repeated(5'000) + QByteArray("END:VALARM\n").repeated(5'000)), 0, 1,
        u"is nested too deeply"_s);
    add("5,000 alarms", eventOf(QByteArray(alarm + "END:VALARM\n").repeated(5'000)), 0, 1);
    const auto twin = [](const QByteArray &lines) -> QByteArray {
        return "BEGIN:VEVENT\nUID:twin@x\nSUMMARY:Twin\n" + lines + "RRULE:FREQ=DAILY;COUNT=5\nEND:VEVENT\n";
    };
    add("one entry 1,000 times", calendarOf(twin("DTSTART:20270104T090000Z\n").repeated(1'000)), 1, 0,
        u"stands twice in the file"_s);
    add("one UID for 300 starts", calendarOf(repeated(300, [&](int i) -> QByteArray {
            return twin("DTSTART:" + dates(i + 1).right(16) + '\n');
        })), 300, 0);
    add("1,000 dates of one series elsewhere", calendarOf(
            "BEGIN:VEVENT\nUID:s\nSUMMARY:s\nDTSTART:20270104T090000Z\nRRULE:FREQ=DAILY\nEND:VEVENT\n"
            + repeated(1'000, [](int i) -> QByteArray {
                  const QByteArray day = QDate(2027, 1, 4).addDays(i).toString(u"yyyyMMdd"_s).toLatin1();
                  return "BEGIN:VEVENT\nUID:s\nSUMMARY:s\nRECURRENCE-ID:" + day + "T090000Z\nDTSTART:" + day
                      + "T100000Z\nEND:VEVENT\n";
              })), 1, 0);
    add("400 KB of another program", foreignCalendar(), 100, 300, u"is read as Europe/Berlin"_s);
    add("a text of 400 KB", eventOf("DESCRIPTION:" + QByteArray(400'000, 'x') + '\n'), 0, 1);
    add("a title folded 100,000 times", eventOf("SUMMARY:" + QByteArray("\n x").repeated(100'000) + '\n'), 0, 1);
}
} // namespace

// Calendar files that keep other programs busy for ever, through the whole dry run of an import.
class TestCalendarBombs : public QObject {
    Q_OBJECT

    QMap<qint64, QStringList> m_times;
    int m_bombs = 0;

private slots:
    void bombIsReadOrRefusedWithItsReasonInTime_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("plans");
        QTest::addColumn<int>("works");
        QTest::addColumn<QString>("problem"); // part of one; empty: nothing is wrong with it
        addRulesThatNeverMatch();
        addRulesThatExplode();
        addDatesOfAllKinds();
        addZones();
        addStructures();
    }
    void bombIsReadOrRefusedWithItsReasonInTime()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, plans);
        QFETCH(int, works);
        QFETCH(QString, problem);
        test::TempDesk desk;
        QElapsedTimer timer;
        timer.start();
        auto preview = CalendarImport(*desk).preview(bytes).result();
        qint64 ms = timer.elapsed();
        for (int again = 0; again < 2 && ms > Allowed; ++again) { // a busy machine is not the file's fault
            timer.restart();
            preview = CalendarImport(*desk).preview(bytes).result();
            ms = std::min(ms, timer.elapsed());
        }
        VERIFY_OK(preview);
        QStringList problems;
        for (const IcalProblem &one : preview->problems)
            problems.append(QString::number(one.line) + u": "_s + one.text);
        const QString heard = problems.mid(0, 20).join(u'\n');
        QVERIFY2(problem.isEmpty() ? problems.isEmpty() : problems.join(u'\n').contains(problem), qPrintable(heard));
        QVERIFY2(preview->count(Action::NewPlan) == plans && preview->count(Action::NewWork) == works,
                 qPrintable(u"%1 plans, %2 works\n%3"_s.arg(preview->count(Action::NewPlan))
                                .arg(preview->count(Action::NewWork)).arg(heard)));
        ++m_bombs;
        m_times[ms].append(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY2(ms <= Allowed * Patience, qPrintable(u"%1 ms"_s.arg(ms)));
    }

    void foreignCalendarOf400KilobytesIsReadInTime()
    {
        QFile file(test::sharedData("ics/ical4j/src/test/resources/samples/valid/mathBirthdays.ics"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the calendar is not here");
        const QByteArray bytes = file.readAll();
        test::TempDesk desk;
        QElapsedTimer timer;
        timer.start();
        const auto preview = CalendarImport(*desk).preview(bytes).result();
        const qint64 ms = timer.elapsed();
        VERIFY_OK(preview);
        QVERIFY(preview->changes() > 0);
        qInfo("%lld KB, %d lines: %lld ms", static_cast<long long>(bytes.size() / 1000), preview->changes(),
              static_cast<long long>(ms));
        QVERIFY2(ms <= 5 * Allowed * Patience, qPrintable(u"%1 ms"_s.arg(ms)));
    }

    void cleanupTestCase()
    {
        QStringList table;
        for (auto it = m_times.cbegin(); it != m_times.cend(); ++it)
            table.prepend(u"%1 ms  %2"_s.arg(it.key(), 4).arg(it.value().join(u", "_s)));
        qInfo().noquote() << m_bombs << u"bombs\n"_s + table.join(u'\n');
    }
};

LAMP_TEST(TestCalendarBombs)
#include "tst_calendarbombs.moc"
