// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/filterchip.h"

#include "theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace lamp {

using namespace Qt::StringLiterals;

FilterChip::FilterChip(const QString &label, const Filter &filter, QWidget *parent)
    : QAbstractButton(parent), m_filter(filter)
{
    setText(label);
    setObjectName(u"filterChip"_s);
    setAccessibleName(tr("Filter %1").arg(label));
    setAccessibleDescription(tr("Press to change it, Delete to remove it"));
    setToolTip(tr("%1\nClick to change it, × or Delete to remove it").arg(toText(filter)));
    setFont(smallFont());
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &FilterChip::changeRequested);
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics(smallFont());
    return {metrics.horizontalAdvance(text()) + unit() * 3, metrics.height() + unit() * 3 / 4};
}

QRect FilterChip::cross() const
{
    const int side = unit() * 2;
    return {width() - side, 0, side, height()};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(ink(Ink::Acc), 1.5) : QPen(Qt::NoPen));
    painter.setBrush(ink(underMouse() ? Ink::Sel : Ink::BluB));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(ink(Ink::Blu));
    painter.setFont(smallFont());
    const QRect words(unit() * 3 / 4, 0, width() - unit() * 5 / 2, height());
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(smallFont()).elidedText(text(), Qt::ElideRight, words.width() + 1));
    painter.drawText(cross(), Qt::AlignCenter, u"×"_s);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        return emit removed();
    QAbstractButton::keyPressEvent(event);
}

void FilterChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (isDown() && cross().contains(event->position().toPoint())) {
        setDown(false);
        return emit removed();
    }
    QAbstractButton::mouseReleaseEvent(event);
}

} // namespace lamp
