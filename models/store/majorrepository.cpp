// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/majorrepository.h"

#include "store/query.h"
#include "store/rows.h"

namespace lamp::majorstore {

using namespace Qt::StringLiterals;

namespace {
Result<bool> knowsMajors(Connection &connection)
{
    LAMP_TRY(known, single(connection, u"SELECT count(*) FROM pragma_table_info('major_report')"_s));
    return known.toLongLong() > 0;
}

template <class T>
Result<QList<T>> rowsOf(Connection &connection, const QString &condition, WorkItemId id)
{
    LAMP_TRY(known, knowsMajors(connection));
    if (!known)
        return QList<T>();
    return rows::where<T>(connection, condition, {id.value});
}
} // namespace

Result<MajorSheet> sheet(Connection &connection, WorkItemId id)
{
    LAMP_TRY(found, rowsOf<MajorSheet>(connection, u"WHERE work_item_id = ?"_s, id));
    return found.isEmpty() ? MajorSheet{.workItemId = id} : found.first();
}

Result<QList<MajorUpdate>> updates(Connection &connection, WorkItemId major)
{
    return rowsOf<MajorUpdate>(connection, u"WHERE work_item_id = ? ORDER BY id"_s, major);
}

Result<QList<MajorReport>> reports(Connection &connection, WorkItemId major)
{
    return rowsOf<MajorReport>(connection, u"WHERE major_id = ? ORDER BY id"_s, major);
}

Result<std::optional<MajorReport>> reportOf(Connection &connection, WorkItemId item)
{
    LAMP_TRY(found, rowsOf<MajorReport>(connection, u"WHERE work_item_id = ?"_s, item));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<QList<WorkItemId>> open(Connection &connection)
{
    QList<WorkItemId> list;
    Query query(connection, u"SELECT id FROM work_item WHERE major = 1 AND is_open = 1 ORDER BY created_at, id"_s, {});
    while (query.next())
        list.append(query.id<WorkItemId>(0));
    LAMP_CHECK(query.done());
    return list;
}

Result<std::optional<Instant>> lastUpdateAt(Connection &connection, WorkItemId major)
{
    LAMP_TRY(known, knowsMajors(connection));
    if (!known)
        return std::nullopt;
    LAMP_TRY(last, single(connection,
                          u"SELECT max(e.happened_at) FROM major_update u JOIN entry e ON e.id = u.entry_id "
                          "WHERE u.work_item_id = ?"_s,
                          {major.value}));
    return last.isNull() ? std::nullopt : std::optional(Instant{last.toLongLong()});
}

} // namespace lamp::majorstore
