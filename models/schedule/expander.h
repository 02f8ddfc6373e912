// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/rule.h"

namespace lamp::expander {

// All wall times (carried in UTC) that a rule gives in [from, to], in order, without its COUNT and UNTIL.
// The library behind this drops or miscounts a few kinds of rules; they are put into a form that it reads well.
[[nodiscard]] QList<QDateTime> expand(const Rule &rule, const QDateTime &start, bool allDay, const QDateTime &from,
                                      const QDateTime &to);

} // namespace lamp::expander
