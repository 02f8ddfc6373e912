// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/tickettemplate.h"

#include <QList>

namespace lamp {
class Connection;
}

// What belongs to ticket templates and to the items that came from them.
namespace lamp::templatestore {

[[nodiscard]] Result<TemplateRules> rulesOf(Connection &connection, TicketTemplateId id); // none kept: those of nothing
[[nodiscard]] Result<QList<TemplatePart>> partsOf(Connection &connection, TicketTemplateId id); // in their order
// Rules that ask for something before solving; few.
[[nodiscard]] Result<QList<TemplateRules>> solvingRules(Connection &connection);
[[nodiscard]] Result<std::optional<ItemOrigin>> originOf(Connection &connection, WorkItemId id);
[[nodiscard]] Result<QList<ItemOrigin>> partsUnder(Connection &connection, WorkItemId parent);

} // namespace lamp::templatestore
