// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clocksfixture.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// What is promised on tickets, on a real desk: the cache beside the item, edits of the rules, warnings.
class TestClocks : public ClocksFixture {
    Q_OBJECT
private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void newTicketFollowsThePolicyOfItsPriority()
    {
        const WorkItemId id = m_desk->ticket(u"Printer jams"_s); // Tuesday 10:00, Normal
        QCOMPARE(of(id).policy.name, u"Normal"_s);
        QCOMPARE(said(view(id, ClockKind::Own).verdict.deadline), u"Tue 24 14:00"_s);
        QCOMPARE(said(view(id, ClockKind::FirstResponse).verdict.deadline), u"Wed 25 10:00"_s);
        QCOMPARE(said(view(id, ClockKind::Resolve).verdict.deadline), u"Fri 27 17:00"_s);
        QCOMPARE(cachedDeadline(id), u"Tue 24 14:00"_s);
        QCOMPARE(of(id).summary.nextClock, ClockKind::Own);
        VERIFY_OK(items().setPriority({id}, Priority::Critical).result());
        QCOMPARE(cachedDeadline(id), u"Tue 24 10:15"_s);
        QCOMPARE(verify(), QStringList());
    }

    void deskOfOnePersonHasNoClocks()
    {
        m_desk = std::make_unique<TempDesk>(u"alone"_s);
        const WorkItemId id = m_desk->ticket(u"Printer jams"_s);
        QVERIFY(of(id).clocks.isEmpty());
        QVERIFY(item(id).targetAt.has_value());
        QCOMPARE(cachedDeadline(id), QString());
        for (const QString &typed : {u"deadl"_s, u"is:brea"_s, u"sort:deadl"_s}) // nor words for them
            QVERIFY(queryOffers(**m_desk, typedWord(typed, typed.size())).result().value().isEmpty());
    }

    void plannedWorkHasNoClocks()
    {
        NewWorkItem change;
        change.item.title = u"New switch"_s;
        change.item.kind = Kind::Change;
        QVERIFY(of(items().create(change).result().value()).clocks.isEmpty());
    }

    void assigningMeetsTheOwnClockAndUndoStartsItAgain()
    {
        const WorkItemId id = m_desk->ticket(u"Printer jams"_s);
        m_desk->clock().advanceMinutes(30);
        VERIFY_OK(items().assign({id}, (*m_desk)->me()).result());
        QCOMPARE(said(view(id, ClockKind::Own).run.metAt), u"Tue 24 10:30"_s);
        QCOMPARE(cachedDeadline(id), u"Wed 25 10:00"_s);
        VERIFY_OK((*m_desk)->history().undo().result());
        QVERIFY(!view(id, ClockKind::Own).run.metAt);
        QCOMPARE(cachedDeadline(id), u"Tue 24 14:00"_s);
        VERIFY_OK((*m_desk)->history().redo().result());
        QCOMPARE(cachedDeadline(id), u"Wed 25 10:00"_s);
        QCOMPARE(verify(), QStringList());
    }

    // 3, 9: the rows are written in the act that changes them.
    void waitingStopsAndAnswersAreCached()
    {
        const PersonId priya = m_desk->person(u"Priya Shah"_s);
        const WorkItemId id = m_desk->ticket(u"Mailbox full"_s, priya);
        tell(id); // meets own and first response
        QCOMPARE(cachedDeadline(id), u"Fri 27 17:00"_s);
        VERIFY_OK(items().wait({id}, status(StatusUse::WaitingUser), u"information"_s, {}).result());
        QCOMPARE(cachedDeadline(id), QString());
        QVERIFY(view(id, ClockKind::Resolve).verdict.paused);
        m_desk->clock().set(at(25, 10));
        VERIFY_OK(items()
                      .addEntry({.workItemId = id, .kind = EntryKind::Report, .body = u"Here."_s, .authorId = priya})
                      .result());
        QCOMPARE(of(id).summary.nextClock, ClockKind::NextResponse);
        QCOMPARE(cachedDeadline(id), u"Thu 26 10:00"_s);
        QCOMPARE(of(id).dueIfAnsweredNow,
                 (std::pair{ClockKind::Resolve, *view(id, ClockKind::Resolve).verdict.deadline}));
        tell(id);
        QCOMPARE(said(view(id, ClockKind::NextResponse).run.metAt), u"Wed 25 10:00"_s);
        QCOMPARE(verify(), QStringList());
    }

