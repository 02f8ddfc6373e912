// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The item that is open beside the list.
#include "work/queuepage.h"

#include "work/filterbar.h"
#include "work/timelineview.h"
#include "work/workitemlist.h"
#include "work/workitempage.h"
#include "work/workitemview.h"

#include <QApplication>

namespace lamp {

void QueuePage::showWorkItem(WorkItemId id)
{
    if (!id)
        return;
    const bool wasOpen = m_itemOpen;
    m_itemOpen = true;
    m_item->open(id);
    if (!wasOpen)
        arrange();
    m_list->view()->setCurrentId(id);
    // What is typed next is for the item, not for the filter; later, since what led here gives the focus back first.
    QMetaObject::invokeMethod(this, &QueuePage::leaveFilter, Qt::QueuedConnection);
}

void QueuePage::leaveFilter()
{
    const bool filters = m_list->filter()->isAncestorOf(QApplication::focusWidget());
    if (m_itemOpen && (filters || m_shape == Shape::One))
        (filters && m_shape != Shape::One ? static_cast<QWidget *>(m_list->view()) : m_item->timeline())
            ->setFocus(Qt::OtherFocusReason);
}

void QueuePage::closeItem()
{
    if (m_itemOpen) {
        m_itemOpen = false;
        m_item->close();
        emit itemShown({});
        arrange();
    }
    m_list->view()->setFocus(Qt::OtherFocusReason);
}

// Esc in the item: to the list beside it, or, where only one pane is shown, back to the list.
void QueuePage::back()
{
    if (m_shape == Shape::One || !m_item->current() || m_item->timeline()->hasFocus())
        closeItem();
    else
        m_list->view()->setFocus(Qt::OtherFocusReason);
}

void QueuePage::move(int by)
{
    m_list->view()->moveCurrent(by);
    if (const WorkItemId id = m_list->view()->currentId())
        m_item->open(id);
}

} // namespace lamp
