// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/majorminutes.h"

#include "core/deliver.h"
#include "services/desk.h"
#include "services/majorwork.h"
#include "settings/fieldnote.h"
#include "theme/theme.h"
#include "widgets/sectionlabel.h"

#include <QFormLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace lamp {

using namespace Qt::StringLiterals;

MajorMinutes::MajorMinutes(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk),
      m_minutes(called(new QSpinBox(this), u"majorMinutes"_s, tr("Minutes between the updates of a major incident")))
{
    m_minutes->setRange(0, int(majorwork::LongestRhythm));
    m_minutes->setSingleStep(5);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setSpecialValueText(tr("no rhythm"));
    m_minutes->setKeyboardTracking(false); // 1, 12 and 120 are not three acts
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setHorizontalSpacing(unit() * 2);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(new SectionLabel(tr("Major incidents")));
    form->addRow(tr("All are told &every"), m_minutes);
    auto *words = new MutedLabel(tr("Who runs one is reminded when an update is due. Each of them can have a rhythm of "
                                    "its own."));
    words->setWordWrap(true);
    form->addRow(words);
    connect(m_minutes, &QSpinBox::editingFinished, this, &MajorMinutes::keep);
    connect(&desk, &Desk::catalogChanged, this, &MajorMinutes::fill);
    fill();
}

void MajorMinutes::fill()
{
    if (m_minutes->hasFocus()) // what is being typed stays
        return;
    const QSignalBlocker quiet(m_minutes);
    m_minutes->setValue(static_cast<int>(majorwork::usualRhythm(m_desk)));
}

void MajorMinutes::keep()
{
    const int minutes = m_minutes->value();
    if (minutes == majorwork::usualRhythm(m_desk))
        return;
    deliver(majorwork::setUsualRhythm(m_desk, minutes), this, [this, minutes](const Result<void> &done) {
        if (!done)
            emit failed(done.error());
        else if (minutes > 0)
            emit message(tr("All are told about a major incident every %n minute(s).", nullptr, minutes));
        else
            emit message(tr("Nobody is reminded of updates about a major incident."));
    });
}

} // namespace lamp
