// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/knowledge.h"

#include <QStringList>

namespace lamp {

struct Catalog;

// What the front lines of a text that was pasted say about the article. A value that means nothing here is left where
// it stands, as is every key that no field holds.
struct FrontFacts {
    Article article;
    std::optional<QStringList> tags;
    QStringList keys; // that were understood; the fields say them from now on
};
[[nodiscard]] FrontFacts frontFacts(const QString &text, const Article &base, const Catalog &catalog);

} // namespace lamp
