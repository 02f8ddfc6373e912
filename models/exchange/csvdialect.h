// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/textdecoder.h"

#include <QStringList>

namespace lamp {

enum class LineEnds { Lf, CrLf, Cr, Mixed };
template <> struct Codes<LineEnds> {
    static constexpr const char *list[] = {"lf", "crlf", "cr", "mixed"};
};

// How the cells of a table stand in a text file. A quoted cell may hold line breaks and doubled quotes in every
// dialect.
struct CsvDialect {
    QChar delimiter = u','; // comma, semicolon, tab or pipe
    LineEnds ends = LineEnds::Lf;
    bool quotes = false;      // some cell is quoted
    bool manyLines = false;   // some cell spans lines
    bool namedInFile = false; // the first line is "sep=;", which is no row
    friend bool operator==(const CsvDialect &, const CsvDialect &) = default;
};

[[nodiscard]] QList<QChar> csvDelimiters();
// "comma", ";", "tab", "\t", "pipe" …
[[nodiscard]] std::optional<QChar> delimiterNamed(QStringView name);

// From the beginning of a text. `whole` says that the text ends there; else its last line may be cut.
[[nodiscard]] CsvDialect guessDialect(QStringView text, bool whole);

} // namespace lamp
