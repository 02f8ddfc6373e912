// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/visitsteps.h"
#include "knowledge/knowledgepage.h"
#include "run/commandview.h"
#include "run/runpage.h"
#include "run/runstrip.h"
#include "run/spelldialog.h"
#include "services/history.h"
#include "shell/actions.h"
#include "shell/onsite.h"
#include "shell/rail.h"
#include "support/lamptest.h"
#include "theme/theme.h"
#include "windowfixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace lamp;
using namespace Qt::StringLiterals;

namespace {
const QString steps =
    u"## Before you start\n\nTell **{{requester.name}}**.\n\n## Steps\n\n1. **Ping it.** Expected: an answer. If it "
    "fails: go to step 3.\n\n   ```bash\n   ping {{asset.name}}\n   traceroute {{moon}}\n   ```\n\n   ```bash\n   "
    "arp -n\n   ```\n\n2. Look at it. It is wet: go to step 1. It is gone: go to step 3.\n\n3. Restart it\n\n"
    "## Check\n\nIt prints.\n"_s;
} // namespace

// A procedure followed by keyboard.
class TestRunPage : public QObject {
    Q_OBJECT

    std::unique_ptr<test::WindowFixture> m_fixture;
    ArticleId m_article;

    [[nodiscard]] MainWindow &window() const { return m_fixture->window(); }
    [[nodiscard]] Desk &desk() const { return *m_fixture->desk(); }
    [[nodiscard]] RunPage &page() const { return *static_cast<RunPage *>(window().pages().widget(Page::Run)); }
    template <class W>
    W *part(const char *name) const { return window().findChild<W *>(QString::fromLatin1(name)); }
    [[nodiscard]] QString title() const { return part<QLabel>("runStepTitle")->text(); }
    [[nodiscard]] qsizetype answered() const { return page().sheet().way.size(); }
    void press(Qt::Key key) const
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus && page().isAncestorOf(focus) ? focus : &page(), key);
    }
    void open(WorkItemId item = {}) const
    {
        window().pages().openRun(m_article, item);
        QTRY_VERIFY(page().isRunning());
        QTRY_COMPARE(page().shownStep(), page().sheet().current());
        window().activateWindow();
        QTRY_VERIFY(page().hasFocus());
    }

private slots:
    void init()
    {
        applyTheme(*qApp, Theme::Light);
        m_fixture = std::make_unique<test::WindowFixture>();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        NewArticle made;
        made.article.title = u"Printer & ping"_s;
        made.article.body = steps;
        made.article.state = ArticleState::Published;
        m_article = desk().articles().create(made).result().value();
    }
    void cleanup() { m_fixture.reset(); }

    void keysAnswerStepByStep();
    void keysPressedQuicklyAllCount();
    void aFailureGoesWhereTheStepSays();
    void severalWaysAreAskedFor();
    void backspaceBringsTheStepAndItsNoteBack();
    void anotherStepIsLookedAtAndLeft();
    void theEndLeavesEvidence();
    void itMayHelpBeforeTheLastStep();
    void commandsAreCopiedOneAfterTheOther();
    void aLineIsSpelled();
    void onSiteIsDarkLargeAndAlone();
    void undoElsewhereTakesTheRunAlong();
    void whatWaitsIsOffered();
};

void TestRunPage::keysAnswerStepByStep()
{
    open(m_fixture->ticket);
    QCOMPARE(title(), u"Ping it"_s);
    QVERIFY(part<QWidget>("runBefore"));
    press(Qt::Key_Space);
    QTRY_COMPARE(title(), u"Look at it"_s);
    press(Qt::Key_X);
    QTRY_COMPARE(title(), u"Restart it"_s);
    press(Qt::Key_N);
    QTRY_VERIFY(part<QPlainTextEdit>("runNote")->hasFocus());
    QTest::keyClicks(part<QPlainTextEdit>("runNote"), u"not now x f"_s); // letters are letters there
    QTest::keyClick(part<QPlainTextEdit>("runNote"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(answered(), 3);
    QCOMPARE(page().sheet().way.last().note, u"not now x f"_s);
    QCOMPARE(page().sheet().state(1), RunStepState::Skipped);
    QTRY_COMPARE(part<QLabel>("runFinishTitle")->text(), u"Did it help?"_s);
    QVERIFY(part<QPlainTextEdit>("runNote")->toPlainText().isEmpty());
}

void TestRunPage::keysPressedQuicklyAllCount()
{
    open();
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_X, Qt::Key_Space})
        QTest::keyClick(&page(), key);
    QTRY_COMPARE(answered(), 3);
    QCOMPARE(page().sheet().state(1), RunStepState::Skipped);
    QCOMPARE(page().sheet().run.outcome, RunOutcome::Open);
}

