// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "domain/renewalstate.h"
#include "services/desk.h"
#include "services/registry.h"
#include "store/registryrepository.h"
#include "store/rows.h"

#include <QCoreApplication>
#include <QUuid>

// What people change in the register.
namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr auto PathMark = u'›'; // as Catalog::location() writes a path

struct RegisterRules {
    Q_DECLARE_TR_FUNCTIONS(lamp::Registry)
};

// The field comes first, by its name in the file: a form puts the focus there and shows the sentence.
std::unexpected<Error> refusedField(QLatin1StringView field, const QString &why)
{
    return fail(Error::Kind::Invalid, field + u": "_s + why);
}

template <class T>
QString &titleOf(T &row)
{
    if constexpr (requires { row.title; })
        return row.title;
    else
        return row.name;
}

Result<void> checkDates(const Renewal &renewal)
{
    if (renewal.actBy.isValid() && renewal.endsOn.isValid() && renewal.actBy > renewal.endsOn)
        return refusedField("act_by"_L1, RegisterRules::tr("the last day to act lies after the end"));
    // Nobody would ever be reminded of it.
    if (renewal.active && !lastDayToAct(renewal).isValid() && !renewal.renewsItself)
        return refusedField("ends_on"_L1, RegisterRules::tr("a day is needed, or that it goes on by itself"));
    return {};
}

template <class T>
Result<void> checkRecord(ChangeSet &changes, T &row)
{
    titleOf(row) = cleanName(titleOf(row)).simplified();
    if (titleOf(row).isEmpty())
        return refusedField("name"_L1, RegisterRules::tr("a name is needed"));
    if constexpr (std::is_same_v<T, Asset>) {
        LAMP_TRY(taken, registrystore::assetNameTaken(changes.connection(), row.name, row.id));
        if (taken && row.state != AssetState::Retired)
            return refusedField("name"_L1, RegisterRules::tr("there is another asset with the name %1").arg(row.name));
    }
    if constexpr (std::is_same_v<T, Renewal>)
        LAMP_CHECK(checkDates(row));
    if constexpr (std::is_same_v<T, Person>)
        if (row.managerId && row.managerId == row.id)
            return refusedField("manager"_L1, RegisterRules::tr("nobody is their own manager"));
    if constexpr (requires { row.parentId; })
        if (row.id && row.parentId == row.id)
            return refusedField("parent"_L1, RegisterRules::tr("it cannot lie inside itself"));
    return {};
}

// The location that a text names, by its path or its name; a new one where there is none.
Result<LocationId> locationNamed(ChangeSet &changes, const QString &text)
{
    LAMP_TRY(all, rows::all<Location>(changes.connection()));
    LocationId parent;
    for (const QString &part : text.split(PathMark)) {
        const QString name = cleanName(part).simplified();
        if (name.isEmpty())
            continue;
        const auto same = [&](const Location &location) {
            return location.name.compare(name, Qt::CaseInsensitive) == 0 && (!parent || location.parentId == parent);
        };
        if (const auto found = std::ranges::find_if(all, same); found != all.end()) {
            parent = found->id;
            continue;
        }
        LAMP_TRY(made, rows::insert(changes, Location{.name = name, .parentId = parent}));
        parent = made;
    }
    return parent;
}

template <class T>
QFuture<Result<decltype(T::id)>> addRecord(Desk &desk, const char *verb, T row, const QString &location = {},
                                           const std::optional<Author> &by = {})
{
    return desk.database().write({verb, titleOf(row).simplified(), by},
                                 [row, location](ChangeSet &changes) mutable -> Result<decltype(T::id)> {
                                     LAMP_CHECK(checkRecord(changes, row));
                                     if constexpr (requires { row.uid; })
                                         if (row.uid.isEmpty())
                                             row.uid = QUuid::createUuid().toRfc4122();
                                     if constexpr (requires { row.locationId; })
                                         if (!location.isEmpty()) {
                                             LAMP_TRY(place, locationNamed(changes, location));
                                             row.locationId = place;
                                         }
                                     return rows::insert(changes, row);
                                 });
}

