// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/guardeddocument.h"

#include <QScrollArea>
#include <QTimer>

namespace lamp {

// How an article will look, while it is written. It stands where the text stands: each block knows its line. Of a long
// article only the parts around that line are laid out, so that typing never waits for the rest.
class ArticlePreview final : public QScrollArea {
    Q_OBJECT
public:
    static constexpr qsizetype LargestWhole = 40'000; // letters; a longer text is shown in parts
    static constexpr qsizetype PartSize = 16'000;

    explicit ArticlePreview(CodeHighlighter &highlighter, QWidget *parent = nullptr);

    void setLook(const GuardedDocument::Style &style) { m_view->setLook(style); }
    void setMarkdown(const QString &markdown, const AttachedFiles &files); // shown after a short pause
    void showNow();
    // The line of the source that is to stand `share` of the height below the upper edge.
    void showLineAt(double line, double share);
    [[nodiscard]] double lineAt(double share) const;
    [[nodiscard]] GuardedView &view() const { return *m_view; }

    struct Part {
        qsizetype start = 0, end = 0; // letters
        int line = 0, lastLine = 0;
    };
    // Cut between blocks, at headings and empty lines that no list, quote or code goes over. Pure.
    [[nodiscard]] static QList<Part> parts(const QString &markdown, qsizetype size = PartSize);

signals:
    void scrolledByHand(double line, double share); // what stands there now
    void shown(); // what was typed last is laid out

private:
    void render();
    void place();
    void takePlace();
    [[nodiscard]] std::pair<qsizetype, qsizetype> wantedParts() const;
    [[nodiscard]] double topOf(const GuardedDocument::Line &line) const;
    [[nodiscard]] double yOf(double line) const;

    GuardedView *m_view;
    QString m_markdown;
    AttachedFiles m_files;
    QList<Part> m_parts;
    QString m_definitions; // of links and footnotes, which any part may name
    std::pair<qsizetype, qsizetype> m_shown{-1, -1};
    double m_line = 0, m_share = 0; // where it is to stand
    int m_firstLine = 0, m_lastLine = 0; // of what is laid out
    QTimer m_soon;
};

} // namespace lamp
