// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/strip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace lamp {

using namespace Qt::StringLiterals;

Strip::Strip(const QString &name, Ink colour, QWidget *parent)
    : QFrame(parent), m_ink(colour), m_sentence(new QLabel(this)), m_step(new QPushButton(this))
{
    setObjectName(name);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(unit() * 7 / 4, unit() / 4, unit() * 7 / 4, unit() / 4 + 1);
    layout->setSpacing(unit());
    layout->addWidget(m_sentence);
    layout->addWidget(m_step);
    layout->addStretch(1);
    m_sentence->setTextFormat(Qt::PlainText);
    m_step->setObjectName(name + u"Step"_s);
    m_step->setFlat(true);
    m_step->setFocusPolicy(Qt::TabFocus);
    connect(m_step, &QPushButton::clicked, this, &Strip::stepChosen);
    dress();
}

void Strip::set(const QString &sentence, const QString &step)
{
    m_sentence->setText(sentence);
    m_step->setText(step);
    m_step->setVisible(!step.isEmpty());
}

void Strip::dress()
{
    for (QWidget *part : {static_cast<QWidget *>(m_sentence), static_cast<QWidget *>(m_step)}) {
        QPalette colours = part->palette();
        colours.setColor(QPalette::WindowText, ink(m_ink));
        colours.setColor(QPalette::ButtonText, ink(m_ink));
        part->setPalette(colours);
        part->setFont(smallFont());
    }
    QFont linked = smallFont();
    linked.setUnderline(true);
    m_step->setFont(linked);
    m_step->setMaximumHeight(QFontMetrics(linked).height() + unit() / 2);
}

void Strip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

void Strip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), ink(groundOf(m_ink)));
    painter.fillRect(QRect(0, height() - 1, width(), 1), ink(Ink::Line));
}

} // namespace lamp
