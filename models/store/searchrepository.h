// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/articleviews.h"

namespace lamp {
class Connection;
}

namespace lamp::searchstore {

// Best match first, whatever the query's order; only what its folder, category and state let through counts.
[[nodiscard]] Result<ArticleResults> articles(Connection &connection, const QString &text, const ArticleQuery &among,
                                              qint64 limit);
[[nodiscard]] Result<QList<WorkItemHit>> workItems(Connection &connection, const QString &text, qint64 limit,
                                                   Instant now);
// Published articles that share telling words with a title and the asset's model; the more and the rarer, the better.
[[nodiscard]] Result<QList<ArticleHit>> fitting(Connection &connection, const QString &title, CategoryId category,
                                                AssetId asset, qint64 limit);
// The words of a title that say what it is about, folded, in their order.
[[nodiscard]] QStringList tellingWords(const QString &title);
// Newest items that share words with the title or stand on the same asset or requester; open ones first.
[[nodiscard]] Result<QList<WorkItemRow>> similar(Connection &connection, const QString &title, PersonId requester,
                                                 AssetId asset, qint64 limit, Instant now);
// How near what was typed comes to a name, a number or a serial.
enum class Nearness { Exact, Prefix, Part };
[[nodiscard]] Nearness nearness(const QString &typed, const QStringList &names); // of the nearest of them
struct NamedHit {
    AnyHit hit;
    Nearness nearness = Nearness::Part;
};
// Assets, people, suppliers, renewals and plans by a part of their name (and serial, login, mail, address); of each
// the nearest first.
[[nodiscard]] Result<QList<NamedHit>> named(Connection &connection, const QString &text, qint64 limitEach);

} // namespace lamp::searchstore
