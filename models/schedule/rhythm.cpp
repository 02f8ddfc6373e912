// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/rhythm.h"

#include "core/datetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lamp {

namespace {
struct RhythmWords {
    Q_DECLARE_TR_FUNCTIONS(Rhythm)
};
const QList<int> workingWeekdays{1, 2, 3, 4, 5};

QString joined(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(QString());
    return RhythmWords::tr("%1 and %2", "the last two of a list")
        .arg(words.first(words.size() - 1).join(u", "_s), words.last());
}

QString dayName(int weekday, QLocale::FormatType format = QLocale::LongFormat)
{
    return QLocale().dayName(weekday, format);
}

QString monthName(int month)
{
    return QLocale().standaloneMonthName(month);
}

// "22nd"
QString ordinal(int number)
{
    const int tens = number % 100, ones = number % 10;
    if (tens >= 11 && tens <= 13)
        return RhythmWords::tr("%1th").arg(number);
    switch (ones) {
    case 1: return RhythmWords::tr("%1st").arg(number);
    case 2: return RhythmWords::tr("%1nd").arg(number);
    case 3: return RhythmWords::tr("%1rd").arg(number);
    default: return RhythmWords::tr("%1th").arg(number);
    }
}

// "first", "2nd", "last" for weekdays.
QString position(int number)
{
    if (number == 1)
        return RhythmWords::tr("first");
    if (number == -1)
        return RhythmWords::tr("last");
    return number > 0 ? ordinal(number) : RhythmWords::tr("%1 to last").arg(ordinal(-number));
}

QString monthDay(int number)
{
    if (number == -1)
        return RhythmWords::tr("last day");
    return number > 0 ? ordinal(number) : RhythmWords::tr("%1 to last day").arg(ordinal(-number));
}

QList<int> plainWeekdays(const Rule &rule)
{
    QList<int> list;
    for (const Rule::Day &day : rule.days)
        if (day.position == 0)
            list.append(day.weekday);
    return list.size() == rule.days.size() ? list : QList<int>{};
}

QString weekdayList(const QList<int> &weekdays)
{
    if (weekdays == workingWeekdays)
        return RhythmWords::tr("weekday (Mon–Fri)");
    QStringList words;
    for (const int weekday : weekdays)
        words.append(dayName(weekday, weekdays.size() == 1 ? QLocale::LongFormat : QLocale::ShortFormat));
    return joined(words);
}

// Seven days in a row with one weekday name a single day: "3rd Friday", or "2nd Tuesday + 3 days".
QString weekdayInSevenDays(const Rule &rule)
{
    const auto &days = rule.monthDays;
    if (days.size() != 7 || days.first() < 1 || days.last() != days.first() + 6 || rule.days.size() != 1)
        return {};
    const int weekday = rule.days.first().weekday, offset = (days.first() - 1) % 7, nth = (days.first() - 1) / 7 + 1;
    if (offset == 0)
        return position(nth) + u' ' + dayName(weekday);
    const int anchor = (weekday - offset + 6) % 7 + 1;
    const bool patchDay = anchor == Qt::Tuesday && nth > 2; // said from the second Tuesday, as everybody does
    const int from = patchDay ? 2 : nth, later = offset + 7 * (nth - from);
    return RhythmWords::tr("%1 %2 + %n day(s)", "2nd Tuesday + 3 days", later).arg(position(from), dayName(anchor));
}

// Which day of a month, empty when no short words fit.
QString dayInMonth(const Rule &rule, const QDateTime &start)
{
    const QList<int> weekdays = plainWeekdays(rule);
    if (rule.days.isEmpty() && rule.monthDays.isEmpty())
        return rule.positions.isEmpty() ? ordinal(start.date().day()) : QString();
    QStringList words;
    if (rule.days.isEmpty() && rule.positions.isEmpty()) {
        for (const int day : rule.monthDays)
            words.append(monthDay(day));
        return joined(words);
    }
    if (!rule.monthDays.isEmpty())
        return rule.positions.isEmpty() ? weekdayInSevenDays(rule) : QString();
    if (rule.positions.isEmpty()) {
        for (const Rule::Day &day : rule.days)
            words.append(day.position == 0 ? RhythmWords::tr("each %1").arg(dayName(day.weekday))
                                           : position(day.position) + u' ' + dayName(day.weekday));
        return joined(words);
    }
    if (weekdays != workingWeekdays && weekdays.size() != 1)
        return {};
    const QString what = weekdays == workingWeekdays ? RhythmWords::tr("weekday") : dayName(weekdays.first());
    for (const int number : rule.positions)
        words.append(position(number));
    return joined(words) + u' ' + what;
}

QString everyMonths(int step)
{
    switch (step) {
    case 1: return RhythmWords::tr("monthly");
    case 3: return RhythmWords::tr("quarterly");
    case 6: return RhythmWords::tr("half-yearly");
    case 12: return RhythmWords::tr("yearly");
    default: break;
    }
    return step % 12 == 0 ? RhythmWords::tr("every %n year(s)", nullptr, step / 12)
                          : RhythmWords::tr("every %n month(s)", nullptr, step);
}

// The distance of months that are evenly spread over the year, or 0.
int evenStep(const QList<int> &months)
{
    if (months.size() < 2 || 12 % months.size() != 0)
        return 0;
    const int step = 12 / static_cast<int>(months.size());
    for (qsizetype i = 1; i < months.size(); ++i)
        if (months[i] - months[i - 1] != step)
            return 0;
    return step;
}

QString monthlyWords(const Rule &rule, const QDateTime &start)
{
    const QString day = dayInMonth(rule, start);
    if (day.isEmpty())
        return {};
    const bool patchDay = !rule.monthDays.isEmpty() && !rule.days.isEmpty();
    const bool yearly = rule.frequency == Rule::Frequency::Yearly;
    const int step = rule.months.isEmpty() ? rule.interval * (yearly ? 12 : 1) : evenStep(rule.months);
    if (step > 0 && (rule.months.isEmpty() || rule.interval == 1))
        return patchDay && step == 1 ? day : everyMonths(step) + u", " + day;
    if (!yearly && rule.interval != 1)
        return {};
    QStringList months;
    for (const int month : rule.months)
        months.append(monthName(month));
    return RhythmWords::tr("%1, %2 of %3", "yearly, last Sunday of October")
        .arg(everyMonths(yearly ? rule.interval * 12 : 12), day, joined(months));
}

QString yearlyWords(const Rule &rule, const QDateTime &start)
{
    if (!rule.yearDays.isEmpty()) {
        if (!rule.days.isEmpty() || !rule.positions.isEmpty() || !rule.months.isEmpty() || !rule.monthDays.isEmpty())
            return {};
        QStringList words;
        for (const int day : rule.yearDays)
            words.append(QString::number(day));
        return everyMonths(rule.interval * 12) + u", " + RhythmWords::tr("day %1 of the year").arg(joined(words));
    }
    if (rule.months.isEmpty() && rule.monthDays.isEmpty() && rule.days.isEmpty())
        return everyMonths(rule.interval * 12) + u", " + dateText(start.date(), u"d MMMM");
    if (rule.months.size() == 1 && rule.days.isEmpty() && rule.monthDays.size() <= 1 && rule.positions.isEmpty()) {
        const int day = rule.monthDays.isEmpty() ? start.date().day() : rule.monthDays.first();
        if (day > 0)
            return everyMonths(rule.interval * 12) + u", " + QString::number(day) + u' '
                + monthName(rule.months.first());
    }
    if (rule.months.isEmpty()) {
        if (!rule.monthDays.isEmpty() && rule.days.isEmpty() && rule.positions.isEmpty() && rule.interval == 1) {
            Rule monthly = rule;
            monthly.frequency = Rule::Frequency::Monthly;
            return monthlyWords(monthly, start);
        }
        const QList<int> weekdays = plainWeekdays(rule);
        if (!weekdays.isEmpty() && rule.positions.isEmpty() && rule.monthDays.isEmpty() && rule.interval == 1)
            return RhythmWords::tr("every %1").arg(weekdayList(weekdays));
        if (rule.days.size() == 1 && rule.monthDays.isEmpty() && rule.positions.isEmpty()
            && rule.days.first().position != 0)
            return RhythmWords::tr("%1, %2 of the year").arg(everyMonths(rule.interval * 12),
                       position(rule.days.first().position) + u' ' + dayName(rule.days.first().weekday));
        return {};
    }
    return monthlyWords(rule, start);
}

QString inMonths(const Rule &rule)
{
    if (rule.months.isEmpty())
        return {};
    QStringList words;
    for (const int month : rule.months)
        words.append(monthName(month));
    return u' ' + RhythmWords::tr("in %1", "every day in January").arg(joined(words));
}

QString weeklyWords(const Rule &rule, const QDateTime &start)
{
    if (!rule.positions.isEmpty())
        return {};
    const QList<int> named = plainWeekdays(rule);
    const QList<int> weekdays = named.isEmpty() ? QList<int>{start.date().dayOfWeek()} : named;
    if (rule.interval == 1)
        return (weekdays.size() == 7 ? RhythmWords::tr("every day")
                                     : RhythmWords::tr("every %1").arg(weekdayList(weekdays)))
            + inMonths(rule);
    return RhythmWords::tr("every %n week(s) on %1", nullptr, rule.interval).arg(weekdayList(weekdays))
        + inMonths(rule);
}

QString dailyWords(const Rule &rule, const QDateTime &start)
{
    if (!rule.positions.isEmpty() && rule.timesADay() == 1)
        return {};
    if (!rule.monthDays.isEmpty()) {
        Rule monthly = rule;
        monthly.positions.clear();
        return rule.interval == 1 ? monthlyWords(monthly, start) : QString();
    }
    if (!rule.days.isEmpty()) {
        Rule weekly = rule;
        weekly.positions.clear();
        return rule.interval == 1 ? weeklyWords(weekly, start) : QString();
    }
    return (rule.interval == 1 ? RhythmWords::tr("every day")
                               : RhythmWords::tr("every %n day(s)", nullptr, rule.interval))
        + inMonths(rule);
}

QString rhythmOf(const Rule &rule, const QDateTime &start)
{
    switch (rule.frequency) {
    case Rule::Frequency::Daily: return dailyWords(rule, start);
    case Rule::Frequency::Weekly: return weeklyWords(rule, start);
    case Rule::Frequency::Monthly: return monthlyWords(rule, start);
    case Rule::Frequency::Yearly: return yearlyWords(rule, start);
    }
    return {};
}

QString endWords(const Rule &rule)
{
    if (rule.count > 0)
        return u", " + RhythmWords::tr("%n time(s)", nullptr, rule.count);
    if (rule.until)
        return u", " + RhythmWords::tr("until %1").arg(dateText(rule.until->at.date(), u"d MMM yyyy"));
    return {};
}
} // namespace

