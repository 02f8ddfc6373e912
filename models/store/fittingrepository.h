// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/fitting.h"

namespace lamp {
class Connection;
}

namespace lamp::fittingstore {

// Live articles that share telling words with the title, the text and the asset's model, or that solved what was wrong
// before; the more and the rarer the words, the better. However many articles there are, only as many are looked at as
// fifty milliseconds allow: words that stand in very many articles tell nothing alone.
[[nodiscard]] Result<QList<FittingArticle>> fitting(Connection &connection, const FittingAsk &ask);

} // namespace lamp::fittingstore
