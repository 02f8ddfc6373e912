// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/chipbutton.h"

#include <QPainter>

namespace lamp {

using namespace Qt::StringLiterals;

ChipButton::ChipButton(const QString &name, const char *objectName, QWidget *parent)
    : QAbstractButton(parent), m_name(name)
{
    setObjectName(QString::fromLatin1(objectName));
    setAccessibleName(name); // until there is something to show
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChipButton::set(const QString &text, Ink colour)
{
    setText(text);
    m_ink = colour;
    setAccessibleName(tr("%1: %2, change").arg(m_name, text));
    setToolTip(m_name);
    updateGeometry();
    update();
}

QSize ChipButton::sizeHint() const
{
    const QFontMetrics metrics(smallFont());
    return {metrics.horizontalAdvance(text()) + unit() * 13 / 4, metrics.height() + unit() * 3 / 4};
}

void ChipButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marked = underMouse() || hasFocus();
    painter.setPen(marked ? QPen(ink(hasFocus() ? Ink::Acc : m_ink), hasFocus() ? 1.5 : 1) : QPen(Qt::NoPen));
    painter.setBrush(ink(groundOf(m_ink)));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(ink(m_ink));
    painter.setFont(smallFont());
    painter.drawText(rect().adjusted(unit() * 3 / 4, 0, -unit() * 2, 0), Qt::AlignVCenter | Qt::TextSingleLine, text());
    const QPointF tip(width() - unit() * 1.25, height() / 2.0 + unit() * 0.2);
    const qreal r = unit() * 0.35;
    painter.setPen(QPen(ink(m_ink), 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{{tip.x() - r, tip.y() - r}, tip, {tip.x() + r, tip.y() - r}});
}

} // namespace lamp
