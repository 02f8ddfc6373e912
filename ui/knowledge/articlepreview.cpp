// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/articlepreview.h"

#include "domain/frontlines.h"
#include "theme/theme.h"
#include "widgets/markdownlists.h"

#include <QAbstractTextDocumentLayout>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int ShortestPause = 60, LongestPause = 600; // milliseconds after a key

// A line at which a text can be cut: outside of code, at the left edge, below an empty line, no item of a list.
bool opensPart(const QString &line, bool afterBlank)
{
    static const QRegularExpression heading(u"^#{1,6}\\s"_s);
    if (heading.match(line).hasMatch())
        return true;
    return afterBlank && !line.isEmpty() && !line.front().isSpace() && !listLine(line) && line.front() != u'>'
           && line.front() != u'|';
}

QString definitionsOf(const QString &markdown)
{
    static const QRegularExpression definition(u"^ {0,3}\\[[^\\]\\n]+\\]:.*$"_s,
                                               QRegularExpression::MultilineOption);
    QStringList lines;
    for (auto matches = definition.globalMatch(markdown); matches.hasNext() && lines.size() < 500;)
        lines.append(matches.next().captured());
    return lines.isEmpty() ? QString() : QString(u"\n\n" + lines.join(u'\n'));
}

} // namespace

ArticlePreview::ArticlePreview(CodeHighlighter &highlighter, QWidget *parent)
    : QScrollArea(parent), m_view(new GuardedView(highlighter))
{
    m_view->setObjectName(u"articlePreview"_s);
    m_view->setAccessibleName(tr("How it will look"));
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(unit() * 2, unit() * 3 / 2, unit() * 2, unit() * 2);
    column->addWidget(m_view);
    column->addStretch();
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::StyledPanel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    m_soon.setSingleShot(true);
    m_soon.setInterval(ShortestPause);
    connect(&m_soon, &QTimer::timeout, this, &ArticlePreview::render);
    // A picture that comes moves what is below it; what is looked at stays.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ArticlePreview::place);
    connect(&m_view->guarded(), &GuardedDocument::restyled, this, &ArticlePreview::place);
    connect(&m_view->guarded(), &GuardedDocument::completed, this, &ArticlePreview::place);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        QMetaObject::invokeMethod(this, &ArticlePreview::takePlace, Qt::QueuedConnection); // when it stands there
    });
}

void ArticlePreview::setMarkdown(const QString &markdown, const AttachedFiles &files)
{
    // The front lines are shown as fields; empty ones in their place keep the numbers of the others.
    m_markdown = QString(frontlines::bodyLine(markdown), u'\n') + markdown.sliced(frontlines::bodyStart(markdown));
    m_files = files;
    m_shown = {-1, -1};
    if (!m_soon.isActive())
        m_soon.start(); // not again with each key: who types on sees it follow
}

void ArticlePreview::showNow()
{
    m_soon.stop();
    render();
}

QList<ArticlePreview::Part> ArticlePreview::parts(const QString &markdown, qsizetype size)
{
    QList<Part> found{Part{}};
    QString fence;
    bool afterBlank = true;
    int line = 0;
    for (qsizetype from = 0; from < markdown.size(); ++line) {
        qsizetype end = markdown.indexOf(u'\n', from);
        end = end < 0 ? markdown.size() : end;
        const QString text = markdown.sliced(from, end - from), bare = text.trimmed();
        const bool marks = bare.startsWith("```"_L1) || bare.startsWith("~~~"_L1);
        if (fence.isEmpty() && from - found.last().start >= size && opensPart(text, afterBlank)) {
            found.last().end = from;
            found.last().lastLine = line - 1;
            found.append({from, 0, line, 0});
        }
        if (marks && fence.isEmpty())
            fence = bare.first(3);
        else if (marks && bare.startsWith(fence))
            fence.clear();
        afterBlank = bare.isEmpty();
        from = end + 1;
    }
    found.last().end = markdown.size();
    found.last().lastLine = line;
    return found;
}

