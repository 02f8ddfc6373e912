// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datetext.h"

#include <QList>
#include <QLocale>

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

// A part of a pattern: the date's, or what stands between.
struct Piece {
    enum class Kind { Words, Weekday, Day, Month, Year };
    Kind kind = Kind::Words;
    QString text;
};
using Pieces = QList<Piece>;

Piece::Kind kindOf(QChar letter, qsizetype length)
{
    if (letter == u'd')
        return length > 2 ? Piece::Kind::Weekday : Piece::Kind::Day;
    return letter == u'M' ? Piece::Kind::Month : letter == u'y' ? Piece::Kind::Year : Piece::Kind::Words;
}

Pieces piecesOf(QStringView pattern)
{
    Pieces pieces;
    bool quoted = false;
    for (qsizetype at = 0; at < pattern.size();) {
        const QChar letter = pattern[at];
        qsizetype end = at + 1;
        while (end < pattern.size() && pattern[end] == letter)
            ++end;
        Piece::Kind kind = quoted ? Piece::Kind::Words : kindOf(letter, end - at);
        if (letter == u'\'' && (end - at) % 2 != 0)
            quoted = !quoted;
        const QString text = pattern.sliced(at, end - at).toString();
        if (kind == Piece::Kind::Words && !pieces.isEmpty() && pieces.last().kind == kind)
            pieces.last().text += text;
        else
            pieces.append({kind, text});
        at = end;
    }
    return pieces;
}

qsizetype indexOf(const Pieces &pieces, Piece::Kind kind)
{
    const auto found = std::ranges::find(pieces, kind, &Piece::kind);
    return found == pieces.cend() ? -1 : found - pieces.cbegin();
}

// Takes a part away together with what joined it to the others.
void takeAway(Pieces &pieces, Piece::Kind kind)
{
    const qsizetype at = indexOf(pieces, kind);
    if (at < 0)
        return;
    const auto isPart = [](const Piece &piece) { return piece.kind != Piece::Kind::Words; };
    const bool last = std::none_of(pieces.cbegin() + at + 1, pieces.cend(), isPart);
    pieces.remove(at, last ? pieces.size() - at : qMin<qsizetype>(2, pieces.size() - at));
    if (!last || pieces.isEmpty() || pieces.last().kind != Piece::Kind::Words)
        return;
    QString &joint = pieces.last().text; // the point of "22. " belongs to the day
    while (!joint.isEmpty() && (joint.back().isSpace() || joint.back() == u','))
        joint.chop(1);
    if (joint.isEmpty() || joint.contains(u'\''))
        pieces.removeLast();
}

QString joined(const Pieces &pieces)
{
    QString pattern;
    for (const Piece &piece : pieces)
        pattern += piece.text;
    return pattern;
}

} // namespace

QString datePattern(QStringView english)
{
    const QLocale locale;
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return english.toString();
    const Pieces wanted = piecesOf(english);
    Pieces pieces = piecesOf(locale.dateFormat(QLocale::LongFormat));
    for (const auto kind : {Piece::Kind::Weekday, Piece::Kind::Year, Piece::Kind::Month, Piece::Kind::Day}) {
        const qsizetype from = indexOf(wanted, kind), to = indexOf(pieces, kind);
        if (from < 0)
            takeAway(pieces, kind);
        else if (to < 0 && kind == Piece::Kind::Weekday) // not every long format has it
            pieces.prepend(Piece{kind, QString(wanted[from].text + u", "_s)});
        else if (to < 0)
            return english.toString();
        else if (pieces[to].text.size() > 2 || kind == Piece::Kind::Year) // a month in digits keeps them
            pieces[to].text = wanted[from].text;
    }
    return joined(pieces);
}

QString dateText(QDate date, QStringView english) { return QLocale().toString(date, datePattern(english)); }

QString momentText(const QDateTime &local, QStringView english)
{
    return dateText(local.date(), english) + u' ' + QLocale().toString(local.time(), QLocale::ShortFormat);
}

} // namespace lamp
