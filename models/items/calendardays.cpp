// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/calendardays.h"

#include <algorithm>

namespace lamp {

CalendarDays::CalendarDays(QList<CalendarEntry> entries, const QTimeZone &zone) : m_zone(zone)
{
    const auto before = [](const CalendarEntry &one, const CalendarEntry &other) {
        if (one.date != other.date)
            return one.date < other.date;
        if (one.allDay != other.allDay)
            return one.allDay;
        if (one.startsAt != other.startsAt)
            return one.startsAt < other.startsAt;
        return one.title < other.title;
    };
    if (!std::is_sorted(entries.cbegin(), entries.cend(), before))
        std::stable_sort(entries.begin(), entries.end(), before);
    for (auto &entry : entries) {
        const QDate day = entry.date;
        auto &list = m_days[day];
        m_places.insert(calendarKey(entry), {day, list.size()});
        list.append(std::move(entry));
    }
}

const QList<CalendarEntry> &CalendarDays::on(QDate day) const
{
    static const QList<CalendarEntry> none;
    const auto found = m_days.constFind(day);
    return found == m_days.cend() ? none : *found;
}

QList<CalendarEntry> CalendarDays::reachingInto(QDate day) const
{
    const Instant midnight = Instant::from(day.startOfDay(m_zone));
    QList<CalendarEntry> reaching;
    for (const auto &entry : on(day.addDays(-1)))
        if (!entry.allDay && entry.endsAt() > midnight)
            reaching.append(entry);
    return reaching;
}

const CalendarEntry *CalendarDays::find(const QString &key) const
{
    const auto place = m_places.constFind(key);
    if (place == m_places.cend())
        return nullptr;
    return &m_days.constFind(place->first)->at(place->second);
}

QDate CalendarDays::dayOf(const QString &key) const
{
    return m_places.value(key).first;
}

} // namespace lamp
