// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvparser.h"

#include <QCoreApplication>

namespace lamp {

namespace {
Error csvError(qint64 line, const char *reason)
{
    return {Error::Kind::Invalid, QCoreApplication::translate("Csv", "line %1: %2")
                                      .arg(line).arg(QCoreApplication::translate("Csv", reason))};
}
} // namespace

void CsvParser::feed(QStringView text, bool last)
{
    m_text.remove(0, m_at);
    m_at = 0;
    m_text.append(text);
    m_last = last;
}

Result<std::optional<CsvRow>> CsvParser::next()
{
    while (m_at < m_text.size()) {
        LAMP_TRY(whole, step(m_text.at(m_at++)));
        if (whole)
            return std::move(m_done);
    }
    if (!m_last)
        return std::nullopt;
    if (m_state == State::Quoted)
        return std::unexpected(
            csvError(m_quoteLine, QT_TRANSLATE_NOOP("Csv", "the quote that opens here never closes")));
    if (!m_rowStarted)
        return std::nullopt;
    LAMP_CHECK(endCell());
    if (!endRow())
        return std::nullopt;
    return std::move(m_done);
}

Result<bool> CsvParser::step(QChar c)
{
    if (std::exchange(m_afterReturn, false) && c == u'\n') {
        if (m_state == State::Quoted)
            m_cell.append(c);
        return false;
    }
    if (c.isNull())
        return std::unexpected(csvError(
            m_line, QT_TRANSLATE_NOOP("Csv", "a NUL character; this is no text, or it has another encoding")));
    if (++m_length > m_limits.rowLength)
        return std::unexpected(tooLong());
    if (!m_rowStarted) {
        m_rowStarted = true;
        m_row.line = m_line;
    }
    if (m_state == State::Quoted) {
        stepQuoted(c);
        return false;
    }
    if (m_state == State::QuoteInQuoted && c == u'"') {
        m_cell.append(c);
        m_state = State::Quoted;
        return false;
    }
    if (c == m_delimiter) {
        LAMP_CHECK(endCell());
        return false;
    }
    if (c == u'\r' || c == u'\n') {
        LAMP_CHECK(endCell());
        const bool whole = endRow();
        endLine(c);
        return whole;
    }
    stepPlain(c);
    return false;
}

void CsvParser::stepQuoted(QChar c)
{
    if (c == u'"') {
        m_state = State::QuoteInQuoted;
        return;
    }
    m_cell.append(c);
    if (c == u'\r' || c == u'\n')
        endLine(c);
}

void CsvParser::stepPlain(QChar c)
{
    if (c == u'"' && m_state == State::CellStart) {
        m_state = State::Quoted;
        m_quoteLine = m_line;
        m_row.quoted = true;
        return;
    }
    m_row.strayQuotes = m_row.strayQuotes || c == u'"' || m_state == State::QuoteInQuoted;
    m_cell.append(c);
    m_state = State::Plain;
}

void CsvParser::endLine(QChar c)
{
    ++m_line;
    m_afterReturn = c == u'\r';
}

Result<void> CsvParser::endCell()
{
    if (m_row.cells.size() >= m_limits.columns)
        return std::unexpected(csvError(m_line, QT_TRANSLATE_NOOP("Csv", "more columns than the limit of 10,000")));
    m_row.cells.append(std::exchange(m_cell, QString(u"")));
    m_state = State::CellStart;
    return {};
}

// False for an empty line, which is no row.
bool CsvParser::endRow()
{
    const bool empty = m_row.cells.size() == 1 && m_row.cells.first().isEmpty() && !m_row.quoted;
    m_row.lastLine = m_line;
    m_done = std::exchange(m_row, {});
    m_rowStarted = false;
    m_length = 0;
    m_state = State::CellStart;
    return !empty;
}

Error CsvParser::tooLong() const
{
    if (m_state == State::Quoted)
        return csvError(m_quoteLine,
            QT_TRANSLATE_NOOP("Csv", "the quote that opens here does not close within a million characters"));
    return csvError(m_row.line, QT_TRANSLATE_NOOP("Csv", "a row of more than a million characters"));
}

} // namespace lamp
