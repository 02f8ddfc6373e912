// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchtext.h"

#include "core/text.h"
#include "domain/codelanguage.h"
#include "domain/procedure.h"

#include <algorithm>

namespace lamp::searchtext {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype LongestHeading = 120;

bool isPlain(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 128; });
}

// As the full text cuts words: letters, digits, marks and private signs.
bool isWordSign(char32_t c)
{
    return c < 128 ? (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z')
                   : QChar::isLetterOrNumber(c) || QChar::isMark(c) || QChar::category(c) == QChar::Other_PrivateUse;
}

char32_t codePointAt(QStringView text, qsizetype at)
{
    const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
}

qsizetype unitsOf(char32_t sign) { return sign > 0xFFFF ? 2 : 1; }

bool beginsInside(QChar before, QChar here, QChar after)
{
    return here.isUpper() && (before.isLower() || (before.isUpper() && after.isLower()));
}
} // namespace

bool isUnspaced(char32_t c)
{
    return (c >= 0x2E80 && c <= 0x2FDF) || (c >= 0x3005 && c <= 0x3007) || (c >= 0x3041 && c <= 0x30FF && c != 0x30FB)
        || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFF66 && c <= 0xFF9D) || (c >= 0x20000 && c <= 0x3FFFF);
}

bool hasUnspaced(QStringView text)
{
    for (qsizetype at = 0; at < text.size();) {
        const char32_t sign = codePointAt(text, at);
        if (isUnspaced(sign))
            return true;
        at += unitsOf(sign);
    }
    return false;
}

QString spaced(const QString &text)
{
    if (isPlain(text))
        return text;
    const QString plain = text.normalized(QString::NormalizationForm_KC);
    QString out;
    out.reserve(plain.size() + plain.size() / 8);
    for (qsizetype at = 0; at < plain.size();) {
        const char32_t sign = codePointAt(plain, at);
        const qsizetype units = unitsOf(sign);
        if (isUnspaced(sign))
            out.append(u' ').append(QStringView(plain).sliced(at, units)).append(u' ');
        else if (sign == 0xDF || sign == 0x1E9E)
            out.append("ss"_L1);
        else
            out.append(QStringView(plain).sliced(at, units));
        at += units;
    }
    return out;
}

QString plain(QStringView text)
{
    return isPlain(text) ? text.toString().toLower() : folded(spaced(text.toString()));
}

QStringView nextWord(QStringView plain, qsizetype &at)
{
    while (at < plain.size()) {
        const char32_t sign = codePointAt(plain, at);
        if (isWordSign(sign))
            break;
        at += unitsOf(sign);
    }
    const qsizetype from = at;
    while (at < plain.size()) {
        const char32_t sign = codePointAt(plain, at);
        if (!isWordSign(sign))
            break;
        at += unitsOf(sign);
    }
    return plain.sliced(from, at - from);
}

QStringList words(QStringView text, qsizetype most)
{
    const QString all = plain(text);
    QStringList list;
    for (qsizetype at = 0; most < 0 || list.size() < most;) {
        const QStringView word = nextWord(all, at);
        if (word.isEmpty())
            break;
        list.append(word.toString());
    }
    return list;
}

QString nameParts(const QString &text)
{
    QStringList parts;
    qsizetype from = -1; // of the name that is being read
    QList<qsizetype> inside;
    const auto end = [&](qsizetype at) {
        if (!inside.isEmpty()) {
            qsizetype last = from;
            for (const qsizetype place : std::as_const(inside)) {
                parts.append(text.sliced(last, place - last));
                last = place;
            }
            parts.append(text.sliced(last, at - last));
        }
        inside.clear();
        from = -1;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!text[at].isLetterOrNumber()) {
            end(at);
            continue;
        }
        if (from < 0)
            from = at;
        else if (beginsInside(text[at - 1], text[at], at + 1 < text.size() ? text[at + 1] : QChar()))
            inside.append(at);
    }
    end(text.size());
    return parts.join(u' ');
}

QString codeLanguageKey(QStringView word)
{
    const CodeLanguage *known = codeLanguage(word);
    if (!known)
        return word.toString().toLower();
    const bool commands = known->use == CodeLanguage::Use::Script || known->use == CodeLanguage::Use::Console;
    return QString::fromLatin1(commands && *known->syntax ? known->syntax : known->label).toLower();
}

namespace {
// Reads an article line by line.
class PartReader {
public:
    void take(QStringView line)
    {
        const QStringView bare = line.trimmed();
        if (takeFence(bare) || m_fence)
            return;
        qsizetype level = 0;
        while (level < bare.size() && level < 6 && bare[level] == u'#')
            ++level;
        if (level > 0 && level < bare.size() && bare[level] == u' ') {
            const QStringView heading = bare.sliced(level).trimmed();
            m_kind = heading.size() > LongestHeading ? ProcedureSection::Kind::Other : procedureKind(heading);
            return;
        }
        const bool quoted = bare.startsWith(u'>') && bare.contains("**symptom"_L1, Qt::CaseInsensitive);
        if (m_kind == ProcedureSection::Kind::Symptom || quoted)
            m_parts.symptom.append(bare).append(u'\n');
        else if (m_kind == ProcedureSection::Kind::Affects)
            m_parts.affects.append(bare).append(u'\n');
    }
    [[nodiscard]] const ArticleParts &parts() const { return m_parts; }

private:
    bool takeFence(QStringView bare)
    {
        while (bare.startsWith(u'>'))
            bare = bare.sliced(1).trimmed();
        const bool ticks = bare.startsWith("```"_L1), waves = bare.startsWith("~~~"_L1);
        if (!ticks && !waves)
            return false;
        if (m_fence) {
            m_fence = m_ticks != ticks;
            return true;
        }
        qsizetype at = 0, end = 0;
        const auto isMark = [](QChar c) { return c == u'`' || c == u'~' || c == u'{' || c == u'.' || c.isSpace(); };
        while (at < bare.size() && isMark(bare[at]))
            ++at;
        for (end = at; end < bare.size() && !bare[end].isSpace() && bare[end] != u'}' && bare[end] != u','; ++end) { }
        if (ticks && bare.sliced(end).contains(u'`'))
            return false; // code within a line
        m_fence = true;
        m_ticks = ticks;
        const QString key = end - at > 40 ? QString() : codeLanguageKey(bare.sliced(at, end - at));
        if (!key.isEmpty() && !m_parts.languages.contains(key))
            m_parts.languages.append(key);
        return true;
    }

    ArticleParts m_parts;
    ProcedureSection::Kind m_kind = ProcedureSection::Kind::Other;
    bool m_fence = false, m_ticks = false;
};
} // namespace

ArticleParts partsOf(QStringView markdown)
{
    PartReader reader;
    for (qsizetype from = 0; from <= markdown.size();) {
        qsizetype end = markdown.indexOf(u'\n', from);
        end = end < 0 ? markdown.size() : end;
        reader.take(markdown.sliced(from, end - from));
        from = end + 1;
    }
    return reader.parts();
}

} // namespace lamp::searchtext
