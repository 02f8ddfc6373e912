// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/waitingrepository.h"

#include "store/rows.h"

namespace lamp::waitingstore {

using namespace Qt::StringLiterals;

Result<std::optional<WaitingPlan>> of(Connection &connection, WorkItemId id)
{
    LAMP_TRY(found, rows::where<WaitingPlan>(connection, u"WHERE work_item_id = ?"_s, {id.value}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<std::optional<WaitingPlan>> firstDue(Connection &connection, Instant now)
{
    LAMP_TRY(found,
             rows::where<WaitingPlan>(connection, u"WHERE next_at <= ? ORDER BY next_at, id LIMIT 1"_s, {now.ms}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

} // namespace lamp::waitingstore
