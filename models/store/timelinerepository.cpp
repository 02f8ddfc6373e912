// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/timelinerepository.h"

#include "store/query.h"

namespace lamp::timelinestore {

using namespace Qt::StringLiterals;

Result<QSet<qint64>> edited(Connection &connection, WorkItemId item)
{
    QSet<qint64> ids;
    Query query(connection,
                u"SELECT DISTINCT e.id FROM entry e JOIN change c ON c.tbl = 'entry' AND c.row_id = e.id "
                "AND c.op = 'update' WHERE e.work_item_id = ? AND json_valid(c.payload) "
                "AND json_type(c.payload, '$.body') IS NOT NULL"_s,
                {item.value});
    while (query.next())
        ids.insert(query.integer(0));
    LAMP_CHECK(query.done());
    return ids;
}

} // namespace lamp::timelinestore
