// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "services/sampleoffice_p.h"
#include "store/rows.h"

namespace lamp::sampleoffice {

using namespace Qt::StringLiterals;

namespace {

Result<void> addLocations(ChangeSet &changes, Office &office, const QJsonArray &houses)
{
    for (const auto &house : houses) {
        LocationId parent;
        const QJsonArray names = house.toArray();
        for (const auto &name : names) {
            LAMP_TRY(id, rows::insert(changes, Location{.name = name.toString(), .parentId = parent}));
            office.locations.insert(name.toString(), id);
            if (!parent)
                parent = id;
        }
    }
    return {};
}

Person personOf(const Office &office, const QJsonObject &object)
{
    Person person;
    person.uid = content::uid();
    person.name = object["name"_L1].toString();
    const QString first = folded(person.name.section(u' ', 0, 0)),
                  last = folded(person.name.section(u' ', 1)).remove(u' ');
    const QString plainLast = QString(last).replace(u'ł', u'l');
    person.login = first.left(1) + plainLast;
    person.mail = first + u'.' + plainLast + u"@northgate.example";
    person.phone = object["ext"_L1].toString();
    person.mobile = object["mobile"_L1].toString();
    person.room = object["room"_L1].toString();
    person.department = object["dept"_L1].toString();
    person.locationId = office.locations.value(object["at"_L1].toString());
    person.vip = object["vip"_L1].toBool();
    person.reach = object["reach"_L1].toString();
    person.notes = object["notes"_L1].toString();
    person.startsOn = office.time.date(object["starts"_L1].toString());
    person.leavesOn = office.time.date(object["leaves"_L1].toString());
    person.technician = object["tech"_L1].toBool();
    person.active = !object["gone"_L1].toBool();
    return person;
}

// Managers are set second: some stand later in the list than their people.
Result<void> addPeople(ChangeSet &changes, Office &office, const QJsonArray &list)
{
    for (const auto &value : list) {
        const QJsonObject object = value.toObject();
        Person person = personOf(office, object);
        LAMP_TRY(id, rows::insert(changes, person));
        person.id = id;
        office.people.insert(object["key"_L1].toString(), person);
    }
    for (const auto &value : list) {
        const QString boss = value["boss"_L1].toString();
        if (boss.isEmpty())
            continue;
        LAMP_TRY(manager, named(office.people, boss));
        LAMP_TRY(before, rows::get<Person>(changes.connection(), office.people.value(value["key"_L1].toString()).id));
        Person after = before;
        after.managerId = manager.id;
        LAMP_CHECK(rows::update(changes, before, after));
    }
    return {};
}

Result<void> addTeams(ChangeSet &changes, Office &office, const QJsonObject &teams)
{
    for (auto team = teams.begin(); team != teams.end(); ++team) {
        LAMP_TRY(id, rows::insert(changes, Team{.name = team.key()}));
        office.teams.insert(team.key(), id);
        const QJsonArray members = team.value().toArray();
        for (const auto &member : members) {
            LAMP_TRY(person, named(office.people, member.toString()));
            LAMP_CHECK(rows::insert(changes, TeamMember{.teamId = id, .personId = person.id}));
        }
    }
    return {};
}

Result<void> addSuppliers(ChangeSet &changes, Office &office, const QJsonArray &list)
{
    for (const auto &value : list) {
        Supplier supplier;
        supplier.uid = content::uid();
        supplier.name = value["key"_L1].toString();
        supplier.hotline = value["hotline"_L1].toString();
        supplier.hours = value["hours"_L1].toString();
        supplier.customerNumber = value["customer"_L1].toString();
        supplier.portal = value["portal"_L1].toString();
        supplier.mail = value["mail"_L1].toString();
        supplier.contacts = value["contacts"_L1].toString();
        supplier.notes = value["notes"_L1].toString();
        LAMP_TRY(id, rows::insert(changes, supplier));
        office.suppliers.insert(supplier.name, id);
    }
    return {};
}

Asset assetOf(const Office &office, const QJsonObject &object)
{
    const auto date = [&](QLatin1StringView field) { return office.time.date(object[field].toString()); };
    Asset asset;
    asset.uid = content::uid();
    asset.name = object["tag"_L1].toString();
    asset.type = object["type"_L1].toString();
    asset.model = object["model"_L1].toString();
    asset.serial = object["serial"_L1].toString();
    asset.locationId = office.locations.value(object["loc"_L1].toString());
    asset.place = object["place"_L1].toString();
    asset.address = object["ip"_L1].toString();
    asset.host = object["host"_L1].toString();
    asset.ownerId = office.people.value(object["owner"_L1].toString()).id;
    asset.state = fromCode<AssetState>(object["state"_L1].toString()).value_or(AssetState::InUse);
    asset.criticality = fromCode<Criticality>(object["crit"_L1].toString()).value_or(Criticality::Normal);
    asset.purchasedOn = date("bought"_L1);
    asset.inServiceOn =
        asset.state == AssetState::InUse && asset.purchasedOn.isValid() ? asset.purchasedOn.addDays(6) : QDate();
    asset.warrantyOn = date("warranty"_L1);
    asset.supportOn = date("support"_L1);
    asset.replaceOn = date("replace"_L1);
    asset.supplierId = office.suppliers.value(object["sup"_L1].toString());
    asset.console = object["console"_L1].toString();
    asset.notes = object["notes"_L1].toString();
    asset.costCents = object["cost"_L1].toInteger() * 100;
    return asset;
}

Result<void> addAssets(ChangeSet &changes, Office &office, const QJsonArray &list)
{
    for (const auto &value : list) {
        Asset asset = assetOf(office, value.toObject());
        LAMP_TRY(id, rows::insert(changes, asset));
        asset.id = id;
        office.assets.insert(asset.name, asset);
    }
    return {};
}

Result<void> addLinks(ChangeSet &changes, const Office &office, const QJsonArray &links)
{
    for (const auto &value : links) {
        const QJsonArray link = value.toArray();
        LAMP_TRY(from, named(office.assets, link[0].toString()));
        const auto kind = fromCode<Relation>(link[1].toString());
        if (!kind)
            return std::unexpected(broken(link[1].toString()));
        for (qsizetype i = 2; i < link.size(); ++i) {
            LAMP_TRY(to, named(office.assets, link[i].toString()));
            LAMP_CHECK(rows::insert(changes, AssetLink{.fromId = from.id, .kind = *kind, .toId = to.id}));
        }
    }
    return {};
}

Result<void> addServices(ChangeSet &changes, Office &office, const QJsonArray &list)
{
    for (const auto &value : list) {
        LAMP_TRY(owner, named(office.people, value["owner"_L1].toString()));
        Service service;
        service.uid = content::uid();
        service.name = value["key"_L1].toString();
        service.description = value["text"_L1].toString();
        service.criticality = fromCode<Criticality>(value["crit"_L1].toString()).value_or(Criticality::Normal);
        service.ownerId = owner.id;
        LAMP_TRY(id, rows::insert(changes, service));
        office.services.insert(service.name, id);
        const QJsonArray on = value["on"_L1].toArray();
        for (const auto &tag : on) {
            LAMP_TRY(asset, named(office.assets, tag.toString()));
            LAMP_CHECK(
                rows::insert(changes, AssetLink{.kind = Relation::DependsOn, .toId = asset.id, .serviceId = id}));
        }
    }
    return {};
}

Result<void> addRenewals(ChangeSet &changes, Office &office, const QJsonArray &list)
{
    for (const auto &value : list) {
        const QJsonObject object = value.toObject();
        const auto kind = fromCode<RenewalKind>(object["kind"_L1].toString());
        if (!kind)
            return std::unexpected(broken(object["kind"_L1].toString()));
        Renewal renewal;
        renewal.uid = content::uid();
        renewal.kind = *kind;
        renewal.title = object["title"_L1].toString();
        renewal.supplierId = office.suppliers.value(object["sup"_L1].toString());
        renewal.endsOn = office.time.date(object["ends"_L1].toString());
        renewal.actBy = office.time.date(object["act"_L1].toString());
        renewal.renewsItself = object["self"_L1].toBool();
        renewal.priceCents = object["price"_L1].toInteger() * 100;
        renewal.period = object["period"_L1].toString();
        renewal.covers = object["covers"_L1].toString();
        renewal.assetId = office.assets.value(object["asset"_L1].toString()).id;
        renewal.ownerId = office.people.value(object["owner"_L1].toString()).id;
        renewal.leadDays = object["lead"_L1].toInteger(30);
        renewal.notes = object["notes"_L1].toString();
        LAMP_TRY(id, rows::insert(changes, renewal));
        office.renewals.insert(renewal.title, id);
    }
    return {};
}

// Contracts name assets and assets name contracts, so one of the two comes second.
Result<void> addContracts(ChangeSet &changes, Office &office, const QJsonArray &assets)
{
    for (const auto &value : assets) {
        const QString contract = value["contract"_L1].toString();
        if (contract.isEmpty())
            continue;
        LAMP_TRY(renewal, named(office.renewals, contract));
        LAMP_TRY(before, rows::get<Asset>(changes.connection(), office.assets.value(value["tag"_L1].toString()).id));
        Asset after = before;
        after.contractId = renewal;
        LAMP_CHECK(rows::update(changes, before, after));
    }
    return {};
}

} // namespace

Result<void> addRegister(ChangeSet &changes, Office &office)
{
    LAMP_TRY(document, content::json(u"sample/office.json"_s));
    const QJsonObject object = document.object();
    LAMP_CHECK(addLocations(changes, office, object["locations"_L1].toArray()));
    LAMP_CHECK(addPeople(changes, office, object["people"_L1].toArray()));
    LAMP_CHECK(addTeams(changes, office, object["teams"_L1].toObject()));
    LAMP_CHECK(addSuppliers(changes, office, object["suppliers"_L1].toArray()));
    LAMP_CHECK(addAssets(changes, office, object["assets"_L1].toArray()));
    LAMP_CHECK(addLinks(changes, office, object["links"_L1].toArray()));
    LAMP_CHECK(addServices(changes, office, object["services"_L1].toArray()));
    LAMP_CHECK(addRenewals(changes, office, object["renewals"_L1].toArray()));
    return addContracts(changes, office, object["assets"_L1].toArray());
}

} // namespace lamp::sampleoffice
