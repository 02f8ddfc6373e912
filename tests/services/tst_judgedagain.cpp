// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include "items/historylines.h"
#include "services/clocks.h"
#include "services/history.h"
#include "services/workitems.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// A finished item keeps its verdict until somebody has it judged by the rules of today, which is an act as any other.
class TestJudgedAgain : public QObject {
    Q_OBJECT

    std::unique_ptr<TempDesk> m_desk;
    WorkItemId m_solved;

    Clocks &clocks() { return (*m_desk)->clocks(); }
    History &history() { return (*m_desk)->history(); }
    ItemClocks of(WorkItemId id) { return clocks().of(id).result().value(); }
    HistoryRow newest() { return history().page({}, 1).result().value().value(0); }
    QStringList verify() { return history().verify().result().value(); }
    [[nodiscard]] static Instant brokenAt()
    {
        return Instant::from(QDateTime({2026, 11, 24}, {14, 0}, QTimeZone::UTC));
    }

private slots:
    // Nobody owned the ticket in time; then the policy that asked for an owner goes.
    void init()
    {
        m_desk = std::make_unique<TempDesk>();
        m_desk->technician(u"Dana Okafor"_s);
        m_solved = m_desk->ticket(u"Printer jams"_s);
        m_desk->clock().advanceMinutes(24 * 60);
        VERIFY_OK((*m_desk)->workItems().solve({m_solved}, u"repaired"_s, {}).result());
        const ClockRules before = clocks().rules().result().value();
        ClockRules without = before;
        without.policies.removeIf([](const PolicyEdit &edit) { return edit.policy.name == u"Normal"; });
        VERIFY_OK(clocks().saveRules(before, without).result());
        QCOMPARE(of(m_solved).keptBreachedAt, brokenAt());
    }
    void cleanup() { m_desk.reset(); }

    void judgingStandsInTheHistoryAndIsTakenBackAndDoneAgain()
    {
        const ChangeSetId before = newest().id;
        QCOMPARE(clocks().judgeAgain({m_solved}).result().value(), 1);
        QCOMPARE(of(m_solved).keptBreachedAt, std::nullopt);
        QVERIFY(newest().id.value > before.value);
        QVERIFY2(newest().sentence.contains(u"Printer jams"), qPrintable(newest().sentence));
        QCOMPARE(newest().actor, u"Dana Okafor"_s);
        VERIFY_OK(history().undo().result());
        QCOMPARE(of(m_solved).keptBreachedAt, brokenAt());
        QVERIFY(of(m_solved).earlierRules);
        QCOMPARE(verify(), QStringList());
        VERIFY_OK(history().redo().result());
        QCOMPARE(of(m_solved).keptBreachedAt, std::nullopt);
        QCOMPARE(verify(), QStringList());
    }

    void openListsHearOfIt()
    {
        QSignalSpy changed(&**m_desk, &Desk::changed);
        VERIFY_OK(clocks().judgeAgain({m_solved}).result());
        QTRY_VERIFY(std::ranges::any_of(changed, [this](const QVariantList &heard) {
            return heard.first().value<ChangeEvent>().touches("work_item", m_solved.value);
        }));
    }

    void judgingTwiceIsOneAct()
    {
        VERIFY_OK(clocks().judgeAgain({m_solved}).result());
        const ChangeSetId first = newest().id;
        VERIFY_OK(clocks().judgeAgain({m_solved}).result());
        QCOMPARE(newest().id, first);
    }

    void whatIsOpenIsNotJudged()
    {
        const WorkItemId open = m_desk->ticket(u"Open"_s);
        const ChangeSetId before = newest().id;
        QCOMPARE(clocks().judgeAgain({open}).result().value(), 0);
        QCOMPARE(newest().id, before);
    }

    void theActSaysWhatTheVerdictWas()
    {
        VERIFY_OK(clocks().judgeAgain({m_solved}).result());
        const auto changes = history().changes(newest().id).result();
        VERIFY_OK(changes);
        QSet<QString> fields;
        for (const HistoryChange &change : *changes)
            fields.insert(change.field);
        QVERIFY(fields.contains(u"breached_at"_s) && fields.contains(u"clock_policy"_s));
        const auto lines = fieldLines(**m_desk, *changes).result();
        VERIFY_OK(lines);
        QStringList said;
        for (const ActLine &line : *lines)
            said.append(line.field);
        said.sort();
        QCOMPARE(said, QStringList({u"Judged by"_s, u"Promise broken"_s})); // and nothing of what only the desk counts
    }
};
LAMP_TEST(TestJudgedAgain)

#include "tst_judgedagain.moc"
