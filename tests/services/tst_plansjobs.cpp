// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plansvisitsfixture.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// The job of a date in the queue: skipped, done or cancelled there, it is so on the calendar.
class TestPlansJobs : public QObject {
    Q_OBJECT
private slots:
    void oneMaySkipWithWordsOfOnesOwn()
    {
        Office office;
        VERIFY_OK(office.plans().skip(office.today, u"the room is  flooded"_s).result());
        QCOMPARE(office.entry(office.today).state, CalendarState::Skipped);
        QCOMPARE(office.entry(office.today).reason, u"the room is flooded"_s);
    }

    void planMayAskForEvidence_data()
    {
        QTest::addColumn<int>("evidence");
        QTest::addColumn<bool>("note");
        QTest::addColumn<bool>("file");
        QTest::addColumn<bool>("good");
        QTest::newRow("none") << int(Evidence::None) << false << false << true;
        QTest::newRow("note missing") << int(Evidence::Note) << false << false << false;
        QTest::newRow("note given") << int(Evidence::Note) << true << false << true;
        QTest::newRow("file missing") << int(Evidence::File) << true << false << false;
        QTest::newRow("file given") << int(Evidence::File) << false << true << true;
        QTest::newRow("signed sheet missing") << int(Evidence::Signature) << true << false << false;
    }

    void planMayAskForEvidence()
    {
        QFETCH(int, evidence);
        QFETCH(bool, note);
        QFETCH(bool, file);
        QFETCH(bool, good);
        Plan plan = daily(u"Test"_s);
        plan.evidence = static_cast<Evidence>(evidence);
        Office office(plan);
        const auto id = office.plans().openVisit(office.today).result();
        VERIFY_OK(id);
        if (file)
            VERIFY_OK(
                office.desk->files().add(Attachment{.workItemId = *id, .name = u"log.txt"_s}, "restored").result());
        const auto done = office.plans().finish(office.today, 10, note ? u"Restored."_s : QString()).result();
        QCOMPARE(done.has_value(), good);
        QCOMPARE(office.status(*id), good ? StatusUse::Done : StatusUse::Progress);
    }

    void skipNeedsAReason()
    {
        Office office;
        QCOMPARE(office.plans().skip(office.today, u" "_s).result().error().kind, Error::Kind::Invalid);
        const Choice reason = office.desk->catalog().choicesOf(u"skip").first();
        VERIFY_OK(office.plans().skip(office.today, reason.code).result());
        QCOMPARE(office.entry(office.today).state, CalendarState::Skipped);
        QCOMPARE(office.entry(office.today).reason, reason.label);
        QVERIFY(!office.plans().openVisit(office.today).result());
        QVERIFY(!office.plans().finish(office.today, 0, {}).result());
    }

    void theReasonOfASkippedDateIsReadWhereItIsTold()
    {
        Office office;
        VERIFY_OK(office.plans().skip(office.today, u"Staff training day"_s).result());
        const auto acts = office.desk->history().page({}, 1).result();
        VERIFY_OK(acts);
        QCOMPARE(acts->first().sentence, u"Skipped Morning check (Staff training day)"_s);
        const auto details = office.plans().occurrence(office.today).result();
        VERIFY_OK(details);
        QVERIFY2(details->why.contains(u"Skipped for this reason: Staff training day"_s),
                 qPrintable(details->why.join(u' ')));
        QVERIFY(!details->why.contains(u"Staff training day"_s));
    }

    void skippedJobIsSkippedInTheQueueToo()
    {
        Office office;
        const auto id = office.plans().openVisit(office.today).result();
        VERIFY_OK(id);
        VERIFY_OK(office.plans().skip(office.today, office.desk->catalog().choicesOf(u"skip").first().code).result());
        QCOMPARE(office.status(*id), StatusUse::Skipped);
    }

    void jobDoneInTheQueueIsDoneOnTheCalendar()
    {
        Office office;
        const auto id = office.plans().openVisit(office.today).result();
        VERIFY_OK(id);
        VERIFY_OK(
            office.desk->workItems().setStatus({*id}, office.desk->catalog().status(StatusUse::Done).id).result());
        QCOMPARE(office.entry(office.today).state, CalendarState::Done);
        VERIFY_OK(
            office.desk->workItems().setStatus({*id}, office.desk->catalog().status(StatusUse::Progress).id).result());
        QCOMPARE(office.entry(office.today).state, CalendarState::Open);
    }

