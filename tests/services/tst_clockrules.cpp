// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clocksfixture.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// Edits of what is promised: what they do, what is refused, and that they are taken back.
class TestClockRules : public ClocksFixture {
    Q_OBJECT
private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

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

    void thePolicyIsChosenByKindServicePlaceAndPriority()
    {
        Location house{.name = u"Head office"_s}, room{.name = u"Server room"_s};
        Service mail{.uid = QByteArray(16, 'm'), .name = u"Mail"_s};
        VERIFY_OK((*m_desk)->database().write({"Added %1", {}}, [&](ChangeSet &c) -> Result<void> {
            LAMP_TRY(houseId, rows::insert(c, house));
            room.parentId = houseId;
            LAMP_TRY(roomId, rows::insert(c, room));
            LAMP_TRY(mailId, rows::insert(c, mail));
            house.id = houseId, room.id = roomId, mail.id = mailId;
            return {};
        }).result());
        const ClockRules before = rules();
        ClockRules after = before;
        qint64 minutes = 10;
        const auto policy = [&](const QString &name) {
            SlaPolicy made{.name = name};
            made.setTarget(ClockKind::Resolve, {TargetUnit::Minutes, minutes += 10});
            return made;
        };
        SlaPolicy requests = policy(u"Requests"_s), mails = policy(u"Mail"_s), here = policy(u"Here, high"_s);
        requests.kinds = {codeOf(Kind::Request)};
        mails.serviceId = mail.id;
        here.locationId = house.id;
        here.priorities = {codeOf(Priority::High)};
        after.policies = QList<PolicyEdit>{{requests, {}}, {mails, {}}, {here, {}}} + after.policies;
        VERIFY_OK(clocks().saveRules(before, after).result());
        const auto chosen = [&](const WorkItem &item) {
            return of(items().create({.item = item}).result().value()).policy.name;
        };
        QCOMPARE(chosen({.kind = Kind::Request, .title = u"A chair"_s, .serviceId = mail.id}), u"Requests"_s); // first
        QCOMPARE(chosen({.title = u"No mail"_s, .serviceId = mail.id}), u"Mail"_s);
        WorkItem hot{.title = u"Hot"_s, .locationId = room.id}; // a place in the place
        hot.priority = Priority::High;
        hot.prioritySet = true;
        QCOMPARE(chosen(hot), u"Here, high"_s);
        hot.priority = Priority::Normal;
        QCOMPARE(chosen(hot), u"Normal"_s);
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

    // It must count neither as good hours in another zone nor as hours that never come.
    void zoneThatNobodyKnowsIsTheProblemWhereItStands()
    {
        const ClockRules before = rules();
        ClockRules edited = before;
        edited.calendars.append({{.id = {-1}, .name = u"Tokyo"_s, .hours = u"1-5 09:00-18:00"_s,
                                  .zone = u"Asia/Tokio"_s}, {}});
        auto found = clocks().problems(edited).result().value();
        QCOMPARE(found.size(), 1);
        QCOMPARE(std::tuple(found[0].what, found[0].where, found[0].index),
                 std::tuple(ClockProblem::What::Zone, ClockProblem::Where::Calendar, qsizetype(0)));
        QCOMPARE(found[0].detail(), u"Tokyo: no time zone 'Asia/Tokio'"_s);
        QCOMPARE(clocks().saveRules(before, edited).result().error().detail, found[0].detail());
        edited.calendars.clear();
        edited.deskZone = u"Mars/Olympus"_s;
        found = clocks().problems(edited).result().value();
        QCOMPARE(found.size(), 1);
        QCOMPARE(std::pair(found[0].what, found[0].where),
                 std::pair(ClockProblem::What::Zone, ClockProblem::Where::Desk));
        ClockCalendars calendars;
        QCOMPARE(calendars.get(u"1-5 09:00-18:00"_s, u"Mars/Olympus"_s, {}, {}).error().detail,
                 u"calendar: no time zone 'Mars/Olympus'"_s);
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

    void deskHoursThatNeverWorkAreRefused()
    {
        QCOMPARE((*m_desk)->setSetting(u"work.hours"_s, u"never"_s).result().error().kind, Error::Kind::Invalid);
        QCOMPARE((*m_desk)->setSetting(u"zone"_s, u"Mars/Olympus"_s).result().error().kind, Error::Kind::Invalid);
        VERIFY_OK((*m_desk)->setSetting(u"work.hours"_s, u"1-5 08:00-12:00 13:00-17:00"_s).result());
        const WorkItemId id = m_desk->ticket(u"Over lunch"_s); // Tuesday 10:00 and four hours
        QCOMPARE(cachedDeadline(id), u"Tue 24 15:00"_s);
    }
};
LAMP_TEST(TestClockRules)

#include "tst_clockrules.moc"
