// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/articlelife.h"

#include <QList>

namespace lamp {
class ChangeSet;
class Connection;
}

// What the knowledge base lacks. Searches are notes of this copy of the desk: they are written and dropped outside the
// change log, as drafts are, and what was typed into a search field is in no history.
namespace lamp::gapstore {

// Notes a search that found nothing; `replaces` is the key of the note that the same search left while it was shorter.
[[nodiscard]] Result<void> note(ChangeSet &changes, const SearchGap &search, const QString &replaces);
// What was noted before is dropped.
[[nodiscard]] Result<void> forgetBefore(ChangeSet &changes, Instant before);
// Of which nothing was decided since they were searched for last; the newest first.
[[nodiscard]] Result<QList<SearchGap>> searches(Connection &connection, int most);
// Incidents and requests solved since then, without an article that helped, and of which nothing was decided. What went
// away by itself, was no fault, or is confidential is no gap.
[[nodiscard]] Result<QList<SolvedGap>> solved(Connection &connection, Instant since, int most);

} // namespace lamp::gapstore
