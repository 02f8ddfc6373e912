// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/roundprint.h"

#include "items/targetwords.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
struct RoundWords {
    Q_DECLARE_TR_FUNCTIONS(lamp::RoundPrint)
};
constexpr double RoundMargin = 36, RoundFoot = 24; // points

void addRoundText(QTextCursor &cursor, const QString &text, double points, bool bold)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    QTextBlockFormat block;
    block.setTopMargin(bold ? 8 : 2);
    cursor.insertBlock(block, format);
    cursor.insertText(text, format);
}

void addRoundStop(QTextCursor &cursor, const RoundSheet::Stop &stop)
{
    addRoundText(cursor, stop.place.isEmpty() ? RoundWords::tr("Place not known") : stop.place, 11, true);
    QTextTableFormat format;
    format.setBorder(0.5);
    format.setBorderCollapse(true);
    format.setCellPadding(4);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 5),
                                      QTextLength(QTextLength::PercentageLength, 45),
                                      QTextLength(QTextLength::PercentageLength, 22),
                                      QTextLength(QTextLength::PercentageLength, 28)});
    QTextTable *table = cursor.insertTable(static_cast<int>(stop.lines.size()), 4, format);
    QTextCharFormat small;
    small.setFontPointSize(9);
    for (int row = 0; row < table->rows(); ++row) {
        const RoundSheet::Line &line = stop.lines[row];
        const QString who = line.phone.isEmpty() ? line.who : QString(line.who + u"\n☎ "_s + line.phone);
        const QString what = numberWord(line.number) + u' ' + line.title
            + (line.asset.isEmpty() ? QString() : QString(u"\n"_s + line.asset));
        const QStringList cells{u"☐"_s, what, who, QString()};
        for (int column = 0; column < cells.size(); ++column)
            table->cellAt(row, column).firstCursorPosition().insertText(cells[column], small);
    }
    cursor.movePosition(QTextCursor::End);
}
} // namespace

void fillRound(QTextDocument &document, const RoundPaper &paper)
{
    document.clear();
    document.setDocumentMargin(0);
    QTextCursor cursor(&document);
    addRoundText(cursor, RoundWords::tr("Round sheet"), 16, true);
    addRoundText(cursor, paper.desk + u" · "_s + paper.printed, 9, false);
    if (paper.sheet.confidential > 0)
        addRoundText(cursor, RoundWords::tr("Left out as confidential: %n item(s)", nullptr,
                                       static_cast<int>(paper.sheet.confidential)), 9, false);
    for (const RoundSheet::Stop &stop : paper.sheet.stops)
        addRoundStop(cursor, stop);
}

int printRound(QPagedPaintDevice &device, const RoundPaper &paper)
{
    QTextDocument document;
    fillRound(document, paper);
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    // Laid out for the device: sizes of text are points there, too.
    document.documentLayout()->setPaintDevice(&device);
    const double point = device.logicalDpiY() / 72.0, margin = RoundMargin * point, foot = RoundFoot * point;
    const QRectF body(margin, margin, device.width() - 2 * margin, device.height() - 2 * margin - foot);
    document.setPageSize(body.size());
    const int pages = document.pageCount();
    for (int i = 0; i < pages; ++i) {
        if (i > 0)
            device.newPage();
        const QRectF part(0, i * body.height(), body.width(), body.height());
        painter.save();
        painter.translate(body.left(), body.top() - part.top());
        painter.setClipRect(part);
        document.drawContents(&painter, part);
        painter.restore();
        QFont small = document.defaultFont();
        small.setPointSizeF(8);
        painter.setFont(QFont(small, &device));
        painter.drawText(QRectF(margin, body.bottom(), body.width(), foot), Qt::AlignRight | Qt::AlignBottom,
                         RoundWords::tr("page %1 of %2").arg(i + 1).arg(pages));
    }
    return pages;
}

void askAndPrintRound(QWidget *window, const RoundPaper &paper)
{
    const auto printer = std::make_shared<QPrinter>();
    auto *dialog = new QPrintDialog(printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"roundPrint"_s);
    QObject::connect(dialog, &QDialog::accepted, dialog, [printer, paper] { (void)printRound(*printer, paper); });
    dialog->open();
}

} // namespace lamp
