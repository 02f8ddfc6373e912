// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/minutesfield.h"

#include "theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>

namespace lamp {

using namespace Qt::StringLiterals;

MinutesField::MinutesField(QWidget *parent) : QWidget(parent), m_number(new QSpinBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(unit() / 4);
    for (const int amount : {5, 10, 15, 30, 60}) {
        auto *button = new QPushButton(QString::number(amount), this);
        button->setFlat(true);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setFont(smallFont());
        button->setObjectName(u"minutes%1"_s.arg(amount));
        button->setAccessibleName(tr("%n minute(s)", nullptr, amount));
        button->setToolTip(button->accessibleName());
        connect(button, &QPushButton::clicked, this, [this, amount](bool on) { setMinutes(on ? amount : 0); });
        connect(this, &MinutesField::changed, button,
                [button, amount](qint64 minutes) { button->setChecked(minutes == amount); });
        row->addWidget(button);
    }
    m_number->setRange(0, 24 * 60);
    m_number->setSuffix(tr(" min"));
    m_number->setSpecialValueText(tr("no time"));
    m_number->setObjectName(u"minutes"_s);
    m_number->setAccessibleName(tr("Minutes spent"));
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_number->setAlignment(Qt::AlignRight);
    row->addWidget(m_number);
    row->addStretch(1);
    connect(m_number, &QSpinBox::valueChanged, this, [this](int value) { emit changed(value); });
}

qint64 MinutesField::minutes() const { return m_number->value(); }

void MinutesField::setMinutes(qint64 minutes)
{
    m_number->setValue(static_cast<int>(minutes));
    emit changed(m_number->value()); // also where the number stays: the buttons show it
}

} // namespace lamp
