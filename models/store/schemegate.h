// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/changelog.h"

// Statuses that no work could end with are refused when they are changed, not when somebody wants to solve a ticket.
namespace lamp::schemegate {

// Invalid when a set that touched statuses leaves no status of class 'done' for what is solved or carried out.
[[nodiscard]] Result<void> check(Connection &connection, const QList<Touched> &touched);

} // namespace lamp::schemegate
