// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/query.h"
#include "services/articles.h"
#include "services/registry.h"
#include "services/today.h"
#include "services/workitems.h"
#include "store/rows.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

using namespace lamp;
using namespace Qt::StringLiterals;

namespace {
// It is Tuesday 24 November 2026, 10:00 UTC.
struct TodayDesk {
    test::TempDesk desk;
    PersonId me = desk.technician(u"Dana"_s);

    TodayBoard board(TodayScope scope = TodayScope::Mine)
    {
        auto read = Today(*desk).board(scope).result();
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        return *read;
    }
    Instant in(qint64 minutes) { return desk.clock().now().plusMinutes(minutes); }
    WorkItemId ticket(const QString &title, WorkItem item = {})
    {
        item.title = title;
        if (!item.assigneeId)
            item.assigneeId = me;
        NewWorkItem fresh;
        fresh.item = item;
        return desk->workItems().create(fresh).result().value();
    }
    PlanId plan(Plan plan, const QList<AssetId> &assets = {})
    {
        plan.state = PlanState::Active;
        plan.zone = plan.start.size() == 10 ? QString() : u"UTC"_s; // a whole day is one wherever one is
        const PlanId id = desk->plans().create(plan, {}, assets).result().value();
        const Plan before = desk->database().readNow([id](Connection &c) { return rows::get<Plan>(c, id); }).value();
        Plan after = before;
        after.activeSince = {0};
        desk->database()
            .write({"Changed %1", {}, {}}, [=](ChangeSet &c) { return rows::update(c, before, after); })
            .result()
            .value();
        return id;
    }
    static QStringList titles(const QList<TodayTask> &tasks)
    {
        QStringList list;
        for (const TodayTask &task : tasks)
            list.append(task.type == TodayTask::Type::Visit       ? task.visit.title
                            : task.type == TodayTask::Type::Renewal ? task.renewal.renewal.title
                            : task.type == TodayTask::Type::Article ? task.article.title
                                                                    : task.ticket.title);
        return list;
    }
};
} // namespace

class TestToday : public QObject {
    Q_OBJECT
private slots:
    void emptyDeskHasNothingDue()
    {
        TodayDesk office;
        const TodayBoard board = office.board();
        QVERIFY(board.red.isEmpty());
        QVERIFY(board.next.isEmpty());
        QVERIFY(board.maintenance.isEmpty());
        QVERIFY(board.promises.isEmpty());
        QCOMPARE(board.counts.overdue + board.counts.due + board.counts.visits, 0);
        QCOMPARE(board.counts.dayMinutes, 450); // 37.5 hours in five days
        QCOMPARE(board.lamps.backupAt, std::nullopt);
    }

    void oneOrderForBothHalves()
    {
        TodayDesk office;
        office.ticket(u"far away"_s, {.targetAt = office.in(60 * 24 * 9), .targetSet = true});
        office.ticket(u"due later today"_s, {.targetAt = office.in(5 * 60), .targetSet = true});
        office.ticket(u"overdue"_s, {.targetAt = office.in(-30), .targetSet = true});
        office.ticket(
            u"promised"_s,
            {.callback = u"214"_s, .followUpAt = office.in(-5), .targetAt = office.in(60 * 24 * 3), .targetSet = true});
        office.ticket(u"breaching"_s, {.targetAt = office.in(38), .targetSet = true});
        office.ticket(u"everyone stands"_s, {.major = true});
        office.plan({.title = u"Restore test"_s,
                     .rrule = u"FREQ=MONTHLY"_s,
                     .start = u"2026-11-10T09:00"_s,
                     .graceDays = 2,
                     .missedDays = 25});
        office.plan({.title = u"Morning check"_s, .rrule = u"FREQ=DAILY"_s, .start = u"2026-11-24T14:00"_s});
        VERIFY_OK(office.desk->registry()
                      .create(Renewal{.title = u"Certificate"_s, .endsOn = {2026, 12, 6}, .actBy = {2026, 11, 24}})
                      .result());
        VERIFY_OK(office.desk->plans().runMissed().result());
        const TodayBoard board = office.board();
        QCOMPARE(TodayDesk::titles(board.red), (QStringList{u"everyone stands"_s, u"breaching"_s}));
        QCOMPARE(TodayDesk::titles(board.next),
                 (QStringList{u"promised"_s, u"overdue"_s, u"Restore test"_s, u"Certificate"_s, u"due later today"_s,
                              u"Morning check"_s}));
        QCOMPARE(board.next[0].action, TodayAction::Call);
        QCOMPARE(board.next[0].callNumber, u"214"_s);
        QCOMPARE(board.next[1].action, TodayAction::Open);
        QCOMPARE(board.next[2].action, TodayAction::StartVisit);
        QCOMPARE(board.next[2].lateDays, 14);
        QCOMPARE(board.next[3].action, TodayAction::Plan);
        QCOMPARE(board.maintenance.size(), 2);
    }

