// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Editing what is promised: refused when it is wrong, saved as one act.
#include "services/clocks.h"
#include "services/desk.h"
#include "store/rows.h"

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 MostPercent = 1000, MostMinutes = 1'000'000, MostDays = 1000;

std::unexpected<Error> refuse(const QString &name, const QString &why)
{
    return fail(Error::Kind::Invalid, name + u": " + why);
}

Result<void> checkDays(const QString &name, const QList<CalendarException> &days)
{
    QSet<QDate> seen;
    for (const CalendarException &day : days) {
        if (!day.day.isValid())
            return refuse(name, u"a day without a date"_s);
        if (seen.contains(day.day))
            return refuse(name, u"%1 stands twice"_s.arg(day.day.toString(Qt::ISODate)));
        if (!day.hours.isEmpty() && !spansFromText(day.hours))
            return refuse(name, u"%1: hours '%2'"_s.arg(day.day.toString(Qt::ISODate), day.hours));
        seen.insert(day.day);
    }
    return {};
}

// An impossible calendar would make every target of its policies unreachable: nobody would notice before it matters.
Result<void> checkWorks(const QString &name, const WorkCalendar &calendar, Instant now)
{
    if (!calendar.nextWorkingTime(now))
        return refuse(name, u"no working time in the next year"_s);
    return {};
}

bool hasRegion(const QString &region)
{
    return region.isEmpty() || !WorkCalendar::regionName(region).isEmpty();
}

Result<void> checkCalendar(const CalendarEdit &edit, Instant now, ClockCalendars &calendars)
{
    const QString name = edit.calendar.name.trimmed();
    if (name.isEmpty())
        return refuse(u"calendar"_s, u"it needs a name"_s);
    if (!WorkWeek::fromText(edit.calendar.hours))
        return refuse(name, u"hours '%1'"_s.arg(edit.calendar.hours));
    if (!QTimeZone(edit.calendar.zone.toLatin1()).isValid())
        return refuse(name, u"no time zone '%1'"_s.arg(edit.calendar.zone));
    if (!hasRegion(edit.calendar.region))
        return refuse(name, u"no holiday region '%1'"_s.arg(edit.calendar.region));
    LAMP_CHECK(checkDays(name, edit.days));
    LAMP_TRY(calendar, calendars.get(edit.calendar.hours, edit.calendar.zone, edit.calendar.region, edit.days));
    return checkWorks(name, calendar, now);
}

Result<void> checkTarget(const QString &name, const ClockTarget &target)
{
    const bool minutes = target.unit == TargetUnit::Minutes, days = target.unit == TargetUnit::Days;
    if (target.unit == TargetUnit::None)
        return {};
    if (target.amount < (minutes || days ? 1 : 0) || target.amount > (minutes ? MostMinutes : MostDays))
        return refuse(name, u"target of %1"_s.arg(target.amount));
    return {};
}

Result<void> checkLevel(const PolicyEdit &edit, const EscalationLevel &level)
{
    const bool percent = level.unit == EscalationUnit::Percent;
    if (level.amount < (percent ? 1 : 0) || level.amount > (percent ? MostPercent : MostMinutes))
        return refuse(edit.policy.name, u"warning at %1"_s.arg(level.amount));
    if (edit.policy.target(level.clock).unit == TargetUnit::None && level.clock != ClockKind::Resolve)
        return refuse(edit.policy.name, u"a warning on '%1', which has no target"_s.arg(codeOf(level.clock)));
    return {};
}

Result<void> checkPolicy(const PolicyEdit &edit, const QSet<BusinessCalendarId> &calendars)
{
    const SlaPolicy &policy = edit.policy;
    if (policy.name.trimmed().isEmpty())
        return refuse(u"policy"_s, u"it needs a name"_s);
    if (policy.calendarId && !calendars.contains(policy.calendarId))
        return refuse(policy.name, u"its calendar is gone"_s);
    for (const ClockKind kind : allClocks)
        LAMP_CHECK(checkTarget(policy.name, policy.target(kind)));
    const auto isSet = [&policy](ClockKind kind) { return policy.target(kind).unit != TargetUnit::None; };
    if (!std::ranges::any_of(allClocks, isSet))
        return refuse(policy.name, u"it promises nothing"_s);
    for (const EscalationLevel &level : edit.levels)
        LAMP_CHECK(checkLevel(edit, level));
    return {};
}

// Writes the difference of two lists of rows: changed ones by id, new ones, and those that are gone.
template <class T>
Result<void> writeRows(ChangeSet &changes, const QList<T> &before, const QList<T> &after)
{
    for (const T &row : after) {
        const auto known = std::ranges::find(before, row.id, &T::id);
        if (row.id.value > 0 && known != before.end()) {
            LAMP_CHECK(rows::update(changes, *known, row));
        } else {
            T fresh = row;
            fresh.id = {};
            LAMP_TRY(id, rows::insert(changes, fresh));
            Q_UNUSED(id)
        }
    }
    for (const T &row : before)
        if (std::ranges::find(after, row.id, &T::id) == after.end())
            LAMP_CHECK(rows::remove<T>(changes, row.id));
    return {};
}

