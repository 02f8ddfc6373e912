// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/spelldialog.h"

#include "calendar/inklabel.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
QFont spelledFont()
{
    QFont font = monoFont();
    font.setPointSizeF(font.pointSizeF() * 1.7);
    font.setWeight(QFont::DemiBold);
    return font;
}

// A blank must be seen to be typed.
QString visibleSign(const QString &sign)
{
    return sign.startsWith(u' ') ? QString(sign.size(), u'\u2423') : sign == u"\t" ? u"\u21e5"_s : sign;
}
} // namespace

SpellSheet::SpellSheet(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"spellSheet"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SpellSheet::setLine(const QString &line)
{
    m_signs = spellOut(line);
    setAccessibleName(spokenLine(line));
    updateGeometry();
    update();
}

QList<QRect> SpellSheet::cells(int width) const
{
    const QFontMetrics sign(spelledFont()), words(font());
    const int high = sign.height() + words.height() + unit() * 2;
    QList<QRect> list;
    int x = 0, y = 0;
    for (const SpokenSign &one : m_signs) {
        const int large = sign.horizontalAdvance(visibleSign(one.sign));
        const int wide = qMax(large, words.horizontalAdvance(one.words)) + unit() * 2;
        if (x > 0 && x + wide > width) {
            x = 0;
            y += high + unit() / 2;
        }
        list.append(QRect(x, y, wide, high));
        x += wide + unit() / 2;
    }
    return list;
}

int SpellSheet::heightForWidth(int width) const
{
    const QList<QRect> list = cells(width);
    return list.isEmpty() ? unit() : list.last().bottom() + unit();
}

QSize SpellSheet::sizeHint() const { return {unit() * 80, heightForWidth(qMax(width(), unit() * 40))}; }

void SpellSheet::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setMinimumHeight(heightForWidth(width()));
}

void SpellSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QList<QRect> list = cells(width());
    const QFont large = spelledFont();
    const int high = QFontMetrics(large).height();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QRect cell = list.at(i);
        const SpokenSign &one = m_signs.at(i);
        const bool letter = one.sign.front().isLetterOrNumber();
        painter.fillRect(cell, ink(letter ? Ink::Code : Ink::BluB)); // marks are what one misses
        painter.setFont(large);
        painter.setPen(ink(one.sign.front().isSpace() ? Ink::Mute : Ink::Text));
        painter.drawText(QRect(cell.x(), cell.y() + unit() / 2, cell.width(), high), Qt::AlignCenter,
                         visibleSign(one.sign));
        painter.setFont(font());
        painter.setPen(ink(letter ? Ink::Mute : Ink::Blu));
        painter.drawText(cell.adjusted(0, high + unit() / 2, 0, -unit() / 2), Qt::AlignCenter, one.words);
    }
}

SpellDialog::SpellDialog(const QStringList &lines, int line, QWidget *parent)
    : QDialog(parent), m_lines(lines), m_place(new InkLabel(Ink::Mute, 1.08)), m_text(new QLabel),
      m_sheet(new SpellSheet), m_scroll(new QScrollArea)
{
    setObjectName(u"spellDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Spell it"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit() * 3, unit() * 3, unit() * 3, unit() * 2);
    layout->setSpacing(unit());
    m_place->setObjectName(u"spellPlace"_s);
    m_text->setObjectName(u"spellText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setFont(monoFont());
    m_scroll->setObjectName(u"spellScroll"_s);
    m_scroll->setAccessibleName(tr("The line, sign by sign"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_sheet);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"spellClose"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(m_place);
    layout->addWidget(m_text);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(unit() * 110, unit() * 60);
    show(line);
}

void SpellDialog::show(int line)
{
    m_line = qBound(0, line, qMax(0, int(m_lines.size()) - 1));
    const QString text = m_lines.value(m_line);
    m_place->setText(
        tr("Line %1 of %2 \u00b7 %3 changes it").arg(m_line + 1).arg(m_lines.size()).arg(u"\u2191 \u2193"_s));
    m_text->setText(text);
    m_sheet->setLine(text);
    m_scroll->verticalScrollBar()->setValue(0);
    emit lineChanged(m_line);
}

void SpellDialog::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up: show(m_line - 1); return;
    case Qt::Key_Down: show(m_line + 1); return;
    case Qt::Key_S: accept(); return;
    case Qt::Key_PageUp: m_scroll->verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepSub); return;
    case Qt::Key_PageDown: m_scroll->verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepAdd); return;
    default: QDialog::keyPressEvent(event);
    }
}

} // namespace lamp
