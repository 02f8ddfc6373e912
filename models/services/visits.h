// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/workcalendar.h"
#include "services/plancalendar.h"
#include "services/workitems.h"
#include "store/changeset.h"

// The parts of acts on occurrences that several of them share; they run on the writer thread, inside an open set.
namespace lamp::visits {

// "Restore test, NAS-01"
[[nodiscard]] QString subject(const Plan &plan, const QString &assetName);
// What an occurrence is before it is stored; Invalid when the plan's rule has no such date or the asset is not in
// scope.
[[nodiscard]] Result<Occurrence> untouched(Connection &connection, const Plan &plan, const PlanSchedule &schedule,
                                           const OccurrenceKey &key);
// Writes the row: inserts it when it has no id yet.
[[nodiscard]] Result<Occurrence> store(ChangeSet &changes, const Occurrence &before, Occurrence after);
// The work item of an occurrence, not stored yet.
[[nodiscard]] Result<NewWorkItem> itemFor(ChangeSet &changes, const Plan &plan, const Occurrence &row,
                                          const WorkCalendar &hours);
// The status of a job was set on the job itself: cancelling settles its occurrence as skipped for that reason, an open
// status opens it again. Nothing for an item that no plan made.
[[nodiscard]] Result<void> follow(ChangeSet &changes, WorkItemId item, const Status &status, const QString &reason);
// What is missing before the job can be done, in words; empty when nothing is.
[[nodiscard]] Result<QStringList> missing(Connection &connection, const Plan &plan, WorkItemId item,
                                          const QString &note);

} // namespace lamp::visits
