// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/roles.h"

#include "services/desk.h"
#include "store/rows.h"

#include <algorithm>

namespace lamp::roles {

using namespace Qt::StringLiterals;

namespace {
const char *roleVerb(DeskRole role)
{
    switch (role) {
    case DeskRole::Lead: return QT_TRANSLATE_NOOP("History", "Made %1 a lead");
    case DeskRole::Reader: return QT_TRANSLATE_NOOP("History", "Made %1 a reader");
    case DeskRole::Technician: break;
    }
    return QT_TRANSLATE_NOOP("History", "Made %1 a technician");
}

// Somebody who can write must be left, or nobody could give the role back.
Result<void> checkWriterStays(Connection &connection, PersonId person, DeskRole role, const QList<PersonRole> &all)
{
    if (role != DeskRole::Reader)
        return {};
    LAMP_TRY(people, rows::technicians(connection));
    const bool other = std::ranges::any_of(people, [&](const Person &one) {
        return one.active && one.id != person && std::ranges::none_of(all, [&one](const PersonRole &known) {
            return known.personId == one.id && known.role == DeskRole::Reader;
        });
    });
    return other ? Result<void>()
                 : fail(Error::Kind::Invalid, u"role: last: somebody who can write must stay on the desk"_s);
}

Result<void> storeRole(ChangeSet &changes, PersonId person, DeskRole role)
{
    LAMP_TRY(who, rows::get<Person>(changes.connection(), person));
    changes.setSubject(who.name);
    if (!who.technician)
        return fail(Error::Kind::Invalid, u"role: %1 does not work on this desk"_s.arg(who.name));
    LAMP_TRY(all, rows::all<PersonRole>(changes.connection()));
    LAMP_CHECK(checkWriterStays(changes.connection(), person, role, all));
    const auto before = std::ranges::find(all, person, &PersonRole::personId);
    if (before == all.end())
        return rows::insert(changes, PersonRole{.personId = person, .role = role}).transform([](const auto &) { });
    PersonRole after = *before;
    after.role = role;
    return rows::update(changes, *before, after);
}

Result<void> storeLocks(ChangeSet &changes, const QString &text)
{
    LAMP_TRY(all, rows::all<Setting>(changes.connection()));
    const auto before = std::ranges::find(all, LockedSetting, &Setting::key);
    if (before == all.end())
        return rows::insert(changes, Setting{.key = LockedSetting.toString(), .value = text})
            .transform([](const auto &) { });
    Setting after = *before;
    after.value = text;
    return rows::update(changes, *before, after);
}
} // namespace

DeskRole of(const Desk &desk, PersonId person) { return desk.catalog().roles.value(person, DeskRole::Technician); }

DeskRole mine(const Desk &desk) { return of(desk, desk.me()); }

bool mayAct(Desk &desk) { return !desk.database().isReadOnly() && mine(desk) != DeskRole::Reader; }

bool mayLead(const Desk &desk)
{
    const auto &known = desk.catalog().roles;
    const bool led = std::ranges::any_of(known, [](DeskRole role) { return role == DeskRole::Lead; });
    return mine(desk) == DeskRole::Lead || (!led && mine(desk) != DeskRole::Reader);
}

bool hearsAsLead(const Desk &desk, PersonId person)
{
    // A lead who has left leads nobody.
    const bool led = std::ranges::any_of(desk.catalog().technicians, [&desk](const Person &one) {
        return of(desk, one.id) == DeskRole::Lead;
    });
    return !led || of(desk, person) == DeskRole::Lead;
}

QStringList locked(const Desk &desk)
{
    return desk.catalog().setting(LockedSetting).split(u',', Qt::SkipEmptyParts);
}

bool mayChange(Desk &desk, QStringView code)
{
    return mayAct(desk) && (mayLead(desk) || !locked(desk).contains(code));
}

QFuture<Result<void>> set(Desk &desk, PersonId person, DeskRole role)
{
    return desk.database().write({roleVerb(role), {}}, [person, role](ChangeSet &changes) {
        return storeRole(changes, person, role);
    });
}

QFuture<Result<void>> setLocked(Desk &desk, const QStringList &codes)
{
    for (const QString &code : codes)
        if (std::ranges::none_of(Lockable, [&code](const char *one) { return code == QLatin1StringView(one); }))
            return QtFuture::makeReadyValueFuture(
                Result<void>(fail(Error::Kind::Invalid, u"role: nothing named '%1' can be locked"_s.arg(code))));
    return desk.database().write({QT_TRANSLATE_NOOP("History", "Changed what only a lead may change%1"), {}},
                                 [text = codes.join(u',')](ChangeSet &changes) { return storeLocks(changes, text); });
}

} // namespace lamp::roles
