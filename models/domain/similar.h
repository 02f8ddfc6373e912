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
    QString fix; // what fixed it, in words; empty while it is open
};

} // namespace lamp
