// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/targetfield.h"

#include "items/clockwords.h"
#include "settings/fieldnote.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
enum TargetChoice { Nothing, InMinutes, InHours, InDays, ToEndOfDay };
} // namespace

TargetField::TargetField(ClockKind kind, QWidget *parent)
    : QWidget(parent), m_amount(new QSpinBox(this)), m_unit(new QComboBox(this))
{
    const QString code = codeOf(kind), clock = clockWord(kind);
    called(m_amount, u"target."_s + code, tr("%1: how much").arg(clock))->setRange(0, 100'000);
    called(m_unit, u"targetUnit."_s + code, tr("%1: in what").arg(clock));
    m_note = new FieldNote(u"targetNote."_s + code, m_amount, this);
    m_unit->addItem(tr("nothing promised"), Nothing);
    m_unit->addItem(tr("working minutes"), InMinutes);
    m_unit->addItem(tr("working hours"), InHours);
    m_unit->addItem(tr("working days"), InDays);
    m_unit->addItem(tr("working days, to the end of the day"), ToEndOfDay);
    m_unit->setToolTip(clockHint(kind));
    auto *row = new QHBoxLayout;
    row->addWidget(m_amount);
    row->addWidget(m_unit);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(unit() / 4);
    column->addLayout(row);
    column->addWidget(m_note);
    connect(m_amount, &QSpinBox::valueChanged, this, &TargetField::edited);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &TargetField::edited);
    setTarget({});
}

void TargetField::setTarget(const ClockTarget &target)
{
    m_showing = true;
    const bool hours = target.unit == TargetUnit::Minutes && target.amount > 0 && target.amount % 60 == 0;
    const int choice = target.unit == TargetUnit::None  ? Nothing
        : target.unit == TargetUnit::Minutes            ? (hours ? InHours : InMinutes)
        : target.unit == TargetUnit::Days               ? InDays
                                                        : ToEndOfDay;
    m_unit->setCurrentIndex(m_unit->findData(choice));
    m_amount->setValue(static_cast<int>(hours ? target.amount / 60 : target.amount));
    m_amount->setEnabled(choice != Nothing);
    m_showing = false;
}

ClockTarget TargetField::target() const
{
    switch (m_unit->currentData().toInt()) {
    case InMinutes: return {TargetUnit::Minutes, m_amount->value()};
    case InHours: return {TargetUnit::Minutes, m_amount->value() * qint64(60)};
    case InDays: return {TargetUnit::Days, m_amount->value()};
    case ToEndOfDay: return {TargetUnit::EndOfDay, m_amount->value()};
    default: return {};
    }
}

void TargetField::edited()
{
    if (m_showing)
        return;
    m_amount->setEnabled(m_unit->currentData().toInt() != Nothing);
    emit changed();
}

void TargetField::say(const QString &problem) { m_note->say(problem); }

} // namespace lamp
