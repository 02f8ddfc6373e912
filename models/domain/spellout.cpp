// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spellout.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
struct SpellWords {
    Q_DECLARE_TR_FUNCTIONS(lamp::SpellOut)
};

// The same in all languages that radio operators speak.
constexpr const char *letterNames[] = {"alpha", "bravo",    "charlie", "delta",  "echo",   "foxtrot", "golf",
                                       "hotel", "india",    "juliett", "kilo",   "lima",   "mike",    "november",
                                       "oscar", "papa",     "quebec",  "romeo",  "sierra", "tango",   "uniform",
                                       "victor", "whiskey", "x-ray",   "yankee", "zulu"};
constexpr const char *digitNames[] = {
    QT_TRANSLATE_NOOP("lamp::SpellOut", "zero"), QT_TRANSLATE_NOOP("lamp::SpellOut", "one"),
    QT_TRANSLATE_NOOP("lamp::SpellOut", "two"), QT_TRANSLATE_NOOP("lamp::SpellOut", "three"),
    QT_TRANSLATE_NOOP("lamp::SpellOut", "four"), QT_TRANSLATE_NOOP("lamp::SpellOut", "five"),
    QT_TRANSLATE_NOOP("lamp::SpellOut", "six"), QT_TRANSLATE_NOOP("lamp::SpellOut", "seven"),
    QT_TRANSLATE_NOOP("lamp::SpellOut", "eight"), QT_TRANSLATE_NOOP("lamp::SpellOut", "nine")};

struct NamedSign {
    char16_t sign;
    const char *name;
};
constexpr NamedSign signNames[] = {
    {u'\t', QT_TRANSLATE_NOOP("lamp::SpellOut", "tab")},
    {u'!', QT_TRANSLATE_NOOP("lamp::SpellOut", "exclamation mark")},
    {u'"', QT_TRANSLATE_NOOP("lamp::SpellOut", "double quote")},
    {u'#', QT_TRANSLATE_NOOP("lamp::SpellOut", "hash")},
    {u'$', QT_TRANSLATE_NOOP("lamp::SpellOut", "dollar")},
    {u'%', QT_TRANSLATE_NOOP("lamp::SpellOut", "percent")},
    {u'&', QT_TRANSLATE_NOOP("lamp::SpellOut", "ampersand")},
    {u'\'', QT_TRANSLATE_NOOP("lamp::SpellOut", "single quote")},
    {u'(', QT_TRANSLATE_NOOP("lamp::SpellOut", "opening bracket")},
    {u')', QT_TRANSLATE_NOOP("lamp::SpellOut", "closing bracket")},
    {u'*', QT_TRANSLATE_NOOP("lamp::SpellOut", "asterisk")},
    {u'+', QT_TRANSLATE_NOOP("lamp::SpellOut", "plus")},
    {u',', QT_TRANSLATE_NOOP("lamp::SpellOut", "comma")},
    {u'-', QT_TRANSLATE_NOOP("lamp::SpellOut", "hyphen")},
    {u'.', QT_TRANSLATE_NOOP("lamp::SpellOut", "dot")},
    {u'/', QT_TRANSLATE_NOOP("lamp::SpellOut", "slash")},
    {u':', QT_TRANSLATE_NOOP("lamp::SpellOut", "colon")},
    {u';', QT_TRANSLATE_NOOP("lamp::SpellOut", "semicolon")},
    {u'<', QT_TRANSLATE_NOOP("lamp::SpellOut", "less than")},
    {u'=', QT_TRANSLATE_NOOP("lamp::SpellOut", "equals sign")},
    {u'>', QT_TRANSLATE_NOOP("lamp::SpellOut", "greater than")},
    {u'?', QT_TRANSLATE_NOOP("lamp::SpellOut", "question mark")},
    {u'@', QT_TRANSLATE_NOOP("lamp::SpellOut", "at sign")},
    {u'[', QT_TRANSLATE_NOOP("lamp::SpellOut", "opening square bracket")},
    {u'\\', QT_TRANSLATE_NOOP("lamp::SpellOut", "backslash")},
    {u']', QT_TRANSLATE_NOOP("lamp::SpellOut", "closing square bracket")},
    {u'^', QT_TRANSLATE_NOOP("lamp::SpellOut", "caret")},
    {u'_', QT_TRANSLATE_NOOP("lamp::SpellOut", "underscore")},
    {u'`', QT_TRANSLATE_NOOP("lamp::SpellOut", "backtick")},
    {u'{', QT_TRANSLATE_NOOP("lamp::SpellOut", "opening curly bracket")},
    {u'|', QT_TRANSLATE_NOOP("lamp::SpellOut", "pipe")},
    {u'}', QT_TRANSLATE_NOOP("lamp::SpellOut", "closing curly bracket")},
    {u'~', QT_TRANSLATE_NOOP("lamp::SpellOut", "tilde")},
    {u'\u20ac', QT_TRANSLATE_NOOP("lamp::SpellOut", "euro sign")},
    {u'\u00a7', QT_TRANSLATE_NOOP("lamp::SpellOut", "section sign")}};

QString letterWords(char16_t letter)
{
    const bool capital = letter >= u'A' && letter <= u'Z';
    const QString name = QString::fromLatin1(letterNames[letter - (capital ? u'A' : u'a')]);
    return capital ? SpellWords::tr("capital %1 %2", "letter, its name").arg(QChar(letter)).arg(name) : name;
}

QString signWords(char32_t code, const QString &sign)
{
    if (code < 0x80 && QChar(char16_t(code)).isLetter())
        return letterWords(char16_t(code));
    if (code >= U'0' && code <= U'9')
        return SpellWords::tr(digitNames[code - U'0']);
    const auto named = std::ranges::find(signNames, code, [](const NamedSign &one) { return char32_t(one.sign); });
    if (named != std::end(signNames))
        return SpellWords::tr(named->name);
    const QString number = QString::number(code, 16).toUpper().rightJustified(4, u'0');
    return QChar::isPrint(code) ? SpellWords::tr("%1, character U+%2").arg(sign, number)
                                : SpellWords::tr("character U+%1").arg(number);
}
} // namespace

QList<SpokenSign> spellOut(QStringView line)
{
    QList<SpokenSign> spoken;
    for (qsizetype at = 0; at < line.size();) {
        qsizetype length = 1;
        if (line.at(at) == u' ') {
            while (at + length < line.size() && line.at(at + length) == u' ')
                ++length;
            spoken.append({line.sliced(at, length).toString(),
                           length == 1 ? SpellWords::tr("space")
                                       : SpellWords::tr("%n space(s)", nullptr, int(length))});
        } else {
            const bool pair = line.at(at).isHighSurrogate() && at + 1 < line.size()
                && line.at(at + 1).isLowSurrogate();
            length = pair ? 2 : 1;
            const char32_t code = pair ? QChar::surrogateToUcs4(line.at(at), line.at(at + 1))
                                       : char32_t(line.at(at).unicode());
            const QString sign = line.sliced(at, length).toString();
            spoken.append({sign, signWords(code, sign)});
        }
        at += length;
    }
    return spoken;
}

QString spokenLine(QStringView line)
{
    QStringList words;
    for (const QList<SpokenSign> spoken = spellOut(line); const SpokenSign &one : spoken)
        words.append(one.words);
    return words.join(u", "_s);
}

} // namespace lamp
