// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workitem.h"
#include "store/changeset.h"

// How work items hang together.
namespace lamp::linkstore {

// The items on the shortest way from one to the other along links of a kind, both included; empty: there is none.
[[nodiscard]] Result<QList<WorkItemId>> way(Connection &connection, LinkKind kind, WorkItemId from, WorkItemId to);
// Links between two items, in either direction.
[[nodiscard]] Result<QList<WorkItemLink>> between(Connection &connection, WorkItemId one, WorkItemId other);
[[nodiscard]] Result<QList<WorkItemLink>> of(Connection &connection, WorkItemId id); // in either direction
[[nodiscard]] Result<QList<WorkItemId>> children(Connection &connection, WorkItemId id);
// Open items that are parts of these, that report the same, that wait for one of these, and those that these wait for;
// the items themselves are not among them.
[[nodiscard]] Result<QList<WorkItemId>> openParts(Connection &connection, const QList<WorkItemId> &of);
[[nodiscard]] Result<QList<WorkItemId>> openDuplicates(Connection &connection, const QList<WorkItemId> &of);
[[nodiscard]] Result<QList<WorkItemId>> openBlocked(Connection &connection, const QList<WorkItemId> &by);
[[nodiscard]] Result<QList<WorkItemId>> openBlockers(Connection &connection, const QList<WorkItemId> &of);

// Tickets that problems caused, and the problems that caused a ticket.
[[nodiscard]] Result<QList<WorkItemId>> members(Connection &connection, WorkItemId problem);
[[nodiscard]] Result<QList<WorkItemId>> openMembers(Connection &connection, const QList<WorkItemId> &problems);
[[nodiscard]] Result<QList<WorkItemId>> problemsOf(Connection &connection, WorkItemId ticket);

} // namespace lamp::linkstore
