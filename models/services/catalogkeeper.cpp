// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/catalogkeeper.h"

#include "core/logging.h"
#include "store/clockrepository.h"
#include "store/featurerepository.h"
#include "store/rolegate.h"
#include "store/rows.h"
#include "store/viewrepository.h"

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
template <class T>
void sortByPosition(QList<T> &list)
{
    std::ranges::stable_sort(list, {}, &T::position);
}

// A desk from before there were clocks, opened for reading only, has no such table and no such days.
Result<QList<CalendarException>> readDeskDays(Connection &c)
{
    LAMP_TRY(known, clockstore::areKnown(c));
    if (!known)
        return QList<CalendarException>{};
    LAMP_TRY(days, rows::all<CalendarException>(c));
    days.removeIf([](const CalendarException &day) { return bool(day.calendarId); });
    return days;
}

// What cannot be read of a calendar counts as the clocks count it: by the desk's own hours.
Result<QHash<SlaPolicyId, WorkCalendar>> readOtherHours(Connection &c)
{
    QHash<SlaPolicyId, WorkCalendar> hours;
    LAMP_TRY(known, clockstore::areKnown(c));
    if (!known)
        return hours;
    LAMP_TRY(policies, rows::all<SlaPolicy>(c));
    LAMP_TRY(calendars, rows::all<BusinessCalendar>(c));
    LAMP_TRY(days, rows::all<CalendarException>(c));
    QHash<BusinessCalendarId, WorkCalendar> made;
    for (const BusinessCalendar &calendar : std::as_const(calendars)) {
        QList<WorkException> exceptions;
        for (const CalendarException &day : std::as_const(days))
            if (day.calendarId == calendar.id)
                exceptions.append({day.day, day.name, spansFromText(day.hours).value_or(QList<WorkSpan>{})});
        const QTimeZone zone(calendar.zone.toLatin1());
        const auto week = WorkWeek::fromText(calendar.hours);
        made.insert(calendar.id, WorkCalendar(zone.isValid() ? zone : QTimeZone::utc(),
                                              week ? *week : WorkCalendar().week(), calendar.region, exceptions));
    }
    for (const SlaPolicy &policy : std::as_const(policies))
        if (const auto own = made.constFind(policy.calendarId); own != made.cend())
            hours.insert(policy.id, *own);
    return hours;
}

Result<QHash<PersonId, DeskRole>> readRoles(Connection &c)
{
    LAMP_TRY(all, rolegate::roles(c));
    QHash<PersonId, DeskRole> roles;
    for (const PersonRole &role : std::as_const(all))
        if (role.role != DeskRole::Technician)
            roles.insert(role.personId, role.role);
    return roles;
}

void putInOrder(Catalog &catalog)
{
    sortByPosition(catalog.statuses);
    sortByPosition(catalog.categories);
    sortByPosition(catalog.choices);
    sortByPosition(catalog.templates);
    sortByPosition(catalog.texts);
    sortByPosition(catalog.views);
    const QString preset = catalog.alone() ? u"alone"_s : u"team"_s;
    catalog.views.removeIf([&](const SavedView &view) { return !view.preset.isEmpty() && view.preset != preset; });
}

Result<Catalog> readCatalog(Connection &c)
{
    Catalog catalog;
    const auto read = [&c]<class T>(QList<T> &list) -> Result<void> {
        LAMP_TRY(rows, rows::all<T>(c));
        list = rows;
        return {};
    };
    LAMP_CHECK(read(catalog.statuses));
    LAMP_CHECK(read(catalog.categories));
    LAMP_CHECK(read(catalog.choices));
    LAMP_CHECK(read(catalog.targets));
    LAMP_CHECK(read(catalog.teams));
    LAMP_CHECK(read(catalog.locations));
    LAMP_CHECK(read(catalog.services));
    LAMP_CHECK(read(catalog.tags));
    LAMP_CHECK(read(catalog.templates));
    LAMP_CHECK(read(catalog.texts));
    LAMP_TRY(views, viewstore::all(c));
    catalog.views = views;
    LAMP_TRY(people, rows::technicians(c));
    for (const Person &person : std::as_const(people))
        (person.active ? catalog.technicians : catalog.formerTechnicians).append(person);
    LAMP_TRY(settings, rows::all<Setting>(c));
    for (const Setting &setting : std::as_const(settings))
        catalog.settings.insert(setting.key, setting.value);
    LAMP_TRY(used, featurestore::inUse(c));
    catalog.featuresInUse = used;
    LAMP_TRY(days, readDeskDays(c));
    catalog.deskDays = days;
    LAMP_TRY(hours, readOtherHours(c));
    catalog.otherHours = hours;
    LAMP_TRY(roles, readRoles(c));
    catalog.roles = roles;
    putInOrder(catalog);
    return catalog;
}

