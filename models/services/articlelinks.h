// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/articlelinks.h"

#include <QFuture>

namespace lamp {
class Desk;
}

// Where the links of articles lead, and what leads to an article.
namespace lamp::articlelinks {

[[nodiscard]] QFuture<Result<QList<BrokenLink>>> brokenIn(Desk &desk, ArticleId id);
// Of all of one's own articles; the future says how far it is and can be cancelled.
[[nodiscard]] QFuture<Result<BrokenLinks>> broken(Desk &desk);
[[nodiscard]] QFuture<Result<Backlinks>> to(Desk &desk, ArticleId id);
// A filter of the queue that finds the tickets an article was used on, the newest 200 of them; empty: there is none.
[[nodiscard]] QFuture<Result<QString>> queryOfUses(Desk &desk, ArticleId id);

[[nodiscard]] QString reasonWord(BrokenLink::Why why); // "no such article"

} // namespace lamp::articlelinks