    void jobIsNotDoneInTheQueueWithoutItsEvidence()
    {
        Plan plan = daily(u"Restore test"_s);
        plan.evidence = Evidence::File;
        Office office(plan);
        const auto id = office.plans().openVisit(office.today).result();
        VERIFY_OK(id);
        const StatusId done = office.desk->catalog().status(StatusUse::Done).id;
        const WorkItem before = office.item(*id);
        WorkItem after = before;
        after.statusId = done;
        for (const auto &refused : {office.desk->workItems().setStatus({*id}, done).result(),
                                    office.desk->workItems().solve({*id}, u"repaired"_s, {}).result(),
                                    office.desk->workItems().edit(before, after).result()}) {
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, Error::Kind::Invalid);
            QVERIFY2(refused.error().detail.contains(u"a file as evidence"), qPrintable(refused.error().detail));
        }
        QCOMPARE(office.status(*id), StatusUse::Progress);
        VERIFY_OK(office.desk->files().add(Attachment{.workItemId = *id, .name = u"log.txt"_s}, "restored").result());
        VERIFY_OK(office.desk->workItems().setStatus({*id}, done).result());
        QCOMPARE(office.status(*id), StatusUse::Done);
        QCOMPARE(office.occurrences().first().state, OccurrenceState::Done);
        VERIFY_OK(office.desk->history().undo().result());
        QCOMPARE(office.occurrences().first().state, OccurrenceState::Open);
    }

    void jobSkippedInTheQueueKeepsItsReasonOnTheCalendar()
    {
        Office office;
        const auto id = office.plans().openVisit(office.today).result();
        VERIFY_OK(id);
        const StatusId skipped = office.desk->catalog().status(StatusUse::Skipped).id;
        const auto bare = office.desk->workItems().setStatus({*id}, skipped).result();
        QVERIFY(!bare);
        QCOMPARE(bare.error().kind, Error::Kind::Invalid);
        VERIFY_OK(office.desk->workItems().setStatus({*id}, skipped, u"no_access"_s).result());
        QCOMPARE(office.status(*id), StatusUse::Skipped);
        QCOMPARE(office.occurrences().first().state, OccurrenceState::Skipped);
        QCOMPARE(office.occurrences().first().reason, u"no_access"_s);
        QCOMPARE(office.entry(office.today).reason, u"no access"_s);
    }

    void cancellingAJobSettlesItsDateAndUndoBringsItBack()
    {
        Office office;
        const WorkItemId id = office.plans().openVisit(office.today).result().value_or(WorkItemId{});
        const StatusId cancelled = office.desk->catalog().status(StatusUse::Cancelled).id;
        VERIFY_OK(office.desk->workItems().setStatus({id}, cancelled, u"withdrawn"_s).result());
        QCOMPARE(office.occurrences().value(0).state, OccurrenceState::Skipped);
        QCOMPARE(office.occurrences().value(0).reason, u"withdrawn"_s);
        QCOMPARE(office.occurrences().value(0).finishedAt, office.desk.clock().now());
        QCOMPARE(office.entry(office.today).state, CalendarState::Skipped);
        QCOMPARE(office.entry(office.today).reason, office.desk->catalog().label(u"cancel", u"withdrawn"));
        const Instant evening = office.desk.clock().now().plusMinutes(12 * 60);
        const auto due = office.plans().due(evening).result().value();
        for (const CalendarEntry &entry : due)
            QVERIFY(entry.key != office.today);
        QCOMPARE(office.status(id), StatusUse::Cancelled);
        VERIFY_OK(office.desk->history().undo().result());
        QCOMPARE(office.occurrences().value(0).state, OccurrenceState::Open);
        QVERIFY(office.occurrences().value(0).reason.isEmpty());
        QCOMPARE(office.status(id), StatusUse::Progress);
        QCOMPARE(office.entry(office.today).state, CalendarState::Open);
    }

    void aCancelledJobThatIsToBeDoneAfterAllIsDueAgain()
    {
        Office office;
        const WorkItemId id = office.plans().openVisit(office.today).result().value_or(WorkItemId{});
        const Catalog &catalog = office.desk->catalog();
        const StatusId cancelled = catalog.status(StatusUse::Cancelled).id, todo = catalog.status(StatusUse::Todo).id;
        VERIFY_OK(office.desk->workItems().setStatus({id}, cancelled, u"withdrawn"_s).result());
        VERIFY_OK(office.desk->workItems().setStatus({id}, todo).result());
        QCOMPARE(office.occurrences().value(0).state, OccurrenceState::Open);
        QVERIFY(!office.occurrences().value(0).finishedAt);
    }
};
LAMP_TEST(TestPlansJobs)

#include "tst_plansjobs.moc"
