// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/inklabel.h"

#include <QApplication>
#include <QEvent>

namespace lamp {

InkLabel::InkLabel(Ink colour, double scale, QWidget *parent) : QLabel(parent), m_ink(colour), m_scale(scale)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    dress();
}

void InkLabel::setInk(Ink colour)
{
    if (m_ink == colour)
        return;
    m_ink = colour;
    dress();
}

void InkLabel::setScale(double scale, bool bold)
{
    m_scale = scale;
    m_bold = bold;
    dress();
}

void InkLabel::dress()
{
    m_dressing = true;
    QPalette colours = palette();
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text}) // whichever ground it stands on
        colours.setColor(role, ink(m_ink));
    setPalette(colours);
    QFont face = QApplication::font();
    face.setPointSizeF(face.pointSizeF() * m_scale);
    face.setBold(m_bold);
    setFont(face);
    m_dressing = false;
}

void InkLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    const auto type = event->type();
    const bool theme = type == QEvent::ApplicationPaletteChange || type == QEvent::ApplicationFontChange
        || type == QEvent::PaletteChange || type == QEvent::StyleChange;
    if (theme && !m_dressing)
        dress();
}

} // namespace lamp
