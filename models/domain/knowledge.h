// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields.h"

namespace lamp {

// Internal: holds, but is for technicians alone. Published: public, parts of it may be given to users.
enum class ArticleState { Draft, Internal, Published, Retired };
template <> struct Codes<ArticleState> {
    static constexpr const char *list[] = {"draft", "internal", "published", "retired"};
};
// What a technician may rely on.
[[nodiscard]] constexpr bool isLive(ArticleState state)
{
    return state == ArticleState::Internal || state == ArticleState::Published;
}

// A text that helps; with steps it is a procedure. Its revisions are read from the change log.
struct Article {
    ArticleId id;
    QByteArray uid;
    QString title;
    QString body; // Markdown without front matter
    ArticleState state = ArticleState::Draft;
    CategoryId categoryId;
    QString folder;     // 'Windows/Printing': where it was imported from, and its heading in the list
    QString language;   // BCP 47, empty = the desk's
    QString sourcePath; // file an import came from, relative to the imported folder
    QString affects;    // asset models, systems
    QString risk;       // low, medium, high, or empty
    qint64 minutes = 0;
    PersonId ownerId;
    QDate verifiedOn;
    PersonId verifiedById;
    QDate reviewOn;
    Instant updatedAt;
    qint64 version = 0;
    friend bool operator==(const Article &, const Article &) = default;
};
template <> struct Row<Article> {
    static constexpr auto table = "article";
    static constexpr auto fields = std::tuple{
        Field{"uid", &Article::uid}, Field{"title", &Article::title}, Field{"body", &Article::body},
        Field{"state", &Article::state}, Field{"category_id", &Article::categoryId}, Field{"folder", &Article::folder},
        Field{"language", &Article::language}, Field{"source_path", &Article::sourcePath},
        Field{"affects", &Article::affects}, Field{"risk", &Article::risk}, Field{"minutes", &Article::minutes},
        Field{"owner_id", &Article::ownerId}, Field{"verified_on", &Article::verifiedOn},
        Field{"verified_by_id", &Article::verifiedById}, Field{"review_on", &Article::reviewOn},
        Field{"updated_at", &Article::updatedAt}, Field{"version", &Article::version}};
};

// An article used on a work item, and whether it helped.
struct ArticleUse {
    Id<struct ArticleUseTag> id;
    ArticleId articleId;
    WorkItemId workItemId;
    bool helped = true;
    qint64 minutes = 0;
    Instant at;
};
template <> struct Row<ArticleUse> {
    static constexpr auto table = "article_use";
    static constexpr auto fields = std::tuple{
        Field{"article_id", &ArticleUse::articleId}, Field{"work_item_id", &ArticleUse::workItemId},
        Field{"helped", &ArticleUse::helped}, Field{"minutes", &ArticleUse::minutes}, Field{"at", &ArticleUse::at}};
};

} // namespace lamp
