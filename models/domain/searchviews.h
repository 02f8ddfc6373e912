// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/knowledge.h"
#include "domain/workitemviews.h"

namespace lamp {

// Why an article stands among the results.
struct ArticleReason {
    bool title = false, symptom = false, tags = false; // where what was typed stands; none of them: in the text
    qint64 solvedAlike = 0; // tickets with these words that it solved
    QStringList missing;    // typed words that it has not
    friend bool operator==(const ArticleReason &, const ArticleReason &) = default;
};

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
    ArticleReason reason;
};
// How what was typed was understood, where it is not found as it stands.
struct SearchReading {
    QList<std::pair<QString, QString>> meant; // a word with a typing mistake, and what was looked for instead
    bool partial = false; // no article has all of the words
    friend bool operator==(const SearchReading &, const SearchReading &) = default;
};
struct ArticleResults {
    QList<ArticleHit> hits;
    qint64 total = 0;      // capped at 1001
    qint64 microseconds = 0;
    QStringList words;     // to highlight in the article
    bool more = false;     // there are more than are counted
    SearchReading reading;
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
