// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/waitingplan.h"

#include <QRegularExpression>
#include <QSet>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
const QSet<QString> &thanksWords()
{
    static const QSet<QString> words{u"thanks"_s, u"thank"_s, u"thx"_s,  u"ty"_s,   u"cheers"_s,
                                     u"danke"_s,  u"dank"_s,  u"merci"_s, u"dankeschön"_s};
    return words;
}

// What may stand beside it without saying anything new.
const QSet<QString> &politeWords()
{
    static const QSet<QString> words{
        u"you"_s,    u"a"_s,      u"lot"_s,     u"so"_s,      u"much"_s,   u"very"_s,    u"many"_s,   u"for"_s,
        u"the"_s,    u"your"_s,   u"help"_s,    u"quick"_s,   u"again"_s,  u"great"_s,   u"perfect"_s, u"super"_s,
        u"it"_s,     u"works"_s,  u"working"_s, u"is"_s,      u"now"_s,    u"all"_s,     u"good"_s,   u"fine"_s,
        u"ok"_s,     u"okay"_s,   u"hi"_s,      u"hello"_s,   u"dear"_s,   u"team"_s,    u"and"_s,    u"everything"_s,
        u"vielen"_s, u"schön"_s,  u"besten"_s,  u"herzlichen"_s, u"für"_s, u"die"_s,     u"ihre"_s,   u"eure"_s,
        u"deine"_s,  u"hilfe"_s,  u"schnelle"_s, u"dir"_s,    u"ihnen"_s,  u"euch"_s,    u"prima"_s,  u"klappt"_s,
        u"läuft"_s,  u"geht"_s,   u"jetzt"_s,   u"wieder"_s,  u"alles"_s,  u"gut"_s,     u"und"_s,    u"es"_s,
        u"hallo"_s,  u"sehr"_s,   u"bestens"_s, u"liebe"_s,   u"ihr"_s,    u"das"_s,     u"lieben"_s, u"tausend"_s};
    return words;
}

// Without the signature: what follows "-- " or a line of greeting.
QString withoutSignature(const QString &text)
{
    static const QRegularExpression end(
        u"^\\s*(--\\s*|((kind|best|warm|many)\\s+)?(regards|wishes|greetings)\\b.*|((viele|liebe|beste|freundliche|"
        "mit freundlichen|schöne)\\s+)?(grüße|grüßen|gruß|gruss|grüsse)\\b.*|(lg|mfg|vg|br)\\W*)$"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption
            | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = end.match(text);
    return match.hasMatch() ? text.left(match.capturedStart()) : text;
}
} // namespace

bool isMereThanks(const QString &text)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s);
    const QString said = withoutSignature(text).toLower();
    if (said.contains(u'?'))
        return false;
    bool thanks = false;
    for (const QString &word : said.split(between, Qt::SkipEmptyParts)) {
        if (thanksWords().contains(word))
            thanks = true;
        else if (!politeWords().contains(word))
            return false;
    }
    return thanks;
}

} // namespace lamp
