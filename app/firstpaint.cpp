// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstpaint.h"

#include "items/workitemmodel.h"
#include "work/queuepage.h"
#include "work/workitemlist.h"
#include "work/workitemview.h"

#include <QEvent>

namespace lamp {

FirstPaint::FirstPaint(QueuePage &queue, QObject *parent) : QObject(parent), m_queue(queue)
{
    queue.list()->view()->viewport()->installEventFilter(this);
    connect(queue.list()->model(), &PagedModel::shown, this, &FirstPaint::rowsCame);
}

void FirstPaint::rowsCame()
{
    m_rowsAreHere = true;
    if (m_queue.list()->model()->rowCount() > 0 || m_told)
        return;
    m_told = true;
    m_queue.window()->repaint();
    emit painted();
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_rowsAreHere && !m_told) {
        m_told = true;
        QMetaObject::invokeMethod(this, &FirstPaint::painted, Qt::QueuedConnection); // the paint itself comes next
    }
    return QObject::eventFilter(watched, event);
}

} // namespace lamp
