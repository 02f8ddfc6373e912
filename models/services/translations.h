// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/articleviews.h"
#include "store/changeset.h"

#include <QFuture>

namespace lamp {

class Desk;

// One article in several languages: an original and its translations, each an article of its own. Lists and search show
// the one in the reader's language (ArticleQuery::reader), the page of each leads to the others.
namespace translations {

struct Translation {
    ArticleId id;
    QString language; // BCP 47; of an original that does not say it: empty
    QString title;
    ArticleState state = ArticleState::Draft;
    bool original = false;
    bool behind = false; // the original was changed since
    friend bool operator==(const Translation &, const Translation &) = default;
};
// The original first; empty for an article that stands alone.
[[nodiscard]] QFuture<Result<QList<Translation>>> of(Desk &desk, ArticleId id);
[[nodiscard]] Result<QList<Translation>> of(Connection &connection, ArticleId id);

// What a translation begins with: the original's text, facts, tags and files. Nothing is written.
[[nodiscard]] QFuture<Result<NewArticle>> draft(Desk &desk, ArticleId article, const QString &language);
// Writes it, as one act. Invalid without a language, or when the article has one in that language already.
[[nodiscard]] QFuture<Result<ArticleId>> create(Desk &desk, ArticleId article, const NewArticle &translation);
// Two articles that are the same in two languages; and when they are not.
[[nodiscard]] QFuture<Result<void>> join(Desk &desk, ArticleId article, ArticleId original);
[[nodiscard]] QFuture<Result<void>> leave(Desk &desk, ArticleId article);
// The part of an act, for imports; joining what is joined already changes nothing.
[[nodiscard]] Result<void> join(ChangeSet &changes, ArticleId article, ArticleId original);

// "de" -> "Deutsch", in the language's own words; the code itself when it is unknown.
[[nodiscard]] QString languageName(const QString &code);
// Of the person who reads here: "de".
[[nodiscard]] QString reader();

} // namespace translations
} // namespace lamp
