// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/emptystate.h"

#include "theme/theme.h"
#include "widgets/sectionlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_sentence(new MutedLabel({}, this)), m_button(new QPushButton(this)),
      m_second(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(unit());
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_sentence);
    auto *steps = new QHBoxLayout;
    steps->setSpacing(unit());
    steps->addStretch(1);
    steps->addWidget(m_button);
    steps->addWidget(m_second);
    steps->addStretch(1);
    layout->addLayout(steps);
    layout->addStretch(3);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_button->setObjectName(u"emptyStateStep"_s);
    m_second->setObjectName(u"emptyStateSecond"_s);
    for (QPushButton *step : {m_button, m_second}) {
        step->setAutoDefault(true); // Enter presses it, as Space does
        step->hide();
    }
    m_icon->hide();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::stepChosen);
    connect(m_second, &QPushButton::clicked, this, &EmptyState::secondChosen);
}

EmptyState::EmptyState(const char *iconName, const QString &sentence, const QString &step, QWidget *parent)
    : EmptyState(parent)
{
    set(iconName, sentence, step);
}

QString EmptyState::sentence() const { return m_sentence->text(); }

void EmptyState::set(const char *iconName, const QString &sentence, const QString &step, const QString &second)
{
    const QIcon picture = iconName ? icon(iconName, Ink::Mute) : QIcon();
    m_icon->setVisible(!picture.isNull());
    m_icon->setPixmap(picture.pixmap(QSize(unit() * 5, unit() * 5), devicePixelRatioF()));
    m_sentence->setText(sentence);
    m_button->setText(step);
    m_button->setVisible(!step.isEmpty());
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
}

} // namespace lamp
