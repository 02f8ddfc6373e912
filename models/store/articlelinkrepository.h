// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/knowledge.h"

namespace lamp {
class Connection;
}

// All SQL about links from and to articles.
namespace lamp::articlelinkstore {

struct Text {
    ArticleId id;
    QString title, body;
};
// Texts of one's own articles that are not retired, by id, those behind `after`.
[[nodiscard]] Result<QList<Text>> texts(Connection &connection, ArticleId after, int most);
[[nodiscard]] Result<QStringList> fileNames(Connection &connection, ArticleId id);
// Of the article that a number names; nothing when there is none.
[[nodiscard]] Result<std::optional<ArticleState>> stateOf(Connection &connection, ArticleId id);
[[nodiscard]] Result<bool> hasTicket(Connection &connection, const QString &number);
// Whether there is one whose name begins so: that is how a link finds it.
[[nodiscard]] Result<bool> hasAsset(Connection &connection, const QString &name);

// Articles, and work items with an entry, whose text links to the article; `most` and one more of each at most.
[[nodiscard]] Result<QList<ArticleId>> articlesLinking(Connection &connection, ArticleId to, qsizetype most);
[[nodiscard]] Result<QList<WorkItemId>> itemsLinking(Connection &connection, ArticleId to, qsizetype most);

} // namespace lamp::articlelinkstore
