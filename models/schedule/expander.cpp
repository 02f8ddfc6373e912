// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/expander.h"

#include <KCalendarCore/RecurrenceRule>

#include <QTimeZone>

#include <algorithm>

namespace lamp::expander {

namespace {
// The library stops without a word after 10,000 intervals: no window is longer than so many days.
constexpr int WindowDays = 3650;

bool matches(const QList<int> &allowed, int fromStart, int length)
{
    return allowed.contains(fromStart) || allowed.contains(fromStart - length - 1);
}

struct Normal {
    Rule rule;
    QList<int> monthDays, yearDays; // to be filtered by afterwards, when not empty

    [[nodiscard]] bool keeps(QDate date) const
    {
        return (monthDays.isEmpty() || matches(monthDays, date.day(), date.daysInMonth()))
            && (yearDays.isEmpty() || matches(yearDays, date.dayOfYear(), date.daysInYear()));
    }
};

void normaliseDaily(Normal &normal)
{
    Rule &rule = normal.rule;
    if (rule.monthDays.isEmpty() || rule.monthDays.first() > 0)
        return;
    if (rule.interval == 1 && rule.positions.isEmpty()) {
        rule.frequency = Rule::Frequency::Monthly;
    } else {
        normal.monthDays = rule.monthDays;
        rule.monthDays.clear();
    }
}

// Days from the end of a year: both days that it can be, sorted out by the year's length afterwards.
void normaliseYearDays(Normal &normal)
{
    Rule &rule = normal.rule;
    if (rule.yearDays.isEmpty() || rule.yearDays.first() > 0)
        return;
    normal.yearDays = rule.yearDays;
    QSet<int> candidates;
    for (const int day : std::as_const(normal.yearDays)) {
        for (const int length : {365, 366}) {
            const int candidate = day > 0 ? day : length + 1 + day;
            if (candidate > 0)
                candidates.insert(candidate);
        }
    }
    rule.yearDays = candidates.values();
    std::ranges::sort(rule.yearDays);
}

void normaliseYearly(Normal &normal, const QDateTime &start)
{
    Rule &rule = normal.rule;
    normaliseYearDays(normal);
    if (!rule.months.isEmpty() || !rule.yearDays.isEmpty() || !rule.days.isEmpty())
        return;
    if (!rule.monthDays.isEmpty()) {
        rule.months = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}; // RFC 5545: BYMONTHDAY expands a year
    } else {
        rule.months = {start.date().month()};
        rule.monthDays = {start.date().day()};
    }
}

Normal normalised(const Rule &rule, const QDateTime &start, bool allDay)
{
    Normal normal{rule, {}, {}};
    if (allDay) {
        normal.rule.hours.clear();
        normal.rule.minutes.clear();
        normal.rule.seconds.clear();
    }
    if (rule.frequency == Rule::Frequency::Daily)
        normaliseDaily(normal);
    else if (rule.frequency == Rule::Frequency::Yearly)
        normaliseYearly(normal, start);
    return normal;
}

void fill(KCalendarCore::RecurrenceRule &engine, const Rule &rule, const QDateTime &start)
{
    using KCalendarCore::RecurrenceRule;
    static constexpr RecurrenceRule::PeriodType types[] = {RecurrenceRule::rDaily, RecurrenceRule::rWeekly,
                                                           RecurrenceRule::rMonthly, RecurrenceRule::rYearly};
    engine.setRecurrenceType(types[static_cast<size_t>(rule.frequency)]);
    engine.setFrequency(rule.interval);
    engine.setStartDt(start);
    engine.setDuration(-1); // COUNT and UNTIL are ours
    engine.setWeekStart(static_cast<short>(rule.weekStart));
    engine.setByMonths(rule.months);
    engine.setByMonthDays(rule.monthDays);
    engine.setByYearDays(rule.yearDays);
    engine.setByHours(rule.hours);
    engine.setByMinutes(rule.minutes);
    engine.setBySeconds(rule.seconds);
    engine.setBySetPos(rule.positions);
    QList<RecurrenceRule::WDayPos> days;
    for (const Rule::Day &day : rule.days)
        days.append(RecurrenceRule::WDayPos(day.position, static_cast<short>(day.weekday)));
    engine.setByDays(days);
}
} // namespace

QList<QDateTime> expand(const Rule &rule, const QDateTime &start, bool allDay, const QDateTime &from,
                        const QDateTime &to)
{
    const Normal normal = normalised(rule, start, allDay);
    KCalendarCore::RecurrenceRule engine;
    fill(engine, normal.rule, start);
    QList<QDateTime> list;
    QDateTime begin = std::max(from, start);
    while (begin <= to) {
        const QDateTime end = std::min(to, begin.addDays(WindowDays));
        const auto found = engine.timesInInterval(begin, end);
        for (const QDateTime &time : found)
            if (time >= begin && time <= end && normal.keeps(time.date()))
                list.append(time);
        begin = end.addSecs(1);
    }
    std::ranges::sort(list);
    list.erase(std::unique(list.begin(), list.end()), list.end());
    return list;
}

} // namespace lamp::expander
