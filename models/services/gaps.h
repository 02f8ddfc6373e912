// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/articlelife.h"
#include "domain/articleviews.h"
#include "store/database.h"

#include <QFuture>

namespace lamp {
class Desk;
}

// What the knowledge base lacks: searches that found nothing, and tickets that were solved without an article; alike
// ones together.
namespace lamp::gaps {

constexpr int SolvedDays = 180, SearchDays = 180; // so far back
constexpr int MostGroups = 100;

// The searcher stayed with an empty result, or went away from it. Kept on this copy of the desk only, and in no
// history; what looks like a password is not kept. `replaces`: what the same search was noted as while it was shorter.
[[nodiscard]] QFuture<Result<void>> noteSearch(Desk &desk, const QString &text, const QString &replaces = {});
[[nodiscard]] bool isWorthNoting(const QString &text);

// The heaviest first. A search that finds something by now is none any more.
[[nodiscard]] QFuture<Result<QList<GapGroup>>> list(Desk &desk);

// Acts of the history. An answered gap is one no more; of a search not until somebody looks for it in vain again.
[[nodiscard]] QFuture<Result<void>> dismiss(Desk &desk, const GapGroup &gap);
[[nodiscard]] QFuture<Result<void>> answer(Desk &desk, const GapGroup &gap, ArticleId article);
// What an article about it starts with: the words that were searched for as its title, or the newest ticket, and what
// fixed the others. Nothing is written.
[[nodiscard]] QFuture<Result<NewArticle>> draft(Desk &desk, const GapGroup &gap);

} // namespace lamp::gaps
