// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workitem.h"
#include "store/database.h"

namespace lamp {

// Attachments: kept inside the desk by content hash, in chunks of 1 MiB.
class Files final {
public:
    static constexpr qint64 MaximumSize = 50 * 1024 * 1024;
    explicit Files(Database &database) : m_database(database) { }
    [[nodiscard]] QFuture<Result<QByteArray>> content(AttachmentId id) const;
    [[nodiscard]] Result<QByteArray> content(Connection &connection, AttachmentId id) const;
    [[nodiscard]] QFuture<Result<QList<Attachment>>> ofArticle(ArticleId id) const;
    [[nodiscard]] QFuture<Result<QList<Attachment>>> ofAsset(AssetId id) const;
    // Adds a file to whatever owner `to` names (work item, entry, article or asset); its name is cleaned.
    [[nodiscard]] QFuture<Result<AttachmentId>> add(const Attachment &to, const QByteArray &data);
    [[nodiscard]] QFuture<Result<void>> remove(AttachmentId id);
    [[nodiscard]] static Result<AttachmentId> add(ChangeSet &changes, Attachment to, const QByteArray &data);

private:
    Database &m_database;
};

} // namespace lamp
