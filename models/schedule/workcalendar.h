// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "schedule/workweek.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace lamp {

struct Holiday {
    QDate date;
    QString name;
    bool dayOff = true; // false: only named on the calendar, people work
    friend bool operator==(const Holiday &, const Holiday &) = default;
};

struct HolidayRegionName {
    QString code, name; // "gb-eng_en-gb", "England"
};

// Working hours of a desk. Text form for the settings: "1-5 08:00-17:00" (days Monday = 1 as list or range).
struct WorkHours {
    quint8 days = 0b001'1111; // bit 0 = Monday
    QTime from{8, 0}, to{17, 0};
    [[nodiscard]] bool has(int dayOfWeek) const { return (days >> (dayOfWeek - 1)) & 1; }
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static std::optional<WorkHours> fromText(QStringView text);
    friend bool operator==(const WorkHours &, const WorkHours &) = default;
};

// A day that differs from the week and from the public holidays: a company day off, half a day, an open Saturday.
struct WorkException {
    QDate date;
    QString name;
    QList<WorkSpan> spans; // none: free
    friend bool operator==(const WorkException &, const WorkException &) = default;
};

// Some working time as moments.
struct WorkStretch {
    Instant from, to;
    friend bool operator==(const WorkStretch &, const WorkStretch &) = default;
};

// When people work: hours, zone, public holidays and exceptions. A value, cheap to copy; every call is safe on any
// thread. An exception decides before a public holiday, and that before the week.
class WorkCalendar {
public:
    WorkCalendar() : WorkCalendar(QTimeZone::utc()) { }
    // `region`: a code of regions(), or a country ("gb") for its usual one; empty: no holidays.
    explicit WorkCalendar(const QTimeZone &zone, const WorkHours &hours = {}, const QString &region = {});
    WorkCalendar(const QTimeZone &zone, const WorkWeek &week, const QString &region,
                 const QList<WorkException> &exceptions);

    [[nodiscard]] QTimeZone zone() const { return m_zone; }
    [[nodiscard]] WorkWeek week() const { return m_week; }
    [[nodiscard]] WorkHours hours() const; // working days, earliest opening, latest closing of the week
    [[nodiscard]] QString region() const { return m_region; }

    [[nodiscard]] bool isWorkingDay(QDate date) const;
    [[nodiscard]] bool isWorkingTime(Instant at) const;
    [[nodiscard]] QList<Holiday> holidays(QDate from, QDate to) const; // both included, by date
    [[nodiscard]] QList<WorkStretch> workOn(QDate date) const;         // in order; empty on a free day
    // Why a day is not as its weekday is: the exception's or the holiday's name.
    [[nodiscard]] QString exceptionName(QDate date) const;
    // The nth working day after a date; 0 = the date itself or the next working day.
    [[nodiscard]] QDate addWorkingDays(QDate from, int days) const;
    [[nodiscard]] Instant startOfWorkingDay(QDate date) const;
    [[nodiscard]] Instant endOfWorkingDay(QDate date) const;
    // End of the nth working day after a moment. 0 = today, or the next working day once today is over or free.
    [[nodiscard]] Instant addWorkingDays(Instant from, int days) const;
    // The moment at which so many working minutes have passed; nights, weekends and holidays do not count.
    [[nodiscard]] Instant addWorkingMinutes(Instant from, qint64 minutes) const;
    [[nodiscard]] qint64 workingMinutesBetween(Instant from, Instant to) const;
    // The same in milliseconds; none when more than a year passes without working time.
    [[nodiscard]] std::optional<Instant> addWorking(Instant from, qint64 ms) const;
    [[nodiscard]] qint64 workingBetween(Instant from, Instant to) const;
    // `from` itself when it is working time, else the next opening; none when there is none within a year.
    [[nodiscard]] std::optional<Instant> nextWorkingTime(Instant from) const;

    [[nodiscard]] static QList<HolidayRegionName> regions(); // by name; about 10 ms the first time
    [[nodiscard]] static QString regionName(const QString &code); // empty when unknown
    [[nodiscard]] static QString regionFor(const QString &country, const QString &language);

private:
    struct Day;
    struct Shared;
    [[nodiscard]] Day day(QDate date) const;
    [[nodiscard]] Day makeDay(QDate date) const;
    [[nodiscard]] Instant at(QDate date, int minute) const;

    QTimeZone m_zone;
    WorkWeek m_week;
    QString m_region;
    QHash<QDate, WorkException> m_exceptions;
    std::shared_ptr<Shared> m_shared; // holidays and days as they are asked for, shared by copies
};

} // namespace lamp