    // 4
    void whatCountsAsAnAnswerIsASetting()
    {
        VERIFY_OK((*m_desk)->setSetting(u"clock.responses"_s, u"call,person"_s).result());
        const WorkItemId id = m_desk->ticket(u"Mailbox full"_s);
        tell(id, u"chat"_s);
        QVERIFY(!view(id, ClockKind::FirstResponse).run.metAt);
        VERIFY_OK((*m_desk)->setSetting(u"clock.responses"_s, u"call,person,chat"_s).result());
        QVERIFY(view(id, ClockKind::FirstResponse).run.metAt.has_value());
        QCOMPARE(cachedDeadline(id), said(view(id, ClockKind::Resolve).verdict.deadline));
        QCOMPARE(verify(), QStringList());
    }

    // 5
    void cancelledTicketHasNoClocks()
    {
        const WorkItemId id = m_desk->ticket(u"Mistake"_s);
        m_desk->clock().set(at(26, 10)); // broken by now
        QVERIFY(clocks().breached(10).result().value().contains(id));
        VERIFY_OK(items().setStatus({id}, status(StatusUse::Cancelled), u"mistake"_s).result());
        QVERIFY(of(id).clocks.isEmpty());
        QCOMPARE(cachedBreach(id), QString());
        QVERIFY(!clocks().breached(10).result().value().contains(id));
    }

    void listsOfBreachingAndBreachedAreRight()
    {
        const WorkItemId first = m_desk->ticket(u"First"_s);
        m_desk->clock().advanceMinutes(60);
        const WorkItemId second = m_desk->ticket(u"Second"_s); // own until Tuesday 15:00
        m_desk->clock().set(at(24, 13, 30));
        QCOMPARE(clocks().breaching(60, 10).result().value(), QList{first});
        QCOMPARE(clocks().breaching(120, 10).result().value(), (QList{first, second}));
        QVERIFY(clocks().breached(10).result().value().isEmpty());
        m_desk->clock().set(at(24, 14)); // at the very deadline it is kept
        QVERIFY(clocks().breached(10).result().value().isEmpty());
        m_desk->clock().set(at(24, 14, 1));
        QCOMPARE(clocks().breached(10).result().value(), QList{first});
    }

    void importedHistoryCountsByItsOwnMoments()
    {
        NewWorkItem old;
        old.item.title = u"Old trouble"_s;
        old.item.createdAt = at(2, 9); // Monday three weeks ago, written down today
        const WorkItemId id = items().create(old).result().value();
        const auto add = [&](EntryKind kind, Instant when, StatusUse then = StatusUse::None) {
            NewEntry entry{.workItemId = id, .kind = kind, .via = u"mail"_s, .body = u"…"_s, .happenedAt = when};
            entry.thenStatus = then;
            VERIFY_OK(items().addEntry(entry).result());
        };
        add(EntryKind::Told, at(2, 11), StatusUse::Progress);
        add(EntryKind::Told, at(3, 9), StatusUse::Solved);
        QCOMPARE(said(view(id, ClockKind::FirstResponse).run.metAt), u"Mon 02 11:00"_s);
        QCOMPARE(said(view(id, ClockKind::Resolve).run.metAt), u"Tue 03 09:00"_s);
        QCOMPARE(cachedBreach(id), QString());
        QCOMPARE(verify(), QStringList());
    }

    // 13
    void targetSetByHandDecidesUntilItIsCleared()
    {
        const WorkItemId id = m_desk->ticket(u"Promised"_s);
        tell(id);
        WorkItem promised = item(id);
        promised.targetAt = at(24, 15);
        VERIFY_OK(items().edit(item(id), promised).result());
        QVERIFY(view(id, ClockKind::Resolve).verdict.fixed);
        QCOMPARE(cachedDeadline(id), u"Tue 24 15:00"_s);
        VERIFY_OK(items().wait({id}, status(StatusUse::WaitingUser), u"information"_s, {}).result());
        QCOMPARE(cachedDeadline(id), u"Tue 24 15:00"_s); // a promised day does not wait
        const WorkItem before = item(id);
        VERIFY_OK((*m_desk)->database().write({"Cleared the target of %1", {}}, [before](ChangeSet &c) {
            WorkItem after = before;
            after.targetSet = false;
            return rows::update(c, before, after);
        }).result());
        QVERIFY(view(id, ClockKind::Resolve).verdict.paused);
        QCOMPARE(verify(), QStringList());
    }