template <class T>
QFuture<Result<void>> changeRecord(Desk &desk, const char *verb, const T &before, T after,
                                   const std::optional<QString> &location = {})
{
    return desk.database().write({verb, titleOf(after).simplified(), {}},
                                 [before, after, location](ChangeSet &changes) mutable -> Result<void> {
                                     LAMP_CHECK(checkRecord(changes, after));
                                     if constexpr (requires { after.locationId; })
                                         if (location) {
                                             LAMP_TRY(place, locationNamed(changes, *location));
                                             after.locationId = place;
                                         }
                                     return rows::update(changes, before, after);
                                 });
}
} // namespace

QFuture<Result<AssetId>> Registry::create(const Asset &asset, const QString &location)
{
    return addRecord(m_desk, QT_TRANSLATE_NOOP("History", "Added the asset %1"), asset, location);
}
QFuture<Result<PersonId>> Registry::create(const Person &person, const QString &location)
{
    return addRecord(m_desk, QT_TRANSLATE_NOOP("History", "Added the person %1"), person, location);
}
QFuture<Result<PersonId>> Registry::createFirst(const Person &person)
{
    Author by = m_desk.database().author();
    by.session = u"desk"_s;
    return addRecord(m_desk, QT_TRANSLATE_NOOP("History", "Added the person %1"), person, {}, by);
}
QFuture<Result<SupplierId>> Registry::create(const Supplier &supplier)
{
    return addRecord(m_desk, QT_TRANSLATE_NOOP("History", "Added the supplier %1"), supplier);
}
QFuture<Result<RenewalId>> Registry::create(const Renewal &renewal)
{
    return addRecord(m_desk, QT_TRANSLATE_NOOP("History", "Added the renewal %1"), renewal);
}
QFuture<Result<ServiceId>> Registry::create(const Service &service)
{
    return addRecord(m_desk, QT_TRANSLATE_NOOP("History", "Added the service %1"), service);
}
QFuture<Result<LocationId>> Registry::create(const Location &location)
{
    return addRecord(m_desk, QT_TRANSLATE_NOOP("History", "Added the location %1"), location);
}
QFuture<Result<CategoryId>> Registry::create(const Category &category)
{
    return addRecord(m_desk, QT_TRANSLATE_NOOP("History", "Added the category %1"), category);
}
QFuture<Result<TeamId>> Registry::create(const Team &team)
{
    return addRecord(m_desk, QT_TRANSLATE_NOOP("History", "Added the team %1"), team);
}
QFuture<Result<TagId>> Registry::create(const Tag &tag)
{
    return addRecord(m_desk, QT_TRANSLATE_NOOP("History", "Added the tag %1"), tag);
}

QFuture<Result<void>> Registry::edit(const Asset &before, const Asset &after, const std::optional<QString> &location)
{
    return changeRecord(m_desk, QT_TRANSLATE_NOOP("History", "Changed the asset %1"), before, after, location);
}
QFuture<Result<void>> Registry::edit(const Person &before, const Person &after, const std::optional<QString> &location)
{
    return changeRecord(m_desk, QT_TRANSLATE_NOOP("History", "Changed the person %1"), before, after, location);
}
QFuture<Result<void>> Registry::edit(const Supplier &before, const Supplier &after)
{
    return changeRecord(m_desk, QT_TRANSLATE_NOOP("History", "Changed the supplier %1"), before, after);
}
QFuture<Result<void>> Registry::edit(const Renewal &before, const Renewal &after)
{
    return changeRecord(m_desk, QT_TRANSLATE_NOOP("History", "Changed the renewal %1"), before, after);
}
QFuture<Result<void>> Registry::edit(const Service &before, const Service &after)
{
    return changeRecord(m_desk, QT_TRANSLATE_NOOP("History", "Changed the service %1"), before, after);
}
QFuture<Result<void>> Registry::edit(const Category &before, const Category &after)
{
    return changeRecord(m_desk, QT_TRANSLATE_NOOP("History", "Changed the category %1"), before, after);
}
QFuture<Result<void>> Registry::edit(const Location &before, const Location &after)
{
    return changeRecord(m_desk, QT_TRANSLATE_NOOP("History", "Changed the location %1"), before, after);
}
QFuture<Result<void>> Registry::edit(const Team &before, const Team &after)
{
    return changeRecord(m_desk, QT_TRANSLATE_NOOP("History", "Changed the team %1"), before, after);
}
QFuture<Result<void>> Registry::edit(const Tag &before, const Tag &after)
{
    return changeRecord(m_desk, QT_TRANSLATE_NOOP("History", "Changed the tag %1"), before, after);
}

