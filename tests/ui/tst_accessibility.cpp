// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/deskproblem.h"
#include "shell/firststart.h"
#include "shell/keyhelp.h"
#include "support/lamptest.h"
#include "theme/theme.h"
#include "windowfixture.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

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
};

namespace {

QString placeOf(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *one = widget; one; one = one->parentWidget())
        path.prepend(QString::fromLatin1(one->metaObject()->className()) + u'#' + one->objectName());
    return path.join(u" > "_s);
}

// A part that its owner speaks for: the field in a spin box, the page of a scroll area.
bool isInner(const QWidget *widget)
{
    return widget->objectName().startsWith(u"qt_") || qobject_cast<const QScrollBar *>(widget);
}

QStringList nameless(const QWidget &top)
{
    QStringList found;
    for (QWidget *widget : top.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || isInner(widget))
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            found << u"no name: "_s + placeOf(widget);
        if (widget->objectName().isEmpty())
            found << u"no object name: "_s + placeOf(widget);
    }
    return found;
}

} // namespace

void TestAccessibility::everyFocusableWidgetOfAPageHasAName_data()
{
    QTest::addColumn<Page>("page");
    for (const Page page : Pages)
        QTest::newRow(pageCode(page)) << page;
}

void TestAccessibility::everyFocusableWidgetOfAPageHasAName()
{
    QFETCH(Page, page);
    test::WindowFixture fixture;
    fixture.window().pages().show(page);
    QCoreApplication::processEvents();
    const QStringList wrong = nameless(fixture.window());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestAccessibility::everyFocusableWidgetOfADialogHasAName()
{
    test::WindowFixture fixture;
    FirstStart first(true, fixture.desk().folder());
    DeskProblem problem(u"/srv/office.desk"_s, {Error::Kind::NotFound, {}});
    KeyHelp keys(fixture.window().actions(), nullptr);
    keys.setAttribute(Qt::WA_DeleteOnClose, false);
    for (const QDialog *dialog : {static_cast<QDialog *>(&first), static_cast<QDialog *>(&problem), static_cast<QDialog *>(&keys)}) {
        const QStringList wrong = nameless(*dialog);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
}

void TestAccessibility::anOpenTicketIsNamedToo()
{
    test::WindowFixture fixture;
    fixture.window().pages().openWorkItem(fixture.ticket);
    QTRY_VERIFY(!fixture.window().pages().widget(Page::Queue)->findChildren<QWidget *>().isEmpty());
    QCoreApplication::processEvents();
    const QStringList wrong = nameless(fixture.window());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestAccessibility::theTabKeyGoesRoundThePage()
{
    QFETCH(Page, page);
    test::WindowFixture fixture;
    fixture.window().pages().show(page);
    fixture.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    QSet<QWidget *> reached;
    for (int i = 0; i < 300; ++i) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &fixture.window(), Qt::Key_Tab);
        QWidget *focus = QApplication::focusWidget();
        if (!focus || (reached.contains(focus) && i > 20))
            break;
        reached.insert(focus);
    }
    int inPage = 0, inFrame = 0;
    for (const QWidget *widget : std::as_const(reached))
        ++(fixture.window().pages().isAncestorOf(widget) ? inPage : inFrame);
    QVERIFY2(inPage > 0, "the focus never enters the page");
    QVERIFY2(inFrame > 4, "the focus never comes back to the frame of the window");
}

LAMP_TEST(TestAccessibility)
#include "tst_accessibility.moc"
