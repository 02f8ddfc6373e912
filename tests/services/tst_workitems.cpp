// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include "services/fieldtext.h"
#include "services/history.h"
#include "services/search.h"
#include "services/workitems.h"
#include "store/query.h"
#include "store/rows.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// What happens to a ticket between the call and the closing.
class TestWorkItems : public QObject {
    Q_OBJECT

    std::unique_ptr<TempDesk> m_desk;

    WorkItemDetails details(WorkItemId id) { return (*m_desk)->workItems().details(id).result().value(); }
    WorkItem item(WorkItemId id) { return details(id).item; }
    StatusUse statusOf(WorkItemId id) { return (*m_desk)->catalog().status(item(id).statusId).use; }
    QList<QString> numbers(const QString &query)
    {
        const auto rows = (*m_desk)->workItems().firstPage(parseQuery(query).value(), 200).result().value().second;
        QList<QString> list;
        for (const WorkItemRow &row : rows)
            list.append(row.number);
        return list;
    }
    // What "lamplighter-cli set NUMBER FIELD=VALUE …" does.
    Result<void> set(WorkItemId id, const QList<std::pair<QString, QString>> &fields)
    {
        const WorkItem before = item(id);
        const auto after = (*m_desk)->database().readNow([&](Connection &c) -> Result<WorkItem> {
            WorkItem next = before;
            for (const auto &[field, value] : fields) {
                LAMP_TRY(changed, fieldtext::set(c, **m_desk, next, field, value));
                next = changed;
            }
            return next;
        });
        return after ? (*m_desk)->workItems().edit(before, *after).result() : std::unexpected(after.error());
    }
    WorkItemId planned(const QString &title, AssetId asset, AssetId further = {})
    {
        NewWorkItem fresh;
        fresh.item.kind = Kind::Change;
        fresh.item.title = title;
        fresh.item.assetId = asset;
        if (further)
            fresh.furtherAssets = {further};
        return (*m_desk)->workItems().create(fresh).result().value_or(WorkItemId{});
    }
    bool worked(WorkItemId id) { return (*m_desk)->workItems().rows({id}).result().value().first().worked; }
    QStringList verify() { return (*m_desk)->history().verify().result().value(); }
    template <class T>
    auto add(const T &row)
    {
        return (*m_desk)
            ->database()
            .write({"Added %1", {}}, [row](ChangeSet &c) { return lamp::rows::insert(c, row); })
            .result()
            .value();
    }
    template <class T, class Change>
    void change(decltype(T::id) id, Change change)
    {
        VERIFY_OK((*m_desk)
                      ->database()
                      .write({"Changed %1", {}},
                             [=](ChangeSet &c) -> Result<void> {
                                 LAMP_TRY(before, lamp::rows::get<T>(c.connection(), id));
                                 T after = before;
                                 change(after);
                                 return lamp::rows::update(c, before, after);
                             })
                      .result());
    }
    qint64 repeat(WorkItemId id)
    {
        return (*m_desk)->workItems().rows({id}).result().value().first().repeatCount;
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<TempDesk>();
        m_desk->technician(u"Dana Okafor"_s);
    }
    void cleanup()
    {
        QCOMPARE(verify(), QStringList());
        m_desk.reset();
    }

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

    void thirdIncidentOnAnAssetIsCounted()
    {
        const AssetId printer = m_desk->asset(u"PRN-07"_s, u"HP LaserJet M507"_s);
        const WorkItemId first = m_desk->ticket(u"Jam"_s, {}, printer);
        VERIFY_OK((*m_desk)->workItems().solve({first}, u"restarted"_s, u"spooler"_s, {}, 20).result());
        m_desk->clock().advanceMinutes(5 * 24 * 60);
        m_desk->ticket(u"Jam again"_s, {}, printer);
        m_desk->clock().advanceMinutes(5 * 24 * 60);
        const WorkItemId third = m_desk->ticket(u"Jam once more"_s, {}, printer);
        const auto repeat = details(third).repeat;
        QCOMPARE(repeat.count30, 3);
        QCOMPARE(repeat.earlier.size(), 2);
        QCOMPARE(repeat.fixes.last(), u"restarted, cause unknown: spooler"_s);
        QCOMPARE(repeat.minutes, 20);
        QCOMPARE((*m_desk)->workItems().rows({third}).result().value().first().repeatCount, 3);
        QCOMPARE(details(first).repeat.count30, 1); // the later ones do not make it the third
        m_desk->clock().advanceMinutes(40 * 24 * 60);
        QCOMPARE((*m_desk)
                     ->workItems()
                     .rows({m_desk->ticket(u"Much later"_s, {}, printer)})
                     .result()
                     .value()
                     .first()
                     .repeatCount,
                 1);
    }

