// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <optional>

namespace lamp::sampleoffice {

// Turns the relative times of the sample office into moments, counted from the desk's clock, so that the office looks
// alive on any day. Times (an hour is the desk's wall time; without one it is 17:00):
//     -3h20m, -55m    so much working time ago (Mon–Fri 08:00–17:00): never in the future, never at night
//     +95m            so many minutes from now
//     -6 07:55, +2    working days before or after today
//     -31d 09:04      calendar days, on a weekend the nearest weekday
//     today 15:00, monday, patchnight 20:00
// Dates: the same without an hour, and -32M for months.
class SampleTime {
public:
    SampleTime(Instant now, const QTimeZone &zone);

    [[nodiscard]] Instant now() const { return m_now; }
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] QTimeZone zone() const { return m_zone; }
    [[nodiscard]] std::optional<Instant> moment(const QString &text) const;
    // Entries of a timeline may also say +12m, +2h or "+1 09:10" (working days), counted from the one before.
    [[nodiscard]] std::optional<Instant> after(Instant previous, const QString &text) const;
    [[nodiscard]] QDate date(const QString &text) const;
    [[nodiscard]] QDate workingDay(QDate from, int days) const;
    [[nodiscard]] Instant at(QDate day, QTime time) const;
    [[nodiscard]] QDate dayOf(Instant at) const;

private:
    [[nodiscard]] Instant workingMinutesAgo(int minutes) const;
    [[nodiscard]] QDate patchNight() const;

    Instant m_now;
    QTimeZone m_zone;
    QDate m_today;
};

} // namespace lamp::sampleoffice