std::pair<qsizetype, qsizetype> ArticlePreview::wantedParts() const
{
    // What is too long for an article says so at once.
    if (m_markdown.size() <= LargestWhole || m_markdown.size() > MarkdownLimits{}.size)
        return {0, m_parts.size() - 1};
    qsizetype at = 0;
    while (at + 1 < m_parts.size() && m_parts[at + 1].line <= m_line)
        ++at;
    return {qMax<qsizetype>(0, at - 1), qMin(at + 1, m_parts.size() - 1)};
}

void ArticlePreview::render()
{
    QElapsedTimer spent;
    spent.start();
    if (m_shown.first < 0) { // another text, not another place in it
        m_parts = parts(m_markdown);
        m_definitions = m_markdown.size() <= LargestWhole ? QString() : definitionsOf(m_markdown);
    }
    m_shown = wantedParts();
    const Part &first = m_parts[m_shown.first], &last = m_parts[m_shown.second];
    m_firstLine = first.line;
    m_lastLine = last.lastLine;
    m_view->setMarkdown(m_markdown.sliced(first.start, last.end - first.start) + m_definitions, m_files);
    m_soon.setInterval(qBound(ShortestPause, static_cast<int>(spent.elapsed()) * 4, LongestPause));
    place();
    emit shown();
}

double ArticlePreview::topOf(const GuardedDocument::Line &line) const
{
    const GuardedDocument &document = m_view->guarded();
    return document.documentLayout()->blockBoundingRect(document.findBlock(line.position)).top();
}

// Between two blocks that know their lines it lies as far as the line lies between theirs.
double ArticlePreview::yOf(double line) const
{
    const auto &lines = m_view->guarded().lines();
    const double wanted = line - m_firstLine;
    double line0 = 0, y0 = 0, line1 = m_lastLine - m_firstLine + 1, y1 = m_view->height();
    for (const GuardedDocument::Line &one : lines) {
        if (one.line > wanted) {
            line1 = one.line;
            y1 = topOf(one);
            break;
        }
        line0 = one.line;
        y0 = topOf(one);
    }
    const double share = line1 > line0 ? qBound(0.0, (wanted - line0) / (line1 - line0), 1.0) : 0;
    return m_view->y() + y0 + share * qMax(0.0, y1 - y0);
}

void ArticlePreview::showLineAt(double line, double share)
{
    m_line = line;
    m_share = share;
    if (m_shown.first >= 0 && m_shown != wantedParts() && !m_soon.isActive())
        m_soon.start();
    place();
}

void ArticlePreview::place()
{
    if (m_shown.first < 0)
        return;
    const bool end = m_share >= 1 && m_shown.second == m_parts.size() - 1;
    QScrollBar *bar = verticalScrollBar();
    if (m_share <= 0 && m_line <= 0)
        return bar->setValue(0); // with the room above the first line
    bar->setValue(end ? bar->maximum() : qRound(yOf(m_line) - m_share * viewport()->height()));
}

void ArticlePreview::takePlace()
{
    const QScrollBar *bar = verticalScrollBar();
    m_share = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
    m_line = lineAt(m_share);
    if (m_shown != wantedParts() && !m_soon.isActive())
        m_soon.start();
    emit scrolledByHand(m_line, m_share);
}

double ArticlePreview::lineAt(double share) const
{
    const double y = verticalScrollBar()->value() + share * viewport()->height();
    int low = m_firstLine, high = m_lastLine + 1; // the places of lines rise with them
    while (high - low > 1) {
        const int middle = (low + high) / 2;
        (yOf(middle) <= y ? low : high) = middle;
    }
    const double top = yOf(low), next = yOf(low + 1);
    return low + (next > top ? qBound(0.0, (y - top) / (next - top), 1.0) : 0.0);
}

} // namespace lamp
