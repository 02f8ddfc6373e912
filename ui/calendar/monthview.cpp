// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/monthview.h"

#include "calendar/calendarpaint.h"

#include <QPainter>

namespace lamp {

using namespace Qt::StringLiterals;

MonthView::MonthView(QWidget *parent) : CalendarGrid(parent)
{
    setObjectName(u"monthView"_s);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumSize(unit() * 42, unit() * 40);
}

void MonthView::showDay(QDate day)
{
    const QDate month(day.year(), day.month(), 1);
    if (month == m_month)
        return;
    m_month = month;
    m_first = gridStart(month, QLocale().firstDayOfWeek());
    relayOut();
    emit pageTurned();
}

QString MonthView::pageName() const
{
    return tr("Month calendar, %1. Arrows change the day, J and K the entry, Space lists the day, Enter opens, "
              "Ctrl and arrows or M move.")
        .arg(QLocale().toString(m_month, u"MMMM yyyy"_s));
}

// A cell holds few lines: what forbids work stands on top, so that it is one band over the days, then planned work,
// ticket targets last.
QList<CalendarEntry> MonthView::ordered(QDate day) const
{
    auto entries = m_days.on(day);
    const auto rank = [](const CalendarEntry &entry) {
        switch (entry.layer) {
        case CalendarLayer::Freeze: return 0;
        case CalendarLayer::Plan: return 1;
        case CalendarLayer::Planned: return 2;
        case CalendarLayer::Downtime: return 3;
        case CalendarLayer::Renewal:
        case CalendarLayer::Review: return 4;
        case CalendarLayer::Target: break;
        }
        return 5;
    };
    std::ranges::stable_sort(entries, {}, rank);
    return entries;
}

int MonthView::headerHeight() const
{
    return QFontMetrics(smallFont()).height() + unit() * 5 / 4;
}

int MonthView::numberHeight() const
{
    return QFontMetrics(smallFont()).height() + unit();
}

QRect MonthView::dayRect(QDate day) const
{
    const int index = static_cast<int>(m_first.daysTo(day));
    if (index < 0 || index >= 42)
        return {};
    const int wide = viewport()->width(), top = headerHeight(), high = viewport()->height() - top;
    int column = index % 7;
    const int row = index / 7;
    if (isRightToLeft())
        column = 6 - column;
    const int left = wide * column / 7, above = top + high * row / 6;
    return {left, above, wide * (column + 1) / 7 - left, top + high * (row + 1) / 6 - above};
}

CalendarGrid::Place MonthView::placeAt(const QPoint &point) const
{
    for (QDate day = m_first; day.isValid() && day <= lastDay(); day = day.addDays(1))
        if (dayRect(day).contains(point))
            return {day, {}};
    return {};
}

void MonthView::layOut()
{
    const int step = barHeight() + 2, side = unit() / 2 + 1;
    for (QDate day = m_first; day <= lastDay(); day = day.addDays(1)) {
        const auto entries = ordered(day);
        if (entries.isEmpty())
            continue;
        const QRect inner = dayRect(day).adjusted(side, numberHeight(), -side, -2);
        const int fits = qMax(0, inner.height() / step), count = static_cast<int>(entries.size());
        const int shown = count <= fits ? count : qMax(0, fits - 1);
        for (int i = 0; i < shown; ++i)
            m_bars.append(barOf(entries[i], {inner.x(), inner.y() + i * step, inner.width(), step - 2}));
        if (shown < count)
            m_more.append({day, {inner.x() + 2, inner.y() + shown * step, inner.width() - 2, step}, count - shown});
    }
}

QRect MonthView::ghostRect(const Place &place, const CalendarEntry &) const
{
    const int side = unit() / 2 + 1;
    const QRect inner = dayRect(place.day).adjusted(side, numberHeight(), -side, -2);
    return {inner.x(), inner.y(), inner.width(), barHeight()};
}

void MonthView::stepVertically(int steps)
{
    setCurrentDay(m_current.addDays(7 * steps));
}

void MonthView::carryVertically(int steps)
{
    m_carry->place.day = m_carry->place.day.addDays(7 * steps);
}

void MonthView::stepPage(int pages)
{
    turnTo(m_current.addMonths(pages));
}

void MonthView::paintGround(QPainter &painter)
{
    painter.fillRect(viewport()->rect(), ink(Ink::Panel));
    for (QDate day = m_first; day <= lastDay(); day = day.addDays(1))
        paintDay(painter, day);
    paintHeader(painter);
    painter.setPen(ink(Ink::Line));
    for (int column = 0; column < 7; ++column) {
        const int x = viewport()->width() * (column + 1) / 7 - 1;
        painter.drawLine(x, headerHeight(), x, viewport()->height());
    }
    for (int row = 0; row < 6; ++row) {
        const int y = dayRect(m_first.addDays(row * 7)).top();
        painter.drawLine(0, y, viewport()->width(), y);
    }
    if (hasFocus() && contains(m_current)) {
        painter.setPen(QPen(ink(Ink::Acc), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(dayRect(m_current).adjusted(1, 2, -2, -1));
    }
}

void MonthView::paintHeader(QPainter &painter)
{
    painter.fillRect(QRect(0, 0, viewport()->width(), headerHeight()), ink(Ink::Alt));
    painter.setPen(ink(Ink::Mute));
    painter.setFont(smallFont());
    for (int i = 0; i < 7; ++i) {
        const QDate day = m_first.addDays(i);
        const QRect cell = dayRect(day);
        const QRect head(cell.x() + unit() * 3 / 4, 0, cell.width() - unit(), headerHeight());
        painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
                         QLocale().standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat));
    }
}

void MonthView::paintDay(QPainter &painter, QDate day)
{
    const QRect cell = dayRect(day);
    if (day == m_current)
        painter.fillRect(cell, ink(Ink::Sel));
    else if (isDayOff(day))
        painter.fillRect(cell, ink(Ink::Alt));
    paintNumber(painter, day, cell);
}

void MonthView::paintNumber(QPainter &painter, QDate day, const QRect &cell)
{
    const QFontMetrics metrics(smallFont());
    const QString number = QString::number(day.day());
    QRect line(cell.x() + unit() * 3 / 4, cell.y() + unit() / 2, cell.width() - unit() * 3 / 2, metrics.height());
    int used = metrics.horizontalAdvance(number);
    painter.setFont(smallFont());
    if (day == m_today) {
        const int wide = used + unit() * 3 / 2;
        const QRect pill(line.x() - unit() / 4, line.y() - 1, wide, line.height() + 2);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink(Ink::Acc));
        painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
        QFont bold = smallFont();
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(onAccent());
        painter.drawText(pill, Qt::AlignCenter, number);
        painter.restore();
        used = wide;
    } else {
        painter.setPen(ink(day.month() == m_month.month() ? Ink::Text : Ink::Mute));
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, number);
    }
    const QString holiday = m_holidays.value(day).name;
    line.setLeft(line.left() + used + unit());
    if (!holiday.isEmpty() && line.width() > unit() * 3) {
        painter.setPen(ink(Ink::Gry));
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                         metrics.elidedText(holiday, Qt::ElideRight, line.width()));
    }
}

} // namespace lamp
