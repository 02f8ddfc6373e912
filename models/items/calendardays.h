// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/calendaritem.h"

#include <QMap>

namespace lamp {

// Entries by day: whole days first, then by time, then by title. A value; the views paint straight from it.
class CalendarDays {
public:
    CalendarDays() = default;
    CalendarDays(QList<CalendarEntry> entries, const QTimeZone &zone);

    [[nodiscard]] const QList<CalendarEntry> &on(QDate day) const;
    // Entries that began earlier and are still going on at the start of the day (a patch night).
    [[nodiscard]] QList<CalendarEntry> reachingInto(QDate day) const;
    [[nodiscard]] QList<QDate> days() const { return m_days.keys(); }
    [[nodiscard]] const CalendarEntry *find(const QString &key) const;
    [[nodiscard]] QDate dayOf(const QString &key) const;
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] bool isEmpty() const { return m_days.isEmpty(); }

private:
    QMap<QDate, QList<CalendarEntry>> m_days;
    QHash<QString, std::pair<QDate, qsizetype>> m_places;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace lamp