    void everyCountIsThatOfTheViewItLeadsTo()
    {
        TodayDesk office;
        const PersonId marek = office.desk.technician(u"Marek"_s);
        office.desk->setMe(office.me);
        office.ticket(u"overdue today"_s, {.targetAt = office.in(-30), .targetSet = true});
        office.ticket(u"overdue for days"_s, {.targetAt = office.in(-60 * 24 * 3), .targetSet = true});
        office.ticket(u"his"_s, {.assigneeId = marek, .targetAt = office.in(60), .targetSet = true});
        office.plan({.title = u"Restore test"_s,
                     .rrule = u"FREQ=MONTHLY"_s,
                     .start = u"2026-11-10T09:00"_s,
                     .graceDays = 2,
                     .missedDays = 25});
        VERIFY_OK(office.desk->plans().runMissed().result());
        for (const TodayScope scope : {TodayScope::Mine, TodayScope::Everyone}) {
            const TodayCounts counts = office.board(scope).counts;
            for (const auto &[name, count] : {std::pair{counts.overdueView, counts.overdue},
                                              {counts.dueView, counts.due},
                                              {counts.visitsView, counts.visits}}) {
                const auto &views = office.desk->catalog().views;
                const auto view = std::ranges::find(views, name, &SavedView::name);
                QVERIFY2(view != views.cend(), qPrintable(name));
                const auto shown = office.desk->workItems().ids(*parseQuery(view->query), 0).result().value();
                QCOMPARE(count, shown.size());
                QVERIFY2(count > 0, qPrintable(name));
            }
        }
    }

    void visitsAreCountedAsTheirLines()
    {
        TodayDesk office;
        const PersonId marek = office.desk.technician(u"Marek"_s);
        office.desk->setMe(office.me);
        for (const auto &[title, who] : {std::pair{u"Restore test"_s, office.me}, {u"Water filter"_s, marek}})
            office.plan({.title = title,
                         .rrule = u"FREQ=MONTHLY"_s,
                         .start = u"2026-11-10T09:00"_s,
                         .graceDays = 2,
                         .missedDays = 25,
                         .responsibleId = who});
        VERIFY_OK(office.desk->plans().runMissed().result());
        const TodayBoard mine = office.board(), all = office.board(TodayScope::Everyone);
        QCOMPARE(mine.maintenance.size(), 1);
        QCOMPARE(mine.counts.visits, 1);
        QCOMPARE(all.maintenance.size(), 2);
        QCOMPARE(all.counts.visits, 2);
    }

