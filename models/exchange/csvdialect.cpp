// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvdialect.h"

#include "exchange/csvparser.h"

#include <QHash>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int sampleRows = 200;

struct Fit {
    double score = -1;
    bool quotes = false, manyLines = false;
};

// A delimiter fits when most rows have as many cells, more than one, as the line of names; a quote that never closes,
// or one inside a plain cell, speaks against it.
Fit fitOf(QStringView text, QChar delimiter, bool whole)
{
    CsvParser parser(delimiter, {});
    parser.feed(text, whole);
    QHash<qsizetype, int> widths;
    Fit fit;
    int rows = 0, strayQuotes = 0;
    qsizetype header = 0;
    while (rows < sampleRows) {
        const auto row = parser.next();
        if (!row) {
            fit.score = 0;
            return fit;
        }
        if (!*row)
            break;
        header = rows++ == 0 ? (*row)->cells.size() : header;
        ++widths[(*row)->cells.size()];
        fit.quotes = fit.quotes || (*row)->quoted;
        fit.manyLines = fit.manyLines || (*row)->lastLine > (*row)->line;
        strayQuotes += (*row)->strayQuotes ? 1 : 0;
    }
    if (rows == 0)
        return fit;
    double best = 0;
    for (auto it = widths.cbegin(); it != widths.cend(); ++it) {
        // Decimal commas give "1,5;2,7" a width too, but the line of names does not share it.
        const double weight = it.key() == header ? 1 : 0.3;
        if (it.key() > 1)
            best = std::max(best, weight * it.value() * (1.0 - 1.0 / double(it.key() + 1)));
    }
    fit.score = best / rows - 0.5 * strayQuotes / rows;
    return fit;
}

LineEnds endsOf(QStringView text)
{
    qsizetype lf = 0, cr = 0, crlf = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\n')
            ++lf;
        else if (text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            ++crlf, ++i;
        else if (text[i] == u'\r' && i + 1 < text.size())
            ++cr;
    }
    const int kinds = (lf > 0) + (cr > 0) + (crlf > 0);
    if (kinds > 1)
        return LineEnds::Mixed;
    return crlf > 0 ? LineEnds::CrLf : cr > 0 ? LineEnds::Cr : LineEnds::Lf;
}

} // namespace

QList<QChar> csvDelimiters() { return {u',', u';', u'\t', u'|'}; }

std::optional<QChar> delimiterNamed(QStringView name)
{
    if (name.size() == 1 && csvDelimiters().contains(name.first(1).front()))
        return name.front();
    const QString plain = name.toString().toLower();
    if (plain == u"comma")
        return u',';
    if (plain == u"semicolon")
        return u';';
    if (plain == u"tab" || plain == u"\\t")
        return u'\t';
    if (plain == u"pipe")
        return u'|';
    return std::nullopt;
}

CsvDialect guessDialect(QStringView text, bool whole)
{
    CsvDialect dialect;
    dialect.ends = endsOf(text);
    if (text.size() >= 5 && text.first(4).compare("sep="_L1, Qt::CaseInsensitive) == 0
        && (text.size() == 5 || text[5] == u'\r' || text[5] == u'\n') && csvDelimiters().contains(text[4])) {
        dialect.namedInFile = true;
        dialect.delimiter = text[4];
        const Fit fit = fitOf(text.sliced(5), dialect.delimiter, whole);
        dialect.quotes = fit.quotes;
        dialect.manyLines = fit.manyLines;
        return dialect;
    }
    Fit best = fitOf(text, dialect.delimiter, whole);
    for (const QChar delimiter : csvDelimiters().sliced(1)) {
        const Fit fit = fitOf(text, delimiter, whole);
        if (fit.score > best.score) {
            best = fit;
            dialect.delimiter = delimiter;
        }
    }
    dialect.quotes = best.quotes;
    dialect.manyLines = best.manyLines;
    return dialect;
}

} // namespace lamp
