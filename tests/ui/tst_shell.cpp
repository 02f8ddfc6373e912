// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/historymodel.h"
#include "insight/historypage.h"
#include "services/history.h"
#include "services/workitems.h"
#include "shell/actions.h"
#include "shell/keyhelp.h"
#include "shell/mainwindow.h"
#include "shell/pages.h"
#include "shell/palette.h"
#include "shell/statusline.h"
#include "shell/topbar.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"
#include "theme/theme.h"
#include "widgets/codehighlighter.h"
#include "widgets/messagebar.h"
#include "widgets/searchedit.h"

#include <QApplication>
#include <QListView>
#include <QPushButton>
#include <QSettings>

using namespace lamp;
using namespace Qt::StringLiterals;

class TestShell : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init();
    void cleanup();

    void controlKPutsTheCursorIntoTheOneField();
    void wordsFindRecordsAndEnterOpensThem();
    void greaterThanFindsCommands();
    void hashFindsANumberOnly();
    void atFindsAPersonOnly();
    void nothingFoundOffersANewTicket();
    void escapeClosesThePaletteAndGivesTheFocusBack();
    void everyCommandHasATextAnIconAndAnOwnKey();
    void undoNamesTheLastActAndTakesItBack();
    void controlZInATextLeavesTheDeskAlone();
    void aMessageOffersUndoOfItsOwnActOnly();
    void aMessageStandsBesideThePageNotOverIt();
    void aMessageWithoutAnActOffersNothing();
    void aProblemStaysUntilClosed();
    void badgesFollowTheDesk();
    void aChangedKeyIsKeptAndTakesItFromTheOther();
    void aSecondKeyGivesWayToAFirstOne();
    void theOverviewOfKeysShowsEveryShortcut();
    void theStatusLineSaysWhatTheDeskHolds();
    void controlNumbersChangeThePage();

private:
    [[nodiscard]] QPushButton *undoButton() const { return m_window->findChild<QPushButton *>(u"undo"_s); }
    void typeInto(const QString &text);
    [[nodiscard]] QStringList results() const;

    std::unique_ptr<test::TempDesk> m_desk;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<CodeHighlighter> m_highlighter;
    std::unique_ptr<MainWindow> m_window;
    SearchEdit *m_field = nullptr;
    PersonId m_priya;
    WorkItemId m_ticket;
};

void TestShell::init()
{
    m_desk = std::make_unique<test::TempDesk>();
    m_desk->technician(u"Dana Okafor"_s);
    m_priya = m_desk->person(u"Priya Shah"_s);
    m_ticket = m_desk->ticket(u"Printer jams on the second floor"_s, m_priya);
    m_settings = std::make_unique<QSettings>(m_desk->folder() + u"/window.ini"_s, QSettings::IniFormat);
    m_highlighter = std::make_unique<CodeHighlighter>();
    m_window = std::make_unique<MainWindow>(**m_desk, *m_highlighter, *m_settings);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    m_field = m_window->findChild<SearchEdit *>(u"searchEverything"_s);
    QVERIFY(m_field);
}

void TestShell::cleanup()
{
    m_window.reset();
    m_highlighter.reset();
    m_settings.reset();
    m_desk.reset();
}

void TestShell::typeInto(const QString &text)
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(m_field, text);
}

QStringList TestShell::results() const
{
    QStringList titles;
    const auto *model = m_window->everything().list()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        titles << model->index(row, 0).data().toString();
    return titles;
}

void TestShell::controlKPutsTheCursorIntoTheOneField()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(m_field->hasFocus());
    QVERIFY(m_window->everything().isVisible());
    QTest::keyClick(m_field, Qt::Key_Escape);
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_field->text(), u">"_s);
}

void TestShell::wordsFindRecordsAndEnterOpensThem()
{
    typeInto(u"jams second"_s);
    QTRY_VERIFY(results().value(0).contains(u"Printer jams on the second floor"));
    QTest::keyClick(m_field, Qt::Key_Return);
    QTRY_COMPARE(m_window->pages().current(), Page::Queue);
    QVERIFY(!m_window->everything().isVisible());
    QVERIFY(m_field->text().isEmpty());
}

void TestShell::greaterThanFindsCommands()
{
    typeInto(u">dark"_s);
    QTRY_COMPARE(results().value(0), u"Dark theme"_s);
    QTest::keyClick(m_field, Qt::Key_Return);
    QTRY_VERIFY(isDark());
    applyTheme(*qApp, Theme::Light);
}

void TestShell::hashFindsANumberOnly()
{
    const auto rows = (**m_desk).workItems().rows({m_ticket}).result();
    VERIFY_OK(rows);
    typeInto(u'#' + rows->first().number);
    QTRY_VERIFY(results().value(0).contains(rows->first().number));
    for (const QString &title : results())
        QVERIFY2(!title.contains(u"Priya Shah"), qPrintable(title));
}

