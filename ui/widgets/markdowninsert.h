// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/procedure.h"

#include <QCoreApplication>

class QPlainTextEdit;
class QTextCursor;

namespace lamp {

// What the tools above a Markdown text put into it. Each is one step of the text's undo and leaves the cursor where one
// writes on.
class MarkdownInsert final {
    Q_DECLARE_TR_FUNCTIONS(lamp::MarkdownInsert)
public:
    explicit MarkdownInsert(QPlainTextEdit &edit) : m_edit(edit) { }

    // Around the selection or the word at the cursor; taken away where it is there already.
    void wrap(const QString &before, const QString &after);
    void code(); // in the line, or a block of its own on an empty line and around several
    void link(); // the selection as its words, or as its address
    void step(); // behind the step that the cursor is in; the numbers below follow
    void section(ProcedureSection::Kind kind); // where an article has it; one that is there is gone to
    void callout(const QString &word);         // "WARNING": around the lines that are selected
    void table();
    void tasks();    // the selected lines as a list to tick
    void footnote();
    void goTo(int line); // and to its end

private:
    void replace(const QTextCursor &where, const QString &text, int cursorAt, int selected = 0);
    void goOnAt(const QTextCursor &cursor);
    void block(const QString &text, int cursorAt, int selected = 0); // on lines of its own
    void prefixLines(const QString &first, const QString &each);
    [[nodiscard]] static QString stepTitle();
    [[nodiscard]] QString stepText(int number, const QString &indent) const;
    [[nodiscard]] QString lastLanguage() const; // of the block of code above, or of any

    QPlainTextEdit &m_edit;
};

} // namespace lamp
