// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spellinglibrary.h"

#include <Sonnet/Speller>

namespace lamp {

SpellingLibrary::SpellingLibrary() = default;
SpellingLibrary::~SpellingLibrary() = default;

Sonnet::Speller &SpellingLibrary::speller(const QString &language)
{
    if (!m_speller)
        m_speller = std::make_unique<Sonnet::Speller>(language);
    else if (m_speller->language() != language)
        m_speller->setLanguage(language);
    return *m_speller;
}

QStringList SpellingLibrary::languages() { return Sonnet::Speller().availableLanguages(); }

QStringList SpellingLibrary::misspelt(const QStringList &words, const QString &language)
{
    Sonnet::Speller &checker = speller(language);
    QStringList wrong;
    for (const QString &word : words)
        if (checker.isValid() && checker.isMisspelled(word))
            wrong.append(word);
    return wrong;
}

QStringList SpellingLibrary::suggestions(const QString &word, const QString &language)
{
    return speller(language).suggest(word);
}

void SpellingLibrary::learn(const QString &word, const QString &language)
{
    speller(language).addToPersonal(word);
}

} // namespace lamp
