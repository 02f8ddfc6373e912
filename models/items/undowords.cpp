// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/undowords.h"

#include "items/targetwords.h"
#include "services/desk.h"

#include <QCoreApplication>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
struct UndoWords {
    Q_DECLARE_TR_FUNCTIONS(UndoWords)
};

QString sinceWords(const UndoConflict &conflict, Instant now, const QTimeZone &zone)
{
    if (!conflict.by)
        return UndoWords::tr("nobody knows who did it");
    return UndoWords::tr("%1, %2: %3")
        .arg(conflict.actor, timeWords(conflict.at, now, zone), conflict.sentence);
}

QString valueOr(const QString &value) { return value.isEmpty() ? UndoWords::tr("empty") : value; }
} // namespace

QFuture<Result<QList<ConflictLine>>> conflictLines(Desk &desk, const UndoConflicts &conflicts)
{
    QList<HistoryChange> changes;
    for (const UndoConflict &one : conflicts.list)
        changes.append({.table = one.table,
                        .field = one.field,
                        .rowId = one.rowId,
                        .op = u"update"_s,
                        .before = one.mine,
                        .after = one.theirs,
                        .redacted = one.why == UndoConflict::Why::Redacted});
    return recordLines(desk, changes)
        .then([list = conflicts.list, now = desk.now(), zone = desk.zone()](const Result<QList<ActLine>> &words)
                  -> Result<QList<ConflictLine>> {
            LAMP_TRY(known, words);
            QList<ConflictLine> lines;
            for (qsizetype i = 0; i < list.size(); ++i)
                lines.append({list[i], known[i].record, known[i].field, known[i].before, known[i].after,
                              sinceWords(list[i], now, zone), known[i].inner});
            return lines;
        });
}

QString conflictWords(const ConflictLine &line)
{
    switch (line.conflict.why) {
    case UndoConflict::Why::Changed:
        return UndoWords::tr("%1 · %2: mine %3, theirs %4 · %5")
            .arg(line.record, line.field, valueOr(line.mine), valueOr(line.theirs), line.since);
    case UndoConflict::Why::Used: return UndoWords::tr("%1 was worked on since · %2").arg(line.record, line.since);
    case UndoConflict::Why::Gone:
        return UndoWords::tr("%1 is not there any more · %2").arg(line.record, line.since);
    case UndoConflict::Why::Redacted:
        return UndoWords::tr("%1 · %2 was blanked: it is not kept").arg(line.record, line.field);
    }
    return {};
}

QList<UndoChoice> choicesFor(const QList<ConflictLine> &lines, const QList<bool> &setMine)
{
    QList<UndoChoice> choices;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const UndoConflict &one = lines[i].conflict;
        bool mine = setMine.value(i);
        for (qsizetype other = 0; lines[i].inner && other < lines.size(); ++other)
            if (!lines[other].inner && lines[other].conflict.table == one.table
                && lines[other].conflict.rowId == one.rowId)
                mine = setMine.value(other);
        const bool possible = one.why == UndoConflict::Why::Changed || one.why == UndoConflict::Why::Used;
        choices.append({one.table, one.field, one.rowId, mine && possible});
        // Who keeps a value keeps that it was set by hand.
        if (one.field == "priority"_L1 || one.field == "target_at"_L1)
            choices.append({one.table, one.field == "priority"_L1 ? u"priority_set"_s : u"target_set"_s, one.rowId,
                            mine && possible});
    }
    return choices;
}

} // namespace lamp
