// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/changeset.h"

#include <QMap>

namespace lamp {

// A person as a file names one.
struct PersonHint {
    QString name, mail, login, phone;
    bool technician = false;
    bool active = true; // of one that is made: technicians of old tickets do not come back to work
};

// Finds people, assets, categories … by what a file calls them, and makes those that are missing. In a dry run (no
// change set) nothing is made: what would be gets a negative id and is counted all the same.
class ImportLookup {
public:
    [[nodiscard]] static Result<std::unique_ptr<ImportLookup>> load(Connection &connection, ChangeSet *changes);

    [[nodiscard]] Result<PersonId> person(const PersonHint &hint); // by mail, login, then name; 0 for an empty hint
    [[nodiscard]] PersonId knownPerson(const PersonHint &hint) const;
    [[nodiscard]] Result<AssetId> asset(const QString &nameOrSerial);
    [[nodiscard]] AssetId knownAsset(const QString &name, const QString &serial, const QString &external) const;
    [[nodiscard]] Result<CategoryId> category(const QString &first, const QString &second);
    [[nodiscard]] Result<LocationId> location(const QString &path);
    [[nodiscard]] Result<TeamId> team(const QString &name);
    [[nodiscard]] Result<ServiceId> service(const QString &name);
    [[nodiscard]] Result<SupplierId> supplier(const QString &name);
    [[nodiscard]] const QMap<QString, qint64> &made() const { return m_made; }

    // Rows that an import of people or assets itself writes; later rows of the file find them.
    [[nodiscard]] Result<PersonId> add(Person person);
    [[nodiscard]] Result<AssetId> add(Asset asset);
    [[nodiscard]] const Person &person(PersonId id) const { return *m_people.constFind(id.value); }
    [[nodiscard]] const Asset &asset(AssetId id) const { return *m_assets.constFind(id.value); }
    [[nodiscard]] Result<void> replace(const Person &after);
    [[nodiscard]] Result<void> replace(const Asset &after);

private:
    ImportLookup(Connection &connection, ChangeSet *changes) : m_connection(connection), m_changes(changes) { }
    template <class T>
    [[nodiscard]] Result<decltype(T::id)> make(const T &row);
    template <class T>
    [[nodiscard]] Result<decltype(T::id)> named(QHash<QString, qint64> &known, const QString &name, T row);
    void learn(const Person &person);
    void learn(const Asset &asset);

    Connection &m_connection;
    ChangeSet *m_changes;
    qint64 m_placeholder = 0;
    QMap<QString, qint64> m_made;
    QHash<qint64, Person> m_people;
    QHash<qint64, Asset> m_assets;
    QHash<QString, qint64> m_byMail, m_byLogin, m_byName; // folded; of several with a name the oldest
    QHash<QString, qint64> m_assetByName, m_assetBySerial, m_assetByExternal;
    QHash<QString, qint64> m_teams, m_services, m_suppliers;
    QHash<std::pair<qint64, QString>, qint64> m_categories, m_locations; // parent, folded name
    QHash<QString, qint64> m_subcategories; // by folded name alone
};

} // namespace lamp
