// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drafts.h"
#include "services/history.h"
#include "services/registry.h"
#include "services/roles.h"
#include "services/workitems.h"
#include "store/rows.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

using namespace lamp;
using namespace Qt::StringLiterals;

// Whatever way an act comes, the roles of the desk are asked before it is kept.
class TestRoles : public QObject {
    Q_OBJECT

    std::unique_ptr<test::TempDesk> m_desk;
    PersonId m_ana, m_ben;
    WorkItemId m_ticket;

    Desk &desk() { return **m_desk; }
    WorkItem item() { return desk().workItems().details(m_ticket).result().value().item; }
    // Changed as the window does it.
    Result<void> edit(const std::function<void(WorkItem &)> &change)
    {
        const WorkItem before = item();
        WorkItem after = before;
        change(after);
        return desk().workItems().edit(before, after).result();
    }
    Result<void> set(PersonId person, DeskRole role)
    {
        const auto done = roles::set(desk(), person, role).result();
        QCoreApplication::processEvents(); // the catalog is taken over
        return done;
    }
    static QString why(const Result<void> &done) { return done ? QString() : done.error().detail; }

private slots:
    void init()
    {
        m_desk = std::make_unique<test::TempDesk>();
        m_ticket = m_desk->ticket(u"Printer jams"_s);
        m_ben = m_desk->technician(u"Ben"_s);
        m_ana = m_desk->technician(u"Ana"_s); // who works in this window
    }
    void cleanup() { m_desk.reset(); }

    void aReaderChangesNothing()
    {
        VERIFY_OK(edit([](WorkItem &one) { one.title = u"Printer jams again"_s; }));
        VERIFY_OK(set(m_ana, DeskRole::Reader));
        QVERIFY(!roles::mayAct(desk()));
        QCOMPARE(why(edit([](WorkItem &one) { one.title = u"No"_s; })), u"role: reader: Ana"_s);
        QVERIFY(!desk().workItems().addEntry({.workItemId = m_ticket, .body = u"no"_s}).result());
        QVERIFY(!desk().history().undo().result()); // no way round
        QVERIFY(!desk().setSetting(u"name"_s, u"Mine"_s).result());
        QVERIFY(!desk().database().redact(u"work_item"_s, m_ticket.value, u"title"_s, {}).result());
        QCOMPARE(item().title, u"Printer jams again"_s);
        VERIFY_OK(desk().drafts().keep(u"entry/1"_s, u"typed"_s, 0).result()); // no act
    }

    void nobodyLiftsHimself()
    {
        VERIFY_OK(set(m_ana, DeskRole::Reader));
        QCOMPARE(why(set(m_ana, DeskRole::Lead)), u"role: reader: Ana"_s);
        QCOMPARE(why(set(m_ana, DeskRole::Technician)), u"role: reader: Ana"_s);
        desk().setMe(m_ben);
        VERIFY_OK(set(m_ben, DeskRole::Lead));
        VERIFY_OK(set(m_ana, DeskRole::Technician));
        desk().setMe(m_ana);
        QCOMPARE(why(set(m_ana, DeskRole::Lead)), u"role: lead: roles"_s);
        QCOMPARE(roles::of(desk(), m_ana), DeskRole::Technician);
    }

    void somebodyWhoCanWriteStays()
    {
        VERIFY_OK(set(m_ben, DeskRole::Reader));
        QVERIFY(why(set(m_ana, DeskRole::Reader)).startsWith(u"role: last"));
    }

    void lockedFieldIsForLeadsOnly_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : {"priority", "target", "assignee", "category", "kind", "major", "confidential"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void lockedFieldIsForLeadsOnly()
    {
        QFETCH(QString, code);
        const auto change = [&](WorkItem &one) {
            if (code == u"priority")
                one.priority = one.priority == Priority::High ? Priority::Low : Priority::High;
            else if (code == u"target")
                one.targetAt = desk().now().plusMinutes(one.targetSet ? 90 : 60);
            else if (code == u"assignee")
                one.assigneeId = one.assigneeId == m_ben ? m_ana : m_ben;
            else if (code == u"category")
                one.categoryId = desk().catalog().categories[one.categoryId ? 1 : 0].id;
            else if (code == u"kind")
                one.kind = one.kind == Kind::Request ? Kind::Incident : Kind::Request;
            else if (code == u"major")
                one.major = !one.major;
            else
                one.confidential = !one.confidential;
        };
        VERIFY_OK(roles::setLocked(desk(), {code}).result());
        VERIFY_OK(edit(change)); // nobody leads yet: nothing is locked for good
        VERIFY_OK(set(m_ben, DeskRole::Lead));
        QCOMPARE(why(edit(change)), QString(u"role: locked: "_s + code));
        VERIFY_OK(edit([](WorkItem &one) { one.title += u" again"_s; })); // the rest is free
        desk().setMe(m_ben);
        VERIFY_OK(edit(change));
    }

    void targetThatFollowsThePriorityIsNobodysAct()
    {
        VERIFY_OK(roles::setLocked(desk(), {u"target"_s}).result());
        VERIFY_OK(set(m_ben, DeskRole::Lead));
        VERIFY_OK(edit([](WorkItem &one) { one.priority = Priority::Critical; }));
    }

    void rulesAndTheListOfLocksAreForLeadsOnly()
    {
        VERIFY_OK(roles::setLocked(desk(), {u"rules"_s}).result());
        VERIFY_OK(set(m_ben, DeskRole::Lead));
        QCOMPARE(why(desk().setSetting(u"name"_s, u"Mine"_s).result()), u"role: locked: rules"_s);
        QCOMPARE(why(roles::setLocked(desk(), {}).result()), u"role: lead: roles"_s);
        QVERIFY(!roles::setLocked(desk(), {u"weather"_s}).result());
    }

    void whatTheDeskDoesByItselfPasses()
    {
        VERIFY_OK(set(m_ana, DeskRole::Reader));
        VERIFY_OK(desk().workItems().closeSolved().result());
    }

    void aRoleIsToldInTheHistoryAndTakenBack()
    {
        VERIFY_OK(set(m_ben, DeskRole::Lead));
        QCOMPARE(roles::of(desk(), m_ben), DeskRole::Lead);
        const auto newest = desk().history().page({}, 1).result().value().first();
        QVERIFY2(newest.sentence.contains(u"Made Ben a lead"), qPrintable(newest.sentence));
        desk().setMe(m_ben);
        VERIFY_OK(desk().history().undo(newest.id).result());
        QTRY_COMPARE(roles::of(desk(), m_ben), DeskRole::Technician);
    }

    void statusesThatNoWorkEndsWithAreRefused()
    {
        const Status solved = desk().catalog().status(StatusUse::Solved);
        Status active = solved;
        active.cls = StatusClass::Active;
        const auto done = desk().database().write({"Changed %1", {}}, [=](ChangeSet &changes) {
            return rows::update(changes, solved, active);
        }).result();
        QVERIFY(why(done).contains(u"no work could end"));
        QCOMPARE(desk().catalog().status(StatusUse::Solved).cls, StatusClass::Done);
    }
};
LAMP_TEST(TestRoles)

#include "tst_roles.moc"
