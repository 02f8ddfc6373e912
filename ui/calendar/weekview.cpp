// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/weekview.h"

#include "calendar/calendarpaint.h"
#include "core/datetext.h"
#include "items/calendarlanes.h"

#include <QPainter>
#include <QScrollBar>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int weekSnapMinutes = 15, weekShortest = 30, weekStripLines = 5;

// A ticket's target is no work at that hour, and a freeze window none at all: they stand with the whole days, the time
// in words.
bool isStripEntry(const CalendarEntry &entry)
{
    return entry.allDay || entry.layer == CalendarLayer::Target || entry.layer == CalendarLayer::Renewal
        || entry.layer == CalendarLayer::Freeze;
}

int minuteOfDay(Instant at, const QTimeZone &zone)
{
    return at.in(zone).time().msecsSinceStartOfDay() / 60'000;
}

// Half as strong as a chosen row: it fills a whole column, and the bars on it have to be seen.
QColor chosenGround()
{
    QColor ground = ink(Ink::Sel);
    ground.setAlphaF(0.5F);
    return ground;
}
} // namespace

WeekView::WeekView(QWidget *parent) : CalendarGrid(parent)
{
    setObjectName(u"weekView"_s);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setMinimumSize(unit() * 48, unit() * 40);
}

void WeekView::showDay(QDate day)
{
    const QDate first = weekStart(day, QLocale().firstDayOfWeek());
    if (first == m_first)
        return;
    m_first = first;
    relayOut();
    emit pageTurned();
}

QString WeekView::pageName() const
{
    return tr("Week calendar from %1. Left and right change the day, up and down the entry, Space lists the day, "
              "Enter opens, Ctrl and arrows or M move.")
        .arg(dateText(m_first, u"d MMMM yyyy"));
}

int WeekView::headerHeight() const
{
    return QFontMetrics(font()).height() + unit() * 3 / 2;
}

int WeekView::gutter() const
{
    const QString widest = QLocale().toString(QTime(20, 0), QLocale::ShortFormat);
    return QFontMetrics(smallFont()).horizontalAdvance(widest) + unit() * 3 / 2;
}

int WeekView::yOf(int minute) const
{
    return bodyTop() - verticalScrollBar()->value() + (minute - m_fromHour * 60) * m_hourHeight / 60;
}

int WeekView::minuteAt(int y) const
{
    if (m_hourHeight == 0)
        return m_fromHour * 60;
    const int minute = m_fromHour * 60 + (y - bodyTop() + verticalScrollBar()->value()) * 60 / m_hourHeight;
    return qBound(0, minute / weekSnapMinutes * weekSnapMinutes, 24 * 60 - weekSnapMinutes);
}

QRect WeekView::dayRect(QDate day) const
{
    int column = static_cast<int>(m_first.daysTo(day));
    if (column < 0 || column > 6)
        return {};
    const bool mirrored = isRightToLeft();
    if (mirrored)
        column = 6 - column;
    const int wide = viewport()->width() - gutter(), start = mirrored ? 0 : gutter();
    const int left = start + wide * column / 7;
    return {left, 0, start + wide * (column + 1) / 7 - left, viewport()->height()};
}

CalendarGrid::Place WeekView::placeAt(const QPoint &point) const
{
    for (int i = 0; i < 7; ++i)
        if (const QDate day = m_first.addDays(i); dayRect(day).contains(point)) {
            if (point.y() < bodyTop())
                return {day, {}};
            // A carried entry keeps the place under the pointer where it was taken: its start follows the pointer.
            return {day, QTime(0, 0).addSecs(minuteAt(point.y()) * 60)};
        }
    return {};
}

void WeekView::findHours()
{
    m_fromHour = 6;
    m_toHour = 20;
    for (int i = 0; i < 7; ++i) {
        const QDate day = m_first.addDays(i);
        for (const auto &entry : m_days.on(day)) {
            if (isStripEntry(entry))
                continue;
            const int from = minuteOfDay(entry.startsAt, m_zone);
            const qint64 to = from + qMax<qint64>(weekShortest, entry.minutes);
            m_fromHour = qMin(m_fromHour, from / 60);
            m_toHour = qMax(m_toHour, static_cast<int>(qMin<qint64>(24 * 60, to) + 59) / 60);
        }
        if (!m_days.reachingInto(day).isEmpty())
            m_fromHour = 0;
    }
}

void WeekView::layOut()
{
    findHours();
    layOutStrip();
    const int room = viewport()->height() - bodyTop(), hours = m_toHour - m_fromHour;
    m_hourHeight = qMax(room / hours, barHeight() + unit() / 2);
    verticalScrollBar()->setRange(0, qMax(0, m_hourHeight * hours - room));
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(m_hourHeight);
    for (int i = 0; i < 7; ++i)
        layOutDay(m_first.addDays(i));
}

