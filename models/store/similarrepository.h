// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/similar.h"

namespace lamp {
class Connection;
}

namespace lamp::searchstore {

// The nearest open or recent items, best first: those that share telling words of the title, rare ones counting more,
// the asset, the requester; what is open and what is younger comes before its like.
[[nodiscard]] Result<QList<SimilarItem>> nearest(Connection &connection, const QString &title, PersonId requester,
                                                 AssetId asset, qint64 limit, Instant now);

// The code of what fixed the item solved last on the same asset, else in the same category; empty when nobody knows.
[[nodiscard]] Result<QString> lastFix(Connection &connection, WorkItemId item);

} // namespace lamp::searchstore
