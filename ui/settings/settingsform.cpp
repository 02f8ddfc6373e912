// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsform.h"

#include "theme/theme.h"
#include "widgets/sectionlabel.h"

#include <QFormLayout>

namespace lamp {

SettingsForm::SettingsForm(QWidget *section, const QString &title, const QString &sentence)
    : m_column(new QVBoxLayout(section))
{
    m_column->setContentsMargins(unit() * 3, unit() * 2, unit() * 3, unit() * 2);
    m_column->setSpacing(unit());
    m_column->addWidget(new TitleLabel(title));
    auto *words = new MutedLabel(sentence);
    words->setWordWrap(true);
    m_column->addWidget(words);
    m_column->addSpacing(unit());
}

void SettingsForm::startRows()
{
    if (m_rows)
        return;
    m_rows = new QFormLayout;
    m_rows->setHorizontalSpacing(unit() * 2);
    m_rows->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_column->addLayout(m_rows);
}

void SettingsForm::row(const QString &label, QWidget *field, const QString &name, const QString &hint)
{
    startRows();
    field->setObjectName(name);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(QString(label).remove(u'&'));
    m_rows->addRow(label, field);
    if (!hint.isEmpty()) {
        auto *words = new MutedLabel(hint);
        words->setWordWrap(true);
        words->setMinimumWidth(unit() * 50);
        m_rows->addRow(QString(), words);
    }
}

void SettingsForm::wide(QWidget *widget)
{
    m_rows = nullptr;
    m_column->addWidget(widget);
}

void SettingsForm::heading(const QString &text)
{
    m_rows = nullptr;
    m_column->addSpacing(unit());
    m_column->addWidget(new SectionLabel(text));
}

void SettingsForm::end() { m_column->addStretch(1); }

} // namespace lamp
