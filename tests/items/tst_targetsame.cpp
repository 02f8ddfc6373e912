// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/clockwords.h"
#include "services/clocks.h"
#include "services/workitems.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

using namespace lamp;
using namespace Qt::StringLiterals;

// The row of a list and the head of the item's page say the same of the same promise, in words and in colour.
class TestTargetSame : public QObject {
    Q_OBJECT

    std::unique_ptr<test::TempDesk> m_desk;
    WorkItemId m_id;

    [[nodiscard]] static Instant at(int day, int hour, int minute = 0)
    {
        return Instant::from(QDateTime({2026, 11, day}, {hour, minute}, QTimeZone::UTC));
    }
    Desk &desk() { return **m_desk; }
    WorkItem item() { return desk().workItems().details(m_id).result().value().item; }
    TargetWords row()
    {
        const auto rows = desk().workItems().rows({m_id}).result().value();
        return targetWords(rows.first(), desk(), desk().now());
    }
    TargetWords head() // as WorkItemHeader makes it
    {
        const ItemClocks clocks = desk().clocks().of(m_id).result().value();
        return clockTargetWords(clocks, item(), desk()).value_or(TargetWords{});
    }
    void isSame(const QString &text, TargetWords::State state)
    {
        const TargetWords one = row(), other = head();
        QCOMPARE(one.text, text);
        QCOMPARE(one.state, state);
        QCOMPARE(other.text, one.text);
        QCOMPARE(other.state, one.state);
        QCOMPARE(other.due, one.due);
        QCOMPARE(other.share, one.share);
        QVERIFY(other == one);
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<test::TempDesk>(); // Tuesday 24 November, 10:00
        m_desk->technician(u"Dana Okafor"_s);
        m_id = m_desk->ticket(u"Printer jams"_s);
        VERIFY_OK(desk().workItems()
                      .addEntry({.workItemId = m_id, .kind = EntryKind::Told, .via = u"call"_s, .body = u"Soon."_s})
                      .result()); // from now on only the solution is waited for: Friday 17:00
    }
    void cleanup() { m_desk.reset(); }

    void whatIsLeftIsWorkingTime_data()
    {
        using State = TargetWords::State;
        QTest::addColumn<Instant>("now");
        QTest::addColumn<QString>("text");
        QTest::addColumn<State>("state");
        QTest::newRow("at the beginning") << at(24, 10) << u"3 d"_s << State::Calm;
        QTest::newRow("in the night before the last day") << at(26, 23) << u"1 d"_s << State::Calm;
        QTest::newRow("on its day before work") << at(27, 0, 25) << u"today"_s << State::Calm;
        QTest::newRow("half an hour before") << at(27, 16, 30) << u"0:30 left"_s << State::Soon;
        QTest::newRow("on the weekend after") << at(28, 12) << u"overdue 19 h"_s << State::Over;
        QTest::newRow("on the Monday after") << at(30, 0, 25) << u"overdue 2 d"_s << State::Over;
    }
    void whatIsLeftIsWorkingTime()
    {
        QFETCH(Instant, now);
        QFETCH(QString, text);
        QFETCH(TargetWords::State, state);
        m_desk->clock().set(now);
        isSame(text, state);
    }

    void aPromisedMomentInTheNightHasNoWorkingTimeBeforeIt()
    {
        const WorkItem before = item();
        WorkItem after = before;
        after.targetAt = at(25, 2, 13);
        VERIFY_OK(desk().workItems().edit(before, after).result());
        m_desk->clock().set(at(25, 0, 30));
        isSame(u"0:00 left"_s, TargetWords::State::Soon);
    }

    void pausedIsPausedEverywhere()
    {
        const StatusId waits = desk().catalog().status(StatusUse::WaitingUser).id;
        VERIFY_OK(desk().workItems().wait({m_id}, waits, u"information"_s, {}).result());
        isSame(u"paused"_s, TargetWords::State::Paused);
        const ItemClocks clocks = desk().clocks().of(m_id).result().value();
        QCOMPARE(nextWords(clocks, desk().now(), desk().zone()), u"Resolve: paused"_s);
    }

    void aTargetSetByHandStandsWhileOneWaits()
    {
        const WorkItem before = item();
        WorkItem after = before;
        after.targetAt = at(24, 12);
        VERIFY_OK(desk().workItems().edit(before, after).result());
        const StatusId waits = desk().catalog().status(StatusUse::WaitingUser).id;
        VERIFY_OK(desk().workItems().wait({m_id}, waits, u"information"_s, {}).result());
        isSame(u"2:00 left"_s, TargetWords::State::Calm);
    }

    void anAnswerThatIsLateMarksTheRow()
    {
        const WorkItemId unanswered = m_desk->ticket(u"Nobody looked at it"_s);
        m_desk->clock().set(at(26, 12));
        const auto rows = desk().workItems().rows({unanswered}).result().value();
        const TargetWords words = targetWords(rows.first(), desk(), desk().now());
        QCOMPARE(words.state, TargetWords::State::Near);
        QCOMPARE(words.brief, u"! 1 d"_s);
    }

    void aPolicyWithHoursOfItsOwnCountsByThem()
    {
        const ClockRules before = desk().clocks().rules().result().value();
        ClockRules after = before;
        after.calendars.append(
            {{.id = {-1}, .name = u"Mornings"_s, .hours = u"1-5 08:00-12:00"_s, .zone = u"UTC"_s}, {}});
        for (PolicyEdit &edit : after.policies)
            edit.policy.calendarId = {-1};
        VERIFY_OK(desk().clocks().saveRules(before, after).result());
        QTRY_VERIFY(!desk().catalog().otherHours.isEmpty());
        m_desk->clock().set(at(27, 11, 30)); // due at noon
        isSame(u"0:30 left"_s, TargetWords::State::Soon);
    }

    void theHeadNamesAnotherClockThatComesFirst()
    {
        m_id = m_desk->ticket(u"Mailbox full"_s); // nobody has taken it or answered
        const TargetWords words = head();
        QCOMPARE(words.clock, u"Take over"_s);
        QCOMPARE(spokenTarget(words), u"Take over: 4:00 left, due 14:00"_s);
    }
};
LAMP_TEST(TestTargetSame)

#include "tst_targetsame.moc"
