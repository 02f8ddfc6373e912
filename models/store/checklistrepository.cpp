// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/checklistrepository.h"

#include "store/query.h"
#include "store/rows.h"

namespace lamp::checkliststore {

using namespace Qt::StringLiterals;

Result<QList<Checklist>> lists(Connection &connection, WorkItemId item)
{
    return rows::where<Checklist>(connection, u"WHERE work_item_id = ? ORDER BY position, id"_s, {item.value});
}

Result<QList<ChecklistPart>> parts(Connection &connection, WorkItemId item)
{
    return rows::where<ChecklistPart>(
        connection, u"WHERE step_id IN (SELECT id FROM step WHERE work_item_id = ?) ORDER BY id"_s, {item.value});
}

Result<std::optional<ChecklistPart>> part(Connection &connection, StepId step)
{
    LAMP_TRY(found, rows::where<ChecklistPart>(connection, u"WHERE step_id = ?"_s, {step.value}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<QList<ChecklistPart>> partsOfChild(Connection &connection, WorkItemId child)
{
    return rows::where<ChecklistPart>(connection, u"WHERE child_id = ? ORDER BY id"_s, {child.value});
}

Result<QList<ArticleId>> withLists(Connection &connection)
{
    QList<ArticleId> ids;
    Query q(connection,
            u"SELECT id FROM article WHERE state IN ('internal', 'published') AND (body LIKE '%1. %' OR body LIKE "
            "'%[ ]%') ORDER BY title, id"_s);
    while (q.next())
        ids.append(q.id<ArticleId>(0));
    LAMP_CHECK(q.done());
    return ids;
}

} // namespace lamp::checkliststore
