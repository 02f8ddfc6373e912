// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"

namespace lamp {

struct Catalog;

// What a person typed, checked for grammar and for names: a status, category or tag that this desk does not have is a
// typing mistake, not an empty list. Invalid as parseQuery() says it, with what there is. Saved views are read without
// this check: a status may be renamed under them.
[[nodiscard]] Result<WorkItemQuery> parseTyped(const QString &text, const Catalog &catalog);

} // namespace lamp
