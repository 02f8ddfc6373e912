// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workitemsfixture.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// What happens to a ticket between the call and the closing.
class TestWorkItems : public WorkItemsFixture {
    Q_OBJECT
private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void newTicketGetsNumberStatusPriorityAndTarget()
    {
        const WorkItemId id = m_desk->ticket(u"Printer jams"_s);
        const WorkItem made = item(id);
        QCOMPARE(made.number, u"1001"_s);
        QCOMPARE(statusOf(id), StatusUse::New);
        QCOMPARE(made.priority, Priority::Normal);
        // Tuesday 10:00, three working days: Friday 17:00
        QCOMPARE(made.targetAt->in((*m_desk)->zone()).date(), QDate(2026, 11, 27));
        QCOMPARE(m_desk->ticket(u"Next"_s).value, id.value + 1);
    }

    void numbersAreNeverReused()
    {
        const WorkItemId id = m_desk->ticket(u"Mistake"_s);
        QCOMPARE(item(id).number, u"1001"_s);
        VERIFY_OK((*m_desk)->history().undo().result());
        QCOMPARE(item(m_desk->ticket(u"Again"_s)).number, u"1002"_s);
    }

    void emptyTitleIsRefused()
    {
        NewWorkItem fresh;
        fresh.item.title = u"  "_s;
        QCOMPARE((*m_desk)->workItems().create(fresh).result().error().kind, Error::Kind::Invalid);
    }

    void firstWordOfATechnicianStartsTheWork()
    {
        const WorkItemId id = m_desk->ticket(u"Printer jams"_s);
        VERIFY_OK((*m_desk)->workItems().addEntry({.workItemId = id, .body = u"Rollers worn."_s}).result());
        QCOMPARE(statusOf(id), StatusUse::Progress);
        QCOMPARE(details(id).entries.size(), 2); // the note, and the status with its moment
    }

    void replyReopensSolvedTicket()
    {
        const PersonId priya = m_desk->person(u"Priya Shah"_s);
        const WorkItemId id = m_desk->ticket(u"Printer jams"_s, priya);
        VERIFY_OK((*m_desk)->workItems().solve({id}, u"restarted"_s, u"spooler"_s).result());
        QCOMPARE(statusOf(id), StatusUse::Solved);
        QVERIFY(item(id).solvedAt.has_value());
        VERIFY_OK(
            (*m_desk)
                ->workItems()
                .addEntry({.workItemId = id, .kind = EntryKind::Report, .body = u"Still jams."_s, .authorId = priya})
                .result());
        QCOMPARE(statusOf(id), StatusUse::Progress);
        QVERIFY(!item(id).solvedAt.has_value());
    }

