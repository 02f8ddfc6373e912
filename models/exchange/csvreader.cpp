// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace lamp {

namespace {
constexpr qint64 pieceSize = 256 * 1024;
// The encoding is decided by the whole file up to this size, the dialect by its first piece.
constexpr qint64 encodingSample = 32 * 1024 * 1024;

QString csvText(const char *source) { return QCoreApplication::translate("Csv", source); }
} // namespace

Result<std::unique_ptr<CsvReader>> CsvReader::open(const QString &path, const CsvChoice &choice, CsvLimits limits)
{
    if (QFileInfo(path).isDir())
        return fail(
            Error::Kind::Io, path + u": " + csvText(QT_TRANSLATE_NOOP("Csv", "this is a folder, not a table file")));
    std::unique_ptr<CsvReader> reader(new CsvReader(path, limits));
    if (!reader->m_file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, path + u": " + reader->m_file.errorString());
    LAMP_CHECK(reader->detect(choice));
    return reader;
}

Result<void> CsvReader::detect(const CsvChoice &choice)
{
    m_format.size = m_file.size();
    const QByteArray head = m_file.read(encodingSample);
    if (head.isEmpty())
        return fail(
            Error::Kind::Invalid, m_file.fileName() + u": " + csvText(QT_TRANSLATE_NOOP("Csv", "the file is empty")));
    const bool whole = head.size() == m_format.size;
    m_format.encoding = guessEncoding(head, whole);
    if (choice.encoding && *choice.encoding != m_format.encoding.encoding)
        m_format.encoding = {*choice.encoding, false, true};

    TextDecoder sample(m_format.encoding.encoding);
    const bool wholeSample = whole && head.size() <= pieceSize;
    const QString text
        = sample.decode(QByteArrayView(head).first(std::min<qsizetype>(head.size(), pieceSize)), wholeSample);
    m_format.dialect = guessDialect(text, wholeSample);
    if (choice.delimiter)
        m_format.dialect.delimiter = *choice.delimiter;

    m_file.seek(0);
    m_decoder = std::make_unique<TextDecoder>(m_format.encoding.encoding);
    m_parser = std::make_unique<CsvParser>(m_format.dialect.delimiter, m_limits);
    if (m_format.dialect.namedInFile)
        LAMP_CHECK(next()); // "sep=;" is no row
    return {};
}

Result<std::optional<CsvRow>> CsvReader::next()
{
    for (;;) {
        LAMP_TRY(row, m_parser->next());
        if (row) {
            markFaults(*row);
            return std::move(row);
        }
        if (m_ended)
            return std::nullopt;
        LAMP_CHECK(feed());
    }
}

Result<void> CsvReader::feed()
{
    const QByteArray piece = m_file.read(pieceSize);
    if (piece.isEmpty() && m_file.error() != QFile::NoError)
        return fail(Error::Kind::Io, m_file.fileName() + u": " + m_file.errorString());
    m_ended = m_file.atEnd();
    m_parser->feed(m_decoder->decode(piece, m_ended), m_ended);
    m_faulty += m_decoder->takeFaultyLines();
    return {};
}

void CsvReader::markFaults(CsvRow &row)
{
    while (!m_faulty.isEmpty() && m_faulty.first() <= row.lastLine) {
        row.faultyText = row.faultyText || m_faulty.first() >= row.line;
        m_faulty.removeFirst();
    }
}

} // namespace lamp
