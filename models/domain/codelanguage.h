// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shellquote.h"

#include <QString>

#include <span>

namespace lamp {

// What the word behind the fence of a code block means.
struct CodeLanguage {
    // Script: commands as one writes them. Console: a copied terminal. Answer: what a machine said. Log and Diff have
    // colours of their own; a Diagram is shown as its source.
    enum class Use { Text, Source, Script, Console, Answer, Log, Diff, Diagram };
    const char *words = "";  // as people write it, small, with blanks around each
    const char *syntax = ""; // of the highlighter; empty: stays plain, or is coloured by its use
    const char *label = "";  // above the code
    Use use = Use::Text;
    shellquote::Shell shell = shellquote::Shell::Other;
};

// All that are known; each word stands in one of them.
[[nodiscard]] std::span<const CodeLanguage> codeLanguages();
// By a word, small or capital; a word of five letters or more is also found with one letter wrong, missing, too many
// or two in the other order ("powersehell"). Null: nobody knows it.
[[nodiscard]] const CodeLanguage *codeLanguage(QStringView word);

} // namespace lamp
