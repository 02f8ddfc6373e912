// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/workcalendar.h"

#include "schedule/wallclock.h"

#include <KHolidays/HolidayRegion>

#include <QHash>
#include <QMutex>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lamp {

namespace {
// A calendar without a single working day would search for ever; after so many days the last date is given.
constexpr int LongestSearch = 3660;

QMutex &parserLock() // the holiday files' parser keeps state between calls
{
    static QMutex mutex;
    return mutex;
}

QList<Holiday> holidaysOfYear(const QString &region, int year)
{
    QMutexLocker lock(&parserLock());
    const KHolidays::HolidayRegion source(region);
    QList<Holiday> list;
    if (!source.isValid())
        return list;
    const QDate first(year, 1, 1), last(year, 12, 31);
    const auto found = source.rawHolidays(first, last);
    for (const auto &holiday : found) {
        const bool off = holiday.dayType() == KHolidays::Holiday::NonWorkday;
        QDate day = std::max(holiday.observedStartDate(), first);
        for (; day <= holiday.observedEndDate() && day <= last; day = day.addDays(1))
            list.append({day, holiday.name(), off});
    }
    std::ranges::stable_sort(list, {}, &Holiday::date);
    return list;
}
} // namespace

struct WorkCalendar::Years {
    QMutex lock;
    QHash<int, QList<Holiday>> years;

    QList<Holiday> of(const QString &region, int year)
    {
        QMutexLocker locker(&lock);
        auto it = years.constFind(year);
        if (it == years.constEnd())
            it = years.insert(year, holidaysOfYear(region, year));
        return *it;
    }
};

QString WorkHours::toText() const
{
    QStringList list;
    for (int day = 1; day <= 7; ++day) {
        int last = day;
        while (last < 7 && has(day) && has(last + 1))
            ++last;
        if (has(day))
            list.append(last > day + 1 ? u"%1-%2"_s.arg(day).arg(last) : QString::number(day));
        if (last > day + 1)
            day = last;
    }
    return list.join(u',') + u' ' + from.toString(u"HH:mm") + u'-' + to.toString(u"HH:mm");
}

std::optional<WorkHours> WorkHours::fromText(QStringView text)
{
    const auto parts = text.trimmed().split(u' ', Qt::SkipEmptyParts);
    if (parts.size() != 2)
        return std::nullopt;
    WorkHours hours;
    hours.days = 0;
    for (const QStringView item : parts[0].split(u',')) {
        const auto ends = item.split(u'-');
        const int first = ends.first().toInt(), last = ends.last().toInt();
        if (ends.size() > 2 || first < 1 || last > 7 || first > last)
            return std::nullopt;
        for (int day = first; day <= last; ++day)
            hours.days |= static_cast<quint8>(1 << (day - 1));
    }
    const auto times = parts[1].split(u'-');
    hours.from = QTime::fromString(times.first().toString(), u"HH:mm"_s);
    hours.to = QTime::fromString(times.last().toString(), u"HH:mm"_s);
    if (times.size() != 2 || !hours.from.isValid() || !hours.to.isValid() || hours.from >= hours.to)
        return std::nullopt;
    return hours;
}

WorkCalendar::WorkCalendar(const QTimeZone &zone, const WorkHours &hours, const QString &region)
    : m_zone(zone), m_hours(hours), m_region(region), m_years(std::make_shared<Years>())
{
    if (!region.isEmpty() && !region.contains(u'_'))
        m_region = regionFor(region, {});
}

bool WorkCalendar::isHoliday(QDate date) const
{
    if (m_region.isEmpty())
        return false;
    const auto list = m_years->of(m_region, date.year());
    return std::ranges::any_of(list, [date](const Holiday &holiday) { return holiday.date == date && holiday.dayOff; });
}

bool WorkCalendar::isWorkingDay(QDate date) const
{
    return m_hours.has(date.dayOfWeek()) && !isHoliday(date);
}

