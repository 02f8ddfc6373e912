// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include "items/majorwords.h"
#include "services/history.h"
#include "services/itemnotices.h"
#include "services/majorwork.h"
#include "services/worklinks.h"

#include <algorithm>

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// Major incidents: who reported them too, what all are told, solved once for all, told once, looked back on.
class TestMajorWork : public QObject {
    Q_OBJECT

    std::unique_ptr<TempDesk> m_desk;
    PersonId m_dana;
    WorkItemId m_major;

    [[nodiscard]] Desk &desk() { return **m_desk; }
    WorkItem item(WorkItemId id) { return desk().workItems().details(id).result().value().item; }
    QList<Entry> told(WorkItemId id)
    {
        QList<Entry> entries = desk().workItems().details(id).result().value().entries;
        entries.removeIf([](const Entry &entry) { return entry.kind != EntryKind::Told; });
        return entries;
    }
    bool isSolved(WorkItemId id) { return desk().catalog().status(item(id).statusId).use == StatusUse::Solved; }
    majorwork::MajorView view() { return majorwork::of(desk(), m_major).result().value(); }
    QList<MajorNow> now() { return majorwork::now(desk()).result().value(); }
    WorkItemId meToo(PersonId who)
    {
        NewWorkItem caller;
        caller.item.title = u"No Internet here either"_s;
        caller.item.requesterId = who;
        caller.item.channel = u"phone"_s;
        return desk().workItems().meToo(m_major, caller).result().value();
    }
    QList<WorkItemId> meToo(int count)
    {
        QList<WorkItemId> made;
        for (int i = 0; i < count; ++i)
            made.append(meToo(m_desk->person(u"Caller %1"_s.arg(i), u"caller%1@example.org"_s.arg(i))));
        return made;
    }
    Result<void> solve() { return desk().workItems().solve({m_major}, u"repaired"_s, u"the line is back"_s).result(); }
    Result<qint64> tell(const QList<WorkItemId> &tickets)
    {
        return majorwork::tell(desk(), m_major, tickets, u"It works again."_s, u"mail"_s).result();
    }
    Result<void> run(qint64 minutes)
    {
        return majorwork::run(desk(), m_major, {m_dana, m_desk->clock().now(), minutes}).result();
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<TempDesk>();
        m_dana = m_desk->technician(u"Dana Okafor"_s);
        m_major = m_desk->ticket(u"Internet down"_s, m_desk->person(u"Priya Shah"_s));
        VERIFY_OK(run(30));
    }

    void bannerSaysWhoRunsItSinceWhenTheNextUpdateAndHowManyReported()
    {
        meToo(6);
        QCOMPARE(now().size(), 1);
        const MajorNow major = now().first();
        QCOMPARE(major.leader, u"Dana Okafor"_s);
        QCOMPARE(major.reported, 7);
        QCOMPARE(*major.nextUpdateAt, m_desk->clock().now().plusMinutes(30));
        const QString words = majorStand(major, m_desk->clock().now(), QTimeZone::UTC);
        for (const QString &part : {u"Dana Okafor"_s, u"10:00"_s, u"10:30"_s, u"7"_s})
            QVERIFY2(words.contains(part), qPrintable(words));
    }

    void whatIsMarkedWithoutASheetRunsByItsAssigneeInTheDesksRhythm()
    {
        VERIFY_OK(majorwork::setUsualRhythm(desk(), 20).result());
        QTRY_COMPARE(desk().catalog().setting(u"major.minutes"), u"20"_s);
        for (const qint64 wrong : {qint64(-1), majorwork::LongestRhythm + 1}) // refused when it is said
            QCOMPARE(majorwork::setUsualRhythm(desk(), wrong).result().error().kind, Error::Kind::Invalid);
        const WorkItemId other = m_desk->ticket(u"Power cut"_s);
        VERIFY_OK(desk().workItems().assign({other}, m_dana).result());
        WorkItem before = item(other), after = before;
        after.major = true;
        VERIFY_OK(desk().workItems().edit(before, after).result());
        QCOMPARE(now().size(), 2);
        QCOMPARE(now().last().leader, u"Dana Okafor"_s);
        QCOMPARE(now().last().everyMinutes, 20);
    }

