// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/articleviews.h"

namespace lamp {
class Connection;
}

namespace lamp::searchstore {

// Words: what has all of them. Meant: where that is next to nothing, also what may have been meant.
enum class Reach { Words, Meant };
// Best match first, whatever the query's order; only what its folder, category and state, and the filters in the text
// (domain/articlequestion.h) let through counts.
[[nodiscard]] Result<ArticleResults> articles(Connection &connection, const QString &text, const ArticleQuery &among,
                                              qint64 limit, Reach reach = Reach::Meant);
[[nodiscard]] Result<QList<WorkItemHit>> workItems(Connection &connection, const QString &text, qint64 limit,
                                                   Instant now);
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
