// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include "domain/plan.h"
#include "services/handing.h"
#include "services/history.h"
#include "services/shiftnotes.h"
#include "services/workitems.h"
#include "store/rows.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// Work that goes from one to others and comes back; what one shift leaves to the next.
class TestHanding : public QObject {
    Q_OBJECT

    std::unique_ptr<TempDesk> m_desk;
    PersonId m_dana, m_tom, m_lena;

    [[nodiscard]] Handing handing() { return Handing(**m_desk); }
    [[nodiscard]] WorkItem item(WorkItemId id) { return (*m_desk)->workItems().details(id).result().value().item; }
    WorkItemId ticketOf(const QString &title, PersonId person)
    {
        const WorkItemId id = m_desk->ticket(title);
        (void)(*m_desk)->workItems().assign({id}, person).result();
        return id;
    }
    [[nodiscard]] Handing::Wish wish(QDate until = {}) const
    {
        return {.person = m_dana, .takers = {m_tom}, .from = QDate(2026, 11, 24), .until = until};
    }
    PlanId planOf(PersonId person)
    {
        const Plan plan{.uid = QByteArray(16, 'p'), .title = u"UPS test"_s, .state = PlanState::Active,
                        .rrule = u"FREQ=MONTHLY"_s, .start = u"2026-12-01"_s, .responsibleId = person};
        return (*m_desk)->database().write({"Added %1", u"plan"_s}, [plan](ChangeSet &c) {
            return rows::insert(c, plan);
        }).result().value();
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<TempDesk>();
        m_tom = m_desk->technician(u"Tom Albrecht"_s);
        m_lena = m_desk->technician(u"Lena Moretti"_s);
        m_dana = m_desk->technician(u"Dana Okafor"_s);
    }
    void cleanup()
    {
        QCOMPARE((*m_desk)->history().verify().result().value(), QStringList());
        m_desk.reset();
    }

    void everythingGoesOverInOneActAndOneUndo()
    {
        const WorkItemId one = ticketOf(u"One"_s, m_dana), done = ticketOf(u"Done"_s, m_dana);
        VERIFY_OK((*m_desk)->workItems().solve({done}, u"replaced"_s, u"x"_s).result());
        const PlanId plan = planOf(m_dana);
        const auto lines = handing().preview(wish()).result().value();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(handing().handOver(wish()).result().value(), 2);
        const auto planNow = [&] {
            return (*m_desk)->database().readNow([&](Connection &c) { return rows::get<Plan>(c, plan); });
        };
        QCOMPARE(item(one).assigneeId, m_tom);
        QCOMPARE(item(done).assigneeId, m_dana); // what is done stays with who did it
        QCOMPARE(planNow()->responsibleId, m_tom);
        VERIFY_OK((*m_desk)->history().undo().result());
        QCOMPARE(item(one).assigneeId, m_dana);
        QCOMPARE(planNow()->responsibleId, m_dana);
        QVERIFY(handing().due().result().value().isEmpty());
    }

    void severalTakersShareByTurnsOrByWhoHasLeast()
    {
        for (int i = 0; i < 4; ++i)
            ticketOf(u"Mine %1"_s.arg(i), m_dana);
        for (int i = 0; i < 3; ++i)
            ticketOf(u"Toms %1"_s.arg(i), m_tom);
        Handing::Wish both = wish();
        both.takers = {m_tom, m_lena};
        const auto share = [&](PersonId person) {
            const auto lines = handing().preview(both).result().value();
            return std::ranges::count(lines, person, &Handing::Line::to);
        };
        QCOMPARE(share(m_tom), 2);
        both.rule = HandoverRule::Least;
        QCOMPARE(share(m_lena), 4 - share(m_tom));
        QVERIFY(share(m_lena) >= 3);
    }

