// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/secret.h"

#include <QRegularExpression>

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype ShortestSecret = 6, ShortestToken = 12;

// After "password:" these words begin the place where it is kept, not the password.
bool namesAPlace(QStringView word)
{
    static constexpr QStringView places[] = {u"see",  u"in",     u"at",    u"from",    u"ask",   u"with", u"on",
                                             u"kept", u"stored", u"none",  u"unknown", u"siehe", u"im",   u"bei",
                                             u"beim", u"unter",  u"liegt", u"keins",   u"keine", u"the"};
    return std::ranges::any_of(places,
                               [word](QStringView place) { return word.compare(place, Qt::CaseInsensitive) == 0; });
}

// "The password is expired" and "PIN: blocked" say what became of it.
bool tellsAState(QStringView word)
{
    static constexpr QStringView states[] = {
        u"expired",   u"wrong",    u"locked",      u"blocked",    u"reset",        u"gone",      u"forgotten", u"lost",
        u"not",       u"no",       u"invalid",     u"needed",     u"required",     u"missing",   u"changed",   u"set",
        u"ok",        u"correct",  u"incorrect",   u"due",        u"too",          u"weak",      u"to",        u"being",
        u"about",     u"refused",  u"rejected",    u"accepted",   u"a",            u"an",        u"still",    u"always",
        u"never",     u"now",      u"again",       u"working",    u"empty",        u"old",       u"new",       u"same",
        u"abgelaufen", u"falsch",  u"gesperrt",    u"weg",        u"vergessen",    u"verloren",  u"nicht",     u"kein",
        u"ungültig",  u"nötig",    u"erforderlich", u"unbekannt", u"geändert",     u"gesetzt",   u"richtig",   u"zu",
        u"neu",       u"gleich",   u"immer",       u"noch",       u"jetzt",        u"ein",       u"eine",      u"der",
        u"das",       u"die",      u"wieder",      u"leer",       u"zurückgesetzt", u"schon",    u"auf",       u"dran"};
    while (!word.isEmpty() && QStringView(u".,;:!?)").contains(word.back()))
        word.chop(1);
    return std::ranges::any_of(states,
                               [word](QStringView state) { return word.compare(state, Qt::CaseInsensitive) == 0; });
}

// "[removed]", "<yours>", "{{ ticket.number }}", "****": a place for one, or one that was taken out.
bool isPlaceholder(QStringView word)
{
    return QStringView(u"[<{(").contains(word.front())
        || std::ranges::all_of(word, [](QChar c) { return QStringView(u"*.…•-_xX?").contains(c); });
}

void findNamed(const QString &text, QStringList &found)
{
    static const QRegularExpression named(
        uR"((?<![\w])(?:pass(?:word|phrase|wd|code)?|passwort|kennwort|pwd|pw|pin|puk|psk|secret|token|api[ _-]?key|)"
        R"(community)\s*(?:[:=]|\bis\b|\bist\b)\s*(\S+))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (auto matches = named.globalMatch(text); matches.hasNext();) {
        const QString word = matches.next().captured(1);
        if (word.size() >= 3 && !namesAPlace(word) && !tellsAState(word) && !isPlaceholder(word))
            found.append(word);
    }
}

void findLogin(const QString &text, QStringList &found)
{
    static const QRegularExpression login(
        uR"((?<![\w])(?:admin(?:istrator)?|root|sa|user(?:name)?|login)\s*(?:/|:)\s*([^\s/:]{3,})(?:\s|$))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = login.match(text);
    // "user: DOMAIN\svc" and "login: by key" name an account or a way, "admin / toor" gives both.
    if (match.hasMatch() && !namesAPlace(match.captured(1)) && !isPlaceholder(match.captured(1))
        && text.contains(u'/'))
        found.append(match.captured(1));
}

struct Letters {
    bool lower = false, upper = false, digit = false, separator = false;
    int specials = 0;
    int changes = 0; // between letters and digits
};

Letters lettersOf(QStringView word)
{
    Letters letters;
    bool wasDigit = false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = word[i];
        letters.lower |= c.isLower();
        letters.upper |= c.isUpper();
        letters.digit |= c.isDigit();
        letters.specials += QStringView(u"!@#$%^&*+=?~§€|").contains(c);
        letters.separator |= QStringView(u"-_.:/\\,()").contains(c);
        letters.changes += i > 0 && c.isDigit() != wasDigit;
        wasDigit = c.isDigit();
    }
    return letters;
}

// Letters, digits and signs in one word, or a long mixture: nobody names a rack or a host like that.
bool isMixture(QStringView word)
{
    static const QRegularExpression harmless(uR"(^(?:\w[\w.+-]*@[\w-]+(?:\.[\w-]+)+|\w+://\S*|#?\d+|[\d.:/%+-]+)$)"_s);
    while (!word.isEmpty() && QStringView(u".,;:)(\"'").contains(word.back()))
        word.chop(1);
    word = word.sliced(word.lastIndexOf(u'=', -2) + 1); // "size=1024": what is behind the sign
    if (word.size() < ShortestSecret || harmless.matchView(word).hasMatch())
        return false;
    const Letters letters = lettersOf(word);
    const bool both = letters.lower && letters.upper;
    if (letters.specials == 1 && QStringView(u"!?").contains(word.back()))
        return both && letters.digit && !letters.separator; // else a sentence ends there: "is it PRN-07?"
    if (letters.digit && ((both && letters.specials > 0) || ((letters.lower || letters.upper) && letters.specials > 1)))
        return true;
    return word.size() >= ShortestToken && letters.lower && letters.upper && letters.digit && !letters.separator
        && letters.changes >= 3;
}
} // namespace

bool looksLikeSecret(QStringView text) { return !foundSecrets(text).isEmpty(); }

QStringList foundSecrets(QStringView text)
{
    static const QRegularExpression blank(u"\\s+"_s);
    const QString whole = text.toString();
    QStringList found;
    findNamed(whole, found);
    findLogin(whole, found);
    for (const QString &word : whole.split(blank, Qt::SkipEmptyParts))
        if (isMixture(word))
            found.append(word);
    found.removeDuplicates();
    return found;
}

} // namespace lamp
