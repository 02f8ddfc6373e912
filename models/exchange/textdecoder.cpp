// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textdecoder.h"

#include <QStringDecoder>

#include <array>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

// The upper halves of the two code pages. They stand here because QStringConverter knows them only where Qt was built
// with ICU. 0 = the code page does not use the byte.
constexpr std::array<char16_t, 128> cp1252 = {0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030,
    0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122,
    0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178, 0xa0, 0xa1, 0xa2, 0xa3, 0xa4, 0xa5, 0xa6, 0xa7, 0xa8, 0xa9, 0xaa, 0xab,
    0xac, 0xad, 0xae, 0xaf, 0xb0, 0xb1, 0xb2, 0xb3, 0xb4, 0xb5, 0xb6, 0xb7, 0xb8, 0xb9, 0xba, 0xbb, 0xbc, 0xbd, 0xbe,
    0xbf, 0xc0, 0xc1, 0xc2, 0xc3, 0xc4, 0xc5, 0xc6, 0xc7, 0xc8, 0xc9, 0xca, 0xcb, 0xcc, 0xcd, 0xce, 0xcf, 0xd0, 0xd1,
    0xd2, 0xd3, 0xd4, 0xd5, 0xd6, 0xd7, 0xd8, 0xd9, 0xda, 0xdb, 0xdc, 0xdd, 0xde, 0xdf, 0xe0, 0xe1, 0xe2, 0xe3, 0xe4,
    0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf2, 0xf3, 0xf4, 0xf5, 0xf6, 0xf7,
    0xf8, 0xf9, 0xfa, 0xfb, 0xfc, 0xfd, 0xfe, 0xff};
constexpr std::array<char16_t, 128> cp850 = {0xc7, 0xfc, 0xe9, 0xe2, 0xe4, 0xe0, 0xe5, 0xe7, 0xea, 0xeb, 0xe8, 0xef,
    0xee, 0xec, 0xc4, 0xc5, 0xc9, 0xe6, 0xc6, 0xf4, 0xf6, 0xf2, 0xfb, 0xf9, 0xff, 0xd6, 0xdc, 0xf8, 0xa3, 0xd8, 0xd7,
    0x192, 0xe1, 0xed, 0xf3, 0xfa, 0xf1, 0xd1, 0xaa, 0xba, 0xbf, 0xae, 0xac, 0xbd, 0xbc, 0xa1, 0xab, 0xbb, 0x2591,
    0x2592, 0x2593, 0x2502, 0x2524, 0xc1, 0xc2, 0xc0, 0xa9, 0x2563, 0x2551, 0x2557, 0x255d, 0xa2, 0xa5, 0x2510, 0x2514,
    0x2534, 0x252c, 0x251c, 0x2500, 0x253c, 0xe3, 0xc3, 0x255a, 0x2554, 0x2569, 0x2566, 0x2560, 0x2550, 0x256c, 0xa4,
    0xf0, 0xd0, 0xca, 0xcb, 0xc8, 0x131, 0xcd, 0xce, 0xcf, 0x2518, 0x250c, 0x2588, 0x2584, 0xa6, 0xcc, 0x2580, 0xd3,
    0xdf, 0xd4, 0xd2, 0xf5, 0xd5, 0xb5, 0xfe, 0xde, 0xda, 0xdb, 0xd9, 0xfd, 0xdd, 0xaf, 0xb4, 0xad, 0xb1, 0x2017, 0xbe,
    0xb6, 0xa7, 0xf7, 0xb8, 0xb0, 0xa8, 0xb7, 0xb9, 0xb3, 0xb2, 0x25a0, 0xa0};

char16_t tableLetter(const std::array<char16_t, 128> &table, uchar byte)
{
    return byte < 0x80 ? byte : table[byte - 0x80U];
}

// How well a run of bytes reads as words: letters among letters, in a case that fits their neighbours.
qint64 readability(QByteArrayView bytes, const std::array<char16_t, 128> &table)
{
    qint64 score = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<uchar>(bytes[i]);
        if (byte < 0x80)
            continue;
        const char16_t letter = tableLetter(table, byte);
        const QChar before = i > 0 ? QChar(tableLetter(table, static_cast<uchar>(bytes[i - 1]))) : QChar(u' ');
        const QChar after
            = i + 1 < bytes.size() ? QChar(tableLetter(table, static_cast<uchar>(bytes[i + 1]))) : QChar(u' ');
        if (letter == 0) {
            score -= 5;
        } else if (QChar(letter).isLetter()) {
            score += before.isLetter() || after.isLetter() ? 2 : 0;
            score += QChar(letter).isLower() && before.isLower() ? 1 : 0;
            score -= QChar(letter).isUpper() && before.isLower() ? 2 : 0;
        } else if (before.isLetter() && after.isLetter()) {
            score -= letter == 0x2019 ? 0 : 2;
        } else if (letter >= 0x2500 && letter < 0x25a0) {
            score -= 2;
        }
    }
    return score;
}

