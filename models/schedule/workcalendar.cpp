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
constexpr int LongestFree = 366; // a calendar that is free for longer is of no use to a clock
constexpr qsizetype DaysKept = 20'000;

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

struct WorkCalendar::Day {
    QList<WorkStretch> work;
    QString name; // of the exception or holiday
};

struct WorkCalendar::Shared {
    QMutex lock;
    QHash<int, QList<Holiday>> years;
    QHash<QDate, Day> days;

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

namespace {
WorkWeek weekOf(const WorkHours &hours)
{
    WorkWeek week;
    for (int day = 1; day <= 7; ++day)
        if (hours.has(day))
            week.days[static_cast<size_t>(day - 1)] = {
                {hours.from.msecsSinceStartOfDay() / 60'000, hours.to.msecsSinceStartOfDay() / 60'000}};
    return week;
}
} // namespace

WorkCalendar::WorkCalendar(const QTimeZone &zone, const WorkHours &hours, const QString &region)
    : WorkCalendar(zone, weekOf(hours), region, {})
{
}

WorkCalendar::WorkCalendar(const QTimeZone &zone, const WorkWeek &week, const QString &region,
                           const QList<WorkException> &exceptions)
    : m_zone(zone), m_week(week), m_region(region), m_shared(std::make_shared<Shared>())
{
    if (!region.isEmpty() && !region.contains(u'_'))
        m_region = regionFor(region, {});
    for (const WorkException &exception : exceptions)
        m_exceptions.insert(exception.date, exception);
}

WorkHours WorkCalendar::hours() const
{
    WorkHours hours;
    hours.days = 0;
    int from = 24 * 60, to = 0;
    for (int day = 1; day <= 7; ++day) {
        const QList<WorkSpan> &spans = m_week.on(day);
        if (spans.isEmpty())
            continue;
        hours.days |= static_cast<quint8>(1 << (day - 1));
        from = std::min(from, spans.first().from);
        to = std::max(to, spans.last().to);
    }
    if (hours.days != 0) {
        hours.from = QTime(from / 60, from % 60);
        hours.to = to == 24 * 60 ? QTime(23, 59, 59, 999) : QTime(to / 60, to % 60);
    }
    return hours;
}

Instant WorkCalendar::at(QDate date, int minute) const
{
    if (minute >= 24 * 60)
        return wallclock::resolve(date.addDays(1), QTime(0, 0), m_zone);
    return wallclock::resolve(date, QTime(minute / 60, minute % 60), m_zone);
}

WorkCalendar::Day WorkCalendar::makeDay(QDate date) const
{
    Day made;
    const auto exception = m_exceptions.constFind(date);
    QList<WorkSpan> spans = m_week.on(date.dayOfWeek());
    if (exception != m_exceptions.cend()) {
        made.name = exception->name;
        spans = exception->spans;
    } else if (!m_region.isEmpty()) {
        const auto list = m_shared->of(m_region, date.year());
        const auto holiday = std::ranges::find_if(list,
                                                  [date](const Holiday &h) { return h.date == date && h.dayOff; });
        if (holiday != list.end()) {
            made.name = holiday->name;
            spans.clear();
        }
    }
    for (const WorkSpan &span : std::as_const(spans))
        if (const WorkStretch stretch{at(date, span.from), at(date, span.to)}; stretch.from < stretch.to)
            made.work.append(stretch); // one that lies wholly in a gap of summer time does not exist
    return made;
}

WorkCalendar::Day WorkCalendar::day(QDate date) const
{
    {
        const QMutexLocker locker(&m_shared->lock);
        if (const auto known = m_shared->days.constFind(date); known != m_shared->days.cend())
            return *known;
    }
    const Day made = makeDay(date);
    const QMutexLocker locker(&m_shared->lock);
    if (m_shared->days.size() >= DaysKept)
        m_shared->days.clear();
    m_shared->days.insert(date, made);
    return made;
}

QList<WorkStretch> WorkCalendar::workOn(QDate date) const { return day(date).work; }
QString WorkCalendar::exceptionName(QDate date) const { return day(date).name; }
bool WorkCalendar::isWorkingDay(QDate date) const { return !day(date).work.isEmpty(); }

bool WorkCalendar::isWorkingTime(Instant at) const
{
    const auto work = workOn(wallclock::wallAt(at, m_zone).date());
    return std::ranges::any_of(work,
                               [at](const WorkStretch &stretch) { return at >= stretch.from && at < stretch.to; });
}

QList<Holiday> WorkCalendar::holidays(QDate from, QDate to) const
{
    QList<Holiday> list;
    if (m_region.isEmpty() || !from.isValid() || !to.isValid())
        return list;
    for (int year = from.year(); year <= to.year(); ++year) {
        const auto ofYear = m_shared->of(m_region, year);
        std::ranges::copy_if(ofYear, std::back_inserter(list),
                             [from, to](const Holiday &holiday) { return holiday.date >= from && holiday.date <= to; });
    }
    return list;
}

QDate WorkCalendar::addWorkingDays(QDate from, int days) const
{
    QDate date = days > 0 ? from.addDays(1) : from;
    int left = std::max(days, 1);
    for (int searched = 0; searched < LongestSearch + days * 7; ++searched, date = date.addDays(1))
        if (isWorkingDay(date) && --left == 0)
            return date;
    return date;
}

Instant WorkCalendar::startOfWorkingDay(QDate date) const
{
    const auto work = workOn(date);
    return work.isEmpty() ? wallclock::resolve(date, hours().from, m_zone) : work.first().from;
}

Instant WorkCalendar::endOfWorkingDay(QDate date) const
{
    const auto work = workOn(date);
    return work.isEmpty() ? wallclock::resolve(date, hours().to, m_zone) : work.last().to;
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

std::optional<Instant> WorkCalendar::addWorking(Instant from, qint64 ms) const
{
    qint64 left = std::max<qint64>(ms, 0);
    int free = 0;
    // A day earlier: in a zone that skips or repeats midnight, yesterday's work may reach over it.
    for (QDate date = wallclock::wallAt(from, m_zone).date().addDays(-1); free <= LongestFree; date = date.addDays(1)) {
        ++free;
        const auto work = workOn(date);
        for (const WorkStretch &stretch : work) {
            const Instant begin = std::max(from, stretch.from);
            if (begin >= stretch.to)
                continue;
            free = 0;
            if (stretch.to.ms - begin.ms >= left)
                return Instant{begin.ms + left};
            left -= stretch.to.ms - begin.ms;
        }
    }
    return std::nullopt;
}

std::optional<Instant> WorkCalendar::nextWorkingTime(Instant from) const { return addWorking(from, 0); }

Instant WorkCalendar::addWorkingMinutes(Instant from, qint64 minutes) const
{
    return addWorking(from, minutes * 60'000).value_or(from);
}

qint64 WorkCalendar::workingBetween(Instant from, Instant to) const
{
    if (to <= from)
        return 0;
    const QDate last = wallclock::wallAt(to, m_zone).date();
    qint64 ms = 0;
    for (QDate date = wallclock::wallAt(from, m_zone).date().addDays(-1); date <= last; date = date.addDays(1)) {
        const auto work = workOn(date);
        for (const WorkStretch &stretch : work)
            ms += std::max<qint64>(std::min(to, stretch.to).ms - std::max(from, stretch.from).ms, 0);
    }
    return ms;
}

qint64 WorkCalendar::workingMinutesBetween(Instant from, Instant to) const
{
    return workingBetween(from, to) / 60'000;
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
