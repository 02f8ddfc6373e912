// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>

namespace lamp {
class Connection;
struct Touched;
} // namespace lamp

// A page of a collection stays as it came: whatever service writes, its title and its text are not changed here.
namespace lamp::collectiongate {

// Invalid with the detail "collection: NAME" when a set changed the words of such a page.
[[nodiscard]] Result<void> check(Connection &connection, const QList<Touched> &touched);

} // namespace lamp::collectiongate
