// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendargrid.h"

#include "calendar/calendarpaint.h"
#include "calendar/daypopover.h"
#include "core/datetext.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype MostSpoken = 12; // entries of a day, after their number: the list of the day has them all
}

CalendarGrid::CalendarGrid(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_patience.setSingleShot(true);
    m_patience.setInterval(150);
    connect(&m_patience, &QTimer::timeout, this, &CalendarGrid::release);
}

DayPopover *CalendarGrid::popover() const
{
    return m_popover;
}

void CalendarGrid::setDays(const CalendarDays &days)
{
    release();
    m_days = days;
    if (m_carry && contains(m_carry->entry.date) && !m_days.find(calendarKey(m_carry->entry)))
        m_carry.reset(); // somebody else took it away
    if (m_chooseFirst) {
        m_chooseFirst = false;
        choose(firstKey(m_current));
    } else if (const QDate day = m_days.dayOf(m_selected); day.isValid()) {
        m_current = day; // it may have been moved
    } else if (!m_selected.isEmpty()) {
        choose({});
    }
    relayOut();
    announce();
}

void CalendarGrid::setNow(Instant now, const QTimeZone &zone)
{
    m_now = now;
    m_zone = zone;
    m_today = now.in(zone).date();
    if (!m_current.isValid())
        m_current = m_today;
    relayOut();
    announce();
}

void CalendarGrid::setHolidays(const QHash<QDate, Holiday> &holidays)
{
    m_holidays = holidays;
    viewport()->update();
}

void CalendarGrid::setWindow(const QString &key, std::optional<MoveWindow> window)
{
    m_window = window ? std::pair{key, *window} : std::pair<QString, MoveWindow>{};
    viewport()->update();
}

void CalendarGrid::setSelected(const QString &key)
{
    m_chooseFirst = false;
    m_selected = key;
    if (const QDate day = m_days.dayOf(key); day.isValid())
        m_current = day;
    makeVisible(key);
    announce();
    viewport()->update();
}

void CalendarGrid::setCurrentDay(QDate day)
{
    standOn(day);
}

void CalendarGrid::turnPage(int pages)
{
    if (pages == 0)
        turnTo(m_today);
    else
        stepPage(pages);
}

QString CalendarGrid::firstKey(QDate day) const
{
    const auto entries = ordered(day);
    if (entries.isEmpty())
        return {};
    const auto work = std::ranges::find_if_not(entries, isSpan);
    return calendarKey(work == entries.end() ? entries.first() : *work);
}

void CalendarGrid::standOn(QDate day)
{
    if (!contains(day)) {
        turnTo(day);
        return;
    }
    m_current = day;
    choose(firstKey(day));
    announce();
    viewport()->update();
}

// A page whose entries come in a moment is not painted empty first; one that takes longer is.
void CalendarGrid::hold()
{
    if (!isVisible() || m_patience.isActive())
        return;
    viewport()->setUpdatesEnabled(false);
    m_patience.start();
}

void CalendarGrid::release()
{
    m_patience.stop();
    viewport()->setUpdatesEnabled(true);
}

void CalendarGrid::turnTo(QDate day)
{
    const QDate before = firstDay();
    if (!contains(day))
        hold();
    m_current = day;
    m_chooseFirst = true; // the entries of the other page may still be on their way
    showDay(day);
    if (firstDay() == before) {
        m_chooseFirst = false;
        release();
        standOn(day);
    }
    announce();
    viewport()->update();
}

void CalendarGrid::choose(const QString &key)
{
    m_selected = key;
    if (const QDate day = m_days.dayOf(key); day.isValid())
        m_current = day;
    makeVisible(key);
    viewport()->update();
    emit selected(key);
}

void CalendarGrid::selectBeside(int step)
{
    QStringList keys;
    for (QDate day = firstDay(); day <= lastDay(); day = day.addDays(1))
        for (const auto &entry : ordered(day))
            keys << calendarKey(entry);
    const qsizetype at = keys.indexOf(m_selected);
    if (at < 0) { // none chosen: the first after, or the last before, the current day
        for (qsizetype i = step > 0 ? 0 : keys.size() - 1; i >= 0 && i < keys.size(); i += step)
            if (const QDate day = m_days.dayOf(keys[i]); step > 0 ? day >= m_current : day <= m_current) {
                choose(keys[i]);
                break;
            }
    } else if (at + step >= 0 && at + step < keys.size()) {
        choose(keys[at + step]);
    }
    announce();
}

// What a screen reader says of the place that has the focus: the day, then the chosen entry, then the others.
void CalendarGrid::announce()
{
    if (!m_current.isValid())
        return;
    QStringList parts{dateText(m_current, u"dddd, d MMMM yyyy")};
    if (m_current == m_today)
        parts << tr("today");
    if (const QString holiday = m_holidays.value(m_current).name; !holiday.isEmpty())
        parts << holiday;
    const auto entries = ordered(m_current);
    parts << (entries.isEmpty() ? tr("no entries") : tr("%n entry(s)", nullptr, static_cast<int>(entries.size())));
    if (const auto *entry = m_days.find(m_selected); entry && entry->date == m_current)
        parts << tr("chosen: %1").arg(spoken(*entry, m_zone));
    for (const auto &entry : entries.first(qMin(MostSpoken, entries.size())))
        if (calendarKey(entry) != m_selected)
            parts << spoken(entry, m_zone);
    QString name = parts.join(u"; "_s);
    if (m_carry)
        name = tr("Moving %1 to %2").arg(m_carry->entry.title, hintFor(*m_carry).text);
    setAccessibleName(name);
    setAccessibleDescription(pageName());
}