QString rhythmInWords(const RecurrenceText &text)
{
    if (text.rrule.isEmpty())
        return text.rdates.isEmpty()
            ? RhythmWords::tr("once")
            : RhythmWords::tr("on %n date(s)", nullptr, static_cast<int>(text.rdates.size()) + 1);
    const auto rule = Rule::parse(text.rrule);
    const auto start = wallclock::slotFromText(text.start);
    if (!rule || !start)
        return text.rrule;
    const QString words = rhythmOf(*rule, start->wall);
    if (words.isEmpty())
        return text.rrule;
    const int times = start->allDay ? 1 : rule->timesADay();
    QString often;
    if (times > 1 && rule->positions.isEmpty())
        often = u", " + RhythmWords::tr("%n time(s) a day", nullptr, times);
    return words + often + endWords(*rule);
}

QStringList rhythmNotes(const RecurrenceText &text)
{
    const auto rule = Rule::parse(text.rrule);
    const auto start = wallclock::slotFromText(text.start);
    if (text.rrule.isEmpty() || !rule || !start || rule->frequency < Rule::Frequency::Monthly || !rule->days.isEmpty()
        || !rule->yearDays.isEmpty())
        return {};
    const QDate date = start->wall.date();
    const QList<int> days = rule->monthDays.isEmpty() ? QList<int>{date.day()} : rule->monthDays;
    const int last = *std::ranges::max_element(days);
    const bool oneMonth
        = rule->frequency == Rule::Frequency::Yearly && rule->monthDays.isEmpty() && rule->months.isEmpty();
    if ((oneMonth && date.month() == 2 && date.day() == 29) || (last == 29 && rule->months == QList<int>{2}))
        return {RhythmWords::tr("There is a 29 February only every four years.")};
    if (last < 29 || oneMonth || !rule->months.isEmpty())
        return {};
    return {RhythmWords::tr("Months without a %1 are left out; “last day” never is.").arg(ordinal(last))};
}

} // namespace lamp
