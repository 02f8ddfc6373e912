// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

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

// When a desk works: hours, zone and public holidays. A value, cheap to copy; every call is safe on any thread.
class WorkCalendar {
public:
    WorkCalendar() : WorkCalendar(QTimeZone::utc()) { }
    // `region`: a code of regions(), or a country ("gb") for its usual one; empty: no holidays.
    explicit WorkCalendar(const QTimeZone &zone, const WorkHours &hours = {}, const QString &region = {});

    [[nodiscard]] QTimeZone zone() const { return m_zone; }
    [[nodiscard]] WorkHours hours() const { return m_hours; }
    [[nodiscard]] QString region() const { return m_region; }

    [[nodiscard]] bool isWorkingDay(QDate date) const;
    [[nodiscard]] bool isWorkingTime(Instant at) const;
    [[nodiscard]] QList<Holiday> holidays(QDate from, QDate to) const; // both included, by date
    // The nth working day after a date; 0 = the date itself or the next working day.
    [[nodiscard]] QDate addWorkingDays(QDate from, int days) const;
    [[nodiscard]] Instant startOfWorkingDay(QDate date) const;
    [[nodiscard]] Instant endOfWorkingDay(QDate date) const;
    // End of the nth working day after a moment. 0 = today, or the next working day once today is over or free.
    [[nodiscard]] Instant addWorkingDays(Instant from, int days) const;
    // The moment at which so many working minutes have passed; nights, weekends and holidays do not count.
    [[nodiscard]] Instant addWorkingMinutes(Instant from, qint64 minutes) const;
    [[nodiscard]] qint64 workingMinutesBetween(Instant from, Instant to) const;

    [[nodiscard]] static QList<HolidayRegionName> regions(); // by name; about 10 ms the first time
    [[nodiscard]] static QString regionName(const QString &code); // empty when unknown
    [[nodiscard]] static QString regionFor(const QString &country, const QString &language);

private:
    [[nodiscard]] bool isHoliday(QDate date) const;

    QTimeZone m_zone;
    WorkHours m_hours;
    QString m_region;
    struct Years;
    std::shared_ptr<Years> m_years; // holidays as they are asked for, shared by copies
};

} // namespace lamp
