// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/todaycard.h"

#include "register/registerink.h"
#include "widgets/sectionlabel.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

TodayLine::TodayLine(const Words &words, int leftWidth, QWidget *parent)
    : QAbstractButton(parent), m_words(words), m_leftWidth(leftWidth)
{
    QStringList parts{words.left, words.text, words.right};
    parts.removeAll(QString());
    setText(parts.join(u", "));
    setAccessibleName(text());
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TodayLine::sizeHint() const
{
    return {unit() * 30, QFontMetrics(QApplication::font()).height() + unit() * 3 / 4};
}
QSize TodayLine::minimumSizeHint() const { return {unit() * 14, sizeHint().height()}; }

void TodayLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isEnabled() && (underMouse() || hasFocus())) {
        painter.setPen(hasFocus() ? QPen(ink(Ink::Acc), 1.4) : QPen(Qt::NoPen));
        painter.setBrush(ink(Ink::Alt));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    QRect rest = rect().adjusted(unit() / 2, 0, -unit() / 2, 0);
    const auto put = [&painter](const QRect &where, const QFont &font, const QColor &colour, const QString &text,
                                Qt::Alignment side) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(where, side | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, where.width()));
    };
    if (m_words.dot) {
        const double size = unit();
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink(inkOf(*m_words.dot)));
        painter.drawEllipse(QRectF(rest.x(), rest.center().y() - size / 2 + 1, size, size));
        rest.setLeft(rest.left() + unit() * 2);
    }
    if (m_leftWidth > 0) {
        put({rest.x(), rest.y(), m_leftWidth, rest.height()}, smallFont(), ink(Ink::Mute), m_words.left, Qt::AlignLeft);
        rest.setLeft(rest.left() + m_leftWidth + unit());
    }
    const QFont rightFont = smallFont();
    const int wanted = m_words.right.isEmpty() ? 0 : QFontMetrics(rightFont).horizontalAdvance(m_words.right) + 2;
    const QFont font = m_words.strong ? strongFont() : QApplication::font();
    const int textWidth = QFontMetrics(font).horizontalAdvance(m_words.text) + 2;
    // The right words give way first, down to a third.
    const int right = std::min(wanted, std::max(rest.width() / 3, rest.width() - textWidth - unit()));
    put(rest.adjusted(0, 0, -(right > 0 ? right + unit() : 0), 0), font, ink(Ink::Text), m_words.text, Qt::AlignLeft);
    if (right > 0)
        put({rest.right() - right + 1, rest.y(), right, rest.height()}, rightFont,
            ink(m_words.tone == Tone::Quiet ? Ink::Mute : inkOf(m_words.tone)), m_words.right, Qt::AlignRight);
}

bool TodayLine::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractButton::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text().toHtmlEscaped(), this);
    return true;
}

TodayCard::TodayCard(const QString &heading, QWidget *parent)
    : QFrame(parent), m_heading(new QLabel(heading, this)), m_empty(new MutedLabel({}, this)), m_rows(new QVBoxLayout)
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(heading);
    m_heading->setFont(strongFont());
    m_empty->setWordWrap(true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(unit() * 3 / 2, unit(), unit() * 3 / 2, unit());
    all->setSpacing(unit() / 2);
    all->addWidget(m_heading);
    all->addWidget(m_empty);
    m_rows->setSpacing(0);
    m_rows->setContentsMargins(-unit() / 2, 0, -unit() / 2, 0);
    all->addLayout(m_rows);
}

void TodayCard::setLines(const QList<Line> &lines, const QString &whenEmpty, qsizetype limit)
{
    m_empty->setText(whenEmpty);
    m_empty->setVisible(lines.isEmpty() && !whenEmpty.isEmpty());
    setVisible(!lines.isEmpty() || !whenEmpty.isEmpty());
    const QList<Line> shown = limit > 0 ? lines.first(std::min(limit, lines.size())) : lines;
    const auto same = [](const Line &one, const Line &other) {
        return one.words == other.words && one.name == other.name;
    };
    if (std::ranges::equal(shown, m_shown, same))
        return;
    m_shown = shown;
    for (TodayLine *line : std::as_const(m_lines)) {
        line->hide();
        line->deleteLater();
    }
    m_lines.clear();
    int leftWidth = 0;
    for (const Line &line : shown)
        leftWidth = std::max(leftWidth, QFontMetrics(smallFont()).horizontalAdvance(line.words.left) + 2);
    for (const Line &line : shown) {
        auto *button = new TodayLine(line.words, leftWidth > 2 ? leftWidth : 0, this);
        button->setObjectName(line.name);
        button->setEnabled(bool(line.open));
        if (line.open) {
            button->setCursor(Qt::PointingHandCursor);
            connect(button, &QAbstractButton::clicked, this, line.open);
        }
        m_rows->addWidget(button);
        m_lines.append(button);
    }
}

} // namespace lamp
