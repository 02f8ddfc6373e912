// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendarexport.h"
#include "exchange/calendarimport.h"
#include "services/history.h"
#include "services/plans.h"
#include "services/workitems.h"
#include "store/rows.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

using namespace lamp;
using namespace Qt::StringLiterals;

namespace {
using Action = CalendarImportLine::Action;

QByteArray file(const QByteArray &body)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Maintenance\r\n" + QByteArray(body).replace("\n", "\r\n")
        + "END:VCALENDAR\r\n";
}

const QByteArray series =
    "BEGIN:VEVENT\nUID:patch@x\nSUMMARY:Patch ring one\nDTSTART;TZID=Europe/Berlin:20261127T180000\nDURATION:PT2H\n"
    "RRULE:FREQ=WEEKLY;BYDAY=FR\nEXDATE;TZID=Europe/Berlin:20261225T180000\nSEQUENCE:1\nEND:VEVENT\n"
    "BEGIN:VEVENT\nUID:patch@x\nSUMMARY:Patch ring one\nRECURRENCE-ID;TZID=Europe/Berlin:20261204T180000\n"
    "DTSTART;TZID=Europe/Berlin:20261205T080000\nDURATION:PT2H\nSEQUENCE:1\nEND:VEVENT\n"
    "BEGIN:VEVENT\nUID:patch@x\nSUMMARY:Patch ring one\nRECURRENCE-ID;TZID=Europe/Berlin:20261211T180000\n"
    "DTSTART;TZID=Europe/Berlin:20261211T180000\nSTATUS:CANCELLED\nSEQUENCE:1\nEND:VEVENT\n";
const QByteArray single =
    "BEGIN:VEVENT\nUID:swap@x\nSUMMARY:Swap the switch\nDTSTART:20261130T170000Z\nDTEND:20261130T190000Z\nEND:VEVENT\n";
const QByteArray past = "BEGIN:VEVENT\nUID:past@x\nSUMMARY:Moved the "
                        "office\nDTSTART;VALUE=DATE:20260301\nDTEND;VALUE=DATE:20260303\nEND:VEVENT\n";
const QByteArray task =
    "BEGIN:VTODO\nUID:todo@x\nSUMMARY:Renew the certificate\nDUE:20261210T120000Z\nPERCENT-COMPLETE:20\nEND:VTODO\n";
const QByteArray done = "BEGIN:VTODO\nUID:done@x\nSUMMARY:Order "
                        "toner\nDUE:20261101T120000Z\nSTATUS:COMPLETED\nCOMPLETED:20261030T090000Z\nEND:VTODO\n";

struct Import {
    test::TempDesk desk;
    Result<CalendarPreview> preview(const QByteArray &bytes) { return CalendarImport(*desk).preview(bytes).result(); }
    Result<CalendarPreview> run(const QByteArray &bytes)
    {
        return CalendarImport(*desk).run(bytes, u"test.ics"_s).result();
    }
    QList<CalendarEntry> entries(QDate from, QDate to, CalendarLayers layers = allLayers())
    {
        const auto at = [](QDate date) { return Instant::from(QDateTime(date, {0, 0}, QTimeZone::UTC)); };
        return desk->plans().entries(at(from), at(to), layers).result().value_or(QList<CalendarEntry>{});
    }
    template <class T>
    QList<T> all()
    {
        return desk->database().readNow([](Connection &c) { return rows::all<T>(c); }).value_or(QList<T>{});
    }
    qsizetype acts() { return desk->history().page({}, 1000).result()->size(); }
};
} // namespace

class TestCalendarImport : public QObject {
    Q_OBJECT
private slots:
    void previewSaysWhatBecomesWhatAndWritesNothing()
    {
        Import import;
        const qsizetype acts = import.acts(), plans = import.all<Plan>().size();
        const auto preview = import.preview(file(series + single + past + task + done));
        VERIFY_OK(preview);
        QCOMPARE(preview->name, u"Maintenance"_s);
        QCOMPARE(preview->lines.size(), 5);
        QCOMPARE(preview->count(Action::NewPlan), 1);
        QCOMPARE(preview->count(Action::NewWork), 4);
        QCOMPARE(preview->changes(), 5);
        QCOMPARE(preview->lines.first().title, u"Patch ring one"_s);
        QVERIFY2(preview->lines.first().when.startsWith(u"every Friday, from 27 Nov 2026 18:00"),
                 qPrintable(preview->lines.first().when));
        QVERIFY(preview->problems.isEmpty());
        QCOMPARE(import.acts(), acts);
        QCOMPARE(import.all<Plan>().size(), plans);
    }