    void deadlinesThatWereCountedOtherwiseAreCountedAnewOnOpening()
    {
        const WorkItemId id = m_desk->ticket(u"Counted otherwise"_s), done = m_desk->ticket(u"Finished"_s);
        VERIFY_OK(items().solve({done}, u"repaired"_s, {}).result());
        const QString right = cachedDeadline(id);
        m_desk->reopen();
        QVERIFY(!of(done).earlierRules); // nothing to do
        m_desk->execute(u"UPDATE work_item SET next_deadline = next_deadline + 54000000 WHERE next_deadline > 0"_s);
        m_desk->execute(u"DELETE FROM fact WHERE key = 'clocks.counting'"_s);
        QVERIFY(cachedDeadline(id) != right);
        m_desk->reopen();
        QCOMPARE(cachedDeadline(id), right);
        QVERIFY(of(done).earlierRules); // its verdict stays
        QCOMPARE(verify(), QStringList());
    }

    // 6, 15
    void escalationsSpeakOnceInOrderAndLateAfterAWeek()
    {
        const WorkItemId first = m_desk->ticket(u"First"_s);
        m_desk->clock().advanceMinutes(30);
        const WorkItemId second = m_desk->ticket(u"Second"_s);
        QCOMPARE(clocks().runEscalations().result().value(), 0);
        m_desk->clock().set(at(24, 14, 1)); // first: own is due, warned the lead
        QCOMPARE(clocks().runEscalations().result().value(), 1);
        QCOMPARE(clocks().runEscalations().result().value(), 0);
        auto spoken = clocks().notices(at(1, 0)).result().value();
        QCOMPARE(spoken.size(), 1);
        QCOMPARE(spoken.first().escalation.workItemId, first);
        QCOMPARE(spoken.first().escalation.clock, ClockKind::Own);
        QCOMPARE(spoken.first().escalation.action, EscalationAction::WarnLead);
        QCOMPARE(said(spoken.first().escalation.happenedAt), u"Tue 24 14:00"_s);
        QVERIFY(!spoken.first().escalation.late);
        m_desk->clock().advanceMinutes(7 * 1440); // nobody had the program open
        m_desk->reopen();
        const qint64 missed = clocks().runEscalations().result().value();
        QVERIFY(missed >= 6); // first and resolve at 75 and 100 % of both, own of the second
        QCOMPARE(clocks().runEscalations().result().value(), 0);
        spoken = clocks().notices(at(1, 0)).result().value();
        QCOMPARE(spoken.size(), missed + 1);
        for (qsizetype i = 1; i < spoken.size(); ++i) {
            QVERIFY(spoken[i].escalation.late);
            QVERIFY(spoken[i - 1].escalation.happenedAt <= spoken[i].escalation.happenedAt);
            QVERIFY(
                (*m_desk)->workCalendar().isWorkingTime({spoken[i].escalation.happenedAt.ms - 1})); // never at night
        }
        QVERIFY(std::ranges::any_of(spoken, [&](const auto &one) { return one.escalation.workItemId == second; }));
        QCOMPARE(verify(), QStringList());
    }

    void answeredTicketIsNotWarnedAbout()
    {
        const WorkItemId id = m_desk->ticket(u"Quick"_s);
        VERIFY_OK(items().solve({id}, u"repaired"_s, {}).result());
        m_desk->clock().advanceMinutes(7 * 1440);
        QCOMPARE(clocks().runEscalations().result().value(), 0);
    }

