// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/articlelife.h"
#include "store/database.h"

#include <QFuture>

namespace lamp {
class Desk;
}

// The life of an article after it was written: who keeps it, when it is looked at again, what people say of it. Each
// writing function is one act: one transaction, one entry of the history.
namespace lamp::articlelife {

constexpr int MostShown = 500;

// It solved it, or it did not, and why. With a work item the article counts as used there; a second word of the same
// person on the same thing replaces the first.
[[nodiscard]] QFuture<Result<void>> say(Desk &desk, ArticleId article, WorkItemId item, bool helped,
                                        const QString &note);
// Somebody dealt with it: it asks for no review any more.
[[nodiscard]] QFuture<Result<void>> settle(Desk &desk, ArticleFeedbackId feedback);
// Checked today by the person who works here: what was said of them is dealt with, and a review that was due is due
// again after as long as before.
[[nodiscard]] QFuture<Result<void>> verify(Desk &desk, const QList<ArticleId> &ids);
[[nodiscard]] QFuture<Result<void>> setOwner(Desk &desk, const QList<ArticleId> &ids, PersonId owner); // 0: nobody
[[nodiscard]] QFuture<Result<void>> setReview(Desk &desk, const QList<ArticleId> &ids, QDate on); // invalid: none

[[nodiscard]] QFuture<Result<QList<FeedbackLine>>> feedback(Desk &desk, ArticleId article, int most = 20);
[[nodiscard]] QFuture<Result<QList<ArticleFeedback>>> onItem(Desk &desk, WorkItemId item);
// Due by that day (without one: today), or complained of; one's own first.
[[nodiscard]] QFuture<Result<QList<ReviewLine>>> needsReview(Desk &desk, QDate until = {});
// How many articles need a review.
[[nodiscard]] QFuture<Result<qint64>> reviewCount(Desk &desk);
// The day that the next review is due when this one is done today: after as long as between the last two.
[[nodiscard]] QDate nextReview(const Article &article, QDate today);

} // namespace lamp::articlelife
