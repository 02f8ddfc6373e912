// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/roles.h"

namespace lamp {
class Connection;
struct Author;
struct Touched;
} // namespace lamp

// The one door of the roles: every set passes it before it is kept, whoever asked for it and by which way, undo too.
// The desk's own acts have no person and pass. Invalid otherwise, with a detail that the window has a sentence for:
// "role: reader: Ana", "role: locked: priority", "role: lead: roles".
namespace lamp::rolegate {

// The roles are those from before the set: nobody lifts himself over the door within it. While no lead is named, only
// readers are held back, so that no desk is locked for good.
[[nodiscard]] Result<void> check(Connection &connection, const Author &author, const QList<Touched> &touched);

// Who is more or less than a technician; none on an older desk, opened for reading only, that knows no roles.
[[nodiscard]] Result<QList<PersonRole>> roles(Connection &connection);

} // namespace lamp::rolegate
