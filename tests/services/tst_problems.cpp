// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include "services/history.h"
#include "services/itemnotices.h"
#include "services/problemwork.h"
#include "services/worklinks.h"
#include "store/rows.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// Problems, the tickets that they caused, and solving them together.
class TestProblems : public QObject {
    Q_OBJECT

    std::unique_ptr<TempDesk> m_desk;
    WorkItemId m_problem, m_one, m_two;

    WorkItems &items() { return (*m_desk)->workItems(); }
    WorkItem item(WorkItemId id) { return items().details(id).result().value().item; }
    bool isSolved(WorkItemId id) { return item(id).solvedAt.has_value(); }
    problemwork::ProblemView view() { return problemwork::of(**m_desk, m_problem).result().value(); }
    Result<void> write(const QString &workaround, bool known)
    {
        const ProblemSheet before = view().sheet;
        ProblemSheet after = before;
        after.symptoms = u"pages come out empty"_s;
        after.workaround = workaround;
        after.knownError = known;
        return problemwork::save(**m_desk, before, after).result();
    }
    Result<void> solve(const QList<WorkItemId> &members)
    {
        return problemwork::solve(**m_desk, {m_problem}, members, {u"replaced"_s, u"new drum"_s, {}, 20}).result();
    }
    QList<WorkItemId> found(const QString &text)
    {
        return items().ids(parseQuery(text).value(), 0).result().value();
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<TempDesk>();
        m_desk->technician(u"Dana Okafor"_s);
        NewWorkItem fresh;
        fresh.item.kind = Kind::Problem;
        fresh.item.title = u"Drums of a bad batch"_s;
        m_problem = items().create(fresh).result().value();
        m_one = m_desk->ticket(u"Empty pages"_s, m_desk->person(u"Priya Shah"_s));
        m_two = m_desk->ticket(u"Grey pages"_s);
        VERIFY_OK(problemwork::addMember(**m_desk, m_problem, m_one).result());
        VERIFY_OK(problemwork::addMember(**m_desk, m_problem, m_two).result());
    }
    void cleanup()
    {
        QCOMPARE((*m_desk)->history().verify().result().value(), QStringList());
        m_desk.reset();
    }

    void membersAreLinksAndTellHowTheyStand()
    {
        VERIFY_OK(items().solve({m_one}, u"repaired"_s, u"cleaned"_s).result());
        const auto members = view().members;
        QCOMPARE(members.size(), 2);
        QCOMPARE(members[0].id, m_two); // open ones first
        QVERIFY(!members[1].open);
        VERIFY_OK(problemwork::removeMember(**m_desk, m_problem, m_one).result());
        QCOMPARE(view().members.size(), 1);
        VERIFY_OK((*m_desk)->history().undo().result());
        QCOMPARE(view().members.size(), 2);
    }

    void onlyTicketsOfUsersAreMembersAndOnlyOfProblems()
    {
        NewWorkItem change;
        change.item.kind = Kind::Change;
        change.item.title = u"New drums"_s;
        const WorkItemId id = items().create(change).result().value();
        const auto refused = problemwork::addMember(**m_desk, m_problem, id).result();
        QVERIFY(!refused && refused.error().kind == Error::Kind::Invalid);
        QVERIFY(!problemwork::addMember(**m_desk, m_one, m_two).result()); // an incident is no problem
        QVERIFY(!problemwork::addMember(**m_desk, m_problem, m_one).result()); // it is one already
        QCOMPARE(view().members.size(), 2);
    }

    void solvingSolvesTheTickedOnesInOneAct()
    {
        const WorkItemId three = m_desk->ticket(u"Stripes"_s);
        VERIFY_OK(problemwork::addMember(**m_desk, m_problem, three).result());
        const auto hanging = worklinks::hanging(**m_desk, {m_problem}).result().value();
        QCOMPARE(hanging.members.size(), 3);
        VERIFY_OK(solve({m_one, m_two}));
        QVERIFY(isSolved(m_problem) && isSolved(m_one) && isSolved(m_two));
        QVERIFY(!isSolved(three)); // its tick was taken off
        QCOMPARE(item(m_two).fixText, u"new drum"_s);
        QCOMPARE(items().rows({m_one}).result().value().first().minutes, 0); // the time was spent on the problem
        QCOMPARE(items().rows({m_problem}).result().value().first().minutes, 20);
        VERIFY_OK((*m_desk)->history().undo().result());
        QVERIFY(!isSolved(m_problem) && !isSolved(m_one) && !isSolved(m_two));
    }

    void whatWasSolvedMeanwhileStaysAsItIs()
    {
        VERIFY_OK(items().solve({m_one}, u"repaired"_s, u"cleaned by hand"_s).result());
        QCOMPARE(worklinks::hanging(**m_desk, {m_problem}).result().value().members.size(), 1);
        m_desk->clock().advanceMinutes(60);
        const auto before = item(m_one);
        VERIFY_OK(solve({m_one, m_two})); // ticked before somebody solved it
        QCOMPARE(item(m_one).fixText, u"cleaned by hand"_s);
        QCOMPARE(item(m_one).solvedAt, before.solvedAt);
        QVERIFY(isSolved(m_two));
    }

    void knownErrorNeedsItsWorkaround()
    {
        const auto refused = write({}, true);
        QVERIFY(!refused && refused.error().kind == Error::Kind::Invalid);
        QVERIFY(!view().sheet.id);
        VERIFY_OK(write(u"print in draft quality"_s, true));
        QVERIFY(view().sheet.knownError);
    }

    void ticketsShowTheWorkaroundOfTheirProblem()
    {
        QVERIFY(noticesOf(**m_desk, m_one).result().value().knownErrors.isEmpty());
        VERIFY_OK(write(u"print in draft quality"_s, true));
        const auto errors = noticesOf(**m_desk, m_one).result().value().knownErrors;
        QCOMPARE(errors.size(), 1);
        QCOMPARE(errors.first().problem.id, m_problem);
        QCOMPARE(errors.first().workaround, u"print in draft quality"_s);
        QVERIFY(errors.first().known);
        VERIFY_OK(problemwork::removeMember(**m_desk, m_problem, m_one).result());
        QVERIFY(noticesOf(**m_desk, m_one).result().value().knownErrors.isEmpty());
    }

    void knownErrorsAreAView()
    {
        QVERIFY(found(u"is:known-error"_s).isEmpty());
        VERIFY_OK(write(u"print in draft quality"_s, true));
        QCOMPARE(found(u"is:known-error"_s), QList{m_problem});
        QVERIFY(!found(u"-is:known-error"_s).contains(m_problem));
        VERIFY_OK(write(u"print in draft quality"_s, false));
        QVERIFY(found(u"is:known-error"_s).isEmpty());
        const auto shipped = std::ranges::find((*m_desk)->catalog().views, u"is:open is:known-error sort:-updated"_s,
                                               &SavedView::query);
        QVERIFY(shipped != (*m_desk)->catalog().views.end());
    }

    void twoWhoWriteAtTheSameTimeAreTold()
    {
        VERIFY_OK(write(u"first"_s, false));
        const ProblemSheet before = view().sheet;
        VERIFY_OK(write(u"second"_s, false));
        ProblemSheet after = before;
        after.workaround = u"third"_s;
        const auto late = problemwork::save(**m_desk, before, after).result();
        QVERIFY(!late && late.error().kind == Error::Kind::Conflict);
        QCOMPARE(view().sheet.workaround, u"second"_s);
    }
};

LAMP_TEST(TestProblems)
#include "tst_problems.moc"
