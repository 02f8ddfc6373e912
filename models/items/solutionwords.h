// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workitemviews.h"

namespace lamp {

struct Catalog;

// What fixed an item: the word of the desk's list and the line beside it.
struct Solution {
    QString code, fix, text;
    [[nodiscard]] bool isEmpty() const { return fix.isEmpty() && text.isEmpty(); }
    [[nodiscard]] QString words() const; // "Repaired: new rollers"
};

// The status changes of an item that solved it, each with what fixed it then: id of the entry -> solution. Key 0: the
// item tells what fixed it, but no entry says when, as in an imported one.
[[nodiscard]] QHash<qint64, Solution> solutionsOf(const WorkItemDetails &details, const Catalog &catalog);

} // namespace lamp