    void seriesBecomesAPlanWithItsExceptions()
    {
        Import import;
        VERIFY_OK(import.run(file(series)));
        QStringList found;
        for (const CalendarEntry &entry : import.entries({2026, 11, 1}, {2027, 1, 1}, CalendarLayer::Plan))
            found.append(entry.startsAt.utc().toString(u"MM-dd HH:mm"_s) + (entry.moved ? u" moved"_s : QString()));
        // 11 December was cancelled, the 25th is left out, the 4th stands on Saturday morning.
        QCOMPARE(found, (QStringList{u"11-27 17:00"_s, u"12-05 07:00 moved"_s, u"12-18 17:00"_s}));
        const auto plans = import.all<Plan>();
        const auto plan = std::ranges::find(plans, u"Patch ring one"_s, &Plan::title);
        QVERIFY(plan != plans.end());
        QCOMPARE(plan->zone, u"Europe/Berlin"_s);
        QCOMPARE(plan->minutes, 120);
        QCOMPARE(plan->externalUid, u"patch@x"_s);
    }

    void singleEventsAndTasksBecomePlannedWork()
    {
        Import import;
        VERIFY_OK(import.run(file(single + past + task + done)));
        QHash<QString, WorkItem> items;
        for (const WorkItem &item : import.all<WorkItem>())
            items.insert(item.title, item);
        QCOMPARE(items.size(), 4);
        const auto use = [&](const QString &title) { return import.desk->catalog().status(items[title].statusId).use; };
        QCOMPARE(use(u"Swap the switch"_s), StatusUse::Todo);
        QCOMPARE(items[u"Swap the switch"_s].estimateMinutes, 120);
        QCOMPARE(items[u"Swap the switch"_s].plannedAt->utc(), QDateTime({2026, 11, 30}, {17, 0}, QTimeZone::UTC));
        QCOMPARE(use(u"Moved the office"_s), StatusUse::Done); // it has been: nobody is late with it
        QCOMPARE(use(u"Renew the certificate"_s), StatusUse::Progress);
        QCOMPARE(items[u"Renew the certificate"_s].targetAt->utc(), QDateTime({2026, 12, 10}, {12, 0}, QTimeZone::UTC));
        QVERIFY(!items[u"Renew the certificate"_s].plannedAt);
        QCOMPARE(use(u"Order toner"_s), StatusUse::Done);
        QCOMPARE(items[u"Order toner"_s].solvedAt->utc(), QDateTime({2026, 10, 30}, {9, 0}, QTimeZone::UTC));
        const auto day = import.entries({2026, 3, 1}, {2026, 3, 2}, CalendarLayer::Planned);
        QCOMPARE(day.size(), 1);
        QVERIFY(day.first().allDay);
        QCOMPARE(day.first().state, CalendarState::Done);
    }

    void sameFileAgainChangesNothing()
    {
        Import import;
        const QByteArray bytes = file(series + single + past + task + done);
        VERIFY_OK(import.run(bytes));
        const qsizetype acts = import.acts();
        const auto plans = import.all<Plan>();
        const auto items = import.all<WorkItem>();
        const auto again = import.run(bytes);
        VERIFY_OK(again);
        QCOMPARE(again->count(Action::Same), 5);
        QCOMPARE(again->changes(), 0);
        QCOMPARE(import.all<Plan>(), plans);
        QCOMPARE(import.all<WorkItem>(), items);
        QCOMPARE(import.acts(), acts); // not even an act
    }

    void oneUndoTakesTheWholeImportBack()
    {
        Import import;
        const qsizetype plans = import.all<Plan>().size();
        const QByteArray bytes = file(series + single + task);
        VERIFY_OK(import.run(bytes));
        VERIFY_OK(import.desk->history().undo().result());
        QCOMPARE(import.all<Plan>().size(), plans);
        QVERIFY(import.all<WorkItem>().isEmpty());
        QVERIFY(import.all<Occurrence>().isEmpty());
        QVERIFY(import.all<CalendarSource>().isEmpty());
        const auto again = import.run(bytes);
        VERIFY_OK(again);
        QCOMPARE(again->changes(), 3);
    }

    void newerVersionChangesAndAnOlderOneDoesNot()
    {
        Import import;
        VERIFY_OK(import.run(file(series + single)));
        const QByteArray newer = file(QByteArray(series)
                                          .replace("SEQUENCE:1", "SEQUENCE:2")
                                          .replace("SUMMARY:Patch ring one", "SUMMARY:Patch ring two")
                                      + QByteArray(single).replace("20261130T170000Z", "20261130T160000Z"));
        auto result = import.run(newer);
        VERIFY_OK(result);
        QCOMPARE(result->count(Action::ChangedPlan), 1);
        QCOMPARE(result->count(Action::ChangedWork), 1);
        QCOMPARE(import.all<WorkItem>().first().estimateMinutes, 180);
        const auto plans = import.all<Plan>();
        QVERIFY(std::ranges::find(plans, u"Patch ring two"_s, &Plan::title) != plans.end());
        QVERIFY(std::ranges::find(plans, u"Patch ring one"_s, &Plan::title) == plans.end());
        result = import.run(file(series));
        VERIFY_OK(result);
        QCOMPARE(result->count(Action::Older), 1);
    }

