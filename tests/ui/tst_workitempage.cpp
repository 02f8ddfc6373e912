// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/articles.h"
#include "services/drafts.h"
#include "services/files.h"
#include "services/history.h"
#include "services/plans.h"
#include "services/registry.h"
#include "services/workitems.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"
#include "theme/theme.h"
#include "widgets/codehighlighter.h"
#include "widgets/guardeddocument.h"
#include "work/chipbutton.h"
#include "work/entrybox.h"
#include "work/entrycard.h"
#include "work/entryedit.h"
#include "work/factbutton.h"
#include "work/factspanel.h"
#include "work/repeatstrip.h"
#include "work/solvedialog.h"
#include "work/targetmeter.h"
#include "work/timelineview.h"
#include "work/waitdialog.h"
#include "work/workitemactions.h"
#include "work/workitempage.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace lamp;

class TestWorkItemPage : public QObject {
    Q_OBJECT

    std::unique_ptr<test::TempDesk> m_desk;
    CodeHighlighter m_highlighter;
    std::unique_ptr<WorkItemPage> m_page;
    PersonId m_dana, m_priya;
    AssetId m_printer;
    WorkItemId m_id;

    [[nodiscard]] WorkItemDetails details(WorkItemId id = {}) const
    {
        return (*m_desk)->workItems().details(id ? id : m_id).result().value_or(WorkItemDetails{});
    }
    template <class T>
    [[nodiscard]] T *part(const char *name) const { return m_page->findChild<T *>(QString::fromLatin1(name)); }
    [[nodiscard]] EntryEdit &edit() const { return *m_page->entry()->edit(); }
    [[nodiscard]] StatusUse use() const { return (*m_desk)->catalog().status(details().item.statusId).use; }
    [[nodiscard]] QStringList cards() const
    {
        QStringList texts;
        for (const EntryCard *card : m_page->findChildren<EntryCard *>())
            if (card->isVisible())
                texts.append(card->accessibleName());
        return texts;
    }
    void openPage(WorkItemId id)
    {
        m_page = std::make_unique<WorkItemPage>(**m_desk, m_highlighter, nullptr);
        m_page->resize(900, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QSignalSpy shown(m_page.get(), &WorkItemPage::shown);
        m_page->open(id);
        QVERIFY(shown.wait());
    }
    void addNote(const QString &text, EntryKind kind = EntryKind::Note)
    {
        m_desk->clock().advanceMinutes(1);
        NewEntry entry{
            .workItemId = m_id, .kind = kind, .via = kind == EntryKind::Told ? u"call"_s : QString(), .body = text};
        VERIFY_OK((*m_desk)->workItems().addEntry(entry).result());
    }
    void choose(const QString &action)
    {
        QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (QAction *entry : menu->actions())
            if (entry->text() == action) {
                entry->trigger();
                menu->close();
                return;
            }
        menu->close();
        QFAIL(qPrintable(u"no entry "_s + action));
    }

private slots:
    void init()
    {
        applyTheme(*qApp, Theme::Light);
        m_desk = std::make_unique<test::TempDesk>();
        m_desk->technician(u"Marek Nowak"_s);
        m_dana = m_desk->technician(u"Dana Okafor"_s);
        m_priya = m_desk->person(u"Priya Shah"_s, u"priya@example.org"_s);
        m_printer = m_desk->asset(u"PRN-07"_s, u"HP M507"_s);
        NewWorkItem fresh;
        fresh.item.title = u"Cannot print to 2nd-floor LaserJet"_s;
        fresh.item.requesterId = m_priya;
        fresh.item.assetId = m_printer;
        fresh.description = u"Nothing comes out. Display says *Offline*."_s;
        fresh.checklist = {u"Look at the display"_s, u"Clear the queue"_s};
        m_id = (*m_desk)->workItems().create(fresh).result().value_or(WorkItemId{});
        QVERIFY(bool(m_id));
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

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
                      .addEntry({.workItemId = m_id, .body = u"see"_s, .files = {{u"log.txt"_s, "offline"}}})
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

    void jobIsFinishedOnlyWithItsEvidence()
    {
        Plan plan;
        plan.title = u"Restore test"_s;
        plan.state = PlanState::Active;
        plan.rrule = u"FREQ=DAILY"_s;
        plan.start = u"2026-11-24T14:00"_s;
        plan.zone = u"UTC"_s;
        plan.minutes = 30;
        plan.evidence = Evidence::File;
        const auto made = (*m_desk)->plans().create(plan, {}, {}).result();
        VERIFY_OK(made);
        const auto visit = (*m_desk)->plans().openVisit({*made, {}, u"2026-11-24T14:00"_s}).result();
        VERIFY_OK(visit);
        openPage(*visit);
        QSignalSpy failed(m_page.get(), &WorkItemPage::failed);
        part<QPushButton>("itemSolve")->click();
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(failed[0][0].value<Error>().detail.contains(u"a file as evidence"));
        const auto status = details(*visit).item.statusId;
        QCOMPARE((*m_desk)->catalog().status(status).use, StatusUse::Progress);
    }

    void longHistoryIsFolded()
    {
        for (int i = 0; i < 15; ++i)
            addNote(u"note %1"_s.arg(i));
        openPage(m_id);
        QTRY_COMPARE(cards().size(), 4); // the first and the last three
        part<QPushButton>("timelineEarlier")->click();
        QTRY_COMPARE(cards().size(), 16);
        int open = 0;
        for (const EntryCard *card : m_page->findChildren<EntryCard *>())
            open += card->isVisible() && card->isOpen();
        QCOMPARE(open, 4);
    }

    void changesOfStatusAreFolded()
    {
        for (const auto next : {StatusUse::Progress, StatusUse::New, StatusUse::Progress, StatusUse::New}) {
            m_desk->clock().advanceMinutes(1);
            VERIFY_OK((*m_desk)->workItems().setStatus({m_id}, (*m_desk)->catalog().status(next).id).result());
        }
        openPage(m_id);
        auto *fold = part<QPushButton>("timelineChanges");
        QTRY_VERIFY(fold && fold->isVisible());
        QCOMPARE(fold->text(), u"4 changes ▸"_s);
        fold->click();
        QVERIFY(!fold->isVisible());
    }

    void solveAsksWhatFixedIt()
    {
        openPage(m_id);
        part<QPushButton>("itemSolve")->click();
        auto *dialog = m_page->findChild<SolveDialog *>();
        QVERIFY(dialog);
        dialog->setFix(u"replaced"_s);
        auto *line = dialog->findChild<QLineEdit *>(u"solveText"_s);
        QTest::keyClicks(line, u"new rollers"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(use(), StatusUse::Solved);
        QCOMPARE(details().item.fix, u"replaced"_s);
        QCOMPARE(details().item.fixText, u"new rollers"_s);
        QTRY_COMPARE(part<QPushButton>("itemSolve")->text(), u"Reopen"_s);
        VERIFY_OK((*m_desk)->history().undo().result());
        QTRY_COMPARE(part<ChipButton>("itemStatus")->text(), u"New"_s);
    }

    void waitingAsksWhyAndUntilWhen()
    {
        addNote(u"We look at it."_s, EntryKind::Told); // from now on only the solution is waited for
        openPage(m_id);
        part<ChipButton>("itemStatus")->click();
        choose(u"Waiting for user"_s);
        auto *dialog = m_page->findChild<StatusDialog *>();
        QTRY_VERIFY(dialog);
        // Two working days after Tuesday 24 November, in the morning.
        QCOMPARE(dialog->moment()->in((*m_desk)->zone()).date(), QDate(2026, 11, 26));
        dialog->accept();
        QTRY_COMPARE(use(), StatusUse::WaitingUser);
        QCOMPARE(details().item.waitingReason, u"information"_s);
        QVERIFY(details().item.followUpAt.has_value());
        QTRY_VERIFY(part<TargetMeter>("targetMeter")->text().startsWith(u"paused"));
    }

    void cancellingAsksWhy()
    {
        openPage(m_id);
        part<ChipButton>("itemStatus")->click();
        choose(u"Cancelled"_s);
        auto *dialog = m_page->findChild<StatusDialog *>();
        QTRY_VERIFY(dialog);
        dialog->findChild<QComboBox *>(u"statusReason"_s)->setCurrentIndex(1);
        dialog->accept();
        QTRY_COMPARE(use(), StatusUse::Cancelled);
        QCOMPARE(details().item.waitingReason, u"not_ours"_s);
    }

    void checklistIsTickedByKeyboard()
    {
        openPage(m_id);
        const StepId step = details().steps[0].id;
        auto *box = part<QCheckBox>(qPrintable(u"step%1"_s.arg(step.value)));
        QVERIFY(box && box->isVisible());
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QTRY_COMPARE(details().steps[0].result, StepResult::Done);
        QTRY_VERIFY(part<QCheckBox>(qPrintable(u"step%1"_s.arg(step.value)))->isChecked());
        QCOMPARE(details().steps[0].doneById, m_dana);
    }

    void whatSolvedItStandsInTheTimeline()
    {
        VERIFY_OK((*m_desk)->workItems().solve({m_id}, u"repaired"_s, u"new rollers"_s).result());
        openPage(m_id);
        QTRY_VERIFY(part<QLabel>("timelineSolution"));
        const QString first = part<QLabel>("timelineSolution")->text();
        QVERIFY2(first.contains((*m_desk)->catalog().label(u"fix", u"repaired") + u": new rollers"),
                 qPrintable(first));
        // A second solution leaves the first one to be read.
        NewEntry again{.workItemId = m_id, .kind = EntryKind::Report, .body = u"It is back"_s};
        VERIFY_OK((*m_desk)->workItems().addEntry(again).result());
        VERIFY_OK((*m_desk)->workItems().solve({m_id}, u"replaced"_s, u"another printer"_s).result());
        QTRY_VERIFY(std::ranges::any_of(m_page->findChildren<QLabel *>(u"timelineSolution"_s),
                                        [](QLabel *l) { return l->text().contains(u"another printer"); }));
        QVERIFY(std::ranges::any_of(m_page->findChildren<QLabel *>(u"timelineSolution"_s), [](QLabel *l) {
            return !l->isHidden() && l->text().contains(u"new rollers");
        }));
    }

    void repeatStripIsShownOnlyWhenItIsTrue()
    {
        openPage(m_id);
        QVERIFY(!part<RepeatStrip>("repeatStrip")->isVisible());
        const WorkItemId second = m_desk->ticket(u"Paper jam"_s, m_priya, m_printer);
        VERIFY_OK((*m_desk)->workItems().solve({second}, u"restarted"_s, u"power cycled"_s, {}, 40).result());
        auto *strip = part<RepeatStrip>("repeatStrip");
        QTRY_VERIFY(strip->isVisible());
        QTRY_VERIFY2(strip->text().startsWith(u"This is the 2nd incident on PRN-07 within 30 days. "),
                     qPrintable(strip->text()));
        QVERIFY(strip->text().contains(u"restarted"));
        part<QPushButton>("repeatSameFix")->click();
        QTRY_VERIFY(m_page->findChild<SolveDialog *>());
        QCOMPARE(m_page->findChild<SolveDialog *>()->fix(), u"restarted"_s);
        QCOMPARE(m_page->findChild<SolveDialog *>()->text(), u"power cycled"_s);
    }

    void numbersAreOrdinal()
    {
        QCOMPARE(ordinal(2), u"2nd"_s);
        QCOMPARE(ordinal(3), u"3rd"_s);
        QCOMPARE(ordinal(4), u"4th"_s);
        QCOMPARE(ordinal(11), u"11th"_s);
        QCOMPARE(ordinal(21), u"21st"_s);
    }

    void factsAreChangedWhereTheyStand()
    {
        openPage(m_id);
        part<FactButton>("factChannel")->click();
        choose(u"in person"_s);
        QTRY_COMPARE(details().item.channel, u"in_person"_s);
        part<FactButton>("factFollowUp")->click();
        QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (QAction *action : menu->actions())
            if (action->text().startsWith(u"In two working days"))
                action->trigger();
        menu->close();
        QTRY_VERIFY(details().item.followUpAt.has_value());
        part<FactButton>("factTags")->click();
        auto *field = m_page->findChild<QLineEdit *>(u"popoverField"_s);
        QTRY_VERIFY(field);
        field->setText(u"vip, second floor"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(details().tags.size(), 2);
    }

    void requesterIsFoundByAFewLettersOrKeptAsText()
    {
        m_desk->person(u"Tom Albrecht"_s);
        openPage(m_id);
        part<FactButton>("factRequester")->click();
        auto *field = m_page->findChild<QLineEdit *>(u"pickerField"_s);
        QTRY_VERIFY(field);
        QTest::keyClicks(field, u"albr"_s);
        auto *list = m_page->findChild<QListWidget *>(u"pickerList"_s);
        QTRY_VERIFY(list->count() > 0 && list->item(0)->text().contains(u"Tom Albrecht"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(details().requester && details().requester->name == u"Tom Albrecht");
    }

    void articleThatFitsIsInserted()
    {
        NewArticle article;
        article.article.title = u"Printer cannot print: offline"_s;
        article.article.body = u"1. Restart the spooler"_s;
        article.article.state = ArticleState::Published;
        const auto id = (*m_desk)->articles().create(article).result();
        VERIFY_OK(id);
        openPage(m_id);
        QTRY_VERIFY(part<QPushButton>(qPrintable(u"insertArticle%1"_s.arg(id->value))));
        part<QPushButton>(qPrintable(u"insertArticle%1"_s.arg(id->value)))->click();
        QTRY_VERIFY2(edit().toPlainText().contains(u"Restart the spooler"), qPrintable(edit().toPlainText()));
    }

    void linkToAnotherTicketOpensIt()
    {
        const WorkItemId other = m_desk->ticket(u"Other"_s);
        VERIFY_OK((*m_desk)->workItems().link(m_id, LinkKind::Relates, other).result());
        openPage(m_id);
        QSignalSpy activated(m_page.get(), &WorkItemPage::workItemActivated);
        FactButton *link = nullptr;
        QTRY_VERIFY((link = [this]() -> FactButton * {
            for (auto *button : m_page->findChildren<FactButton *>())
                if (button->text().contains(u"Other"))
                    return button;
            return nullptr;
        }()));
        link->click();
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated[0][0].value<WorkItemId>(), other);
    }

    void problemIsMadeFromAnIncident()
    {
        openPage(m_id);
        QSignalSpy activated(m_page.get(), &WorkItemPage::workItemActivated);
        for (QAction *action : part<QToolButton>("itemMore")->menu()->actions())
            if (action->text() == u"Make a problem")
                action->trigger();
        QVERIFY(activated.wait());
        const WorkItemDetails made = details(activated[0][0].value<WorkItemId>());
        QCOMPARE(made.item.kind, Kind::Problem);
        QCOMPARE(made.item.assetId, m_printer);
        QCOMPARE(made.links.size(), 1);
    }

    void closingAnOpenTicketAsksWhatFixedIt()
    {
        openPage(m_id);
        WorkItemActions acts(**m_desk, m_page.get());
        acts.setStatus(ActedOn::item(details().item), (*m_desk)->catalog().status(StatusUse::Closed));
        auto *dialog = m_page->findChild<SolveDialog *>();
        QVERIFY(dialog);
        QCOMPARE(use(), StatusUse::New);
        dialog->setText(u"new rollers"_s);
        dialog->accept();
        QTRY_COMPARE(use(), StatusUse::Closed);
        QCOMPARE(details().item.fixText, u"new rollers"_s);
    }

    void lockedItemOffersNoEdit()
    {
        addNote(u"done"_s);
        VERIFY_OK((*m_desk)->workItems().solve({m_id}, u"repaired"_s, {}).result());
        VERIFY_OK((*m_desk)->workItems().setStatus({m_id}, (*m_desk)->catalog().status(StatusUse::Closed).id).result());
        openPage(m_id);
        auto *menu = part<QToolButton>(qPrintable(u"entryMenu%1"_s.arg(noteId().value)));
        QTRY_VERIFY(menu);
        menu->click();
        QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
        auto *popup = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (const QAction *action : popup->actions())
            if (action->text() == u"Edit")
                QVERIFY(!action->isEnabled());
        popup->close();
    }

    void hostileTextStaysText()
    {
        NewWorkItem fresh;
        fresh.item.title = u"<b>bold</b><img src=\"file:///etc/passwd\">"_s;
        fresh.description = 
            u"<script>alert(1)</script>\n\n![x](file:///etc/passwd) [a](javascript:alert(1))"_s;
        const auto id = (*m_desk)->workItems().create(fresh).result();
        VERIFY_OK(id);
        openPage(*id);
        QCOMPARE(part<QLineEdit>("itemTitle")->text(), fresh.item.title);
        QVERIFY(!part<QLineEdit>("itemTitle")->toolTip().contains(u"<img"));
        const auto *view = part<GuardedView>(qPrintable(u"entryText%1"_s.arg(details(*id).entries.first().id.value)));
        QVERIFY(view);
        // Where a link or a picture would have led is said in words; nothing leads or reads there.
        QVERIFY2(view->toPlainText().contains(u"a (javascript:alert(1))"), qPrintable(view->toPlainText()));
        QVERIFY2(!view->toHtml().contains(u"href=\"javascript:"), qPrintable(view->toHtml()));
        QVERIFY2(!view->toHtml().contains(u"src="), qPrintable(view->toHtml()));
        QVERIFY(view->toPlainText().contains(u"<script>alert(1)</script>"));
    }

    void aloneAsksHowBadInsteadOfImpactAndUrgency()
    {
        m_desk = std::make_unique<test::TempDesk>(u"alone"_s);
        m_id = m_desk->ticket(u"One"_s);
        openPage(m_id);
        QVERIFY(part<FactButton>("factUrgency"));
        QVERIFY(!part<FactButton>("factAssignee"));
        QVERIFY(!part<FactButton>("itemAssignee"));
        part<FactButton>("factUrgency")->click();
        choose(u"cannot work"_s);
        QTRY_COMPARE(details().item.priority, Priority::High);
        part<QPushButton>("factMore")->click();
        QTRY_VERIFY(part<FactButton>("factKind"));
        QVERIFY(!part<FactButton>("factImpact"));
    }

    void vanishedItemSaysSo()
    {
        openPage(m_id);
        m_page->open({999'999});
        QTRY_VERIFY(!part<QLineEdit>("itemTitle")->isVisible());
    }

private:
    [[nodiscard]] EntryId noteId() const
    {
        for (const Entry &entry : details().entries)
            if (entry.kind == EntryKind::Note)
                return entry.id;
        return {};
    }
};
LAMP_TEST(TestWorkItemPage)

#include "tst_workitempage.moc"
