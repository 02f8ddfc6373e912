// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registerviews.h"
#include "store/changeset.h"

// All SQL about assets, people, suppliers and renewals.
namespace lamp::registrystore {

[[nodiscard]] Result<QList<PersonHit>> findPeople(Connection &connection, const QString &text, qint64 limit);
[[nodiscard]] Result<QList<Asset>> devicesOf(Connection &connection, PersonId person);
[[nodiscard]] Result<QList<WorkItemId>> itemsOf(Connection &connection, PersonId requester, bool openOnly,
                                                qint64 limit);

[[nodiscard]] Result<QString> locationPath(Connection &connection, LocationId id); // "Head office › 2nd floor"

// One asset (registryassets.cpp).
[[nodiscard]] Result<QList<AssetRelation>> relations(Connection &connection, AssetId asset);
[[nodiscard]] Result<QList<Plan>> plansOf(Connection &connection, AssetId asset); // without retired ones, by title
[[nodiscard]] Result<QList<AssetEvent>> history(Connection &connection, const Asset &asset, const QTimeZone &zone,
                                                qint64 limit);
struct AssetFigures {
    int incidents = 0, openItems = 0;
    std::optional<double> modelMedian;
    qint64 minutes = 0, costCents = 0;
};
[[nodiscard]] Result<AssetFigures> figures(Connection &connection, const Asset &asset, Instant yearAgo,
                                           Instant yearStart);
// Whether `from` is reached from `to` over 'depends on' and 'part of': linking them would close a ring.
[[nodiscard]] Result<bool> reaches(Connection &connection, AssetId from, AssetId to);
[[nodiscard]] Result<bool> linked(Connection &connection, const AssetLink &link);
[[nodiscard]] Result<bool> assetNameTaken(Connection &connection, const QString &name, AssetId except);

// Lists; limit 0 = all.
[[nodiscard]] Result<QList<AssetId>> assetIds(Connection &connection, const QString &text, AssetSort sort, bool retired,
                                              qint64 limit);
[[nodiscard]] Result<QList<AssetRow>> assetRows(Connection &connection, const QList<AssetId> &ids, Instant now,
                                                const QTimeZone &zone);
[[nodiscard]] Result<QList<PersonId>> personIds(Connection &connection, const QString &text, bool former, qint64 limit);
[[nodiscard]] Result<QList<PersonRow>> personRows(Connection &connection, const QList<PersonId> &ids);
[[nodiscard]] Result<QList<SupplierId>> supplierIds(Connection &connection, const QString &text, bool former,
                                                    qint64 limit);
[[nodiscard]] Result<QList<SupplierRow>> supplierRows(Connection &connection, const QList<SupplierId> &ids);
[[nodiscard]] Result<QList<Supplier>> suppliers(Connection &connection, const QString &text);
[[nodiscard]] Result<QList<AssetId>> assetsOf(Connection &connection, SupplierId supplier);
[[nodiscard]] Result<QList<WorkItemId>> openOf(Connection &connection, SupplierId supplier);
[[nodiscard]] Result<QList<RenewalId>> renewalsOf(Connection &connection, SupplierId supplier);
// Average days from putting a ticket to 'waiting for supplier' until it went on; absent when it never did.
[[nodiscard]] Result<std::optional<double>> answerDays(Connection &connection, SupplierId supplier);
[[nodiscard]] Result<QList<RenewalId>> renewalIds(Connection &connection, const QString &text, bool ended,
                                                  qint64 limit);
[[nodiscard]] Result<QList<RenewalRow>> renewalRows(Connection &connection, const QList<RenewalId> &ids, QDate today);
// Values in use, most used first.
[[nodiscard]] Result<QStringList> known(Connection &connection, const QString &field);
[[nodiscard]] Result<QList<TeamMember>> members(Connection &connection, TeamId team);

} // namespace lamp::registrystore
