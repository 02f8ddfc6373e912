// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/clockcheck.h"

#include "services/clockbook.h"

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;
using What = ClockProblem::What;
using Where = ClockProblem::Where;

QString ClockProblem::detail() const
{
    const auto why = [this]() -> QString {
        switch (what) {
        case What::NoName: return u"it needs a name"_s;
        case What::TwoOfAName: return u"two calendars of this name"_s;
        case What::Hours: return u"hours '%1'"_s.arg(value);
        case What::Zone: return u"no time zone '%1'"_s.arg(value);
        case What::Region: return u"no holiday region '%1'"_s.arg(value);
        case What::NeverWorks: return u"no working time in the next year"_s;
        case What::DayWithoutDate: return u"a day without a date"_s;
        case What::DayTwice: return u"%1 stands twice"_s.arg(value);
        case What::DayHours: return u"a day with the hours '%1'"_s.arg(value);
        case What::CalendarGone: return u"its calendar is gone"_s;
        case What::NoTarget: return u"it promises nothing"_s;
        case What::Target: return u"target of %1"_s.arg(value);
        case What::LevelAmount: return u"warning at %1"_s.arg(value);
        case What::LevelWithoutTarget: return u"a warning on '%1', which has no target"_s.arg(codeOf(clock));
        }
        return {};
    };
    const QString place = where == Where::Desk ? u"desk"_s : where == Where::Policy ? u"policy"_s : u"calendar"_s;
    return (name.trimmed().isEmpty() ? place : name) + u": " + why();
}

namespace {
constexpr qint64 MostPercent = 1000, MostMinutes = 1'000'000, MostDays = 1000;

bool hasRegion(const QString &region)
{
    return region.isEmpty() || !WorkCalendar::regionName(region).isEmpty();
}

// Collects what is wrong with one record.
class RecordCheck {
public:
    RecordCheck(QList<ClockProblem> &found, Where where, qsizetype index, const QString &name)
        : m_found(found), m_where(where), m_index(index), m_name(name)
    {
    }
    void say(What what, const QString &value = {}, qsizetype part = -1, ClockKind clock = ClockKind::Own)
    {
        m_found.append({what, m_where, m_index, part, clock, m_name, value});
        m_good = false;
    }
    [[nodiscard]] bool isGood() const { return m_good; }

    // An impossible calendar would make every target of its policies unreachable: nobody would notice before it
    // matters.
    void hours(const BusinessCalendar &calendar, const QList<CalendarException> &list, Instant now,
               ClockCalendars &calendars)
    {
        if (!WorkWeek::fromText(calendar.hours))
            say(What::Hours, calendar.hours);
        if (!QTimeZone(calendar.zone.toLatin1()).isValid())
            say(What::Zone, calendar.zone);
        if (!hasRegion(calendar.region))
            say(What::Region, calendar.region);
        days(list);
        if (!isGood())
            return;
        const auto made = calendars.get(calendar.hours, calendar.zone, calendar.region, list);
        if (!made || !made->nextWorkingTime(now))
            say(What::NeverWorks);
    }

    void policy(const PolicyEdit &edit, const QSet<BusinessCalendarId> &calendars)
    {
        const SlaPolicy &policy = edit.policy;
        if (policy.name.trimmed().isEmpty())
            say(What::NoName);
        if (policy.calendarId && !calendars.contains(policy.calendarId))
            say(What::CalendarGone);
        bool promises = false;
        for (const ClockKind kind : allClocks) {
            target(kind, policy.target(kind));
            promises = promises || policy.target(kind).unit != TargetUnit::None;
        }
        if (!promises)
            say(What::NoTarget);
        for (qsizetype i = 0; i < edit.levels.size(); ++i)
            level(edit, i);
    }

private:
    void days(const QList<CalendarException> &list)
    {
        QSet<QDate> seen;
        for (qsizetype i = 0; i < list.size(); ++i) {
            const CalendarException &day = list[i];
            if (!day.day.isValid())
                say(What::DayWithoutDate, {}, i);
            else if (seen.contains(day.day))
                say(What::DayTwice, day.day.toString(Qt::ISODate), i);
            else if (!day.hours.isEmpty() && !spansFromText(day.hours))
                say(What::DayHours, day.hours, i);
            seen.insert(day.day);
        }
    }

    void target(ClockKind kind, const ClockTarget &target)
    {
        const bool minutes = target.unit == TargetUnit::Minutes, counted = minutes || target.unit == TargetUnit::Days;
        if (target.unit != TargetUnit::None
            && (target.amount < (counted ? 1 : 0) || target.amount > (minutes ? MostMinutes : MostDays)))
            say(What::Target, QString::number(target.amount), -1, kind);
    }

    void level(const PolicyEdit &edit, qsizetype index)
    {
        const EscalationLevel &level = edit.levels[index];
        const bool percent = level.unit == EscalationUnit::Percent;
        if (level.amount < (percent ? 1 : 0) || level.amount > (percent ? MostPercent : MostMinutes))
            say(What::LevelAmount, QString::number(level.amount), index, level.clock);
        if (edit.policy.target(level.clock).unit == TargetUnit::None && level.clock != ClockKind::Resolve)
            say(What::LevelWithoutTarget, {}, index, level.clock);
    }

    QList<ClockProblem> &m_found;
    Where m_where;
    qsizetype m_index;
    QString m_name;
    bool m_good = true;
};
} // namespace

QList<ClockProblem> clockcheck::problems(const ClockRules &rules, Instant now, ClockCalendars &calendars)
{
    QList<ClockProblem> found;
    QSet<BusinessCalendarId> known;
    QSet<QString> names;
    for (qsizetype i = 0; i < rules.calendars.size(); ++i) {
        const BusinessCalendar &calendar = rules.calendars[i].calendar;
        RecordCheck check(found, Where::Calendar, i, calendar.name);
        const QString name = calendar.name.trimmed().toCaseFolded();
        if (name.isEmpty())
            check.say(What::NoName);
        else if (names.contains(name))
            check.say(What::TwoOfAName);
        names.insert(name);
        known.insert(calendar.id);
        check.hours(calendar, rules.calendars[i].days, now, calendars);
    }
    RecordCheck(found, Where::Desk, -1, {})
        .hours({.hours = rules.deskHours, .zone = rules.deskZone, .region = rules.deskRegion}, rules.deskDays, now,
               calendars);
    for (qsizetype i = 0; i < rules.policies.size(); ++i)
        RecordCheck(found, Where::Policy, i, rules.policies[i].policy.name).policy(rules.policies[i], known);
    return found;
}

} // namespace lamp
