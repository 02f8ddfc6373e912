// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "domain/stuck.h"

#include <QVariant>

namespace lamp {
class Connection;
}

// Open items that do not get on.
namespace lamp::stuckstore {

// A condition over work_item w; every mark of it takes the present moment.
struct Condition {
    QString sql;
    QVariantList bound;
};
[[nodiscard]] Condition condition(Instant now);
// What of it is true of one item; empty: it is not stuck.
[[nodiscard]] Result<QList<StuckReason>> reasons(Connection &connection, WorkItemId id, Instant now);

} // namespace lamp::stuckstore
