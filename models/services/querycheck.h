// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"

#include <QFuture>

namespace lamp {

class Desk;
struct Catalog;

// What a person typed, checked for grammar and for names: a status, category or tag that this desk does not have is a
// typing mistake, not an empty list. Invalid as parseQuery() says it, with what there is. Saved views are read without
// this check: a status may be renamed under them.
[[nodiscard]] Result<WorkItemQuery> parseTyped(const QString &text, const Catalog &catalog);
// Whether it speaks of 'me'.
[[nodiscard]] bool asksForMe(const Filter &filter);
// Why a query of good grammar finds nothing by a name: no record of the register is called so, or nobody is 'me' yet.
// Empty when all names mean something.
[[nodiscard]] QFuture<Result<QString>> unknownIn(Desk &desk, const Filter &filter);

} // namespace lamp
