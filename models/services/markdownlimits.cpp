// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/markdownnotes.h"
#include "services/markdownparts.h"

namespace lamp {

using namespace Qt::StringLiterals;

MarkdownTree refusedAtOnce(const QString &markdown, const MarkdownLimits &limits)
{
    MarkdownTree tree;
    const auto refuse = [&](MarkdownTree::Refusal reason, qint64 limit) {
        tree.refusal = reason;
        tree.limit = limit;
        return tree;
    };
    if (markdown.size() > limits.size)
        return refuse(MarkdownTree::Refusal::TooLong, limits.size);
    qsizetype line = 0, brackets = 0, near = 0;
    for (const QChar c : markdown) {
        near = c == u'\n' && line == 0 ? 0 : near; // an empty line: what is open is not paired across it
        line = c == u'\n' ? 0 : line + 1;
        if (line > limits.lineLength)
            return refuse(MarkdownTree::Refusal::LineTooLong, limits.lineLength);
        switch (c.unicode()) {
        case u'[': case u']': case u'`': case u'*': case u'_': case u'~': case u'<': case u'&':
            if (++brackets > limits.brackets || ++near > limits.part.brackets)
                return refuse(MarkdownTree::Refusal::TooManyMarks,
                              brackets > limits.brackets ? limits.brackets : limits.part.brackets);
            break;
        default: break;
        }
    }
    return tree;
}

MarkdownTree parseMarkdown(const QString &markdown, bool keepLines, const MarkdownLimits &limits)
{
    if (MarkdownTree tree = refusedAtOnce(markdown, limits); tree.refusal != MarkdownTree::Refusal::None)
        return tree;
    MarkdownNotes notes;
    const QString text = notes.take(markdown);
    MarkdownTree tree = parseWithoutNotes(text, keepLines, limits);
    if (!notes.isEmpty())
        notes.apply(tree, keepLines, limits);
    return tree;
}

} // namespace lamp