void CalendarGrid::showList(QDate day)
{
    const auto entries = ordered(day);
    if (entries.isEmpty())
        return;
    auto *list = new DayPopover(day, entries, m_zone, this);
    connect(list, &DayPopover::chosen, this, [this](const QString &key) {
        choose(key);
        announce();
        setFocus();
    });
    list->choose(m_selected);
    m_popover = list;
    list->showAt(viewport()->mapToGlobal(dayRect(day).topLeft() + QPoint(unit(), unit() * 3)));
}

bool CalendarGrid::isWeekend(QDate day) const
{
    return !QLocale().weekdays().contains(static_cast<Qt::DayOfWeek>(day.dayOfWeek()));
}

bool CalendarGrid::isDayOff(QDate day) const
{
    const auto holiday = m_holidays.constFind(day);
    return isWeekend(day) || (holiday != m_holidays.cend() && holiday->dayOff);
}

CalendarGrid::Bar CalendarGrid::barOf(const CalendarEntry &entry, const QRect &rect) const
{
    return {calendarKey(entry), rect, barText(entry, m_zone), inkOf(groupOf(entry))};
}

QRect CalendarGrid::barRect(const QString &key) const
{
    for (const auto &bar : m_bars)
        if (bar.key == key)
            return bar.rect;
    return {};
}

void CalendarGrid::relayOut()
{
    m_bars.clear();
    m_more.clear();
    if (firstDay().isValid())
        layOut();
    viewport()->update();
}

void CalendarGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    paintGround(painter);
    const QString carried = m_carry ? calendarKey(m_carry->entry) : QString();
    for (const auto &bar : std::as_const(m_bars)) {
        if (bar.key == carried)
            painter.setOpacity(0.35);
        paintBar(painter, bar.rect, bar.text, bar.colour, {.selected = bar.key == m_selected, .wrap = true});
        painter.setOpacity(1);
    }
    painter.setFont(smallFont());
    painter.setPen(ink(Ink::Mute));
    for (const auto &more : std::as_const(m_more))
        painter.drawText(more.rect, Qt::AlignLeft | Qt::AlignVCenter, tr("+%n more", nullptr, more.count));
    paintOver(painter);
    paintCarry(painter);
}

MoveHint CalendarGrid::hintFor(const Carry &carry) const
{
    const auto holiday = m_holidays.constFind(carry.place.day);
    MoveGround ground{.zone = m_zone, .now = m_now, .window = {},
                      .holiday = holiday != m_holidays.cend() && holiday->dayOff ? holiday->name : QString(),
                      .weekend = isWeekend(carry.place.day)};
    if (m_window.first == calendarKey(carry.entry))
        ground.window = m_window.second;
    return moveHint(carry.entry, movedTo(carry.entry, carry.place.day, carry.place.time, m_zone), ground);
}

void CalendarGrid::paintCarry(QPainter &painter)
{
    if (!m_refusal.isEmpty())
        paintHint(painter, m_pressedAt + QPoint(unit(), unit() * 2), viewport()->rect(), m_refusal, true);
    if (!m_carry || !m_carry->place.day.isValid())
        return;
    const QRect day = dayRect(m_carry->place.day);
    painter.setPen(QPen(ink(Ink::Acc), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(day.adjusted(1, 1, -1, -1));
    const QRect ghost = ghostRect(m_carry->place, m_carry->entry);
    paintBar(painter, ghost, barText(m_carry->entry, m_zone), inkOf(groupOf(m_carry->entry)), {.ghost = true});
    const MoveHint hint = hintFor(*m_carry);
    QString text = hint.text;
    if (m_carry->byKeyboard)
        text += u'\n' + tr("Enter puts it here, Esc leaves it");
    const QPoint beside(unit() * 2, unit() * 2);
    const QPoint at = m_carry->byKeyboard ? ghost.bottomLeft() + QPoint(0, 2) : m_carry->at + beside;
    paintHint(painter, at, viewport()->rect(), text, hint.breaks);
}

void CalendarGrid::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayOut();
}

void CalendarGrid::scrollContentsBy(int, int)
{
    relayOut();
}

void CalendarGrid::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    announce();
    viewport()->update();
}

void CalendarGrid::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    if (m_carry && m_carry->byKeyboard)
        m_carry.reset();
    viewport()->update();
}

void CalendarGrid::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange
        || event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        relayOut();
}

bool CalendarGrid::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Bar *bar = barAt(help->pos());
        const CalendarEntry *entry = bar ? m_days.find(bar->key) : nullptr;
        if (entry)
            QToolTip::showText(help->globalPos(), spoken(*entry, m_zone).toHtmlEscaped(), viewport(), bar->rect);
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace lamp
