// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include "services/clocks.h"
#include "services/history.h"
#include "services/querycompletion.h"
#include "services/workitems.h"
#include "store/query.h"
#include "store/rows.h"

#include <QRandomGenerator>

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// What is promised on tickets, on a real desk: the cache beside the item, edits of the rules, warnings.
class TestClocks : public QObject {
    Q_OBJECT

    std::unique_ptr<TempDesk> m_desk;

    Clocks &clocks() { return (*m_desk)->clocks(); }
    WorkItems &items() { return (*m_desk)->workItems(); }
    ItemClocks of(WorkItemId id) { return clocks().of(id).result().value(); }
    ClockView view(WorkItemId id, ClockKind kind)
    {
        ClockView found;
        for (const ClockView &one : of(id).clocks)
            if (one.run.kind == kind)
                found = one;
        return found;
    }
    WorkItem item(WorkItemId id) { return items().details(id).result().value().item; }
    StatusId status(StatusUse use) { return (*m_desk)->catalog().status(use).id; }
    QStringList verify() { return (*m_desk)->history().verify().result().value(); }
    static QString said(std::optional<Instant> at)
    {
        return at ? at->utc().toString(u"ddd dd HH:mm"_s) : QString();
    }
    static Instant at(int day, int hour, int minute = 0)
    {
        return Instant::from(QDateTime({2026, 11, day}, {hour, minute}, QTimeZone::UTC));
    }
    QString cachedDeadline(WorkItemId id)
    {
        const auto value = (*m_desk)->database().readNow([id](Connection &c) {
            return single(c, u"SELECT next_deadline FROM work_item WHERE id = ?"_s, {id.value});
        });
        return value && !value->isNull() ? said(Instant{value->toLongLong()}) : QString();
    }
    QString cachedBreach(WorkItemId id)
    {
        const auto value = (*m_desk)->database().readNow([id](Connection &c) {
            return single(c, u"SELECT breached_at FROM work_item WHERE id = ?"_s, {id.value});
        });
        return value && !value->isNull() ? said(Instant{value->toLongLong()}) : QString();
    }
    void tell(WorkItemId id, const QString &via = u"call"_s)
    {
        VERIFY_OK(
            items().addEntry({.workItemId = id, .kind = EntryKind::Told, .via = via, .body = u"Looking."_s}).result());
    }
    ClockRules rules() { return clocks().rules().result().value(); }
    // Changes the resolve target of the policy for normal tickets.
    ClockRules withResolve(const ClockRules &from, qint64 minutes)
    {
        ClockRules edited = from;
        for (PolicyEdit &edit : edited.policies)
            if (edit.policy.priorities == QStringList{u"normal"_s})
                edit.policy.setTarget(ClockKind::Resolve, {TargetUnit::Minutes, minutes});
        return edited;
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<TempDesk>();
        m_desk->technician(u"Dana Okafor"_s);
    }
    void cleanup() { m_desk.reset(); }

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

    // 11: the policy of a department may have hours and a zone of its own.
    void requesterMayHaveACalendarOfTheirOwn()
    {
        Person tokyo{.uid = QByteArray(16, 't'), .name = u"Aiko"_s, .department = u"Tokyo"_s};
        const PersonId aiko = (*m_desk)->database()
                                  .write({"Added %1", {}}, [tokyo](ChangeSet &c) { return rows::insert(c, tokyo); })
                                  .result().value();
        const ClockRules before = rules();
        ClockRules after = before;
        after.calendars.append({{.id = {-1}, .name = u"Tokyo"_s, .hours = u"1-5 09:00-12:00 13:00-18:00"_s,
                                 .zone = u"Asia/Tokyo"_s}, {}});
        SlaPolicy policy{.name = u"Tokyo"_s, .department = u"tokyo"_s, .calendarId = {-1}};
        policy.setTarget(ClockKind::Resolve, {TargetUnit::Minutes, 240});
        after.policies.prepend({policy, {}});
        VERIFY_OK(clocks().saveRules(before, after).result());
        const WorkItemId id = m_desk->ticket(u"Screen"_s, aiko); // Tuesday 19:00 in Tokyo: closed
        QCOMPARE(of(id).policy.name, u"Tokyo"_s);
        QCOMPARE(of(id).calendarName, u"Tokyo"_s);
        QVERIFY(view(id, ClockKind::Resolve).verdict.startedOutsideHours); // 14
        QCOMPARE(cachedDeadline(id), u"Wed 25 05:00"_s); // 09 to 12 and 13 to 14 there
        QCOMPARE(of(m_desk->ticket(u"Another"_s)).policy.name, u"Normal"_s);
        QCOMPARE(verify(), QStringList());
    }

