// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demodesk_register.h"

#include "core/text.h"
#include "domain/desk.h"
#include "domain/plan.h"
#include "services/content.h"
#include "store/rows.h"

#include <algorithm>

namespace lamp::demodesk {

using namespace Qt::StringLiterals;

namespace {

struct AssetMake {
    const char *type, *tag, *model;
    int share; // of a hundred
};
constexpr AssetMake Makes[] = {{"laptop", "NB", "Latitude 7440", 42},   {"desktop", "PC", "EliteDesk 800", 14},
                               {"screen", "MON", "U2723QE", 10},        {"printer", "PRN", "LaserJet M507", 7},
                               {"phone", "PH", "XCover 6", 12},         {"server", "SRV", "Windows Server 2022", 4},
                               {"switch", "SW", "Aruba 6100", 3},       {"access point", "AP", "U6 Pro", 4},
                               {"firewall", "FW", "FortiGate 100F", 1}, {"room system", "MTR", "Rally Bar", 3}};

Result<void> readStarterRows(ChangeSet &changes, DemoRegister &made)
{
    Connection &connection = changes.connection();
    LAMP_TRY(statuses, rows::all<Status>(connection));
    for (const Status &status : std::as_const(statuses))
        made.statuses.insert(status.use, status.id);
    LAMP_TRY(targets, rows::all<Target>(connection));
    for (const Target &target : std::as_const(targets))
        made.resolveMinutes.insert(target.priority, target.resolveMinutes);
    LAMP_TRY(categories, rows::all<Category>(connection));
    QHash<CategoryId, QString> names;
    for (const Category &category : std::as_const(categories)) {
        names.insert(category.id, category.name);
        if (category.parentId)
            made.categories.insert(names.value(category.parentId) + u'/' + category.name, category.id);
    }
    if (made.statuses.size() < 12 || made.categories.isEmpty())
        return fail(Error::Kind::Invalid, u"the desk lacks the starter content"_s);
    return {};
}

Result<QList<LocationId>> addPlaces(ChangeSet &changes, const DemoWords &words)
{
    QList<LocationId> all;
    for (const QString &site : words.sites) {
        LAMP_TRY(parent, rows::insert(changes, Location{.name = site}));
        for (const QString &floor : words.floors) {
            LAMP_TRY(id, rows::insert(changes, Location{.name = floor, .parentId = parent}));
            all.append(id);
        }
    }
    return all;
}

Person demoPerson(const DemoWords &words, qint64 index, LocationId home, DemoDice &dice)
{
    Person person;
    person.uid = demoUid(dice);
    const QString first = words.one(words.first, dice), last = words.one(words.last, dice);
    person.name = first + u' ' + last;
    person.login = folded(first).left(1) + folded(last) + QString::number(index);
    person.mail = folded(first) + u'.' + folded(last) + QString::number(index) + u"@example.org";
    person.phone = QString::number(1000 + index);
    person.room = QString::number(dice.between(110, 460)); // floor and room
    person.department = words.one(words.departments, dice);
    person.locationId = home;
    person.vip = dice.chance(15);
    return person;
}

Result<void> addCrowd(ChangeSet &changes, const DemoWords &words, DemoRegister &made, const Options &options,
                      DemoDice &dice)
{
    LAMP_TRY(places, addPlaces(changes, words));
    const qint64 technicians = std::clamp<qint64>(options.tickets / 20'000, 3, 40);
    const qint64 people = std::clamp<qint64>(options.tickets / 150, 40, 20'000) + technicians;
    for (qint64 i = 0; i < people; ++i) {
        const LocationId home = places[dice.below(places.size())];
        Person person = demoPerson(words, i, home, dice);
        person.technician = i < technicians;
        LAMP_TRY(id, rows::insert(changes, person));
        if (person.technician) {
            made.technicians.append(id);
        } else {
            made.people.append(id);
            made.homes.append(home);
        }
    }
    for (const QString &name : {u"First line"_s, u"Second line"_s, u"Network"_s, u"Servers"_s}) {
        LAMP_TRY(team, rows::insert(changes, Team{.name = name}));
        made.teams.append(team);
    }
    for (qsizetype i = 0; i < made.technicians.size(); ++i)
        LAMP_CHECK(rows::insert(
            changes, TeamMember{.teamId = made.teams[i % made.teams.size()], .personId = made.technicians[i]}));
    return {};
}

Result<void> addPartners(ChangeSet &changes, const DemoWords &words, DemoRegister &made, DemoDice &dice)
{
    for (const QString &name : words.suppliers) {
        Supplier supplier;
        supplier.uid = demoUid(dice);
        supplier.name = name;
        supplier.hotline = u"01632 96%1"_s.arg(dice.below(10'000), 4, 10, QChar(u'0'));
        supplier.customerNumber = QString::number(dice.between(10'000, 99'999));
        LAMP_TRY(id, rows::insert(changes, supplier));
        made.suppliers.append(id);
    }
    for (const QString &name : words.services) {
        Service service;
        service.uid = demoUid(dice);
        service.name = name;
        service.ownerId = made.technicians.first();
        LAMP_TRY(id, rows::insert(changes, service));
        made.services.append(id);
    }
    for (const QString &name : words.tags) {
        LAMP_TRY(id, rows::insert(changes, Tag{.name = name}));
        made.tags.append(id);
    }
    return {};
}

Asset demoAsset(const AssetMake &make, qint64 index, const DemoRegister &made, DemoDice &dice)
{
    const QDate today = made.now.in(made.zone).date();
    Asset asset;
    asset.uid = demoUid(dice);
    asset.type = QString::fromLatin1(make.type);
    asset.model = QString::fromLatin1(make.model);
    asset.name = QString::fromLatin1(make.tag) + u'-' + u"%1"_s.arg(index, 4, 10, QChar(u'0'));
    asset.serial = QString::number(dice.next() & 0xffffffffffULL, 36).toUpper();
    asset.host = asset.name.toLower();
    asset.address = u"10."_s + QString::number(index / 60'000 % 250) + u'.' + QString::number(index / 250 % 250) + u'.'
        + QString::number(index % 250 + 1);
    const qint64 owner = dice.below(made.people.size());
    asset.ownerId = asset.type == u"laptop" || asset.type == u"phone" ? made.people[owner] : PersonId{};
    asset.locationId = made.homes[owner];
    asset.purchasedOn = today.addDays(-dice.between(20, 1800));
    asset.warrantyOn = asset.purchasedOn.addYears(3);
    asset.replaceOn = asset.purchasedOn.addYears(5);
    asset.supplierId = made.suppliers[dice.below(made.suppliers.size())];
    asset.costCents = dice.between(90, 3000) * 100;
    return asset;
}

Result<void> addThings(ChangeSet &changes, DemoRegister &made, const Options &options, DemoDice &dice)
{
    const qint64 total = std::clamp<qint64>(options.tickets / 25, 60, 60'000);
    qint64 index = 0;
    for (const AssetMake &make : Makes) {
        const qint64 count = std::max<qint64>(1, total * make.share / 100);
        for (qint64 i = 0; i < count; ++i) {
            LAMP_TRY(id, rows::insert(changes, demoAsset(make, ++index, made, dice)));
            made.assets[QString::fromLatin1(make.type)].append(id);
            made.assets[QString()].append(id);
        }
    }
    const QList<AssetId> switches = made.assets.value(u"switch"_s);
    for (const char *type : {"server", "printer", "access point"})
        for (const AssetId asset : made.assets.value(QString::fromLatin1(type)))
            LAMP_CHECK(rows::insert(changes,
                                    AssetLink{.fromId = asset,
                                              .kind = Relation::DependsOn,
                                              .toId = switches[dice.below(switches.size())]}));
    return {};
}

} // namespace

QByteArray demoUid(DemoDice &dice)
{
    QByteArray uid(16, Qt::Uninitialized);
    for (qsizetype half = 0; half < 2; ++half) {
        quint64 bits = dice.next();
        for (qsizetype i = 0; i < 8; ++i, bits >>= 8)
            uid[half * 8 + i] = static_cast<char>(bits & 0xff);
    }
    uid[6] = static_cast<char>((uid[6] & 0x0f) | 0x40); // says of itself that it is random
    uid[8] = static_cast<char>((uid[8] & 0x3f) | 0x80);
    return uid;
}

Result<DemoRegister> addDemoRegister(ChangeSet &changes, const DemoWords &words, const Options &options)
{
    changes.setBulk(true);
    DemoRegister made;
    made.zone = QTimeZone::utc();
    LAMP_TRY(settings, rows::all<Setting>(changes.connection()));
    for (const Setting &setting : std::as_const(settings))
        if (const QTimeZone zone(setting.value.toUtf8()); setting.key == u"zone" && zone.isValid())
            made.zone = zone;
    made.now = options.now.value_or(Instant::from(QDateTime({2026, 11, 24}, {10, 0}, QTimeZone::UTC)));
    LAMP_CHECK(readStarterRows(changes, made));
    DemoDice dice = DemoDice::stream(options.seed, 0x72656769, 0);
    LAMP_CHECK(addCrowd(changes, words, made, options, dice));
    LAMP_CHECK(addPartners(changes, words, made, dice));
    LAMP_CHECK(addThings(changes, made, options, dice));
    return made;
}

} // namespace lamp::demodesk
