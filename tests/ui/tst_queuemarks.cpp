// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuepagefixture.h"

#include <QActionGroup>
#include <QLabel>

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// What a key means in the queue: the row that one is on, the marked ones, or an item that has no row; and the menus
// that keys open.
class TestQueueMarks : public QueuePageFixture {
    Q_OBJECT

    [[nodiscard]] bool isSelected(int row) const { return view().selectionModel()->isRowSelected(row, {}); }
    [[nodiscard]] QWidget *bar() const { return m_page->findChild<QWidget *>(u"bulkBar"_s); }
    [[nodiscard]] static QMenu *menu() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }
    [[nodiscard]] static QString active()
    {
        return menu() && menu()->activeAction() ? menu()->activeAction()->text() : QString();
    }
    [[nodiscard]] StatusUse use(WorkItemId id) const { return (*m_desk)->catalog().status(item(id).statusId).use; }
    void press(Qt::Key key)
    {
        QWidget *to = menu();
        QTest::keyClick(to ? to : &view(), key);
    }
    void back() // offscreen no window is active once a menu is gone
    {
        QTRY_VERIFY(!menu());
        m_page->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), m_page.get());
        view().setFocus();
    }
    void toFirst()
    {
        view().setFocus();
        view().setCurrentId({model().idAt(0)});
    }

private slots:
    void init() { setUp(); }
    void cleanup()
    {
        if (menu())
            menu()->close();
        tearDown();
    }

    void marksStayWhileTheCurrentRowMoves()
    {
        openPage(1280);
        toFirst();
        QVERIFY(isSelected(0) && !view().isMarking()); // the row that one is on is no mark
        QVERIFY(!bar()->isVisible());
        press(Qt::Key_X);
        QVERIFY(isSelected(0) && view().isMarking());
        QTRY_VERIFY(bar()->isVisible());
        QVERIFY(bar()->findChild<QLabel *>()->text().startsWith(u"1 "));
        press(Qt::Key_J);
        press(Qt::Key_J);
        QVERIFY(isSelected(0) && !isSelected(1) && !isSelected(2));
        QCOMPARE(view().currentIndex().row(), 2);
        press(Qt::Key_X);
        QVERIFY(isSelected(0) && isSelected(2));
        QTRY_VERIFY(bar()->findChild<QLabel *>()->text().startsWith(u"2 "));
        press(Qt::Key_Up); // arrows are as J and K
        QCOMPARE(view().currentIndex().row(), 1);
        QCOMPARE(view().selectedIds(), (QList<WorkItemId>{{model().idAt(0)}, {model().idAt(2)}}));
    }

    void actsApplyToTheMarkedRows()
    {
        openPage(1280);
        toFirst();
        const WorkItemId first{model().idAt(0)}, second{model().idAt(1)};
        press(Qt::Key_X);
        press(Qt::Key_J); // goes on, and is not meant
        press(Qt::Key_P);
        choose(u"▲ High"_s);
        QTRY_COMPARE(item(first).priority, Priority::High);
        QCOMPARE(item(second).priority, Priority::Normal);
    }

    void marksAreMeantAlsoBesideAnOpenItem()
    {
        openPage(1280);
        toFirst();
        const WorkItemId first{model().idAt(0)}, second{model().idAt(1)};
        press(Qt::Key_X);
        press(Qt::Key_J);
        press(Qt::Key_Return);
        QTRY_COMPARE(m_page->item()->details().item.id, second);
        QVERIFY(view().isMarking());
        view().setFocus();
        press(Qt::Key_P);
        choose(u"▲ High"_s);
        QTRY_COMPARE(item(first).priority, Priority::High);
        QCOMPARE(item(second).priority, Priority::Normal);
    }

    void marksAreTakenOffByEscapeAClickOrTheLastX()
    {
        openPage(1280);
        toFirst();
        press(Qt::Key_X);
        press(Qt::Key_J);
        press(Qt::Key_Escape);
        QVERIFY(!view().isMarking() && isSelected(1) && !isSelected(0)); // where one is
        QTRY_VERIFY(!bar()->isVisible());
        press(Qt::Key_X);
        press(Qt::Key_X);
        QVERIFY(!view().isMarking() && isSelected(1));
        press(Qt::Key_X);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, Qt::NoModifier,
                          view().visualRect(model().index(2, 1)).center());
        QVERIFY(!view().isMarking() && isSelected(2) && !isSelected(1));
        QTRY_VERIFY(!bar()->isVisible());
    }

    void menuStartsAtWhatIsSetAndEnterChangesNothing()
    {
        openPage(1280);
        VERIFY_OK((*m_desk)->workItems().setStatus({m_ids[1]}, (*m_desk)->catalog().status(StatusUse::Progress).id)
                      .result());
        select(u"Mailbox full"_s);
        QTRY_COMPARE(cell(rowTitled(u"Mailbox full"_s), u"status"), u"In progress"_s);
        press(Qt::Key_S);
        QTRY_COMPARE(active(), u"In progress"_s);
        const auto *group = menu()->activeAction()->actionGroup();
        QVERIFY(group && group->isExclusive()); // one of several, no box to tick
        press(Qt::Key_Return);
        back();
        QCOMPARE(use(m_ids[1]), StatusUse::Progress);
        press(Qt::Key_P);
        QTRY_COMPARE(active(), u"Normal"_s);
        press(Qt::Key_Return);
        back();
        QVERIFY(!item(m_ids[1]).prioritySet);
    }

    void lettersStepThroughTheEntriesThatBeginWithThem()
    {
        openPage(1280);
        select(u"Mailbox full"_s);
        press(Qt::Key_S);
        QTRY_COMPARE(active(), u"New"_s);
        press(Qt::Key_W);
        QCOMPARE(active(), u"Waiting for user"_s);
        press(Qt::Key_W);
        QCOMPARE(active(), u"Waiting for supplier"_s);
        press(Qt::Key_W);
        QCOMPARE(active(), u"Waiting for user"_s);
        press(Qt::Key_I);
        QCOMPARE(active(), u"In progress"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(use(m_ids[1]), StatusUse::Progress);
        back();
        press(Qt::Key_P);
        QTRY_VERIFY(menu());
        press(Qt::Key_H); // behind its sign
        QCOMPARE(active(), u"▲ High"_s);
    }

    void nothingIsHighlightedForSeveralWithDifferentValues()
    {
        openPage(1280);
        view().setFocus();
        view().selectAll();
        press(Qt::Key_S);
        QTRY_VERIFY(menu());
        QCOMPARE(active(), QString()); // Enter alone sets nothing
    }

    void noRowLooksLikeAnItemThatIsNotInTheList()
    {
        openPage(1280);
        m_page->showQuery(u"mailbox"_s);
        QTRY_COMPARE(model().rowCount(), 1);
        QTRY_VERIFY(!model().isLoading());
        toFirst();
        QVERIFY(isSelected(0));
        m_page->showWorkItem(m_ids[0]);
        QTRY_COMPARE(m_page->item()->details().item.id, m_ids[0]);
        QVERIFY(!isSelected(0) && !view().isCurrentShown());
        view().setFocus();
        press(Qt::Key_P);
        QTRY_VERIFY(menu());
        QVERIFY(menu()->x() >= m_page->item()->mapToGlobal(QPoint()).x()); // at the item, not at another one's row
        menu()->close();
        QTRY_VERIFY(!menu());
        m_page->closeItem();
        QVERIFY(view().isCurrentShown()); // back among the rows
    }
};
LAMP_TEST(TestQueueMarks)

#include "tst_queuemarks.moc"