    void updateIsToldToAllWhoReportedItInOneAct()
    {
        const auto reporters = meToo(3);
        m_desk->clock().advanceMinutes(31);
        QVERIFY(isUpdateDue(now().first().nextUpdateAt, m_desk->clock().now()));
        QVERIFY(noticesOf(desk(), m_major).result().value().major.has_value());
        QCOMPARE(majorwork::post(desk(), m_major, u"Still dark."_s, u"mail"_s, true).result().value_or(0), 3);
        for (const WorkItemId id : reporters)
            QCOMPARE(told(id).size(), 1);
        QCOMPARE(told(m_major).size(), 1);
        QCOMPARE(view().updates.size(), 1);
        QCOMPARE(view().updates.first().told, 3);
        QCOMPARE(*now().first().nextUpdateAt, m_desk->clock().now().plusMinutes(30)); // the rhythm begins anew
        VERIFY_OK(desk().history().undo().result());
        QVERIFY(view().updates.isEmpty());
        QVERIFY(told(reporters.first()).isEmpty() && told(m_major).isEmpty());
    }

    void updateCanStayOnTheIncident()
    {
        const auto reporters = meToo(1);
        QCOMPARE(majorwork::post(desk(), m_major, u"A digger."_s, u"mail"_s, false).result().value_or(-1), 0);
        QVERIFY(told(reporters.first()).isEmpty());
        QVERIFY(!majorwork::post(desk(), m_major, u"  "_s, u"mail"_s, true).result());
    }

    void noRhythmAsksForNoUpdate()
    {
        VERIFY_OK(run(0));
        m_desk->clock().advanceMinutes(24 * 60);
        QVERIFY(!now().first().nextUpdateAt);
        QVERIFY(!isUpdateDue(now().first().nextUpdateAt, m_desk->clock().now()));
    }

    void solvingItSolvesAllWhoReportedItAndUndoBringsAllBack()
    {
        const auto reporters = meToo(11);
        const WorkItemId part = m_desk->ticket(u"Order a new router"_s);
        VERIFY_OK(desk().workItems().link(m_major, LinkKind::Parent, part).result());
        VERIFY_OK(solve());
        QVERIFY(std::ranges::all_of(reporters, [this](WorkItemId id) { return isSolved(id); }));
        QCOMPARE(item(reporters.first()).fixText, u"the line is back"_s);
        QVERIFY(!isSolved(part)); // a part of the work is no report
        QCOMPARE(view().toTell().size(), 11);
        VERIFY_OK(desk().history().undo().result());
        QVERIFY(std::ranges::none_of(reporters, [this](WorkItemId id) { return isSolved(id); }));
        QVERIFY(!isSolved(m_major));
        QVERIFY(desk().history().verify().result().value().isEmpty());
    }

    void whoeverSolvesItWithThoseWhoReportedItSolvesEachOnce()
    {
        const auto reporters = meToo(2);
        VERIFY_OK(desk().workItems().solve(QList{m_major} + reporters, u"repaired"_s, u"back"_s, {}, 5).result());
        const auto entries = desk().workItems().details(reporters.first()).result().value().entries;
        QCOMPARE(std::ranges::count(entries, EntryKind::Work, &Entry::kind), 0); // the time is the incident's
        QVERIFY(isSolved(reporters.last()));
    }

    void thoseWhoReportedItAreNoPartsToDecideAbout()
    {
        meToo(2);
        const auto hanging = worklinks::hanging(desk(), {m_major}).result().value();
        QVERIFY(hanging.parts.isEmpty());
        QCOMPARE(hanging.reports.size(), 2);
    }

    void eachIsToldOnce()
    {
        const auto reporters = meToo(3);
        QVERIFY(!tell({})); // it goes on still
        VERIFY_OK(solve());
        QCOMPARE(tell({reporters.first()}).value_or(0), 1);
        QCOMPARE(view().toTell().size(), 2);
        QCOMPARE(tell({}).value_or(0), 2);
        QCOMPARE(tell({}).value_or(-1), 0);
        for (const WorkItemId id : reporters) {
            QCOMPARE(told(id).size(), 1);
            QVERIFY(isSolved(id)); // being told wakes nobody
        }
    }

