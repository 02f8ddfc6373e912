// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/querydate.h"

#include "domain/queryreason.h"

#include <QRegularExpression>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
DateSpan days(QDate from, QDate to, const QTimeZone &zone)
{
    return {Instant::from(from.startOfDay(zone)), Instant::from(to.startOfDay(zone))};
}

std::optional<DateSpan> named(QStringView word, QDate today, Instant now, const QTimeZone &zone)
{
    if (word == u"now")
        return DateSpan{now, {now.ms + 1}};
    if (word == u"today")
        return days(today, today.addDays(1), zone);
    if (word == u"yesterday")
        return days(today.addDays(-1), today, zone);
    if (word == u"tomorrow")
        return days(today.addDays(1), today.addDays(2), zone);
    if (word == u"week") {
        const QDate monday = today.addDays(1 - today.dayOfWeek());
        return days(monday, monday.addDays(7), zone);
    }
    if (word == u"month") {
        const QDate first(today.year(), today.month(), 1);
        return days(first, first.addMonths(1), zone);
    }
    if (word == u"year")
        return days({today.year(), 1, 1}, {today.year() + 1, 1, 1}, zone);
    return std::nullopt;
}

std::optional<DateSpan> written(QStringView text, const QTimeZone &zone)
{
    static const QRegularExpression pattern(u"\\A(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?\\z"_s);
    const auto match = pattern.matchView(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.capturedView(1).toInt();
    const bool hasMonth = match.hasCaptured(2), hasDay = match.hasCaptured(3);
    const QDate from(year, hasMonth ? match.capturedView(2).toInt() : 1, hasDay ? match.capturedView(3).toInt() : 1);
    if (!from.isValid())
        return std::nullopt;
    return days(from, hasDay ? from.addDays(1) : hasMonth ? from.addMonths(1) : from.addYears(1), zone);
}

std::optional<DateSpan> relative(QStringView text, Instant now, const QTimeZone &zone)
{
    static const QRegularExpression pattern(u"\\A([+-]?)(\\d{1,5})(m|h|d|w|mo|y)\\z"_s);
    const auto match = pattern.matchView(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int amount = match.capturedView(2).toInt() * (match.capturedView(1) == u"+" ? 1 : -1);
    const QStringView unit = match.capturedView(3);
    QDateTime time = now.in(zone);
    if (unit == u"m")
        time = time.addSecs(amount * 60);
    else if (unit == u"h")
        time = time.addSecs(amount * 3600);
    else if (unit == u"mo")
        time = time.addMonths(amount);
    else if (unit == u"y")
        time = time.addYears(amount);
    else
        time = time.addDays(unit == u"w" ? amount * 7 : amount);
    return DateSpan{Instant::from(time), {Instant::from(time).ms + 1}};
}
} // namespace

Result<DateSpan> resolveDate(QStringView expression, Instant now, const QTimeZone &zone)
{
    if (const auto span = named(expression, now.in(zone).date(), now, zone))
        return *span;
    if (const auto span = written(expression, zone))
        return *span;
    if (const auto span = relative(expression, now, zone))
        return *span;
    return fail(Error::Kind::Invalid,
                QueryReason::tr("'%1' is no date: try today, 2026-03, 5d (ago) or +2h").arg(expression));
}

} // namespace lamp
