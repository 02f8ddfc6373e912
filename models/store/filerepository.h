// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/desk.h"
#include "store/changeset.h"

// Attachments' bytes, stored once by content hash in chunks of 1 MiB; and drafts.
namespace lamp::filestore {

[[nodiscard]] Result<qint64> storeBlob(ChangeSet &changes, const QByteArray &data); // the blob's id
[[nodiscard]] Result<QByteArray> readBlob(Connection &connection, qint64 blobId);
[[nodiscard]] Result<QList<Attachment>> ofArticle(Connection &connection, ArticleId id);
[[nodiscard]] Result<QList<Attachment>> ofAsset(Connection &connection, AssetId id);

[[nodiscard]] Result<Draft> draft(Connection &connection, const QString &key);
[[nodiscard]] Result<QList<Draft>> drafts(Connection &connection);

} // namespace lamp::filestore
