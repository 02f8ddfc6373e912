// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Editing what is promised: refused when it is wrong, saved as one act.
#include "services/clocks.h"
#include "services/desk.h"
#include "services/starter.h"
#include "services/starterwords.h"
#include "store/rows.h"

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
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

Result<void> writeSetting(ChangeSet &changes, const QString &key, const QString &before, const QString &after)
{
    if (before == after)
        return {};
    LAMP_TRY(all, rows::all<Setting>(changes.connection()));
    const auto known = std::ranges::find(std::as_const(all), key, &Setting::key);
    if (known == all.cend())
        return rows::insert(changes, Setting{.key = key, .value = after}).transform([](const auto &) { });
    if (known->value == after)
        return {};
    Setting changed = *known;
    changed.value = after;
    return rows::update(changes, *known, changed);
}

Result<void> writeDeskHours(ChangeSet &changes, const ClockRules &before, const ClockRules &after)
{
    LAMP_CHECK(writeSetting(changes, u"work.hours"_s, before.deskHours, after.deskHours));
    LAMP_CHECK(writeSetting(changes, u"zone"_s, before.deskZone, after.deskZone));
    return writeSetting(changes, u"region"_s, before.deskRegion, after.deskRegion);
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
    const auto found = clockcheck::problems(rules, m_desk.now(), *m_calendars);
    return found.isEmpty() ? Result<void>{} : fail(Error::Kind::Invalid, found.first().detail());
}

QFuture<Result<QList<ClockProblem>>> Clocks::problems(const ClockRules &rules) const
{
    return m_desk.database().read([this, rules](Connection &) -> Result<QList<ClockProblem>> {
        return clockcheck::problems(rules, m_desk.now(), *m_calendars);
    });
}

QFuture<Result<QList<PolicyEdit>>> Clocks::usualPolicies() const
{
    return m_desk.database().read(
        [language = starter::language()](Connection &) { return starter::usualPolicies(language); });
}

QFuture<Result<void>> Clocks::saveRules(const ClockRules &before, const ClockRules &after)
{
    return m_desk.database().write({QT_TRANSLATE_NOOP("History", "Changed what is promised on tickets%1"), {}},
                                   [this, before, after](ChangeSet &changes) -> Result<void> {
                                       LAMP_CHECK(check(after));
                                       LAMP_CHECK(writeDeskHours(changes, before, after));
                                       if (!after.policies.isEmpty()) // who saves one wants to see what it does
                                           LAMP_CHECK(writeSetting(changes, u"feature.clocks"_s, {}, u"on"_s));
                                       LAMP_TRY(calendars, writeCalendars(changes, before, after));
                                       LAMP_CHECK(writePolicies(changes, before, after, calendars));
                                       return removeCalendars(changes, before, calendars);
                                   });
}

} // namespace lamp
