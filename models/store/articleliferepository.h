// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/articlelife.h"

#include <QList>

namespace lamp {
class Connection;
}

// What people say of articles, and which of them somebody should look at.
namespace lamp::articlelifestore {

[[nodiscard]] Result<QList<FeedbackLine>> feedback(Connection &connection, ArticleId article, int most); // newest first
[[nodiscard]] Result<QList<ArticleFeedback>> open(Connection &connection, ArticleId article);
// What was said on this work item, or of the article alone by that person since a moment.
[[nodiscard]] Result<QList<ArticleFeedback>> said(Connection &connection, const ArticleFeedback &like, Instant since);
// Of the work item, of each article the newest.
[[nodiscard]] Result<QList<ArticleFeedback>> onItem(Connection &connection, WorkItemId item);
// Live articles whose review is due by that day or that did not help somebody; those of `mine` first, then those with
// the most complaints, then the longest due. Pages of collections have no owner here and are left out.
[[nodiscard]] Result<QList<ReviewLine>> needsReview(Connection &connection, QDate today, PersonId mine, int most);
[[nodiscard]] Result<qint64> reviewCount(Connection &connection, QDate today);
// Days on which live articles are to be reviewed.
struct ReviewDay {
    QDate day;
    PersonId ownerId; // of all of them, where it is one
    QList<ArticleId> articles;
};
[[nodiscard]] Result<QList<ReviewDay>> reviewDays(Connection &connection, QDate from, QDate to);

} // namespace lamp::articlelifestore