bool WorkCalendar::isWorkingTime(Instant at) const
{
    const QDateTime wall = wallclock::wallAt(at, m_zone);
    return isWorkingDay(wall.date()) && wall.time() >= m_hours.from && wall.time() < m_hours.to;
}

QList<Holiday> WorkCalendar::holidays(QDate from, QDate to) const
{
    QList<Holiday> list;
    if (m_region.isEmpty() || !from.isValid() || !to.isValid())
        return list;
    for (int year = from.year(); year <= to.year(); ++year) {
        const auto ofYear = m_years->of(m_region, year);
        std::ranges::copy_if(ofYear, std::back_inserter(list),
                             [from, to](const Holiday &holiday) { return holiday.date >= from && holiday.date <= to; });
    }
    return list;
}

QDate WorkCalendar::addWorkingDays(QDate from, int days) const
{
    QDate day = days > 0 ? from.addDays(1) : from;
    int left = std::max(days, 1);
    for (int searched = 0; searched < LongestSearch + days * 7; ++searched, day = day.addDays(1))
        if (isWorkingDay(day) && --left == 0)
            return day;
    return day;
}

Instant WorkCalendar::startOfWorkingDay(QDate date) const
{
    return wallclock::resolve(date, m_hours.from, m_zone);
}

Instant WorkCalendar::endOfWorkingDay(QDate date) const
{
    return wallclock::resolve(date, m_hours.to, m_zone);
}

Instant WorkCalendar::addWorkingDays(Instant from, int days) const
{
    const QDate today = wallclock::wallAt(from, m_zone).date();
    if (days <= 0) {
        const bool over = isWorkingDay(today) && endOfWorkingDay(today) <= from;
        return endOfWorkingDay(addWorkingDays(over ? today.addDays(1) : today, 0));
    }
    return endOfWorkingDay(addWorkingDays(today, days));
}

Instant WorkCalendar::addWorkingMinutes(Instant from, qint64 minutes) const
{
    QDate day = wallclock::wallAt(from, m_zone).date();
    qint64 left = std::max<qint64>(minutes, 0) * 60'000;
    Instant at = from;
    for (int free = 0; free < LongestSearch; day = day.addDays(1)) {
        if (!isWorkingDay(day)) {
            ++free;
            continue;
        }
        free = 0;
        const Instant end = endOfWorkingDay(day);
        at = std::max(from, startOfWorkingDay(day));
        if (at >= end)
            continue;
        if (end.ms - at.ms >= left)
            return {at.ms + left};
        left -= end.ms - at.ms;
    }
    return at;
}

qint64 WorkCalendar::workingMinutesBetween(Instant from, Instant to) const
{
    if (to <= from)
        return 0;
    const QDate last = wallclock::wallAt(to, m_zone).date();
    qint64 ms = 0;
    for (QDate day = wallclock::wallAt(from, m_zone).date(); day <= last; day = day.addDays(1)) {
        if (!isWorkingDay(day))
            continue;
        const qint64 begin = std::max(from, startOfWorkingDay(day)).ms;
        const qint64 end = std::min(to, endOfWorkingDay(day)).ms;
        ms += std::max<qint64>(end - begin, 0);
    }
    return ms / 60'000;
}

QList<HolidayRegionName> WorkCalendar::regions()
{
    QMutexLocker lock(&parserLock());
    QList<HolidayRegionName> list;
    const auto codes = KHolidays::HolidayRegion::regionCodes();
    for (const QString &code : codes)
        list.append({code, KHolidays::HolidayRegion::name(code)});
    std::ranges::sort(list, [](const auto &a, const auto &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return list;
}

QString WorkCalendar::regionName(const QString &code)
{
    QMutexLocker lock(&parserLock());
    return code.isEmpty() ? QString() : KHolidays::HolidayRegion::name(code);
}

QString WorkCalendar::regionFor(const QString &country, const QString &language)
{
    QMutexLocker lock(&parserLock());
    return KHolidays::HolidayRegion::defaultRegionCode(country, language);
}

} // namespace lamp