void TestShell::atFindsAPersonOnly()
{
    typeInto(u"@priya"_s);
    QTRY_COMPARE(results(), QStringList{u"Priya Shah"_s});
}

void TestShell::nothingFoundOffersANewTicket()
{
    QSignalSpy wanted(&m_window->everything(), &Palette::newTicketWanted);
    typeInto(u"zzqqxx"_s);
    QTRY_COMPARE(results(), QStringList{u"New ticket “zzqqxx”"_s});
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toString(), u"zzqqxx"_s);
}

void TestShell::escapeClosesThePaletteAndGivesTheFocusBack()
{
    m_window->pages().show(Page::History);
    auto *list = m_window->findChild<QListView *>(u"historyList"_s);
    QVERIFY(list);
    list->setFocus();
    QTRY_VERIFY(list->hasFocus());
    typeInto(u"prin"_s);
    QTest::keyClick(m_field, Qt::Key_Escape);
    QTRY_VERIFY(list->hasFocus());
    QVERIFY(!m_window->everything().isVisible());
}

void TestShell::everyCommandHasATextAnIconAndAnOwnKey()
{
    QHash<QKeySequence, QString> keys;
    QVERIFY(m_window->actions().all().size() > 20);
    for (const QAction *action : m_window->actions().all()) {
        QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
        QVERIFY2(!Actions::group(action).isEmpty(), qPrintable(action->objectName()));
        QVERIFY2(Actions::iconName(action) && !icon(Actions::iconName(action)).isNull(),
                 qPrintable(action->objectName()));
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!keys.contains(key),
                     qPrintable(key.toString() + u" of "_s + action->objectName() + u" and "_s + keys.value(key)));
            keys.insert(key, action->objectName());
        }
    }
}

void TestShell::undoNamesTheLastActAndTakesItBack()
{
    VERIFY_OK((**m_desk).workItems().setPriority({m_ticket}, Priority::Critical).result());
    QTRY_VERIFY(undoButton()->isEnabled());
    QTRY_VERIFY2(undoButton()->toolTip().contains(u"Printer jams"), qPrintable(undoButton()->toolTip()));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY2(m_window->messages().text().startsWith(u"Taken back"), qPrintable(m_window->messages().text()));
    QCOMPARE((**m_desk).workItems().rows({m_ticket}).result()->first().priority, Priority::Normal);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE((**m_desk).workItems().rows({m_ticket}).result()->first().priority, Priority::Critical);
}

