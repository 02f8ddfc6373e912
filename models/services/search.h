// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/articleviews.h"
#include "domain/assetguess.h"
#include "domain/similar.h"
#include "store/database.h"

namespace lamp {

class Desk;

// Words, "phrases", prefix on the last word, -word, parts of serials and numbers. User text never becomes FTS grammar:
// no input is an error.
class Search final {
public:
    explicit Search(Desk &desk);
    // Among those that the query lets through, best match first (its order is not asked).
    [[nodiscard]] QFuture<Result<ArticleResults>> articles(const QString &text, const ArticleQuery &among = {},
                                                           qint64 limit = 50) const;
    [[nodiscard]] QFuture<Result<QList<WorkItemHit>>> workItems(const QString &text, qint64 limit = 50) const;
    [[nodiscard]] QFuture<Result<QList<AnyHit>>> everything(const QString &text, qint64 limitEach = 6) const;
    // Articles that fit a title being typed, or a work item.
    [[nodiscard]] QFuture<Result<QList<ArticleHit>>> fitting(const QString &title, CategoryId category, AssetId asset,
                                                             qint64 limit = 3) const;
    // Open or recent items like the one being typed, the same asset or requester first.
    [[nodiscard]] QFuture<Result<QList<WorkItemRow>>> similar(const QString &title, PersonId requester, AssetId asset,
                                                              qint64 limit = 5) const;
    // What a call is about, by its words and its caller; `device`: the caller was found by it.
    [[nodiscard]] QFuture<Result<AssetGuess>> assetFor(const QString &text, PersonId caller, AssetId device = {}) const;

    // The nearest of them, each with what it shares.
    [[nodiscard]] QFuture<Result<QList<SimilarItem>>> nearest(const QString &title, PersonId requester, AssetId asset,
                                                              qint64 limit = 5) const;

    // What became of the asset before: the incidents of thirty days, and what fixed the last ones.
    [[nodiscard]] QFuture<Result<Repeat>> past(AssetId asset) const;
    // The code of what fixed the last one on the item's asset, else in its category; empty when nobody knows.
    [[nodiscard]] QFuture<Result<QString>> lastFix(WorkItemId item) const;

    [[nodiscard]] Result<ArticleResults> articles(Connection &connection, const QString &text,
                                                  const ArticleQuery &among, qint64 limit) const;
    [[nodiscard]] Result<QList<WorkItemHit>> workItems(Connection &connection, const QString &text, qint64 limit) const;

private:
    Desk &m_desk;
};

} // namespace lamp
