// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/listlook.h"

#include "services/desk.h"

namespace lamp {

QFuture<Result<ListLook>> listLook(Desk &desk, const WorkItemQuery &query, const QList<WorkItemId> &rows,
                                   const QList<RowColour> &rules)
{
    const QueryContext context{desk.now(), desk.zone(), desk.me()};
    return desk.database().read([query, rows, rules, context](Connection &c) -> Result<ListLook> {
        LAMP_TRY(groups, workitemstore::groups(c, query, context));
        LAMP_TRY(colours, workitemstore::firstFitting(c, rows, rules, context));
        return ListLook{groups, colours};
    });
}

} // namespace lamp
