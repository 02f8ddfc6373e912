// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace lamp {

// A stretch of two texts that were compared word by word. Same and Removed put together are the text before, Same and
// Added the one after; both are taken to end with a line break.
struct DiffPiece {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;
    friend bool operator==(const DiffPiece &, const DiffPiece &) = default;
};

// Lines first, then the words of the lines that differ. A blank between two changed words belongs to the change. Lines
// that have little in common are removed and added as a whole.
[[nodiscard]] QList<DiffPiece> wordDiff(const QString &before, const QString &after);

// The same line by line, for reading: what is far from any change is left out.
struct DiffLine {
    QList<DiffPiece> pieces; // without line breaks
    bool changed = false;
    qsizetype leftOut = 0; // lines; then there are no pieces
    friend bool operator==(const DiffLine &, const DiffLine &) = default;
};
[[nodiscard]] QList<DiffLine> diffLines(const QList<DiffPiece> &pieces, qsizetype around = 2);

} // namespace lamp
