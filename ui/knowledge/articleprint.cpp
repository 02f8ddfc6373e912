// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/articleprint.h"

#include "exchange/markdownexport.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QFileDialog>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextFrame>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

constexpr double ScreenDpi = 96;
constexpr double FootHeight = 34;
constexpr double TitleScale = 1.5;

QFont paperFont(double scale = 1, QFont::Weight weight = QFont::Normal)
{
    QFont font = QApplication::font();
    font.setPointSizeF(9.75 * scale); // the same on paper however large the window's text is
    font.setWeight(weight);
    return font;
}

} // namespace

ArticlePrint::ArticlePrint(CodeHighlighter &highlighter, const Sheet &sheet, QObject *parent)
    : QObject(parent), m_sheet(sheet), m_document(new GuardedDocument(highlighter, this))
{
    GuardedDocument::Style look;
    look.steps = true;
    look.paper = true;
    look.withoutTitle = sheet.title;
    look.scale = paperFont().pointSizeF() / QApplication::font().pointSizeF();
    m_document->setMarkdown(sheet.body, sheet.files, look);
}

void ArticlePrint::ask(QWidget *window)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_sheet.title);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageMargins({15, 15, 15, 12}, QPageLayout::Millimeter);
    auto *dialog = new QPrintDialog(printer.get(), window);
    dialog->setObjectName(u"articlePrintDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        const int pages = paint(*printer);
        if (pages > 0)
            emit printed(pages);
        else
            emit failed(tr("The printer does not answer."));
    });
    connect(dialog, &QDialog::finished, this, &QObject::deleteLater);
    dialog->open();
}

void ArticlePrint::askPdf(QWidget *window)
{
    auto *dialog = new QFileDialog(window, tr("Save as PDF"));
    dialog->setObjectName(u"articlePdfDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF files (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->selectFile(articleFileName(m_sheet.title) + u".pdf");
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const int pages = writePdf(path);
        if (pages > 0)
            emit printed(pages);
        else
            emit failed(tr("%1 cannot be written").arg(path));
    });
    connect(dialog, &QDialog::finished, this, &QObject::deleteLater);
    dialog->open();
}

int ArticlePrint::writePdf(const QString &path) const
{
    QPdfWriter writer(path);
    writer.setTitle(m_sheet.title);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({15, 15, 15, 12}, QPageLayout::Millimeter);
    writer.setResolution(300);
    return paint(writer);
}

double ArticlePrint::headHeight(double width) const
{
    const QFontMetricsF title(paperFont(TitleScale, QFont::Bold)), facts(paperFont(0.92));
    const QRectF room(0, 0, width, 1000);
    return title.boundingRect(room, Qt::TextWordWrap, m_sheet.title).height()
           + facts.boundingRect(room, Qt::TextWordWrap, m_sheet.facts).height() + 26;
}

void ArticlePrint::paintHead(QPainter &painter, double width) const
{
    painter.setPen(ink(Ink::Text, Theme::Light));
    painter.setFont(paperFont(TitleScale, QFont::Bold));
    QRectF used;
    painter.drawText(QRectF(0, 0, width, 1000), Qt::TextWordWrap, m_sheet.title, &used);
    painter.setPen(ink(Ink::Mute, Theme::Light));
    painter.setFont(paperFont(0.92));
    painter.drawText(QRectF(0, used.bottom() + 6, width, 1000), Qt::TextWordWrap, m_sheet.facts);
}

void ArticlePrint::paintFoot(QPainter &painter, const QSizeF &page, int number, int pages) const
{
    const QRectF foot(0, page.height() - FootHeight + 14, page.width(), FootHeight - 14);
    painter.setPen(QPen(ink(Ink::Line, Theme::Light), 0.6));
    painter.drawLine(foot.topLeft() - QPointF(0, 4), foot.topRight() - QPointF(0, 4));
    painter.setPen(ink(Ink::Mute, Theme::Light));
    painter.setFont(paperFont(0.85));
    const QString right = tr("page %1 of %2").arg(number).arg(pages);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignTop, right);
    const QFontMetricsF metrics(painter.font());
    const double room = foot.width() - metrics.horizontalAdvance(right) - 20;
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignTop, metrics.elidedText(m_sheet.footLeft, Qt::ElideRight, room));
}

int ArticlePrint::paint(QPagedPaintDevice &device) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    const double scale = device.logicalDpiX() / ScreenDpi;
    const QSizeF page(device.width() / scale, device.height() / scale);
    const double textHeight = page.height() - FootHeight, head = headHeight(page.width());
    QTextFrameFormat frame = m_document->rootFrame()->frameFormat();
    const double above = frame.topMargin();
    frame.setTopMargin(above + head);
    m_document->rootFrame()->setFrameFormat(frame);
    m_document->setPageSize({page.width(), textHeight});
    const int pages = m_document->pageCount();
    for (int number = 0; number < pages; ++number) {
        if (number > 0)
            device.newPage();
        painter.save();
        painter.scale(scale, scale);
        paintFoot(painter, page, number + 1, pages);
        if (number == 0)
            paintHead(painter, page.width());
        const QRectF clip(0, number * textHeight, page.width(), textHeight);
        painter.setClipRect(QRectF(0, 0, page.width(), textHeight));
        painter.translate(0, -clip.top());
        m_document->paintGrounds(painter, clip);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = clip;
        context.palette.setColor(QPalette::Text, ink(Ink::Text, Theme::Light));
        m_document->documentLayout()->draw(&painter, context);
        painter.restore();
    }
    frame.setTopMargin(above);
    m_document->rootFrame()->setFrameFormat(frame);
    return pages;
}

} // namespace lamp
