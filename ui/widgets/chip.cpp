// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chip.h"

#include <QFontMetrics>
#include <QPainter>

namespace lamp {

namespace {
int padding() { return unit() * 3 / 4; }
} // namespace

Chip::Chip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Chip::Chip(const QString &text, Ink colour, QWidget *parent) : Chip(parent)
{
    m_ink = colour;
    setText(text);
}

void Chip::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::setInk(Ink colour)
{
    m_ink = colour;
    update();
}

QSize Chip::sizeHint() const { return {width(m_text), QFontMetrics(smallFont()).height() + unit() / 2}; }
QSize Chip::minimumSizeHint() const { return {qMin(sizeHint().width(), unit() * 4), sizeHint().height()}; }

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_text, m_ink);
}

int Chip::width(const QString &text) { return QFontMetrics(smallFont()).horizontalAdvance(text) + 2 * padding() + 1; }

int Chip::paint(QPainter &painter, const QRect &where, const QString &text, Ink colour)
{
    const QFontMetrics metrics(smallFont());
    const int wide = qMin(width(text), where.width()), high = metrics.height() + unit() / 2;
    const QRect ground(where.x(), where.y() + (where.height() - high) / 2, wide, high);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink(groundOf(colour)));
    painter.drawRoundedRect(ground, 3, 3);
    painter.setPen(ink(colour));
    painter.setFont(smallFont());
    const QRect inner = ground.adjusted(padding(), 0, -padding(), 0);
    painter.drawText(inner, Qt::AlignCenter | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, inner.width() + 1));
    painter.restore();
    return wide;
}

} // namespace lamp
