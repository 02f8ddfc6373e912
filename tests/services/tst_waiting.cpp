// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include "services/history.h"
#include "services/waiting.h"
#include "store/waitingrepository.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// Waiting that runs by itself. The clock starts on Tuesday 24 November 2026, 10:00; work is from 8 to 17 o'clock.
class TestWaiting : public QObject {
    Q_OBJECT

    std::unique_ptr<TempDesk> m_desk;
    WorkItemId m_id;

    WorkItems &items() { return (*m_desk)->workItems(); }
    WorkItemDetails details() { return items().details(m_id).result().value(); }
    StatusUse use() { return (*m_desk)->catalog().status(details().item.statusId).use; }
    std::optional<WaitingPlan> plan()
    {
        return (*m_desk)->database().readNow([this](Connection &c) { return waitingstore::of(c, m_id); }).value();
    }
    static Instant at(int day, int hour, int month = 11)
    {
        return Instant::from(QDateTime({2026, month, day}, {hour, 0}, QTimeZone::UTC));
    }
    waiting::Waiting usual()
    {
        return {.status = (*m_desk)->catalog().status(StatusUse::WaitingUser).id,
                .reason = u"information"_s,
                .until = at(1, 8, 12),
                .everyDays = 2,
                .times = 2};
    }
    void start(const waiting::Waiting &waiting) { VERIFY_OK(waiting::start(**m_desk, {m_id}, waiting).result()); }
    qint64 runAt(Instant now)
    {
        m_desk->clock().set(now);
        return waiting::runDue(**m_desk).result().value();
    }
    void answer(const QString &text)
    {
        VERIFY_OK(items().addEntry({.workItemId = m_id, .kind = EntryKind::Report, .via = u"mail"_s, .body = text})
                      .result());
    }
    QList<Entry> notes()
    {
        QList<Entry> list = details().entries;
        list.removeIf([](const Entry &entry) { return entry.kind != EntryKind::Note; });
        return list;
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<TempDesk>();
        VERIFY_OK((*m_desk)->setSetting(u"zone"_s, u"UTC"_s).result());
        QTRY_COMPARE((*m_desk)->zone(), QTimeZone("UTC"));
        m_desk->technician(u"Dana Okafor"_s);
        m_id = m_desk->ticket(u"Which printer?"_s, m_desk->person(u"Priya Shah"_s));
    }
    void cleanup()
    {
        QCOMPARE((*m_desk)->history().verify().result().value(), QStringList());
        m_desk.reset();
    }

    void remindersComeOnWorkingMorningsThenTheItemReturns()
    {
        start(usual());
        QCOMPARE(use(), StatusUse::WaitingUser);
        QCOMPARE(details().item.followUpAt, std::optional(at(26, 8))); // Thursday, the first reminder
        QCOMPARE(runAt(at(26, 7)), 0);
        QCOMPARE(runAt(at(26, 8)), 1);
        QCOMPARE(notes().size(), 1);
        QCOMPARE(notes().last().happenedAt, at(26, 8));
        QCOMPARE(plan()->reminded, 1);
        QCOMPARE(plan()->nextAt, at(30, 8)); // four days on is Saturday: Monday
        QCOMPARE(runAt(at(26, 9)), 0); // once
        QCOMPARE(runAt(at(30, 9)), 1);
        QCOMPARE(runAt(at(1, 9, 12)), 1);
        QCOMPARE(use(), StatusUse::Progress);
        QVERIFY(!plan());
        QVERIFY(!details().item.followUpAt);
        const Entry last = details().entries.last();
        QCOMPARE(last.kind, EntryKind::Status);
        QCOMPARE(last.happenedAt, at(1, 8, 12)); // the moment due, however late the program looked
    }

    void missedMomentsAreMadeUpInOrder()
    {
        auto waiting = usual();
        waiting.then = AfterWaiting::Solve;
        start(waiting);
        QCOMPARE(runAt(at(9, 12, 12)), 3);
        const QList<Entry> said = notes();
        QCOMPARE(said.size(), 3);
        QCOMPARE(said[0].happenedAt, at(26, 8));
        QCOMPARE(said[1].happenedAt, at(30, 8));
        QCOMPARE(said[2].happenedAt, at(1, 8, 12));
        QCOMPARE(said[0].recordedAt, at(9, 12, 12));
        QCOMPARE(use(), StatusUse::Solved);
        QCOMPARE(details().item.solvedAt, std::optional(at(1, 8, 12)));
        QCOMPARE(details().item.fix, u"went_away"_s);
    }

    void thanksDoesNotEndIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("asked");
        QTest::addColumn<bool>("waits");
        QTest::newRow("thanks") << u"Thanks!"_s << false << true;
        QTest::newRow("long thanks") << u"Thank you very much for the quick help, works now.\n\nBest regards\nPriya"_s
                                     << false << true;
        QTest::newRow("german") << u"Vielen Dank, klappt wieder!\nViele Grüße\nPriya"_s << false << true;
        QTest::newRow("thanks, asked for") << u"Thanks!"_s << true << false;
        QTest::newRow("an answer") << u"Thanks, it is the one in room 2.06"_s << false << false;
        QTest::newRow("a question") << u"Thanks, works now?"_s << false << false;
        QTest::newRow("no thanks") << u"It works now"_s << false << false;
    }
    void thanksDoesNotEndIt()
    {
        QFETCH(QString, text);
        QFETCH(bool, asked);
        QFETCH(bool, waits);
        auto waiting = usual();
        waiting.thanksEnd = asked;
        start(waiting);
        m_desk->clock().advanceMinutes(30);
        answer(text);
        QCOMPARE(use(), waits ? StatusUse::WaitingUser : StatusUse::Progress);
        QCOMPARE(plan().has_value(), waits);
    }

    void tellingTheUserDoesTheReminder()
    {
        start(usual());
        QCOMPARE(runAt(at(26, 8)), 1);
        QCOMPARE(details().item.followUpAt, std::optional(at(26, 8)));
        VERIFY_OK(
            items().addEntry({.workItemId = m_id, .kind = EntryKind::Told, .via = u"call"_s, .body = u"asked"_s})
                .result());
        QCOMPARE(details().item.followUpAt, std::optional(at(30, 8)));
        QCOMPARE(use(), StatusUse::WaitingUser);
    }

    void planEndsWithTheWaitingAndComesBackWithIt()
    {
        start(usual());
        VERIFY_OK(items().setStatus({m_id}, (*m_desk)->catalog().status(StatusUse::Progress).id).result());
        QVERIFY(!plan());
        QCOMPARE(runAt(at(9, 12, 12)), 0);
        VERIFY_OK((*m_desk)->history().undo().result());
        QVERIFY(plan());
        VERIFY_OK(waiting::end(**m_desk, m_id).result());
        QVERIFY(!plan());
        QCOMPARE(use(), StatusUse::WaitingUser);
        auto longer = usual();
        longer.until = at(20, 8, 12);
        start(longer);
        QVERIFY(plan());
        VERIFY_OK(items().wait({m_id}, longer.status, u"away"_s, at(22, 8, 12)).result()); // without a plan
        QVERIFY(!plan());
    }

    void wrongPlanIsRefused()
    {
        const auto refused = [this](const waiting::Waiting &waiting) {
            return !waiting::start(**m_desk, {m_id}, waiting).result();
        };
        auto past = usual();
        past.until = at(24, 9);
        QVERIFY(refused(past));
        auto often = usual();
        often.everyDays = 0;
        QVERIFY(refused(often));
        QCOMPARE(use(), StatusUse::New);
    }
};
LAMP_TEST(TestWaiting)
#include "tst_waiting.moc"
