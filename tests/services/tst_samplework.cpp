// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleofficefixture.h"
#include "services/changework.h"
#include "services/checklists.h"
#include "services/downtimes.h"
#include "services/freezewindows.h"
#include "services/macros.h"
#include "services/majorwork.h"
#include "services/problemwork.h"
#include "services/readytexts.h"
#include "services/roles.h"
#include "services/shiftnotes.h"
#include "services/timebook.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// What the sample office shows of problems, changes, major incidents, checklists, time and macros.
class TestSampleWork : public QObject {
    Q_OBJECT

    [[nodiscard]] static Desk &desk() { return *shared().desk; }
    [[nodiscard]] static WorkItemId item(const QString &title)
    {
        const WorkItem *found = shared().titled(title);
        return found ? found->id : WorkItemId{};
    }
    [[nodiscard]] static changework::ChangeView change(const QString &title)
    {
        return changework::of(desk(), item(title)).result().value_or(changework::ChangeView{});
    }
    [[nodiscard]] static checklists::List list(const QString &title)
    {
        return checklists::of(desk(), item(title)).result().value_or(QList<checklists::List>()).value(0);
    }

private slots:
    void cleanupTestCase() { sharedDesk.reset(); }

    void macrosCanBeRunAndHaveKeysOfTheirOwn()
    {
        const auto macros = Macros(desk()).all().result();
        VERIFY_OK(macros);
        QVERIFY(macros->size() >= 4);
        QSet<qint64> digits;
        for (const MacroState &state : *macros) {
            QVERIFY2(state.problem.isEmpty(), qPrintable(state.macro.name + u": " + state.problem));
            QVERIFY(state.macro.digit == 0 || !digits.contains(state.macro.digit));
            digits.insert(state.macro.digit);
        }
        QVERIFY(digits.contains(1));
    }

    void checklistTemplatesAreReady()
    {
        const auto lists = ReadyTexts(desk()).checklists().result();
        VERIFY_OK(lists);
        QCOMPARE(lists->size(), 3);
        for (const ChecklistTemplate &one : *lists)
            QVERIFY(ReadyTexts(desk()).problem(one).result().value_or(u"unread"_s).isEmpty());
        QVERIFY(std::ranges::contains(*lists, Gate::Block, &ChecklistTemplate::gate));
    }

    void listOfTheStarterIsHalfTickedAndHoldsIt()
    {
        const auto starter = list(u"Aisha Rahman, starts"_s);
        QCOMPARE(starter.list.title, u"New starter"_s);
        QVERIFY(starter.open() > 0 && starter.open() < starter.lines.size());
        const auto ticket = std::ranges::find(starter.lines, PartKind::Ticket,
                                              [](const checklists::Line &line) { return line.part.kind; });
        QVERIFY(ticket != starter.lines.end() && ticket->child);
        QVERIFY(ticket->child->open && ticket->step.result == StepResult::Open);
        const auto standing = checklists::standing(desk(), {item(u"Aisha Rahman, starts"_s)}).result();
        VERIFY_OK(standing);
        QCOMPARE(standing->blocking.size(), 1);
        const auto asked = list(u"five of eight batteries"_s);
        QVERIFY(std::ranges::any_of(asked.lines, [](const checklists::Line &line) {
            return line.part.kind == PartKind::Approval && line.asked.startsWith(u"Judith");
        }));
    }

    void weekOfTheLeadIsAlive()
    {
        const auto week = timebook::week(desk(), {2026, 11, 24}).result();
        VERIFY_OK(week);
        QVERIFY(std::ranges::count_if(week->rows, [](const timebook::WeekRow &row) { return row.sum() > 0; }) >= 5);
        QVERIFY2(week->totals[0] >= 150, qPrintable(QString::number(week->totals[0]))); // Monday
        QVERIFY2(week->totals[1] >= 10, qPrintable(QString::number(week->totals[1])));  // today until ten
        QVERIFY(week->wanted > 0);
    }

    void timeAndMaterialHaveAPrice()
    {
        const auto sheet = timebook::sheet(desk(), item(u"PRN-07 offline again"_s)).result();
        VERIFY_OK(sheet);
        QVERIFY(sheet->rated && sheet->own.timeCents > 0);
        QCOMPARE(sheet->own.materialCents, 18000);
        QCOMPARE(sheet->own.otherCents, 0); // the material explains the cost
        const auto battery = timebook::sheet(desk(), item(u"dies after twenty minutes"_s)).result();
        VERIFY_OK(battery);
        QCOMPARE(battery->item.costCents, 6400);
        QVERIFY(battery->left() > 0);
    }

    void knownErrorHasMembersAndAWorkaround()
    {
        const auto problem = problemwork::of(desk(), item(u"third time in 30 days"_s)).result();
        VERIFY_OK(problem);
        QVERIFY(problem->sheet.knownError && problem->sheet.workaround.contains(u"PRN-01"));
        QCOMPARE(problem->members.size(), 3);
        QVERIFY(problem->members.first().open && !problem->members.last().open);
        QVERIFY(shared().count(u"is:open is:known-error"_s) >= 1);
        const auto notices = desk().database().readNow([](Connection &c) {
            return problemwork::knownErrorsOf(c, item(u"Cannot print to 2nd-floor"_s), desk().now());
        });
        VERIFY_OK(notices);
        QCOMPARE(notices->size(), 1);
    }

