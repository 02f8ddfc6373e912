// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/waitplanfields.h"

#include "theme/theme.h"
#include "widgets/sectionlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

WaitPlanFields::WaitPlanFields(bool canBeSolved, QWidget *parent)
    : QWidget(parent), m_unfold(new QPushButton(this)), m_body(new QWidget(this)), m_then(new QComboBox(m_body)),
      m_thanks(new QCheckBox(tr("A mere “thanks” &ends it, too"), m_body))
{
    m_unfold->setFlat(true);
    m_unfold->setFont(smallFont());
    m_unfold->setObjectName(u"waitPlan"_s);
    connect(m_unfold, &QPushButton::clicked, this, [this] { setUnfolded(m_body->isHidden()); });
    m_then->setObjectName(u"waitThen"_s);
    m_then->addItem(tr("it goes back to the queue"), codeOf(AfterWaiting::Return));
    if (canBeSolved)
        m_then->addItem(tr("it is solved"), codeOf(AfterWaiting::Solve));
    m_thanks->setObjectName(u"waitThanks"_s);
    m_thanks->setToolTip(tr("Any other answer of the requester ends the waiting in any case.").toHtmlEscaped());
    auto *form = new QFormLayout(m_body);
    form->setContentsMargins({});
    form->addRow(tr("&On that day"), m_then);
    QWidget *reminders = buildReminders();
    form->addRow(tr("&Remind me"), reminders);
    static_cast<QLabel *>(form->labelForField(reminders))->setBuddy(m_times);
    form->addRow(QString(), m_thanks);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_unfold, 0, Qt::AlignLeft);
    all->addWidget(m_body);
    setUnfolded(false);
}

QWidget *WaitPlanFields::buildReminders()
{
    auto *row = new QWidget(m_body);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    m_times = new QSpinBox(row);
    m_times->setRange(0, 20);
    m_times->setValue(2);
    m_times->setSuffix(tr(" times"));
    m_times->setSpecialValueText(tr("never"));
    m_times->setObjectName(u"waitTimes"_s);
    m_days = new QSpinBox(row);
    m_days->setRange(1, 90);
    m_days->setValue(2);
    m_days->setPrefix(tr("every "));
    m_days->setSuffix(tr(" days"));
    m_days->setObjectName(u"waitDays"_s);
    m_days->setAccessibleName(tr("Days between two reminders"));
    layout->addWidget(m_times);
    layout->addWidget(m_days);
    layout->addStretch(1);
    connect(m_times, &QSpinBox::valueChanged, m_days, [this](int times) { m_days->setEnabled(times > 0); });
    return row;
}

void WaitPlanFields::setUnfolded(bool on)
{
    m_body->setVisible(on);
    m_unfold->setText(on ? tr("Without a plan ▴") : tr("With a plan ▸"));
    m_unfold->setToolTip(on ? QString() : tr("Reminders, and what becomes of it on that day"));
    if (on)
        m_then->setFocus(Qt::OtherFocusReason);
}

std::optional<WaitingPlan> WaitPlanFields::plan() const
{
    if (m_body->isHidden())
        return std::nullopt;
    WaitingPlan plan;
    plan.times = m_times->value();
    plan.everyDays = plan.times > 0 ? m_days->value() : 0;
    plan.then = fromCode<AfterWaiting>(m_then->currentData().toString()).value_or(AfterWaiting::Return);
    plan.thanksEnd = m_thanks->isChecked();
    return plan;
}

} // namespace lamp