// UTF-16 without a mark shows by the zero halves of its ASCII.
std::optional<TextEncoding> utf16ByZeros(QByteArrayView bytes)
{
    const qsizetype pairs = std::min<qsizetype>(bytes.size(), 65536) / 2;
    qsizetype evenZeros = 0, oddZeros = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        evenZeros += bytes[2 * i] == 0;
        oddZeros += bytes[2 * i + 1] == 0;
    }
    if (pairs == 0)
        return std::nullopt;
    if (oddZeros * 10 > pairs * 3 && evenZeros * 20 < pairs)
        return TextEncoding::Utf16Le;
    if (evenZeros * 10 > pairs * 3 && oddZeros * 20 < pairs)
        return TextEncoding::Utf16Be;
    return std::nullopt;
}

qsizetype completeUtf8(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const auto byte = static_cast<uchar>(bytes[bytes.size() - back]);
        if (byte < 0x80)
            break;
        if (byte >= 0xc2) {
            const qsizetype length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
            return length > back ? bytes.size() - back : bytes.size();
        }
    }
    return bytes.size();
}

bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    constexpr qsizetype piece = 1 << 20;
    for (qsizetype at = 0; at < bytes.size();) {
        const QByteArrayView rest = bytes.sliced(at);
        const qsizetype size = rest.size() <= piece ? rest.size() : completeUtf8(rest.first(piece));
        const QString text = decoder.decode(rest.first(size));
        if (decoder.hasError() || text.isNull())
            return false;
        at += size;
    }
    return true;
}

} // namespace

std::optional<TextEncoding> encodingNamed(QStringView name)
{
    const QString plain = name.toString().toLower().remove(u'-').remove(u'_').remove(u' ');
    if (plain == u"utf8" || plain == u"utf8bom" || plain == u"ascii" || plain == u"usascii")
        return TextEncoding::Utf8;
    if (plain == u"utf16" || plain == u"utf16le" || plain == u"unicode")
        return TextEncoding::Utf16Le;
    if (plain == u"utf16be")
        return TextEncoding::Utf16Be;
    if (plain == u"cp1252" || plain == u"windows1252" || plain == u"latin1" || plain == u"iso88591" || plain == u"ansi")
        return TextEncoding::Cp1252;
    if (plain == u"cp850" || plain == u"ibm850" || plain == u"dos850" || plain == u"oem")
        return TextEncoding::Cp850;
    return std::nullopt;
}

EncodingGuess guessEncoding(QByteArrayView bytes, bool whole)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return {TextEncoding::Utf8, true, true};
    if (bytes.startsWith("\xff\xfe"))
        return {TextEncoding::Utf16Le, true, true};
    if (bytes.startsWith("\xfe\xff"))
        return {TextEncoding::Utf16Be, true, true};
    if (const auto wide = utf16ByZeros(bytes))
        return {*wide, false, true};
    if (isUtf8(whole ? bytes : bytes.first(completeUtf8(bytes))))
        return {TextEncoding::Utf8, false, true};
    const qint64 asCp1252 = readability(bytes, cp1252);
    const qint64 asCp850 = readability(bytes, cp850);
    return {asCp850 > asCp1252 ? TextEncoding::Cp850 : TextEncoding::Cp1252, false, false};
}

QString TextDecoder::decode(QByteArrayView piece, bool last)
{
    m_rest.append(piece);
    const qsizetype size = last ? m_rest.size() : complete(m_rest);
    const QByteArray now = m_rest.first(size);
    m_rest.remove(0, size);
    QByteArrayView bytes = now;
    if (!m_started && !bytes.isEmpty()) {
        m_started = true;
        if (m_encoding == TextEncoding::Utf8 && bytes.startsWith("\xef\xbb\xbf"))
            bytes = bytes.sliced(3);
        else if ((m_encoding == TextEncoding::Utf16Le && bytes.startsWith("\xff\xfe"))
                 || (m_encoding == TextEncoding::Utf16Be && bytes.startsWith("\xfe\xff")))
            bytes = bytes.sliced(2);
    }
    switch (m_encoding) {
    case TextEncoding::Utf8: return convertUtf8(bytes);
    case TextEncoding::Utf16Le:
    case TextEncoding::Utf16Be: return convertUtf16(bytes, last);
    case TextEncoding::Cp1252:
    case TextEncoding::Cp850: break;
    }
    return convertTable(bytes);
}

