// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/markdowntree.h"

namespace lamp {

// Footnotes: "text[^1]" and, anywhere, "[^1]: what is said of it". The parser knows none: they are taken out of the
// source, their numbers are put into the text in the order in which it mentions them, and the notes stand at its end.
class MarkdownNotes final {
public:
    // Takes the notes out of the source; what remains has as many lines as before. Of several with one name the first
    // is meant.
    [[nodiscard]] QString take(const QString &markdown);
    [[nodiscard]] bool isEmpty() const { return m_notes.isEmpty(); }
    // Puts the numbers in and the notes that were mentioned behind the text. A note inside a note stays as written.
    void apply(MarkdownTree &tree, bool keepLines, const MarkdownLimits &limits);

    static constexpr qsizetype Most = 400, MostLetters = 60'000; // further ones stay text

private:
    struct Note {
        QString name, text;
        int number = 0; // 0: not mentioned (yet)
        int mentions = 0;
    };
    void mention(QList<MarkdownBlock> &blocks, QList<MarkdownLink> &links, int mostLinks);
    void mention(QList<MarkdownRun> &runs, QList<MarkdownLink> &links, int mostLinks);
    [[nodiscard]] Note *named(QStringView name);
    [[nodiscard]] MarkdownBlock item(const Note &note, MarkdownTree &tree, bool keepLines,
                                     const MarkdownLimits &limits) const;

    QList<Note> m_notes;
    int m_numbers = 0;
    qsizetype m_letters = 0; // of all notes
};

} // namespace lamp
