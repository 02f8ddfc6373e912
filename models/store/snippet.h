// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace lamp {

// The place of a text that shows why it was found: the contentless full text has no snippets of its own.
struct Snippet {
    QString text; // one line, plain, with … where it was cut
    QList<std::pair<qsizetype, qsizetype>> marks; // (start, length)
};
// `text` is Markdown; the snippet has none of its signs.
[[nodiscard]] Snippet makeSnippet(const QString &text, const QStringList &words, qsizetype length = 160);
// Where the folded words begin a word of the text, without overlaps, in order.
[[nodiscard]] QList<std::pair<qsizetype, qsizetype>> findMarks(const QString &text, const QStringList &words);

} // namespace lamp
