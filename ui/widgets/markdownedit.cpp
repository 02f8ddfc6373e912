// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/markdownedit.h"

#include "core/deliver.h"
#include "theme/theme.h"
#include "widgets/markdowninsert.h"
#include "widgets/markdownlists.h"
#include "widgets/markdownmarker.h"
#include "widgets/spelling.h"

#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTextBlock>

namespace lamp {

using namespace Qt::StringLiterals;

MarkdownEdit::MarkdownEdit(QWidget *parent) : QPlainTextEdit(parent), m_marker(new MarkdownMarker(document()))
{
    setObjectName(u"markdownEdit"_s);
    setAccessibleName(tr("Text in Markdown"));
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setTabChangesFocus(false);
    setFrameShape(QFrame::NoFrame);
    dress();
}

void MarkdownEdit::setCodeHighlighter(CodeHighlighter &highlighter) { m_marker->setCodeHighlighter(&highlighter); }

void MarkdownEdit::setSpelling(Spelling *spelling)
{
    m_spelling = spelling;
    m_marker->setSpelling(spelling);
}

void MarkdownEdit::dress()
{
    const QFont mono = monoFont();
    if (font() != mono)
        setFont(mono);
    setTabStopDistance(QFontMetricsF(mono).horizontalAdvance(u' ') * 4);
    document()->setDocumentMargin(unit() * 3 / 2);
    m_marker->rehighlight();
}

void MarkdownEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ApplicationFontChange)
        dress();
}

void MarkdownEdit::setText(const QString &markdown)
{
    ++m_texts;
    setPlainText(markdown);
    m_files.clear();
    m_stored.clear();
    m_content = {};
}

void MarkdownEdit::wrap(const QString &before, const QString &after) { MarkdownInsert(*this).wrap(before, after); }

// --- places ---------------------------------------------------------------------------------------------------------

// The scroll bar counts lines as they are wrapped; a source line is as many of them as it needs.
double MarkdownEdit::lineAt(double share) const
{
    const double shown = verticalScrollBar()->value() + share * verticalScrollBar()->pageStep();
    const QTextBlock block = document()->findBlockByLineNumber(static_cast<int>(shown));
    if (!block.isValid())
        return document()->blockCount();
    return block.blockNumber() + qBound(0.0, (shown - block.firstLineNumber()) / qMax(1, block.lineCount()), 1.0);
}

void MarkdownEdit::showLineAt(double line, double share)
{
    const QTextBlock block = document()->findBlockByNumber(qBound(0, static_cast<int>(line), blockCount() - 1));
    if (share >= 1)
        return verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    const double shown = block.firstLineNumber() + (line - block.blockNumber()) * block.lineCount();
    verticalScrollBar()->setValue(qRound(shown - share * verticalScrollBar()->pageStep()));
}

// --- keys -----------------------------------------------------------------------------------------------------------

void MarkdownEdit::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (event->key() == Qt::Key_Escape) {
        setTabChangesFocus(true); // Esc, then Tab: out of the field
        event->ignore();
        return;
    }
    setTabChangesFocus(false);
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Bold))
        wrap(u"**"_s, u"**"_s);
    else if (event->matches(QKeySequence::Italic))
        wrap(u"*"_s, u"*"_s);
    else if (event->key() == Qt::Key_Tab && plain)
        indent(true);
    else if (event->key() == Qt::Key_Backtab && event->modifiers() == Qt::ShiftModifier)
        indent(false);
    else if (enter && plain && markdownlists::goOn(textCursor()))
        ensureCursorVisible();
    else
        QPlainTextEdit::keyPressEvent(event);
}

// Esc and Tab have led out of the field; when it is come back to, Tab moves lines again.
void MarkdownEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    setTabChangesFocus(false);
}

