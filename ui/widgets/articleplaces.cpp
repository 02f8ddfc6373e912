// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Places in an article that is read, the width of its column, and what comes to its head later.
#include "domain/frontlines.h"
#include "theme/theme.h"
#include "widgets/articleview.h"
#include "widgets/sectionlabel.h"

#include <QCoreApplication>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int ColumnLetters = 76;
}

void ArticleView::scrollTo(const GuardedDocument::Heading &heading)
{
    m_scroll->verticalScrollBar()->setValue(m_column->y() + m_text->y() + m_text->topOf(heading) - unit());
}

void ArticleView::scrollToLine(int line)
{
    m_text->completeText();
    m_wantedLine = line;
    m_placeWanted.start();
    goToWanted(); // and again once it is laid out
}

void ArticleView::goToLine(int line)
{
    const int own = line - frontlines::bodyLine(m_details.article.body); // of what is shown
    int position = 0;
    for (const GuardedDocument::Line &one : m_text->guarded().lines())
        position = one.line <= own ? one.position : position;
    scrollTo({1, {}, {}, position});
}

void ArticleView::setUsualTime(qint64 seconds)
{
    m_usualTime = seconds;
    m_facts->setText(factsLine());
}

void ArticleView::setContentsShown(bool on) { m_contents->setVisible(on); }

int ArticleView::currentHeading() const
{
    const int top = m_scroll->verticalScrollBar()->value() + unit() * 4 - m_text->y() - m_column->y();
    const auto &headings = m_text->guarded().headings();
    const bool atEnd = m_scroll->verticalScrollBar()->value() >= m_scroll->verticalScrollBar()->maximum() && top > 0;
    int current = -1;
    for (int i = 0; i < headings.size() && (atEnd || m_text->topOf(headings[i]) <= top); ++i)
        current = i;
    return current;
}

void ArticleView::fitColumn()
{
    const int letters = QFontMetrics(font()).horizontalAdvance(
        u"the quick brown fox jumps over the lazy dog "_s.repeated(4).left(ColumnLetters));
    const QMargins margins = m_column->layout()->contentsMargins();
    // Code of the same number of letters needs more room than words; steps stand a little to the right.
    const int column = qMax(letters, QFontMetrics(monoFont()).averageCharWidth() * ColumnLetters) + unit() * 8;
    m_column->setFixedWidth(qMin(m_scroll->viewport()->width(), column + margins.left() + margins.right()));
}

} // namespace lamp
