// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/knowledge.h"

namespace lamp {

// What somebody says of an article: it solved it, or it did not, and why. On a work item or of the article alone. One
// that did not help is open until somebody dealt with it: then the article needs a review.
struct ArticleFeedback {
    Id<struct ArticleFeedbackTag> id;
    ArticleId articleId;
    WorkItemId workItemId;
    bool helped = true;
    QString note;
    PersonId personId;
    QString personText; // who it was when nobody of the desk
    Instant at;
    std::optional<Instant> settledAt;
    [[nodiscard]] bool isOpen() const { return !helped && !settledAt; }
    friend bool operator==(const ArticleFeedback &, const ArticleFeedback &) = default;
};
using ArticleFeedbackId = decltype(ArticleFeedback::id);
template <> struct Row<ArticleFeedback> {
    static constexpr auto table = "article_feedback";
    static constexpr auto fields = std::tuple{
        Field{"article_id", &ArticleFeedback::articleId}, Field{"work_item_id", &ArticleFeedback::workItemId},
        Field{"helped", &ArticleFeedback::helped},        Field{"note", &ArticleFeedback::note},
        Field{"person_id", &ArticleFeedback::personId},   Field{"person_text", &ArticleFeedback::personText},
        Field{"at", &ArticleFeedback::at},                Field{"settled_at", &ArticleFeedback::settledAt}};
};

// What was decided about a gap of the knowledge base: an article was written, or (without one) it needs none. Of a
// search that found nothing (by its key) or of a ticket that was solved without an article.
struct GapAnswer {
    Id<struct GapAnswerTag> id;
    QString textKey;
    WorkItemId workItemId;
    ArticleId articleId;
    Instant at;
    friend bool operator==(const GapAnswer &, const GapAnswer &) = default;
};
template <> struct Row<GapAnswer> {
    static constexpr auto table = "gap_answer";
    static constexpr auto fields = std::tuple{
        Field{"text_key", &GapAnswer::textKey}, Field{"work_item_id", &GapAnswer::workItemId},
        Field{"article_id", &GapAnswer::articleId}, Field{"at", &GapAnswer::at}};
};

// Feedback as it is read: who said it, and on which work item.
struct FeedbackLine {
    ArticleFeedback feedback;
    QString person, number, title; // number and title of the work item
};

// An article that somebody should look at, and why.
struct ReviewLine {
    ArticleId id;
    QString title, folder, owner;
    PersonId ownerId;
    ArticleState state = ArticleState::Published;
    QDate reviewOn;       // valid when it is due
    QDate verifiedOn;
    qint64 used = 0, helped = 0;
    qint64 complaints = 0; // open feedback that it did not help
    QString complaint;     // the newest note among them
};

// A search that found nothing.
struct SearchGap {
    QString text, key;
    qint64 times = 0;
    Instant lastAt;
    friend bool operator==(const SearchGap &, const SearchGap &) = default;
};

// A ticket that was solved without an article.
struct SolvedGap {
    WorkItemId id;
    QString number, title, fix, fixText; // fix: the code
    CategoryId categoryId;
    qint64 minutes = 0;
    Instant solvedAt;
    friend bool operator==(const SolvedGap &, const SolvedGap &) = default;
};

// Alike ones of either kind: one article would serve them all.
struct GapGroup {
    QString title; // of the one that stands for them
    QList<SearchGap> searches;
    QList<SolvedGap> tickets;
    [[nodiscard]] qint64 weight() const
    {
        qint64 sum = tickets.size();
        for (const SearchGap &search : searches)
            sum += search.times;
        return sum;
    }
    [[nodiscard]] Instant lastAt() const
    {
        Instant last;
        for (const SearchGap &search : searches)
            last = std::max(last, search.lastAt);
        for (const SolvedGap &ticket : tickets)
            last = std::max(last, ticket.solvedAt);
        return last;
    }
    friend bool operator==(const GapGroup &, const GapGroup &) = default;
};

} // namespace lamp
