// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

#include <optional>

namespace lamp {

struct CsvLimits {
    qint64 rowLength = 1'000'000; // characters of one row, its line breaks included
    qsizetype columns = 10'000;
};

struct CsvRow {
    qint64 line = 0;     // where it begins in the file, from 1
    qint64 lastLine = 0; // where it ends: a quoted cell may span lines
    QStringList cells;
    bool quoted = false;      // some cell stood in quotes
    bool strayQuotes = false; // a quote where none belongs; taken as it stands
    bool faultyText = false;  // bytes that the encoding does not allow became U+FFFD
    friend bool operator==(const CsvRow &, const CsvRow &) = default;
};

// Text to rows, in pieces: CR, LF and CRLF end a row, a quoted cell keeps them as they are. Empty lines are no rows.
class CsvParser {
public:
    CsvParser(QChar delimiter, CsvLimits limits) : m_delimiter(delimiter), m_limits(limits) { }
    void feed(QStringView text, bool last);
    // The next whole row; nothing when more text is needed, or after the last one. Invalid names the line and the
    // reason: a row or its columns over the limit, a NUL, a quote that never closes.
    [[nodiscard]] Result<std::optional<CsvRow>> next();
    [[nodiscard]] qint64 line() const { return m_line; }

private:
    enum class State { CellStart, Plain, Quoted, QuoteInQuoted };
    [[nodiscard]] Result<bool> step(QChar c); // true: a row is whole
    void stepQuoted(QChar c);
    void stepPlain(QChar c);
    void endLine(QChar c);
    [[nodiscard]] Result<void> endCell();
    [[nodiscard]] bool endRow();
    [[nodiscard]] Error tooLong() const;

    QChar m_delimiter;
    CsvLimits m_limits;
    QString m_text;
    qsizetype m_at = 0;
    bool m_last = false;
    State m_state = State::CellStart;
    bool m_afterReturn = false;
    qint64 m_line = 1, m_quoteLine = 1, m_length = 0;
    QString m_cell;
    CsvRow m_row;
    bool m_rowStarted = false;
    CsvRow m_done;
};

} // namespace lamp