    void aJobIsLateAgainstTheTargetOfItsWorkItem()
    {
        TodayDesk office;
        office.plan({.title = u"Patch night"_s,
                     .rrule = u"FREQ=MONTHLY"_s,
                     .start = u"2026-11-22"_s,
                     .graceDays = 1,
                     .missedDays = 20});
        const auto target = [&office] { return office.board().maintenance.value(0).targetAt; };
        const auto forecast = target();
        QVERIFY(forecast);
        VERIFY_OK(office.desk->plans().runMissed().result());
        const CalendarEntry entry = office.board().maintenance.value(0);
        QVERIFY(entry.workItemId);
        QVERIFY(!entry.started);
        QCOMPARE(entry.targetAt, office.desk->workItems().details(entry.workItemId).result()->item.targetAt);
        QCOMPARE(forecast, entry.targetAt);
        VERIFY_OK(office.desk->plans().openVisit(entry.key).result());
        QVERIFY(office.board().maintenance.value(0).started);
    }

    void waitingWorkIsNotOverdueButItsReminderCounts()
    {
        TodayDesk office;
        const WorkItemId id = office.ticket(u"waits for the user"_s,
                                            {.callback = u"214"_s, .targetAt = office.in(-60), .targetSet = true});
        const StatusId waiting = office.desk->catalog().status(StatusUse::WaitingUser).id;
        VERIFY_OK(office.desk->workItems().wait({id}, waiting, u"information"_s, office.in(60 * 24 * 2)).result());
        QVERIFY(office.board().next.isEmpty());
        QCOMPARE(office.board().counts.overdue, 0);
        office.desk.clock().advanceMinutes(60 * 24 * 2);
        const TodayBoard board = office.board();
        QCOMPARE(board.next.size(), 1);
        QCOMPARE(board.next.first().reason, TodayReason::Promised);
        QCOMPARE(board.next.first().action, TodayAction::Open); // nobody promised to ring up
    }

    void supplierKeepsTheClockRunning()
    {
        TodayDesk office;
        const WorkItemId id = office.ticket(u"waits for a part"_s, {.targetAt = office.in(-60), .targetSet = true});
        VERIFY_OK(office.desk->workItems()
                      .wait({id}, office.desk->catalog().status(StatusUse::WaitingSupplier).id, u"part_ordered"_s, {})
                      .result());
        QCOMPARE(office.board().counts.overdue, 1);
    }

    void whatNobodyTookIsOfferedToTake()
    {
        TodayDesk office;
        NewWorkItem fresh;
        fresh.item.title = u"VPN drops"_s;
        fresh.item.impact = Impact::One;
        fresh.item.urgency = Urgency::CannotWork; // High: to be owned within half an hour
        const WorkItemId id = office.desk->workItems().create(fresh).result().value();
        QVERIFY(office.board().next.isEmpty());
        office.desk.clock().advanceMinutes(45);
        const TodayBoard board = office.board();
        QCOMPARE(board.next.size(), 1);
        QCOMPARE(board.next.first().ticket.id, id);
        QCOMPARE(board.next.first().action, TodayAction::Take);
        QCOMPARE(board.next.first().unownedMinutes, 45);
        QCOMPARE(board.next.first().ownMinutes, 30);
    }

    void mineHidesTheWorkOfOthersEveryoneShowsIt()
    {
        TodayDesk office;
        const PersonId me = office.me;
        const PersonId marek = office.desk.technician(u"Marek"_s);
        office.desk->setMe(me);
        office.ticket(u"mine"_s, {.targetAt = office.in(-5), .targetSet = true});
        office.ticket(u"his"_s, {.assigneeId = marek, .targetAt = office.in(-5), .targetSet = true});
        office.plan({.title = u"his check"_s,
                     .rrule = u"FREQ=DAILY"_s,
                     .start = u"2026-11-24T14:00"_s,
                     .responsibleId = marek});
        QCOMPARE(TodayDesk::titles(office.board().next), QStringList{u"mine"_s});
        QCOMPARE(office.board(TodayScope::Everyone).next.size(), 3);
        QCOMPARE(office.board(TodayScope::Everyone).counts.dayMinutes, 900);
    }