    void personWithTwoTicketsIsToldOnceForBoth()
    {
        const PersonId tom = m_desk->person(u"Tom Albrecht"_s);
        const WorkItemId one = meToo(tom);
        meToo(tom);
        VERIFY_OK(solve());
        QCOMPARE(tell({one}).value_or(0), 2);
        QVERIFY(view().toTell().isEmpty());
    }

    void whoIsToldThenReopenedIsToldAnew()
    {
        meToo(1);
        VERIFY_OK(solve());
        QCOMPARE(tell({}).value_or(0), 1);
        VERIFY_OK(desk().workItems().setStatus({m_major}, desk().catalog().status(StatusUse::Progress).id).result());
        VERIFY_OK(solve());
        QCOMPARE(view().toTell().size(), 1);
    }

    void ticketThatIsThereJoinsAndLeaves()
    {
        const WorkItemId ticket = m_desk->ticket(u"Web pages do not load"_s);
        VERIFY_OK(majorwork::join(desk(), m_major, ticket).result());
        QCOMPARE(view().reporters.size(), 1);
        QCOMPARE(item(ticket).parentId, m_major);
        QVERIFY(!majorwork::join(desk(), m_major, ticket).result()); // once
        QVERIFY(!majorwork::join(desk(), m_major, m_major).result());
        VERIFY_OK(majorwork::leave(desk(), ticket).result());
        QVERIFY(view().reporters.isEmpty());
        QVERIFY(!item(ticket).parentId);
        VERIFY_OK(solve());
        QCOMPARE(majorwork::join(desk(), m_major, ticket).result().error().kind, Error::Kind::Invalid);
    }

    void reviewLeadsToAProblem()
    {
        const MajorSheet before = view().sheet;
        const majorwork::Review review{u"A digger cut the line"_s, u"One line only"_s, u"A second line"_s};
        QVERIFY(!majorwork::review(desk(), m_major, before, review).result()); // it goes on still
        VERIFY_OK(solve());
        VERIFY_OK(majorwork::review(desk(), m_major, before, review).result());
        QVERIFY(view().sheet.reviewedAt.has_value());
        QCOMPARE(view().sheet.improvement, u"A second line"_s);
        const auto problem = majorwork::follow(desk(), m_major, Kind::Problem).result();
        VERIFY_OK(problem);
        QCOMPARE(item(*problem).kind, Kind::Problem);
        const auto links = desk().workItems().details(m_major).result().value().links;
        QVERIFY(std::ranges::any_of(links, [](const auto &link) { return link.first.kind == LinkKind::CausedBy; }));
        VERIFY_OK(desk().history().undo().result());
        VERIFY_OK(desk().history().undo().result());
        QVERIFY(!view().sheet.reviewedAt);
    }

    void textsForAllAreFilledIn()
    {
        meToo(2);
        const auto texts = majorwork::prepared(desk(), view());
        QVERIFY(texts.size() > 2); // the desk's own behind them
        QVERIFY2(texts.first().body.contains(u"Internet down"_s), qPrintable(texts.first().body));
        const auto draft = majorwork::mailToAll(desk(), view(), texts.first().body);
        VERIFY_OK(draft);
        QCOMPARE(draft->bcc.size(), 2);
        QVERIFY(draft->to.address.isEmpty()); // nobody sees the others
        const auto mail = composeMail(*draft);
        VERIFY_OK(mail);
        QVERIFY2(mail->url.toString().contains(u"bcc="_s), qPrintable(mail->url.toString()));
    }

    void onlyAnIncidentCanBeMajor()
    {
        NewWorkItem fresh;
        fresh.item.title = u"New chair"_s;
        fresh.item.kind = Kind::Request;
        const WorkItemId request = desk().workItems().create(fresh).result().value();
        QVERIFY(!majorwork::run(desk(), request, {m_dana, m_desk->clock().now(), 30}).result());
        QVERIFY(!majorwork::run(desk(), m_major, {m_dana, m_desk->clock().now().plusMinutes(9), 30}).result());
    }
};

LAMP_TEST(TestMajorWork)
#include "tst_majorwork.moc"
