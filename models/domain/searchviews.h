// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/knowledge.h"
#include "domain/workitemviews.h"

namespace lamp {

// One article found: what a result list shows.
struct ArticleHit {
    ArticleId id;
    QString title, folder;
    ArticleState state = ArticleState::Published;
    QString snippet;                                  // one or two matching lines, plain text
    QList<std::pair<qsizetype, qsizetype>> marks;     // (start, length) in the snippet
    QList<std::pair<qsizetype, qsizetype>> titleMarks;
    qint64 used = 0, helped = 0; // "solved 11 of 12"
    QDate verifiedOn;
    Instant updatedAt;
};
struct ArticleResults {
    QList<ArticleHit> hits;
    qint64 total = 0;      // capped at 1001
    qint64 microseconds = 0;
    QStringList words;     // to highlight in the article
};

struct WorkItemHit {
    WorkItemRow row;
    QString snippet;
    QList<std::pair<qsizetype, qsizetype>> marks;
};

// Anything the search field over everything finds.
struct AnyHit {
    enum class Type { WorkItem, Article, Asset, Person, Supplier, Renewal, Plan };
    Type type = Type::WorkItem;
    qint64 id = 0;
    QString title, detail; // "#1043 Printer jams", "In progress · Priya Shah · PRN-07"
};

} // namespace lamp
