// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/figurecard.h"

#include "register/registerink.h"
#include "widgets/sectionlabel.h"

#include <QVBoxLayout>

namespace lamp {

FigureCard::FigureCard(const QString &name, QWidget *parent)
    : QFrame(parent), m_name(new MutedLabel(name, this)), m_figure(new QLabel(this)), m_beside(new MutedLabel({}, this))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(name);
    for (QLabel *label : {m_name, m_figure, m_beside}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(unit() * 6);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit() * 3 / 2, unit(), unit() * 3 / 2, unit());
    column->setSpacing(unit() / 4);
    column->addWidget(m_name);
    column->addWidget(m_figure);
    column->addWidget(m_beside);
    column->addStretch();
}

void FigureCard::set(const QString &figure, const QString &beside, std::optional<Tone> tone)
{
    m_figure->setText(figure);
    m_beside->setText(beside);
    m_tone = tone;
    dress();
}

void FigureCard::dress()
{
    m_figure->setFont(titleFont());
    QPalette palette = m_figure->palette();
    palette.setColor(QPalette::WindowText, ink(m_tone ? inkOf(*m_tone) : Ink::Text));
    m_figure->setPalette(palette);
}

} // namespace lamp
