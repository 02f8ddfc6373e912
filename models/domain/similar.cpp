// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/similar.h"

#include <QHash>
#include <QSet>

namespace lamp {

namespace {
constexpr double AlikeShare = 1.0 / 3, SameShare = 0.7; // of the telling words
constexpr int AgreeingItems = 2, SameWords = 2;
} // namespace

CategoryId likelyCategory(const QList<SimilarItem> &items)
{
    QHash<CategoryId, int> votes;
    QSet<CategoryId> same; // of items with as good as the same title
    int all = 0;
    CategoryId most;
    for (const SimilarItem &item : items) {
        const CategoryId category = item.row.categoryId;
        if (!category || (item.evidence < AlikeShare && !(item.sameAsset && item.telling > 0)))
            continue;
        ++all;
        if (++votes[category] > votes.value(most, 0))
            most = category;
        if (item.evidence >= SameShare && item.telling >= SameWords)
            same.insert(category);
    }
    if (same.size() == 1)
        return *same.cbegin();
    const int agreeing = votes.value(most, 0);
    return agreeing >= AgreeingItems && 2 * agreeing > all ? most : CategoryId{};
}

} // namespace lamp
