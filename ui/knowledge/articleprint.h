// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/guardeddocument.h"

#include <QPagedPaintDevice>
#include <QPointer>

namespace lamp {

// An article on paper or as PDF: title, the line about it, the text with its code blocks, on each page a foot with
// desk, time and "page x of y". Pictures are loaded before the first page; nothing is read that the screen would not
// show.
class ArticlePrint final : public QObject {
    Q_OBJECT
public:
    struct Sheet {
        QString title, facts, body;
        QString footLeft; // "office.desk · 24 Nov 2026 10:00"
        AttachedFiles files;
    };
    ArticlePrint(CodeHighlighter &highlighter, const Sheet &sheet, QObject *parent);
    // Asks for a printer and prints; deletes itself afterwards.
    void ask(QWidget *window);
    // Asks for a file and writes it as PDF; deletes itself afterwards.
    void askPdf(QWidget *window);
    // Paints all pages; answers with their number, 0 when the device cannot be painted on.
    int paint(QPagedPaintDevice &device) const;
    int writePdf(const QString &path) const; // answers with the pages

signals:
    void printed(int pages);
    void failed(const QString &reason);

private:
    void paintHead(QPainter &painter, double width) const;
    void paintFoot(QPainter &painter, const QSizeF &page, int number, int pages) const;
    [[nodiscard]] double headHeight(double width) const;

    Sheet m_sheet;
    GuardedDocument *m_document;
};

} // namespace lamp
