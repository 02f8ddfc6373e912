// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendargrid.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>

// Keyboard and mouse of the calendar's grids.
namespace lamp {

const CalendarGrid::Bar *CalendarGrid::barAt(const QPoint &point) const
{
    for (qsizetype i = m_bars.size() - 1; i >= 0; --i) // what is painted last lies on top
        if (m_bars[i].rect.contains(point))
            return &m_bars[i];
    return nullptr;
}

const CalendarGrid::More *CalendarGrid::moreAt(const QPoint &point) const
{
    for (const auto &more : m_more)
        if (more.rect.contains(point))
            return &more;
    return nullptr;
}

bool CalendarGrid::beginCarry(const QString &key, bool byKeyboard)
{
    const CalendarEntry *entry = m_days.find(key);
    if (!entry)
        return false;
    if (!canMove(*entry)) {
        m_refusal = entry->layer == CalendarLayer::Plan ? tr("Finished work stays where it was.")
            : entry->layer == CalendarLayer::Renewal ? tr("This date is changed in the register.")
            : entry->layer == CalendarLayer::Freeze  ? tr("A freeze window is changed in the settings.")
            : entry->layer == CalendarLayer::Review  ? tr("This date is changed with the article.")
                                                     : tr("This date is changed in the work item.");
        viewport()->update();
        return false;
    }
    m_carry = Carry{*entry, {entry->date, {}}, {}, byKeyboard};
    if (!entry->allDay)
        m_carry->place.time = entry->startsAt.in(m_zone).time();
    return true;
}

void CalendarGrid::dropCarry()
{
    if (!m_carry)
        return;
    const Carry carry = *m_carry;
    m_carry.reset();
    viewport()->update();
    if (!carry.place.day.isValid())
        return;
    const Instant to = movedTo(carry.entry, carry.place.day, carry.place.time, m_zone);
    if (to != carry.entry.startsAt)
        emit moveWanted(calendarKey(carry.entry), to);
}

void CalendarGrid::keyPressEvent(QKeyEvent *event)
{
    m_refusal.clear();
    if (m_carry ? carryKey(event) : dayKey(event) || letterKey(event)) {
        announce();
        viewport()->update();
        event->accept();
        return;
    }
    event->ignore();
}

bool CalendarGrid::carryKey(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    QDate &day = m_carry->place.day;
    switch (event->key()) {
    case Qt::Key_Left: day = day.addDays(-forward); break;
    case Qt::Key_Right: day = day.addDays(forward); break;
    case Qt::Key_Up: carryVertically(-1); break;
    case Qt::Key_Down: carryVertically(1); break;
    case Qt::Key_PageUp: day = day.addDays(-28); break;
    case Qt::Key_PageDown: day = day.addDays(28); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: dropCarry(); return true;
    case Qt::Key_Escape:
        m_carry.reset();
        if (!contains(m_current))
            showDay(m_current);
        return true;
    default: return false;
    }
    if (!contains(day))
        showDay(day);
    return true;
}

bool CalendarGrid::dayKey(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    const bool arrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right || event->key() == Qt::Key_Up
        || event->key() == Qt::Key_Down;
    if (arrow && event->modifiers().testFlag(Qt::ControlModifier))
        return !m_selected.isEmpty() && (!beginCarry(m_selected, true) || carryKey(event));
    if (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return false;
    switch (event->key()) {
    case Qt::Key_Left: standOn(m_current.addDays(-forward)); return true;
    case Qt::Key_Right: standOn(m_current.addDays(forward)); return true;
    case Qt::Key_Up: stepVertically(-1); return true;
    case Qt::Key_Down: stepVertically(1); return true;
    case Qt::Key_Home: standOn(weekStart(m_current, QLocale().firstDayOfWeek())); return true;
    case Qt::Key_End: standOn(weekStart(m_current, QLocale().firstDayOfWeek()).addDays(6)); return true;
    case Qt::Key_PageUp: stepPage(-1); return true;
    case Qt::Key_PageDown: stepPage(1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selected.isEmpty())
            emit newPlanWanted(m_current);
        else
            emit opened(m_selected);
        return true;
    case Qt::Key_Space: showList(m_current); return true;
    default: return false;
    }
}

bool CalendarGrid::letterKey(QKeyEvent *event)
{
    if (event->modifiers() & ~Qt::ShiftModifier)
        return false;
    switch (event->key()) {
    case Qt::Key_J: selectBeside(1); return true;
    case Qt::Key_K: selectBeside(-1); return true;
    case Qt::Key_T: standOn(m_today); return true;
    case Qt::Key_M:
        if (!m_selected.isEmpty())
            emit moveDialogWanted(m_selected);
        return true;
    default: return false;
    }
}

void CalendarGrid::mousePressEvent(QMouseEvent *event)
{
    m_refusal.clear();
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = event->position().toPoint();
    if (const More *more = moreAt(m_pressedAt)) {
        const QDate day = more->day;
        standOn(day);
        showList(day);
        return;
    }
    if (const Bar *bar = barAt(m_pressedAt)) {
        m_pressed = bar->key;
        choose(m_pressed);
        announce();
        return;
    }
    if (const Place place = placeAt(m_pressedAt); place.day.isValid())
        standOn(place.day);
}

void CalendarGrid::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        const bool over = barAt(point) || moreAt(point);
        viewport()->setCursor(over ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    if (m_pressed.isEmpty() || !m_refusal.isEmpty())
        return;
    if (!m_carry && (point - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    if (!m_carry && !beginCarry(m_pressed, false))
        return;
    m_carry->place = placeAt(point);
    m_carry->at = point;
    viewport()->setCursor(m_carry->place.day.isValid() ? Qt::ClosedHandCursor : Qt::ForbiddenCursor);
    viewport()->update();
}

void CalendarGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed.clear();
    m_refusal.clear();
    viewport()->setCursor(Qt::ArrowCursor);
    viewport()->update();
    if (m_carry && !m_carry->byKeyboard)
        dropCarry();
}

void CalendarGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint point = event->position().toPoint();
    if (const Bar *bar = barAt(point))
        emit opened(QString(bar->key));
    else if (const Place place = placeAt(point); place.day.isValid() && !moreAt(point))
        emit newPlanWanted(place.day);
}

void CalendarGrid::wheelEvent(QWheelEvent *event)
{
    if (verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
        QAbstractScrollArea::wheelEvent(event);
    else
        event->ignore();
}

void CalendarGrid::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        if (const Bar *bar = barAt(event->pos())) {
            const QString key = bar->key;
            choose(key);
            emit menuWanted(key, event->globalPos());
        }
        return;
    }
    if (!m_selected.isEmpty()) {
        const QRect bar = barRect(m_selected);
        const QPoint at = bar.isNull() ? dayRect(m_current).center() : bar.bottomLeft();
        emit menuWanted(m_selected, viewport()->mapToGlobal(at));
    }
}

} // namespace lamp
