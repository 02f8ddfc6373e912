// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importdates.h"

#include <QLocale>
#include <QRegularExpression>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

// A date taken apart, before it is decided which number is which.
struct DateParts {
    QString first, second, third; // numbers, or the name of a month
    QChar separator;
    std::optional<QTime> time;
    std::optional<int> offsetSeconds;
    std::optional<qint64> epochMs;
};

constexpr auto timePart
    = "(?:[T ,]+(\\d{1,2})[:h](\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?\\s*([AaPp]\\.?[Mm]\\.?)?\\s*"
      "(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?";

std::optional<QTime> timeOf(const QRegularExpressionMatch &match, int from)
{
    if (match.capturedView(from).isEmpty())
        return std::nullopt;
    int hour = match.capturedView(from).toInt();
    const QString half = match.captured(from + 4).toLower();
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return QTime();
        hour = hour % 12 + (half.startsWith(u'p') ? 12 : 0);
    }
    const QString fraction = match.captured(from + 3).left(3).leftJustified(3, u'0');
    const int seconds = match.capturedView(from + 2).toInt(), minutes = match.capturedView(from + 1).toInt();
    return QTime(hour, minutes, seconds, match.capturedView(from + 3).isEmpty() ? 0 : fraction.toInt());
}

std::optional<int> offsetOf(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    if (!text.startsWith(u'+') && !text.startsWith(u'-'))
        return 0;
    const QString digits = QString(text).remove(u':');
    const int seconds = digits.sliced(1, 2).toInt() * 3600 + digits.sliced(3, 2).toInt() * 60;
    return text.startsWith(u'-') ? -seconds : seconds;
}

std::optional<DateParts> epochParts(const QString &text)
{
    static const QRegularExpression digits(u"^(\\d{10}|\\d{13})(\\.0+)?$"_s);
    const auto match = digits.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 value = match.captured(1).toLongLong();
    DateParts parts;
    parts.epochMs = match.capturedLength(1) == 10 ? value * 1000 : value;
    return parts;
}

std::optional<DateParts> partsOf(const QString &raw)
{
    const QString text = raw.trimmed();
    if (text.size() < 6 || text.size() > 60)
        return std::nullopt;
    static const QRegularExpression separated(
        u"^(?:\\p{L}{2,12}\\.?,? +)?(\\d{1,4})([-/. ]|\\. ?)(\\d{1,2}|\\p{L}{3,12}\\.?)([-/. ]|\\. ?)(\\d{1,4})"_s
        + QString::fromLatin1(timePart) + u'$');
    static const QRegularExpression monthFirst(
        u"^(?:\\p{L}{2,12}, +)?(\\p{L}{3,12})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})"_s
        + QString::fromLatin1(timePart) + u'$');
    static const QRegularExpression compact(u"^(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?(Z)?)?$"_s);
    if (const auto epoch = epochParts(text))
        return epoch;
    if (const auto match = separated.match(text); match.hasMatch())
        return DateParts{match.captured(1), match.captured(3), match.captured(5), match.capturedView(2).front(),
            timeOf(match, 6), offsetOf(match.captured(11)), {}};
    if (const auto match = monthFirst.match(text); match.hasMatch())
        return DateParts{match.captured(2), match.captured(1), match.captured(3), u' ', timeOf(match, 4),
            offsetOf(match.captured(9)), {}};
    if (const auto match = compact.match(text); match.hasMatch()) {
        DateParts parts{
            match.captured(1), match.captured(2), match.captured(3), u'-', {}, offsetOf(match.captured(7)), {}};
        if (!match.capturedView(4).isEmpty())
            parts.time = QTime(match.captured(4).toInt(), match.captured(5).toInt(), match.captured(6).toInt());
        return parts;
    }
    return std::nullopt;
}

// The month that a word names in English, or in a language whose tables come this way; 0 when none.
int monthNamed(const QString &word)
{
    const QString plain = QString(word).remove(u'.').toLower();
    static const QHash<QString, int> names = [] {
        QHash<QString, int> table;
        for (const QLocale &locale :
            {QLocale::c(), QLocale(QLocale::German), QLocale(QLocale::French), QLocale(QLocale::Spanish), QLocale()})
            for (int month = 12; month >= 1; --month)
                for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
                    for (const QString &name :
                        {locale.monthName(month, format), locale.standaloneMonthName(month, format)})
                        table.insert(QString(name).remove(u'.').toLower(), month);
        return table;
    }();
    return names.value(plain);
}

bool isNumber(const QString &text) { return !text.isEmpty() && text.front().isDigit(); }

int yearOf(const QString &text)
{
    const int value = text.toInt();
    return text.size() > 2 ? value : value < 70 ? 2000 + value : 1900 + value;
}

