// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workitempagefixture.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// TestWorkItemPage
class TestWorkItemPage : public WorkItemPageFixture {
    Q_OBJECT
private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void copyingCodeIsSaidOnce()
    {
        addNote(u"Cleared it:\n\n```bash\nlprm -\n```\n"_s);
        openPage(m_id);
        QSignalSpy said(m_page.get(), &WorkItemPage::message);
        QTRY_VERIFY(part<QToolButton>("copyCode0"));
        part<QToolButton>("copyCode0")->click();
        QCOMPARE(said.count(), 1);
        QCOMPARE(said.first().first().toString(), u"Bash code copied"_s);
    }

    void saysWhatItIs()
    {
        openPage(m_id);
        QCOMPARE(part<QLineEdit>("itemTitle")->text(), u"Cannot print to 2nd-floor LaserJet"_s);
        QCOMPARE(part<ChipButton>("itemStatus")->text(), u"New"_s);
        QCOMPARE(part<ChipButton>("itemPriority")->text(), u"Normal"_s);
        QVERIFY(part<TargetMeter>("targetMeter")->text().contains(u"due"));
        QVERIFY(part<FactButton>("factRequester")->text().contains(u"Priya Shah"));
        QVERIFY(part<FactButton>("factAsset")->text().contains(u"PRN-07"));
        QTRY_COMPARE(cards().size(), 1);
        QVERIFY2(cards()[0].startsWith(u"Priya Shah"), qPrintable(cards()[0]));
    }

    void titleIsEditedInPlace()
    {
        openPage(m_id);
        auto *title = part<QLineEdit>("itemTitle");
        title->setFocus();
        title->selectAll();
        QTest::keyClicks(title, u"Printer offline"_s);
        QTest::keyClick(title, Qt::Key_Return);
        QTRY_COMPARE(details().item.title, u"Printer offline"_s);
        title->selectAll();
        QTest::keyClicks(title, u"no"_s);
        QTest::keyClick(title, Qt::Key_Escape);
        QCOMPARE(title->text(), u"Printer offline"_s);
    }

