// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importlookup.h"

#include "core/text.h"
#include "store/rows.h"

#include <QRegularExpression>
#include <QUuid>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

QString lookupKey(const QString &text) { return folded(text).simplified(); }

QByteArray freshUid() { return QUuid::createUuid().toRfc4122(); }

void remember(QHash<QString, qint64> &table, const QString &text, qint64 id)
{
    const QString key = lookupKey(text);
    if (!key.isEmpty() && !table.contains(key))
        table.insert(key, id);
}

template <class T>
Result<void> learnNames(Connection &connection, QHash<QString, qint64> &known)
{
    LAMP_TRY(rows, lamp::rows::all<T>(connection));
    for (const T &row : std::as_const(rows))
        remember(known, row.name, row.id.value);
    return {};
}

// "Printing › Printer" as one text, from exports that join the levels.
QStringList levelsOf(const QString &text)
{
    static const QRegularExpression between(u"\\s*(?:›|::|\\s>\\s|\\s/\\s)\\s*"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

} // namespace

Result<std::unique_ptr<ImportLookup>> ImportLookup::load(Connection &connection, ChangeSet *changes)
{
    std::unique_ptr<ImportLookup> lookup(new ImportLookup(connection, changes));
    LAMP_TRY(people, rows::all<Person>(connection));
    for (const Person &person : std::as_const(people))
        lookup->learn(person);
    LAMP_TRY(assets, rows::all<Asset>(connection));
    for (const Asset &asset : std::as_const(assets))
        lookup->learn(asset);
    LAMP_CHECK(learnNames<Team>(connection, lookup->m_teams));
    LAMP_CHECK(learnNames<Service>(connection, lookup->m_services));
    LAMP_CHECK(learnNames<Supplier>(connection, lookup->m_suppliers));
    LAMP_TRY(categories, rows::all<Category>(connection));
    for (const Category &category : std::as_const(categories)) {
        lookup->m_categories.insert({category.parentId.value, lookupKey(category.name)}, category.id.value);
        if (category.parentId)
            remember(lookup->m_subcategories, category.name, category.id.value);
    }
    LAMP_TRY(locations, rows::all<Location>(connection));
    for (const Location &location : std::as_const(locations))
        lookup->m_locations.insert({location.parentId.value, lookupKey(location.name)}, location.id.value);
    return lookup;
}

void ImportLookup::learn(const Person &person)
{
    m_people.insert(person.id.value, person);
    remember(m_byMail, person.mail, person.id.value);
    remember(m_byLogin, person.login, person.id.value);
    remember(m_byName, person.name, person.id.value);
}

void ImportLookup::learn(const Asset &asset)
{
    m_assets.insert(asset.id.value, asset);
    remember(m_assetByName, asset.name, asset.id.value);
    remember(m_assetBySerial, asset.serial, asset.id.value);
    remember(m_assetByExternal, asset.externalNumber, asset.id.value);
}

template <class T>
Result<decltype(T::id)> ImportLookup::make(const T &row)
{
    ++m_made[QString::fromLatin1(Row<T>::table)];
    if (m_changes == nullptr)
        return decltype(T::id){--m_placeholder};
    return rows::insert(*m_changes, row);
}

template <class T>
Result<decltype(T::id)> ImportLookup::named(QHash<QString, qint64> &known, const QString &name, T row)
{
    const QString key = lookupKey(name);
    if (key.isEmpty())
        return decltype(T::id){};
    if (const auto found = known.constFind(key); found != known.cend())
        return decltype(T::id){*found};
    row.name = cleanName(name);
    LAMP_TRY(id, make(row));
    known.insert(key, id.value);
    return id;
}

PersonId ImportLookup::knownPerson(const PersonHint &hint) const
{
    const QString mail = lookupKey(hint.mail), login = lookupKey(hint.login), name = lookupKey(hint.name);
    if (const auto found = m_byMail.constFind(mail); !mail.isEmpty() && found != m_byMail.cend())
        return {*found};
    if (const auto found = m_byLogin.constFind(login); !login.isEmpty() && found != m_byLogin.cend())
        return {*found};
    // Another address means another person of that name.
    if (const auto found = m_byName.constFind(name); !name.isEmpty() && found != m_byName.cend())
        if (mail.isEmpty() || m_people.constFind(*found)->mail.isEmpty())
            return {*found};
    return {};
}

Result<PersonId> ImportLookup::person(const PersonHint &hint)
{
    if (hint.name.isEmpty() && hint.mail.isEmpty() && hint.login.isEmpty())
        return PersonId{};
    if (const PersonId known = knownPerson(hint)) {
        Person after = person(known);
        after.technician = after.technician || hint.technician;
        if (after.mail.isEmpty() && !hint.mail.isEmpty())
            after.mail = hint.mail;
        LAMP_CHECK(replace(after));
        return known;
    }
    Person fresh;
    fresh.name = cleanName(hint.name.isEmpty() ? (hint.mail.isEmpty() ? hint.login : hint.mail) : hint.name);
    fresh.mail = hint.mail.simplified();
    fresh.login = hint.login.simplified();
    fresh.phone = hint.phone.simplified();
    fresh.technician = hint.technician;
    fresh.active = hint.active;
    return add(fresh);
}

Result<PersonId> ImportLookup::add(Person person)
{
    person.uid = freshUid();
    LAMP_TRY(id, make(person));
    person.id = id;
    learn(person);
    return id;
}

Result<void> ImportLookup::replace(const Person &after)
{
    const Person before = person(after.id);
    if (before == after)
        return {};
    m_people.insert(after.id.value, after);
    learn(after);
    if (m_changes == nullptr || after.id.value < 0)
        return {};
    return rows::update(*m_changes, before, after);
}

Result<AssetId> ImportLookup::add(Asset asset)
{
    asset.uid = freshUid();
    LAMP_TRY(id, make(asset));
    asset.id = id;
    learn(asset);
    return id;
}

Result<void> ImportLookup::replace(const Asset &after)
{
    const Asset before = asset(after.id);
    if (before == after)
        return {};
    m_assets.insert(after.id.value, after);
    learn(after);
    if (m_changes == nullptr || after.id.value < 0)
        return {};
    return rows::update(*m_changes, before, after);
}

AssetId ImportLookup::knownAsset(const QString &name, const QString &serial, const QString &external) const
{
    const auto find = [](const QHash<QString, qint64> &table, const QString &text) {
        const QString key = lookupKey(text);
        return key.isEmpty() ? qint64(0) : table.value(key);
    };
    for (const qint64 id :
        {find(m_assetBySerial, serial), find(m_assetByExternal, external), find(m_assetByName, name)})
        if (id != 0)
            return {id};
    return {};
}

Result<AssetId> ImportLookup::asset(const QString &nameOrSerial)
{
    if (nameOrSerial.isEmpty())
        return AssetId{};
    if (const AssetId known = knownAsset(nameOrSerial, {}, {}))
        return known;
    if (const AssetId known = knownAsset({}, nameOrSerial, {}))
        return known;
    Asset fresh;
    fresh.name = cleanName(nameOrSerial);
    return add(fresh);
}

Result<CategoryId> ImportLookup::category(const QString &first, const QString &second)
{
    QStringList levels = levelsOf(first);
    if (!second.isEmpty())
        levels = {levels.join(u" – "_s), second};
    levels.removeAll(QString());
    if (levels.isEmpty())
        return CategoryId{};
    // A second level named alone: "Printer".
    if (levels.size() == 1 && !m_categories.contains({0, lookupKey(levels.first())}))
        if (const auto found = m_subcategories.constFind(lookupKey(levels.first())); found != m_subcategories.cend())
            return CategoryId{*found};
    CategoryId parent;
    for (const QString &level : levels.first(std::min<qsizetype>(2, levels.size()))) {
        const std::pair<qint64, QString> key{parent.value, lookupKey(level)};
        if (const auto found = m_categories.constFind(key); found != m_categories.cend()) {
            parent = {*found};
            continue;
        }
        LAMP_TRY(id, make(Category{.name = cleanName(level), .parentId = parent, .position = 1000}));
        m_categories.insert(key, id.value);
        parent = id;
    }
    return parent;
}

Result<LocationId> ImportLookup::location(const QString &path)
{
    LocationId parent;
    for (const QString &level : levelsOf(path)) {
        const std::pair<qint64, QString> key{parent.value, lookupKey(level)};
        if (const auto found = m_locations.constFind(key); found != m_locations.cend()) {
            parent = {*found};
            continue;
        }
        LAMP_TRY(id, make(Location{.name = cleanName(level), .parentId = parent}));
        m_locations.insert(key, id.value);
        parent = id;
    }
    return parent;
}

Result<TeamId> ImportLookup::team(const QString &name) { return named(m_teams, name, Team{}); }

Result<ServiceId> ImportLookup::service(const QString &name)
{
    Service fresh;
    fresh.uid = freshUid();
    return named(m_services, name, fresh);
}

Result<SupplierId> ImportLookup::supplier(const QString &name)
{
    Supplier fresh;
    fresh.uid = freshUid();
    return named(m_suppliers, name, fresh);
}

} // namespace lamp
