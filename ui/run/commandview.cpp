// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/commandview.h"

#include "core/deliver.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr double CommandScale = 1.25; // read from a step away
constexpr qsizetype MostCommandLines = 2'000;
} // namespace

CommandView::CommandView(const ProcedurePart &block, const shellquote::Filled &filled, CodeHighlighter &highlighter,
                         QWidget *parent)
    : QWidget(parent), m_block(block), m_filled(filled), m_highlighter(highlighter)
{
    m_lines = filled.text.split(u'\n');
    if (m_lines.size() > MostCommandLines)
        m_lines = m_lines.first(MostCommandLines);
    setObjectName(u"runCommand"_s);
    const QString label = CodeHighlighter::label(block.language);
    setAccessibleName(label.isEmpty() ? tr("Command") : label);
    setAccessibleDescription(filled.text);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    colour();
}

CommandView::~CommandView() = default;

void CommandView::colour()
{
    if (const auto known = m_highlighter.known(m_block.language, m_filled.text)) {
        m_marks = *known;
        return;
    }
    deliver(m_highlighter.colour(m_block.language, m_filled.text), this, [this](const CodeHighlighter::Marks &marks) {
        m_highlighter.remember(m_block.language, m_filled.text, marks);
        m_marks = marks;
        m_width = -1;
        update();
    });
}

QString CommandView::notFilled() const
{
    QStringList words;
    if (!m_filled.unknown.isEmpty())
        words << tr("Not known here: %1").arg(m_filled.unknown.join(u", "_s));
    if (!m_filled.unsafe.isEmpty())
        words << tr("Not filled in, because the value cannot stand there safely: %1")
                     .arg(m_filled.unsafe.join(u", "_s));
    return words.join(u" \u00b7 "_s);
}

void CommandView::setMarked(int line)
{
    m_marked = line < m_lines.size() ? line : -1;
    update();
}

void CommandView::setNumbered(bool on)
{
    if (std::exchange(m_numbered, on) == on)
        return;
    m_width = -1;
    updateGeometry();
    update();
}

QFont CommandView::codeFont() const
{
    QFont font = monoFont();
    font.setPointSizeF(font.pointSizeF() * CommandScale);
    return font;
}

int CommandView::gutter() const
{
    if (m_lines.size() < 2 && !m_numbered)
        return unit();
    return QFontMetrics(codeFont()).horizontalAdvance(QString::number(m_lines.size())) + unit() * 2;
}

QList<CodeHighlighter::Mark> CommandView::marksOf(qsizetype line) const
{
    qsizetype start = 0;
    for (qsizetype i = 0; i < line; ++i)
        start += m_lines.at(i).size() + 1;
    const qsizetype end = start + m_lines.at(line).size();
    QList<CodeHighlighter::Mark> marks;
    for (const CodeHighlighter::Mark &mark : m_marks)
        if (mark.start < end && mark.start + mark.length > start) {
            const qsizetype from = qMax(mark.start, start);
            marks.append({from - start, qMin(mark.start + mark.length, end) - from, mark.ink});
        }
    return marks;
}

void CommandView::lay(int width) const
{
    if (width == m_width)
        return;
    m_width = width;
    m_layouts.clear();
    m_places.clear();
    const QFont font = codeFont();
    const int left = gutter() + unit(), room = qMax(unit() * 10, width - left - unit() * 2);
    double y = unit();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        auto layout = std::make_unique<QTextLayout>(m_lines.at(i), font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAnywhere);
        layout->setTextOption(option);
        QList<QTextLayout::FormatRange> formats;
        for (const CodeHighlighter::Mark &mark : marksOf(i)) {
            QTextCharFormat format;
            format.setForeground(ink(mark.ink));
            formats.append({int(mark.start), int(mark.length), format});
        }
        layout->setFormats(formats);
        const double top = y;
        layout->beginLayout();
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(room);
            line.setPosition({double(left), y});
            y += line.height() * 1.15;
        }
        layout->endLayout();
        m_layouts.push_back(std::move(layout));
        m_places.append(QRect(0, int(top), width, int(y - top)));
    }
    m_height = int(y) + unit();
}

int CommandView::heightForWidth(int width) const
{
    lay(width);
    return m_height;
}

QSize CommandView::sizeHint() const { return {unit() * 60, heightForWidth(m_width > 0 ? m_width : unit() * 60)}; }
QSize CommandView::minimumSizeHint() const { return {unit() * 20, heightForWidth(qMax(width(), unit() * 20))}; }

QRect CommandView::lineRect(int line) const
{
    lay(width());
    return line >= 0 && line < m_places.size() ? m_places.at(line) : rect();
}

void CommandView::paintEvent(QPaintEvent *)
{
    lay(width());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(ink(Ink::Line));
    painter.setBrush(ink(Ink::Code));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    const QFont font = codeFont();
    painter.setFont(font);
    const bool numbers = m_lines.size() > 1 || m_numbered;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const QRect place = m_places.at(i);
        if (i == m_marked) {
            painter.fillRect(place.adjusted(1, 0, -1, 0), ink(Ink::Sel));
            painter.fillRect(QRect(1, place.y(), qMax(3, unit() / 3), place.height()), ink(Ink::Acc));
        }
        const QTextLayout &layout = *m_layouts[size_t(i)];
        painter.setPen(ink(Ink::Mute));
        if (numbers)
            painter.drawText(QRectF(unit(), place.y(), gutter() - unit(), layout.lineAt(0).height()),
                             Qt::AlignRight | Qt::AlignVCenter, QString::number(i + 1));
        for (int part = 1; part < layout.lineCount(); ++part) // the line goes on: nothing is pressed between
            painter.drawText(QRectF(0, layout.lineAt(part).y(), gutter(), layout.lineAt(part).height()),
                             Qt::AlignRight | Qt::AlignVCenter, u"\u21b3"_s);
        painter.setPen(ink(Ink::Text));
        layout.draw(&painter, {});
    }
}

void CommandView::mousePressEvent(QMouseEvent *event)
{
    for (qsizetype i = 0; i < m_places.size(); ++i)
        if (m_places.at(i).contains(event->position().toPoint()))
            emit lineChosen(int(i));
}

void CommandView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        m_width = -1;
        updateGeometry();
        update();
    }
}

void CommandView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (height() != heightForWidth(width()))
        updateGeometry();
}

} // namespace lamp
