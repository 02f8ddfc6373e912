// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"
#include "services/drafts.h"
#include "services/workitems.h"
#include "shell/mainwindow.h"
#include "shell/pages.h"
#include "shell/palette.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"
#include "theme/theme.h"
#include "widgets/messagebar.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>

namespace lamp::test {

// The whole program over a desk that another process has open, too, driven as a person does: keys go to whatever has
// the focus, clicks to what can be seen. What the store holds is only looked at.
class Journey {
public:
    explicit Journey(const QString &preset = QStringLiteral("several"))
        : m_elsewhere(preset),
          m_app(Application::Options{m_elsewhere.clock().clock(), m_elsewhere.folder() + QStringLiteral("/window.ini"),
                                     m_elsewhere.folder(), false})
    {
        applyTheme(*qApp, Theme::Light);
        QApplication::setQuitOnLastWindowClosed(false);
        m_elsewhere.technician(QStringLiteral("Dana Okafor"));
    }

    // Opens what was put into the desk until now.
    [[nodiscard]] bool open()
    {
        m_app.openDesk(m_elsewhere.path());
        if (!QTest::qWaitFor([this] { return m_app.window() != nullptr; }, 10'000))
            return false;
        // List and item stand beside one another, however large the text is.
        window().resize(1280 * unit() / 8, 800 * unit() / 8);
        return QTest::qWaitForWindowActive(&window());
    }
    [[nodiscard]] TempDesk &elsewhere() { return m_elsewhere; }
    [[nodiscard]] SteppedClock &clock() { return m_elsewhere.clock(); }
    // The program stays open for so many days; what it does by itself each minute is done at this hour of each.
    void passDays(int days)
    {
        for (int day = 0; day < days; ++day) {
            clock().advanceMinutes(24 * 60);
            m_app.runDue();
            (void)desk().drafts().drop(QStringLiteral("passed")).result(); // written after all of that
        }
    }
    [[nodiscard]] MainWindow &window() const { return *m_app.window(); }
    [[nodiscard]] Desk &desk() const { return *m_app.desk(); }
    [[nodiscard]] Page page() const { return window().pages().current(); }
    template <class P>
    [[nodiscard]] P &at(Page which) const { return *static_cast<P *>(window().pages().widget(which)); }
    [[nodiscard]] QString message() const
    {
        return window().messages().isVisible() ? window().messages().text() : QString();
    }

    // The part of that name that can be seen, in the window or in a dialog over it.
    template <class T = QWidget>
    [[nodiscard]] T *part(const QString &name) const
    {
        for (T *found : window().findChildren<T *>(name))
            if (found->isVisible())
                return found;
        return nullptr;
    }
    [[nodiscard]] static bool isFocused(const QString &name)
    {
        return QApplication::focusWidget() && QApplication::focusWidget()->objectName() == name;
    }
    [[nodiscard]] static bool isFocusedIn(const QWidget &page)
    {
        const QWidget *focus = QApplication::focusWidget();
        return focus && (focus == &page || page.isAncestorOf(focus));
    }

    // One key, to whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++m_keys;
        QTest::keyClick(front(), key, modifiers);
    }
    void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::keyClick(front(), letter.toLatin1());
    }
    [[nodiscard]] int keys() const { return m_keys; } // pressed, besides text
    void countKeys() { m_keys = 0; }

    // Clicks what has that name once it can be seen and used.
    [[nodiscard]] bool click(const QString &name)
    {
        const auto ready = [&] { return part(name) && part(name)->isEnabled(); };
        if (!QTest::qWaitFor(ready, 5000))
            return false;
        QTest::mouseClick(part(name), Qt::LeftButton);
        return true;
    }
    // Chooses in a box by its arrow keys.
    [[nodiscard]] bool pick(const QString &name, const QVariant &data)
    {
        auto *box = part<QComboBox>(name);
        const int wanted = box ? box->findData(data) : -1;
        if (wanted < 0)
            return false;
        (void)front(); // its window is the one in front
        box->setFocus(Qt::TabFocusReason);
        while (box->currentIndex() != wanted && isFocused(name))
            press(box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
        return box->currentIndex() == wanted;
    }
    // Chooses in the menu that opens, by arrow keys and Enter.
    [[nodiscard]] bool choose(const QString &text)
    {
        const auto menu = [] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); };
        if (!QTest::qWaitFor([&] { return menu() != nullptr; }, 5000))
            return false;
        const qsizetype entries = menu()->actions().size();
        for (qsizetype i = 0; i <= entries; ++i) {
            if (menu()->activeAction() && menu()->activeAction()->text().contains(text)) {
                press(Qt::Key_Return);
                return true;
            }
            press(Qt::Key_Down);
        }
        press(Qt::Key_Escape);
        return false;
    }

    // Ctrl+K, a few words, and Enter on the line with that title.
    [[nodiscard]] bool lookUp(const QString &words, const QString &title)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        return chooseResult(words, title);
    }
    // The same among the commands and the views of the queue.
    [[nodiscard]] bool command(const QString &words, const QString &title)
    {
        press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        return chooseResult(words, title);
    }

    [[nodiscard]] QList<WorkItemId> tickets() const
    {
        const auto query = parseQuery(u"-kind:maintenance sort:number");
        return query ? desk().workItems().ids(*query, 0).result().value_or(QList<WorkItemId>()) : QList<WorkItemId>();
    }
    [[nodiscard]] WorkItemDetails details(WorkItemId id) const
    {
        return desk().workItems().details(id).result().value_or(WorkItemDetails{});
    }
    [[nodiscard]] StatusUse use(WorkItemId id) const
    {
        return desk().catalog().status(details(id).item.statusId).use;
    }

private:
    // Who gets the next key: the menu that is open, else the focus of the dialog in front, else of the window.
    [[nodiscard]] QWidget *front() const
    {
        QWidget *top = QApplication::activePopupWidget();
        if (!top) {
            QWidget *dialog = QApplication::activeModalWidget();
            top = dialog ? dialog : &window();
            // Not isActiveWindow(): a dialog counts as active while the window below it is.
            if (QApplication::activeWindow() != top) {
                top->activateWindow();
                (void)QTest::qWaitFor([top] { return QApplication::activeWindow() == top; }, 5000);
            }
        }
        QWidget *focus = top->focusWidget();
        return focus && focus->isVisible() ? focus : top;
    }
    [[nodiscard]] bool chooseResult(const QString &words, const QString &title)
    {
        QListView *list = window().everything().list();
        const auto row = [&] {
            for (int i = 0; i < list->model()->rowCount(); ++i)
                if (list->model()->index(i, 0).data().toString().contains(title))
                    return i;
            return -1;
        };
        QSignalSpy answered(list->model(), &QAbstractItemModel::modelReset); // letters typed at once are one search
        type(words);
        if (!QTest::qWaitFor([&] { return answered.count() > 0 && row() >= 0; }, 5000))
            return false;
        while (list->currentIndex().row() < row())
            press(Qt::Key_Down);
        press(Qt::Key_Return);
        return true;
    }

    TempDesk m_elsewhere;
    Application m_app;
    int m_keys = 0;
};

} // namespace lamp::test