QDate dateOf(const DateParts &parts, DateOrder order)
{
    if (!isNumber(parts.second))
        return parts.first.size() > 2 ? QDate(parts.first.toInt(), monthNamed(parts.second), parts.third.toInt())
                                      : QDate(yearOf(parts.third), monthNamed(parts.second), parts.first.toInt());
    if (parts.first.size() > 2 || (order == DateOrder::YearMonthDay && parts.third.size() <= 2))
        return QDate(yearOf(parts.first), parts.second.toInt(), parts.third.toInt());
    if (order == DateOrder::MonthDayYear)
        return QDate(yearOf(parts.third), parts.first.toInt(), parts.second.toInt());
    return QDate(yearOf(parts.third), parts.second.toInt(), parts.first.toInt());
}

} // namespace

DateReader::DateReader(const QString &format, const QTimeZone &zone)
    : m_order(fromCode<DateOrder>(format))
    , m_zone(zone)
{
    if (!m_order && !format.isEmpty())
        m_pattern = format;
}

std::optional<Instant> DateReader::moment(const QString &text, bool endOfDay) const
{
    const auto time = read(text, endOfDay);
    return time ? std::optional(Instant::from(*time)) : std::nullopt;
}

std::optional<QDate> DateReader::date(const QString &text) const
{
    const auto time = read(text, false);
    return time ? std::optional(time->date()) : std::nullopt;
}

std::optional<QDateTime> DateReader::read(const QString &text, bool endOfDay) const
{
    QDate date;
    std::optional<QTime> time;
    std::optional<int> offset;
    if (!m_pattern.isEmpty()) {
        const QDateTime wall = QLocale::c().toDateTime(text.trimmed(), m_pattern);
        if (!wall.isValid())
            return std::nullopt;
        date = wall.date();
        if (m_pattern.contains(u'h') || m_pattern.contains(u'H'))
            time = wall.time();
    } else {
        const auto parts = partsOf(text);
        if (!parts)
            return std::nullopt;
        if (parts->epochMs)
            return QDateTime::fromMSecsSinceEpoch(*parts->epochMs, m_zone);
        date = dateOf(*parts, m_order.value_or(DateOrder::DayMonthYear));
        time = parts->time;
        offset = parts->offsetSeconds;
    }
    if (!date.isValid() || date.year() < 1970 || date.year() > 2199 || (time && !time->isValid()))
        return std::nullopt;
    const QTime clock = time.value_or(endOfDay ? QTime(23, 59) : QTime(0, 0));
    if (offset)
        return QDateTime(date, clock, QTimeZone::fromSecondsAheadOfUtc(*offset)).toTimeZone(m_zone);
    return QDateTime(date, clock, m_zone, QDateTime::TransitionResolution::RelativeToBefore);
}

void DateEvidence::add(const QString &text)
{
    ++m_values;
    const auto parts = partsOf(text);
    if (!parts)
        return;
    if (parts->epochMs || !isNumber(parts->second) || parts->first.size() > 2) {
        m_dates += parts->epochMs || dateOf(*parts, DateOrder::YearMonthDay).isValid() ? 1 : 0;
        return;
    }
    const bool dayFirst = dateOf(*parts, DateOrder::DayMonthYear).isValid();
    const bool monthFirst = dateOf(*parts, DateOrder::MonthDayYear).isValid();
    if (!dayFirst && !monthFirst)
        return;
    ++m_dates;
    m_dotted += parts->separator == u'.' ? 1 : 0;
    if (dayFirst && monthFirst)
        m_both += parts->first.toInt() == parts->second.toInt() ? 0 : 1;
    else if (dayFirst && ++m_dayFirst == 1)
        m_dayProof = text.trimmed();
    else if (monthFirst && !dayFirst && ++m_monthFirst == 1)
        m_monthProof = text.trimmed();
}

DateEvidence &DateEvidence::operator+=(const DateEvidence &other)
{
    m_values += other.m_values;
    m_dates += other.m_dates;
    m_dayFirst += other.m_dayFirst;
    m_monthFirst += other.m_monthFirst;
    m_both += other.m_both;
    m_dotted += other.m_dotted;
    m_dayProof = m_dayProof.isEmpty() ? other.m_dayProof : m_dayProof;
    m_monthProof = m_monthProof.isEmpty() ? other.m_monthProof : m_monthProof;
    return *this;
}

DateFinding DateEvidence::result() const
{
    DateFinding finding;
    finding.anyDate = m_dates > 0;
    if (m_dayFirst == 0 && m_monthFirst == 0 && m_both == 0)
        return finding;
    if (m_dayFirst == 0 && m_monthFirst == 0) {
        // Nobody writes month.day.year; with dashes and slashes the user's own habit is the best guess.
        const QString habit = QLocale().dateFormat(QLocale::ShortFormat);
        const bool monthHabit = habit.indexOf(u'M') < habit.indexOf(u'd') && !habit.startsWith(u'y');
        finding.order = m_dotted == 0 && monthHabit ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
        finding.ambiguous = m_dotted == 0;
        return finding;
    }
    const bool dayFirst = m_dayFirst >= m_monthFirst;
    finding.order = dayFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    finding.proof = dayFirst ? m_dayProof : m_monthProof;
    finding.ambiguous = m_dayFirst > 0 && m_monthFirst > 0;
    return finding;
}

} // namespace lamp
