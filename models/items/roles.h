// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace lamp {

// Roles of the item models, besides Qt's own.
enum ItemRole {
    SortRole = Qt::UserRole + 1, // a value that compares as the column sorts
    IdRole,                      // qint64: the row's id
    StatusRole,                  // qint64: id of the status
    PriorityRole,                // int: Priority
    KindRole,                    // int: Kind
    RowRole,                     // the whole projection: WorkItemRow …
    TargetRole,                  // TargetWords
    HeadingRole,                 // bool: a heading between rows, not to be selected
    CountRole,                   // qint64: a number at the right edge; -1 while unknown
    QueryRole,                   // QString: text form of a query
    UrgentRole,                  // bool: the number matters (overdue)
    GroupRole,                   // QString: heading that stands above the row; null where no group begins
    RowInkRole,                  // QString: name of the colour that a rule of the view gives the row; null: none
    DepthRole,                   // int: how deep it stands in folders
    FoldedRole,                  // bool: of a folder: what stands in it is hidden; invalid: no folder
};

// A spoken sentence: Qt hands this very role to the screen reader.
inline constexpr int AccessibleTextRole = Qt::AccessibleTextRole;

} // namespace lamp