    void answerOfTheUserComesUpUntilSomeoneReacts()
    {
        TodayDesk office;
        const PersonId ibrahim = office.desk.person(u"Ibrahim Kaya"_s);
        const WorkItemId id = office.ticket(
            u"Mailbox full"_s, {.requesterId = ibrahim, .targetAt = office.in(60 * 24 * 3), .targetSet = true});
        QVERIFY(office.board().next.isEmpty()); // a fresh report is no answer
        const auto say = [&](EntryKind kind, const QString &text) {
            office.desk.clock().advanceMinutes(5);
            VERIFY_OK(office.desk->workItems()
                          .addEntry({.workItemId = id, .kind = kind, .via = u"mail"_s, .body = text})
                          .result());
        };
        say(EntryKind::Told, u"Which folder?"_s);
        QVERIFY(office.board().next.isEmpty());
        say(EntryKind::Report, u"Sent items."_s);
        QCOMPARE(office.board().next.value(0).reason, TodayReason::Answered);
        say(EntryKind::Note, u"Archived it."_s);
        QVERIFY(office.board().next.isEmpty());
    }

    void backlogLeavesRoomForTheOtherHalf()
    {
        TodayDesk office;
        for (int i = 0; i < 12; ++i)
            office.ticket(u"old %1"_s.arg(i), {.targetAt = office.in(-60 - i), .targetSet = true});
        office.plan({.title = u"Restore test"_s,
                     .rrule = u"FREQ=MONTHLY"_s,
                     .start = u"2026-11-10T09:00"_s,
                     .graceDays = 2,
                     .missedDays = 25});
        const TodayBoard board = office.board();
        QCOMPARE(board.next.size(), Today::NextRows);
        QCOMPARE(board.next.last().visit.title, u"Restore test"_s);
        QCOMPARE(board.counts.overdue, 12);
    }

    void promisesStandByTheirHour()
    {
        TodayDesk office;
        office.ticket(u"at three"_s, {.callback = u"214"_s, .followUpAt = office.in(5 * 60)});
        office.ticket(u"at eleven"_s, {.followUpAt = office.in(60)});
        office.ticket(u"tomorrow"_s, {.followUpAt = office.in(60 * 24)});
        const TodayBoard board = office.board();
        QCOMPARE(board.promises.size(), 2);
        QCOMPARE(board.promises[0].ticket.title, u"at eleven"_s);
        QVERIFY(!board.promises[0].call);
        QVERIFY(board.promises[1].call);
    }

    void comingFortnightHoldsPlansRenewalsAndPeople()
    {
        TodayDesk office;
        office.plan({.title = u"Patch day"_s, .rrule = u"FREQ=MONTHLY"_s, .start = u"2026-11-27T18:00"_s},
                    {office.desk.asset(u"FILE01"_s), office.desk.asset(u"SQL01"_s)});
        office.plan({.title = u"Morning check"_s,
                     .rrule = u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"_s,
                     .start = u"2026-11-25T08:00"_s});
        VERIFY_OK(office.desk->registry()
                      .create(Renewal{.title = u"MegaFax contract"_s, .endsOn = {2027, 2, 28}, .actBy = {2026, 11, 30}})
                      .result());
        VERIFY_OK(office.desk->registry().create(Renewal{.title = u"far"_s, .endsOn = {2027, 2, 28}}).result());
        VERIFY_OK(office.desk->registry().create(Person{.name = u"Nadia New"_s, .startsOn = {2026, 11, 30}}).result());
        VERIFY_OK(office.desk->registry().create(Person{.name = u"Leo Leaver"_s, .leavesOn = {2026, 12, 4}}).result());
        const TodayBoard board = office.board();
        QStringList lines;
        for (const TodayComing &line : board.coming)
            lines.append(line.date.toString(u"dd.MM. "_s) + line.title + u" %1+%2"_s.arg(line.jobs).arg(line.more));
        QCOMPARE(
            lines,
            (QStringList{u"25.11. Morning check 1+9"_s, u"27.11. Patch day 2+0"_s, u"30.11. MegaFax contract 1+0"_s,
                         u"30.11. Nadia New 1+0"_s, u"04.12. Leo Leaver 1+0"_s}));
    }

