// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/viewmodel.h"
#include "items/workitemmodel.h"
#include "services/history.h"
#include "services/workitems.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"
#include "theme/theme.h"
#include "widgets/codehighlighter.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "work/entrybox.h"
#include "work/entryedit.h"
#include "work/filterbar.h"
#include "work/filterchip.h"
#include "work/queuepage.h"
#include "work/viewlist.h"
#include "work/workitemlist.h"
#include "work/workitempage.h"
#include "work/workitemview.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSettings>
#include <QToolButton>

namespace lamp::test {

using namespace Qt::StringLiterals;

// The queue over a desk with tickets of every kind.
class QueuePageFixture : public QObject {
protected:
    std::unique_ptr<test::TempDesk> m_desk;
    std::unique_ptr<QSettings> m_settings;
    CodeHighlighter m_highlighter;
    std::unique_ptr<QueuePage> m_page;
    QList<WorkItemId> m_ids;

    [[nodiscard]] WorkItemModel &model() const { return *m_page->list()->model(); }
    [[nodiscard]] WorkItemView &view() const { return *m_page->list()->view(); }
    [[nodiscard]] QString cell(int row, QStringView column) const
    {
        return model().index(row, model().columnNamed(column)).data().toString();
    }
    [[nodiscard]] int rowTitled(const QString &title) const
    {
        for (int row = 0; row < model().rowCount(); ++row)
            if (cell(row, u"title") == title)
                return row;
        return -1;
    }
    void openPage(int width, const QString &viewName = u"All open"_s)
    {
        m_page = std::make_unique<QueuePage>(**m_desk, m_highlighter, *m_settings);
        m_page->resize(width, 740);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->showView(viewName);
        QTRY_COMPARE(model().rowCount(), 3);
        QTRY_VERIFY(!model().isLoading());
    }
    void choose(const QString &action) // in the menu that is open
    {
        QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (QAction *entry : menu->actions())
            if (entry->text().endsWith(action)) {
                entry->trigger();
                menu->close();
                m_page->activateWindow(); // offscreen no window is active once a menu is gone
                QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
                return;
            }
        menu->close();
        QFAIL(qPrintable(u"no entry "_s + action));
    }
    void select(const QString &title)
    {
        const int row = rowTitled(title);
        QVERIFY(row >= 0);
        view().setFocus();
        view().setCurrentId({model().idAt(row)});
    }
    [[nodiscard]] WorkItem item(WorkItemId id) const
    {
        return (*m_desk)->workItems().details(id).result().value_or(WorkItemDetails{}).item;
    }

    void setUp()
    {
        applyTheme(*qApp, Theme::Light);
        m_desk = std::make_unique<test::TempDesk>();
        m_desk->technician(u"Marek Nowak"_s);
        m_desk->technician(u"Dana Okafor"_s);
        const PersonId priya = m_desk->person(u"Priya Shah"_s);
        m_ids = {m_desk->ticket(u"Cannot print"_s, priya), m_desk->ticket(u"Mailbox full"_s),
                 m_desk->ticket(u"VPN drops"_s, priya)};
        m_settings = std::make_unique<QSettings>(m_desk->folder() + u"/window.ini"_s, QSettings::IniFormat);
    }

    void tearDown()
    {
        m_page.reset();
        m_settings.reset();
        m_desk.reset();
    }
};

} // namespace lamp::test
