// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include "services/changework.h"
#include "services/freezewindows.h"
#include "services/history.h"
#include "services/registry.h"
#include "services/roles.h"
#include "store/rows.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// Changes: their form, who agrees, and what becomes of them.
class TestChangeWork : public QObject {
    Q_OBJECT

    std::unique_ptr<TempDesk> m_desk;
    PersonId m_dana, m_ana;
    WorkItemId m_id;

    WorkItems &items() { return (*m_desk)->workItems(); }
    changework::ChangeView view() { return changework::of(**m_desk, m_id).result().value(); }
    Instant at(qint64 hours) { return m_desk->clock().now().plusMinutes(hours * 60); }
    StatusUse status()
    {
        return (*m_desk)->catalog().status(items().details(m_id).result().value().item.statusId).use;
    }
    QStringList notes()
    {
        QStringList texts;
        const auto details = items().details(m_id).result().value();
        for (const Entry &entry : details.entries)
            if (entry.kind == EntryKind::Note)
                texts.append(entry.body);
        return texts;
    }
    Result<void> save(const std::function<void(changework::ChangeEdit &)> &change)
    {
        const auto before = view();
        auto edit = changework::editOf(before);
        change(edit);
        return changework::save(**m_desk, before, edit).result();
    }
    Result<void> start(const QString &note = {}) { return changework::start(**m_desk, m_id, note).result(); }
    void undo() { VERIFY_OK((*m_desk)->history().undo().result()); }

private slots:
    void init()
    {
        m_desk = std::make_unique<TempDesk>();
        m_dana = m_desk->technician(u"Dana Okafor"_s);
        m_ana = m_desk->person(u"Ana Silva"_s);
        NewWorkItem fresh;
        fresh.item.kind = Kind::Change;
        fresh.item.title = u"New firmware"_s;
        m_id = items().create(fresh).result().value();
    }
    void cleanup()
    {
        QCOMPARE((*m_desk)->history().verify().result().value(), QStringList());
        m_desk.reset();
    }

    void formIsKeptAndUndoneAsOne()
    {
        const Instant from = at(24);
        VERIFY_OK(save([&](auto &edit) {
            edit.risk = ChangeRisk::High;
            edit.plan = u"Upload, restart"_s;
            edit.backOut = u"Boot the old image"_s;
            edit.window = TimeSpan{from, from.plusMinutes(120)};
            edit.noReturnAt = from.plusMinutes(45);
            edit.calls = {{.name = u"Ana Silva"_s, .phone = u"204"_s}, {.name = u"Guard"_s}};
        }));
        QCOMPARE(view().window(), std::optional(TimeSpan{from, from.plusMinutes(120)}));
        QCOMPARE(view().noReturnAt(), std::optional(from.plusMinutes(45)));
        QCOMPARE(view().calls.size(), 2);
        QCOMPARE(items().details(m_id).result().value().item.plannedAt, std::optional(from));
        VERIFY_OK(save([](auto &edit) { edit.calls.removeFirst(); }));
        QCOMPARE(view().calls.size(), 1);
        QCOMPARE(view().calls.first().name, u"Guard"_s);
        undo();
        undo();
        QVERIFY(!view().sheet.id && view().calls.isEmpty() && !view().window());
    }

    void whoHasARecordIsCalledByItsNumber()
    {
        Person guard;
        guard.uid = QUuid::createUuid().toRfc4122();
        guard.name = u"Bill Ward"_s;
        guard.mobile = u"0170 11"_s;
        const PersonId bill = (*m_desk)->registry().create(guard).result().value();
        VERIFY_OK(save([](auto &edit) {
            edit.calls = {{.name = u"bill ward"_s}, {.name = u"Bill Ward"_s, .phone = u"200"_s}, {.name = u"Nobody"_s}};
        }));
        const QList<ChangeCall> calls = view().calls;
        QCOMPARE(calls.size(), 3);
        QCOMPARE(calls[0].personId, bill);
        QCOMPARE(calls[0].phone, u"0170 11"_s);
        QCOMPARE(calls[1].phone, u"200"_s); // what was typed goes before
        QVERIFY(!calls[2].personId && calls[2].phone.isEmpty());
    }

    void momentWithoutAWindowIsWarnedAboutToo()
    {
        VERIFY_OK(freezewindows::add(**m_desk, {.name = u"Exams"_s, .fromAt = at(20), .untilAt = at(30)}).result());
        QVERIFY(view().warnings.isEmpty());
        const WorkItem before = items().details(m_id).result().value().item;
        WorkItem after = before;
        after.plannedAt = at(24);
        VERIFY_OK(items().edit(before, after).result());
        QCOMPARE(view().warnings.size(), 1);
        QCOMPARE(view().warnings.first().name, u"Exams"_s);
    }

    void windowThatCannotBeIsRefused_data()
    {
        QTest::addColumn<int>("until");
        QTest::addColumn<int>("noReturn");
        QTest::newRow("ends before it begins") << -60 << 0;
        QTest::newRow("no length") << 0 << 0;
        QTest::newRow("no return before it") << 120 << -5;
        QTest::newRow("no return after it") << 120 << 121;
    }
    void windowThatCannotBeIsRefused()
    {
        QFETCH(int, until);
        QFETCH(int, noReturn);
        const Instant from = at(24);
        const auto refused = save([&](auto &edit) {
            edit.window = TimeSpan{from, from.plusMinutes(until)};
            if (noReturn != 0)
                edit.noReturnAt = from.plusMinutes(noReturn);
        });
        QVERIFY(!refused && refused.error().kind == Error::Kind::Invalid);
        QVERIFY(!view().sheet.id);
    }

