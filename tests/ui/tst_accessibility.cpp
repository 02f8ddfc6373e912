// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "focusables.h"
#include "shell/deskproblem.h"
#include "shell/firststart.h"
#include "shell/keyhelp.h"
#include "support/lamptest.h"
#include "theme/theme.h"
#include "windowfixture.h"

#include <QApplication>

using namespace lamp;
using namespace Qt::StringLiterals;

// Whoever cannot see the window can use it: each thing that takes the focus has a name, and the focus reaches it.
class TestAccessibility : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void everyFocusableWidgetOfAPageHasAName_data();
    void everyFocusableWidgetOfAPageHasAName();
    void everyFocusableWidgetOfADialogHasAName();
    void anOpenTicketIsNamedToo();
    void theTabKeyGoesRoundThePage_data() { everyFocusableWidgetOfAPageHasAName_data(); }
    void theTabKeyGoesRoundThePage();
    void theArrowsGoFromPageToPage();
};

namespace {

// All that a walk with the Tab key comes by until it is back where it began.
QSet<QWidget *> walk(QWidget &window, Qt::Key key)
{
    constexpr int longest = 300;
    QSet<QWidget *> reached;
    for (int i = 0; i < longest; ++i) {
        QWidget *before = QApplication::focusWidget();
        QTest::keyClick(before ? before : &window, key);
        QWidget *focus = QApplication::focusWidget();
        if (!focus || (focus != before && reached.contains(focus))) // a text goes from link to link first
            break;
        reached.insert(focus);
    }
    return reached;
}

QStringList passedBy(QWidget &window, Qt::Key key)
{
    const QSet<QWidget *> reached = walk(window, key);
    QStringList missing;
    for (QWidget *stop : test::tabStops(window))
        if (!reached.contains(stop))
            missing << test::placeOf(stop);
    return missing;
}

} // namespace

void TestAccessibility::everyFocusableWidgetOfAPageHasAName_data()
{
    QTest::addColumn<Page>("page");
    for (const Page page : Pages)
        QTest::newRow(pageCode(page)) << page;
    QTest::newRow(pageCode(Page::Week)) << Page::Week; // has no place in the rail
    QTest::newRow(pageCode(Page::Run)) << Page::Run;
}

void TestAccessibility::everyFocusableWidgetOfAPageHasAName()
{
    QFETCH(Page, page);
    test::WindowFixture fixture;
    fixture.window().pages().show(page);
    QCoreApplication::processEvents();
    const QStringList wrong = test::nameless(fixture.window());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestAccessibility::everyFocusableWidgetOfADialogHasAName()
{
    test::WindowFixture fixture;
    FirstStart first(true, fixture.desk().folder());
    DeskProblem problem(u"/srv/office.desk"_s, {Error::Kind::NotFound, {}});
    KeyHelp keys(fixture.window().actions(), nullptr);
    keys.setAttribute(Qt::WA_DeleteOnClose, false);
    for (const QDialog *dialog :
         {static_cast<QDialog *>(&first), static_cast<QDialog *>(&problem), static_cast<QDialog *>(&keys)}) {
        const QStringList wrong = test::nameless(*dialog);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
}

void TestAccessibility::anOpenTicketIsNamedToo()
{
    test::WindowFixture fixture;
    fixture.window().pages().openWorkItem(fixture.ticket);
    QTRY_VERIFY(!fixture.window().pages().widget(Page::Queue)->findChildren<QWidget *>().isEmpty());
    QCoreApplication::processEvents();
    const QStringList wrong = test::nameless(fixture.window());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestAccessibility::theTabKeyGoesRoundThePage()
{
    QFETCH(Page, page);
    test::WindowFixture fixture;
    MainWindow &window = fixture.window();
    window.pages().show(page);
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        // What a page reads brings more to stand on; then the walk is done anew.
        QTRY_VERIFY2(passedBy(window, key).isEmpty(), qPrintable(passedBy(window, key).join(u'\n')));
        int inPage = 0;
        QSet<QString> inFrame;
        for (const QWidget *widget : walk(window, key)) {
            if (window.pages().isAncestorOf(widget))
                ++inPage;
            else
                inFrame << widget->objectName();
        }
        QVERIFY2(inPage > 0, "the focus never enters the page");
        for (const QString &name : {u"newTicket"_s, u"searchEverything"_s, u"person"_s})
            QVERIFY2(inFrame.contains(name), qPrintable(u"the focus never comes to "_s + name));
        const bool nowhere = page == Page::Week || page == Page::Run;
        const Page place = nowhere ? Page::Today : page; // what has no place there leaves all to be chosen
        const QString entry = u"rail."_s + QLatin1StringView(pageCode(place));
        QVERIFY2(inFrame.contains(entry), qPrintable(u"the rail is not entered at "_s + entry));
    }
}

void TestAccessibility::theArrowsGoFromPageToPage()
{
    test::WindowFixture fixture;
    MainWindow &window = fixture.window();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *today = window.findChild<QWidget *>(u"rail.today"_s);
    QVERIFY(today);
    today->setFocus(Qt::TabFocusReason);
    for (const Page page : {Page::Queue, Page::Knowledge, Page::Calendar}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(window.pages().current(), page);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"rail."_s + QLatin1StringView(pageCode(page)));
    }
}

LAMP_TEST(TestAccessibility)
#include "tst_accessibility.moc"