    void whatWasChangedHereIsKept()
    {
        Import import;
        VERIFY_OK(import.run(file(single)));
        const WorkItem before = import.all<WorkItem>().first();
        WorkItem after = before;
        after.title = u"Swap both switches"_s;
        VERIFY_OK(import.desk->workItems().edit(before, after).result());
        const auto result =
            import.run(file(QByteArray(single).replace("SUMMARY:Swap the switch", "SUMMARY:Swap nothing")));
        VERIFY_OK(result);
        QCOMPARE(result->count(Action::KeptHere), 1);
        QCOMPARE(import.all<WorkItem>().first().title, u"Swap both switches"_s);
    }

    void ofSeveralVersionsInAFileTheNewestCounts()
    {
        Import import;
        const auto result = import.run(file(single
                                            + QByteArray(single)
                                                  .replace("END:VEVENT", "SEQUENCE:4\nEND:VEVENT")
                                                  .replace("Swap the switch", "Swap it all")));
        VERIFY_OK(result);
        QCOMPARE(result->lines.size(), 1);
        QCOMPARE(import.all<WorkItem>().first().title, u"Swap it all"_s);
        QCOMPARE(result->problems.size(), 1);
        QCOMPARE(result->problems.first().line, 4);
    }

    void startThatTheRuleDoesNotGiveIsKeptAsAnExtraDate()
    {
        Import import;
        VERIFY_OK(import.run(file("BEGIN:VEVENT\nUID:a\nSUMMARY:Odd\nDTSTART:20261124T120000Z\nRRULE:FREQ=WEEKLY;BYDAY="
                                  "FR;COUNT=3\nEND:VEVENT\n")));
        QStringList found;
        for (const CalendarEntry &entry : import.entries({2026, 11, 1}, {2027, 1, 1}, CalendarLayer::Plan))
            found.append(entry.date.toString(Qt::ISODate));
        QCOMPARE(found, (QStringList{u"2026-11-24"_s, u"2026-11-27"_s, u"2026-12-04"_s}));
    }

    void ruleThatCannotBeUsedIsNamedAndItsFirstDateKept()
    {
        Import import;
        const QByteArray bytes =
            file("BEGIN:VEVENT\nUID:a\nSUMMARY:Bomb\nDTSTART:20261130T120000Z\nRRULE:FREQ=SECONDLY\nEND:VEVENT\n");
        const auto preview = import.preview(bytes);
        VERIFY_OK(preview);
        QCOMPARE(preview->lines.first().action, Action::NewWork);
        QVERIFY(preview->lines.first().detail.contains(u"more often than daily"_s));
        QCOMPARE(preview->problems.first().kind, IcalProblem::Kind::Dropped);
        QCOMPARE(preview->problems.first().line, 8); // the rule's own
        QCOMPARE(preview->lines.first().when, u"30 Nov 2026 12:00"_s);
    }

    void pastOfAnImportedSeriesIsShownButNotMissed()
    {
        Import import;
        VERIFY_OK(import.run(
            file("BEGIN:VEVENT\nUID:a\nSUMMARY:Old\nDTSTART:20260105T090000Z\nRRULE:FREQ=WEEKLY\nEND:VEVENT\n"
                 "BEGIN:VEVENT\nUID:a\nSUMMARY:Old\nRECURRENCE-ID:20260202T090000Z\nDTSTART:20260203T090000Z\nEND:"
                 "VEVENT\n")));
        const auto list = import.entries({2026, 2, 1}, {2026, 3, 1}, CalendarLayer::Plan);
        QCOMPARE(list.size(), 4);
        for (const CalendarEntry &entry : list)
            QVERIFY(entry.state == CalendarState::Forecast || entry.state == CalendarState::Planned);
        VERIFY_OK(import.desk->plans().runMissed().result());
        for (const Occurrence &row : import.all<Occurrence>())
            QVERIFY(row.state != OccurrenceState::Missed);
    }

    void fileWithoutAReadableItemIsRefusedWithItsReason()
    {
        Import import;
        const auto broken = import.preview(file("BEGIN:VEVENT\nDTSTART:yesterday\nEND:VEVENT\n"));
        QVERIFY(!broken);
        QCOMPARE(broken.error().kind, Error::Kind::Invalid);
        QVERIFY2(broken.error().detail.startsWith(u"line 5"_s), qPrintable(broken.error().detail));
        QCOMPARE(import.run("no calendar").error().kind, Error::Kind::Invalid);
    }

