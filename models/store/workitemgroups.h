// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowcolour.h"
#include "store/workitemfilter.h"

#include <QHash>

namespace lamp {

// How a grouped list is ordered before its own order, over work_item w: `order` is a list of expressions whose equal
// values are one group, `key` what the group is known by: a code, an id or a name.
struct GroupSql {
    QString key, order;
};
[[nodiscard]] GroupSql groupSql(QStringView group, const QueryContext &context);

// One group of a list and how many rows it has.
struct WorkItemGroup {
    QString key;
    qint64 count = 0;
    friend bool operator==(const WorkItemGroup &, const WorkItemGroup &) = default;
};

namespace workitemstore {
// In the order of the list; none when it is not grouped.
[[nodiscard]] Result<QList<WorkItemGroup>> groups(Connection &connection, const WorkItemQuery &query,
                                                  const QueryContext &context);
// Of these items those that a rule fits: id -> number of the first one that does.
[[nodiscard]] Result<QHash<qint64, int>> firstFitting(Connection &connection, const QList<WorkItemId> &ids,
                                                      const QList<RowColour> &rules, const QueryContext &context);
} // namespace workitemstore

} // namespace lamp
