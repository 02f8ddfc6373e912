// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/recordhead.h"

#include "register/registerink.h"
#include "widgets/chip.h"
#include "widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace lamp {

RecordHead::RecordHead(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_name(new ElidedLabel({}, this)), m_kind(new ElidedLabel({}, this)),
      m_chips(new QHBoxLayout), m_buttons(new QHBoxLayout)
{
    m_name->setFont(titleFont());
    QFont light = titleFont();
    light.setWeight(QFont::Normal);
    m_kind->setFont(light);
    m_kind->setInk(Ink::Mute);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_kind->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(unit());
    m_chips->setSpacing(unit() / 2);
    m_buttons->setSpacing(unit());
    row->addWidget(m_icon);
    row->addWidget(m_name);
    row->addWidget(m_kind);
    row->addLayout(m_chips);
    row->addStretch(1);
    row->addLayout(m_buttons);
}

void RecordHead::set(const char *iconName, const QString &name, const QString &kind, const QList<Badge> &badges)
{
    m_icon->setPixmap(icon(iconName).pixmap(unit() * 3, unit() * 3));
    m_name->setText(name);
    m_kind->setText(kind);
    m_kind->setVisible(!kind.isEmpty());
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Badge &badge : badges)
        m_chips->addWidget(new Chip(badge.text, inkOf(badge.tone), this));
}

QPushButton *RecordHead::addButton(const QString &text, const char *objectName, bool primary)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(objectName));
    button->setProperty("primary", primary);
    m_buttons->addWidget(button);
    return button;
}

QString RecordHead::name() const { return m_name->text(); }

} // namespace lamp
