// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/templaterepository.h"

#include "store/rows.h"

namespace lamp::templatestore {

using namespace Qt::StringLiterals;

Result<TemplateRules> rulesOf(Connection &connection, TicketTemplateId id)
{
    LAMP_TRY(found, rows::where<TemplateRules>(connection, u"WHERE template_id = ?"_s, {id.value}));
    return found.isEmpty() ? TemplateRules{.templateId = id} : found.first();
}

Result<QList<TemplatePart>> partsOf(Connection &connection, TicketTemplateId id)
{
    return rows::where<TemplatePart>(connection, u"WHERE template_id = ? ORDER BY position, id"_s, {id.value});
}

Result<QList<TemplateRules>> solvingRules(Connection &connection)
{
    return rows::where<TemplateRules>(connection, u"WHERE solving <> '' ORDER BY id"_s, {});
}

Result<std::optional<ItemOrigin>> originOf(Connection &connection, WorkItemId id)
{
    LAMP_TRY(found, rows::where<ItemOrigin>(connection, u"WHERE work_item_id = ?"_s, {id.value}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<QList<ItemOrigin>> partsUnder(Connection &connection, WorkItemId parent)
{
    return rows::where<ItemOrigin>(connection,
                                   u"WHERE part = 1 AND work_item_id IN "
                                   "(SELECT id FROM work_item WHERE parent_id = ?) ORDER BY offset_days, id"_s,
                                   {parent.value});
}

} // namespace lamp::templatestore
