// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plansvisitsfixture.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// What TestPlansVisits holds.
class TestPlansVisits : public QObject {
    Q_OBJECT
private slots:
    void openedVisitIsAMaintenanceItemWithTheChecklist()
    {
        Office office(daily(u"Restore test"_s),
                      {Step{.title = u"Pick a file"_s},
                       Step{.kind = StepKind::Number, .title = u"Time"_s, .unit = u"min"_s, .highest = 60}});
        const auto id = office.plans().openVisit(office.today).result();
        VERIFY_OK(id);
        const WorkItem item = office.item(*id);
        QCOMPARE(item.kind, Kind::Maintenance);
        QVERIFY2(item.number.startsWith(u"M-"), qPrintable(item.number));
        QCOMPARE(item.title, u"Restore test"_s);
        QCOMPARE(item.planId, office.plan);
        QCOMPARE(item.plannedAt, visitTime(u"2026-11-24 14:00"_s));
        QCOMPARE(item.targetAt, visitTime(u"2026-11-24 14:30"_s));
        QCOMPARE(item.estimateMinutes, 30);
        QCOMPARE(office.status(*id), StatusUse::Progress);
        const auto steps = office.steps(*id);
        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps[1].unit, u"min"_s);
        QCOMPARE(steps[1].highest, 60.0);
        QCOMPARE(office.occurrences().size(), 1);
        QCOMPARE(office.plans().keyOf(*id).result().value(), office.today);
        QCOMPARE(office.entry(office.today).state, CalendarState::Open);
        QCOMPARE(office.entry(office.today).number, item.number);
    }

    void openingTwiceGivesTheSameItem()
    {
        Office office;
        const auto first = office.plans().openVisit(office.today).result();
        const auto second = office.plans().openVisit(office.today).result();
        VERIFY_OK(first);
        VERIFY_OK(second);
        QCOMPARE(*first, *second);
        QCOMPARE(office.occurrences().size(), 1);
    }

    // Two desks that never met make the same identities.
    void identityFollowsFromPlanAssetAndSlot()
    {
        Plan plan = daily(u"Check"_s);
        plan.uid = QByteArray(16, 'p');
        QList<QByteArray> uids;
        for (int i = 0; i < 2; ++i) {
            Office office(plan);
            const auto id = office.plans().openVisit(office.today).result();
            VERIFY_OK(id);
            uids.append(office.item(*id).uid + office.occurrences().first().uid);
        }
        QCOMPARE(uids[0].size(), 32);
        QCOMPARE(uids[0], uids[1]);
        const QByteArray one = occurrenceUid(plan.uid, {}, u"2026-11-24"_s);
        QCOMPARE_NE(one, occurrenceUid(plan.uid, {}, u"2026-11-25"_s));
        QCOMPARE_NE(one, occurrenceUid(plan.uid, QByteArray(16, 'a'), u"2026-11-24"_s));
    }

    void visitOfADateThatTheRuleDoesNotGiveIsRefused()
    {
        Office office;
        QCOMPARE(office.plans().openVisit({office.plan, {}, u"2026-11-28T14:00"_s}).result().error().kind,
                 Error::Kind::Invalid);
        QCOMPARE(office.plans()
                     .openVisit({office.plan, office.desk.asset(u"X"_s), u"2026-11-24T14:00"_s})
                     .result()
                     .error()
                     .kind,
                 Error::Kind::Invalid);
        QCOMPARE(office.plans().openVisit({{9999}, {}, u"2026-11-24T14:00"_s}).result().error().kind,
                 Error::Kind::NotFound);
        QVERIFY(office.occurrences().isEmpty());
    }

    void finishNamesTheStepsThatAreOpen()
    {
        Office office(daily(u"Test"_s), {Step{.title = u"Pick a file"_s}, Step{.title = u"Sign"_s, .evidence = true}});
        const auto id = office.plans().openVisit(office.today).result();
        VERIFY_OK(id);
        auto refused = office.plans().finish(office.today, 30, {}).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QVERIFY(refused.error().detail.contains(u"Pick a file"_s) && refused.error().detail.contains(u"Sign"_s));
        for (const Step &step : office.steps(*id)) {
            Step done = step;
            done.result = StepResult::Done;
            VERIFY_OK(office.desk->workItems().setStep(step, done).result());
        }
        refused = office.plans().finish(office.today, 30, {}).result();
        QVERIFY(!refused);
        QVERIFY(!refused.error().detail.contains(u"Pick a file"_s) && refused.error().detail.contains(u"Sign"_s));
        Step signed_ = office.steps(*id).last(), noted = signed_;
        noted.note = u"Ana, 24 Nov"_s;
        VERIFY_OK(office.desk->workItems().setStep(signed_, noted).result());
        VERIFY_OK(office.plans().finish(office.today, 30, u"All well"_s).result());
        QCOMPARE(office.status(*id), StatusUse::Done);
        QCOMPARE(office.occurrences().first().state, OccurrenceState::Done);
        QCOMPARE(office.entry(office.today).state, CalendarState::Done);
        const auto details = office.desk->workItems().details(*id).result();
        const auto note = std::ranges::find(details->entries, EntryKind::Note, &Entry::kind);
        QVERIFY(note != details->entries.end());
        QCOMPARE(note->minutes, 30);
        QCOMPARE(note->body, u"All well"_s);
    }

    void aFinishedVisitWithAFailedStepIsNotClean()
    {
        Office office(daily(u"Restore test"_s), {Step{.title = u"Restore"_s}, Step{.title = u"Open it"_s}});
        const auto id = office.plans().openVisit(office.today).result();
        VERIFY_OK(id);
        for (const Step &step : office.steps(*id)) {
            Step answered = step;
            answered.result = step.position == 0 ? StepResult::Failed : StepResult::Done;
            VERIFY_OK(office.desk->workItems().setStep(step, answered).result());
        }
        VERIFY_OK(office.plans().finish(office.today, 30, {}).result());
        const CalendarEntry entry = office.entry(office.today);
        QCOMPARE(entry.failures, 1);
        QCOMPARE(failureWords(entry.failures), u"with 1 failure(s)"_s);
        QCOMPARE(entry.reason, QString());
        const auto rows = office.plans().list().result();
        VERIFY_OK(rows);
        const auto row = std::ranges::find(*rows, office.plan, &PlanRow::id);
        QVERIFY(row != rows->end());
        QCOMPARE(row->inTime, 1); // when it was done is one thing, what was found another
        QCOMPARE(row->late, 0);
        QCOMPARE(row->withFailures, 1);
        QVERIFY(row->months.back() == MonthMark::WithFailures);
        const auto details = office.plans().occurrence(office.today).result(); // done four hours early
        VERIFY_OK(details);
        QVERIFY2(details->why.contains(u"1 of 1 in time in twelve months. A step failed in 1 of them."_s),
                 qPrintable(details->why.join(u' ')));
    }

    void movedDateStandsElsewhereAndKeepsItsIdentity()
    {
        Office office;
        VERIFY_OK(office.plans().move(office.today, visitTime(u"2026-11-25 08:00"_s), u"no access"_s).result());
        CalendarEntry entry = office.entry(office.today);
        QCOMPARE(entry.state, CalendarState::Planned);
        QVERIFY(entry.moved);
        QCOMPARE(entry.slotAt, visitTime(u"2026-11-24 14:00"_s));
        QCOMPARE(entry.startsAt, visitTime(u"2026-11-25 08:00"_s));
        QCOMPARE(entry.reason, u"no access"_s);
        const auto day =
            office.plans()
                .entries(visitTime(u"2026-11-24 00:00"_s), visitTime(u"2026-11-25 00:00"_s), CalendarLayer::Plan)
                .result();
        QVERIFY(day->isEmpty());
        const auto next =
            office.plans()
                .entries(visitTime(u"2026-11-25 00:00"_s), visitTime(u"2026-11-26 00:00"_s), CalendarLayer::Plan)
                .result();
        QCOMPARE(next->size(), 2); // the moved one and that day's own
        VERIFY_OK(office.plans().unmove(office.today).result());
        QVERIFY(office.occurrences().isEmpty());
        QCOMPARE(office.entry(office.today).state, CalendarState::Forecast);
    }

    void movingAnOpenJobMovesItsWorkItem()
    {
        Office office;
        const auto id = office.plans().openVisit(office.today).result();
        VERIFY_OK(id);
        VERIFY_OK(office.plans().move(office.today, visitTime(u"2026-11-26 09:00"_s)).result());
        QCOMPARE(office.item(*id).plannedAt, visitTime(u"2026-11-26 09:00"_s));
        QCOMPARE(office.item(*id).targetAt, visitTime(u"2026-11-26 09:30"_s));
        QCOMPARE(office.entry(office.today).state, CalendarState::Open);
    }

    void eachActIsTakenBackByItsUndo()
    {
        Office office;
        const auto undo = [&] { return office.desk->history().undo().result(); };
        VERIFY_OK(office.plans().move(office.today, visitTime(u"2026-11-25 08:00"_s)).result());
        VERIFY_OK(undo());
        QVERIFY(office.occurrences().isEmpty());
        const auto id = office.plans().openVisit(office.today).result();
        VERIFY_OK(id);
        VERIFY_OK(office.plans().finish(office.today, 20, u"done"_s).result());
        VERIFY_OK(undo());
        QCOMPARE(office.status(*id), StatusUse::Progress);
        QCOMPARE(office.entry(office.today).state, CalendarState::Open);
        VERIFY_OK(undo());
        QVERIFY(office.occurrences().isEmpty());
        QCOMPARE(office.entry(office.today).state, CalendarState::Forecast);
        VERIFY_OK(office.plans().openVisit(office.today).result()); // and it can be opened anew
    }

    void lastValuesStandBesideAStep()
    {
        Office office(daily(u"Test"_s), {Step{.kind = StepKind::Number, .title = u"Time"_s}});
        OccurrenceKey key = office.today;
        for (const QString &value : {u"41"_s, u"37"_s}) {
            const auto id = office.plans().openVisit(key).result();
            VERIFY_OK(id);
            Step before = office.steps(*id).first(), after = before;
            after.value = value;
            after.result = StepResult::Done;
            VERIFY_OK(office.desk->workItems().setStep(before, after).result());
            VERIFY_OK(office.plans().finish(key, 5, {}).result());
            key.slot = u"2026-11-25T14:00"_s;
        }
        const auto details = office.plans().occurrence({office.plan, {}, u"2026-11-26T14:00"_s}).result();
        VERIFY_OK(details);
        QCOMPARE(details->lastValues, (QList<QStringList>{{u"37"_s, u"41"_s}}));
    }
};
LAMP_TEST(TestPlansVisits)

#include "tst_plansvisits.moc"