    // 1, 12
    void editedRulesApplyToWhatIsOpenAndFinishedItemsKeepTheirVerdict()
    {
        const WorkItemId open = m_desk->ticket(u"Open"_s), solved = m_desk->ticket(u"Solved"_s);
        tell(open);
        m_desk->clock().set(at(25, 10));
        VERIFY_OK(items().solve({solved}, u"repaired"_s, {}).result());
        QCOMPARE(cachedBreach(solved), u"Tue 24 14:00"_s); // nobody owned it in time
        const ClockRules before = rules();
        VERIFY_OK(clocks().saveRules(before, withResolve(before, 60)).result());
        QCOMPARE(cachedDeadline(open), u"Tue 24 11:00"_s);
        ClockRules without = rules();
        without.policies.removeIf([](const PolicyEdit &edit) { return edit.policy.name == u"Normal"; });
        VERIFY_OK(clocks().saveRules(rules(), without).result());
        QCOMPARE(cachedDeadline(open), QString());
        QCOMPARE(cachedBreach(solved), u"Tue 24 14:00"_s);
        QVERIFY(of(solved).earlierRules);
        QCOMPARE(verify(), QStringList());
        // A note does not judge it anew; being asked does.
        VERIFY_OK(items().addEntry({.workItemId = solved, .body = u"Rollers thrown away."_s}).result());
        QCOMPARE(cachedBreach(solved), u"Tue 24 14:00"_s);
        VERIFY_OK(clocks().judgeAgain({solved}).result());
        QCOMPARE(cachedBreach(solved), QString());
        QCOMPARE(verify(), QStringList());
    }

    void undoOfAnEditOfTheRulesBringsTheClocksBack()
    {
        const WorkItemId id = m_desk->ticket(u"Open"_s);
        tell(id);
        const QString was = cachedDeadline(id);
        const ClockRules before = rules();
        VERIFY_OK(clocks().saveRules(before, withResolve(before, 60)).result());
        QVERIFY(cachedDeadline(id) != was);
        VERIFY_OK((*m_desk)->history().undo().result());
        QCOMPARE(cachedDeadline(id), was);
        QCOMPARE(rules().policies.size(), before.policies.size());
        QCOMPARE(verify(), QStringList());
    }

