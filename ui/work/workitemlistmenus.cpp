// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Menus of the list: what its letters open, and all of it by a right click.
#include "work/workitemlist.h"

#include "services/desk.h"
#include "theme/theme.h"
#include "widgets/choicemenu.h"
#include "work/macroactions.h"
#include "work/workitemactions.h"
#include "work/workitempage.h"
#include "work/workitemview.h"

#include <QMenu>

namespace lamp {

using namespace Qt::StringLiterals;

void WorkItemList::popup(void (WorkItemActions::*fill)(QMenu *, const ActedOn &), QWidget *from)
{
    const ActedOn on = actedOn();
    if (on.ids.isEmpty())
        return;
    highlight(on);
    auto *menu = new QMenu(this);
    (m_acts->*fill)(menu, on);
    openMenu(menu, from);
}

void WorkItemList::popupMacros(QWidget *from)
{
    const ActedOn on = actedOn();
    if (on.ids.isEmpty() || !m_desk.catalog().has(u"macros"))
        return;
    highlight(on);
    auto *menu = new QMenu(this);
    m_macros->fill(menu, on);
    openMenu(menu, from);
}

// All of it by a right click on a row.
void WorkItemList::showRowMenu(const QPoint &place)
{
    const QModelIndex row = m_view->indexAt(place);
    if (!row.isValid())
        return;
    m_view->setCurrentIndex(row);
    const ActedOn on = actedOn();
    if (on.ids.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"rowMenu"_s);
    connect(menu->addAction(tr("&Open")), &QAction::triggered, this,
            [this] { emit opened(m_view->currentId()); });
    menu->addSeparator();
    if (m_desk.catalog().has(u"assignee"))
        m_acts->fillAssign(menu->addMenu(tr("&Assign")), on);
    m_acts->fillStatus(menu->addMenu(tr("&Status")), on);
    m_acts->fillPriority(menu->addMenu(tr("&Priority")), on);
    connect(menu->addAction(tr("So&lve \u2026")), &QAction::triggered, this, [this, on] { m_acts->solve(on); });
    menu->addSeparator();
    connect(menu->addAction(tr("&Tag \u2026")), &QAction::triggered, this, [this, on] { m_acts->tag(on); });
    connect(menu->addAction(tr("&Change \u2026")), &QAction::triggered, this, [this, on] { m_macros->change(on); });
    if (m_macros->isOffered())
        m_macros->fill(menu->addMenu(tr("&Macro")), on);
    menu->popup(m_view->viewport()->mapToGlobal(place));
}

void WorkItemList::openMenu(QMenu *menu, QWidget *from)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (from)
        return popupChoices(menu, from->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
    if (m_beside && !m_view->isMarking() && !m_view->isCurrentShown()) // it stands beside the list only
        return popupChoices(menu, m_beside->menuPlace());
    const QRect row = m_view->visualRect(m_view->currentIndex());
    popupChoices(menu, m_view->viewport()->mapToGlobal(QPoint(unit() * 12, row.bottom())));
}

} // namespace lamp
