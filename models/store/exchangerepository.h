// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importsource.h"
#include "domain/register.h"
#include "domain/workitem.h"
#include "store/changeset.h"

// What imports and exports ask the store for.
namespace lamp::exchangestore {

// Whether the reader's future was cancelled meanwhile.
[[nodiscard]] bool isCancelled(const Connection &connection);
// Items with this number of another system.
[[nodiscard]] Result<QList<WorkItem>> byExternalNumber(Connection &connection, const QString &number);
// The item of this uid, or nothing.
[[nodiscard]] Result<std::optional<WorkItem>> byUid(Connection &connection, const QByteArray &uid);
// What an imported row said the last time it was seen.
[[nodiscard]] Result<std::optional<ImportSource>> importSource(Connection &connection, const QByteArray &uid);
// Whether anything but an import has changed this item's fields since.
[[nodiscard]] Result<bool> editedByHand(Connection &connection, WorkItemId id, const char *importVerb);
[[nodiscard]] Result<QList<Entry>> entriesOf(Connection &connection, WorkItemId id);
[[nodiscard]] Result<QList<Person>> peopleByMail(Connection &connection, const QString &mail);
// The newest set of this verb that has not been taken back; none: 0.
[[nodiscard]] Result<ChangeSetId> newestSet(Connection &connection, const char *verb);

// For exports: rows of the given items, in their order; at most exportPage of them at a time.
constexpr qsizetype exportPage = 200;
[[nodiscard]] Result<QList<WorkItem>> workItems(Connection &connection, const QList<WorkItemId> &ids);
[[nodiscard]] Result<QHash<qint64, QList<Entry>>> entriesOfItems(Connection &connection, const QList<WorkItemId> &ids);
[[nodiscard]] Result<QHash<qint64, QStringList>> tagsOfItems(Connection &connection, const QList<WorkItemId> &ids);
[[nodiscard]] Result<QHash<qint64, QString>> names(
    Connection &connection, const char *table); // person, asset, supplier, team, service
// Assets in the order of their names, `limit` of them after the given key and id.
[[nodiscard]] Result<QList<Asset>> assetsAfter(
    Connection &connection, const QString &nameKey, AssetId after, qint64 limit);
[[nodiscard]] Result<QString> nameKey(Connection &connection, AssetId id);

} // namespace lamp::exchangestore
