// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workitemviews.h"

namespace lamp {

// An item like the one being typed, and what the two share.
struct SimilarItem {
    WorkItemRow row;
    bool sameAsset = false, sameRequester = false;
    QStringList words; // of the title, as they are compared
    double score = 0;
    // That the two are about the same kind of thing: the share of the title's words that tell what it is about, rare
    // ones counting more, and how many of them. Where something stands, and which of several it is, does not count.
    double evidence = 0;
    int telling = 0;
    QString fix; // what fixed it, in words; empty while it is open
};

// The category that enough of them speak for; none rather than a wrong one, which nobody would look at again.
[[nodiscard]] CategoryId likelyCategory(const QList<SimilarItem> &items);

} // namespace lamp
