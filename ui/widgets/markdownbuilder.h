// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/markdownanchors.h"
#include "widgets/guardeddocument.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextTable>

namespace lamp {

// Puts a tree of Markdown into a GuardedDocument. Flat blocks with margins instead of frames: the layout is linear in
// the text, however deep quotes and lists go; grounds, bars and badges are noted as boxes and painted behind.
class GuardedBuilder final {
    Q_DECLARE_TR_FUNCTIONS(lamp::GuardedBuilder)
public:
    GuardedBuilder(GuardedDocument &document, const AttachedFiles &files);
    void begin(const QString &markdown, const MarkdownTree &tree); // that was read of it
    bool addPart(); // so much as a screen or two; false: that was all

private:
    struct Place { // where the next block stands
        double left = 0, right = 0;
        int depth = 0;     // of lists
        int quotes = 0;
    };
    void add(const QList<MarkdownBlock> &blocks, const Place &place);
    void addBlock(const MarkdownBlock &block, const Place &place);
    void addParagraph(const QList<MarkdownRun> &runs, const Place &place);
    void addHeading(const MarkdownBlock &block, const Place &place);
    void addCode(const QString &info, const QString &code, const Place &place);
    void addQuote(const MarkdownBlock &block, const Place &place);
    void addList(const MarkdownBlock &block, const Place &place);
    struct Mark { // before a list item
        QString text;
        bool badge = false, strong = false, tight = true;
    };
    void addItem(const MarkdownBlock &item, const Mark &mark, const Place &place);
    void addTable(const MarkdownBlock &block, const Place &place);
    void fillCell(QTextTableCell target, const MarkdownBlock &cell);
    void addTableAsText(const MarkdownBlock &block, const Place &place);
    void addRule(const Place &place);
    void addRefusal(const QString &markdown, const MarkdownTree &tree);
    [[nodiscard]] static QString sentence(const MarkdownTree &tree);

    void insertText(const QString &text, const QTextCharFormat &format);
    void addRuns(const QList<MarkdownRun> &runs, const QTextCharFormat &base);
    void addRun(const MarkdownRun &run, const QTextCharFormat &base);
    void addPicture(const MarkdownRun &run, const QTextCharFormat &base);
    [[nodiscard]] QTextCharFormat formatOf(const MarkdownRun &run, QTextCharFormat format) const;
    [[nodiscard]] bool leadsSomewhere(const MarkdownLink &link) const;
    void addTarget(const QString &target, const QTextCharFormat &base);

    QTextBlockFormat blockFormat(const Place &place, double above, double below) const;
    int startBlock(QTextBlockFormat format, const QTextCharFormat &chars);
    void padLast(double below);
    void closeBox(GuardedDocument::Box box, qsizetype inner);
    void closeEmptyEnd();

    GuardedDocument &m_document;
    const AttachedFiles &m_files;
    MarkdownTree m_tree;
    qsizetype m_next = 0; // block of the tree
    HeadingSlugs m_slugs;
    QTextCursor m_cursor;
    QTextCharFormat m_text, m_mute, m_mono;
    double m_unit, m_gap, m_header, m_indent;
    double m_above = 0; // padding of boxes that open with the next block
    qsizetype m_column = 0; // letters in the block so far
    qsizetype m_cells = 0;  // of tables so far
    int m_line = -1;        // of the source, of the block that begins next
    bool m_fresh = true; // the block at the cursor is empty and waits for content
};

} // namespace lamp
