// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/timelinetexts.h"

#include "services/desk.h"
#include "store/historyrepository.h"
#include "store/timelinerepository.h"

namespace lamp::timelinetexts {

using namespace Qt::StringLiterals;

QFuture<Result<QSet<qint64>>> edited(Desk &desk, WorkItemId item)
{
    return desk.database().read([item](Connection &connection) { return timelinestore::edited(connection, item); });
}

QFuture<Result<QList<Earlier>>> earlier(Desk &desk, EntryId entry)
{
    return desk.database().read([entry](Connection &connection) -> Result<QList<Earlier>> {
        LAMP_TRY(changes, historystore::of(connection, u"entry"_s, entry.value));
        QList<Earlier> texts;
        for (const FieldChange &change : std::as_const(changes))
            if (change.field == u"body")
                texts.prepend({change.at, change.actor, change.before.toString()});
        return texts;
    });
}

} // namespace lamp::timelinetexts
