// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textmerge.h"

namespace lamp {

namespace {

constexpr int MostSteps = 1'500; // differences that are looked through before two stretches count as unlike

// The way of Myers from the start to where both texts end: for each number of differences, how far each diagonal came.
using Reached = QList<QList<int>>;

int furthest(const QList<int> &before, int diagonal, int steps)
{
    const auto at = [&](int k) { return before[k + steps]; };
    if (diagonal == -steps || (diagonal != steps && at(diagonal - 1) < at(diagonal + 1)))
        return at(diagonal + 1); // a line of the other text comes in
    return at(diagonal - 1) + 1;
}

Reached reachEnd(const QStringList &one, const QStringList &other)
{
    Reached trace;
    QList<int> before{0, 0, 0};
    for (int steps = 0; steps <= MostSteps; ++steps) {
        QList<int> now(2 * steps + 3, 0);
        for (int k = -steps; k <= steps; k += 2) {
            int x = steps == 0 ? 0 : furthest(before, k, steps);
            while (x < one.size() && x - k < other.size() && one[x] == other[x - k])
                ++x;
            now[k + steps + 1] = x;
            if (x >= one.size() && x - k >= other.size()) {
                trace.append(now);
                return trace;
            }
        }
        trace.append(now);
        before = now;
    }
    return {};
}

// Of each line of one text the line of the other that it stands as, or -1.
QList<int> lineMatches(const QStringList &one, const QStringList &other)
{
    QList<int> match(one.size(), -1);
    const Reached trace = reachEnd(one, other);
    int x = static_cast<int>(one.size()), y = static_cast<int>(other.size());
    for (int steps = static_cast<int>(trace.size()) - 1; steps >= 0; --steps) {
        const int k = x - y;
        int fromX = 0, fromY = 0;
        if (steps > 0) {
            const QList<int> &before = trace[steps - 1]; // its diagonal d stands at d + steps
            const bool down = k == -steps || (k != steps && before[k - 1 + steps] < before[k + 1 + steps]);
            fromX = before[(down ? k + 1 : k - 1) + steps];
            fromY = fromX - (down ? k + 1 : k - 1);
        }
        while (x > fromX && y > fromY && one[x - 1] == other[y - 1])
            match[--x] = --y;
        x = fromX;
        y = fromY;
    }
    return match;
}

QList<int> matchesOfWhole(const QStringList &one, const QStringList &other)
{
    const qsizetype shorter = qMin(one.size(), other.size());
    qsizetype head = 0, tail = 0;
    while (head < shorter && one[head] == other[head])
        ++head;
    while (tail < shorter - head && one[one.size() - 1 - tail] == other[other.size() - 1 - tail])
        ++tail;
    const QList<int> middle = lineMatches(one.mid(head, one.size() - head - tail),
                                      other.mid(head, other.size() - head - tail));
    QList<int> match(one.size(), -1);
    for (qsizetype i = 0; i < head; ++i)
        match[i] = static_cast<int>(i);
    for (qsizetype i = 0; i < middle.size(); ++i)
        match[head + i] = middle[i] < 0 ? -1 : middle[i] + static_cast<int>(head);
    for (qsizetype i = 1; i <= tail; ++i)
        match[one.size() - i] = static_cast<int>(other.size() - i);
    return match;
}

MergePiece::Kind mergeKind(const MergePiece &piece)
{
    if (piece.mine == piece.theirs)
        return MergePiece::Kind::Same;
    if (piece.mine == piece.base)
        return MergePiece::Kind::Theirs;
    return piece.theirs == piece.base ? MergePiece::Kind::Mine : MergePiece::Kind::Conflict;
}

void addPiece(QList<MergePiece> &pieces, MergePiece piece)
{
    if (piece.base.isEmpty() && piece.mine.isEmpty() && piece.theirs.isEmpty())
        return;
    piece.kind = mergeKind(piece);
    if (!pieces.isEmpty() && pieces.last().kind == MergePiece::Kind::Same && piece.kind == MergePiece::Kind::Same) {
        pieces.last().base += piece.base;
        pieces.last().mine += piece.mine;
        pieces.last().theirs += piece.theirs;
        return;
    }
    pieces.append(std::move(piece));
}

} // namespace

QList<MergePiece> mergePieces(const QString &base, const QString &mine, const QString &theirs)
{
    const QStringList b = base.split(u'\n'), m = mine.split(u'\n'), t = theirs.split(u'\n');
    const QList<int> inMine = matchesOfWhole(b, m), inTheirs = matchesOfWhole(b, t);
    QList<MergePiece> pieces;
    qsizetype i = 0, j = 0, k = 0;
    while (i < b.size() || j < m.size() || k < t.size()) {
        qsizetype same = i; // the next line that all three have
        while (same < b.size() && (inMine[same] < 0 || inTheirs[same] < 0))
            ++same;
        const qsizetype mineTo = same < b.size() ? inMine[same] : m.size();
        const qsizetype theirsTo = same < b.size() ? inTheirs[same] : t.size();
        addPiece(pieces, {{}, b.mid(i, same - i), m.mid(j, mineTo - j), t.mid(k, theirsTo - k)});
        i = same;
        j = mineTo;
        k = theirsTo;
        qsizetype run = 0;
        while (i + run < b.size() && inMine[i + run] == j + run && inTheirs[i + run] == k + run)
            ++run;
        addPiece(pieces, {{}, b.mid(i, run), m.mid(j, run), t.mid(k, run)});
        i += run;
        j += run;
        k += run;
    }
    return pieces;
}

QString mergedText(const QList<MergePiece> &pieces, const QHash<qsizetype, MergeChoice> &choices)
{
    QStringList lines;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const MergePiece &piece = pieces[i];
        const MergeChoice usual = piece.kind == MergePiece::Kind::Theirs     ? MergeChoice::Theirs
                                  : piece.kind == MergePiece::Kind::Conflict ? MergeChoice::Both
                                                                             : MergeChoice::Mine;
        const MergeChoice choice = choices.value(i, usual);
        if (choice != MergeChoice::Mine)
            lines += piece.theirs;
        if (choice != MergeChoice::Theirs)
            lines += piece.mine;
    }
    return lines.join(u'\n');
}

} // namespace lamp