void WeekView::layOutStrip()
{
    const int step = barHeight() + 2, side = 3;
    int lines = 1;
    for (int i = 0; i < 7; ++i) {
        const auto &entries = m_days.on(m_first.addDays(i));
        lines = qMax(lines, static_cast<int>(std::count_if(entries.begin(), entries.end(), isStripEntry)));
    }
    lines = qMin(lines, weekStripLines);
    m_stripHeight = lines * step + unit();
    for (int i = 0; i < 7; ++i) {
        const QDate day = m_first.addDays(i);
        QList<CalendarEntry> strip;
        std::ranges::copy_if(m_days.on(day), std::back_inserter(strip), isStripEntry);
        std::ranges::stable_sort(strip, {}, [](const auto &entry) {
            return entry.layer == CalendarLayer::Freeze ? 0 : entry.layer == CalendarLayer::Target ? 2 : 1;
        });
        const int count = static_cast<int>(strip.size()), shown = count <= lines ? count : lines - 1;
        const QRect inner = dayRect(day).adjusted(side, headerHeight() + unit() / 2, -side, 0);
        for (int line = 0; line < shown; ++line)
            m_bars.append(barOf(strip[line], {inner.x(), inner.y() + line * step, inner.width(), step - 2}));
        if (shown < count)
            m_more.append({day, {inner.x() + 2, inner.y() + shown * step, inner.width() - 2, step}, count - shown});
    }
}

void WeekView::layOutDay(QDate day)
{
    QList<LaneSpan> spans;
    QList<CalendarEntry> entries;
    for (const auto &entry : m_days.reachingInto(day)) { // the part after midnight
        entries.append(entry);
        spans.append({0, qMax(weekShortest, minuteOfDay(entry.endsAt(), m_zone))});
    }
    for (const auto &entry : m_days.on(day)) {
        if (isStripEntry(entry))
            continue;
        const int from = minuteOfDay(entry.startsAt, m_zone);
        const qint64 to = from + qMax<qint64>(weekShortest, entry.minutes);
        entries.append(entry);
        spans.append({from, static_cast<int>(qMin<qint64>(24 * 60, to))});
    }
    layOutLanes(spans);
    const QRect column = dayRect(day).adjusted(3, 0, -4, 0);
    for (qsizetype i = 0; i < spans.size(); ++i) {
        const LaneSpan &span = spans[i];
        const int left = column.x() + column.width() * span.lane / span.lanes;
        const int right = column.x() + column.width() * (span.lane + 1) / span.lanes;
        const int top = yOf(span.from), bottom = qMax(yOf(span.to), top + barHeight());
        Bar bar = barOf(entries[i], {left, top + 1, right - left - 1, bottom - top - 1});
        bar.text = bar.text + u'\n' + timeText(entries[i], m_zone);
        if (bar.rect.bottom() > bodyTop() && bar.rect.top() < viewport()->height())
            m_bars.append(bar);
    }
}

QRect WeekView::ghostRect(const Place &place, const CalendarEntry &entry) const
{
    const QRect column = dayRect(place.day).adjusted(3, 0, -4, 0);
    if (entry.allDay || !place.time.isValid())
        return {column.x(), headerHeight() + unit() / 2, column.width(), barHeight()};
    const int from = place.time.msecsSinceStartOfDay() / 60'000;
    const int top = yOf(from), bottom = yOf(from + static_cast<int>(qMax<qint64>(weekShortest, entry.minutes)));
    return {column.x(), top, column.width(), qMax(barHeight(), bottom - top)};
}

void WeekView::stepVertically(int steps)
{
    selectBeside(steps);
}

void WeekView::carryVertically(int steps)
{
    if (m_carry->entry.allDay || !m_carry->place.time.isValid())
        return;
    const int minute = m_carry->place.time.msecsSinceStartOfDay() / 60'000 + steps * weekSnapMinutes;
    m_carry->place.time = QTime(0, 0).addSecs(qBound(0, minute, 24 * 60 - weekSnapMinutes) * 60);
}

void WeekView::stepPage(int pages)
{
    setCurrentDay(m_current.addDays(7 * pages));
}

void WeekView::makeVisible(const QString &key)
{
    const CalendarEntry *entry = m_days.find(key);
    if (!entry || isStripEntry(*entry) || m_hourHeight == 0)
        return;
    const int top = (minuteOfDay(entry->startsAt, m_zone) - m_fromHour * 60) * m_hourHeight / 60;
    QScrollBar *bar = verticalScrollBar();
    if (top < bar->value())
        bar->setValue(top);
    else if (top + barHeight() > bar->value() + bar->pageStep())
        bar->setValue(top + m_hourHeight - bar->pageStep());
}

