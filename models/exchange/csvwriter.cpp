// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"

namespace lamp {

namespace {
constexpr qsizetype bufferSize = 64 * 1024;

// Marks before a formula character count too: the text '=1 must not come back as =1.
bool opensFormula(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == u'\'')
        ++at;
    return at < text.size() && QStringView(u"=+-@\t\r\n").contains(text[at]);
}
} // namespace

QString guardedText(const QString &text)
{
    return opensFormula(text) ? QString(u'\'' + text) : text;
}

QString importedText(const QString &cell)
{
    return cell.startsWith(u'\'') && opensFormula(cell) ? cell.sliced(1) : cell;
}

Result<void> CsvWriter::write(const QList<Cell> &cells)
{
    if (!m_started && m_options.byteOrderMark)
        m_buffer.append(QChar(QChar::ByteOrderMark));
    m_started = true;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_buffer.append(m_options.delimiter);
        append(cells[i]);
    }
    // A single empty cell would be an empty line, which is no row.
    if (cells.size() == 1 && cells.first().text.isEmpty())
        m_buffer.append(u"\"\"");
    m_buffer.append(u"\r\n");
    if (m_buffer.size() < bufferSize)
        return {};
    return flush();
}

Result<void> CsvWriter::flush()
{
    const QByteArray bytes = m_buffer.toUtf8();
    m_buffer.clear();
    if (m_device.write(bytes) != bytes.size())
        return fail(Error::Kind::Io, m_device.errorString());
    return {};
}

void CsvWriter::append(const Cell &cell)
{
    const QString text = cell.number ? cell.text : guardedText(cell.text);
    const bool quote = text.contains(u'"') || text.contains(u'\r') || text.contains(u'\n') || text.contains(u',')
        || text.contains(u';') || text.contains(u'\t') || text.contains(m_options.delimiter) || text.startsWith(u' ')
        || text.endsWith(u' ');
    if (!quote) {
        m_buffer.append(text);
        return;
    }
    m_buffer.append(u'"');
    for (const QChar c : text) {
        if (c == u'"')
            m_buffer.append(u'"');
        m_buffer.append(c);
    }
    m_buffer.append(u'"');
}

} // namespace lamp
