// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workitempagefixture.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// What is done on the page of a work item beside writing: steps, statuses, facts and links.
class TestWorkItemPageActs : public WorkItemPageFixture {
    Q_OBJECT
private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

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

    void solveDoesNotInventWhatFixedIt()
    {
        const WorkItemId unlike = m_desk->ticket(u"Mailbox full"_s);
        VERIFY_OK((*m_desk)->workItems().solve({unlike}, u"explained"_s, u"told how"_s).result());
        openPage(m_id);
        part<QPushButton>("itemSolve")->click();
        auto *dialog = m_page->findChild<SolveDialog *>();
        QVERIFY(dialog);
        auto *fix = dialog->findChild<QComboBox *>(u"solveFix"_s);
        dialog->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(fix->view()->isVisible()); // it is chosen now
        QCOMPARE(fix->currentIndex(), -1);
        QCOMPARE(use(), StatusUse::New);
        fix->hidePopup();
        dialog->setFix(u"replaced"_s);
        dialog->accept();
        QTRY_COMPARE(use(), StatusUse::Solved);
        QCOMPARE(details().item.fix, u"replaced"_s);
    }

    void solveOffersWhatFixedTheAssetTheLastTime()
    {
        const WorkItemId before = m_desk->ticket(u"Paper jam"_s, m_priya, m_printer);
        VERIFY_OK((*m_desk)->workItems().solve({before}, u"replaced"_s, u"rollers"_s).result());
        m_desk->clock().advanceMinutes(5);
        const WorkItemId unlike = m_desk->ticket(u"Mailbox full"_s);
        VERIFY_OK((*m_desk)->workItems().solve({unlike}, u"explained"_s, u"told how"_s).result());
        openPage(m_id);
        part<QPushButton>("itemSolve")->click();
        auto *dialog = m_page->findChild<SolveDialog *>();
        QVERIFY(dialog);
        dialog->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier); // at once: it waits for the answer
        QTRY_COMPARE(use(), StatusUse::Solved);
        QCOMPARE(details().item.fix, u"replaced"_s);
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
        QTRY_VERIFY(std::ranges::any_of(m_page->findChildren<QLabel *>(u"timelineSolution"_s), [](QLabel *l) {
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
        dialog->setFix(u"replaced"_s);
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
};
LAMP_TEST(TestWorkItemPageActs)

#include "tst_workitempageacts.moc"
