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
    : QWidget(parent), m_icon(new QLabel(this)), m_sentence(new MutedLabel({}, this)), m_button(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(unit());
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_sentence);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_button->setObjectName(u"emptyStateStep"_s);
    m_button->hide();
    m_icon->hide();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::stepChosen);
}

EmptyState::EmptyState(const char *iconName, const QString &sentence, const QString &step, QWidget *parent)
    : EmptyState(parent)
{
    set(iconName, sentence, step);
}

void EmptyState::set(const char *iconName, const QString &sentence, const QString &step)
{
    const QIcon picture = iconName ? icon(iconName, Ink::Mute) : QIcon();
    m_icon->setVisible(!picture.isNull());
    m_icon->setPixmap(picture.pixmap(QSize(unit() * 5, unit() * 5), devicePixelRatioF()));
    m_sentence->setText(sentence);
    m_button->setText(step);
    m_button->setVisible(!step.isEmpty());
}

} // namespace lamp
