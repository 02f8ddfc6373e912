// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include "services/articles.h"
#include "services/articletext.h"
#include "services/checklists.h"
#include "services/history.h"
#include "services/merging.h"
#include "services/waiting.h"
#include "services/workitems.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// Lists of steps on tickets: copied, ticked, and what they hold back.
class TestChecklists : public QObject {
    Q_OBJECT

    std::unique_ptr<TempDesk> m_desk;
    PersonId m_dana;
    WorkItemId m_id;

    WorkItems &items() { return (*m_desk)->workItems(); }
    WorkItem item(WorkItemId id = {}) { return items().details(id ? id : m_id).result().value().item; }
    StatusUse use(WorkItemId id = {}) { return (*m_desk)->catalog().status(item(id).statusId).use; }
    QList<checklists::List> lists() { return checklists::of(**m_desk, m_id).result().value(); }
    checklists::Line line(int list, int step) { return lists().value(list).lines.value(step); }
    static checklists::Source leaver()
    {
        return {.name = u"Leaver"_s, .articleId = {},
                .steps = {Step{.title = u"Account disabled"_s}, Step{.title = u"Phone returned"_s}}};
    }
    ChecklistId copy(Gate gate)
    {
        return checklists::copy(**m_desk, m_id, leaver(), gate).result().value_or(ChecklistId{});
    }
    Result<void> solve(const QList<WorkItemId> &ids = {})
    {
        return items().solve(ids.isEmpty() ? QList{m_id} : ids, u"repaired"_s, u"done"_s).result();
    }
    void tick(const Step &step)
    {
        Step after = step;
        after.result = StepResult::Done;
        VERIFY_OK(items().setStep(step, after).result());
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<TempDesk>();
        m_dana = m_desk->technician(u"Dana Okafor"_s);
        m_id = m_desk->ticket(u"Leaver: Tom"_s, m_desk->person(u"Priya Shah"_s));
    }
    void cleanup()
    {
        QCOMPARE((*m_desk)->history().verify().result().value(), QStringList());
        m_desk.reset();
    }