    void replyLongAfterTheSolutionMakesAFollowUp_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<bool>("reopens");
        QTest::newRow("on the fourteenth day") << 14 * 24 * 60 << true;
        QTest::newRow("later") << 14 * 24 * 60 + 1 << false;
    }

    void replyLongAfterTheSolutionMakesAFollowUp()
    {
        QFETCH(int, minutes);
        QFETCH(bool, reopens);
        const WorkItemId id = m_desk->ticket(u"Printer jams"_s, m_desk->person(u"Priya Shah"_s));
        VERIFY_OK((*m_desk)->workItems().solve({id}, u"restarted"_s, u"spooler"_s).result());
        m_desk->clock().advanceMinutes(minutes);
        VERIFY_OK((*m_desk)
                      ->workItems()
                      .addEntry({.workItemId = id, .kind = EntryKind::Report, .body = u"Jams again."_s})
                      .result());
        QCOMPARE(statusOf(id), reopens ? StatusUse::Progress : StatusUse::Solved);
        QCOMPARE(details(id).links.size(), reopens ? 0 : 1);
        VERIFY_OK((*m_desk)
                      ->workItems()
                      .addEntry({.workItemId = id, .kind = EntryKind::Report, .body = u"And again."_s})
                      .result());
        QCOMPARE(details(id).links.size(), reopens ? 0 : 1); // what is open already takes it
    }

    void statusAsksTheCommandLineForWhatItNeeds_data()
    {
        using Fields = QList<std::pair<QString, QString>>;
        QTest::addColumn<Fields>("fields");
        QTest::addColumn<QString>("asked"); // empty: accepted
        QTest::newRow("solved, bare") << Fields{{u"status"_s, u"Solved"_s}} << u"fix="_s;
        QTest::newRow("solved") << Fields{{u"status"_s, u"Solved"_s},
                                          {u"fix"_s, u"repaired"_s},
                                          {u"fix_text"_s, u"new rollers"_s}}
                                << QString();
        QTest::newRow("solved without a line") << Fields{{u"status"_s, u"Solved"_s}, {u"fix"_s, u"repaired"_s}}
                                               << u"fix-text="_s;
        QTest::newRow("closed, bare") << Fields{{u"status"_s, u"Closed"_s}} << u"fix="_s;
        QTest::newRow("closed, and what else there is") << Fields{{u"status"_s, u"Closed"_s}}
                                                        << u"status=\"Cancelled\""_s;
        QTest::newRow("closed without a line") << Fields{{u"status"_s, u"Closed"_s}, {u"fix"_s, u"repaired"_s}}
                                               << u"fix-text="_s;
        QTest::newRow("closed") << Fields{{u"status"_s, u"Closed"_s},
                                          {u"fix"_s, u"repaired"_s},
                                          {u"fix_text"_s, u"new rollers"_s}}
                                << QString();
        QTest::newRow("planned, bare") << Fields{{u"status"_s, u"planned"_s}} << u"planned="_s;
        QTest::newRow("planned") << Fields{{u"status"_s, u"planned"_s}, {u"planned"_s, u"2026-12-01T09:00"_s}}
                                 << QString();
        QTest::newRow("cancelled, bare") << Fields{{u"status"_s, u"cancelled"_s}} << u"reason="_s;
        QTest::newRow("cancelled for a reason of waiting")
            << Fields{{u"status"_s, u"cancelled"_s}, {u"reason"_s, u"approval"_s}} << u"reason="_s;
        QTest::newRow("cancelled") << Fields{{u"status"_s, u"cancelled"_s}, {u"reason"_s, u"withdrawn"_s}} << QString();
    }

    void statusAsksTheCommandLineForWhatItNeeds()
    {
        using Fields = QList<std::pair<QString, QString>>;
        QFETCH(Fields, fields);
        QFETCH(QString, asked);
        const WorkItemId id = m_desk->ticket(u"Printer jams"_s);
        const auto done = set(id, fields);
        QVERIFY2(done.has_value() == asked.isEmpty(), done ? "accepted" : qPrintable(done.error().detail));
        if (done) {
            QVERIFY(statusOf(id) != StatusUse::New);
            return;
        }
        QCOMPARE(done.error().kind, Error::Kind::Invalid);
        QVERIFY2(done.error().detail.contains(asked), qPrintable(done.error().detail));
        QCOMPARE(statusOf(id), StatusUse::New);
    }

    void whatIsSolvedIsClosedWithoutAQuestion()
    {
        const WorkItemId id = m_desk->ticket(u"Printer jams"_s);
        VERIFY_OK((*m_desk)->workItems().solve({id}, u"repaired"_s, {}).result());
        VERIFY_OK(set(id, {{u"status"_s, u"Closed"_s}}));
        QCOMPARE(statusOf(id), StatusUse::Closed);
    }

    void reasonOfCancellingIsKept()
    {
        const WorkItemId id = m_desk->ticket(u"Printer jams"_s);
        VERIFY_OK(set(id, {{u"status"_s, u"cancelled"_s}, {u"reason"_s, u"not ours"_s}}));
        QCOMPARE(item(id).waitingReason, u"not_ours"_s);
    }

    void bareWaitingTakesTheUsualReasonAndDay()
    {
        const WorkItemId id = m_desk->ticket(u"Mailbox full"_s);
        VERIFY_OK(set(id, {{u"status"_s, u"waiting_user"_s}}));
        QCOMPARE(item(id).waitingReason, u"information"_s);
        QVERIFY(item(id).followUpAt.has_value());
        // Two working days after Tuesday
        QCOMPARE(item(id).followUpAt->in((*m_desk)->zone()).date(), QDate(2026, 11, 26));
    }

    void newTicketIsNotSolvedWithoutWhatFixedIt()
    {
        NewWorkItem fresh;
        fresh.item.title = u"Forgot the password"_s;
        fresh.item.statusId = (*m_desk)->catalog().status(StatusUse::Solved).id;
        QVERIFY(!(*m_desk)->workItems().create(fresh).result().has_value());
        fresh.item.fix = u"access"_s;
        VERIFY_OK((*m_desk)->workItems().create(fresh).result());
    }

    void severalAreSetToWaitOrPlannedInOneAct()
    {
        const QList<WorkItemId> ids{m_desk->ticket(u"One"_s), m_desk->ticket(u"Two"_s), m_desk->ticket(u"Three"_s)};
        const Instant later = m_desk->clock().now().plusMinutes(2880);
        const auto id = [this](StatusUse use) { return (*m_desk)->catalog().status(use).id; };
        VERIFY_OK((*m_desk)->workItems().wait(ids, id(StatusUse::WaitingUser), u"away"_s, later).result());
        for (const WorkItemId one : ids)
            QCOMPARE(statusOf(one), StatusUse::WaitingUser);
        VERIFY_OK((*m_desk)->workItems().plan(ids, id(StatusUse::Planned), later).result());
        for (const WorkItemId one : ids) {
            QCOMPARE(statusOf(one), StatusUse::Planned);
            QCOMPARE(item(one).plannedAt, later);
        }
        VERIFY_OK((*m_desk)->history().undo().result());
        for (const WorkItemId one : ids)
            QCOMPARE(statusOf(one), StatusUse::WaitingUser);
        VERIFY_OK((*m_desk)->history().undo().result());
        for (const WorkItemId one : ids)
            QCOMPARE(statusOf(one), StatusUse::New);
    }

    void takingOffAnUnknownTagMakesNone()
    {
        const WorkItemId id = m_desk->ticket(u"Printer jams"_s);
        VERIFY_OK((*m_desk)->workItems().setTags({id}, {u"vip"_s}, {}).result());
        VERIFY_OK((*m_desk)->workItems().setTags({id}, {}, {u"never seen"_s}).result());
        const auto tags = (*m_desk)->database().readNow([](Connection &c) { return lamp::rows::all<Tag>(c); });
        VERIFY_OK(tags);
        QCOMPARE(tags->size(), 1);
        VERIFY_OK((*m_desk)->workItems().setTags({id}, {}, {u" VIP"_s}).result());
        QCOMPARE(details(id).tags, QStringList());
    }

    void plannedWorkCountsOnceItIsWorkedOn()
    {
        const AssetId printer = m_desk->asset(u"PRN-07"_s), other = m_desk->asset(u"PRN-08"_s);
        const WorkItemId id = m_desk->ticket(u"Jam"_s, {}, printer);
        const WorkItemId change = planned(u"Move both printers"_s, other, printer);
        QVERIFY(!worked(id)); // made, and nothing done
        QVERIFY(details(id).repeat.worked.isEmpty());
        VERIFY_OK((*m_desk)->workItems().addEntry({.workItemId = change, .body = u"Moved."_s}).result());
        QVERIFY(worked(id)); // a further asset of the change
        QCOMPARE(details(id).repeat.worked.size(), 1);
        m_desk->clock().advanceMinutes(73 * 60);
        QVERIFY(!worked(id));
        QVERIFY(details(id).repeat.worked.isEmpty());
        VERIFY_OK((*m_desk)->workItems().solve({change}, u"replaced"_s, {}).result());
        QVERIFY(worked(id));
    }

    void noteOnASolvedTicketLeavesItSolved()
    {
        const WorkItemId id = m_desk->ticket(u"Printer jams"_s);
        VERIFY_OK((*m_desk)->workItems().solve({id}, u"repaired"_s, {}).result());
        VERIFY_OK((*m_desk)->workItems().addEntry({.workItemId = id, .body = u"Old rollers thrown away."_s}).result());
        QCOMPARE(statusOf(id), StatusUse::Solved);
    }

    void solvedTicketClosesAfterItsWorkingDaysAndALaterEntryMakesAFollowUp()
    {
        const PersonId priya = m_desk->person(u"Priya Shah"_s);
        const WorkItemId id = m_desk->ticket(u"Printer jams"_s, priya);
        VERIFY_OK((*m_desk)->workItems().solve({id}, u"repaired"_s, {}).result());
        m_desk->clock().advanceMinutes(6 * 24 * 60); // Monday: four working days
        QCOMPARE((*m_desk)->workItems().closeSolved().result().value(), 0);
        m_desk->clock().advanceMinutes(2 * 24 * 60);
        QCOMPARE((*m_desk)->workItems().closeSolved().result().value(), 1);
        QCOMPARE(statusOf(id), StatusUse::Closed);
        // Happened at the moment due: the end of the fifth working day, not when the program noticed.
        QCOMPARE(item(id).closedAt->in((*m_desk)->zone()).date(), QDate(2026, 12, 1));
        QCOMPARE((*m_desk)->workItems().closeSolved().result().value(), 0);
        VERIFY_OK((*m_desk)
                      ->workItems()
                      .addEntry({.workItemId = id, .kind = EntryKind::Report, .body = u"Again!"_s, .authorId = priya})
                      .result());
        QCOMPARE(statusOf(id), StatusUse::Closed);
        const auto links = details(id).links;
        QCOMPARE(links.size(), 1);
        QCOMPARE(links.first().first.kind, LinkKind::FollowUp);
    }

    void waitingForTheUserEndsWithTheirAnswer()
    {
        const PersonId priya = m_desk->person(u"Priya Shah"_s);
        const WorkItemId id = m_desk->ticket(u"Mailbox full"_s, priya);
        const StatusId waiting = (*m_desk)->catalog().status(StatusUse::WaitingUser).id;
        VERIFY_OK((*m_desk)
                      ->workItems()
                      .wait({id}, waiting, u"information"_s, m_desk->clock().now().plusMinutes(2880))
                      .result());
        QCOMPARE(item(id).waitingReason, u"information"_s);
        QVERIFY(item(id).followUpAt.has_value());
        VERIFY_OK((*m_desk)
                      ->workItems()
                      .addEntry({.workItemId = id, .kind = EntryKind::Report, .body = u"Here it is."_s})
                      .result());
        QCOMPARE(statusOf(id), StatusUse::Progress);
        QCOMPARE(item(id).waitingReason, QString());
        QVERIFY(!item(id).followUpAt.has_value());
    }

    void solvedOnThePhoneIsOneAct()
    {
        NewWorkItem call;
        call.item.title = u"Forgot the password"_s;
        call.item.fix = u"access"_s;
        call.item.fixText = u"reset by phone"_s;
        call.solved = true;
        call.minutes = 4;
        const WorkItemId id = (*m_desk)->workItems().create(call).result().value();
        QCOMPARE(statusOf(id), StatusUse::Solved);
        QCOMPARE((*m_desk)->workItems().rows({id}).result().value().first().minutes, 4);
        VERIFY_OK((*m_desk)->history().undo().result());
        QCOMPARE((*m_desk)->workItems().details(id).result().error().kind, Error::Kind::NotFound);
    }

    void noteSolveUndoUndo()
    {
        const WorkItemId id = m_desk->ticket(u"Printer jams"_s);
        VERIFY_OK(
            (*m_desk)->workItems().addEntry({.workItemId = id, .body = u"Looked at it."_s, .minutes = 10}).result());
        VERIFY_OK((*m_desk)->workItems().solve({id}, u"repaired"_s, u"new rollers"_s).result());
        VERIFY_OK((*m_desk)->history().undo().result());
        QCOMPARE(statusOf(id), StatusUse::Progress);
        QCOMPARE(item(id).fix, QString());
        VERIFY_OK((*m_desk)->history().undo().result());
        QCOMPARE(statusOf(id), StatusUse::New);
        QCOMPARE((*m_desk)->workItems().rows({id}).result().value().first().minutes, 0);
        VERIFY_OK((*m_desk)->history().redo().result());
        VERIFY_OK((*m_desk)->history().redo().result());
        QCOMPARE(item(id).fix, u"repaired"_s);
    }

    void handSetPrioritySurvivesChangesOfImpact()
    {
        const WorkItemId id = m_desk->ticket(u"Printer jams"_s);
        VERIFY_OK((*m_desk)->workItems().setPriority({id}, Priority::High).result());
        WorkItem before = item(id), after = before;
        QVERIFY(before.prioritySet);
        after.impact = Impact::Everyone;
        after.urgency = Urgency::CannotWork;
        VERIFY_OK((*m_desk)->workItems().edit(before, after).result());
        QCOMPARE(item(id).priority, Priority::High);
    }

    void priorityMovesTheTargetUntilSomebodySetsIt()
    {
        const WorkItemId id = m_desk->ticket(u"Printer jams"_s);
        const Instant first = *item(id).targetAt;
        VERIFY_OK((*m_desk)->workItems().setPriority({id}, Priority::Critical).result());
        const Instant critical = *item(id).targetAt;
        QVERIFY(critical < first);
        WorkItem before = item(id), after = before;
        after.targetAt = first;
        VERIFY_OK((*m_desk)->workItems().edit(before, after).result());
        VERIFY_OK((*m_desk)->workItems().setPriority({id}, Priority::Low).result());
        QCOMPARE(*item(id).targetAt, first);
    }
};
LAMP_TEST(TestWorkItems)

#include "tst_workitems.moc"