QFuture<Result<void>> Registry::setMembers(TeamId team, const QList<PersonId> &people)
{
    return m_desk.database().write({QT_TRANSLATE_NOOP("History", "Changed the members of %1"), {}, {}},
                                   [team, people](ChangeSet &changes) -> Result<void> {
                                       LAMP_TRY(named, rows::get<Team>(changes.connection(), team));
                                       changes.setSubject(named.name);
                                       LAMP_TRY(members, registrystore::members(changes.connection(), team));
                                       QList<PersonId> wanted = people;
                                       for (const TeamMember &member : std::as_const(members))
                                           if (wanted.removeAll(member.personId) == 0)
                                               LAMP_CHECK(rows::remove<TeamMember>(changes, member.id));
                                       for (const PersonId person : std::as_const(wanted))
                                           LAMP_CHECK(
                                               rows::insert(changes, TeamMember{.teamId = team, .personId = person}));
                                       return {};
                                   });
}

namespace {
// "PRN-07 depends on PRINT01" says more than either name alone.
Result<QString> linkSubject(Connection &connection, const AssetLink &link)
{
    LAMP_TRY(to, rows::get<Asset>(connection, link.toId));
    if (link.serviceId) {
        LAMP_TRY(service, rows::get<Service>(connection, link.serviceId));
        return QString(service.name + u" → " + to.name);
    }
    LAMP_TRY(from, rows::get<Asset>(connection, link.fromId));
    return QString(from.name + u" → " + to.name);
}
} // namespace

QFuture<Result<void>> Registry::link(const AssetLink &link)
{
    return m_desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Linked %1"), {}, {}}, [link](ChangeSet &changes) -> Result<void> {
            LAMP_TRY(subject, linkSubject(changes.connection(), link));
            changes.setSubject(subject);
            if (link.fromId == link.toId)
                return refusedField("relation"_L1, RegisterRules::tr("an asset cannot be linked to itself"));
            LAMP_TRY(known, registrystore::linked(changes.connection(), link));
            if (known)
                return refusedField("relation"_L1, RegisterRules::tr("it is there already"));
            if (link.fromId && link.kind != Relation::ConnectedTo) {
                LAMP_TRY(ring, registrystore::reaches(changes.connection(), link.fromId, link.toId));
                if (ring)
                    return refusedField(
                        "relation"_L1,
                        RegisterRules::tr("an asset cannot depend on itself, also not through others"));
            }
            LAMP_CHECK(rows::insert(changes, link));
            return {};
        });
}

QFuture<Result<void>> Registry::unlink(const AssetLink &link)
{
    return m_desk.database().write({QT_TRANSLATE_NOOP("History", "Removed the link %1"), {}, {}},
                                   [link](ChangeSet &changes) -> Result<void> {
                                       LAMP_TRY(subject, linkSubject(changes.connection(), link));
                                       changes.setSubject(subject);
                                       return rows::remove<AssetLink>(changes, link.id);
                                   });
}

} // namespace lamp
