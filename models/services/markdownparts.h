// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/markdowntree.h"

#include <md4c.h>

// The parts of parseMarkdown(), for its own files.
namespace lamp {

// What can be refused by looking at the characters alone, before a parser pairs anything.
[[nodiscard]] MarkdownTree refusedAtOnce(const QString &markdown, const MarkdownLimits &limits);
// Without footnotes, and of a text that was looked at before.
[[nodiscard]] MarkdownTree parseWithoutNotes(const QString &markdown, bool keepLines, const MarkdownLimits &limits);

// The fence that a line opens, or that closes the one that is open; empty when it does neither.
[[nodiscard]] QStringView markdownFence(QStringView line, QStringView open);
// A stretch of words that leads somewhere without being written as a link.
struct WordLink {
    qsizetype start = 0, length = 0;
    QString target;
};
[[nodiscard]] QList<WordLink> wordAddresses(const QString &text); // "https://server:8443/a"
[[nodiscard]] QList<WordLink> wordNumbers(const QString &text);   // "#1043" and "#M-212": work items
// The text with its tables as GitHub reads them; with as many lines as before.
[[nodiscard]] QString preparedTables(const QString &markdown);
// Text without controls and without characters that turn the direction of what follows: in code those can hide what a
// command does, so there they are marked.
[[nodiscard]] QString cleanedMarkdown(QString text, bool code);
[[nodiscard]] QString markdownAttribute(const MD_ATTRIBUTE &attribute);
[[nodiscard]] MarkdownBlock startedBlock(MD_BLOCKTYPE type, void *detail);

} // namespace lamp