    void falsifiedCacheIsFound_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("deadline") << u"next_deadline = next_deadline + 60000"_s;
        QTest::newRow("no deadline") << u"next_deadline = NULL"_s;
        QTest::newRow("which clock") << u"next_clock = 'resolve'"_s;
        QTest::newRow("broken or not") << u"breached_at = NULL"_s;
        QTest::newRow("warning") << u"escalate_at = NULL"_s;
        QTest::newRow("policy") << u"clock_policy = 1"_s;
    }

    void falsifiedCacheIsFound()
    {
        QFETCH(QString, change);
        const WorkItemId id = m_desk->ticket(u"Printer jams"_s);
        QCOMPARE(verify(), QStringList());
        VERIFY_OK((*m_desk)->database().write({"Falsified %1", {}}, [=](ChangeSet &c) {
            return run(c.connection(), u"UPDATE work_item SET "_s + change + u" WHERE id = ?", {id.value});
        }).result());
        const QStringList findings = verify();
        QCOMPARE(findings.size(), 1);
        QVERIFY2(findings.first().contains(u"#1001") && findings.first().contains(u"clocks"),
                 qPrintable(findings.first()));
    }

    void queueFindsAndSortsByTheNextDeadline()
    {
        const WorkItemId first = m_desk->ticket(u"First"_s); // own until 14:00
        m_desk->clock().advanceMinutes(60);
        const WorkItemId second = m_desk->ticket(u"Second"_s); // until 15:00
        NewWorkItem change;
        change.item.title = u"New switch"_s;
        change.item.kind = Kind::Change;
        const WorkItemId none = items().create(change).result().value();
        const auto ids = [this](const QString &text) {
            return items().ids(parseQuery(text).value(), 0).result().value();
        };
        QCOMPARE(ids(u"sort:deadline"_s), (QList{first, second, none})); // what has none stands last
        QCOMPARE(ids(u"sort:-deadline"_s), (QList{none, second, first}));
        QCOMPARE(ids(u"deadline:<+4h"_s), QList{first}); // before 15:00
        QCOMPARE(ids(u"deadline:none"_s), QList{none});
        QVERIFY(ids(u"is:breached"_s).isEmpty());
        m_desk->clock().set(at(24, 14, 1));
        QCOMPARE(ids(u"is:breached"_s), QList{first});
        QCOMPARE(ids(u"is:open -is:breached sort:deadline"_s), (QList{second, none}));
        VERIFY_OK(items().solve({first}, u"repaired"_s, {}).result());
        QCOMPARE(ids(u"is:breached"_s), QList{first}); // a verdict stays
        const auto rows = items().rows({first, second}).result().value();
        QVERIFY(!rows[0].nextDeadline && rows[0].breachedAt == at(24, 14));
        QCOMPARE(rows[1].nextClock, ClockKind::Own);
        QCOMPARE(rows[1].nextDeadline, at(24, 15));
    }

    void cacheStaysRightThroughRandomActs()
    {
        QRandomGenerator random(11);
        const auto below = [&random](int bound) { return static_cast<int>(random.bounded(bound)); };
        const PersonId priya = m_desk->person(u"Priya Shah"_s), me = (*m_desk)->me();
        QList<WorkItemId> ids;
        const QList<StatusUse> uses{StatusUse::Progress, StatusUse::WaitingUser, StatusUse::WaitingSupplier,
                                    StatusUse::Solved, StatusUse::Cancelled, StatusUse::New};
        for (int step = 0; step < 150; ++step) {
            m_desk->clock().advanceMinutes(below(400));
            if (ids.isEmpty() || below(5) == 0) {
                ids.append(m_desk->ticket(u"Trouble %1"_s.arg(step), priya));
                continue;
            }
            const WorkItemId id = ids[below(static_cast<int>(ids.size()))];
            switch (below(7)) { // some are refused; what counts is that nothing drifts
            case 0: (void)items().setStatus({id}, status(uses[below(6)])).result(); break;
            case 1: (void)items().assign({id}, below(2) ? me : PersonId{}).result(); break;
            case 2: (void)items().setPriority({id}, static_cast<Priority>(below(4))).result(); break;
            case 3:
                (void)items().addEntry({.workItemId = id, .kind = EntryKind::Report, .body = u"?"_s}).result();
                break;
            case 4:
                (void)items()
                    .addEntry({.workItemId = id, .kind = EntryKind::Told, .via = u"call"_s, .body = u"!"_s})
                    .result();
                break;
            case 5: (void)(*m_desk)->history().undo().result(); break;
            default: VERIFY_OK(clocks().runEscalations().result()); break;
            }
            if (step % 25 == 0)
                QCOMPARE(verify(), QStringList());
        }
        QCOMPARE(verify(), QStringList());
    }
};
LAMP_TEST(TestClocks)

#include "tst_clocks.moc"