    void patchNightIsApprovedAndNothingSpeaksAgainstIt()
    {
        const auto night = change(u"Patch night"_s);
        QCOMPARE(night.sheet.approval, Approval::Given);
        QVERIFY(night.window() && night.noReturnAt());
        QVERIFY(night.warnings.isEmpty());
        QCOMPARE(night.calls.size(), 3);
        QVERIFY(changework::heldBackBy(night, desk().zone()).isEmpty());
        QVERIFY(!changework::heldBackBy(change(u"Swap SW-02"_s), desk().zone()).isEmpty()); // asked, not answered
    }

    void oneChangeIsDoneAndOneWasRolledBack()
    {
        const auto done = change(u"new firmware for the switch"_s);
        QCOMPARE(stateOf(done.sheet), ChangeState::Done);
        QCOMPARE(stateOf(change(u"separate network for field tablets"_s).sheet), ChangeState::RolledBack);
        const auto down = downtimes::of(desk(), item(u"new firmware for the switch"_s)).result();
        VERIFY_OK(down);
        QCOMPARE(down->size(), 1);
        QVERIFY(down->first().downtime.planned && down->first().downtime.changeId);
        const auto standing = downtimes::ofAsset(desk(), down->first().downtime.assetId).result();
        VERIFY_OK(standing);
        QCOMPARE(standing->year.outages, 0); // what was planned is no outage
        QVERIFY(standing->year.plannedMinutes > 0);
    }

    void freezeWindowsLieBeforeAndAhead()
    {
        const auto windows = freezewindows::all(desk()).result();
        VERIFY_OK(windows);
        QVERIFY(std::ranges::any_of(*windows, [](const FreezeWindow &one) { return one.untilAt < desk().now(); }));
        QVERIFY(std::ranges::any_of(*windows, [](const FreezeWindow &one) { return one.fromAt > desk().now(); }));
    }

    void outageWasToldLedAndReviewed()
    {
        const auto outage = majorwork::of(desk(), item(u"Internet down in the whole house"_s)).result();
        VERIFY_OK(outage);
        QVERIFY(outage->over && outage->sheet.reviewedAt && outage->sheet.everyMinutes == 30);
        QCOMPARE(outage->leader, u"Dana Okafor"_s);
        QVERIFY(!outage->sheet.happened.isEmpty() && !outage->sheet.improvement.isEmpty());
        QCOMPARE(outage->reporters.size(), 11);
        QVERIFY(outage->toTell().isEmpty());
        QCOMPARE(outage->updates.size(), 3);
        QVERIFY(outage->updates.first().told > 0 && outage->updates.last().told > outage->updates.first().told);
        QVERIFY(*outage->item.solvedAt < *outage->sheet.reviewedAt);
        const auto told = desk().workItems().details(outage->reporters.first().ticket.id).result();
        VERIFY_OK(told);
        QVERIFY(std::ranges::any_of(told->entries, [&](const Entry &entry) {
            return entry.kind == EntryKind::Told && entry.body == outage->updates.first().entry.body;
        }));
    }

    void meetingRoomIsDownNow()
    {
        const auto room = desk().workItems().details(item(u"room screen stays black"_s)).result();
        VERIFY_OK(room);
        const auto standing = downtimes::ofAsset(desk(), room->item.assetId).result();
        VERIFY_OK(standing);
        QVERIFY(standing->now);
    }

    void leadAndShiftNoteAreThere()
    {
        QCOMPARE(roles::of(desk(), *shared().made), DeskRole::Lead);
        const auto notes = ShiftNotes(desk()).last().result();
        VERIFY_OK(notes);
        QCOMPARE(notes->size(), 1);
    }

    void oneWhoWorksAloneSeesNeitherRolesNorRates()
    {
        TempDesk alone(u"alone"_s);
        VERIFY_OK(sampleoffice::fill(*alone).result());
        QVERIFY(sampleRows<HourRate>(*alone).isEmpty());
        QVERIFY(sampleRows<PersonRole>(*alone).isEmpty());
        QTRY_VERIFY(alone->catalog().setting(u"sample") == u"on");
        QVERIFY(!alone->catalog().has(u"time"));
    }

    void nothingSpeaksAgainstPlannedChangesOnAnyDay_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::newRow("Monday morning") << QDateTime({2026, 11, 23}, {8, 20}, QTimeZone::UTC);
        QTest::newRow("Saturday") << QDateTime({2026, 9, 5}, {11, 20}, QTimeZone::UTC);
        QTest::newRow("new year") << QDateTime({2026, 1, 1}, {9, 20}, QTimeZone::UTC);
    }
    void nothingSpeaksAgainstPlannedChangesOnAnyDay()
    {
        QFETCH(QDateTime, now);
        SampleDesk d(now);
        VERIFY_OK(d.made);
        for (const WorkItem &one : std::as_const(d.items)) {
            if (one.kind != Kind::Change || one.solvedAt)
                continue;
            const auto view = changework::of(*d.desk, one.id).result();
            VERIFY_OK(view);
            QVERIFY2(view->warnings.isEmpty(), qPrintable(one.title));
        }
        QVERIFY(d.count(u"is:open is:known-error"_s) >= 1);
    }

    void sameMomentMakesTheSameOffice()
    {
        const SampleDesk again;
        VERIFY_OK(again.made);
        QCOMPARE(again.entries.size(), shared().entries.size());
        for (qsizetype i = 0; i < again.entries.size(); ++i) {
            QCOMPARE(again.entries[i].happenedAt, shared().entries[i].happenedAt);
            QCOMPARE(again.entries[i].body, shared().entries[i].body);
        }
    }
};

LAMP_TEST(TestSampleWork)

#include "tst_samplework.moc"