    void lampsTellWhatIsStillTrue()
    {
        TodayDesk office;
        const AssetId nas = office.desk.asset(u"NAS-01"_s);
        const PlanId plan = office.plan(
            {.title = u"Restore test: NAS-01"_s, .rrule = u"FREQ=MONTHLY"_s, .start = u"2026-10-20T09:00"_s}, {nas});
        QVERIFY(office.board().lamps.restoreTest);
        QCOMPARE(office.board().lamps.restoreTest->doneAt, std::nullopt);
        const OccurrenceKey key{plan, nas, u"2026-11-20T09:00"_s};
        VERIFY_OK(office.desk->plans().runMissed().result());
        QCOMPARE(office.board().lamps.missed, 1);
        QCOMPARE(office.board().lamps.missedTitle, u"Restore test: NAS-01"_s);
        VERIFY_OK(office.desk->plans().openVisit(key).result());
        VERIFY_OK(office.desk->plans().finish(key, 40, u"all good"_s).result());
        VERIFY_OK(office.desk->database().backup(office.desk.folder() + u"/copy.desk").result());
        const TodayLamps lamps = office.board().lamps;
        QCOMPARE(lamps.restoreTest->doneAt, office.desk.clock().now());
        QCOMPARE(lamps.backupAt, office.desk.clock().now());
        QCOMPARE(lamps.missed, 0); // made up for
    }

    void aRestoreTestIsFoundInTheLanguageOfTheDesk()
    {
        TodayDesk office; // an English window
        office.plan({.title = u"Wiederherstellungstest: NAS-01"_s,
                     .rrule = u"FREQ=MONTHLY"_s,
                     .start = u"2026-10-20T09:00"_s},
                    {office.desk.asset(u"NAS-01"_s)});
        const TodayBoard board = office.board();
        QVERIFY(board.lamps.restoreTest);
        QCOMPARE(board.lamps.restoreTest->title, u"Wiederherstellungstest: NAS-01"_s);
    }

    void yesterdayIsCounted()
    {
        TodayDesk office;
        const WorkItemId id = office.ticket(u"yesterday's"_s);
        VERIFY_OK(office.desk->workItems().solve({id}, u"repaired"_s, u"done"_s).result());
        office.ticket(u"arrived, too"_s);
        QCOMPARE(office.board().yesterday.arrived, 0);
        office.desk.clock().advanceMinutes(24 * 60);
        QCOMPARE(office.board().yesterday.arrived, 2);
        QCOMPARE(office.board().yesterday.solved, 1);
    }

    void staleArticlesComeLast()
    {
        TodayDesk office;
        Article article{.title = u"VPN client reinstall"_s,
                        .body = u"x"_s,
                        .state = ArticleState::Published,
                        .reviewOn = {2026, 11, 20}};
        article.uid = QUuid::createUuid().toRfc4122();
        office.desk->database()
            .write({"Added %1", {}, {}}, [article](ChangeSet &c) { return rows::insert(c, article); })
            .result()
            .value();
        office.ticket(u"due"_s, {.targetAt = office.in(300), .targetSet = true});
        const TodayBoard board = office.board();
        QCOMPARE(TodayDesk::titles(board.next), (QStringList{u"due"_s, u"VPN client reinstall"_s}));
        QCOMPARE(board.next.last().action, TodayAction::Review);
    }

    void sameThingKeepsItsKey()
    {
        TodayDesk office;
        office.ticket(u"a"_s, {.targetAt = office.in(30), .targetSet = true});
        const QString key = office.board().red.first().key();
        office.desk.clock().advanceMinutes(40);
        QCOMPARE(office.board().next.first().key(), key); // overdue now, still the same row
    }
};

LAMP_TEST(TestToday)
#include "tst_today.moc"
