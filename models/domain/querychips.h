// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"

namespace lamp {

// Chips are the terms of a query's text, one by one: what is done to a chip is done to the text.

// What was typed beside the chips is added. A field that is typed takes the place of the chips of that field that say
// the same kind of thing (a term, or what is left out); several typed terms of one field all stand.
[[nodiscard]] WorkItemQuery merged(WorkItemQuery query, const WorkItemQuery &typed);
// Puts other terms in the place of a chip; none takes it away.
[[nodiscard]] WorkItemQuery exchanged(WorkItemQuery query, const Filter &chip, const QList<Filter> &with);
// Whether the answer changes by the mere passing of time: due:<now, created:today.
[[nodiscard]] bool dependsOnTime(const Filter &filter);

} // namespace lamp
