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
    if (rule.interval == 1) {
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

// What a rule takes from its start without saying so; the months only where the library would count otherwise.
void normaliseYearly(Normal &normal, const QDateTime &start)
{
    Rule &rule = normal.rule;
    normaliseYearDays(normal);
    if (!rule.yearDays.isEmpty() || !rule.days.isEmpty())
        return;
    if (rule.monthDays.isEmpty()) {
        rule.monthDays = {start.date().day()};
        if (rule.months.isEmpty())
            rule.months = {start.date().month()};
    } else if (rule.months.isEmpty()) {
        rule.months = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}; // RFC 5545: BYMONTHDAY expands a year
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
    switch (rule.frequency) {
    case Rule::Frequency::Daily: normaliseDaily(normal); break;
    case Rule::Frequency::Weekly:
        if (rule.days.isEmpty())
            normal.rule.days = {{0, start.date().dayOfWeek()}};
        break;
    case Rule::Frequency::Monthly:
        if (rule.days.isEmpty() && rule.monthDays.isEmpty())
            normal.rule.monthDays = {start.date().day()};
        break;
    case Rule::Frequency::Yearly: normaliseYearly(normal, start); break;
    }
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
    QList<RecurrenceRule::WDayPos> days;
    for (const Rule::Day &day : rule.days)
        days.append(RecurrenceRule::WDayPos(day.position, static_cast<short>(day.weekday)));
    engine.setByDays(days);
}
QList<QDateTime> walked(const Normal &normal, const QDateTime &start, const QDateTime &from, const QDateTime &to)
{
    KCalendarCore::RecurrenceRule engine;
    fill(engine, normal.rule, start);
    QList<QDateTime> list;
    QDateTime begin = std::max(from, start);
    while (begin <= to) {
        const QDateTime end = std::min(to, begin.addDays(WindowDays));
        const auto found = engine.timesInInterval(begin, end.addSecs(1)); // the library leaves out the end itself
        for (const QDateTime &time : found)
            if (time >= begin && time <= end && normal.keeps(time.date()))
                list.append(time);
        begin = end.addSecs(1);
    }
    std::ranges::sort(list);
    list.erase(std::unique(list.begin(), list.end()), list.end());
    return list;
}

// The times of day that a rule names, in order; there may be 86,400.
struct TimesOfDay {
    QList<int> hours, minutes, seconds;

    TimesOfDay(const Rule &rule, QTime start)
        : hours(rule.hours.isEmpty() ? QList{start.hour()} : rule.hours),
          minutes(rule.minutes.isEmpty() ? QList{start.minute()} : rule.minutes),
          seconds(rule.seconds.isEmpty() ? QList{start.second()} : rule.seconds)
    {
    }
    [[nodiscard]] qsizetype count() const { return hours.size() * minutes.size() * seconds.size(); }
    [[nodiscard]] QTime at(qsizetype index) const
    {
        const qsizetype ofMinute = seconds.size(), ofHour = minutes.size() * ofMinute;
        return {hours[index / ofHour], minutes[index % ofHour / ofMinute], seconds[index % ofMinute]};
    }
};

QDate firstOfInterval(const Rule &rule, QDate date)
{
    switch (rule.frequency) {
    case Rule::Frequency::Daily: return date;
    case Rule::Frequency::Weekly: return date.addDays(-((date.dayOfWeek() - rule.weekStart + 7) % 7));
    case Rule::Frequency::Monthly: return {date.year(), date.month(), 1};
    case Rule::Frequency::Yearly: return {date.year(), 1, 1};
    }
    return date;
}

QDate lastOfInterval(const Rule &rule, QDate date)
{
    const QDate first = firstOfInterval(rule, date);
    switch (rule.frequency) {
    case Rule::Frequency::Daily: return first;
    case Rule::Frequency::Weekly: return first.addDays(6);
    case Rule::Frequency::Monthly: return first.addMonths(1).addDays(-1);
    case Rule::Frequency::Yearly: return first.addYears(1).addDays(-1);
    }
    return first;
}

// BYSETPOS: the library gives the days of whole intervals, and the positions are counted out over their times. So a
// first interval that the start cuts counts as a whole, and thousands of times a day cost nothing.
QList<QDateTime> positioned(const Rule &rule, Normal normal, const QDateTime &start, const QDateTime &from,
                            const QDateTime &to)
{
    const TimesOfDay times(normal.rule, start.time());
    normal.rule.positions.clear();
    normal.rule.hours.clear();
    normal.rule.minutes.clear();
    normal.rule.seconds.clear();
    const auto midnight = [](QDate date) { return date.startOfDay(QTimeZone::UTC); };
    const auto days = walked(normal, midnight(firstOfInterval(rule, start.date())),
                             midnight(firstOfInterval(rule, from.date())), midnight(lastOfInterval(rule, to.date())));
    QList<QDateTime> list;
    for (auto first = days.begin(); first != days.end();) {
        const QDate last = lastOfInterval(rule, first->date());
        const auto next = std::find_if(first, days.end(), [last](const QDateTime &day) { return day.date() > last; });
        const qsizetype all = (next - first) * times.count();
        for (const int position : rule.positions) {
            const qsizetype index = position > 0 ? position - 1 : all + position;
            if (index < 0 || index >= all)
                continue;
            const QDateTime time(first[index / times.count()].date(), times.at(index % times.count()), QTimeZone::UTC);
            if (time >= start && time >= from && time <= to)
                list.append(time);
        }
        first = next;
    }
    std::ranges::sort(list);
    list.erase(std::unique(list.begin(), list.end()), list.end());
    return list;
}
} // namespace

QList<QDateTime> expand(const Rule &rule, const QDateTime &start, bool allDay, const QDateTime &from,
                        const QDateTime &to)
{
    const Normal normal = normalised(rule, start, allDay);
    return rule.positions.isEmpty() ? walked(normal, start, from, to) : positioned(rule, normal, start, from, to);
}

} // namespace lamp::expander