void TestRunPage::aFailureGoesWhereTheStepSays()
{
    open();
    press(Qt::Key_F);
    QTRY_COMPARE(title(), u"Restart it"_s);
    QCOMPARE(page().sheet().state(0), RunStepState::Failed);
    QVERIFY(!page().sheet().state(1));
}

void TestRunPage::severalWaysAreAskedFor()
{
    open();
    press(Qt::Key_Space);
    QTRY_COMPARE(title(), u"Look at it"_s);
    press(Qt::Key_F);
    QTRY_VERIFY(part<QLabel>("runHint")->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!part<QLabel>("runHint")->isVisible());
    QCOMPARE(answered(), 1);
    press(Qt::Key_F);
    press(Qt::Key_2);
    QTRY_COMPARE(title(), u"Restart it"_s);
    QCOMPARE(page().sheet().state(1), RunStepState::Failed);
    press(Qt::Key_Backspace);
    QTRY_COMPARE(title(), u"Look at it"_s);
    press(Qt::Key_1); // a choice, not a failure
    QTRY_COMPARE(title(), u"Ping it"_s);
    QCOMPARE(page().sheet().state(1), RunStepState::Done);
}

void TestRunPage::backspaceBringsTheStepAndItsNoteBack()
{
    open();
    press(Qt::Key_N);
    QTest::keyClicks(part<QPlainTextEdit>("runNote"), u"slow"_s);
    QTest::keyClick(part<QPlainTextEdit>("runNote"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(title(), u"Look at it"_s);
    press(Qt::Key_Backspace);
    QTRY_COMPARE(title(), u"Ping it"_s);
    QCOMPARE(answered(), 0);
    QCOMPARE(part<QPlainTextEdit>("runNote")->toPlainText(), u"slow"_s);
}

void TestRunPage::anotherStepIsLookedAtAndLeft()
{
    open();
    part<QListWidget>("visitSteps")->setCurrentRow(2);
    QTRY_COMPARE(title(), u"Restart it"_s);
    QVERIFY(!part<QWidget>("runFailed")->isVisible());
    press(Qt::Key_Space); // does not answer it
    QTRY_COMPARE(title(), u"Ping it"_s);
    QCOMPARE(answered(), 0);
}

void TestRunPage::theEndLeavesEvidence()
{
    open(m_fixture->ticket);
    m_fixture->desk().clock().advanceMinutes(4);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Space);
    QTRY_COMPARE(page().shownStep(), 3);
    QTRY_VERIFY(part<QCheckBox>("runBook")->isVisible());
    QTRY_VERIFY(page().hasFocus());
    press(Qt::Key_Return);
    QTRY_COMPARE(page().sheet().run.outcome, RunOutcome::Solved);
    QTRY_VERIFY(part<QLabel>("runFinishTitle")->text().contains(u"It helped, after 4 min"_s));
    const QList<Entry> entries = desk().workItems().details(m_fixture->ticket).result().value().entries;
    const auto found = std::ranges::find(entries, EntryKind::Note, &Entry::kind);
    QVERIFY(found != entries.end());
    const Entry entry = *found;
    QVERIFY(entry.body.contains(u"Restart it"_s));
    QCOMPARE(entry.minutes, 4);
    QCOMPARE(desk().articles().find(m_article).result().value().helped, 1);
}

void TestRunPage::itMayHelpBeforeTheLastStep()
{
    open();
    press(Qt::Key_Space);
    QTRY_COMPARE(answered(), 1);
    press(Qt::Key_End);
    QTRY_COMPARE(part<QPushButton>("runDone")->text(), u"It helped"_s);
    press(Qt::Key_Backspace);
    QTRY_COMPARE(title(), u"Look at it"_s);
    press(Qt::Key_End);
    press(Qt::Key_Space);
    QTRY_COMPARE(page().sheet().run.outcome, RunOutcome::Solved);
}

void TestRunPage::commandsAreCopiedOneAfterTheOther()
{
    open(m_fixture->ticket);
    press(Qt::Key_C);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"ping PRN-07\ntraceroute {{moon}}"_s);
    QVERIFY(part<QLabel>("runNotFilled")->text().contains(u"{{moon}}"_s));
    press(Qt::Key_C);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"arp -n"_s);
    press(Qt::Key_C);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"ping"_s));
}

