// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/history.h"

namespace lamp {

// One field of one record as an act changed it, in words: names instead of ids, local times, labels instead of codes.
struct ActLine {
    QString record; // "#1043 Printer jams", "Person Priya Shah"
    QString op;     // insert, update, delete, range
    QString field;  // "Status"; empty when the whole record was made or removed
    QString before, after;
    bool redacted = false;
    bool inner = false; // no person wrote it: it follows from others
    friend bool operator==(const ActLine &, const ActLine &) = default;
};

// The fields of an act, without those that only the program needs.
[[nodiscard]] QFuture<Result<QList<ActLine>>> actLines(Desk &desk, ChangeSetId id);

// Fields of a record, "then" before and "now" after, in the same words; those without a value in either are left out.
[[nodiscard]] QFuture<Result<QList<ActLine>>> fieldLines(Desk &desk, const QList<HistoryChange> &fields);

// One line for each, in their order, with the record's name.
[[nodiscard]] QFuture<Result<QList<ActLine>>> recordLines(Desk &desk, const QList<HistoryChange> &fields);

[[nodiscard]] QString fieldWord(QStringView field);  // "assignee_id" -> "Assignee"
[[nodiscard]] QString recordWord(QStringView table); // "work_item" -> "Work item"

} // namespace lamp
