// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/changework.h"
#include "services/freezewindows.h"
#include "services/history.h"
#include "services/problemwork.h"
#include "services/registry.h"
#include "settings/freezesection.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"
#include "theme/theme.h"
#include "widgets/codehighlighter.h"
#include "work/capture.h"
#include "work/changeactdialog.h"
#include "work/changedialog.h"
#include "work/entrybox.h"
#include "work/entryedit.h"
#include "work/factbutton.h"
#include "work/problemdialog.h"
#include "work/solvedialog.h"
#include "work/timelineview.h"
#include "work/workitempage.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace lamp;

// The cards of problems and changes on a work item's page, what a ticket shows of a known error, the impact that is
// proposed, and the list of freeze windows.
class TestProblemChange : public QObject {
    Q_OBJECT

    CodeHighlighter m_highlighter;
    std::unique_ptr<test::TempDesk> m_desk;
    std::unique_ptr<WorkItemPage> m_page;
    PersonId m_ana;

    WorkItems &items() { return (*m_desk)->workItems(); }
    WorkItemId make(Kind kind, const QString &title, AssetId asset = {})
    {
        NewWorkItem fresh;
        fresh.item.kind = kind;
        fresh.item.title = title;
        fresh.item.assetId = asset;
        return items().create(fresh).result().value();
    }
    bool isSolved(WorkItemId id) { return items().details(id).result().value().item.solvedAt.has_value(); }
    void open(WorkItemId id)
    {
        QSignalSpy shown(m_page.get(), &WorkItemPage::shown);
        m_page->open(id);
        QVERIFY(shown.wait());
    }
    template <class W = QPushButton>
    [[nodiscard]] W *part(const QString &name) const
    {
        auto *widget = m_page->findChild<W *>(name);
        return widget && widget->isVisible() ? widget : nullptr;
    }
    template <class D>
    [[nodiscard]] D *dialog() const
    {
        auto *found = m_page->findChild<D *>();
        return found && found->isVisible() ? found : nullptr;
    }

private slots:
    void init()
    {
        applyTheme(*qApp, Theme::Light);
        m_desk = std::make_unique<test::TempDesk>();
        m_desk->technician(u"Dana Okafor"_s);
        m_ana = m_desk->person(u"Ana Silva"_s);
        m_page = std::make_unique<WorkItemPage>(**m_desk, m_highlighter, nullptr);
        m_page->resize(1000, 760);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void ticketHasNeitherCard()
    {
        open(m_desk->ticket(u"Printer jams"_s));
        QVERIFY(!part<QFrame>(u"problemBox"_s) && !part<QFrame>(u"changeBox"_s));
    }

    void problemIsWrittenInItsForm()
    {
        const WorkItemId id = make(Kind::Problem, u"Bad drums"_s);
        open(id);
        QTRY_VERIFY(part(u"problemEdit"_s));
        part(u"problemEdit"_s)->click();
        QTRY_VERIFY(dialog<ProblemDialog>());
        auto *form = dialog<ProblemDialog>();
        form->findChild<QCheckBox *>(u"problemFormKnown"_s)->setChecked(true);
        form->findChild<QPushButton *>(u"problemFormSave"_s)->click();
        QTRY_VERIFY(form->findChild<QLabel *>(u"problemFormNote"_s)->text().contains(u"workaround"_s));
        form->findChild<QPlainTextEdit *>(u"problemFormWorkaround"_s)->setPlainText(u"draft quality"_s);
        form->findChild<QPushButton *>(u"problemFormSave"_s)->click();
        QTRY_VERIFY(part<QLabel>(u"problemWorkaround"_s));
        QCOMPARE(part<QLabel>(u"problemWorkaround"_s)->text(), u"draft quality"_s);
        QVERIFY(part<QWidget>(u"knownErrorChip"_s));
    }

    void membersStandOnTheProblemAndAreTakenOffByAKey()
    {
        const WorkItemId id = make(Kind::Problem, u"Bad drums"_s), ticket = m_desk->ticket(u"Empty pages"_s);
        open(id);
        VERIFY_OK(problemwork::addMember(**m_desk, id, ticket).result());
        const QString name = u"member%1"_s.arg(ticket.value);
        QTRY_VERIFY(part<FactButton>(name));
        QTRY_VERIFY(part<QLabel>(u"memberCount"_s));
        QVERIFY(part<QLabel>(u"memberCount"_s)->text().contains(u"1 open"_s));
        VERIFY_OK(items().solve({ticket}, u"repaired"_s, u"cleaned"_s).result());
        QTRY_VERIFY(part<FactButton>(name) && part<FactButton>(name)->text().contains(u"Solved"_s));
        part<FactButton>(name)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(part<FactButton>(name), Qt::Key_Delete);
        QTRY_VERIFY(!part<FactButton>(name));
    }

    void solvingOffersTheMembersWithTicks()
    {
        const WorkItemId id = make(Kind::Problem, u"Bad drums"_s);
        const WorkItemId one = m_desk->ticket(u"Empty"_s), two = m_desk->ticket(u"Grey"_s);
        for (const WorkItemId ticket : {one, two})
            VERIFY_OK(problemwork::addMember(**m_desk, id, ticket).result());
        open(id);
        QTest::keyClick(m_page.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(dialog<SolveDialog>() && dialog<SolveDialog>()->findChild<QListWidget *>(u"solveMembers"_s));
        auto *list = dialog<SolveDialog>()->findChild<QListWidget *>(u"solveMembers"_s);
        QCOMPARE(list->count(), 2);
        list->item(1)->setCheckState(Qt::Unchecked);
        dialog<SolveDialog>()->setFix(u"replaced"_s);
        dialog<SolveDialog>()->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), dialog<SolveDialog>());
        QTest::keyClick(dialog<SolveDialog>(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(isSolved(id));
        QVERIFY(isSolved(one) && !isSolved(two));
        VERIFY_OK((*m_desk)->history().undo().result());
        QVERIFY(!isSolved(id) && !isSolved(one));
    }

    void ticketShowsTheKnownErrorAndTakesItsWorkaround()
    {
        const WorkItemId id = make(Kind::Problem, u"Bad drums"_s), ticket = m_desk->ticket(u"Empty pages"_s);
        VERIFY_OK(problemwork::addMember(**m_desk, id, ticket).result());
        VERIFY_OK(problemwork::save(**m_desk, {.workItemId = id},
                                    {.workItemId = id, .workaround = u"draft quality"_s, .knownError = true})
                      .result());
        open(ticket);
        const QString key = u"known-%1"_s.arg(id.value);
        QTRY_VERIFY(part(u"notice-"_s + key));
        part(u"notice-more-"_s + key)->click();
        QCOMPARE(QApplication::clipboard()->text(), u"draft quality"_s);
        part(u"notice-"_s + key)->click();
        QTRY_VERIFY(m_page->entry()->edit()->toPlainText().contains(u"draft quality"_s));
    }

    void changeWarnsWhileItsWindowIsSet()
    {
        const Instant now = m_desk->clock().now();
        VERIFY_OK(freezewindows::add(**m_desk, {.name = u"Close of the year"_s,
                                                .fromAt = now,
                                                .untilAt = now.plusMinutes(60 * 24 * 30)})
                      .result());
        const WorkItemId id = make(Kind::Change, u"Firmware"_s);
        open(id);
        QTRY_VERIFY(part(u"changeEdit"_s));
        part(u"changeEdit"_s)->click();
        QTRY_VERIFY(dialog<ChangeDialog>());
        auto *form = dialog<ChangeDialog>();
        auto *warnings = form->findChild<QLabel *>(u"changeWarnings"_s);
        QVERIFY(warnings->isHidden());
        form->findChild<QCheckBox *>(u"changeHasWindow"_s)->setChecked(true);
        QTRY_VERIFY(warnings->text().contains(u"Close of the year"_s));
        auto *until = form->findChild<QDateTimeEdit *>(u"changeUntil"_s);
        auto *from = form->findChild<QDateTimeEdit *>(u"changeFrom"_s);
        until->setDateTime(from->dateTime().addYears(1).addSecs(3600));
        from->setDateTime(from->dateTime().addYears(1));
        QTRY_VERIFY(warnings->isHidden());
        form->findChild<QPushButton *>(u"changeSave"_s)->click();
        QTRY_VERIFY(changework::of(**m_desk, id).result().value().window().has_value());
    }

    void refusedApprovalIsSaidWhenItIsStarted()
    {
        const WorkItemId id = make(Kind::Change, u"Firmware"_s);
        VERIFY_OK(changework::ask(**m_desk, id, m_ana, {}).result());
        VERIFY_OK(changework::decide(**m_desk, id, false, m_ana, u"not before the fair"_s).result());
        open(id);
        QTRY_VERIFY(part(u"changeStart"_s));
        QVERIFY(part<QLabel>(u"changeApproval"_s)->text().contains(u"not before the fair"_s));
        part(u"changeStart"_s)->click(); // no lead is named: anybody may, and says why
        QTRY_VERIFY(dialog<ChangeActDialog>());
        auto *asked = dialog<ChangeActDialog>();
        QVERIFY(!asked->findChild<QPushButton *>(u"changeActAccept"_s)->isEnabled());
        asked->findChild<QPlainTextEdit *>(u"changeActNote"_s)->setPlainText(u"the hole is open"_s);
        asked->findChild<QPushButton *>(u"changeActAccept"_s)->click();
        QTRY_VERIFY(part(u"changeDone"_s));
        QVERIFY(part(u"changeRollBack"_s));
        QCOMPARE(changework::of(**m_desk, id).result().value().sheet.overrideNote, u"the hole is open"_s);
    }

    void startInAFreezeIsAskedAboutAndItsReasonIsKept()
    {
        const Instant now = m_desk->clock().now();
        VERIFY_OK(freezewindows::add(**m_desk, {.name = u"Exams"_s, .fromAt = now, .untilAt = now.plusMinutes(600)})
                      .result());
        const WorkItemId id = make(Kind::Change, u"Firmware"_s);
        open(id);
        QTRY_VERIFY(part(u"changeStart"_s));
        part(u"changeStart"_s)->click();
        QTRY_VERIFY(dialog<ChangeActDialog>());
        auto *asked = dialog<ChangeActDialog>();
        const auto labels = asked->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *one) { return one->text().contains(u"Exams"_s); }));
        QVERIFY(asked->findChild<QPushButton *>(u"changeActAccept"_s)->isEnabled()); // it warns, and forbids nothing
        asked->findChild<QPlainTextEdit *>(u"changeActNote"_s)->setPlainText(u"the head agreed"_s);
        asked->findChild<QPushButton *>(u"changeActAccept"_s)->click();
        QTRY_VERIFY(part(u"changeDone"_s));
        const auto details = items().details(id).result().value();
        QVERIFY(std::ranges::any_of(details.entries,
                                    [](const Entry &one) { return one.body.contains(u"the head agreed"_s); }));
        QVERIFY(changework::of(**m_desk, id).result().value().sheet.overrideNote.isEmpty());
    }

    void impactIsTakenByAPersonOnly()
    {
        const AssetId server = m_desk->asset(u"FS01"_s);
        for (int i = 0; i < 12; ++i)
            VERIFY_OK((*m_desk)->registry().link({.fromId = m_desk->asset(u"PC-%1"_s.arg(i)), .toId = server})
                          .result());
        const WorkItemId id = m_desk->ticket(u"Shares are gone"_s, {}, server);
        open(id);
        QTRY_VERIFY(part<QLabel>(u"impactProposal"_s));
        QVERIFY(part<QLabel>(u"impactProposal"_s)->text().contains(u"12 depend on FS01"_s));
        QCOMPARE(m_page->details().item.impact, Impact::One);
        part(u"takeImpact"_s)->click();
        QTRY_COMPARE(items().details(id).result().value().item.impact, Impact::Everyone);
        QTRY_VERIFY(!part<QLabel>(u"impactProposal"_s));
    }

    void callTakesTheImpactByAKey()
    {
        const AssetId server = m_desk->asset(u"FS01"_s);
        for (int i = 0; i < 12; ++i)
            VERIFY_OK((*m_desk)->registry().link({.fromId = m_desk->asset(u"PC-%1"_s.arg(i)), .toId = server})
                          .result());
        CaptureStrip strip(**m_desk, m_page.get());
        strip.openFor(server);
        auto *proposal = strip.findChild<FactButton *>(u"captureImpact"_s);
        QTRY_VERIFY(!proposal->isHidden());
        QVERIFY2(proposal->text().contains(u"12 depend on FS01"_s), qPrintable(proposal->text()));
        auto *what = strip.findChild<QLineEdit *>(u"captureWhat"_s);
        what->setFocus(Qt::OtherFocusReason);
        QTest::keyClicks(what, u"Shares are gone"_s);
        QTest::keyClick(what, Qt::Key_I, Qt::AltModifier);
        QTRY_VERIFY(proposal->text().startsWith(u'✓'));
        QSignalSpy said(&strip, &CaptureStrip::copyOffered);
        QTest::keyClick(what, Qt::Key_Return);
        QTRY_COMPARE(said.count(), 1);
        const auto made = items().ids(parseQuery(u"is:open"_s).value(), 0).result().value();
        QCOMPARE(made.size(), 1);
        QCOMPARE(items().details(made.first()).result().value().item.impact, Impact::Everyone);
    }

    void freezeWindowIsAddedAndRefused()
    {
        FreezeSection section(**m_desk);
        section.show();
        const auto *save = section.findChild<QPushButton *>(u"freezeSave"_s);
        auto *name = section.findChild<QLineEdit *>(u"freezeName"_s);
        QTRY_VERIFY(name->isEnabled());
        QTest::keyClicks(name, u" "_s);
        QTRY_VERIFY(save->isEnabled());
        section.findChild<QPushButton *>(u"freezeSave"_s)->click();
        QTRY_VERIFY(!section.findChild<QLabel *>(u"freezeProblem"_s)->text().isEmpty());
        QTest::keyClicks(name, u"Fair"_s);
        section.findChild<QPushButton *>(u"freezeSave"_s)->click();
        QTRY_COMPARE(section.findChild<QListWidget *>(u"freezes"_s)->count(), 1);
        QCOMPARE(freezewindows::all(**m_desk).result().value().first().name, u"Fair"_s);
    }
};

LAMP_TEST(TestProblemChange)
#include "tst_problemchange.moc"