    void dayOffMovesWhatIsOpen()
    {
        const WorkItemId id = m_desk->ticket(u"Open"_s);
        tell(id);
        const ClockRules before = rules();
        ClockRules after = before;
        after.deskDays.append({.day = QDate(2026, 11, 26), .name = u"Works outing"_s});
        VERIFY_OK(clocks().saveRules(before, after).result());
        QCOMPARE(cachedDeadline(id), u"Mon 30 17:00"_s);
        QVERIFY(std::ranges::any_of(view(id, ClockKind::Resolve).stretches, [](const slaclock::Stretch &one) {
            return one.kind == slaclock::Stretch::Kind::Holiday && one.holiday == u"Works outing";
        }));
        QTRY_VERIFY(!(*m_desk)->workCalendar().isWorkingDay({2026, 11, 26})); // for target dates as well
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

    void whatIfTellsAndWritesNothing()
    {
        const WorkItemId id = m_desk->ticket(u"Open"_s), late = m_desk->ticket(u"Late"_s);
        tell(id);
        m_desk->clock().set(at(24, 15)); // 'late' has no owner since 14:00
        const ClockRules before = rules();
        ClockRules edited = withResolve(before, 60);
        for (PolicyEdit &edit : edited.policies)
            edit.policy.setTarget(ClockKind::Own, {});
        for (PolicyEdit &edit : edited.policies)
            edit.levels.removeIf([](const EscalationLevel &level) { return level.clock == ClockKind::Own; });
        for (PolicyEdit &edit : edited.policies)
            if (edit.policy.name == u"Normal")
                edit.policy.kinds = {u"incident"_s};
        const WhatIf what = clocks().whatIf(edited).result().value();
        QCOMPARE(what.open, 2);
        QCOMPARE(what.breached.size(), 1);
        QCOMPARE(what.breached.first().id, id);
        QCOMPARE(said(what.breached.first().after.breachedAt), u"Tue 24 11:00"_s);
        // Without a target for the owner, and with more time to solve, the late one is saved.
        ClockRules mild = edited;
        for (PolicyEdit &edit : mild.policies)
            edit.policy.setTarget(ClockKind::Resolve, {TargetUnit::EndOfDay, 9});
        const WhatIf saved = clocks().whatIf(mild).result().value();
        QCOMPARE(saved.saved.size(), 1);
        QCOMPARE(saved.saved.first().id, late);
        QVERIFY(rules() == before);
        QCOMPARE(cachedDeadline(id), u"Fri 27 17:00"_s);
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

    void impossibleRulesAreRefusedWhenTheyAreEdited_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"no hours", "overlapping hours", "unknown zone", "unknown region", "no name",
                                 "two of a name", "a year of days off", "nothing promised", "calendar that is gone",
                                 "warning at nothing", "negative target", "a day twice"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void impossibleRulesAreRefusedWhenTheyAreEdited()
    {
        QFETCH(QString, what);
        const ClockRules before = rules();
        ClockRules after = before;
        CalendarEdit edit{{.id = {-1}, .name = u"Own"_s, .hours = u"1-5 08:00-12:00"_s, .zone = u"Europe/Berlin"_s},
                          {}};
        SlaPolicy &policy = after.policies.first().policy;
        if (what == u"no hours")
            edit.calendar.hours.clear();
        else if (what == u"overlapping hours")
            edit.calendar.hours = u"1-5 08:00-12:00 11:00-17:00"_s;
        else if (what == u"unknown zone")
            edit.calendar.zone = u"Mars/Olympus"_s;
        else if (what == u"unknown region")
            edit.calendar.region = u"xx_nowhere"_s;
        else if (what == u"no name")
            edit.calendar.name = u"  "_s;
        else if (what == u"two of a name")
            after.calendars.append({{.id = {-2}, .name = u"own"_s, .hours = u"1 08:00-12:00"_s, .zone = u"UTC"_s}, {}});
        else if (what == u"a year of days off" || what == u"a day twice")
            for (int i = 0; i < (what == u"a day twice" ? 2 : 400); ++i)
                edit.days.append(
                    {.day = QDate(2026, 11, 20).addDays(what == u"a day twice" ? 0 : i), .name = u"closed"_s});
        else if (what == u"nothing promised")
            for (const ClockKind kind : allClocks)
                policy.setTarget(kind, {});
        else if (what == u"calendar that is gone")
            policy.calendarId = {77};
        else if (what == u"warning at nothing")
            after.policies.first().levels.first().amount = 0;
        else
            policy.setTarget(ClockKind::Own, {TargetUnit::Minutes, -5});
        after.calendars.append(edit);
        const auto refused = clocks().saveRules(before, after).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QVERIFY(!refused.error().detail.isEmpty());
        QVERIFY(rules() == before);
    }

    // Every problem names its field; the desk's own hours are part of the rules.
    void problemsNameTheirFields()
    {
        ClockRules edited = rules();
        edited.deskHours = u"1-5 08:00-07:00"_s;
        edited.policies[1].policy.name.clear();
        edited.policies[2].policy.setTarget(ClockKind::FirstResponse, {TargetUnit::Days, 0});
        edited.policies[2].levels[1].amount = 0;
        const auto found = clocks().problems(edited).result().value();
        QCOMPARE(found.size(), 4);
        using What = ClockProblem::What;
        using Where = ClockProblem::Where;
        QCOMPARE(std::pair(found[0].what, found[0].where), std::pair(What::Hours, Where::Desk));
        QCOMPARE(std::tuple(found[1].what, found[1].where, found[1].index),
                 std::tuple(What::NoName, Where::Policy, qsizetype(1)));
        QCOMPARE(std::tuple(found[2].what, found[2].index, found[2].clock),
                 std::tuple(What::Target, qsizetype(2), ClockKind::FirstResponse));
        QCOMPARE(std::tuple(found[3].what, found[3].index, found[3].part),
                 std::tuple(What::LevelAmount, qsizetype(2), qsizetype(1)));
        for (const ClockProblem &one : found)
            QVERIFY(!one.detail().isEmpty());
    }

    void hoursOfTheDeskAreSavedWithTheRulesAndTakenBackWithThem()
    {
        const WorkItemId id = m_desk->ticket(u"Open"_s); // Tuesday 10:00, to be owned in four hours
        const ClockRules before = rules();
        ClockRules after = before;
        after.deskHours = u"1-5 08:00-12:00 13:00-17:00"_s;
        QCOMPARE(clocks().whatIf(after).result().value().moved, 1);
        QCOMPARE(cachedDeadline(id), u"Tue 24 14:00"_s);
        VERIFY_OK(clocks().saveRules(before, after).result());
        QCOMPARE(cachedDeadline(id), u"Tue 24 15:00"_s);
        QCOMPARE(rules().deskHours, after.deskHours);
        VERIFY_OK((*m_desk)->history().undo().result());
        QCOMPARE(cachedDeadline(id), u"Tue 24 14:00"_s);
        QVERIFY(rules() == before);
        QCOMPARE(verify(), QStringList());
    }

    void whoSavesAPolicyAloneSeesTheClocks()
    {
        m_desk = std::make_unique<TempDesk>(u"alone"_s);
        QVERIFY(!(*m_desk)->catalog().has(u"clocks"));
        const ClockRules before = rules();
        QVERIFY(before.policies.isEmpty());
        ClockRules after = before;
        after.policies = clocks().usualPolicies().result().value();
        QCOMPARE(after.policies.size(), 4);
        VERIFY_OK(clocks().saveRules(before, after).result());
        QTRY_VERIFY((*m_desk)->catalog().has(u"clocks"));
        const WorkItemId id = m_desk->ticket(u"Printer jams"_s);
        QCOMPARE(of(id).policy.name, u"Normal"_s);
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

    void deskHoursThatNeverWorkAreRefused()
    {
        QCOMPARE((*m_desk)->setSetting(u"work.hours"_s, u"never"_s).result().error().kind, Error::Kind::Invalid);
        QCOMPARE((*m_desk)->setSetting(u"zone"_s, u"Mars/Olympus"_s).result().error().kind, Error::Kind::Invalid);
        VERIFY_OK((*m_desk)->setSetting(u"work.hours"_s, u"1-5 08:00-12:00 13:00-17:00"_s).result());
        const WorkItemId id = m_desk->ticket(u"Over lunch"_s); // Tuesday 10:00 and four hours
        QCOMPARE(cachedDeadline(id), u"Tue 24 15:00"_s);
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