    void listsOfTemplatesAndProceduresCanBeCopied()
    {
        const QString body = u"> **Symptom** none\n\n## Steps\n\n1. Stop the spooler\n\n   ```powershell\n   "
                             "Stop-Service spooler\n   ```\n2. Empty the queue\n\n## Check\n\n- prints"_s;
        const QList<Step> steps = ArticleText::steps(body);
        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps[0].title, u"Stop the spooler"_s);
        QVERIFY(steps[0].instruction.contains(u"Stop-Service spooler"));
        QCOMPARE(steps[1].title, u"Empty the queue"_s);
        const auto sources = checklists::sources(**m_desk).result().value();
        QVERIFY(std::ranges::any_of(sources, [](const auto &one) { return !one.articleId && one.steps.size() >= 4; }));
        VERIFY_OK(checklists::copy(**m_desk, m_id, sources.first(), Gate::Warn).result());
        QCOMPARE(lists().size(), 1);
        QCOMPARE(lists()[0].list.title, sources.first().name);
        QCOMPARE(lists()[0].lines.size(), sources.first().steps.size());
    }

    void eachTickKeepsWhoAndWhen()
    {
        copy(Gate::Free);
        m_desk->clock().advanceMinutes(7);
        tick(line(0, 0).step);
        QCOMPARE(line(0, 0).doneBy, u"Dana Okafor"_s);
        QCOMPARE(line(0, 0).step.doneAt, std::optional(m_desk->clock().now()));
        QCOMPARE(lists()[0].open(), 1);
    }

    void openStepsOfAListThatBlocksAreNamedInTheRefusal()
    {
        copy(Gate::Block);
        tick(line(0, 0).step);
        const auto refused = solve();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QVERIFY2(refused.error().detail.contains(u"Phone returned"), qPrintable(refused.error().detail));
        QVERIFY(!refused.error().detail.contains(u"Account disabled"));
        WorkItem after = item();
        after.statusId = (*m_desk)->catalog().status(StatusUse::Solved).id;
        after.fix = u"repaired"_s;
        after.fixText = u"done"_s;
        QVERIFY(!items().edit(item(), after).result()); // nor by a change of the status
        QVERIFY(use() != StatusUse::Solved);
        const StatusId cancelled = (*m_desk)->catalog().status(StatusUse::Cancelled).id;
        VERIFY_OK(items().setStatus({m_id}, cancelled, u"withdrawn"_s).result()); // that is no solution
        VERIFY_OK((*m_desk)->history().undo().result());
        tick(line(0, 1).step);
        VERIFY_OK(solve());
    }

    void warningLetsThroughAndIsTold()
    {
        const ChecklistId list = copy(Gate::Warn);
        const auto standing = checklists::standing(**m_desk, {m_id}).result().value();
        QCOMPARE(standing.blocking, QStringList());
        QCOMPARE(standing.warning, QStringList{u"Leaver: Account disabled, Phone returned"_s});
        VERIFY_OK(checklists::setGate(**m_desk, m_id, list, Gate::Free).result());
        QCOMPARE(checklists::standing(**m_desk, {m_id}).result().value(), checklists::Standing{});
        VERIFY_OK((*m_desk)->history().undo().result());
        VERIFY_OK(solve());
    }

    void ownListHoldsOnceItIsTold()
    {
        VERIFY_OK(checklists::add(**m_desk, m_id, {}, u"Call back"_s).result());
        QVERIFY(checklists::standing(**m_desk, {m_id}).result().value().blocking.isEmpty());
        VERIFY_OK(checklists::setGate(**m_desk, m_id, {}, Gate::Block).result());
        QCOMPARE(lists()[0].list.gate, Gate::Block);
        QVERIFY(!solve());
    }

    void stepThatIsATicketIsTickedWhenThatIsSolved()
    {
        copy(Gate::Block);
        const WorkItemId child = checklists::makeTicket(**m_desk, line(0, 0).step).result().value_or(WorkItemId{});
        QCOMPARE(item(child).title, u"Account disabled"_s);
        QCOMPARE(item(child).parentId, m_id);
        QCOMPARE(line(0, 0).child->id, child);
        Step byHand = line(0, 0).step;
        byHand.result = StepResult::Done;
        QVERIFY(!items().setStep(line(0, 0).step, byHand).result());
        VERIFY_OK(solve({child}));
        QCOMPARE(line(0, 0).step.result, StepResult::Done);
        QCOMPARE(line(0, 0).doneBy, u"Dana Okafor"_s);
        VERIFY_OK(items().setStatus({child}, (*m_desk)->catalog().status(StatusUse::Progress).id).result());
        QCOMPARE(line(0, 0).step.result, StepResult::Open);
        VERIFY_OK(items().setStatus({child}, (*m_desk)->catalog().status(StatusUse::Cancelled).id, u"withdrawn"_s)
                      .result());
        QCOMPARE(line(0, 0).step.result, StepResult::NotApplicable);
    }

    void partsSolvedInTheSameActDoNotHold()
    {
        copy(Gate::Block);
        tick(line(0, 1).step);
        const WorkItemId child = m_desk->ticket(u"Disable the account"_s);
        VERIFY_OK(checklists::linkTicket(**m_desk, line(0, 0).step, child).result());
        QVERIFY(!solve());
        VERIFY_OK(solve({m_id, child}));
        QCOMPARE(use(child), StatusUse::Solved);
        QCOMPARE(line(0, 0).step.result, StepResult::Done);
    }

    void approvalIsAskedOfAPersonAndGivenOrRefused()
    {
        copy(Gate::Block);
        const PersonId boss = m_desk->person(u"Ibrahim Kaya"_s);
        QVERIFY(!checklists::answer(**m_desk, line(0, 0).step, true, {}).result()); // nobody was asked
        QVERIFY(!checklists::ask(**m_desk, line(0, 0).step, {}, u"  "_s).result());
        VERIFY_OK(checklists::ask(**m_desk, line(0, 0).step, boss, {}).result());
        QCOMPARE(line(0, 0).asked, u"Ibrahim Kaya"_s);
        QVERIFY(!checklists::answer(**m_desk, line(0, 0).step, false, {}).result()); // without a reason
        VERIFY_OK(checklists::answer(**m_desk, line(0, 0).step, false, u"not this year"_s).result());
        QCOMPARE(line(0, 0).step.result, StepResult::Failed);
        QCOMPARE(line(0, 0).step.note, u"not this year"_s);
        tick(line(0, 1).step);
        QVERIFY(!solve()); // what was refused holds
        VERIFY_OK(checklists::ask(**m_desk, line(0, 0).step, {}, u"The board"_s).result());
        VERIFY_OK(checklists::answer(**m_desk, line(0, 0).step, true, u"by phone"_s).result());
        QCOMPARE(line(0, 0).asked, u"The board"_s);
        VERIFY_OK(solve());
    }

    void takingOffAndUndoBringEverythingBack()
    {
        const ChecklistId list = copy(Gate::Block);
        VERIFY_OK(checklists::ask(**m_desk, line(0, 1).step, m_dana, {}).result());
        const auto before = lists();
        VERIFY_OK(checklists::remove(**m_desk, list).result());
        QVERIFY(lists().isEmpty());
        VERIFY_OK((*m_desk)->history().undo().result());
        QCOMPARE(lists(), before);
        QList<Step> fewer{before[0].lines[0].step};
        VERIFY_OK(items().setChecklist(m_id, fewer).result()); // the step goes with what it is beside text
        QCOMPARE(lists()[0].lines.size(), 1);
        VERIFY_OK((*m_desk)->history().undo().result());
        QCOMPARE(lists(), before);
    }

    void listsFollowAMerge()
    {
        copy(Gate::Block);
        const WorkItemId target = m_desk->ticket(u"Leaver: Tom, again"_s);
        VERIFY_OK(merging::merge(**m_desk, m_id, target).result());
        const auto there = checklists::of(**m_desk, target).result().value();
        QCOMPARE(there.size(), 1);
        QCOMPARE(there[0].list.title, u"Leaver"_s);
        QVERIFY(!solve({target}));
        VERIFY_OK(merging::part(**m_desk, m_id).result());
        QCOMPARE(lists().size(), 1);
        QVERIFY(checklists::of(**m_desk, target).result().value().isEmpty());
    }

    void waitingThatWouldSolveGoesBackToTheQueue()
    {
        copy(Gate::Block);
        VERIFY_OK(waiting::start(**m_desk, {m_id},
                                 {.status = (*m_desk)->catalog().status(StatusUse::WaitingUser).id,
                                  .reason = u"information"_s,
                                  .until = m_desk->clock().now().plusMinutes(60),
                                  .then = AfterWaiting::Solve})
                      .result());
        m_desk->clock().advanceMinutes(120);
        VERIFY_OK(waiting::runDue(**m_desk).result());
        QCOMPARE(use(), StatusUse::Progress);
    }
};

LAMP_TEST(TestChecklists)
#include "tst_checklists.moc"
