// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuepagefixture.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// What the queue shows: filters as words, terms, chips and views, order and columns.
class TestQueueFilter : public QueuePageFixture {
    Q_OBJECT
private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void filterIsTypedAsWordsAndAsTerms()
    {
        openPage(1280);
        auto *field = m_page->findChild<QLineEdit *>(u"filterField"_s);
        m_page->focusSearch();
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"mailbox"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(model().rowCount(), 1);
        QCOMPARE(m_page->findChildren<FilterChip *>().size(), 2);
        QTest::keyClick(field, Qt::Key_Backspace); // takes the last chip away
        QTRY_COMPARE(model().rowCount(), 3);
        QTest::keyClicks(field, u"requester:\"Priya Shah\""_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(model().rowCount(), 2);
    }

    void chipIsRemovedByKey()
    {
        openPage(1280);
        auto *field = m_page->findChild<QLineEdit *>(u"filterField"_s);
        field->setFocus();
        QTest::keyClicks(field, u"priority:high"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(model().rowCount(), 0);
        QTRY_VERIFY(m_page->list()->findChild<EmptyState *>()->isVisible());
        FilterChip *chip = m_page->findChildren<FilterChip *>().last();
        QCOMPARE(chip->text(), u"Priority: High"_s);
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Delete);
        QTRY_COMPARE(model().rowCount(), 3);
    }

    void whatIsNotInTheViewIsLookedForEverywhere()
    {
        VERIFY_OK((*m_desk)->workItems().solve({m_ids[1]}, u"repaired"_s, {}).result());
        m_page = std::make_unique<QueuePage>(**m_desk, m_highlighter, *m_settings);
        m_page->resize(1280, 740);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->showView(u"All open"_s);
        QTRY_COMPARE(model().rowCount(), 2);
        auto *field = m_page->findChild<QLineEdit *>(u"filterField"_s);
        m_page->focusSearch();
        QTest::keyClicks(field, u"mailbox"_s);
        QTest::keyClick(field, Qt::Key_Return);
        auto *empty = m_page->list()->findChild<EmptyState *>();
        QTRY_VERIFY(empty->isVisible());
        QVERIFY2(empty->sentence().contains(u"mailbox"), qPrintable(empty->sentence()));
        m_page->showQuery(u"is:open mailbox"_s); // said as the chips say it
        QTRY_VERIFY2(empty->sentence().endsWith(u"Status: open · mailbox"), qPrintable(empty->sentence()));
        m_page->showView(u"All open"_s);
        QTRY_COMPARE(model().rowCount(), 2);
        QTest::keyClicks(field, u"mailbox"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(empty->isVisible());
        QTRY_COMPARE(empty->button()->text(), u"Clear filter"_s);
        QVERIFY(empty->secondButton()->isVisible());
        m_page->activateWindow(); // without a window manager the offers of the field kept it
        QTRY_COMPARE(QApplication::activeWindow(), m_page.get());
        QTest::keyClick(field, Qt::Key_Escape); // leads to the first button; Tab to the second
        QTRY_VERIFY(empty->button()->hasFocus());
        QTest::keyClick(empty->button(), Qt::Key_Tab);
        QVERIFY(empty->secondButton()->hasFocus());
        QTest::keyClick(empty->secondButton(), Qt::Key_Return);
        QTRY_COMPARE(rowTitled(u"Mailbox full"_s), 0);
        QCOMPARE(toText(m_page->list()->query().filter), u"mailbox"_s);
    }

    void filterIsClearedToTheView()
    {
        openPage(1280);
        auto *field = m_page->findChild<QLineEdit *>(u"filterField"_s);
        m_page->focusSearch();
        QTest::keyClicks(field, u"nosuchword"_s);
        QTest::keyClick(field, Qt::Key_Return);
        auto *empty = m_page->list()->findChild<EmptyState *>();
        QTRY_VERIFY(empty->isVisible() && empty->button()->isVisible());
        empty->button()->click();
        QTRY_COMPARE(model().rowCount(), 3);
        QCOMPARE(toText(m_page->list()->query().filter), u"is:open"_s);
    }

    void filterIsEditedAsTextAndAnErrorLeavesTheList()
    {
        openPage(1280);
        FilterBar *bar = m_page->list()->filter();
        auto *field = m_page->findChild<QLineEdit *>(u"filterField"_s);
        bar->setText(true);
        QCOMPARE(field->text(), u"is:open"_s);
        field->setText(u"is:open prority:high"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY2(bar->error().contains(u"priority"), qPrintable(bar->error()));
        QCOMPARE(field->cursorPosition(), 8);
        QCOMPARE(model().rowCount(), 3);
        field->setText(u"is:open mailbox"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(model().rowCount(), 1);
        QVERIFY(bar->error().isEmpty());
    }

    void columnSortsAndTheFilterSaysSo()
    {
        openPage(1280);
        const int title = model().columnNamed(u"title");
        emit view().horizontalHeader()->sectionClicked(title);
        QTRY_COMPARE(cell(0, u"title"), u"Cannot print"_s);
        emit view().horizontalHeader()->sectionClicked(title);
        QTRY_COMPARE(cell(0, u"title"), u"VPN drops"_s);
        m_page->list()->filter()->setText(true);
        QVERIFY(m_page->findChild<QLineEdit *>(u"filterField"_s)->text().contains(u"sort:-title"));
    }

    void columnsAreKept()
    {
        openPage(1280);
        const int external = model().columnNamed(u"external"), asset = model().columnNamed(u"asset");
        QVERIFY(view().isColumnHidden(external));
        view().showColumn(u"external"_s, true);
        view().showColumn(u"asset"_s, false);
        view().horizontalHeader()->moveSection(view().horizontalHeader()->visualIndex(external), 2);
        m_page->showWorkItem(m_ids[0]); // cards and back
        m_page->closeItem();
        m_page.reset();
        openPage(1280);
        QVERIFY(!view().isColumnHidden(external));
        QVERIFY(view().isColumnHidden(asset));
        QCOMPARE(view().horizontalHeader()->visualIndex(external), 2);
    }

    void filterIsSavedAsAViewAndDeletedWithUndo()
    {
        openPage(1500);
        auto *field = m_page->findChild<QLineEdit *>(u"filterField"_s);
        field->setFocus();
        QTest::keyClicks(field, u"mailbox"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(model().rowCount(), 1);
        m_page->views()->saveQuery();
        auto *dialog = m_page->findChild<ViewDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"viewName"_s)->setText(u"Mailboxes"_s);
        dialog->findChild<QComboBox *>(u"viewSection"_s)->setCurrentText(u"Team"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        auto *views = m_page->findChild<QListView *>(u"views"_s);
        auto *viewModel = qobject_cast<ViewModel *>(views->model());
        QTRY_VERIFY(viewModel->rowNamed(u"Mailboxes") > 0);
        QTRY_COMPARE(viewModel->index(viewModel->rowNamed(u"Mailboxes")).data(CountRole).toLongLong(), 1);
        m_page->showView(u"All open"_s);
        QTRY_COMPARE(model().rowCount(), 3);
        m_page->showView(u"Mailboxes"_s);
        QTRY_COMPARE(model().rowCount(), 1);
        views->setFocus();
        QTest::keyClick(views, Qt::Key_Delete);
        QTRY_COMPARE(viewModel->rowNamed(u"Mailboxes"), -1);
        VERIFY_OK((*m_desk)->history().undo().result());
        QTRY_VERIFY(viewModel->rowNamed(u"Mailboxes") > 0);
    }
};
LAMP_TEST(TestQueueFilter)

#include "tst_queuefilter.moc"
