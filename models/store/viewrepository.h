// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/desk.h"
#include "store/changeset.h"

// Saved views of the queue.
namespace lamp::viewstore {

// Also from a desk that was opened for reading only and is from before views had colours.
[[nodiscard]] Result<QList<SavedView>> all(Connection &connection);

} // namespace lamp::viewstore
