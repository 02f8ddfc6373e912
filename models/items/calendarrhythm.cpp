// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/calendarrhythm.h"

#include <QTimeZone>

#include <optional>

namespace lamp {

namespace {

using Frequency = Rule::Frequency;
constexpr int secondTuesdayFirst = 8; // the second Tuesday falls on the 8th to the 14th

int weekdayAfterTuesday(int days)
{
    return (1 + days) % 7 + 1; // Tuesday = 2
}

QList<Rule::Day> plainDays(const QList<int> &weekdays)
{
    QList<Rule::Day> days;
    for (const int weekday : weekdays)
        days.append({0, weekday});
    return days;
}

QList<int> weekdaysOf(const Rule &rule)
{
    QList<int> list;
    for (const auto &day : rule.days)
        list.append(day.weekday);
    return list;
}

void setMonthPart(Rule &rule, const RhythmChoice &choice)
{
    if (choice.dayBy == RhythmChoice::DayBy::Date) {
        rule.monthDays = {choice.monthDay};
    } else if (choice.weekday == RhythmChoice::WorkingDay) {
        rule.days = plainDays({1, 2, 3, 4, 5});
        rule.positions = {choice.position};
    } else {
        rule.days = {{choice.position, choice.weekday}};
    }
}

void setPatchPart(Rule &rule, int offset)
{
    rule.frequency = Frequency::Monthly;
    rule.days = plainDays({weekdayAfterTuesday(offset)});
    for (int day = secondTuesdayFirst + offset; day < secondTuesdayFirst + offset + 7; ++day)
        rule.monthDays.append(day);
}

// Seven days of the month in a row with the one weekday that makes them 'second Tuesday + n days'.
std::optional<int> patchOffsetOf(const Rule &rule)
{
    if (rule.frequency != Frequency::Monthly || rule.monthDays.size() != 7 || rule.days.size() != 1)
        return std::nullopt;
    const int offset = rule.monthDays.first() - secondTuesdayFirst;
    if (offset < 0 || offset > 14)
        return std::nullopt;
    Rule made = rule;
    made.monthDays.clear();
    setPatchPart(made, offset);
    return made.days == rule.days && made.monthDays == rule.monthDays ? std::optional(offset) : std::nullopt;
}

bool readMonthPart(const Rule &rule, RhythmChoice &choice)
{
    if (rule.days.isEmpty() && rule.monthDays.size() <= 1 && rule.positions.isEmpty()) {
        choice.dayBy = RhythmChoice::DayBy::Date;
        if (!rule.monthDays.isEmpty())
            choice.monthDay = rule.monthDays.first();
        return choice.monthDay >= RhythmChoice::LastDay;
    }
    choice.dayBy = RhythmChoice::DayBy::Weekday;
    const bool plain = rule.monthDays.isEmpty();
    if (plain && rule.days.size() == 1 && rule.days.first().position != 0 && rule.positions.isEmpty()) {
        choice.position = rule.days.first().position;
        choice.weekday = rule.days.first().weekday;
    } else if (plain && weekdaysOf(rule) == QList{1, 2, 3, 4, 5} && rule.positions.size() == 1) {
        choice.position = rule.positions.first();
        choice.weekday = RhythmChoice::WorkingDay;
    } else {
        return false;
    }
    return choice.position >= -1 && choice.position <= 4;
}

bool readEnd(const Rule &rule, RhythmChoice &choice)
{
    if (rule.count > 0) {
        choice.end = RhythmChoice::End::Count;
        choice.count = rule.count;
    } else if (rule.until) {
        choice.end = RhythmChoice::End::Until;
        choice.until = rule.until->at.date();
        return rule.until->kind == Rule::Until::Kind::Date;
    }
    return true;
}

bool readRule(const Rule &rule, RhythmChoice &choice)
{
    choice.interval = rule.interval;
    const bool ownTimes = !rule.hours.isEmpty() || !rule.minutes.isEmpty() || !rule.seconds.isEmpty();
    if (!readEnd(rule, choice) || ownTimes || !rule.yearDays.isEmpty() || rule.weekStart != 1)
        return false;
    const bool named = !rule.months.isEmpty() || !rule.monthDays.isEmpty() || !rule.positions.isEmpty();
    switch (rule.frequency) {
    case Frequency::Daily: choice.repeat = RhythmChoice::Repeat::Daily; return !named && rule.days.isEmpty();
    case Frequency::Weekly:
        choice.repeat = RhythmChoice::Repeat::Weekly;
        if (!rule.days.isEmpty())
            choice.weekdays = weekdaysOf(rule);
        return !named;
    case Frequency::Monthly:
        choice.repeat = RhythmChoice::Repeat::Monthly;
        if (const auto offset = patchOffsetOf(rule); offset && rule.interval == 1 && rule.months.isEmpty()) {
            choice.repeat = RhythmChoice::Repeat::PatchDay;
            choice.patchOffset = *offset;
            return rule.positions.isEmpty();
        }
        return rule.months.isEmpty() && readMonthPart(rule, choice);
    case Frequency::Yearly:
        choice.repeat = RhythmChoice::Repeat::Yearly;
        if (rule.months.isEmpty()) // then a day without its month means every month, or the start's
            return !named && rule.days.isEmpty();
        choice.month = rule.months.first();
        return rule.months.size() == 1 && readMonthPart(rule, choice);
    }
    return false;
}

} // namespace

RhythmChoice RhythmChoice::suggested(QDate start)
{
    RhythmChoice choice;
    choice.weekdays = {start.dayOfWeek()};
    choice.monthDay = start.day();
    choice.position = start.day() > 28 ? -1 : (start.day() - 1) / 7 + 1;
    choice.weekday = start.dayOfWeek();
    choice.month = start.month();
    choice.until = start.addYears(1);
    return choice;
}

RhythmChoice RhythmChoice::from(const QString &rrule, QDate start)
{
    RhythmChoice choice = suggested(start);
    if (rrule.trimmed().isEmpty()) {
        choice.repeat = Repeat::Once;
        return choice;
    }
    const auto rule = Rule::parse(rrule);
    if (!rule || !readRule(*rule, choice)) {
        choice = suggested(start);
        choice.repeat = Repeat::Own;
    }
    choice.own = rrule.trimmed();
    return choice;
}

QString RhythmChoice::toRule() const
{
    if (repeat == Repeat::Once)
        return {};
    if (repeat == Repeat::Own)
        return own.trimmed();
    Rule rule;
    rule.interval = interval;
    switch (repeat) {
    case Repeat::Daily: rule.frequency = Frequency::Daily; break;
    case Repeat::Weekly:
        rule.frequency = Frequency::Weekly;
        rule.days = plainDays(weekdays);
        break;
    case Repeat::Monthly:
        rule.frequency = Frequency::Monthly;
        setMonthPart(rule, *this);
        break;
    case Repeat::Yearly:
        rule.frequency = Frequency::Yearly;
        rule.months = {month};
        setMonthPart(rule, *this);
        break;
    case Repeat::PatchDay:
        rule.interval = 1;
        setPatchPart(rule, patchOffset);
        break;
    case Repeat::Once:
    case Repeat::Own: break;
    }
    if (end == End::Count)
        rule.count = count;
    else if (end == End::Until && until.isValid())
        rule.until = Rule::Until{Rule::Until::Kind::Date, until.startOfDay(QTimeZone::UTC)};
    return rule.toText();
}

} // namespace lamp
