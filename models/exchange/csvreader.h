// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvdialect.h"
#include "exchange/csvparser.h"

#include <QFile>

#include <memory>

namespace lamp {

// What is asked for; absent: what the file shows.
struct CsvChoice {
    std::optional<TextEncoding> encoding;
    std::optional<QChar> delimiter;
    friend bool operator==(const CsvChoice &, const CsvChoice &) = default;
};

// What a table file is, as detected or chosen.
struct CsvFormat {
    EncodingGuess encoding;
    CsvDialect dialect;
    qint64 size = 0; // bytes
};

// Reads a table file row by row; only a piece of it is ever held.
class CsvReader {
public:
    // Io: missing, unreadable, a folder. Invalid: empty.
    [[nodiscard]] static Result<std::unique_ptr<CsvReader>> open(const QString &path, const CsvChoice &choice = {},
                                                                 CsvLimits limits = {});
    [[nodiscard]] const CsvFormat &format() const { return m_format; }
    // The next row, or nothing at the end of the file.
    [[nodiscard]] Result<std::optional<CsvRow>> next();
    [[nodiscard]] qint64 position() const { return m_file.pos(); } // bytes read so far
    Q_DISABLE_COPY_MOVE(CsvReader)

private:
    CsvReader(const QString &path, CsvLimits limits) : m_file(path), m_limits(limits) { }
    [[nodiscard]] Result<void> detect(const CsvChoice &choice);
    [[nodiscard]] Result<void> feed();
    void markFaults(CsvRow &row);

    QFile m_file;
    CsvLimits m_limits;
    CsvFormat m_format;
    std::unique_ptr<TextDecoder> m_decoder;
    std::unique_ptr<CsvParser> m_parser;
    QList<qint64> m_faulty; // lines with bytes that are no text, not yet given to a row
    bool m_ended = false;
};

} // namespace lamp
