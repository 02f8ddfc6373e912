// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/collection.h"

#include <QHash>
#include <QSet>

namespace lamp {
class Connection;
}

// Collections of pages that came from elsewhere.
namespace lamp::collectionstore {

struct Counted {
    Collection collection;
    qint64 pages = 0;
};
[[nodiscard]] Result<QList<Counted>> all(Connection &connection); // by name
[[nodiscard]] Result<std::optional<Collection>> byUid(Connection &connection, const QByteArray &uid);
[[nodiscard]] Result<QStringList> names(Connection &connection);
// The page that an article is, and its collection; nothing for an article of one's own.
struct Origin {
    Collection collection;
    QString path;
};
[[nodiscard]] Result<std::optional<Origin>> of(Connection &connection, ArticleId id);
// Articles of a collection by their paths.
[[nodiscard]] Result<QHash<QString, ArticleId>> pages(Connection &connection, CollectionId id);
[[nodiscard]] Result<QList<CollectionPage>> rowsOf(Connection &connection, CollectionId id);
// The number that the next article gets.
[[nodiscard]] Result<ArticleId> nextArticle(Connection &connection);
// Those of a collection's articles that something else speaks of: tickets, plans, checklists, whatever refers to them.
[[nodiscard]] Result<QSet<ArticleId>> referred(Connection &connection, CollectionId id);

} // namespace lamp::collectionstore
