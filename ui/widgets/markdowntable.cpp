// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/markdownbuilder.h"

#include <QTextTable>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype LargestTable = 600; // cells of all tables; what comes after is written out line by line
constexpr qsizetype WidestTable = 16;   // columns
}

void GuardedBuilder::addTable(const MarkdownBlock &block, const Place &place)
{
    qsizetype columns = 0;
    for (const MarkdownBlock &row : block.children)
        columns = qMax(columns, row.children.size());
    m_cells += columns * block.children.size();
    if (columns > WidestTable || m_cells > LargestTable)
        return addTableAsText(block, place);
    if (columns == 0)
        return;
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(m_unit * 0.6);
    format.setHeaderRowCount(1);
    format.setLeftMargin(place.left);
    format.setRightMargin(place.right);
    format.setTopMargin(m_gap + m_above);
    format.setBottomMargin(m_gap);
    m_above = 0;
    QTextTable *table =
        m_cursor.insertTable(static_cast<int>(block.children.size()), static_cast<int>(columns), format);
    for (int row = 0; row < table->rows(); ++row)
        for (int column = 0; column < block.children[row].children.size(); ++column)
            fillCell(table->cellAt(row, column), block.children[row].children[column]);
    m_cursor = QTextCursor(&m_document);
    m_cursor.movePosition(QTextCursor::End);
    m_fresh = true;
}

void GuardedBuilder::fillCell(QTextTableCell target, const MarkdownBlock &cell)
{
    m_cursor = target.firstCursorPosition();
    m_column = 0;
    QTextCharFormat text = m_text;
    QTextTableCellFormat frame;
    frame.setBottomBorder(1);
    frame.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    frame.setBottomBorderBrush(m_document.shade(Ink::Line));
    if (cell.head) {
        text.setFontWeight(QFont::DemiBold);
        frame.setBackground(m_document.shade(Ink::Alt));
    }
    target.setFormat(frame);
    QTextBlockFormat align;
    align.setAlignment(cell.align == MarkdownBlock::Align::Right    ? Qt::AlignRight
                       : cell.align == MarkdownBlock::Align::Centre ? Qt::AlignHCenter
                                                                    : Qt::AlignLeft);
    m_cursor.setBlockFormat(align);
    addRuns(cell.runs, text);
}

// A table too large to be fitted column by column: a line a row, complete and quick.
void GuardedBuilder::addTableAsText(const MarkdownBlock &block, const Place &place)
{
    QStringList lines;
    for (const MarkdownBlock &row : block.children) {
        QStringList cells;
        for (const MarkdownBlock &cell : row.children)
            cells.append(plainText(cell.runs).simplified());
        lines.append(cells.join(u"  |  "_s));
    }
    addCode(u"text "_s + tr("table"), lines.join(u'\n'), place);
}

} // namespace lamp
