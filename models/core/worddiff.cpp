// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worddiff.h"

#include "core/textmerge.h"

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostWords = 4'000; // of lines that differ; more of them are not looked into
constexpr QChar LineSign(0x1e);        // a line break among words

enum class Letter { Word, Blank, Sign };
Letter letterOf(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'_' ? Letter::Word
        : c.isSpace() && c != u'\n'                        ? Letter::Blank
                                                           : Letter::Sign;
}

// Words, blanks and single signs; a line break as a sign of its own.
QStringList wordsOf(const QStringList &lines)
{
    QStringList words;
    for (const QString &line : lines) {
        for (qsizetype from = 0, to = 0; from < line.size(); from = to) {
            const Letter kind = letterOf(line[from]);
            to = from + 1;
            while (kind != Letter::Sign && to < line.size() && letterOf(line[to]) == kind)
                ++to;
            words.append(line.sliced(from, to - from));
        }
        words.append(QString(LineSign));
    }
    return words;
}

void addDiff(QList<DiffPiece> &pieces, DiffPiece::Kind kind, QString text)
{
    if (text.isEmpty())
        return;
    text.replace(LineSign, u'\n');
    if (!pieces.isEmpty() && pieces.last().kind == kind)
        pieces.last().text += text;
    else
        pieces.append({kind, text});
}

bool isBlank(const QString &text) { return !text.contains(u'\n') && text.trimmed().isEmpty(); }

// Of a stretch of changes what went comes before what came; a blank alone between two changes is part of them.
QList<DiffPiece> tidied(const QList<DiffPiece> &pieces)
{
    QList<DiffPiece> result;
    QString removed, added;
    const auto flush = [&] {
        addDiff(result, DiffPiece::Kind::Removed, std::exchange(removed, {}));
        addDiff(result, DiffPiece::Kind::Added, std::exchange(added, {}));
    };
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const DiffPiece &piece = pieces[i];
        const bool between = piece.kind == DiffPiece::Kind::Same && isBlank(piece.text) && i + 1 < pieces.size()
            && !(removed.isEmpty() && added.isEmpty());
        if (piece.kind == DiffPiece::Kind::Same && !between) {
            flush();
            addDiff(result, DiffPiece::Kind::Same, piece.text);
            continue;
        }
        removed += piece.kind != DiffPiece::Kind::Added ? piece.text : QString();
        added += piece.kind != DiffPiece::Kind::Removed ? piece.text : QString();
    }
    flush();
    return result;
}

QList<DiffPiece> wordsDiffer(const QStringList &before, const QStringList &after)
{
    const QStringList one = wordsOf(before), other = wordsOf(after);
    QList<DiffPiece> pieces;
    if (one.isEmpty() || other.isEmpty() || one.size() > MostWords || other.size() > MostWords) {
        addDiff(pieces, DiffPiece::Kind::Removed, one.join(QString()));
        addDiff(pieces, DiffPiece::Kind::Added, other.join(QString()));
        return pieces;
    }
    const QString base = one.join(u'\n');
    qsizetype same = 0;
    for (const MergePiece &piece : mergePieces(base, other.join(u'\n'), base)) {
        if (piece.kind == MergePiece::Kind::Same) {
            addDiff(pieces, DiffPiece::Kind::Same, piece.base.join(QString()));
            for (const QString &word : piece.base)
                same += letterOf(word.front()) == Letter::Word ? 1 : 0;
        } else {
            addDiff(pieces, DiffPiece::Kind::Removed, piece.base.join(QString()));
            addDiff(pieces, DiffPiece::Kind::Added, piece.mine.join(QString()));
        }
    }
    if (same * 6 >= qMin(one.size(), other.size()) / 2)
        return tidied(pieces);
    pieces.clear(); // a word here and there says nothing: other lines stand in their place
    addDiff(pieces, DiffPiece::Kind::Removed, one.join(QString()));
    addDiff(pieces, DiffPiece::Kind::Added, other.join(QString()));
    return pieces;
}

} // namespace

QList<DiffPiece> wordDiff(const QString &before, const QString &after)
{
    QList<DiffPiece> pieces;
    for (const MergePiece &piece : mergePieces(before, after, before)) {
        if (piece.kind == MergePiece::Kind::Same)
            addDiff(pieces, DiffPiece::Kind::Same, piece.base.join(u'\n') + u'\n');
        else
            for (const DiffPiece &part : wordsDiffer(piece.base, piece.mine))
                addDiff(pieces, part.kind, part.text);
    }
    return pieces;
}

QList<DiffLine> diffLines(const QList<DiffPiece> &pieces, qsizetype around)
{
    QList<DiffLine> all(1);
    for (const DiffPiece &piece : pieces) {
        const QStringList lines = piece.text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                all.append(DiffLine{});
            const bool last = i + 1 == lines.size();
            all.last().changed |= piece.kind != DiffPiece::Kind::Same && !(last && lines[i].isEmpty() && i > 0);
            if (!lines[i].isEmpty())
                all.last().pieces.append({piece.kind, lines[i]});
        }
    }
    if (all.last().pieces.isEmpty())
        all.removeLast(); // behind the last line break
    QList<DiffLine> kept;
    for (qsizetype i = 0; i < all.size(); ++i) {
        bool near = false;
        for (qsizetype j = qMax<qsizetype>(0, i - around); j <= qMin(all.size() - 1, i + around); ++j)
            near = near || all[j].changed;
        if (near)
            kept.append(all[i]);
        else if (!kept.isEmpty() && kept.last().leftOut > 0)
            ++kept.last().leftOut;
        else
            kept.append({{}, false, 1});
    }
    return kept;
}

} // namespace lamp
