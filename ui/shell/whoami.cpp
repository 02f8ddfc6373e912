// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/whoami.h"

#include "services/desk.h"
#include "services/registry.h"

#include <QSettings>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
QString meKey(Desk &desk) { return u"me/"_s + desk.database().deskId(); }
} // namespace

void restoreMe(Desk &desk, const QSettings &settings)
{
    const auto &technicians = desk.catalog().technicians;
    const PersonId kept{settings.value(meKey(desk)).toLongLong()};
    const QString account = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    PersonId me;
    for (const Person &person : technicians)
        if (person.id == kept)
            me = person.id;
    if (!me && technicians.size() == 1)
        me = technicians.first().id;
    for (const Person &person : technicians)
        if (!me && !account.isEmpty() && person.login.compare(account, Qt::CaseInsensitive) == 0)
            me = person.id;
    if (me)
        desk.setMe(me);
}

void becomeMe(Desk &desk, QSettings &settings, PersonId person)
{
    settings.setValue(meKey(desk), person.value);
    desk.setMe(person);
    emit desk.catalogChanged(); // lists of 'mine' read again
}

QFuture<Result<PersonId>> addTechnician(Desk &desk, const QString &name)
{
    Person person;
    person.name = name;
    person.technician = true;
    return desk.me() ? desk.registry().create(person) : desk.registry().createFirst(person);
}

} // namespace lamp