void WeekView::paintGround(QPainter &painter)
{
    painter.fillRect(viewport()->rect(), ink(Ink::Panel));
    for (int i = 0; i < 7; ++i) {
        const QDate day = m_first.addDays(i);
        if (day == m_current)
            painter.fillRect(dayRect(day), chosenGround());
        else if (isDayOff(day))
            painter.fillRect(dayRect(day), ink(Ink::Alt));
    }
    paintHours(painter);
    painter.setPen(ink(Ink::Line));
    for (int i = 0; i < 7; ++i) {
        const QRect column = dayRect(m_first.addDays(i));
        painter.drawLine(column.left(), 0, column.left(), viewport()->height());
    }
}

void WeekView::paintHours(QPainter &painter)
{
    painter.setFont(smallFont());
    for (int hour = m_fromHour; hour <= m_toHour; ++hour) {
        const int y = yOf(hour * 60);
        painter.setPen(ink(Ink::Line));
        painter.drawLine(0, y, viewport()->width(), y);
        painter.setPen(ink(Ink::Mute));
        const QRect label(isRightToLeft() ? viewport()->width() - gutter() : 0, y, gutter() - unit() / 2, barHeight());
        if (hour < m_toHour)
            painter.drawText(label, Qt::AlignRight | Qt::AlignTop,
                             QLocale().toString(QTime(hour % 24, 0), QLocale::ShortFormat));
    }
}

// Painted after the bars: the heads and the strip cover what is scrolled below them.
void WeekView::paintOver(QPainter &painter)
{
    const QRect today = dayRect(m_today);
    if (!today.isNull()) {
        const int y = yOf(minuteOfDay(m_now, m_zone));
        painter.setPen(QPen(ink(Ink::Red), 2));
        painter.drawLine(today.left(), y, today.right(), y);
    }
    paintHeads(painter);
    if (hasFocus() && contains(m_current)) {
        painter.setPen(QPen(ink(Ink::Acc), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(dayRect(m_current).adjusted(1, 1, -1, -1));
    }
}

void WeekView::paintHeads(QPainter &painter)
{
    painter.fillRect(QRect(0, 0, viewport()->width(), bodyTop()), ink(Ink::Panel));
    for (int i = 0; i < 7; ++i) {
        const QDate day = m_first.addDays(i);
        const QRect column = dayRect(day);
        const bool shaded = isDayOff(day);
        const QRect strip(column.x(), headerHeight(), column.width(), m_stripHeight);
        painter.fillRect(strip, day == m_current ? chosenGround() : ink(shaded ? Ink::Alt : Ink::Panel));
        const QRect head(column.x(), 0, column.width(), headerHeight());
        painter.fillRect(head, ink(Ink::Alt));
        painter.setFont(day == m_today ? strongFont() : font());
        painter.setPen(ink(day == m_today ? Ink::Acc : Ink::Text));
        QString name = dateText(day, u"ddd d");
        if (const QString holiday = m_holidays.value(day).name; !holiday.isEmpty())
            name += u" · " + holiday;
        const QRect text = head.adjusted(unit() * 3 / 4, 0, -2, 0);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(name, Qt::ElideRight, text.width()));
        painter.setPen(ink(Ink::Line));
        painter.drawLine(column.left(), 0, column.left(), bodyTop());
    }
    painter.setPen(ink(Ink::Line));
    painter.drawLine(0, headerHeight(), viewport()->width(), headerHeight());
    painter.drawLine(0, bodyTop() - 1, viewport()->width(), bodyTop() - 1);
    painter.setFont(smallFont());
    painter.setPen(ink(Ink::Mute));
    const int labelLeft = isRightToLeft() ? viewport()->width() - gutter() : 0;
    const QRect label(labelLeft, headerHeight(), gutter() - unit() / 2, m_stripHeight);
    painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter | Qt::TextWordWrap, tr("all day"));
    for (const auto &bar : std::as_const(m_bars))
        if (const CalendarEntry *entry = m_days.find(bar.key); entry && isStripEntry(*entry))
            paintBar(painter, bar.rect, bar.text, bar.colour, {.selected = bar.key == m_selected});
    for (const auto &more : std::as_const(m_more))
        painter.drawText(more.rect, Qt::AlignLeft | Qt::AlignVCenter, tr("+%n more", nullptr, more.count));
}

} // namespace lamp
