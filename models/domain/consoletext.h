// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shellquote.h"

#include <QList>

namespace lamp {

// A line of a copied terminal.
struct ConsoleLine {
    enum class Kind {
        Command, // what stands behind a prompt
        More,    // a command that goes on
        Answer,  // what the machine said
    };
    Kind kind = Kind::Answer;
    qsizetype prompt = 0; // letters before what is typed
    shellquote::Shell shell = shellquote::Shell::Posix; // that the prompt belongs to
    friend bool operator==(const ConsoleLine &, const ConsoleLine &) = default;
};

// The lines of a code block in which prompts stand; empty where there are none, and in languages that have none: then
// each line is what it is. "# " is root's prompt only in a terminal where nothing else is one, and only before what
// looks like a command: elsewhere it begins a comment.
[[nodiscard]] QList<ConsoleLine> consoleLines(QStringView language, const QString &code);
// What one types of it: the commands without their prompts and without what was answered. The code itself where there
// are no prompts.
[[nodiscard]] QString consoleCommands(QStringView language, const QString &code);

} // namespace lamp
