// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/agendaview.h"

#include "calendar/calendarpaint.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

class AgendaDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int line = QFontMetrics(option.font).height(), small = QFontMetrics(smallFont()).height();
        const bool heading = index.data(CalendarAgenda::HeadingRole).toBool();
        return {unit() * 30, heading ? line + 2 * unit() : line + small + unit() * 3 / 2};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        if (index.data(CalendarAgenda::HeadingRole).toBool())
            paintHeading(*painter, option, index);
        else
            paintEntry(*painter, option, index);
        painter->restore();
    }

private:
    static void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        painter.fillRect(option.rect, ink(Ink::Panel));
        painter.setFont(strongFont());
        painter.setPen(ink(Ink::Text));
        const QRect text = option.rect.adjusted(unit() * 2, unit() / 2, -unit(), -unit() / 2);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignBottom, index.data().toString());
        painter.setPen(ink(Ink::Line));
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }

    static void paintEntry(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const bool here = option.state & QStyle::State_Selected;
        painter.fillRect(option.rect, ink(here ? Ink::Sel : Ink::Panel));
        const Ink colour = inkOf(index.data(CalendarAgenda::GroupRole).value<CalendarGroup>());
        const QFontMetrics big(option.font), small(smallFont());
        const int timeWidth = small.horizontalAdvance(u"00:00–00:00"_s) + unit();
        const QRect inner = option.rect.adjusted(unit() * 2, unit() * 3 / 4, -unit() * 2, -unit() * 3 / 4);
        const QRect edge(inner.x(), inner.y(), qMax(3, unit() * 3 / 8), inner.height());
        painter.fillRect(edge, ink(colour));
        QRect first(edge.right() + unit(), inner.y(), inner.right() - edge.right() - unit(), big.height());
        painter.setFont(smallFont());
        painter.setPen(ink(Ink::Mute));
        painter.drawText(QRect(first.x(), first.y(), timeWidth, big.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         index.data(CalendarAgenda::TimeRole).toString());
        first.setLeft(first.left() + timeWidth);
        painter.setFont(option.font);
        painter.setPen(ink(Ink::Text));
        painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                         big.elidedText(index.data().toString(), Qt::ElideRight, first.width()));
        const QRect second(first.x(), first.bottom() + 1, first.width(), small.height());
        painter.setFont(smallFont());
        painter.setPen(ink(colour == Ink::Red ? Ink::Red : Ink::Mute));
        const QString below = index.data(CalendarAgenda::SecondLineRole).toString();
        painter.drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
                         small.elidedText(below, Qt::ElideRight, second.width()));
    }
};

} // namespace

AgendaView::AgendaView(QWidget *parent) : QListView(parent), m_model(new CalendarAgenda(this))
{
    setObjectName(u"agendaView"_s);
    setAccessibleName(tr("Agenda"));
    setFrameShape(QFrame::NoFrame);
    setModel(m_model);
    setItemDelegate(new AgendaDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setUniformItemSizes(false);
    setMinimumWidth(unit() * 36);
    connect(this, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const QString key = index.data(CalendarAgenda::KeyRole).toString(); !key.isEmpty())
            emit opened(key);
    });
}

void AgendaView::setNow(Instant now, const QTimeZone &zone)
{
    m_today = now.in(zone).date();
}

void AgendaView::setDays(const CalendarDays &days)
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_model->setDays(days, m_first, lastDay(), m_today);
    }
    if (m_wanted.isValid()) {
        const QDate wanted = std::exchange(m_wanted, {});
        setCurrentDay(wanted);
    } else {
        setSelected(m_key);
    }
}

void AgendaView::setSelected(const QString &key)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_key = key;
    m_wanted = {};
    const QModelIndex index = m_model->indexOf(key);
    setCurrentIndex(index);
    if (index.isValid())
        scrollTo(index);
}

void AgendaView::setCurrentDay(QDate day)
{
    if (!m_first.isValid() || day < m_first || day > lastDay()) {
        m_wanted = day;
        showDay(day);
        return;
    }
    const QModelIndex heading = m_model->headingOf(day);
    if (!heading.isValid())
        return;
    const QModelIndex first = heading.siblingAtRow(heading.row() + 1);
    if (first.isValid() && !first.data(CalendarAgenda::HeadingRole).toBool())
        setCurrentIndex(first);
    else
        setCurrentIndex({});
    if (day == m_first)
        scrollToTop(); // what is overdue stands above
    else
        scrollTo(heading, QAbstractItemView::PositionAtTop);
}

QString AgendaView::selectedKey() const
{
    return m_key;
}

QDate AgendaView::currentDay() const
{
    const QDate day = currentIndex().data(CalendarAgenda::DayRole).toDate();
    return day.isValid() ? day : m_first.isValid() ? m_first : m_today;
}

void AgendaView::showDay(QDate day)
{
    if (day == m_first)
        return;
    m_first = day;
    m_wanted = day;
    emit pageTurned();
}

void AgendaView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (m_quiet)
        return;
    m_key = current.data(CalendarAgenda::KeyRole).toString();
    emit selected(m_key);
}

void AgendaView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_J:
    case Qt::Key_K:
        if (const QModelIndex next = moveCursor(event->key() == Qt::Key_J ? MoveDown : MoveUp, {}); next.isValid())
            setCurrentIndex(next);
        return;
    case Qt::Key_T: setCurrentDay(m_today); return;
    case Qt::Key_M:
        if (!m_key.isEmpty())
            emit moveDialogWanted(m_key);
        return;
    default: QListView::keyPressEvent(event);
    }
}

void AgendaView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    const QString key = index.data(CalendarAgenda::KeyRole).toString();
    if (!key.isEmpty())
        emit menuWanted(key, byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

} // namespace lamp
