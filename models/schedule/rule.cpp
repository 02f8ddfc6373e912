// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/rule.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lamp {

namespace {
struct RuleText {
    Q_DECLARE_TR_FUNCTIONS(Rule)
};

constexpr std::array weekdayCodes{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
constexpr std::array frequencyCodes{"DAILY", "WEEKLY", "MONTHLY", "YEARLY"};
constexpr int LongestRule = 2000;
constexpr int LongestIntervalDays = 36'525; // a hundred years

std::unexpected<Error> refuse(const QString &reason)
{
    return fail(Error::Kind::Invalid, reason);
}

int weekdayOf(QStringView code)
{
    for (size_t i = 0; i < weekdayCodes.size(); ++i)
        if (code.compare(QLatin1StringView(weekdayCodes[i]), Qt::CaseInsensitive) == 0)
            return static_cast<int>(i) + 1;
    return 0;
}

Result<QList<int>> numbers(QStringView name, QStringView text, int lowest, int highest, bool negative)
{
    QList<int> list;
    for (const QStringView item : text.split(u',')) {
        bool ok = false;
        const int value = item.trimmed().toInt(&ok);
        const bool fits = (value >= lowest && value <= highest) || (negative && value <= -1 && value >= -highest);
        if (!ok || !fits)
            return refuse(RuleText::tr("%1 cannot be “%2”").arg(name, item));
        list.append(value);
    }
    std::ranges::sort(list);
    list.erase(std::unique(list.begin(), list.end()), list.end());
    return list;
}

Result<QList<Rule::Day>> weekdays(QStringView text)
{
    QList<Rule::Day> list;
    for (const QStringView whole : text.split(u',')) {
        const QStringView item = whole.trimmed();
        Rule::Day day;
        day.weekday = weekdayOf(item.right(2));
        bool ok = true;
        if (item.size() > 2)
            day.position = item.chopped(2).toInt(&ok);
        if (!ok || day.weekday == 0 || qAbs(day.position) > 53 || (item.size() > 2 && day.position == 0))
            return refuse(RuleText::tr("BYDAY cannot be “%1”").arg(item));
        if (!list.contains(day))
            list.append(day);
    }
    std::ranges::sort(list, [](const Rule::Day &a, const Rule::Day &b) {
        return std::pair(a.position, a.weekday) < std::pair(b.position, b.weekday);
    });
    return list;
}

Result<Rule::Until> endOf(QStringView text)
{
    const QDate date = QDate::fromString(text.first(std::min<qsizetype>(8, text.size())).toString(), u"yyyyMMdd"_s);
    if (date.isValid() && text.size() == 8)
        return Rule::Until{Rule::Until::Kind::Date, date.startOfDay(QTimeZone::UTC)};
    const bool utc = text.endsWith(u'Z', Qt::CaseInsensitive);
    const QStringView clock =
        text.sliced(std::min<qsizetype>(8, text.size()), std::max<qsizetype>(0, text.size() - 8 - utc));
    const QTime time = QTime::fromString(clock.toString(), u"'T'HHmmss"_s);
    if (!date.isValid() || !time.isValid())
        return refuse(RuleText::tr("UNTIL cannot be “%1”").arg(text));
    return Rule::Until{utc ? Rule::Until::Kind::Utc : Rule::Until::Kind::Wall, QDateTime(date, time, QTimeZone::UTC)};
}

Result<int> wholeNumber(QStringView name, QStringView text)
{
    bool ok = false;
    const qlonglong value = text.trimmed().toLongLong(&ok);
    if (!ok || value < 1 || value > std::numeric_limits<int>::max())
        return refuse(RuleText::tr("%1 must be a whole number from 1, not “%2”").arg(name, text));
    return static_cast<int>(value);
}

Result<void> setFrequency(Rule &rule, const QString &value)
{
    for (size_t i = 0; i < frequencyCodes.size(); ++i) {
        if (value == QLatin1StringView(frequencyCodes[i])) {
            rule.frequency = static_cast<Rule::Frequency>(i);
            return {};
        }
    }
    if (value == u"SECONDLY" || value == u"MINUTELY" || value == u"HOURLY")
        return refuse(RuleText::tr("more often than daily (%1) is no maintenance rhythm").arg(value));
    return refuse(RuleText::tr("FREQ cannot be “%1”").arg(value));
}

Result<void> setList(Rule &rule, const QString &name, const QString &value)
{
    struct Part {
        const char *name;
        QList<int> Rule::*member;
        int lowest, highest;
        bool negative;
    };
    static constexpr std::array parts{Part{"BYMONTH", &Rule::months, 1, 12, false},
                                      Part{"BYMONTHDAY", &Rule::monthDays, 1, 31, true},
                                      Part{"BYYEARDAY", &Rule::yearDays, 1, 366, true},
                                      Part{"BYHOUR", &Rule::hours, 0, 23, false},
                                      Part{"BYMINUTE", &Rule::minutes, 0, 59, false},
                                      Part{"BYSECOND", &Rule::seconds, 0, 59, false},
                                      Part{"BYSETPOS", &Rule::positions, 1, 366, true}};
    for (const Part &part : parts) {
        if (name == QLatin1StringView(part.name)) {
            LAMP_TRY(list, numbers(name, value, part.lowest, part.highest, part.negative));
            rule.*part.member = list;
            return {};
        }
    }
    if (name == u"BYWEEKNO")
        return refuse(RuleText::tr("week numbers (BYWEEKNO) are not offered: programs read them differently"));
    return refuse(RuleText::tr("“%1” is no part of a rule").arg(name));
}

Result<void> setPart(Rule &rule, const QString &name, const QString &value)
{
    if (name == u"FREQ")
        return setFrequency(rule, value);
    if (name == u"INTERVAL") {
        LAMP_TRY(interval, wholeNumber(name, value));
        rule.interval = interval;
    } else if (name == u"COUNT") {
        LAMP_TRY(count, wholeNumber(name, value));
        rule.count = count;
    } else if (name == u"UNTIL") {
        LAMP_TRY(until, endOf(value));
        rule.until = until;
    } else if (name == u"BYDAY") {
        LAMP_TRY(days, weekdays(value));
        rule.days = days;
    } else if (name == u"WKST") {
        rule.weekStart = weekdayOf(value);
        if (rule.weekStart == 0)
            return refuse(RuleText::tr("WKST cannot be “%1”").arg(value));
    } else {
        return setList(rule, name, value);
    }
    return {};
}

// Whether any of the months has any of the days: "30 February" never comes.
bool someMonthHasTheDay(const Rule &rule)
{
    static constexpr std::array longest{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (rule.monthDays.isEmpty() || rule.months.isEmpty())
        return true;
    return std::ranges::any_of(rule.months, [&rule](int month) {
        return std::ranges::any_of(rule.monthDays, [month](int day) {
            return qAbs(day) <= longest[static_cast<size_t>(month - 1)];
        });
    });
}

Result<void> checkParts(const Rule &rule)
{
    using F = Rule::Frequency;
    const bool wide = rule.frequency == F::Monthly || rule.frequency == F::Yearly;
    const int largest = rule.frequency == F::Monthly ? 5 : 53;
    for (const Rule::Day &day : rule.days) {
        if (day.position != 0 && !wide)
            return refuse(RuleText::tr("“the 2nd Monday” needs a monthly or yearly rule"));
        if (qAbs(day.position) > largest)
            return refuse(RuleText::tr("no month has a weekday number %1").arg(day.position));
    }
    if (rule.frequency == F::Weekly && !rule.monthDays.isEmpty())
        return refuse(RuleText::tr("a weekly rule cannot name days of the month"));
    if (rule.frequency != F::Yearly && !rule.yearDays.isEmpty())
        return refuse(RuleText::tr("only a yearly rule can name days of the year"));
    const bool others = !rule.months.isEmpty() || !rule.monthDays.isEmpty() || !rule.yearDays.isEmpty()
        || !rule.days.isEmpty() || !rule.hours.isEmpty() || !rule.minutes.isEmpty() || !rule.seconds.isEmpty();
    if (!rule.positions.isEmpty() && !others)
        return refuse(RuleText::tr("BYSETPOS chooses among days that the rule does not name"));
    if (!someMonthHasTheDay(rule))
        return refuse(RuleText::tr("the rule never gives a date: no such day in that month"));
    return {};
}

Result<void> checkSize(const Rule &rule)
{
    static constexpr std::array daysOf{1, 7, 28, 365};
    if (rule.count > 0 && rule.until)
        return refuse(RuleText::tr("COUNT and UNTIL exclude each other"));
    if (rule.count > Rule::LargestCount)
        return refuse(RuleText::tr("COUNT is over %L1").arg(Rule::LargestCount));
    if (qint64(rule.interval) * daysOf[static_cast<size_t>(rule.frequency)] > LongestIntervalDays)
        return refuse(RuleText::tr("the interval is over a hundred years"));
    if (rule.mostADay() > Rule::MostTimesADay)
        return refuse(RuleText::tr("%1 times a day; the limit is %2").arg(rule.mostADay()).arg(Rule::MostTimesADay));
    return {};
}

QString listText(const QList<int> &list)
{
    QStringList texts;
    for (const int value : list)
        texts.append(QString::number(value));
    return texts.join(u',');
}
} // namespace

int Rule::timesADay() const
{
    const auto atLeastOne = [](const QList<int> &list) {
        return static_cast<int>(std::max<qsizetype>(list.size(), 1));
    };
    return atLeastOne(hours) * atLeastOne(minutes) * atLeastOne(seconds);
}

int Rule::mostADay() const
{
    return positions.isEmpty() ? timesADay() : std::min(timesADay(), static_cast<int>(positions.size()));
}

Result<Rule> Rule::parse(QStringView text)
{
    QStringView rest = text.trimmed();
    if (rest.startsWith(u"RRULE:", Qt::CaseInsensitive))
        rest = rest.sliced(6);
    if (rest.size() > LongestRule)
        return refuse(RuleText::tr("the rule is over %L1 characters long").arg(LongestRule));
    Rule rule;
    QStringList seen;
    for (const QStringView part : rest.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals < 1)
            return refuse(RuleText::tr("“%1” is no part of a rule").arg(part));
        const QString name = part.first(equals).trimmed().toString().toUpper();
        if (seen.contains(name))
            return refuse(RuleText::tr("%1 stands twice").arg(name));
        seen.append(name);
        LAMP_CHECK(setPart(rule, name, part.sliced(equals + 1).trimmed().toString().toUpper()));
    }
    if (!seen.contains(u"FREQ"_s))
        return refuse(RuleText::tr("FREQ is missing"));
    LAMP_CHECK(checkParts(rule));
    LAMP_CHECK(checkSize(rule));
    return rule;
}

QString Rule::toText() const
{
    QStringList parts{u"FREQ="_s + QLatin1StringView(frequencyCodes[static_cast<size_t>(frequency)])};
    if (interval != 1)
        parts.append(u"INTERVAL=%1"_s.arg(interval));
    if (count > 0)
        parts.append(u"COUNT=%1"_s.arg(count));
    if (until) {
        const QString format = until->kind == Until::Kind::Date ? u"yyyyMMdd"_s : u"yyyyMMdd'T'HHmmss"_s;
        const QString end = until->at.toString(format);
        parts.append(u"UNTIL="_s + end + (until->kind == Until::Kind::Utc ? u"Z"_s : QString()));
    }
    const std::pair<const char *, const QList<int> *> lists[] = {
        {"BYMONTH", &months}, {"BYMONTHDAY", &monthDays}, {"BYYEARDAY", &yearDays}, {"BYHOUR", &hours},
        {"BYMINUTE", &minutes}, {"BYSECOND", &seconds}, {"BYSETPOS", &positions}};
    for (const auto &[name, list] : lists)
        if (!list->isEmpty())
            parts.append(QLatin1StringView(name) + u'=' + listText(*list));
    if (!days.isEmpty()) {
        QStringList texts;
        for (const Day &day : days)
            texts.append((day.position ? QString::number(day.position) : QString())
                         + QLatin1StringView(weekdayCodes[static_cast<size_t>(day.weekday - 1)]));
        parts.append(u"BYDAY="_s + texts.join(u','));
    }
    if (weekStart != 1)
        parts.append(u"WKST="_s + QLatin1StringView(weekdayCodes[static_cast<size_t>(weekStart - 1)]));
    return parts.join(u';');
}

} // namespace lamp
