// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/snippet.h"

#include "core/plainmarkdown.h"
#include "core/text.h"
#include "domain/searchtext.h"

#include <QSet>

namespace lamp {

namespace {
constexpr qsizetype MostLooked = 200'000; // characters of a long text that are looked through

// The folded text, and for each of its units the place in the original.
struct Folded {
    QString text;
    QList<qsizetype> place;
};

Folded fold(QStringView text)
{
    Folded out;
    out.text.reserve(text.size());
    out.place.reserve(text.size() + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() < 128) {
            out.text.append(c.toLower());
            out.place.append(i);
            continue;
        }
        const QString part = folded(text.mid(i, c.isHighSurrogate() && i + 1 < text.size() ? 2 : 1));
        for (const QChar unit : part) {
            out.text.append(unit);
            out.place.append(i);
        }
        if (c.isHighSurrogate())
            ++i;
    }
    out.place.append(text.size());
    return out;
}

// In a script without blanks every sign does.
bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber() || searchtext::hasUnspaced(QStringView(text).sliced(at, 1));
}

// The first place around which the most different words stand.
qsizetype bestPlace(const QString &text, const QList<std::pair<qsizetype, qsizetype>> &marks, qsizetype length)
{
    constexpr qsizetype mostCompared = 200;
    qsizetype best = 0, most = 0;
    for (qsizetype i = 0; i < qMin(marks.size(), mostCompared); ++i) {
        QSet<QString> different;
        for (qsizetype j = i; j < marks.size() && marks[j].first < marks[i].first + length; ++j)
            different.insert(text.sliced(marks[j].first, marks[j].second).toLower());
        if (different.size() > most) {
            most = different.size();
            best = i;
        }
    }
    return marks.isEmpty() ? 0 : marks[best].first;
}
} // namespace

QList<std::pair<qsizetype, qsizetype>> findMarks(const QString &text, const QStringList &words)
{
    QList<std::pair<qsizetype, qsizetype>> marks;
    const Folded plain = fold(text);
    for (const QString &word : words) {
        if (word.isEmpty())
            continue;
        for (qsizetype at = plain.text.indexOf(word); at >= 0; at = plain.text.indexOf(word, at + word.size()))
            if (beginsWord(plain.text, at) || word.size() > 2)
                marks.append({plain.place[at], plain.place[at + word.size()] - plain.place[at]});
    }
    std::sort(marks.begin(), marks.end());
    qsizetype end = 0;
    marks.removeIf([&end](const auto &mark) {
        const bool overlaps = mark.first < end;
        if (!overlaps)
            end = mark.first + mark.second;
        return overlaps;
    });
    return marks;
}

Snippet makeSnippet(const QString &text, const QStringList &words, qsizetype length)
{
    // The signs go before the words are looked for: what is marked is what is shown.
    const QString looked = plainMarkdown(QStringView(text).left(MostLooked));
    const auto all = findMarks(looked, words);
    const qsizetype first = bestPlace(looked, all, length * 2 / 3);
    // Start at the line of that match, or a little before it in a long line.
    qsizetype start = looked.lastIndexOf(u'\n', qMax<qsizetype>(0, first - 1)) + 1;
    if (first - start > length / 3) {
        start = first - length / 3;
        const qsizetype blank = looked.indexOf(u' ', start - 1); // with a whole word
        start = blank >= 0 && blank < first ? blank + 1 : start;
    }
    QString cut = looked.mid(start, length);
    for (QChar &c : cut)
        if (c == u'\n' || c == u'\r' || c == u'\t')
            c = u' ';
    Snippet snippet;
    const bool before = start > 0, after = start + length < looked.size();
    qsizetype blanks = 0;
    while (blanks < cut.size() && cut[blanks].isSpace())
        ++blanks;
    snippet.text = QString(before ? QStringLiteral("…") : QString()) + QStringView(cut).mid(blanks)
        + (after ? QStringLiteral("…") : QString());
    const qsizetype shift = (before ? 1 : 0) - start - blanks;
    for (const auto &[at, size] : all)
        if (at >= start + blanks && at + size <= start + cut.size())
            snippet.marks.append({at + shift, size});
    return snippet;
}

} // namespace lamp
