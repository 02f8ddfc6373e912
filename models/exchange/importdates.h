// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/fields.h"

#include <QStringList>

#include <optional>

namespace lamp {

// Which number of "03-04-2016" is the day. Dates that begin with the year, name the month or count seconds are read
// under every order.
enum class DateOrder { DayMonthYear, MonthDayYear, YearMonthDay };
template <> struct Codes<DateOrder> {
    static constexpr const char *list[] = {"dmy", "mdy", "ymd"};
};

// Reads the dates and times of a table: wall time of `zone` unless the text names its own offset.
class DateReader {
public:
    // `format`: a code of DateOrder, or a pattern such as "dd-MM-yyyy HH:mm" that every date must follow then.
    DateReader(const QString &format, const QTimeZone &zone);
    // A day without a time begins at 00:00, or ends at 23:59 where `endOfDay` says so. Nothing when it is no date
    // between 1970 and 2199.
    [[nodiscard]] std::optional<Instant> moment(const QString &text, bool endOfDay = false) const;
    [[nodiscard]] std::optional<QDate> date(const QString &text) const;

private:
    [[nodiscard]] std::optional<QDateTime> read(const QString &text, bool endOfDay) const;
    std::optional<DateOrder> m_order;
    QString m_pattern;
    QTimeZone m_zone;
};

// What the dates of a table show about their order.
struct DateFinding {
    DateOrder order = DateOrder::YearMonthDay;
    bool anyDate = false;
    bool ambiguous = false; // every date could be read both ways: someone has to say
    QString proof;          // the date that decides, such as "29-02-2016"
    friend bool operator==(const DateFinding &, const DateFinding &) = default;
};
// Gathers, value by value; result() then decides.
class DateEvidence {
public:
    void add(const QString &text);
    [[nodiscard]] DateFinding result() const;
    // Whether the values seen so far are dates at all; those that are none are refused row by row.
    [[nodiscard]] bool areDates() const { return m_values > 0 && m_dates * 2 >= m_values; }
    DateEvidence &operator+=(const DateEvidence &other);

private:
    qint64 m_values = 0, m_dates = 0;
    qint64 m_dayFirst = 0, m_monthFirst = 0, m_both = 0, m_dotted = 0;
    QString m_dayProof, m_monthProof;
};

} // namespace lamp
