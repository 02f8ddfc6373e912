// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/historylines.h"

namespace lamp {

// What stands in the way of taking an act back, as people say it.
struct ConflictLine {
    UndoConflict conflict;
    QString record, field; // "#1043 Printer jams", "Priority"; no field: the whole record
    QString mine, theirs;  // values in words
    QString since;         // "Ana Berg, 10:05: Set the priority of #1043"
    bool inner = false;    // follows from other fields: nobody decides about it
};
[[nodiscard]] QFuture<Result<QList<ConflictLine>>> conflictLines(Desk &desk, const UndoConflicts &conflicts);

// "#1043 Printer jams · Priority: mine High, theirs Low · Ana Berg, 10:05: Set the priority of #1043"
[[nodiscard]] QString conflictWords(const ConflictLine &line);
// What was decided for all of them; fields that follow from others go with their record.
[[nodiscard]] QList<UndoChoice> choicesFor(const QList<ConflictLine> &lines, const QList<bool> &setMine);

} // namespace lamp
