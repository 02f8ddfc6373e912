// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields.h"

namespace lamp {

// One act in the history, as the log has it.
struct HistoryRow {
    ChangeSetId id;
    Instant at;
    QString actor, origin;
    QString verb, subject; // History::sentence() makes "Solved #1043 Printer jams" of them
    QString sentence;      // the same, translated
    qint64 rows = 0;  // rows touched
    bool undone = false, isUndo = false, mine = false;
};
struct HistoryChange {
    QString table, field; // logical names
    qint64 rowId = 0;
    QString op; // insert, update, delete, range
    QVariant before, after;
    bool redacted = false;
};
// A field of one record as it changed: for "n changes" in a timeline and for revisions of an article.
struct FieldChange {
    ChangeSetId setId;
    Instant at;
    QString actor, field;
    QVariant before, after;
};

// The end of the log: the newest act and the link of the hash chain that holds all acts up to it.
struct ChainHead {
    ChangeSetId id; // 0: nothing was written yet
    Instant at;
    QByteArray chain;
    [[nodiscard]] QString text() const { return QString::fromLatin1(chain.toHex()); }
};

} // namespace lamp
