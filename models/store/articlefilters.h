// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/articlequestion.h"
#include "store/articlerepository.h"

namespace lamp::articlefilters {

// What the filters in the search field ask of an article, as SQL over 'article a'. A name is matched as a whole, else
// by its beginning; one that nobody has lets nothing through.
[[nodiscard]] Result<articlestore::Conditions> conditions(Connection &connection, const QList<ArticleFilter> &filters);

} // namespace lamp::articlefilters
