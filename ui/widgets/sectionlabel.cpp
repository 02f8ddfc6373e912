// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sectionlabel.h"

#include "theme/theme.h"

#include <QEvent>

namespace lamp {

namespace {

// Fonts and palettes set on a widget do not follow the application's; they are set again when those change.
bool themeChanged(const QEvent *event)
{
    return event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange;
}

void colour(QLabel &label, Ink colourOfText)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, ink(colourOfText));
    label.setPalette(palette);
}

QFont sectionFont()
{
    QFont font = smallFont();
    font.setWeight(QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    return font;
}

} // namespace

SectionLabel::SectionLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    dress();
}

void SectionLabel::dress()
{
    m_dressing = true;
    setFont(sectionFont());
    colour(*this, Ink::Mute);
    m_dressing = false;
}

void SectionLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (!m_dressing && themeChanged(event))
        dress();
}

MutedLabel::MutedLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    dress();
}

void MutedLabel::dress()
{
    m_dressing = true;
    setFont(smallFont());
    colour(*this, Ink::Mute);
    m_dressing = false;
}

void MutedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (!m_dressing && themeChanged(event))
        dress();
}

TitleLabel::TitleLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    dress();
}

void TitleLabel::dress()
{
    m_dressing = true;
    setFont(titleFont());
    colour(*this, Ink::Text);
    m_dressing = false;
}

void TitleLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (!m_dressing && themeChanged(event))
        dress();
}

} // namespace lamp
