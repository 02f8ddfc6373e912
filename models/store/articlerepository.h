// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/articleviews.h"
#include "domain/register.h"
#include "store/changeset.h"

// All SQL about articles.
namespace lamp::articlestore {

// What a query asks of an article as SQL over 'article a', each part begun with AND; and what is bound to it.
struct Conditions {
    QString sql;
    QVariantList bound;
};
[[nodiscard]] Conditions conditions(const ArticleQuery &query);
[[nodiscard]] Result<QList<ArticleId>> ids(Connection &connection, const ArticleQuery &query, qint64 limit); // 0 = all
[[nodiscard]] Result<QList<ArticleRow>> rows(Connection &connection,
                                             const QList<ArticleId> &ids); // in the order of the ids
[[nodiscard]] Result<QList<ArticleFolder>> folders(Connection &connection); // each folder by itself, by path
[[nodiscard]] Result<QStringList> tags(Connection &connection, ArticleId id);
[[nodiscard]] Result<QList<Tagging>> taggings(Connection &connection, ArticleId id);
[[nodiscard]] Result<QList<Attachment>> attachments(Connection &connection, ArticleId id); // by name
[[nodiscard]] Result<QList<WorkItemId>> usedOn(Connection &connection, ArticleId id, qint64 limit); // newest first
[[nodiscard]] Result<QList<ArticleUse>> uses(Connection &connection, ArticleId article, WorkItemId item);
// Shared tags first, then the same folder, then the same category; without retired ones and without itself.
[[nodiscard]] Result<QList<ArticleId>> related(Connection &connection, const Article &article, qint64 limit);
// The set that made the article.
[[nodiscard]] Result<ArticleRevision> origin(Connection &connection, ArticleId id);
// What earlier imports made: by the path below the imported folder.
[[nodiscard]] Result<QHash<QString, ArticleId>> bySourcePath(Connection &connection);
[[nodiscard]] Result<ArticleId> byUid(Connection &connection, const QByteArray &uid); // 0 when there is none
// Whether title or text were changed by another act since the last one with this verb (an import).
[[nodiscard]] Result<bool> editedSince(Connection &connection, ArticleId id, const char *verb);
[[nodiscard]] Result<QList<ArticleId>> all(Connection &connection); // by folder, title and uid: the order of an
                                                                    // export; without pages of collections

} // namespace lamp::articlestore
