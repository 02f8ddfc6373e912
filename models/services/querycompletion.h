// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/queryplace.h"

#include <QFuture>

namespace lamp {

class Desk;

// What may stand for the word that is typed.
struct QueryOffer {
    QString text; // as it stands in the query: "status:", "\"HP LaserJet\""
    QString hint; // what it is: the name behind a code, the path of a category, the model of an asset
    friend bool operator==(const QueryOffer &, const QueryOffer &) = default;
};

// Fields, and the values of a field: its own words, names of this desk, names of the register. Those that begin with
// what is typed come first. Looked up on another thread, whatever the desk holds.
[[nodiscard]] QFuture<Result<QList<QueryOffer>>> queryOffers(Desk &desk, const TypedWord &word, qsizetype limit = 12);

} // namespace lamp
