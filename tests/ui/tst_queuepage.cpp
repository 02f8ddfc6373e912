// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuepagefixture.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// TestQueuePage
class TestQueuePage : public QueuePageFixture {
    Q_OBJECT
private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void anItemThatIsNotInTheListStaysOpen()
    {
        m_page = std::make_unique<QueuePage>(**m_desk, m_highlighter, *m_settings);
        m_page->resize(1440, 740);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->showQuery(u"mailbox"_s);
        m_page->showWorkItem(m_ids[2]); // opened from anywhere, before the list has its rows
        view().setFocus();
        QTRY_COMPARE(model().rowCount(), 1);
        QTRY_VERIFY(!model().isLoading());
        QCOMPARE(m_page->item()->current(), m_ids[2]);
        m_page->list()->filter()->findChild<QLineEdit *>()->setFocus();
        m_page->showWorkItem(m_ids[0]);
        QCOMPARE(m_page->item()->current(), m_ids[0]);
        QTRY_VERIFY(view().hasFocus()); // the next key is for the item, not for the filter
    }

    void letterActsOnTheOpenItemAlsoWhenItLeftTheList()
    {
        openPage(1280);
        select(u"Mailbox full"_s);
        m_page->showWorkItem(m_ids[1]);
        QTRY_COMPARE(m_page->item()->details().item.id, m_ids[1]);
        view().setFocus();
        const StatusId before = item(m_ids[1]).statusId;
        QVERIFY((*m_desk)->workItems().solve({m_ids[1]}, u"restarted"_s, {}, {}, 1).result());
        QTRY_COMPARE(model().rowCount(), 2);
        QCOMPARE(m_page->item()->current(), m_ids[1]);
        QTest::keyClick(&view(), Qt::Key_P);
        choose(u"Low"_s);
        QTRY_COMPARE(item(m_ids[1]).priority, Priority::Low);
        QCOMPARE(item(m_ids[0]).priority, Priority::Normal);
        QCOMPARE(item(m_ids[2]).priority, Priority::Normal);
        QVERIFY((*m_desk)->history().undo().result());
        QVERIFY((*m_desk)->history().undo().result());
        QTRY_COMPARE(item(m_ids[1]).statusId, before);
        QTRY_COMPARE(model().rowCount(), 3);
        QTRY_COMPARE(view().currentId(), m_ids[1]); // it is the current one again, and seen to be
        QVERIFY(view().selectionModel()->isRowSelected(view().currentIndex().row(), {}));
    }

    void nextAfterAnItemThatLeftTheListIsTheOneInItsPlace()
    {
        openPage(1280);
        const WorkItemId first{model().idAt(0)}, second{model().idAt(1)};
        view().setFocus();
        view().setCurrentId(first);
        m_page->showWorkItem(first);
        QTRY_COMPARE(m_page->item()->current(), first);
        view().setFocus();
        QVERIFY((*m_desk)->workItems().solve({first}, u"restarted"_s, {}, {}, 1).result());
        QTRY_COMPARE(model().rowCount(), 2);
        QTest::keyClick(&view(), Qt::Key_J);
        QTRY_COMPARE(m_page->item()->current(), second);
        QCOMPARE(view().currentId(), second);
    }

    void theOneBeforeAnItemThatLeftTheListIsGoneTo()
    {
        openPage(1280);
        const WorkItemId first{model().idAt(0)}, second{model().idAt(1)};
        view().setCurrentId(second);
        m_page->showWorkItem(second);
        QTRY_COMPARE(m_page->item()->current(), second);
        view().setFocus();
        QVERIFY((*m_desk)->workItems().solve({second}, u"restarted"_s, {}, {}, 1).result());
        QTRY_COMPARE(model().rowCount(), 2);
        QTest::keyClick(&view(), Qt::Key_K);
        QTRY_COMPARE(m_page->item()->current(), first);
    }

    void theNextOfTheLastThatLeftTheListIsTheLastOne()
    {
        openPage(1280);
        const WorkItemId second{model().idAt(1)}, last{model().idAt(2)};
        view().setCurrentId(last);
        m_page->showWorkItem(last);
        QTRY_COMPARE(m_page->item()->current(), last);
        view().setFocus();
        QVERIFY((*m_desk)->workItems().solve({last}, u"restarted"_s, {}, {}, 1).result());
        QTRY_COMPARE(model().rowCount(), 2);
        QTest::keyClick(&view(), Qt::Key_J);
        QTRY_COMPARE(m_page->item()->current(), second);
    }

    void theOneBeforeTheLastThatLeftTheListIsNotSkipped()
    {
        openPage(1280);
        const WorkItemId second{model().idAt(1)}, last{model().idAt(2)};
        view().setCurrentId(last);
        m_page->showWorkItem(last);
        QTRY_COMPARE(m_page->item()->current(), last);
        view().setFocus();
        QVERIFY((*m_desk)->workItems().solve({last}, u"restarted"_s, {}, {}, 1).result());
        QTRY_COMPARE(model().rowCount(), 2);
        QTest::keyClick(&view(), Qt::Key_K);
        QTRY_COMPARE(m_page->item()->current(), second);
    }