    void changeKeepsItsShapeOnAnotherDay()
    {
        const Instant from = at(24), later = at(48);
        VERIFY_OK(save([&](auto &edit) {
            edit.window = TimeSpan{from, from.plusMinutes(90)};
            edit.noReturnAt = from.plusMinutes(30);
        }));
        const WorkItem before = items().details(m_id).result().value().item;
        WorkItem after = before;
        after.plannedAt = later;
        VERIFY_OK(items().edit(before, after).result());
        QCOMPARE(view().window(), std::optional(TimeSpan{later, later.plusMinutes(90)}));
        QCOMPARE(view().noReturnAt(), std::optional(later.plusMinutes(30)));
    }

    void withoutAnApprovalAskedForItStarts()
    {
        VERIFY_OK(start());
        QCOMPARE(stateOf(view().sheet), ChangeState::Running);
        QCOMPARE(view().sheet.startedById, m_dana);
        QCOMPARE(status(), StatusUse::Progress);
        QVERIFY(!start()); // it runs
    }

    void pendingApprovalHoldsItBack()
    {
        VERIFY_OK(changework::ask(**m_desk, m_id, m_ana, u"for Friday"_s).result());
        const auto refused = start();
        QVERIFY(!refused);
        QVERIFY2(refused.error().detail.contains(u"Ana Silva"_s), qPrintable(refused.error().detail));
        QCOMPARE(stateOf(view().sheet), ChangeState::Waiting);
        VERIFY_OK(changework::decide(**m_desk, m_id, true, m_ana, {}).result());
        QCOMPARE(view().sheet.decidedById, m_ana);
        VERIFY_OK(start());
        QVERIFY(notes().contains(u"Ana Silva approved it."_s));
    }

    void refusalNeedsItsReasonAndHoldsItBack()
    {
        VERIFY_OK(changework::ask(**m_desk, m_id, m_ana, {}).result());
        QVERIFY(!changework::decide(**m_desk, m_id, false, m_ana, u" "_s).result());
        VERIFY_OK(changework::decide(**m_desk, m_id, false, m_ana, u"not before the fair"_s).result());
        const auto refused = start();
        QVERIFY(!refused && refused.error().detail.contains(u"not before the fair"_s));
        undo(); // of the refusal
        QCOMPARE(view().sheet.approval, Approval::Asked);
    }

    void leadAloneStartsItAllTheSameAndSaysWhy()
    {
        const PersonId marek = m_desk->technician(u"Marek Nowak"_s); // is me from here on
        VERIFY_OK(roles::set(**m_desk, m_dana, DeskRole::Lead).result());
        QTRY_COMPARE(roles::of(**m_desk, m_dana), DeskRole::Lead);
        VERIFY_OK(changework::ask(**m_desk, m_id, m_ana, {}).result());
        (*m_desk)->setMe(marek);
        QVERIFY(!start(u"it burns"_s)); // no lead
        (*m_desk)->setMe(m_dana);
        QVERIFY(!start());
        VERIFY_OK(start(u"it burns"_s));
        QCOMPARE(view().sheet.overrideNote, u"it burns"_s);
        QVERIFY(notes().last().contains(u"it burns"_s));
    }

    void rolledBackItCanBeTriedAgain()
    {
        QVERIFY(!changework::rollBack(**m_desk, m_id, u"no"_s).result()); // it does not run
        VERIFY_OK(start());
        QVERIFY(!changework::rollBack(**m_desk, m_id, {}).result());
        VERIFY_OK(changework::rollBack(**m_desk, m_id, u"boot loop"_s).result());
        QCOMPARE(stateOf(view().sheet), ChangeState::RolledBack);
        QCOMPARE(view().sheet.rolledBackById, m_dana);
        VERIFY_OK(start());
        QCOMPARE(stateOf(view().sheet), ChangeState::Running);
        undo();
        QCOMPARE(stateOf(view().sheet), ChangeState::RolledBack);
    }

    void solvedIsDoneAndReopenedRunsAgain()
    {
        VERIFY_OK(start());
        m_desk->clock().advanceMinutes(30);
        VERIFY_OK(items().solve({m_id}, u"settings"_s, u"firmware 7.2"_s).result());
        QCOMPARE(stateOf(view().sheet), ChangeState::Done);
        QCOMPARE(view().sheet.doneAt, std::optional(m_desk->clock().now()));
        QCOMPARE(view().sheet.doneById, m_dana);
        QVERIFY(!start()); // it is over
        VERIFY_OK(items().setStatus({m_id}, (*m_desk)->catalog().status(StatusUse::Progress).id).result());
        QCOMPARE(stateOf(view().sheet), ChangeState::Running);
    }

    void onlyChangesHaveASheet()
    {
        const WorkItemId ticket = m_desk->ticket(u"Printer jams"_s);
        QVERIFY(!changework::start(**m_desk, ticket).result());
        QVERIFY(!changework::ask(**m_desk, ticket, m_ana, {}).result());
    }
};

LAMP_TEST(TestChangeWork)
#include "tst_changework.moc"
