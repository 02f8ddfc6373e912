// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lamp {

// What a reader sees of Markdown, without its signs: a line for each paragraph, list item, table row and line of code.
// One pass that needs no tree: for lists of what was found, where hundreds of texts are shown a line each. What is no
// Markdown comes out as it went in.
[[nodiscard]] QString plainMarkdown(QStringView text);
// Line by line, and list items keep their signs: for a text of a few lines that is shown as it was written.
[[nodiscard]] QString plainMarkdownLines(const QString &text);

} // namespace lamp
