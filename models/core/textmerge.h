// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QStringList>

namespace lamp {

// A stretch of lines of a text that two people changed, each from the same text before.
struct MergePiece {
    enum class Kind {
        Same,     // nobody changed it, or both to the same
        Mine,     // only I did
        Theirs,   // only they did
        Conflict, // both did, each in another way
    };
    Kind kind = Kind::Same;
    QStringList base, mine, theirs;
    friend bool operator==(const MergePiece &, const MergePiece &) = default;
};

enum class MergeChoice { Mine, Theirs, Both };

// In the order of the text; put together, the pieces of each side are that side's whole text. Takes time in proportion
// to the length and to how much differs; texts that have little in common are one conflict.
[[nodiscard]] QList<MergePiece> mergePieces(const QString &base, const QString &mine, const QString &theirs);
// Of each piece the side that was chosen, theirs first where it is both. `choices` goes by the place in the list; a
// piece without one gets the side that changed it, of a conflict both.
[[nodiscard]] QString mergedText(const QList<MergePiece> &pieces, const QHash<qsizetype, MergeChoice> &choices = {});

} // namespace lamp
