// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/articleviews.h"

namespace lamp {

// A link in an article that leads nowhere.
struct BrokenLink {
    enum class Why {
        NoArticle,      // there is none with that number
        RetiredArticle, // it holds no more
        NoTicket,
        NoAsset,
        NoFile,    // the article has no such attachment
        NoHeading, // no such place on the page
        Refused,   // a form that is never opened: a script, a path of some machine
    };
    ArticleId article;
    QString title;  // of the article
    QString target; // as it is written
    QString text;   // the words that lead there
    int line = 0;   // of the text, from 0: where its paragraph begins
    Why why = Why::NoArticle;
    friend bool operator==(const BrokenLink &, const BrokenLink &) = default;
};
struct BrokenLinks {
    QList<BrokenLink> links; // at most `Most`; by title, in the order of the text
    qint64 checked = 0;      // articles that were looked at
    bool more = false;       // there are further ones
    static constexpr qsizetype Most = 5'000;
};

// What leads to an article.
struct Backlinks {
    QList<ArticleRow> articles; // at most `Most`, by title
    QList<WorkItemRow> items;   // whose entries link to it without its being used there, the newest first
    bool more = false;
    static constexpr qsizetype Most = 12;
};

} // namespace lamp
