// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/searchviews.h"

namespace lamp {

// What articles are to fit: what is known of a ticket, or of one that is being written.
struct FittingAsk {
    QString title;
    QString text; // what was reported
    CategoryId category;
    AssetId asset;
    qint64 limit = 3;
    friend bool operator==(const FittingAsk &, const FittingAsk &) = default;
};

// An article that fits, and what it did before: how often it solved something on this asset, on tickets alike, and
// lately in this category.
struct FittingArticle {
    ArticleHit hit;
    int onAsset = 0, onAlike = 0, inCategory = 0;
};

} // namespace lamp