QList<qint64> TextDecoder::takeFaultyLines() { return std::exchange(m_faulty, {}); }

// How many of the bytes can be decoded without knowing what follows.
qsizetype TextDecoder::complete(QByteArrayView bytes) const
{
    // Three bytes decide whether a mark stands at the start.
    if (!m_started && bytes.size() < 3)
        return 0;
    if (m_encoding == TextEncoding::Utf8)
        return completeUtf8(bytes);
    if (m_encoding != TextEncoding::Utf16Le && m_encoding != TextEncoding::Utf16Be)
        return bytes.size();
    const qsizetype even = bytes.size() & ~qsizetype(1);
    if (even == 0)
        return 0;
    const auto high = static_cast<uchar>(bytes[m_encoding == TextEncoding::Utf16Le ? even - 1 : even - 2]);
    return high >= 0xd8 && high < 0xdc ? even - 2 : even;
}

QString TextDecoder::convertUtf8(QByteArrayView bytes)
{
    constexpr auto flags = QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom;
    QStringDecoder all(QStringDecoder::Utf8, flags);
    const QString text = all.decode(bytes);
    if (!all.hasError()) {
        countLines(text);
        return text;
    }
    // Line by line, to know where the faults are.
    QString out;
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype end = at;
        while (end < bytes.size() && bytes[end] != '\n' && bytes[end] != '\r')
            ++end;
        end = std::min(end + 1, bytes.size());
        QStringDecoder one(QStringDecoder::Utf8, flags);
        const QString line = one.decode(bytes.sliced(at, end - at));
        if (one.hasError())
            fault(m_line + (m_afterReturn && !line.startsWith(u'\n') ? 1 : 0));
        countLines(line);
        out += line;
        at = end;
    }
    return out;
}

QString TextDecoder::convertUtf16(QByteArrayView bytes, bool last)
{
    const bool little = m_encoding == TextEncoding::Utf16Le;
    QString out(bytes.size() / 2, Qt::Uninitialized);
    for (qsizetype i = 0; i < out.size(); ++i) {
        const auto first = static_cast<uchar>(bytes[2 * i]), second = static_cast<uchar>(bytes[2 * i + 1]);
        out[i] = QChar(static_cast<char16_t>(little ? first | second << 8 : first << 8 | second));
    }
    for (qsizetype i = 0, from = 0; i <= out.size(); ++i) {
        if (i == out.size() || out[i] == u'\n' || out[i] == u'\r') {
            countLines(QStringView(out).sliced(from, std::min(i + 1, out.size()) - from));
            from = i + 1;
        } else if (out[i].isHighSurrogate() && i + 1 < out.size() && out[i + 1].isLowSurrogate()) {
            ++i;
        } else if (out[i].isSurrogate()) {
            out[i] = QChar::ReplacementCharacter;
            fault(m_line + (m_afterReturn ? 1 : 0));
        }
    }
    if (last && bytes.size() % 2 != 0) {
        out += QChar(QChar::ReplacementCharacter);
        fault(m_line + (m_afterReturn ? 1 : 0));
    }
    return out;
}

QString TextDecoder::convertTable(QByteArrayView bytes)
{
    const auto &table = m_encoding == TextEncoding::Cp1252 ? cp1252 : cp850;
    QString out(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<uchar>(bytes[i]);
        const char16_t letter = tableLetter(table, byte);
        out[i] = letter == 0 && byte != 0 ? QChar(QChar::ReplacementCharacter) : QChar(letter);
        countLines(QStringView(out).sliced(i, 1));
        if (letter == 0 && byte != 0)
            fault(m_line);
    }
    return out;
}

// CR, LF and CRLF each end one line.
void TextDecoder::countLines(QStringView text)
{
    for (const QChar c : text) {
        if (m_afterReturn) {
            m_afterReturn = false;
            ++m_line;
            if (c == u'\n')
                continue;
        }
        if (c == u'\r')
            m_afterReturn = true;
        else if (c == u'\n')
            ++m_line;
    }
}

void TextDecoder::fault(qint64 line)
{
    if (m_faulty.isEmpty() || m_faulty.last() != line)
        m_faulty.append(line);
}

} // namespace lamp