    void assignMenuTicksWhoHasIt()
    {
        openPage(1280);
        const PersonId dana = (*m_desk)->me();
        QVERIFY((*m_desk)->workItems().assign({m_ids[0]}, dana).result());
        QTRY_COMPARE(cell(rowTitled(u"Cannot print"_s), u"assignee"), u"Dana Okafor"_s);
        select(u"Cannot print"_s);
        QTest::keyClick(&view(), Qt::Key_A);
        QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QStringList ticked;
        for (const QAction *action : menu->actions())
            if (action->isChecked())
                ticked.append(action->text());
        menu->close();
        QCOMPARE(ticked.size(), 1);
        QVERIFY2(ticked.first().contains(u"Dana Okafor"), qPrintable(ticked.first()));
    }

    void panesFollowTheWidthOfTheWindow_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("views");
        QTest::addColumn<bool>("list");
        QTest::newRow("one pane") << 1000 << false << false;
        QTest::newRow("two panes") << 1280 << false << true;
        QTest::newRow("three panes") << 1500 << true << true;
    }

    void panesFollowTheWidthOfTheWindow()
    {
        QFETCH(int, width);
        QFETCH(bool, views);
        QFETCH(bool, list);
        openPage(width * unit() / 8);
        QVERIFY(!view().isCards());
        m_page->showWorkItem(m_ids[0]);
        QCOMPARE(m_page->views()->isVisible(), views);
        QCOMPARE(m_page->list()->isVisible(), list);
        QVERIFY(m_page->item()->isVisible());
        QCOMPARE(m_page->views()->dropDown()->isVisible(), list && !views);
        QVERIFY(view().isCards());
        m_page->closeItem();
        QVERIFY(m_page->list()->isVisible());
        QVERIFY(!m_page->item()->isVisible());
        QVERIFY(!view().isCards());
    }

    void twentyFourRowsFitInEightHundredPixels()
    {
        openPage(1280);
        m_page->resize(1280, 736); // 800 without top bar and status line
        QTRY_COMPARE(m_page->height(), 736);
        QVERIFY2(view().viewport()->height() / view().rowHeight(0) >= 24,
                 qPrintable(u"%1 / %2"_s.arg(view().viewport()->height()).arg(view().rowHeight(0))));
    }

    void keysMoveAndOpen()
    {
        openPage(1500);
        select(cell(0, u"title"));
        QTest::keyClick(&view(), Qt::Key_J);
        QCOMPARE(view().currentIndex().row(), 1);
        QTest::keyClick(&view(), Qt::Key_J);
        QTest::keyClick(&view(), Qt::Key_K);
        QCOMPARE(view().currentIndex().row(), 1);
        QTest::keyClick(&view(), Qt::Key_Return);
        QVERIFY(m_page->isItemOpen());
        QCOMPARE(m_page->item()->current().value, model().idAt(1));
        QVERIFY(view().hasFocus());
        QTest::keyClick(&view(), Qt::Key_J); // J and K go on while an item is open
        QTRY_COMPARE(m_page->item()->current().value, model().idAt(2));
        QTest::keyClick(&view(), Qt::Key_Escape);
        QVERIFY(!m_page->isItemOpen());
    }

    void assignStatusAndPriorityByKey()
    {
        openPage(1280);
        select(u"Mailbox full"_s);
        QTest::keyClick(&view(), Qt::Key_A);
        choose(u"Marek Nowak"_s);
        QTRY_COMPARE(cell(rowTitled(u"Mailbox full"_s), u"assignee"), u"Marek Nowak"_s);
        QTest::keyClick(&view(), Qt::Key_S);
        choose(u"In progress"_s);
        QTRY_COMPARE(cell(rowTitled(u"Mailbox full"_s), u"status"), u"In progress"_s);
        QTest::keyClick(&view(), Qt::Key_P);
        choose(u"▲ High"_s);
        QTRY_COMPARE(cell(rowTitled(u"Mailbox full"_s), u"priority"), u"High"_s);
        QVERIFY(item(m_ids[1]).prioritySet);
    }

    void noteAndToldStartTheEntry()
    {
        openPage(1280);
        select(u"VPN drops"_s);
        QTest::keyClick(&view(), Qt::Key_N);
        EntryBox *box = m_page->item()->entry();
        QTRY_VERIFY(box->edit()->hasFocus());
        QCOMPARE(box->mode(), EntryBox::Mode::Note);
        QTest::keyClick(box->edit(), Qt::Key_Escape);
        QVERIFY(view().hasFocus());
        QTest::keyClick(&view(), Qt::Key_R);
        QTRY_VERIFY(box->edit()->hasFocus());
        QCOMPARE(box->mode(), EntryBox::Mode::Told);
    }

    void severalAtOnceAreOneActToUndo()
    {
        openPage(1280);
        view().setFocus();
        view().selectAll();
        QTRY_VERIFY(m_page->findChild<QWidget *>(u"bulkBar"_s)->isVisible());
        QTest::keyClick(&view(), Qt::Key_P);
        choose(u"◆ Critical"_s);
        for (const WorkItemId id : m_ids)
            QTRY_COMPARE(item(id).priority, Priority::Critical);
        VERIFY_OK((*m_desk)->history().undo().result());
        for (const WorkItemId id : m_ids)
            QCOMPARE(item(id).priority, Priority::Normal);
    }

    void markedRowsAreKeptWithX()
    {
        openPage(1280);
        view().clearSelection();
        view().setFocus();
        view().selectionModel()->setCurrentIndex(model().index(0, 0), QItemSelectionModel::NoUpdate);
        QTest::keyClick(&view(), Qt::Key_X);
        view().selectionModel()->setCurrentIndex(model().index(2, 0), QItemSelectionModel::NoUpdate);
        QTest::keyClick(&view(), Qt::Key_X);
        QCOMPARE(view().selectedIds().size(), 2);
        QTest::keyClick(&view(), Qt::Key_X);
        QCOMPARE(view().selectedIds().size(), 1);
    }

    void selectionAndPlaceSurviveARefresh()
    {
        openPage(1280);
        select(u"VPN drops"_s);
        const WorkItemId current = view().currentId();
        m_desk->ticket(u"A new one"_s);
        QTRY_COMPARE(model().rowCount(), 4);
        QCOMPARE(view().currentId(), current);
        QCOMPARE(view().selectedIds(), QList<WorkItemId>{current});
    }

    void escapeLeadsBackInASinglePane()
    {
        openPage(900 * unit() / 8);
        select(u"VPN drops"_s);
        QTest::keyClick(&view(), Qt::Key_Return);
        QVERIFY(m_page->item()->isVisible() && !m_page->list()->isVisible());
        QTRY_VERIFY(m_page->item()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(m_page->list()->isVisible() && !m_page->item()->isVisible());
        QVERIFY(view().hasFocus());
    }

    void footSaysHowManyAndTheKeys()
    {
        openPage(1280);
        (void)(*m_desk)->workItems().solve({m_ids[0]}, u"repaired"_s, {}).result();
        QTRY_COMPARE(model().rowCount(), 2);
        const auto *foot = m_page->findChild<ElidedLabel *>(u"queueFoot"_s);
        QTRY_VERIFY2(foot->text().startsWith(u"2 of 3"), qPrintable(foot->text()));
        QVERIFY(foot->text().contains(u"A assign") && foot->text().contains(u"R told the user"));
    }

    void emptyDeskOffersTheFirstTicket()
    {
        m_desk = std::make_unique<test::TempDesk>();
        m_page = std::make_unique<QueuePage>(**m_desk, m_highlighter, *m_settings);
        m_page->resize(1280, 740);
        m_page->show();
        QSignalSpy wanted(m_page.get(), &QueuePage::newTicketWanted);
        auto *empty = m_page->list()->findChild<EmptyState *>();
        QTRY_VERIFY(empty->isVisible());
        QTRY_COMPARE(empty->button()->text(), u"New ticket"_s);
        empty->button()->click();
        QCOMPARE(wanted.count(), 1);
    }

    void columnsOfASharedDeskDoNotComeToOneThatIsWorkedAlone()
    {
        openPage(1280);
        QVERIFY(!view().isColumnHidden(model().columnNamed(u"assignee")));
        m_page.reset(); // keeps the columns
        m_desk = std::make_unique<test::TempDesk>(u"alone"_s);
        m_desk->ticket(u"One"_s);
        m_page = std::make_unique<QueuePage>(**m_desk, m_highlighter, *m_settings);
        m_page->resize(1280, 740);
        m_page->show();
        QTRY_COMPARE(model().rowCount(), 1);
        QVERIFY(view().isColumnHidden(model().columnNamed(u"assignee")));
    }

    void aloneHasNoAssignee()
    {
        m_desk = std::make_unique<test::TempDesk>(u"alone"_s);
        m_desk->ticket(u"One"_s);
        m_page = std::make_unique<QueuePage>(**m_desk, m_highlighter, *m_settings);
        m_page->resize(1280, 740);
        m_page->show();
        QTRY_COMPARE(model().rowCount(), 1);
        const int assignee = model().columnNamed(u"assignee");
        QVERIFY(view().isColumnHidden(assignee));
        view().showColumn(u"assignee"_s, true);
        QVERIFY(view().isColumnHidden(assignee));
        for (const QAction *action : m_page->list()->listActions())
            QVERIFY(action->objectName() != u"queue.assign");
    }
};
LAMP_TEST(TestQueuePage)

#include "tst_queuepage.moc"
