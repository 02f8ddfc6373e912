// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

namespace lamp {
class Connection;
}

// All words that stand in articles: what a part of one, or one with a typing mistake, was meant to be.
namespace lamp::articlewords {

// How many articles have what the expression of the full text asks for; no more are counted than `most`.
[[nodiscard]] Result<qint64> documents(Connection &connection, const QString &match, qint64 most);
// A word in the full text's grammar: quoted, its beginning when it is a prefix.
[[nodiscard]] QString quoted(const QString &word, bool prefix = false);
// Words that hold the part, those that begin with it first, then the shortest; in which at least one article is found.
[[nodiscard]] Result<QStringList> holding(Connection &connection, const QString &part, qsizetype most);
// Words that are nearest to one that nobody wrote: with the fewest mistakes, then the first letter right, then those
// that most articles have. Empty for codes and for what is too short to tell.
[[nodiscard]] Result<QStringList> near(Connection &connection, const QString &word, qsizetype most);

} // namespace lamp::articlewords
