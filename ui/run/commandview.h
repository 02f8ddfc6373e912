// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/procedure.h"
#include "domain/shellquote.h"
#include "widgets/codehighlighter.h"

#include <QWidget>

class QTextLayout;

namespace lamp {

// A block of code to be typed on another console or copied: numbered lines in a large monospaced font with a slashed
// zero. A line that does not fit goes on below its beginning, with a sign. One line may be marked: the one that is
// typed or spelled now.
class CommandView final : public QWidget {
    Q_OBJECT
public:
    CommandView(const ProcedurePart &block, const shellquote::Filled &filled, CodeHighlighter &highlighter,
                QWidget *parent = nullptr);
    ~CommandView() override;

    [[nodiscard]] const QString &text() const { return m_filled.text; }
    [[nodiscard]] const QStringList &lines() const { return m_lines; }
    [[nodiscard]] bool isCommand() const { return m_block.isCommand(); }
    [[nodiscard]] QString notFilled() const; // in words; empty: all is
    void setMarked(int line); // -1: none
    [[nodiscard]] int marked() const { return m_marked; }
    [[nodiscard]] QRect lineRect(int line) const;
    void setNumbered(bool on); // one line has a number only then

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void lineChosen(int line);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void colour();
    void lay(int width) const;
    [[nodiscard]] QFont codeFont() const;
    [[nodiscard]] int gutter() const; // room for the numbers
    [[nodiscard]] QList<CodeHighlighter::Mark> marksOf(qsizetype line) const;

    ProcedurePart m_block;
    shellquote::Filled m_filled;
    QStringList m_lines;
    CodeHighlighter &m_highlighter;
    CodeHighlighter::Marks m_marks;
    int m_marked = -1;
    bool m_numbered = false;
    mutable std::vector<std::unique_ptr<QTextLayout>> m_layouts;
    mutable QList<QRect> m_places; // of the lines
    mutable int m_width = -1, m_height = 0;
};

} // namespace lamp
