// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOption>

class QPainter;

namespace lamp {

class LampStyle;

// What the style draws, part by part.
namespace styleparts {

[[nodiscard]] bool isPrimary(const QWidget *widget);
void buttonPanel(const QStyleOptionButton *button, QPainter *painter, const QWidget *widget);
void fieldPanel(const QStyleOption *option, QPainter *painter);
void focusRing(QPainter *painter, const QRect &rect);
void chevron(QPainter *painter, const QRectF &where, bool down, const QColor &colour);
void indicator(const QStyleOption *option, QPainter *painter, bool round);
void progressContents(const QStyleOptionProgressBar *bar, QPainter *painter);
void scrollBar(const LampStyle &style, const QStyleOptionSlider *bar, QPainter *painter, const QWidget *widget);
void menuWord(const LampStyle &style, const QStyleOptionToolButton &tool, QPainter *painter, const QWidget *widget);
void roundedBox(QPainter *painter, const QRect &rect, const QColor &border, const QColor &ground, qreal width = 1);
void toolPanel(const QStyleOption *option, QPainter *painter);
void itemCheck(const QStyleOption *option, QPainter *painter);
void frameOf(const QStyleOption *option, QPainter *painter, const QWidget *widget);
[[nodiscard]] QStyleOptionButton primaryLabel(const QStyleOptionButton &button, QPainter *painter,
                                              const QWidget *widget);
// False: neither a tab nor a header.
bool tabOrHeader(const LampStyle &style, QStyle::ControlElement element, const QStyleOption *option, QPainter *painter,
                 const QWidget *widget);
void comboBox(const LampStyle &style, const QStyleOptionComboBox &box, QPainter *painter, const QWidget *widget);

} // namespace styleparts

} // namespace lamp
