// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/wallclock.h"

namespace lamp::wallclock {

namespace {
constexpr qint64 DayMs = 86'400'000;

qint64 offsetAt(qint64 utcMs, const QTimeZone &zone)
{
    return qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, QTimeZone::UTC))) * 1000;
}
} // namespace

Instant resolve(QDate date, QTime time, const QTimeZone &zone)
{
    const qint64 wall = QDateTime(date, time, QTimeZone::UTC).toMSecsSinceEpoch();
    const qint64 before = offsetAt(wall - DayMs, zone);
    if (offsetAt(wall - before, zone) == before)
        return {wall - before};
    const qint64 after = offsetAt(wall + DayMs, zone);
    if (offsetAt(wall - after, zone) == after)
        return {wall - after};
    return {wall - before};
}

Instant resolve(const QDateTime &wall, const QTimeZone &zone)
{
    return resolve(wall.date(), wall.time(), zone);
}

QDateTime wallAt(Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(instant.ms + offsetAt(instant.ms, zone), QTimeZone::UTC);
}

QString slotText(const QDateTime &wall, bool allDay)
{
    if (allDay)
        return wall.date().toString(Qt::ISODate);
    const QTime time = wall.time();
    return wall.date().toString(Qt::ISODate) + u'T'
        + time.toString(time.second() == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
}

std::optional<Slot> slotFromText(QStringView text)
{
    if (text.size() == 10) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (!date.isValid())
            return std::nullopt;
        return Slot{date.startOfDay(QTimeZone::UTC), true};
    }
    if ((text.size() != 16 && text.size() != 19) || text[10] != u'T')
        return std::nullopt;
    const QDate date = QDate::fromString(text.first(10), Qt::ISODate);
    const QTime time = QTime::fromString(text.sliced(11), Qt::ISODate);
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return Slot{QDateTime(date, time, QTimeZone::UTC), false};
}

} // namespace lamp::wallclock
