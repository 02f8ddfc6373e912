// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fitting.h"
#include "store/database.h"

#include <QFuture>

namespace lamp {
class Desk;
struct WorkItemDetails;
}

// The articles that fit a ticket, and what of them goes into its entry.
namespace lamp::fitting {

[[nodiscard]] QFuture<Result<QList<FittingArticle>>> find(Desk &desk, const FittingAsk &ask);
[[nodiscard]] FittingAsk askOf(const WorkItemDetails &ticket, qint64 limit = 3);
// A link alone; the parts that a user may read, as plain text (Invalid for what is for technicians alone).
[[nodiscard]] QFuture<Result<QString>> linkText(Desk &desk, ArticleId article);
[[nodiscard]] QFuture<Result<QString>> userText(Desk &desk, ArticleId article);

} // namespace lamp::fitting