void TestRunPage::aLineIsSpelled()
{
    open(m_fixture->ticket);
    press(Qt::Key_S);
    auto *dialog = window().findChild<SpellDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    auto *sheet = dialog->findChild<SpellSheet *>();
    QCOMPARE(sheet->signs().at(5), (SpokenSign{u"P"_s, u"capital P papa"_s}));
    QTest::keyClick(dialog, Qt::Key_Down);
    QCOMPARE(sheet->signs().first().words, u"tango"_s);
    auto *command = page().findChild<CommandView *>();
    QCOMPARE(command->marked(), 1);
    QTest::keyClick(dialog, Qt::Key_S);
    QTRY_VERIFY(!window().findChild<SpellDialog *>());
}

void TestRunPage::onSiteIsDarkLargeAndAlone()
{
    open(m_fixture->ticket);
    const double before = QApplication::font().pointSizeF();
    window().actions().find("onsite")->trigger();
    QVERIFY(window().onSite().isOn());
    QVERIFY(isDark());
    QCOMPARE(QApplication::font().pointSizeF(), 18.0);
    QVERIFY(!part<Rail>("rail")->isVisible());
    for (QPushButton *button : page().findChildren<QPushButton *>())
        if (button->isVisible())
            QTRY_VERIFY2(button->height() >= 48, qPrintable(button->objectName()));
    press(Qt::Key_Down);
    QCOMPARE(page().findChild<CommandView *>()->marked(), 1);
    window().pages().show(Page::Today);
    QVERIFY(!window().onSite().isOn());
    QVERIFY(!isDark());
    QCOMPARE(QApplication::font().pointSizeF(), before);
    QVERIFY(part<Rail>("rail")->isVisible());
    window().actions().find("onsite")->trigger(); // not for this page
    QVERIFY(!window().onSite().isOn());
}

void TestRunPage::undoElsewhereTakesTheRunAlong()
{
    open();
    press(Qt::Key_Space);
    QTRY_COMPARE(title(), u"Look at it"_s);
    VERIFY_OK(desk().history().undo().result());
    QTRY_COMPARE(title(), u"Ping it"_s);
    VERIFY_OK(desk().history().undo().result()); // its beginning
    QTRY_VERIFY(!page().isRunning());
    QVERIFY(part<QWidget>("runList") != nullptr);
}

void TestRunPage::whatWaitsIsOffered()
{
    open(m_fixture->ticket);
    press(Qt::Key_Space);
    QTRY_COMPARE(answered(), 1);
    press(Qt::Key_Escape);
    QTRY_VERIFY(window().pages().current() != Page::Run);
    window().pages().openArticle(m_article);
    auto *strip = static_cast<KnowledgePage *>(window().pages().widget(Page::Knowledge))->findChild<RunStrip *>();
    QTRY_VERIFY(strip->isVisible());
    QVERIFY(strip->findChild<QLabel *>(u"runWaitsText"_s)->text().contains(u"step 2 of 3"_s));
    strip->findChild<QPushButton *>(u"runGoOn"_s)->click();
    QTRY_COMPARE(window().pages().current(), Page::Run);
    QTRY_COMPARE(title(), u"Look at it"_s);
    window().pages().showRuns();
    QTRY_COMPARE(part<QListWidget>("runList")->count(), 1);
}

LAMP_TEST(TestRunPage)
#include "tst_runpage.moc"
