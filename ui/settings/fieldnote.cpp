// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/fieldnote.h"

#include "theme/theme.h"

#include <QEvent>

namespace lamp {

using namespace Qt::StringLiterals;

FieldNote::FieldNote(const QString &name, QWidget *field, QWidget *parent) : QLabel(parent), m_field(field)
{
    setObjectName(name);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    dress();
    hide();
}

void FieldNote::say(const QString &sentence)
{
    setText(sentence.isEmpty() ? QString() : QString(u"! "_s + sentence));
    setVisible(!sentence.isEmpty());
    if (m_field)
        m_field->setAccessibleDescription(sentence);
}

void FieldNote::dress()
{
    m_dressing = true;
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, ink(Ink::Red));
    setPalette(colours);
    setFont(smallFont());
    m_dressing = false;
}

void FieldNote::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (!m_dressing && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        dress();
}

} // namespace lamp