    void whatIsRefusedSaysWhy_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("nobody takes it") << 0;
        QTest::newRow("from oneself") << 1;
        QTest::newRow("no first day") << 2;
        QTest::newRow("the last day before the first") << 3;
    }

    void whatIsRefusedSaysWhy()
    {
        QFETCH(int, kind);
        Handing::Wish bad = wish();
        if (kind == 0)
            bad.takers.clear();
        else if (kind == 1)
            bad.takers = {m_tom, m_dana};
        else if (kind == 2)
            bad.from = {};
        else
            bad.until = QDate(2026, 11, 23);
        for (const bool acts : {false, true}) {
            const Error error =
                acts ? handing().handOver(bad).result().error() : handing().preview(bad).result().error();
            QCOMPARE(error.kind, Error::Kind::Invalid);
            QVERIFY(!error.detail.isEmpty());
        }
    }

    void itIsOfferedBackAfterTheLastDayAndOnlyWhatIsStillThere()
    {
        const WorkItemId one = ticketOf(u"One"_s, m_dana), two = ticketOf(u"Two"_s, m_dana);
        VERIFY_OK(handing().handOver(wish({2026, 11, 27})).result());
        m_desk->clock().set(Instant::from(QDateTime({2026, 11, 27}, {16, 0}, QTimeZone::UTC)));
        QVERIFY(handing().due().result().value().isEmpty());
        VERIFY_OK((*m_desk)->workItems().assign({two}, m_lena).result());
        m_desk->clock().set(Instant::from(QDateTime({2026, 11, 28}, {8, 0}, QTimeZone::UTC)));
        const auto due = handing().due().result().value();
        QCOMPARE(due.size(), 1);
        QCOMPARE(due.first().count, 1);
        QCOMPARE(due.first().person, u"Dana Okafor"_s);
        QCOMPARE(handing().giveBack(due.first().handover.id).result().value(), 1);
        QCOMPARE(item(one).assigneeId, m_dana);
        QCOMPARE(item(two).assigneeId, m_lena);
        QVERIFY(handing().due().result().value().isEmpty());
        VERIFY_OK((*m_desk)->history().undo().result());
        QCOMPARE(item(one).assigneeId, m_tom);
        QCOMPARE(handing().due().result().value().size(), 1);
        VERIFY_OK(handing().forget(due.first().handover.id).result());
        QCOMPARE(item(one).assigneeId, m_tom);
        QVERIFY(handing().due().result().value().isEmpty());
    }

    void aLaterFirstDayIsRememberedAndOfferedThen()
    {
        const WorkItemId one = ticketOf(u"One"_s, m_dana);
        Handing::Wish later = wish({2026, 12, 4});
        later.from = QDate(2026, 11, 30);
        QCOMPARE(handing().handOver(later).result().value(), 0);
        QCOMPARE(item(one).assigneeId, m_dana);
        QVERIFY(handing().due().result().value().isEmpty());
        m_desk->clock().set(Instant::from(QDateTime({2026, 11, 30}, {8, 0}, QTimeZone::UTC)));
        const auto due = handing().due().result().value();
        QCOMPARE(due.size(), 1);
        QCOMPARE(handing().begin(due.first().handover.id).result().value(), 1);
        QCOMPARE(item(one).assigneeId, m_tom);
        QVERIFY(handing().due().result().value().isEmpty());
    }

    void theShiftNoteIsFilledInAndKept()
    {
        const WorkItemId late = m_desk->ticket(u"Late *star*"_s), secret = m_desk->ticket(u"Salary list"_s);
        WorkItem before = item(late), after = before;
        after.targetAt = m_desk->clock().now().plusMinutes(-60);
        after.major = true;
        VERIFY_OK((*m_desk)->workItems().edit(before, after).result());
        before = item(secret), after = before;
        after.confidential = true;
        VERIFY_OK((*m_desk)->workItems().edit(before, after).result());
        ShiftNotes notes(**m_desk);
        const Instant start = notes.start().result().value();
        QCOMPARE(start, Instant::from(QDateTime({2026, 11, 24}, {0, 0}, (*m_desk)->zone())));
        const QString text = notes.draft(start).result().value();
        QVERIFY2(text.contains(u"## Major now\n\n- #"_s), qPrintable(text));
        QVERIFY(text.contains(u"Late \\*star\\*"_s));
        QVERIFY(!text.contains(u"Salary"_s));
        QVERIFY(!notes.keep(u"  "_s, start).result());
        VERIFY_OK(notes.keep(text + u"Key is with the porter."_s, start).result());
        const auto kept = notes.last().result().value();
        QCOMPARE(kept.size(), 1);
        QVERIFY(kept.first().body.endsWith(u"porter."_s));
        VERIFY_OK(notes.edit(kept.first(), u"Short"_s).result());
        VERIFY_OK((*m_desk)->history().undo().result());
        QCOMPARE(notes.last().result().value(), kept);
        m_desk->clock().advanceMinutes(60);
        QCOMPARE(notes.start().result().value(), kept.first().writtenAt);
    }
};

LAMP_TEST(TestHanding)
#include "tst_handing.moc"