// Tab moves items of lists and selected lines; Esc and then Tab leaves the field, as everywhere.
void MarkdownEdit::indent(bool deeper)
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection()) {
        if (deeper ? markdownlists::deeper(cursor) : markdownlists::higher(cursor))
            return;
        if (deeper) {
            cursor.insertText(u"    "_s);
            return;
        }
    }
    QTextBlock block = document()->findBlock(cursor.selectionStart());
    const QTextBlock end = document()->findBlock(cursor.selectionEnd());
    // A selection that ends before the first letter of a line takes nothing of that line.
    const bool whole = cursor.selectionEnd() > end.position() || end == block;
    const int last = end.blockNumber() - (whole ? 0 : 1); // by number: positions move with what is put in
    cursor.beginEditBlock();
    for (; block.isValid() && block.blockNumber() <= last; block = block.next()) {
        QTextCursor line(block);
        if (deeper) {
            line.insertText(u"    "_s);
        } else {
            line.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, qMin(4, indentOf(block.text())));
            line.removeSelectedText();
        }
    }
    cursor.endEditBlock();
}

// --- spelling -------------------------------------------------------------------------------------------------------

void MarkdownEdit::nextMisspelt()
{
    const int from = textCursor().selectionEnd(), first = textCursor().blockNumber();
    for (int i = 0; m_spelling && i <= blockCount(); ++i) { // around, and the rest of the first line last
        const QTextBlock block = document()->findBlockByNumber((first + i) % blockCount());
        if (MarkdownMarker::isCode(block))
            continue;
        for (const ProseWord &word : proseWords(block.text())) {
            if (i == 0 && block.position() + word.start < from)
                continue;
            if (m_spelling->knows(block.text().mid(word.start, word.length)).value_or(true))
                continue;
            QTextCursor cursor(block);
            cursor.setPosition(block.position() + word.start);
            cursor.setPosition(block.position() + word.start + word.length, QTextCursor::KeepAnchor);
            setTextCursor(cursor);
            ensureCursorVisible();
            return;
        }
    }
    emit nothingMisspelt();
}

void MarkdownEdit::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = createStandardContextMenu(event->pos());
    menu->setObjectName(u"markdownMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QTextCursor at = byKey ? textCursor() : cursorForPosition(event->pos());
    const int column = (byKey ? at.selectionStart() : at.position()) - at.block().position();
    for (const ProseWord &word : proseWords(at.block().text())) {
        if (column < word.start || column > word.start + word.length || MarkdownMarker::isCode(at.block()))
            continue;
        QTextCursor cursor(at.block());
        cursor.setPosition(at.block().position() + word.start);
        cursor.setPosition(at.block().position() + word.start + word.length, QTextCursor::KeepAnchor);
        if (m_spelling && m_spelling->isOn() && !m_spelling->knows(cursor.selectedText()).value_or(true))
            offerSpelling(menu, cursor);
        break;
    }
    menu->popup(byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

// Above what stands in every menu: the words that it may mean come as soon as the dictionary has them.
void MarkdownEdit::offerSpelling(QMenu *menu, const QTextCursor &word)
{
    static constexpr qsizetype most = 6;
    QAction *top = menu->actions().value(0);
    auto *none = new QAction(tr("No suggestion"), menu);
    none->setEnabled(false);
    auto *learn = new QAction(tr("&Add to the dictionary"), menu);
    learn->setObjectName(u"spellLearn"_s);
    auto *ignore = new QAction(tr("&Ignore here"), menu);
    ignore->setObjectName(u"spellIgnore"_s);
    connect(learn, &QAction::triggered, this, [this, word] { m_spelling->learn(word.selectedText()); });
    connect(ignore, &QAction::triggered, this, [this, word] { m_spelling->ignore(word.selectedText()); });
    menu->insertActions(top, {none, learn, ignore});
    menu->insertSeparator(top);
    deliver(m_spelling->suggestions(word.selectedText()), menu, [this, menu, none, word](const QStringList &words) {
        none->setVisible(words.isEmpty());
        for (const QString &one : words.first(qMin(most, words.size()))) {
            auto *take = new QAction(QString(one).replace(u'&', u"&&"_s), menu);
            connect(take, &QAction::triggered, this, [at = QTextCursor(word), one]() mutable { at.insertText(one); });
            menu->insertAction(none, take);
        }
    });
}

} // namespace lamp
