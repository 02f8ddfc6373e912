// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workitemviews.h"
#include "store/changeset.h"
#include "store/workitemfilter.h"

// All SQL about work items and their timeline.
namespace lamp::workitemstore {

// The first `limit` ids in the query's order; 0 = all.
[[nodiscard]] Result<QList<WorkItemId>> ids(Connection &connection, const WorkItemQuery &query,
                                            const QueryContext &context, qint64 limit);
[[nodiscard]] Result<QList<WorkItemRow>> rows(Connection &connection, const QList<WorkItemId> &ids, Instant now);
// The latest planned work on an asset in the 72 hours before `now`, five at most.
[[nodiscard]] Result<QList<WorkItemId>> workedOn(Connection &connection, AssetId asset, WorkItemId except, Instant now);
// Ids and rows of the first page in one query.
[[nodiscard]] Result<QList<WorkItemRow>> firstRows(Connection &connection, const WorkItemQuery &query,
                                                   const QueryContext &context, qint64 limit);
[[nodiscard]] Result<qint64> count(Connection &connection, const WorkItemQuery &query, const QueryContext &context,
                                   qint64 cap);
[[nodiscard]] Result<WorkItemId> byNumber(Connection &connection, QStringView number);
[[nodiscard]] Result<WorkItemId> byUid(Connection &connection, const QByteArray &uid);
[[nodiscard]] Result<QList<Entry>> entries(Connection &connection, WorkItemId id);
[[nodiscard]] Result<QHash<qint64, QString>> authors(Connection &connection, WorkItemId id);
[[nodiscard]] Result<QList<Step>> steps(Connection &connection, WorkItemId id);
[[nodiscard]] Result<QList<Attachment>> attachments(Connection &connection, WorkItemId id);
[[nodiscard]] Result<QStringList> tags(Connection &connection, WorkItemId id);
[[nodiscard]] Result<QList<std::pair<WorkItemLink, WorkItemId>>> links(Connection &connection, WorkItemId id);
[[nodiscard]] Result<QList<Asset>> furtherAssets(Connection &connection, WorkItemId id);
// What fixed an item, in words: "replaced: pick-up rollers"; empty when nobody said.
[[nodiscard]] Result<QString> fixOf(Connection &connection, WorkItemId id);
// Earlier items on the asset (newest first), and those worked on within 72 hours before `now`.
[[nodiscard]] Result<Repeat> repeat(Connection &connection, const WorkItem &item, Instant now);
// Names of assets and services that depend on the asset, directly or through others.
[[nodiscard]] Result<QStringList> stops(Connection &connection, AssetId asset);
[[nodiscard]] Result<qint64> openOf(Connection &connection, PersonId requester, WorkItemId except);
[[nodiscard]] Result<QString> nameOf(Connection &connection, PersonId person);
[[nodiscard]] Result<bool> hasEntryOf(Connection &connection, WorkItemId id, PersonId author);
// Ids of solved items without an entry since, solved before the moment.
[[nodiscard]] Result<QList<WorkItemId>> solvedBefore(Connection &connection, Instant moment, qint64 limit);
[[nodiscard]] Result<TagId> tagId(ChangeSet &changes, const QString &name); // made when missing
[[nodiscard]] Result<QList<Tagging>> taggings(Connection &connection, WorkItemId id);
// The newest open one that goes on with a closed item; empty when there is none.
[[nodiscard]] Result<WorkItemId> openFollowUp(Connection &connection, WorkItemId closed);
[[nodiscard]] Result<QString> deskLetter(Connection &connection);
// By name, login or mail address, or by the only name that holds the text; Invalid when several do.
[[nodiscard]] Result<PersonId> personNamed(Connection &connection, const QString &text);
// By name, serial or host name, or by the only name that holds the text.
[[nodiscard]] Result<AssetId> assetNamed(Connection &connection, const QString &text);
[[nodiscard]] Result<bool> watches(Connection &connection, WorkItemId id, PersonId person);
// The plan that SQLite chooses, one line a step; for tests of index use.
[[nodiscard]] Result<QStringList> explain(Connection &connection, const WorkItemQuery &query,
                                          const QueryContext &context);

} // namespace lamp::workitemstore
