// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/focusentry.h"

#include <QFocusEvent>

namespace lamp {

FocusEntry::FocusEntry(QWidget *page, QWidget *target) : QObject(page), m_page(page)
{
    m_page->installEventFilter(this);
    setTarget(target);
}

void FocusEntry::setTarget(QWidget *target)
{
    if (m_target)
        m_target->removeEventFilter(this);
    m_target = target;
    if (m_target)
        m_target->installEventFilter(this);
}

bool FocusEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page && event->type() == QEvent::FocusIn && m_target && m_target->isVisibleTo(m_page))
        m_target->setFocus(static_cast<QFocusEvent *>(event)->reason());
    else if (watched == m_target && event->type() == QEvent::Show && m_page->hasFocus())
        m_target->setFocus(Qt::OtherFocusReason);
    return QObject::eventFilter(watched, event);
}

} // namespace lamp
