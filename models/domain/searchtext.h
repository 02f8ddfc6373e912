// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// How text is cut into the words that a search knows; the same for what is written and for what is typed.
namespace lamp::searchtext {

// A script that puts no blanks between its words: each sign of it is a word by itself.
[[nodiscard]] bool isUnspaced(char32_t sign);
[[nodiscard]] bool hasUnspaced(QStringView text);
// As the full text is given it: signs of such scripts apart, wide and joined forms as the plain ones, ß as ss. Text of
// plain letters comes back as it is.
[[nodiscard]] QString spaced(const QString &text);
// The text as its words are compared: small, folded, signs of such scripts apart.
[[nodiscard]] QString plain(QStringView text);
// The next word of a plain text from there on: a run of letters and digits; empty at the end.
[[nodiscard]] QStringView nextWord(QStringView plain, qsizetype &at);
// Words of a text, in their order.
[[nodiscard]] QStringList words(QStringView text, qsizetype most = -1);
// The words inside of names: "CephOSDFlapping, Get-PhysicalDisk" -> "Ceph OSD Flapping Physical Disk".
[[nodiscard]] QString nameParts(const QString &text);

// What an article's Markdown says of itself, found by its headings; in one pass that needs no tree.
struct ArticleParts {
    QString symptom, affects;
    QStringList languages; // of its code, each once: as codeLanguageKey() names them
};
[[nodiscard]] ArticleParts partsOf(QStringView markdown);
// "pwsh" -> "powershell", "console" -> "bash"; what nobody knows is itself, small.
[[nodiscard]] QString codeLanguageKey(QStringView word);

} // namespace lamp::searchtext
