// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/clockbook.h"

#include "domain/desk.h"
#include "domain/register.h"
#include "store/rows.h"

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

Result<WorkCalendar> ClockCalendars::get(const QString &hours, const QString &zone, const QString &region,
                                         const QList<CalendarException> &days)
{
    QString key = hours + u'|' + zone + u'|' + region;
    QList<WorkException> exceptions;
    for (const CalendarException &day : days) {
        exceptions.append({day.day, day.name, spansFromText(day.hours).value_or(QList<WorkSpan>{})});
        key += u'|' + day.day.toString(Qt::ISODate) + u' ' + day.hours + u' ' + day.name;
    }
    const QMutexLocker locker(&m_lock);
    if (const auto known = m_known.constFind(key); known != m_known.cend())
        return *known;
    const auto week = WorkWeek::fromText(hours);
    const QTimeZone place(zone.toLatin1());
    if (!place.isValid())
        return fail(Error::Kind::Invalid, u"calendar: no time zone '%1'"_s.arg(zone));
    if (!week)
        return fail(Error::Kind::Invalid, u"calendar: hours '%1'"_s.arg(hours));
    if (m_known.size() > 64)
        m_known.clear(); // edits leave calendars behind that nobody asks for again
    return *m_known.insert(key, WorkCalendar(place, *week, region, exceptions));
}

Result<ClockRules> ClockBook::rules(Connection &connection)
{
    ClockRules rules;
    LAMP_TRY(policies, rows::all<SlaPolicy>(connection));
    LAMP_TRY(levels, rows::all<EscalationLevel>(connection));
    LAMP_TRY(calendars, rows::all<BusinessCalendar>(connection));
    LAMP_TRY(days, rows::all<CalendarException>(connection));
    std::ranges::stable_sort(policies, {}, &SlaPolicy::position);
    std::ranges::stable_sort(levels, {}, &EscalationLevel::position);
    std::ranges::stable_sort(days, {}, &CalendarException::day);
    for (const SlaPolicy &policy : std::as_const(policies)) {
        PolicyEdit edit{policy, {}};
        std::ranges::copy_if(levels, std::back_inserter(edit.levels),
                             [&policy](const EscalationLevel &level) { return level.policyId == policy.id; });
        rules.policies.append(edit);
    }
    const auto daysOf = [&days](BusinessCalendarId id) {
        QList<CalendarException> list;
        std::ranges::copy_if(days, std::back_inserter(list),
                             [id](const CalendarException &day) { return day.calendarId == id; });
        return list;
    };
    for (const BusinessCalendar &calendar : std::as_const(calendars))
        rules.calendars.append({calendar, daysOf(calendar.id)});
    rules.deskDays = daysOf({});
    LAMP_TRY(settings, rows::all<Setting>(connection));
    const auto setting = [&settings](const QString &key, const QString &otherwise) {
        const auto found = std::ranges::find(std::as_const(settings), key, &Setting::key);
        return found == settings.cend() ? otherwise : found->value;
    };
    rules.deskHours = setting(u"work.hours"_s, u"1-5 08:00-17:00"_s);
    rules.deskZone = setting(u"zone"_s, u"UTC"_s);
    rules.deskRegion = setting(u"region"_s, {});
    return rules;
}

Result<ClockBook> ClockBook::load(Connection &connection, ClockCalendars &calendars)
{
    LAMP_TRY(stored, rules(connection));
    return load(connection, calendars, stored);
}

Result<ClockBook> ClockBook::load(Connection &connection, ClockCalendars &calendars, const ClockRules &rules)
{
    ClockBook book;
    book.m_rules = rules;
    for (const PolicyEdit &edit : rules.policies)
        book.m_policies.append(edit.policy);
    if (book.isEmpty())
        return book;
    LAMP_CHECK(book.readDesk(connection));
    LAMP_CHECK(book.makeCalendars(calendars));
    return book;
}

Result<void> ClockBook::readDesk(Connection &connection)
{
    LAMP_TRY(statuses, rows::all<Status>(connection));
    std::ranges::stable_sort(statuses, {}, &Status::position);
    for (const Status &status : std::as_const(statuses)) {
        m_statuses.insert(status.id, status);
        if (!m_initial && status.cls == StatusClass::Initial)
            m_initial = status.id;
    }
    LAMP_TRY(locations, rows::all<Location>(connection));
    for (const Location &location : std::as_const(locations))
        m_parents.insert(location.id, location.parentId);
    LAMP_TRY(settings, rows::all<Setting>(connection));
    for (const Setting &setting : std::as_const(settings))
        m_settings.insert(setting.key, setting.value);
    const QStringList ways = m_settings.value(u"clock.responses"_s).split(u',', Qt::SkipEmptyParts);
    m_responses = QSet<QString>(ways.begin(), ways.end());
    return {};
}

namespace {
// Another machine may have known more zones. What is stored must not keep anybody from opening the desk or writing:
// as everywhere on the desk, such a zone counts as UTC.
QString knownZone(const QString &zone) { return QTimeZone(zone.toLatin1()).isValid() ? zone : u"UTC"_s; }

QString knownHours(const QString &hours) { return WorkWeek::fromText(hours) ? hours : WorkCalendar().week().toText(); }
} // namespace

Result<void> ClockBook::makeCalendars(ClockCalendars &calendars)
{
    LAMP_TRY(desk, calendars.get(knownHours(m_rules.deskHours), knownZone(m_rules.deskZone), m_rules.deskRegion,
                                 m_rules.deskDays));
    m_calendars.insert({}, desk);
    for (const CalendarEdit &edit : std::as_const(m_rules.calendars)) {
        const BusinessCalendar &stored = edit.calendar;
        LAMP_TRY(own, calendars.get(knownHours(stored.hours), knownZone(stored.zone), stored.region, edit.days));
        m_calendars.insert(edit.calendar.id, own);
    }
    return {};
}

