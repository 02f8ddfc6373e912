// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/run.h"

#include <QList>

namespace lamp {
class ChangeSet;
class Connection;
}

// Procedures that are followed or were.
namespace lamp::runstore {

[[nodiscard]] Result<QList<RunStep>> steps(Connection &connection, RunId run); // the way of the run
// Open ones, the newest first; 0: of any article, of any work item, of anybody.
struct Which {
    ArticleId articleId;
    WorkItemId workItemId;
    PersonId personId;
};
[[nodiscard]] Result<QList<Run>> open(Connection &connection, const Which &which, int most);
[[nodiscard]] Result<QList<Run>> ofItem(Connection &connection, WorkItemId item); // the newest first

// How the ended runs of an article went (those that were given up say nothing), and how long it usually takes to solve
// something with it: by its runs, and by the time given where it helped without one.
struct Figures {
    qint64 runs = 0, solved = 0;
    qint64 medianSeconds = 0; // 0: nothing is known
    friend bool operator==(const Figures &, const Figures &) = default;
};
[[nodiscard]] Result<Figures> figures(Connection &connection, ArticleId article);

// The time of the step at hand, of a run that has that many steps behind it.
[[nodiscard]] Result<void> noteClock(ChangeSet &changes, RunId run, qint64 steps, qint64 seconds);
[[nodiscard]] Result<qint64> clock(Connection &connection, RunId run, qint64 steps);

} // namespace lamp::runstore
