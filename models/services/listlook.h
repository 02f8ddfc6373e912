// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/workitemgroups.h"

#include <QFuture>

namespace lamp {

class Desk;

// What a list of work items shows besides its rows: its groups with their counts, and which rule colours a row.
struct ListLook {
    QList<WorkItemGroup> groups;
    QHash<qint64, int> colours; // id -> number of the rule
};
[[nodiscard]] QFuture<Result<ListLook>> listLook(Desk &desk, const WorkItemQuery &query, const QList<WorkItemId> &rows,
                                                 const QList<RowColour> &rules);

} // namespace lamp