    void noteIsTheDefaultAndControlEnterSaves()
    {
        openPage(m_id);
        m_page->start(WorkItemPage::Step::Note);
        QTRY_VERIFY(edit().hasFocus());
        QTest::keyClicks(&edit(), u"Spooler stopped twice."_s);
        QTest::keyClick(&edit(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(cards().size(), 2);
        QVERIFY(std::ranges::any_of(details().entries, [](const Entry &e) {
            return e.kind == EntryKind::Note && e.body == u"Spooler stopped twice.";
        }));
        QCOMPARE(use(), StatusUse::Progress); // the first word of a technician starts the work
        QVERIFY(edit().isEmpty());
        QVERIFY(!m_page->entry()->isUnfolded());
    }

    void toldTheUserIsToldApartByWord()
    {
        openPage(m_id);
        m_page->start(WorkItemPage::Step::Told);
        QTest::keyClicks(&edit(), u"It works again."_s);
        part<QPushButton>("entrySave")->click();
        QTRY_VERIFY(cards().join(u'|').contains(u"told the user by phone"));
    }

    void windowSaysThatNothingIsSent()
    {
        openPage(m_id);
        m_page->entry()->start(EntryBox::Mode::Told, u"mail"_s);
        QVERIFY(part<QPushButton>("entryMail")->isVisible());
        bool said = false;
        for (const QLabel *label : m_page->entry()->findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text().contains(u"Nothing is sent"));
        QVERIFY(said);
        m_page->entry()->start(EntryBox::Mode::Note);
        QVERIFY(!part<QPushButton>("entryMail")->isVisible());
    }

    void entryIsWrittenInTheWidthOfTheEntries()
    {
        openPage(m_id);
        m_page->resize(1900, 900);
        QTRY_COMPARE(m_page->entry()->width(), TimelineView::columnWidth());
        // What a line does not need belongs to the facts: no strip is left empty between the two.
        const auto *facts = m_page->findChild<FactsPanel *>();
        const EntryBox *entry = m_page->entry();
        const auto strip = [&] {
            return facts->mapTo(m_page.get(), QPoint()).x()
                - entry->mapTo(m_page.get(), QPoint(entry->width(), 0)).x();
        };
        QTRY_VERIFY2(strip() >= 0 && strip() <= unit() * 6, qPrintable(QString::number(strip())));
    }

    void draftSurvivesAnotherItem()
    {
        const WorkItemId other = m_desk->ticket(u"Other"_s);
        openPage(m_id);
        m_page->start(WorkItemPage::Step::Note);
        QTest::keyClicks(&edit(), u"half a thought"_s);
        m_page->open(other);
        QTRY_VERIFY(edit().isEmpty());
        m_page->open(m_id);
        QTRY_COMPARE(edit().toPlainText(), u"half a thought"_s);
        QVERIFY(m_page->entry()->isUnfolded());
        QTRY_VERIFY((*m_desk)->drafts().find(u"entry/"_s + details().item.number).result().has_value());
    }

    void typedTextSurvivesAChangeFromElsewhere()
    {
        openPage(m_id);
        m_page->start(WorkItemPage::Step::Note);
        QTest::keyClicks(&edit(), u"still typing"_s);
        addNote(u"from another window"_s);
        QTRY_COMPARE(cards().size(), 2);
        QCOMPARE(edit().toPlainText(), u"still typing"_s);
        QVERIFY(edit().hasFocus());
    }

    void minutesAreLoggedByChip()
    {
        openPage(m_id);
        m_page->entry()->start(EntryBox::Mode::Work);
        m_page->entry()->findChild<QPushButton *>(u"minutes15"_s)->click();
        part<QPushButton>("entrySave")->click();
        QTRY_VERIFY(std::ranges::any_of(details().entries,
                                        [](const Entry &e) { return e.kind == EntryKind::Work && e.minutes == 15; }));
    }

    void readyTextComesByTwoColons()
    {
        openPage(m_id);
        m_page->start(WorkItemPage::Step::Told);
        const QList<TextBlock> texts = (*m_desk)->catalog().texts;
        QVERIFY(!texts.isEmpty());
        QTest::keyClicks(&edit(), u"::"_s + texts[0].name.left(4));
        QTRY_VERIFY(edit().isOffering());
        QTest::keyClick(QApplication::activePopupWidget() ? QApplication::activePopupWidget() : &edit(),
                        Qt::Key_Return);
        QTRY_VERIFY2(edit().toPlainText().startsWith(texts[0].body.left(10)), qPrintable(edit().toPlainText()));
    }

    void addressWithTwoColonsOffersNothing()
    {
        openPage(m_id);
        m_page->start(WorkItemPage::Step::Note);
        QTest::keyClicks(&edit(), u"fe80::1"_s);
        QVERIFY(!edit().isOffering());
    }

    void pastedScreenshotBecomesAnAttachment()
    {
        openPage(m_id);
        m_page->start(WorkItemPage::Step::Note);
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::red);
        auto *data = new QMimeData;
        data->setImageData(image);
        QApplication::clipboard()->setMimeData(data);
        edit().paste();
        QTRY_VERIFY(m_page->entry()->findChild<QPushButton *>(u"pendingFile0"_s));
        part<QPushButton>("entrySave")->click();
        QTRY_COMPARE(details().attachments.size(), 1);
        const Attachment kept = details().attachments[0];
        QCOMPARE(kept.mime, u"image/png"_s);
        const auto bytes = (*m_desk)->files().content(kept.id).result();
        VERIFY_OK(bytes);
        QCOMPARE(QImage::fromData(*bytes).size(), QSize(40, 30));
        QTRY_VERIFY(m_page->findChild<QPushButton *>(u"attachment%1"_s.arg(kept.id.value)));
    }

    void ownEntryIsEditedInItsCard()
    {
        addNote(u"Tpyo here"_s);
        openPage(m_id);
        auto *menu = part<QToolButton>(qPrintable(u"entryMenu%1"_s.arg(noteId().value)));
        QTRY_VERIFY(menu);
        menu->click();
        choose(u"Edit"_s);
        auto *editor = m_page->findChild<QPlainTextEdit *>(u"entryEditor"_s);
        QTRY_VERIFY(editor);
        editor->setPlainText(u"Typo here"_s);
        part<QPushButton>("entryEditSave")->click();
        QTRY_VERIFY(std::ranges::any_of(details().entries, [](const Entry &e) { return e.body == u"Typo here"; }));
    }

    void whatCameInDuringAnEditIsShownAfterCancel()
    {
        addNote(u"Mine"_s);
        openPage(m_id);
        const EntryId mine = noteId();
        auto *menu = part<QToolButton>(qPrintable(u"entryMenu%1"_s.arg(mine.value)));
        QTRY_VERIFY(menu);
        menu->click();
        choose(u"Edit"_s);
        QTRY_VERIFY(m_page->findChild<QPlainTextEdit *>(u"entryEditor"_s));
        QTRY_VERIFY(!cards().isEmpty());
        const auto before = cards().size();
        addNote(u"Meanwhile"_s);
        VERIFY_OK((*m_desk)->workItems().setPriority({m_id}, Priority::High).result());
        QTRY_VERIFY(part<ChipButton>("itemPriority")->text().contains(u"High"));
        QCOMPARE(cards().size(), before);
        QVERIFY(m_page->findChild<QPlainTextEdit *>(u"entryEditor"_s)); // not taken away while it is typed in
        part<QPushButton>("entryEditCancel")->click();
        QTRY_COMPARE(cards().size(), before + 1);
    }

    void fileIsSavedThoughTheTimelineChangedMeanwhile()
    {
        VERIFY_OK((*m_desk)
                      ->workItems()
                      .addEntry({.workItemId = m_id,
                                 .body = u"see"_s,
                                 .files = {{u"log.bin"_s, QByteArray("off\0ine", 7)}}})
                      .result());
        openPage(m_id);
        const QString name = u"attachment%1"_s.arg(details().attachments.first().id.value);
        QPointer<QPushButton> button;
        QTRY_VERIFY((button = m_page->findChild<QPushButton *>(name)));
        button->click();
        auto *dialog = m_page->findChild<QFileDialog *>();
        QVERIFY(dialog);
        addNote(u"Meanwhile"_s);
        QTRY_VERIFY(!button); // the entries were made anew
        QTemporaryDir folder;
        emit dialog->fileSelected(folder.filePath(u"saved.txt"_s));
        QFile saved(folder.filePath(u"saved.txt"_s));
        QTRY_COMPARE(saved.size(), 7);
        dialog->close();
    }
};
LAMP_TEST(TestWorkItemPage)

#include "tst_workitempage.moc"