SlaFacts ClockBook::factsOf(const clockstore::Source &source) const
{
    SlaFacts facts{source.item.kind, source.item.priority, source.item.serviceId, source.item.requesterId,
                   source.department, {}};
    for (LocationId place = source.item.locationId; place && !facts.locations.contains(place);
         place = m_parents.value(place))
        facts.locations.append(place);
    return facts;
}

void ClockBook::addEntries(const clockstore::Source &source, slaclock::Timeline &timeline) const
{
    using What = slaclock::Event::What;
    const WorkItem &item = source.item;
    StatusId last;
    Instant lastAt = item.createdAt;
    for (const Entry &entry : source.entries) {
        if (entry.kind == EntryKind::Status) {
            if (!last && entry.fromStatusId)
                timeline.firstStatus = entry.fromStatusId;
            last = entry.statusId;
            lastAt = std::max(lastAt, entry.happenedAt);
            timeline.events.append({What::Status, entry.happenedAt, entry.statusId});
        } else if (entry.kind == EntryKind::Report) {
            timeline.events.append({What::Report, entry.happenedAt, {}});
        } else if (m_responses.isEmpty() || m_responses.contains(entry.via)) {
            timeline.events.append({What::Told, entry.happenedAt, {}});
        }
    }
    if (last == item.statusId)
        return;
    // An import may know where an item ended, but not how.
    if (!last && isOpen(m_statuses.value(item.statusId).cls)) {
        timeline.firstStatus = item.statusId;
        return;
    }
    const Instant ended = item.solvedAt.value_or(item.closedAt.value_or(lastAt));
    timeline.events.append({What::Status, std::max(lastAt, ended), item.statusId});
}

namespace {
// "#1044 Patch night", "M-212 UPS test"
QString plannedName(const plannedstore::PlannedTime &planned)
{
    const bool plain = !planned.number.isEmpty() && planned.number.front().isDigit();
    return QString((plain ? u"#"_s : u""_s) + planned.number + u' ' + planned.title).trimmed();
}
} // namespace

slaclock::Timeline ClockBook::timelineOf(const clockstore::Source &source) const
{
    const WorkItem &item = source.item;
    slaclock::Timeline timeline{.createdAt = item.createdAt, .firstStatus = m_initial, .events = {},
                                .assignedAtCreation = false, .fixedTarget = {}};
    addEntries(source, timeline);
    for (const Assignment &assignment : source.assignments)
        if (assignment.personId)
            timeline.events.append({slaclock::Event::What::Assigned, assignment.happenedAt, {}});
    std::ranges::stable_sort(timeline.events, {}, &slaclock::Event::at);
    timeline.assignedAtCreation =
        bool(source.assignments.isEmpty() ? item.assigneeId : source.assignments.first().fromPersonId);
    if (item.targetSet)
        timeline.fixedTarget = item.targetAt;
    for (const plannedstore::PlannedTime &down : source.planned)
        timeline.planned.append({down.from, down.until, plannedName(down)});
    return timeline;
}

ClockBook::State ClockBook::state(const clockstore::Source &source) const
{
    State state;
    const SlaPolicy *policy = choosePolicy(m_policies, factsOf(source));
    if (policy == nullptr)
        return state;
    state.policy = &m_rules.policies[policy - m_policies.data()];
    state.calendar = m_calendars.value(policy->calendarId, m_calendars.value({}));
    state.timeline = timelineOf(source);
    return judged(state);
}

ClockBook::State ClockBook::judged(State state) const
{
    state.runs.clear();
    state.verdicts.clear();
    if (state.policy == nullptr)
        return state;
    state.runs = slaclock::runsOf(
        state.timeline, [&state](ClockKind kind) { return state.policy->policy.target(kind); }, m_statuses);
    for (const slaclock::Run &run : std::as_const(state.runs))
        state.verdicts.append(slaclock::judge(run, state.calendar));
    return state;
}

QList<Escalation> ClockBook::waiting(const clockstore::Source &source, const State &state) const
{
    QList<Escalation> list;
    if (state.policy == nullptr || !source.open)
        return list;
    for (qsizetype i = 0; i < state.runs.size(); ++i) {
        const slaclock::Run &run = state.runs[i];
        if (run.metAt)
            continue;
        for (const EscalationLevel &level : state.policy->levels) {
            const bool spoken = std::ranges::any_of(source.escalations, [&](const Escalation &done) {
                return done.levelId == level.id && done.startedAt == run.startedAt;
            });
            if (level.clock != run.kind || spoken)
                continue;
            if (const auto moment = slaclock::momentOf(level, run, state.verdicts[i], state.calendar))
                list.append({.workItemId = source.item.id, .levelId = level.id, .clock = run.kind,
                             .startedAt = run.startedAt, .action = level.action, .happenedAt = *moment});
        }
    }
    std::ranges::stable_sort(list, {}, &Escalation::happenedAt);
    return list;
}

clockstore::Cached ClockBook::cached(const clockstore::Source &source, const State &state) const
{
    const slaclock::Summary sum = slaclock::summary(state.runs, state.verdicts);
    clockstore::Cached cached{sum.nextDeadline, sum.nextClock, sum.breachedAt, {},
                              state.policy != nullptr ? state.policy->policy.id : SlaPolicyId{}};
    if (const auto next = waiting(source, state); !next.isEmpty())
        cached.escalateAt = next.first().happenedAt;
    return cached;
}

QString ClockBook::calendarName(const SlaPolicy &policy) const
{
    for (const CalendarEdit &edit : m_rules.calendars)
        if (edit.calendar.id == policy.calendarId)
            return edit.calendar.name;
    return {};
}

} // namespace lamp
