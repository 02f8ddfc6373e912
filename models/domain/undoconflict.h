// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields.h"

namespace lamp {

// What stands in the way of taking an act back: somebody worked on the same since.
struct UndoConflict {
    enum class Why {
        Changed, // the field has another value by now
        Used,    // a record that the act made was worked on
        Gone,    // the record is not there any more
        Redacted // the value was blanked, and is not kept
    };
    Why why = Why::Changed;
    QString table, field; // logical names; no field: the whole record
    qint64 rowId = 0;
    QVariant mine;   // what taking back would set
    QVariant theirs; // what is there now
    ChangeSetId by;  // the act that changed it since; 0: unknown
    Instant at;
    QString actor, verb, subject;
    QString sentence; // of verb and subject, translated
};
struct UndoConflicts {
    ChangeSetId act;  // what was to be taken back, or done again
    QString sentence; // what it was
    QList<UndoConflict> list;
};

// What a person decided about one of them: their value stays, or mine is set.
struct UndoChoice {
    QString table, field;
    qint64 rowId = 0;
    bool setMine = false;
};

} // namespace lamp
