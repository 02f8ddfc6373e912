// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/calendarfeed.h"

#include "core/text.h"
#include "services/desk.h"

#include <algorithm>

namespace lamp {

namespace {
constexpr int calendarAheadDays = 42, calendarAheadAfter = 60; // milliseconds
}

CalendarFeed::CalendarFeed(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(30);
    connect(&m_refresh, &QTimer::timeout, this, &CalendarFeed::refresh);
    m_ahead.setSingleShot(true);
    m_ahead.setInterval(calendarAheadAfter);
    connect(&m_ahead, &QTimer::timeout, this, &CalendarFeed::readAhead);
    connect(&desk, &Desk::changed, this, &CalendarFeed::deskChanged);
}

void CalendarFeed::show(QDate from, QDate to, int lateDays)
{
    const QDate lateFrom = from.addDays(-lateDays);
    if (m_loaded && from == m_from && to == m_to && lateFrom == m_lateFrom)
        return;
    m_from = from;
    m_to = to;
    m_lateFrom = lateFrom;
    if (m_readFrom.isValid() && m_readFrom <= lateFrom && to <= m_readTo) {
        publish();
        m_ahead.start();
        return;
    }
    m_loaded = false;
    read(lateFrom, to, false);
}

void CalendarFeed::setHidden(const QSet<CalendarGroup> &groups)
{
    if (m_hidden == groups)
        return;
    m_hidden = groups;
    publish();
}

void CalendarFeed::setText(const QString &text)
{
    const QString wanted = folded(text.simplified());
    if (m_text == wanted)
        return;
    m_text = wanted;
    publish();
}

bool CalendarFeed::matches(const CalendarEntry &entry) const
{
    if (m_text.isEmpty())
        return true;
    const QString words = entry.title + u' ' + entry.number + u' ' + entry.assetName;
    return folded(words).contains(m_text);
}

QHash<PersonId, qint64> CalendarFeed::plannedMinutes(QDate from, QDate to) const
{
    QHash<PersonId, qint64> minutes;
    for (const auto &entry : m_entries) {
        const bool planned = entry.layer == CalendarLayer::Plan || entry.layer == CalendarLayer::Planned;
        const bool dropped = entry.state == CalendarState::Skipped || entry.state == CalendarState::Missed;
        if (planned && !dropped && entry.responsibleId && entry.date >= from && entry.date <= to)
            minutes[entry.responsibleId] += entry.minutes;
    }
    return minutes;
}

void CalendarFeed::refresh()
{
    if (m_from.isValid())
        read(m_lateFrom, m_to, false);
}

void CalendarFeed::read(QDate from, QDate to, bool ahead)
{
    m_ahead.stop();
    const QTimeZone zone = m_desk.zone();
    // The day before too: what began late in the evening reaches into the first day.
    const Instant begin = Instant::from(from.addDays(-1).startOfDay(zone));
    const Instant end = Instant::from(to.addDays(1).startOfDay(zone));
    const auto future = m_desk.plans().entries(begin, end);
    m_latest.deliver(future, this, [this, from, to, ahead](const Result<QList<CalendarEntry>> &entries) {
        if (!entries) {
            emit failed(entries.error());
            return;
        }
        m_entries = *entries;
        m_readFrom = from;
        m_readTo = to;
        if (from > m_lateFrom || to < m_to) // somebody turned on meanwhile
            return read(m_lateFrom, m_to, false);
        if (ahead)
            return;
        publish();
        m_ahead.start();
    });
}

void CalendarFeed::readAhead()
{
    if (m_readFrom > m_lateFrom.addDays(-calendarAheadDays / 2) || m_readTo < m_to.addDays(calendarAheadDays / 2))
        read(m_lateFrom.addDays(-calendarAheadDays), m_to.addDays(calendarAheadDays), true);
}

// What lies in the shown days, reaches into the first of them, or is late.
void CalendarFeed::add(const CalendarEntry &entry, QList<CalendarEntry> &shown)
{
    const bool late = entry.state == CalendarState::Late && entry.date >= m_lateFrom;
    if ((entry.date < m_from.addDays(-1) && !late) || entry.date > m_to)
        return;
    const CalendarGroup group = groupOf(entry);
    if (entry.date >= m_from || late)
        ++m_counts[static_cast<size_t>(group)];
    if (!m_hidden.contains(group) && matches(entry))
        shown.append(entry);
}

void CalendarFeed::publish()
{
    if (!m_readFrom.isValid())
        return;
    m_counts = {};
    QList<CalendarEntry> shown;
    for (const auto &entry : std::as_const(m_entries)) {
        if (!standsInEachDay(entry, m_desk.zone())) {
            add(entry, shown);
            continue;
        }
        const QList<CalendarEntry> parts = dayParts(entry, m_from, m_to, m_desk.zone());
        const bool unseen = parts.isEmpty() && entry.state == CalendarState::Late; // it is still to be done
        const auto before = m_counts;
        if (unseen)
            add(entry, shown);
        for (const CalendarEntry &part : parts)
            add(part, shown);
        const size_t group = static_cast<size_t>(groupOf(entry)); // however many days it stands in, it is one
        m_counts[group] = std::min(m_counts[group], before[group] + 1);
    }
    m_days = CalendarDays(std::move(shown), m_desk.zone());
    m_loaded = true;
    emit changed();
}

void CalendarFeed::deskChanged(const ChangeEvent &event)
{
    for (const char *table : {"plan", "plan_asset", "occurrence", "work_item", "change_sheet", "freeze_window",
                              "downtime", "renewal", "setting", "asset", "person", "service", "location",
                              "article"})
        if (event.touches(table)) {
            m_refresh.start();
            return;
        }
}

} // namespace lamp