    void repeatsAreCountedAnewWhenAnIncidentLeavesTheAsset()
    {
        const AssetId printer = m_desk->asset(u"PRN-07"_s), other = m_desk->asset(u"PRN-08"_s);
        const WorkItemId first = m_desk->ticket(u"Jam"_s, {}, printer);
        const qint64 made = (*m_desk)
                                ->database()
                                .readNow([](Connection &c) { return single(c, u"SELECT max(id) FROM change_set"_s); })
                                .value()
                                .toLongLong();
        m_desk->clock().advanceMinutes(60);
        const WorkItemId second = m_desk->ticket(u"Jam again"_s, {}, printer);
        const auto on = [&](AssetId asset) {
            change<WorkItem>(first, [asset](WorkItem &item) { item.assetId = asset; });
            return QList<qint64>{repeat(first), repeat(second)};
        };
        QCOMPARE(repeat(second), 2);
        QCOMPARE(on({}), (QList<qint64>{0, 1}));
        QCOMPARE(on(printer), (QList<qint64>{1, 2}));
        QCOMPARE(on(other), (QList<qint64>{1, 1}));
        for (int edits = 0; edits < 3; ++edits)
            VERIFY_OK((*m_desk)->history().undo().result());
        QCOMPARE(repeat(second), 2);
        VERIFY_OK((*m_desk)->history().undo(ChangeSetId{made}).result()); // the first one is gone
        QCOMPARE(repeat(second), 1);
    }

    void fullTextFollowsTheModelOfTheAsset()
    {
        const AssetId printer = m_desk->asset(u"PRN-07"_s, u"LaserJet"_s);
        m_desk->ticket(u"Jam"_s, {}, printer);
        change<Asset>(printer, [](Asset &asset) { asset.model = u"Ecosys"_s; });
        QCOMPARE(numbers(u"ecosys"_s), QStringList{u"1001"_s});
        QCOMPARE(numbers(u"laserjet"_s), QStringList());
    }

