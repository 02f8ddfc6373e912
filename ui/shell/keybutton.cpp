// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keybutton.h"

#include "theme/theme.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <utility>

namespace lamp {

KeyButton::KeyButton(QWidget *parent) : QPushButton(parent) { }

void KeyButton::setKey(const QKeySequence &key)
{
    m_key = key.toString(QKeySequence::NativeText);
    updateGeometry();
    update();
}

void KeyButton::setKeyShown(bool shown)
{
    if (std::exchange(m_isKeyShown, shown) != shown)
        update();
}

QSize KeyButton::sizeHint() const
{
    const QSize size = QPushButton::sizeHint();
    return m_key.isEmpty() ? size : QSize(size.width() + paintKey(nullptr, {}, m_key) + unit() / 2, size.height());
}

int KeyButton::paintKey(QPainter *painter, const QRect &where, const QString &key, Ink frame, Ink letters)
{
    QFont font = smallFont();
    font.setPointSizeF(font.pointSizeF() * 0.94);
    const QFontMetrics metrics(font);
    const int wide = metrics.horizontalAdvance(key) + unit(), high = metrics.height() + 2;
    if (!painter)
        return wide;
    const QRectF box(where.right() - wide, where.y() + (where.height() - high) / 2.0, wide, high);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(ink(frame));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter->setPen(ink(letters));
    painter->setFont(font);
    painter->drawText(box, Qt::AlignCenter, key);
    painter->restore();
    return wide;
}

void KeyButton::paintEvent(QPaintEvent *event)
{
    if (m_key.isEmpty() || width() < sizeHint().width()) { // its word comes first
        QPushButton::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const int reserved = paintKey(nullptr, {}, m_key) + unit() / 2;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    option.rect = rect().adjusted(mirrored ? reserved : 0, 0, mirrored ? 0 : -reserved, 0);
    painter.drawControl(QStyle::CE_PushButtonLabel, option);
    if (!m_isKeyShown)
        return;
    const bool primary = isEnabled() && property("primary").toBool(); // its ground is the accent
    paintKey(&painter, mirrored ? QRect(unit(), 0, reserved, height()) : rect().adjusted(0, 0, -unit(), 0), m_key,
             primary ? Ink::Panel : Ink::Line, primary ? Ink::Panel : Ink::Mute);
}

} // namespace lamp
