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

void findNamed(const QString &text, QStringList &found)
{
    static const QRegularExpression named(
        uR"((?<![\w])(?:pass(?:word|phrase|wd|code)?|passwort|kennwort|pwd|pw|pin|puk|psk|secret|token|api[ _-]?key|community)\s*(?:[:=]|\bis\b|\bist\b)\s*(\S+))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (auto matches = named.globalMatch(text); matches.hasNext();) {
        const QString word = matches.next().captured(1);
        if (word.size() >= 3 && !namesAPlace(word))
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
    if (match.hasMatch() && !namesAPlace(match.captured(1)) && text.contains(u'/'))
        found.append(match.captured(1));
}

struct Letters {
    bool lower = false, upper = false, digit = false, special = false, separator = false;
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
        letters.special |= QStringView(u"!@#$%^&*+=?~§€|").contains(c);
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
    if (word.size() < ShortestSecret || harmless.matchView(word).hasMatch())
        return false;
    const Letters letters = lettersOf(word);
    if (letters.special && letters.digit && (letters.lower || letters.upper))
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
