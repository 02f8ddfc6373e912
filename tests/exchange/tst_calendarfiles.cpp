// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendarmapping.h"
#include "exchange/ical.h"
#include "support/lamptest.h"

using namespace lamp;
using namespace Qt::StringLiterals;

namespace {
QByteArray calendarOf(const QByteArray &body)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + QByteArray(body).replace("\n", "\r\n") + "END:VCALENDAR\r\n";
}

QByteArray eventOf(const QByteArray &lines)
{
    return calendarOf("BEGIN:VEVENT\nUID:1@x\nSUMMARY:Patch day\n" + lines + "END:VEVENT\n");
}

QString texts(const IcalFile &file)
{
    QStringList list;
    for (const IcalProblem &problem : file.problems)
        list.append(QString::number(problem.line)
                    + (problem.kind == IcalProblem::Kind::Dropped ? u" dropped "_s : u" repaired "_s) + problem.text);
    return list.join(u'\n');
}

QFileInfoList samples(const QString &folder)
{
    return QDir(test::sharedData("ics/ical4j/src/test/resources/samples/") + folder)
        .entryInfoList({u"*.ics"_s}, QDir::Files);
}

QByteArray contentOf(const QFileInfo &info)
{
    QFile file(info.filePath());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

class TestCalendarFiles : public QObject {
    Q_OBJECT
private slots:
    void eventIsReadWithAllItsParts()
    {
        const auto file = readIcal(
            eventOf("DTSTART;TZID=Europe/Berlin:20261124T090000\nDTEND;TZID=Europe/Berlin:20261124T103000\n"
                    "RRULE:FREQ=WEEKLY;BYDAY=TU\nEXDATE;TZID=Europe/Berlin:20261201T090000,20261208T090000\n"
                    "RDATE;VALUE=DATE:20261225\nDESCRIPTION:one\\, two\\nthree\\; four\\\\\nLOCATION:Server room\n"
                    "STATUS:confirmed\nSEQUENCE:3\nCATEGORIES:A\\,B,C\nLAST-MODIFIED:20261101T080000Z\n"));
        VERIFY_OK(file);
        QCOMPARE(file->items.size(), 1);
        QVERIFY2(file->problems.isEmpty(), qPrintable(texts(*file)));
        const IcalItem &item = file->items.first();
        QCOMPARE(item.uid, u"1@x"_s);
        QCOMPARE(item.summary, u"Patch day"_s);
        QCOMPARE(item.description, u"one, two\nthree; four\\"_s);
        QCOMPARE(item.location, u"Server room"_s);
        QCOMPARE(item.start->zoneId, u"Europe/Berlin"_s);
        QCOMPARE(item.start->wall, QDateTime({2026, 11, 24}, {9, 0}, QTimeZone::UTC));
        QCOMPARE(item.minutes, 90);
        QCOMPARE(item.rrule, u"FREQ=WEEKLY;BYDAY=TU"_s);
        QCOMPARE(item.exdates.size(), 2);
        QVERIFY(item.rdates.first().allDay);
        QCOMPARE(item.status, u"CONFIRMED"_s);
        QCOMPARE(item.sequence, 3);
        QCOMPARE(item.categories, (QStringList{u"A,B"_s, u"C"_s}));
        QCOMPARE(item.line, 3);
    }

    void taskIsReadWithItsProgress()
    {
        const auto file =
            readIcal(calendarOf("BEGIN:VTODO\nUID:t\nSUMMARY:Renew\nDUE;VALUE=DATE:20261130\nPERCENT-COMPLETE:40\n"
                                "STATUS:IN-PROCESS\nCOMPLETED:20261120T100000Z\nEND:VTODO\n"));
        VERIFY_OK(file);
        const IcalItem &item = file->items.first();
        QCOMPARE(item.kind, IcalItem::Kind::Todo);
        QVERIFY(item.due->allDay && !item.start);
        QCOMPARE(item.percent, 40);
        QCOMPARE(item.completed->utc(), QDateTime({2026, 11, 20}, {10, 0}, QTimeZone::UTC));
    }

    void whatIsBrokenIsRepairedOrDroppedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("items");
        QTest::addColumn<QString>("problem");
        const QByteArray start = "DTSTART:20261124T090000Z\n";
        QTest::newRow("folded lines") << eventOf(start + "DESCRIPTION:a long\n  text\n") << 1 << QString();
        QTest::newRow("folded before the colon")
            << calendarOf("BEGIN:VEVENT\nUID\n :1\nSUMMARY\n :x\nDTSTART\n :20261124T090000Z\nEND:VEVENT\n") << 1
            << QString();
        QTest::newRow("folded parameters")
            << eventOf("DTSTART;VALUE=DATE-TIME;\n TZID=Europe/Berlin:\n 20261124T090000\n") << 1 << QString();
        QTest::newRow("small letters") << calendarOf(
            "begin:vevent\nuid:1\nsummary:x\ndtstart:20261124T090000Z\nend:vevent\n")
                                       << 1 << QString();
        QTest::newRow("line feeds only") << eventOf(start).replace("\r\n", "\n") << 1 << QString();
        QTest::newRow("carriage returns only") << eventOf(start).replace("\r\n", "\r") << 1 << QString();
        QTest::newRow("missing END") << QByteArray("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:x\n" + start) << 1
                                     << u"5 repaired END:VEVENT is missing"_s;
        QTest::newRow("event in event") << calendarOf("BEGIN:VEVENT\nUID:1\nSUMMARY:x\n" + start
                                                      + "BEGIN:VEVENT\nUID:2\nSUMMARY:y\n" + start + "END:VEVENT\n")
                                        << 2 << u"7 repaired END:VEVENT is missing"_s;
        QTest::newRow("END of nothing") << calendarOf("END:VTODO\nBEGIN:VEVENT\nUID:1\nSUMMARY:x\n" + start
                                                      + "END:VEVENT\n")
                                        << 1 << u"3 dropped END:VTODO ends nothing"_s;
        QTest::newRow("no calendar around") << QByteArray("BEGIN:VEVENT\nUID:1\nSUMMARY:x\n" + start + "END:VEVENT\n")
                                            << 1 << u"1 repaired no calendar"_s;
        QTest::newRow("text broken without folding")
            << eventOf(start + "DESCRIPTION:first line\nsecond line of it\n") << 1 << u"8 repaired the line belongs"_s;
        QTest::newRow("no UID") << calendarOf("BEGIN:VEVENT\nSUMMARY:x\n" + start + "END:VEVENT\n") << 1
                                << u"3 repaired “x” has no UID"_s;
        QTest::newRow("no title") << calendarOf("BEGIN:VEVENT\nUID:1\n" + start + "END:VEVENT\n") << 1
                                  << u"3 repaired no title"_s;
        QTest::newRow("no start") << calendarOf("BEGIN:VEVENT\nUID:1\nSUMMARY:x\nEND:VEVENT\n") << 1
                                  << u"3 repaired “x” has no readable date"_s;
        QTest::newRow("bad start") << eventOf("DTSTART:20261324T090000Z\n") << 1
                                   << u"6 dropped DTSTART is no date or time"_s;
        QTest::newRow("nothing at all") << calendarOf("BEGIN:VEVENT\nUID:1\nEND:VEVENT\n") << 0
                                        << u"3 dropped an event with neither"_s;
        QTest::newRow("bad end") << eventOf(start + "DTEND:2026\n") << 1 << u"7 dropped DTEND is no date or time"_s;
        QTest::newRow("end before start")
            << eventOf(start + "DTEND:20261123T090000Z\n") << 1 << u"3 repaired “Patch day” ends before it begins"_s;
        QTest::newRow("long form of a time")
            << eventOf("DTSTART:2026-11-24T09:00\n") << 1 << u"6 repaired DTSTART is written in another form"_s;
        QTest::newRow("bad sequence") << eventOf(start + "SEQUENCE:many\n") << 1
                                      << u"7 repaired SEQUENCE is no number"_s;
        QTest::newRow("second rule") << eventOf(start + "RRULE:FREQ=DAILY\nRRULE:FREQ=WEEKLY\n") << 1
                                     << u"8 dropped a second rule"_s;
        QTest::newRow("rule of exceptions")
            << eventOf(start + "EXRULE:FREQ=DAILY\n") << 1 << u"7 dropped a rule of exceptions"_s;
        QTest::newRow("journal") << calendarOf("BEGIN:VJOURNAL\nUID:1\nEND:VJOURNAL\n") << 0 << u"3 dropped VJOURNAL"_s;
        QTest::newRow("windows text") << eventOf(start
                                                 + "LOCATION:K\xfc"
                                                   "che\n")
                                      << 1 << u"1 repaired the file is cp1252"_s;
        QTest::newRow("windows zone")
            << eventOf("DTSTART;TZID=W. Europe Standard Time:20261124T090000\n") << 1
            << u"6 repaired the time zone “W. Europe Standard Time” is read as Europe/Berlin"_s;
        QTest::newRow("zone of an old program")
            << eventOf("DTSTART;TZID=/softwarestudio.org/Olson_20011030_5/America/New_York:20261124T090000\n") << 1
            << u"is read as America/New_York"_s;
        QTest::newRow("zone of nowhere") << eventOf("DTSTART;TZID=Middle Earth:20261124T090000\n") << 1
                                         << u"6 repaired the time zone “Middle Earth” is not known"_s;
    }
    void whatIsBrokenIsRepairedOrDroppedWithItsLine()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, items);
        QFETCH(QString, problem);
        const auto file = readIcal(bytes);
        VERIFY_OK(file);
        QCOMPARE(file->items.size(), items);
        if (problem.isEmpty())
            QVERIFY2(file->problems.isEmpty(), qPrintable(texts(*file)));
        else
            QVERIFY2(texts(*file).contains(problem), qPrintable(texts(*file)));
    }

    void zoneThatOnlyTheFileKnowsIsRecognisedByItsRules()
    {
        const QByteArray zone =
            "BEGIN:VTIMEZONE\nTZID:Our "
            "office\nBEGIN:STANDARD\nDTSTART:16010101T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\n"
            "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\nEND:STANDARD\nBEGIN:DAYLIGHT\nDTSTART:"
            "16010101T020000\nTZOFFSETFROM:+0100\n"
            "TZOFFSETTO:+0200\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\nEND:DAYLIGHT\nEND:VTIMEZONE\n";
        const auto file = readIcal(
            calendarOf(zone + "BEGIN:VEVENT\nUID:1\nSUMMARY:x\nDTSTART;TZID=Our office:20260701T090000\nEND:VEVENT\n"));
        VERIFY_OK(file);
        QCOMPARE(file->items.first().start->zoneId, u"Europe/Berlin"_s);
    }

    void fileThatIsNoCalendarIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("Dear Sir or Madam,\nplease find attached\n");
        QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html><body>BEGIN:nothing</body></html>");
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        QTest::newRow("zeros") << QByteArray(4096, '\0');
    }
    void fileThatIsNoCalendarIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto file = readIcal(bytes);
        QVERIFY(!file);
        QCOMPARE(file.error().kind, Error::Kind::Invalid);
    }

    // Rules that keep other programs busy for ever.
    void bombIsReadAndRefusedWithin200Milliseconds_data()
    {
        QTest::addColumn<QByteArray>("rule");
        const QByteArray frequencies[] = {"SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"};
        int number = 0;
        const auto add = [&number](const QByteArray &rule) {
            const QByteArray name = QByteArray::number(++number) + ' ' + rule.left(60);
            QTest::newRow(name.constData()) << rule;
        };
        for (const QByteArray &frequency : frequencies) {
            add("FREQ=" + frequency + ";BYMONTH=2;BYMONTHDAY=30");
            add("FREQ=" + frequency + ";INTERVAL=0");
            add("FREQ=" + frequency + ";COUNT=2000000000");
            add("FREQ=" + frequency
                + ";BYHOUR=0,1,2,3,4,5,6,7,8,9;BYMINUTE=0,1,2,3,4,5,6,7,8,9;BYSECOND=0,1,2,3,4,5,6,7,8,9");
            add("FREQ=" + frequency + ";UNTIL=99991231T235959Z;COUNT=5");
        }
        add("FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1");
        add("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31;BYDAY=MO;BYSETPOS=-1");
        add("FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1");
        add("FREQ=DAILY;BYMONTHDAY=31;BYMONTH=2,4,6,9,11");
        add("FREQ=YEARLY;INTERVAL=2000000000");
    }
    void bombIsReadAndRefusedWithin200Milliseconds()
    {
        QFETCH(QByteArray, rule);
        QElapsedTimer timer;
        timer.start();
        const auto file = readIcal(eventOf("DTSTART:20260131T090000Z\nRRULE:" + rule + '\n'));
        VERIFY_OK(file);
        QList<IcalProblem> problems;
        const auto groups = calendarmapping::groups(*file, problems);
        QCOMPARE(groups.size(), 1);
        const auto plan = calendarmapping::asPlan(groups.first(), QTimeZone::utc());
        const qint64 ms = timer.elapsed();
        QVERIFY(!plan);
        QVERIFY(!plan.error().detail.isEmpty());
        QVERIFY2(ms <= 200, qPrintable(u"%1 ms"_s.arg(ms)));
    }

    void hugeAndHostileFilesEndSoon_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("deep nesting") << QByteArray("BEGIN:VCALENDAR\n") + QByteArray("BEGIN:X-A\n").repeated(100'000);
        QTest::newRow("one endless line") << QByteArray("BEGIN:VCALENDAR\nSUMMARY:") + QByteArray(8'000'000, 'x');
        QTest::newRow("endless folding") << QByteArray("BEGIN:VCALENDAR\nSUMMARY:")
                + QByteArray("\n x").repeated(1'000'000);
        QTest::newRow("many events") << calendarOf(
            QByteArray("BEGIN:VEVENT\nSUMMARY:x\nDTSTART:20261124T090000Z\nEND:VEVENT\n").repeated(30'000));
        QTest::newRow("many dates") << eventOf("DTSTART:20261124T090000Z\nRDATE:"
                                               + QByteArray("20261125T090000Z,").repeated(100'000)
                                               + "20261126T090000Z\n");
        QTest::newRow("noise") << [] {
            QRandomGenerator random(7);
            QByteArray bytes = "BEGIN:VCALENDAR\nBEGIN:VEVENT\n";
            for (int i = 0; i < 500'000; ++i)
                bytes.append(static_cast<char>(random.bounded(256)));
            return bytes;
        }();
    }
    void hugeAndHostileFilesEndSoon()
    {
        QFETCH(QByteArray, bytes);
        QElapsedTimer timer;
        timer.start();
        const auto file = readIcal(bytes);
        if (file) {
            QVERIFY(file->items.size() <= MostIcalItems);
            QVERIFY(file->problems.size() <= 2'001);
        }
        QVERIFY2(timer.elapsed() < 15'000, qPrintable(u"%1 ms"_s.arg(timer.elapsed()))); // many times what it takes
    }

    void eachPrefixOfAFileIsReadWithoutHarm()
    {
        const QByteArray whole =
            eventOf("DTSTART;TZID=Europe/Berlin:20261124T090000\nRRULE:FREQ=WEEKLY;BYDAY=TU\nEXDATE:20261201T080000Z\n"
                    "DESCRIPTION;LANGUAGE=en:a \"quoted\" text\\n\nDURATION:PT1H30M\n");
        for (qsizetype length = 0; length <= whole.size(); ++length) {
            const auto file = readIcal(whole.first(length));
            QVERIFY(!file || file->items.size() <= 1);
        }
    }

    void writtenFileReadsBackTheSame()
    {
        const auto first = readIcal(eventOf(
            "DTSTART;TZID=Europe/Berlin:20261124T090000\nDURATION:PT90M\nRRULE:FREQ=WEEKLY;BYDAY=TU\n"
            "EXDATE;TZID=Europe/Berlin:20261201T090000\nDESCRIPTION:Zeile eins\\nÄÖÜ\\, 日本語 😀 and a long text "
            "that must be folded because it is much longer than seventy-five octets in the file\nLOCATION:a\\;b\n"
            "STATUS:CONFIRMED\nSEQUENCE:2\nCATEGORIES:A\\,B,C\n"));
        VERIFY_OK(first);
        const QByteArray bytes = writeIcal(*first, {0});
        for (const QByteArray &line : bytes.split('\n')) {
            QVERIFY2(line.size() <= 76, line.constData()); // with the carriage return
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
            QVERIFY(QString::fromUtf8(line).toUtf8() == line); // no character is cut
        }
        QVERIFY2(bytes.contains("TZOFFSETFROM:+0100") && bytes.contains("TZOFFSETTO:+0200"), bytes.constData());
        const auto second = readIcal(bytes);
        VERIFY_OK(second);
        QVERIFY2(second->problems.isEmpty(), qPrintable(texts(*second)));
        QCOMPARE(writeIcal(*second, {0}), bytes);
        QCOMPARE(second->items.first().description, first->items.first().description);
        QCOMPARE(second->items.first().exdates, first->items.first().exdates);
    }

    void validCalendarsAreAllRead()
    {
        const auto files = samples(u"valid"_s);
        if (files.isEmpty())
            QSKIP("the calendars are not here");
        QCOMPARE(files.size(), 81);
        qsizetype items = 0;
        for (const QFileInfo &info : files) {
            const auto file = readIcal(contentOf(info));
            QVERIFY2(file.has_value(), qPrintable(info.fileName()));
            items += file->items.size();
            QVERIFY2(!file->items.isEmpty() || !file->damage, qPrintable(info.fileName()));
            for (const IcalProblem &problem : file->problems)
                QVERIFY(problem.line > 0 && !problem.text.isEmpty());
        }
        QCOMPARE(items, 3468);
    }

    void ofInvalidCalendarsWhatIsReadableIsOffered()
    {
        const auto files = samples(u"invalid"_s);
        if (files.isEmpty())
            QSKIP("the calendars are not here");
        QCOMPARE(files.size(), 22);
        QStringList nothing;
        qsizetype items = 0;
        for (const QFileInfo &info : files) {
            const auto file = readIcal(contentOf(info));
            QVERIFY2(file.has_value(), qPrintable(info.fileName()));
            items += file->items.size();
            if (file->items.isEmpty() && file->damage)
                nothing.append(info.fileName());
        }
        QCOMPARE(nothing, (QStringList{u"boeing.ics"_s})); // nothing but free and busy times, and those broken
        QCOMPARE(items, 587);
    }
};

LAMP_TEST(TestCalendarFiles)
#include "tst_calendarfiles.moc"
