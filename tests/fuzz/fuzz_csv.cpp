// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvdialect.h"
#include "exchange/csvparser.h"
#include "exchange/csvwriter.h"
#include "exchange/importdates.h"

using namespace lamp;

// Decodes, guesses the dialect and parses, whole and in small pieces: both must give the same rows.
namespace {
QList<CsvRow> parsed(const QString &text, QChar delimiter, qsizetype piece)
{
    CsvParser parser(delimiter, {});
    QList<CsvRow> rows;
    for (qsizetype at = 0; at == 0 || at < text.size(); at += piece) {
        parser.feed(QStringView(text).mid(at, piece), at + piece >= text.size());
        auto row = parser.next();
        for (; row && *row; row = parser.next())
            rows.append(**row);
        if (!row)
            break; // refused: nothing after it counts
    }
    return rows;
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    TextDecoder decoder(guessEncoding(bytes, true).encoding);
    const QString text = decoder.decode(bytes, true);
    const CsvDialect dialect = guessDialect(text, true);
    const QList<CsvRow> rows = parsed(text, dialect.delimiter, std::max<qsizetype>(1, text.size()));
    if (rows != parsed(text, dialect.delimiter, 3))
        abort();
    const DateReader dates(QStringLiteral("dmy"), QTimeZone::UTC);
    for (const CsvRow &row : rows)
        for (const QString &cell : row.cells) {
            if (importedText(guardedText(cell)) != cell)
                abort();
            (void)dates.moment(cell);
        }
    return 0;
}