WorkCalendar calendarOf(const Catalog &catalog)
{
    const QTimeZone zone(catalog.setting(u"zone", QString::fromLatin1(QTimeZone::systemTimeZoneId())).toLatin1());
    QList<WorkException> days;
    for (const CalendarException &day : catalog.deskDays)
        days.append({day.day, day.name, spansFromText(day.hours).value_or(QList<WorkSpan>{})});
    const auto week = WorkWeek::fromText(catalog.setting(u"work.hours"));
    return WorkCalendar(zone.isValid() ? zone : QTimeZone::utc(), week ? *week : WorkCalendar().week(),
                        catalog.setting(u"region"), days);
}

bool touchesCatalog(const ChangeEvent &event)
{
    static constexpr const char *small[] = {"status",     "category", "choice", "target",          "team",
                                            "location",   "service",  "tag",    "ticket_template", "text_block",
                                            "saved_view", "setting",  "person", "calendar_exception", "person_role",
                                            "sla_policy", "business_calendar"};
    return std::ranges::any_of(small, [&](const char *table) { return event.touches(table); });
}

// Whether the first record of a feature that is switched off came in, or the last one went.
bool showsMore(Connection &connection, const Catalog &catalog, const ChangeEvent &event)
{
    const bool maybe = (event.touches("work_item") && !catalog.has(u"problems"))
        || (event.touches("renewal") && !catalog.has(u"renewals"))
        || (event.touches("hour_rate") && !catalog.has(u"time"));
    if (!maybe)
        return false;
    const auto used = featurestore::inUse(connection);
    return !used || *used != catalog.featuresInUse; // what cannot be asked is read, and complained about there
}
} // namespace

Result<void> CatalogKeeper::read(Connection &connection, ChangeSetId upTo)
{
    LAMP_TRY(catalog, readCatalog(connection));
    State state{std::make_shared<const Catalog>(std::move(catalog)), {}};
    state.calendar = calendarOf(*state.catalog);
    const QMutexLocker locker(&m_mutex);
    if (upTo.value < m_upTo.value) // two threads read at once: the one that knows of more wins
        return {};
    m_state = state;
    m_upTo = upTo;
    m_fresh = true;
    if (upTo.value >= m_missed.value)
        m_missed = {};
    return {};
}

void CatalogKeeper::readAgain(Connection &connection, ChangeSetId upTo)
{
    const auto done = read(connection, upTo);
    if (done)
        return;
    qCWarning(logStore) << "catalog not read:" << name(done.error().kind) << done.error().detail;
    const QMutexLocker locker(&m_mutex);
    m_missed.value = std::max(m_missed.value, upTo.value);
    m_problem = done.error();
}

void CatalogKeeper::onSeen(Connection &connection, const ChangeEvent &event)
{
    if (missed() || touchesCatalog(event) || showsMore(connection, *newest(), event))
        readAgain(connection, event.setId);
}

void CatalogKeeper::retry(Connection &connection)
{
    if (const ChangeSetId set = missed())
        readAgain(connection, set);
}

ChangeSetId CatalogKeeper::missed() const
{
    const QMutexLocker locker(&m_mutex);
    return m_missed;
}

std::optional<Error> CatalogKeeper::takeProblem()
{
    const QMutexLocker locker(&m_mutex);
    return std::exchange(m_problem, std::nullopt);
}

std::optional<CatalogKeeper::State> CatalogKeeper::take()
{
    const QMutexLocker locker(&m_mutex);
    return std::exchange(m_fresh, false) ? std::optional(m_state) : std::nullopt;
}

std::shared_ptr<const Catalog> CatalogKeeper::newest() const
{
    const QMutexLocker locker(&m_mutex);
    return m_state.catalog;
}

} // namespace lamp
