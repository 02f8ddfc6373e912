// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tempdesk.h"

#include "services/workitems.h"
#include "store/connection.h"
#include "store/rows.h"

#include <QUuid>

namespace lamp::test {

namespace {
Database::Options optionsOf(const SteppedClock &clock)
{
    return {clock.clock(), {{}, QStringLiteral("tester"), QStringLiteral("window"), QStringLiteral("test-session")}};
}

template <class T>
auto add(Desk &desk, const T &row)
{
    auto written = desk.database()
                       .write({"Added %1", {}}, [row](ChangeSet &changes) { return rows::insert(changes, row); })
                       .result();
    if (!written)
        qFatal("%s", qPrintable(written.error().detail));
    return *written;
}
} // namespace

TempDesk::TempDesk(const QString &preset)
{
    auto desk = Desk::create(path(), preset, optionsOf(m_clock));
    if (!desk)
        qFatal("no test desk: %s", qPrintable(desk.error().detail));
    m_desk = std::move(*desk);
}

void TempDesk::reopen()
{
    const PersonId me = m_desk->me();
    m_desk.reset();
    auto desk = Desk::open(path(), optionsOf(m_clock));
    if (!desk)
        qFatal("the test desk does not open again: %s", qPrintable(desk.error().detail));
    m_desk = std::move(*desk);
    if (me)
        m_desk->setMe(me);
}

PersonId TempDesk::technician(const QString &name)
{
    Person person;
    person.uid = QUuid::createUuid().toRfc4122();
    person.name = name;
    person.technician = true;
    const PersonId id = add(*m_desk, person);
    m_desk->setMe(id);
    return id;
}

PersonId TempDesk::person(const QString &name, const QString &mail)
{
    Person person;
    person.uid = QUuid::createUuid().toRfc4122();
    person.name = name;
    person.mail = mail;
    return add(*m_desk, person);
}

AssetId TempDesk::asset(const QString &name, const QString &model)
{
    Asset asset;
    asset.uid = QUuid::createUuid().toRfc4122();
    asset.name = name;
    asset.model = model;
    return add(*m_desk, asset);
}

WorkItemId TempDesk::ticket(const QString &title, PersonId requester, AssetId asset)
{
    NewWorkItem item;
    item.item.title = title;
    item.item.requesterId = requester;
    item.item.assetId = asset;
    auto made = m_desk->workItems().create(item).result();
    if (!made)
        qFatal("%s", qPrintable(made.error().detail));
    return *made;
}

void TempDesk::execute(const QString &sql)
{
    const auto connection = Connection::open(path(), Connection::Access::Write);
    if (!connection)
        qFatal("%s", qPrintable(connection.error().detail));
    if (const auto done = (*connection)->execute(sql); !done)
        qFatal("%s", qPrintable(done.error().detail));
}

} // namespace lamp::test
