// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workitem.h"

namespace lamp {

// A work item that was merged into another one. It keeps its number and its own history; what is said under its number
// goes to the target. `statusId`, reason and follow-up are what it had when it was still open; none: it was finished.
struct Merge {
    Id<struct MergeTag> id;
    WorkItemId sourceId;
    WorkItemId targetId;
    StatusId statusId;
    QString waitingReason;
    std::optional<Instant> followUpAt;
    Instant mergedAt;
    friend bool operator==(const Merge &, const Merge &) = default;
};
template <> struct Row<Merge> {
    static constexpr auto table = "work_item_merge";
    static constexpr auto fields = std::tuple{
        Field{"source_id", &Merge::sourceId},           Field{"target_id", &Merge::targetId},
        Field{"status_id", &Merge::statusId},           Field{"waiting_reason", &Merge::waitingReason},
        Field{"follow_up_at", &Merge::followUpAt},      Field{"merged_at", &Merge::mergedAt}};
};

// One row that came from the source: `field` names the column that pointed at it; empty: the row was made by merging.
struct MergedRow {
    Id<struct MergedRowTag> id;
    Id<struct MergeTag> mergeId;
    QString table;
    qint64 rowId = 0;
    QString field;
    friend bool operator==(const MergedRow &, const MergedRow &) = default;
};
template <> struct Row<MergedRow> {
    static constexpr auto table = "work_item_merge_row";
    static constexpr auto fields = std::tuple{
        Field{"merge_id", &MergedRow::mergeId}, Field{"tbl", &MergedRow::table}, Field{"row_id", &MergedRow::rowId},
        Field{"field", &MergedRow::field}};
};

} // namespace lamp
