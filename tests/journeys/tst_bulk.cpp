// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/workitemmodel.h"
#include "journeyfixture.h"
#include "services/history.h"
#include "services/macros.h"
#include "work/macroactions.h"
#include "work/queuepage.h"
#include "work/workitemlist.h"
#include "work/workitempage.h"
#include "work/workitemview.h"

#include <QListWidget>
#include <QPushButton>

using namespace lamp;
using namespace Qt::StringLiterals;

// Many tickets in one go, and back again.
class TestBulkJourney : public QObject {
    Q_OBJECT

    std::unique_ptr<test::Journey> m_journey;
    QList<WorkItemId> m_tickets;

    [[nodiscard]] test::Journey &journey() const { return *m_journey; }
    [[nodiscard]] QueuePage &queue() const { return journey().at<QueuePage>(Page::Queue); }
    [[nodiscard]] bool all(Priority priority) const
    {
        return std::ranges::all_of(m_tickets, [&](WorkItemId id) {
            return journey().details(id).item.priority == priority;
        });
    }
    void askForHighPriority()
    {
        QTRY_VERIFY(journey().part(u"bulkDialog"_s));
        QVERIFY(!journey().part<QPushButton>(u"bulkApply"_s)->isEnabled());
        QVERIFY(journey().click(u"actAddField"_s));
        QTRY_VERIFY(journey().pick(u"actField1"_s, u"priority"_s));
        QTRY_VERIFY(journey().pick(u"actValue1"_s, u"high"_s));
        // What would be done is told first.
        auto *lines = journey().part<QListWidget>(u"bulkPreview"_s);
        QTRY_COMPARE(lines->count(), 1);
        QVERIFY2(lines->item(0)->text().startsWith(u"3 "_s), qPrintable(lines->item(0)->text()));
        QVERIFY(all(Priority::Normal));
        QVERIFY(journey().click(u"bulkApply"_s));
        QTRY_VERIFY(all(Priority::High));
    }

private slots:
    void init()
    {
        m_journey = std::make_unique<test::Journey>();
        m_tickets.clear();
        for (const QString &title : {u"Cannot print"_s, u"No sound"_s, u"Mail is slow"_s})
            m_tickets.append(journey().elsewhere().ticket(title));
        Macro macro{.name = u"Take it"_s, .digit = 1, .fields = {u"assignee=me"_s}, .body = u"On my list"_s,
                    .openNext = true};
        VERIFY_OK(Macros(*journey().elsewhere()).add(macro).result());
        QVERIFY(journey().open());
        QVERIFY(journey().command(u"all open"_s, u"All open"_s));
        QTRY_COMPARE(queue().list()->model()->rowCount(), 3);
        QTRY_VERIFY(journey().isFocused(u"workItems"_s));
    }
    void cleanup() { m_journey.reset(); }

    void selectedTicketsChangeTogetherAndComeBackAsOne()
    {
        journey().press(Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(journey().part(u"bulkBar"_s));
        journey().press(Qt::Key_B);
        askForHighPriority();
        QTRY_VERIFY2(journey().message().startsWith(u"Changed 3"_s), qPrintable(journey().message()));
        const auto acts = journey().desk().history().page({}, 1).result();
        VERIFY_OK(acts);
        const QString told = acts->first().sentence; // one line for all of them
        QVERIFY2(told.startsWith(u"Changed 3 item"_s), qPrintable(told));
        QVERIFY(journey().click(u"messageUndo"_s));
        QTRY_VERIFY(all(Priority::Normal));
        journey().press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(all(Priority::High));
    }

    void allThatMatchAreMeantWithoutBeingSelected()
    {
        WorkItemView *view = queue().list()->view();
        for (const int row : {0, 1})
            QTest::mouseClick(view->viewport(), Qt::LeftButton, row == 0 ? Qt::NoModifier : Qt::ControlModifier,
                              view->visualRect(view->model()->index(row, 1)).center());
        QTRY_COMPARE(queue().list()->view()->selectedIds().size(), 2);
        QTRY_VERIFY(journey().part(u"bulkBar"_s));
        QVERIFY(journey().click(u"bulkAll"_s));
        QVERIFY(!journey().part(u"bulkStatus"_s)); // what does not ask first is for the selection
        QVERIFY(journey().click(u"bulkChange"_s));
        askForHighPriority();
    }

    void leavingTheQuestionChangesNothing()
    {
        journey().press(Qt::Key_A, Qt::ControlModifier);
        journey().press(Qt::Key_B);
        QTRY_VERIFY(journey().part(u"bulkDialog"_s));
        journey().press(Qt::Key_Escape);
        QTRY_VERIFY(!journey().part(u"bulkDialog"_s));
        QVERIFY(all(Priority::Normal));
    }

    void aMacroRunsByOneKeyAndOpensTheNext()
    {
        QTRY_COMPARE(queue().list()->findChild<MacroActions *>()->macros().size(), 1);
        journey().press(Qt::Key_Return);
        QTRY_VERIFY(queue().isItemOpen());
        const WorkItemId first = queue().item()->current();
        QTRY_COMPARE(queue().item()->details().item.id, first);
        journey().press(Qt::Key_1);
        QTRY_COMPARE(journey().details(first).item.assigneeId, journey().desk().me());
        QTRY_VERIFY(queue().item()->current() != first);
        QTRY_VERIFY2(journey().message().contains(u"Take it"_s), qPrintable(journey().message()));
        journey().press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!journey().details(first).item.assigneeId);
        QCOMPARE(journey().use(first), StatusUse::New);
    }
};

LAMP_TEST(TestBulkJourney)
#include "tst_bulk.moc"
