// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registerviews.h"
#include "store/database.h"

#include <QFuture>

namespace lamp {

class Desk;

// Assets, people, suppliers, renewals and what they hang on.
class Registry final {
public:
    template <class IdType, class Row>
    using FirstPage = QFuture<Result<std::pair<QList<IdType>, QList<Row>>>>;

    explicit Registry(Desk &desk);

    // By parts of the name, extension, login, room, or the name or host of a device. Three letters are enough.
    [[nodiscard]] QFuture<Result<QList<PersonHit>>> findPeople(const QString &text, qint64 limit = 8) const;
    [[nodiscard]] QFuture<Result<PersonCard>> person(PersonId id) const;
    [[nodiscard]] QFuture<Result<AssetDetails>> asset(AssetId id) const;
    [[nodiscard]] QFuture<Result<SupplierCard>> supplierCard(SupplierId id) const;
    [[nodiscard]] QFuture<Result<Supplier>> supplier(SupplierId id) const;
    [[nodiscard]] QFuture<Result<Renewal>> renewal(RenewalId id) const;
    [[nodiscard]] QFuture<Result<RenewalRow>> renewalRow(RenewalId id) const;

    // Lists: ids in order, then rows by id; `first…` gives both of the first page in one trip. `text` filters by name
    // and other marks; empty = all.
    [[nodiscard]] QFuture<Result<QList<AssetId>>> assets(const QString &text, AssetSort sort = AssetSort::Name,
                                                         bool retired = false) const;
    [[nodiscard]] QFuture<Result<QList<AssetRow>>> assetRows(const QList<AssetId> &ids) const;
    [[nodiscard]] FirstPage<AssetId, AssetRow> firstAssets(const QString &text, AssetSort sort, bool retired,
                                                           qint64 limit) const;
    [[nodiscard]] QFuture<Result<QList<PersonId>>> people(const QString &text, bool former = false) const;
    [[nodiscard]] QFuture<Result<QList<PersonRow>>> personRows(const QList<PersonId> &ids) const;
    [[nodiscard]] FirstPage<PersonId, PersonRow> firstPeople(const QString &text, bool former, qint64 limit) const;
    [[nodiscard]] QFuture<Result<QList<Supplier>>> suppliers(const QString &text) const;
    [[nodiscard]] QFuture<Result<QList<SupplierId>>> supplierIds(const QString &text, bool former = false) const;
    [[nodiscard]] QFuture<Result<QList<SupplierRow>>> supplierRows(const QList<SupplierId> &ids) const;
    [[nodiscard]] FirstPage<SupplierId, SupplierRow> firstSuppliers(const QString &text, bool former,
                                                                    qint64 limit) const;
    [[nodiscard]] QFuture<Result<QList<RenewalRow>>> renewals(const QString &text,
                                                              bool ended = false) const; // by last day to act
    [[nodiscard]] QFuture<Result<QList<RenewalId>>> renewalIds(const QString &text, bool ended) const;
    [[nodiscard]] QFuture<Result<QList<RenewalRow>>> renewalRows(const QList<RenewalId> &ids) const;
    [[nodiscard]] FirstPage<RenewalId, RenewalRow> firstRenewals(const QString &text, bool ended, qint64 limit) const;
    // Values that are in use already, most used first, for completion: "type", "model" or "place" of assets,
    // "department" or "room" of people.
    [[nodiscard]] QFuture<Result<QStringList>> known(const QString &field) const;

    // Writing. Each is one act. Invalid names the field: "name: …". A location is given as text where a form has it:
    // the path of a known one ("Head office › 2nd floor"), or a new name, which is added in the same act.
    [[nodiscard]] QFuture<Result<AssetId>> create(const Asset &asset, const QString &location = {});
    [[nodiscard]] QFuture<Result<PersonId>> create(const Person &person, const QString &location = {});
    // Who works here first: a part of setting the desk up, in History but not the last act of any window.
    [[nodiscard]] QFuture<Result<PersonId>> createFirst(const Person &person);
    [[nodiscard]] QFuture<Result<SupplierId>> create(const Supplier &supplier);
    [[nodiscard]] QFuture<Result<RenewalId>> create(const Renewal &renewal);
    [[nodiscard]] QFuture<Result<ServiceId>> create(const Service &service);
    [[nodiscard]] QFuture<Result<LocationId>> create(const Location &location);
    [[nodiscard]] QFuture<Result<CategoryId>> create(const Category &category);
    [[nodiscard]] QFuture<Result<TeamId>> create(const Team &team);
    [[nodiscard]] QFuture<Result<TagId>> create(const Tag &tag);
    [[nodiscard]] QFuture<Result<void>> edit(const Asset &before, const Asset &after,
                                             const std::optional<QString> &location = {});
    [[nodiscard]] QFuture<Result<void>> edit(const Person &before, const Person &after,
                                             const std::optional<QString> &location = {});
    [[nodiscard]] QFuture<Result<void>> edit(const Supplier &before, const Supplier &after);
    [[nodiscard]] QFuture<Result<void>> edit(const Renewal &before, const Renewal &after);
    [[nodiscard]] QFuture<Result<void>> edit(const Service &before, const Service &after);
    [[nodiscard]] QFuture<Result<void>> edit(const Category &before, const Category &after);
    [[nodiscard]] QFuture<Result<void>> edit(const Location &before, const Location &after);
    [[nodiscard]] QFuture<Result<void>> edit(const Team &before, const Team &after);
    [[nodiscard]] QFuture<Result<void>> edit(const Tag &before, const Tag &after);
    // The members of a team, as they shall be.
    [[nodiscard]] QFuture<Result<void>> setMembers(TeamId team, const QList<PersonId> &people);
    // Invalid when it is there already, or would make an asset depend on itself, directly or through others.
    [[nodiscard]] QFuture<Result<void>> link(const AssetLink &link);
    [[nodiscard]] QFuture<Result<void>> unlink(const AssetLink &link);

    [[nodiscard]] Result<AssetDetails> asset(Connection &connection, AssetId id) const;
    [[nodiscard]] Result<PersonCard> person(Connection &connection, PersonId id) const;
    [[nodiscard]] Result<SupplierCard> supplierCard(Connection &connection, SupplierId id) const;

private:
    [[nodiscard]] Result<void> addMaintenance(Connection &connection, AssetDetails &details) const;
    Desk &m_desk;
};

} // namespace lamp
