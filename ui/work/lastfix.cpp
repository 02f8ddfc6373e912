// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/lastfix.h"

#include "core/deliver.h"
#include "services/desk.h"
#include "services/workitems.h"

namespace lamp {

void askLastFix(Desk &desk, QObject *context, std::function<void(const QString &code)> tell)
{
    const auto query = parseQuery(u"is:closed -fix:none sort:-solved");
    if (!query)
        return;
    deliver(desk.workItems().ids(*query, 1), context,
            [&desk, context, tell = std::move(tell)](const Result<QList<WorkItemId>> &ids) {
                if (!ids || ids->isEmpty())
                    return;
                deliver(desk.workItems().details(ids->first()), context,
                        [tell](const Result<WorkItemDetails> &details) {
                            if (details && !details->item.fix.isEmpty())
                                tell(details->item.fix);
                        });
            });
}

} // namespace lamp