    void soundCalendarWithoutEntriesHasNothingToImport()
    {
        Import import;
        const auto preview = import.preview(file("BEGIN:VJOURNAL\nUID:j\nEND:VJOURNAL\n"));
        VERIFY_OK(preview);
        QVERIFY(preview->lines.isEmpty());
        QCOMPARE(preview->problems.size(), 1);
        VERIFY_OK(import.run(file({})));
    }

    void cancelledImportLeavesNothingBehind()
    {
        Import import;
        QByteArray many;
        for (int i = 0; i < 3'000; ++i)
            many += QByteArray(single).replace("swap@x", QByteArray("swap" + QByteArray::number(i) + "@x"));
        auto future = CalendarImport(*import.desk).run(file(many), u"many.ics"_s);
        QTRY_VERIFY(future.progressValue() > 100);
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        QVERIFY(import.all<WorkItem>().isEmpty());
        QVERIFY(import.all<CalendarSource>().isEmpty());
    }

    void exportReadsBackToTheSameDates()
    {
        Import source;
        VERIFY_OK(source.run(file(series + single + task)));
        const auto bytes = CalendarExport(*source.desk).text().result();
        VERIFY_OK(bytes);
        for (const QByteArray &part :
             {QByteArray("UID:patch@x"), QByteArray("RRULE:FREQ=WEEKLY;BYDAY=FR"),
              QByteArray("EXDATE;TZID=Europe/Berlin:"), QByteArray("RECURRENCE-ID;TZID=Europe/Berlin:20261204T180000"),
              QByteArray("BEGIN:VTIMEZONE"), QByteArray("BEGIN:VTODO")})
            QVERIFY2(bytes->contains(part), bytes->constData());
        Import target;
        VERIFY_OK(target.run(*bytes));
        const auto ours = source.entries({2026, 11, 1}, {2027, 3, 1}),
                   theirs = target.entries({2026, 11, 1}, {2027, 3, 1});
        QCOMPARE(theirs.size(), ours.size());
        for (qsizetype i = 0; i < ours.size(); ++i) {
            QCOMPARE(theirs[i].startsAt, ours[i].startsAt);
            QCOMPARE(theirs[i].title, ours[i].title);
            QCOMPARE(theirs[i].key.slot, ours[i].key.slot);
            QCOMPARE(theirs[i].layer, ours[i].layer);
        }
    }

    void exportOfOwnPlansIsStableAndComesBackAsKnown()
    {
        Import import;
        Plan plan;
        plan.title = u"Own plan"_s;
        plan.state = PlanState::Active;
        plan.rrule = u"FREQ=MONTHLY;BYDAY=2TU;UNTIL=20271231"_s;
        plan.start = u"2026-12-08T09:00"_s;
        plan.zone = u"Europe/Berlin"_s;
        const auto id = import.desk->plans()
                            .create(plan, {}, {import.desk.asset(u"SRV-01"_s), import.desk.asset(u"SRV-02"_s)})
                            .result();
        VERIFY_OK(id);
        const auto first = CalendarExport(*import.desk).text({*id}).result(),
                   second = CalendarExport(*import.desk).text({*id}).result();
        VERIFY_OK(first);
        QCOMPARE(*first, *second);
        QCOMPARE(first->count("BEGIN:VEVENT"), 2); // a series an asset
        QVERIFY(first->contains("UNTIL=20271231T225959Z"));
        const auto again = import.preview(*first);
        VERIFY_OK(again);
        QCOMPARE(again->changes(), 0);
    }

    void realCalendarsAreImportedWhole()
    {
        const QDir folder(test::sharedData("ics/ical4j/src/test/resources/samples"));
        const auto files = folder.exists() ? QDir(folder.filePath(u"valid"_s)).entryInfoList({u"*.ics"_s}, QDir::Files)
                + QDir(folder.filePath(u"invalid"_s)).entryInfoList({u"*.ics"_s}, QDir::Files)
                                           : QFileInfoList();
        if (files.isEmpty())
            QSKIP("the calendars are not here");
        Import import;
        int refused = 0, written = 0;
        for (const QFileInfo &info : files) {
            QFile source(info.filePath());
            QVERIFY(source.open(QIODevice::ReadOnly));
            const QByteArray bytes = source.readAll();
            const auto preview = import.preview(bytes);
            const auto result = import.run(bytes);
            QCOMPARE(result.has_value(), preview.has_value());
            if (!result) {
                QCOMPARE(result.error().kind, Error::Kind::Invalid);
                ++refused;
                continue;
            }
            written += result->changes();
            const auto again = import.preview(bytes);
            QVERIFY2(again && again->changes() == 0, qPrintable(info.fileName()));
        }
        qInfo() << written << "entries written," << refused << "file refused";
        QVERIFY(written > 3'500);
        QCOMPARE(refused, 1);
    }
};

LAMP_TEST(TestCalendarImport)
#include "tst_calendarimport.moc"