void TestShell::controlZInATextLeavesTheDeskAlone()
{
    VERIFY_OK((**m_desk).workItems().setPriority({m_ticket}, Priority::Critical).result());
    QTRY_VERIFY(undoButton()->isEnabled());
    typeInto(u"abc"_s);
    QTest::keyClick(m_field, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(m_field->text().isEmpty());
    QCOMPARE((**m_desk).workItems().rows({m_ticket}).result()->first().priority, Priority::Critical);
}

void TestShell::aMessageOffersUndoOfItsOwnActOnly()
{
    QSignalSpy changed(&**m_desk, &Desk::changed);
    VERIFY_OK((**m_desk).workItems().setPriority({m_ticket}, Priority::Critical).result());
    VERIFY_OK((**m_desk).workItems().setPriority({m_ticket}, Priority::Low).result());
    const auto newest = (**m_desk).history().page({}, 1).result();
    VERIFY_OK(newest);
    QTRY_VERIFY(changed.count() > 0 && changed.last().first().value<ChangeEvent>().setId == newest->first().id);
    m_window->say(u"Priority changed"_s);
    auto *undo = m_window->findChild<QPushButton *>(u"messageUndo"_s);
    QTRY_VERIFY(undo && undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE((**m_desk).workItems().rows({m_ticket}).result()->first().priority, Priority::Critical);
}

void TestShell::aMessageStandsBesideThePageNotOverIt()
{
    QCoreApplication::sendPostedEvents();
    auto *pages = m_window->findChild<PageStack *>();
    QVERIFY(pages);
    const auto places = [this, pages] {
        return QList<QRect>{pages->geometry(), m_window->statusLine().geometry()};
    };
    const auto before = places();
    m_window->say(u"Copied"_s);
    QTRY_VERIFY(m_window->messages().isVisible());
    const auto placeOf = [this](QWidget *widget) {
        return QRect(widget->mapTo(m_window.get(), QPoint()), widget->size());
    };
    QTRY_VERIFY(!placeOf(pages).intersects(placeOf(&m_window->messages())));
    QVERIFY(m_window->rect().contains(placeOf(&m_window->messages())));
    // Nothing moves under the pointer, neither when it comes nor when it goes.
    QCoreApplication::sendPostedEvents();
    QCOMPARE(places(), before);
    m_window->messages().hide();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(places(), before);
}

void TestShell::aMessageWithoutAnActOffersNothing()
{
    m_window->say(u"The act before"_s); // whatever was written until now belongs to this one
    QTRY_COMPARE(m_window->messages().text(), u"The act before"_s);
    m_window->say(u"Copied"_s);
    QTRY_COMPARE(m_window->messages().text(), u"Copied"_s);
    QVERIFY(!m_window->findChild<QPushButton *>(u"messageUndo"_s)->isVisible());
}

void TestShell::aProblemStaysUntilClosed()
{
    m_window->messages().setDuration(std::chrono::milliseconds(1));
    m_window->complain({Error::Kind::Full, {}});
    QTRY_VERIFY(m_window->messages().isVisible());
    QSignalSpy later(&m_window->statusLine(), &QObject::objectNameChanged);
    QTimer::singleShot(60, &m_window->statusLine(), [this] { m_window->statusLine().setObjectName(u"later"_s); });
    QTRY_COMPARE(later.count(), 1);
    QVERIFY(m_window->messages().isVisible());
    m_window->messages().say(u"gone soon"_s, false);
    QTRY_VERIFY(!m_window->messages().isVisible());
}

void TestShell::badgesFollowTheDesk()
{
    auto *queue = m_window->findChild<RailButton *>(u"rail.queue"_s);
    QTRY_COMPARE(queue->badge(), 1);
    m_desk->ticket(u"Another one"_s, m_priya);
    QTRY_COMPARE(queue->badge(), 2);
    QVERIFY(queue->accessibleDescription().contains(u'2'));
}

void TestShell::aChangedKeyIsKeptAndTakesItFromTheOther()
{
    QAction *keys = m_window->actions().find("help.keys"), *open = m_window->actions().find("desk.open");
    const QKeySequence shipped = open->shortcut();
    m_window->actions().setKey(keys, shipped);
    QCOMPARE(keys->shortcut(), shipped);
    QVERIFY(open->shortcut().isEmpty());
    m_window.reset();
    m_window = std::make_unique<MainWindow>(**m_desk, *m_highlighter, *m_settings);
    QCOMPARE(m_window->actions().find("help.keys")->shortcut(), shipped);
    QVERIFY(m_window->actions().find("desk.open")->shortcut().isEmpty());
}

void TestShell::aSecondKeyGivesWayToAFirstOne()
{
    QAction *fresh = m_window->actions().find("ticket.new"), *keys = m_window->actions().find("help.keys");
    QCOMPARE(fresh->shortcuts().size(), 2);
    const QKeySequence second = fresh->shortcuts().last();
    m_window->actions().setKey(keys, second);
    QCOMPARE(keys->shortcut(), second);
    QVERIFY(!fresh->shortcuts().contains(second));
    m_window->actions().setKey(keys, m_window->actions().shippedKey(keys));
    QVERIFY(fresh->shortcuts().contains(second));
}

void TestShell::theOverviewOfKeysShowsEveryShortcut()
{
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    KeyHelp *help = nullptr;
    QTRY_VERIFY((help = m_window->findChild<KeyHelp *>()) && help->isVisible());
    QStringList shown;
    for (const QLabel *label : help->findChildren<QLabel *>())
        shown << label->text().split(u"  "_s);
    for (const QAction *action : m_window->actions().all())
        for (const QKeySequence &key : action->shortcuts()) // a second key, too
            QVERIFY2(shown.contains(key.toString(QKeySequence::NativeText)), qPrintable(action->text()));
    help->close();
}

void TestShell::theStatusLineSaysWhatTheDeskHolds()
{
    QVERIFY(m_window->statusLine().text().startsWith(u"test.desk"));
    const auto counts = [this] {
        QStringList texts;
        for (const QLabel *label : m_window->statusLine().findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'|');
    };
    QTRY_VERIFY2(counts().contains(u"1 ticket"), qPrintable(counts()));
    QVERIFY(counts().contains(u"No network use"));
    m_desk->ticket(u"Another one"_s, m_priya);
    QTRY_VERIFY2(counts().contains(u"2 tickets"), qPrintable(counts()));
    QTRY_VERIFY(m_window->statusLine().text().contains(u"saved"));
}

void TestShell::controlNumbersChangeThePage()
{
    QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier);
    QTRY_COMPARE(m_window->pages().current(), Page::History);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(m_window->pages().current(), Page::Today);
    QVERIFY(m_window->findChild<RailButton *>(u"rail.today"_s)->isChecked());
}

LAMP_TEST(TestShell)
#include "tst_shell.moc"
