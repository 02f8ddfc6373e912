// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/id.h"
#include "domain/query.h"

#include <QVariant>

namespace lamp {

class Connection;

// What a query's words are taken relative to.
struct QueryContext {
    Instant now;
    QTimeZone zone;
    PersonId me;
};

// A query as SQL over work_item w: a condition with bound values, and an order. User text is only ever bound. Names of
// small tables are looked up when the SQL is made, as they are then.
struct WorkItemSql {
    QString where; // "1 = 1" when nothing is asked
    QVariantList bound;
    QString order; // "w.due_at, w.id"
};
[[nodiscard]] Result<WorkItemSql> toSql(Connection &connection, const WorkItemQuery &query,
                                        const QueryContext &context);

} // namespace lamp
