// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace lamp {

enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Cp1252, Cp850 };
template <> struct Codes<TextEncoding> {
    static constexpr const char *list[] = {"utf-8", "utf-16le", "utf-16be", "cp1252", "cp850"};
};

// An encoding as people type it: "UTF8", "windows-1252", "latin1", "IBM850", "utf-16" (little endian).
[[nodiscard]] std::optional<TextEncoding> encodingNamed(QStringView name);

struct EncodingGuess {
    TextEncoding encoding = TextEncoding::Utf8;
    bool byteOrderMark = false;
    bool certain = true; // false: two 8-bit code pages fit, this one reads better
};
// `bytes` is the whole file, or its beginning when `whole` is false (a sequence cut at its end is no fault then).
[[nodiscard]] EncodingGuess guessEncoding(QByteArrayView bytes, bool whole);

// Bytes to text in pieces. What the encoding does not allow becomes U+FFFD, and the line it stands on is remembered.
class TextDecoder {
public:
    explicit TextDecoder(TextEncoding encoding) : m_encoding(encoding) { }
    // The next piece; `last` says that nothing follows, so an unfinished sequence at its end is a fault.
    [[nodiscard]] QString decode(QByteArrayView piece, bool last);
    // Lines (from 1) with bytes that are no text, ascending, since the last call of this function.
    [[nodiscard]] QList<qint64> takeFaultyLines();

private:
    [[nodiscard]] qsizetype complete(QByteArrayView bytes) const;
    [[nodiscard]] QString convert(QByteArrayView bytes);
    [[nodiscard]] QString convertUtf8(QByteArrayView bytes);
    [[nodiscard]] QString convertUtf16(QByteArrayView bytes, bool last);
    [[nodiscard]] QString convertTable(QByteArrayView bytes);
    void countLines(QStringView text);
    void fault(qint64 line);

    TextEncoding m_encoding;
    QByteArray m_rest;
    bool m_started = false;
    bool m_afterReturn = false;
    qint64 m_line = 1;
    QList<qint64> m_faulty;
};

} // namespace lamp