using CalendarIds = QHash<BusinessCalendarId, BusinessCalendarId>; // of the edit -> of the desk

QList<CalendarException> daysWith(QList<CalendarException> days, BusinessCalendarId id)
{
    for (CalendarException &day : days)
        day.calendarId = id;
    return days;
}

Result<CalendarIds> writeCalendars(ChangeSet &changes, const ClockRules &before, const ClockRules &after)
{
    CalendarIds ids;
    for (const CalendarEdit &edit : after.calendars) {
        const auto known = std::ranges::find(before.calendars, edit.calendar.id,
                                             [](const CalendarEdit &one) { return one.calendar.id; });
        BusinessCalendarId id = edit.calendar.id;
        if (known != before.calendars.end()) {
            LAMP_CHECK(rows::update(changes, known->calendar, edit.calendar));
        } else {
            BusinessCalendar fresh = edit.calendar;
            fresh.id = {};
            LAMP_TRY(made, rows::insert(changes, fresh));
            id = made;
        }
        ids.insert(edit.calendar.id, id);
        const auto old = known != before.calendars.end() ? known->days : QList<CalendarException>{};
        LAMP_CHECK(writeRows(changes, old, daysWith(edit.days, id)));
    }
    LAMP_CHECK(writeRows(changes, before.deskDays, daysWith(after.deskDays, {})));
    return ids;
}

Result<void> removeCalendars(ChangeSet &changes, const ClockRules &before, const CalendarIds &kept)
{
    for (const CalendarEdit &edit : before.calendars) {
        if (kept.contains(edit.calendar.id))
            continue;
        LAMP_CHECK(writeRows(changes, edit.days, QList<CalendarException>{}));
        LAMP_CHECK(rows::remove<BusinessCalendar>(changes, edit.calendar.id));
    }
    return {};
}

QList<EscalationLevel> levelsWith(QList<EscalationLevel> levels, SlaPolicyId id)
{
    qint64 position = 0;
    for (EscalationLevel &level : levels) {
        level.policyId = id;
        level.position = position++;
    }
    return levels;
}

Result<void> writePolicies(ChangeSet &changes, const ClockRules &before, const ClockRules &after,
                           const CalendarIds &calendars)
{
    const auto idOf = [](const PolicyEdit &one) { return one.policy.id; };
    qint64 position = 0;
    for (const PolicyEdit &edit : after.policies) {
        SlaPolicy policy = edit.policy;
        policy.position = position++;
        policy.calendarId = calendars.value(policy.calendarId);
        const auto known = std::ranges::find(before.policies, policy.id, idOf);
        const bool isNew = known == before.policies.end();
        if (isNew) {
            policy.id = {};
            LAMP_TRY(made, rows::insert(changes, policy));
            policy.id = made;
        } else {
            LAMP_CHECK(rows::update(changes, known->policy, policy));
        }
        LAMP_CHECK(writeRows(changes, isNew ? QList<EscalationLevel>{} : known->levels,
                             levelsWith(edit.levels, policy.id)));
    }
    for (const PolicyEdit &edit : before.policies)
        if (std::ranges::find(after.policies, edit.policy.id, idOf) == after.policies.end()) {
            LAMP_CHECK(writeRows(changes, edit.levels, QList<EscalationLevel>{}));
            LAMP_CHECK(rows::remove<SlaPolicy>(changes, edit.policy.id));
        }
    return {};
}
} // namespace

Result<void> Clocks::check(const ClockRules &rules) const
{
    const Instant now = m_desk.now();
    QSet<BusinessCalendarId> calendars;
    QSet<QString> names;
    for (const CalendarEdit &edit : rules.calendars) {
        LAMP_CHECK(checkCalendar(edit, now, *m_calendars));
        if (names.contains(edit.calendar.name.toCaseFolded()))
            return refuse(edit.calendar.name, u"two calendars of this name"_s);
        names.insert(edit.calendar.name.toCaseFolded());
        calendars.insert(edit.calendar.id);
    }
    LAMP_CHECK(checkDays(u"desk"_s, rules.deskDays));
    const auto catalog = m_desk.catalogSnapshot();
    LAMP_TRY(desk, m_calendars->get(catalog->setting(u"work.hours", u"1-5 08:00-17:00"),
                                    catalog->setting(u"zone", u"UTC"), catalog->setting(u"region"), rules.deskDays));
    LAMP_CHECK(checkWorks(u"desk"_s, desk, now));
    for (const PolicyEdit &edit : rules.policies)
        LAMP_CHECK(checkPolicy(edit, calendars));
    return {};
}

QFuture<Result<void>> Clocks::saveRules(const ClockRules &before, const ClockRules &after)
{
    return m_desk.database().write({QT_TRANSLATE_NOOP("History", "Changed what is promised on tickets%1"), {}},
                                   [this, before, after](ChangeSet &changes) -> Result<void> {
                                       LAMP_CHECK(check(after));
                                       LAMP_TRY(calendars, writeCalendars(changes, before, after));
                                       LAMP_CHECK(writePolicies(changes, before, after, calendars));
                                       return removeCalendars(changes, before, calendars);
                                   });
}

} // namespace lamp