    void verifyFindsStaleFacts_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("finding");
        QTest::newRow("repeat") << u"repeat_count = 7"_s << u"nth in 30 days"_s;
        QTest::newRow("last entry by") << u"last_entry_by = 'nobody'"_s << u"who wrote last"_s;
        QTest::newRow("files") << u"attachment_count = 7"_s << u"number of files"_s;
        QTest::newRow("assignee") << u"assignee_key = 'zz'"_s << u"assignee's sort key"_s;
        QTest::newRow("typed caller") << u"requester_key = 'zz'"_s << u"requester's sort key"_s;
    }
    void verifyFindsStaleFacts()
    {
        QFETCH(QString, column);
        QFETCH(QString, finding);
        const WorkItemId id = m_desk->ticket(u"Jam"_s, {}, m_desk->asset(u"PRN-07"_s));
        change<WorkItem>(id, [](WorkItem &item) { item.requesterText = u"Änne"_s; });
        QCOMPARE(verify(), QStringList());
        {
            auto connection = Connection::open(m_desk->path(), Connection::Access::Write);
            VERIFY_OK(connection);
            VERIFY_OK((*connection)->execute(u"UPDATE work_item SET "_s + column));
        }
        QCOMPARE(verify(), QStringList{u"#1001: "_s + finding + u" is out of date"});
        m_desk = std::make_unique<TempDesk>(); // the spoilt one is done with
    }

    void importedNumberIsFoundAndTheDeskNumberToo_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"1001", "#1001", " #1001 ", "INC0000045"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }
    void importedNumberIsFoundAndTheDeskNumberToo()
    {
        QFETCH(QString, typed);
        NewWorkItem fresh;
        fresh.item.title = u"Imported"_s;
        fresh.item.externalNumber = u"INC0000045"_s;
        const WorkItemId id = (*m_desk)->workItems().create(fresh).result().value();
        const auto found = (*m_desk)->database().readNow(
            [&](Connection &c) { return (*m_desk)->workItems().byNumber(c, typed); });
        VERIFY_OK(found);
        QCOMPARE(*found, id);
    }

    void queriesFindWhatTheySay_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("numbers");
        const auto row = [](const char *query, const QStringList &numbers) {
            QTest::newRow(query) << QString::fromUtf8(query) << numbers;
        };
        row("is:open", {u"1001"_s, u"1002"_s, u"1003"_s});
        row("is:closed", {u"1004"_s});
        row("status:closed", {u"1004"_s});
        row("assignee:me", {u"1002"_s});
        row("assignee:none is:open", {u"1001"_s, u"1003"_s});
        row("assignee:\"Dana Okafor\"", {u"1002"_s});
        row("requester:priya", {u"1001"_s, u"1004"_s});
        row("requester:none", {u"1002"_s, u"1003"_s});
        row("asset:laserjet", {u"1001"_s});
        row("asset:PRN-07", {u"1001"_s});
        row("priority:>=high", {u"1003"_s});
        row("priority:low..normal is:open", {u"1001"_s, u"1002"_s});
        row("tag:vip", {u"1003"_s});
        row("-tag:vip is:open", {u"1001"_s, u"1002"_s});
        row("status:new", {u"1001"_s, u"1002"_s, u"1003"_s});
        row("created:today sort:-number", {u"1004"_s, u"1003"_s, u"1002"_s, u"1001"_s});
        row("created:yesterday", {});
        row("due:<today", {});
        row("jams", {u"1001"_s});
        row("is:open -jams", {u"1002"_s, u"1003"_s});
        row("\"VPN drops\"", {u"1003"_s});
        row("number:1002", {u"1002"_s});
        row("assignee:me or tag:vip", {u"1002"_s, u"1003"_s});
        row("fix:repaired", {u"1004"_s});
        row("solved:>=week", {u"1004"_s});
        row("quiet:>5d", {});
    }
    void queriesFindWhatTheySay()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, numbers);
        const PersonId priya = m_desk->person(u"Priya Shah"_s);
        const AssetId printer = m_desk->asset(u"PRN-07"_s, u"HP LaserJet M507"_s);
        m_desk->ticket(u"Printer jams"_s, priya, printer);
        const WorkItemId mine = m_desk->ticket(u"New laptop"_s);
        VERIFY_OK((*m_desk)->workItems().assign({mine}, (*m_desk)->me()).result());
        const WorkItemId vpn = m_desk->ticket(u"VPN drops"_s);
        VERIFY_OK((*m_desk)->workItems().setTags({vpn}, {u"VIP"_s}, {}).result());
        VERIFY_OK((*m_desk)->workItems().setPriority({vpn}, Priority::High).result());
        const WorkItemId done = m_desk->ticket(u"Password"_s, priya);
        VERIFY_OK((*m_desk)->workItems().solve({done}, u"repaired"_s, {}).result());
        auto found = this->numbers(query);
        if (!query.contains(u"sort:"))
            std::sort(found.begin(), found.end());
        QCOMPARE(found, numbers);
        const auto counted = (*m_desk)->workItems().counts({parseQuery(query).value()}).result().value();
        QCOMPARE(counted.first(), numbers.size());
    }

    void namesBeyondAsciiAreFoundInAnyCase_data()
    {
        QTest::addColumn<QString>("query");
        for (const char *query :
             {"category:\"Ärger\"", "category:ÄRGER", "category:ärger", "category:\"ärger/ÜBLES\"",
              "category:übles", "team:ÖSTEN", "team:östen", "location:\"gebäude Ä\"", "service:ÜBERSETZUNG",
              "status:\"ÜBER Prüfung\"", "channel:\"öffentlicher SCHALTER\"", "tag:GRÖSSE", "tag:größe",
              "asset:\"büro-drucker 10\"", "asset:BÜRO", "asset:\"DRUCKER 100%\""})
            QTest::newRow(query) << QString::fromUtf8(query);
    }
    void namesBeyondAsciiAreFoundInAnyCase()
    {
        QFETCH(QString, query);
        const auto category = add(Category{.name = u"Ärger"_s});
        const auto leaf = add(Category{.name = u"Übles"_s, .parentId = category});
        const auto team = add(Team{.name = u"Östen"_s});
        const auto location = add(Location{.name = u"Gebäude Ä"_s});
        const auto service = add(Service{.uid = "0123456789abcdef", .name = u"Übersetzung"_s});
        const auto status = add(Status{.name = u"Über Prüfung"_s, .colour = u"blu"_s, .kinds = {u"incident"_s}});
        add(Choice{.list = u"channel"_s, .code = u"desk"_s, .label = u"Öffentlicher Schalter"_s});
        const WorkItemId id = m_desk->ticket(u"Jam"_s, {}, m_desk->asset(u"PRN-07"_s, u"Büro-Drucker 100%"_s));
        m_desk->ticket(u"Another"_s, {}, m_desk->asset(u"PRN-08"_s, u"Lager-Drucker"_s));
        change<WorkItem>(id, [=](WorkItem &item) {
            item.categoryId = leaf;
            item.teamId = team;
            item.locationId = location;
            item.serviceId = service;
            item.statusId = status;
            item.channel = u"desk"_s;
        });
        VERIFY_OK((*m_desk)->workItems().setTags({id}, {u"Größe"_s}, {}).result());
        QCOMPARE(numbers(query), QStringList{u"1001"_s});
        QCOMPARE(numbers(u"category:none"_s), QStringList{u"1002"_s});
    }

    void userTextIsNeverSqlNorFullTextGrammar()
    {
        m_desk->ticket(u"O'Brien's \"quoted\" 100% _under_ C++ foo-bar 10.0.0.1 user@x.org 😀"_s);
        for (const QString &typed : {u"'; DROP TABLE work_item; --"_s, u"C++"_s, u"foo-bar"_s, u"10.0.0.1"_s,
                                     u"user@x.org"_s, u"\""_s, u"\"\"\""_s, u"NEAR("_s, u"* AND OR NOT"_s, u"title:x"_s,
                                     u"😀"_s, u"100%"_s, u"a\"b"_s, u"{title} : x"_s, u"^x"_s}) {
            const auto hits = (*m_desk)->search().workItems(typed, 10).result();
            VERIFY_OK(hits);
        }
        for (const QString &typed :
             {u"C++"_s, u"foo-bar"_s, u"10.0.0.1"_s, u"user@x.org"_s, u"o'brien"_s, u"quot"_s, u"0.0.1"_s})
            QVERIFY2((*m_desk)->search().workItems(typed, 10).result().value().size() == 1, qPrintable(typed));
    }

    void twentyThousandRandomSearchesRaiseNoError()
    {
        m_desk->ticket(u"Printer jams"_s);
        QRandomGenerator random(7);
        const int rounds = qEnvironmentVariableIntValue("LAMP_LONG") ? 20'000 : 2'000;
        for (int i = 0; i < rounds; ++i) {
            QString text;
            for (int n = 1 + random.bounded(24); n > 0; --n)
                text.append(QChar(random.bounded(4) ? 32 + random.bounded(95) : random.bounded(0xD800)));
            const auto found = (*m_desk)->database().readNow(
                [&](Connection &c) { return (*m_desk)->search().workItems(c, text, 5); });
            QVERIFY2(found.has_value(), qPrintable(text + u" -> " + (found ? QString() : found.error().detail)));
        }
    }

    void meTooMakesAChildAndCounts()
    {
        const WorkItemId major = m_desk->ticket(u"Internet down"_s);
        NewWorkItem caller;
        caller.item.title = u"No web"_s;
        caller.item.requesterText = u"Reception"_s;
        const WorkItemId child = (*m_desk)->workItems().meToo(major, caller).result().value();
        QCOMPARE(item(child).parentId, major);
        QCOMPARE(item(major).usersAffected, 1);
    }

    void fileIsKeptOnceAndComesBackWhole()
    {
        const WorkItemId id = m_desk->ticket(u"Screenshot"_s);
        QByteArray data(3 * 1024 * 1024 + 17, 'x');
        data[5] = 'y';
        VERIFY_OK(
            (*m_desk)
                ->workItems()
                .addEntry({.workItemId = id, .body = u"see"_s, .files = {{u"../../etc/pass\u202Ewd.png"_s, data}}})
                .result());
        VERIFY_OK((*m_desk)
                      ->workItems()
                      .addEntry({.workItemId = id, .body = u"again"_s, .files = {{u"b.png"_s, data}}})
                      .result());
        const auto attachments = details(id).attachments;
        QCOMPARE(attachments.size(), 2);
        QCOMPARE(attachments[0].name, u"passwd.png"_s);
        QCOMPARE(attachments[0].blobId, attachments[1].blobId);
    }

    void undoSurvivesARestart()
    {
        const WorkItemId id = m_desk->ticket(u"Printer jams"_s);
        VERIFY_OK((*m_desk)->workItems().setPriority({id}, Priority::High).result());
        m_desk->reopen();
        VERIFY_OK((*m_desk)->history().undo().result());
        QCOMPARE(item(id).priority, Priority::Normal);
    }
};
LAMP_TEST(TestWorkItems)
#include "tst_workitems.moc"
