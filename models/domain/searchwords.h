// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// What a search knows of words, English and German; all of them folded.
namespace lamp::searchwords {

// Says nothing of what a text is about: "the", "cannot", "und".
[[nodiscard]] bool isCommon(const QString &word);
// Other words for the same thing in a help desk: "notebook" -> "laptop". Of one language.
[[nodiscard]] QStringList alike(const QString &word);
// What all forms of the word begin with: "printing" -> "print"; the word itself when it has no ending.
[[nodiscard]] QString stem(const QString &word);
// A code, a number or an address: looked for letter by letter, never corrected.
[[nodiscard]] bool isCode(const QString &word);
// Letters to be put in, left out, changed or swapped with their neighbour; most + 1 when more than that.
[[nodiscard]] int distance(QStringView a, QStringView b, int most);
// So many mistakes are taken for mistakes in a word of that length.
[[nodiscard]] int mistakesIn(const QString &word);

} // namespace lamp::searchwords
