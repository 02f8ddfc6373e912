// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/zimchoicebox.h"

#include "theme/theme.h"
#include "widgets/sectionlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace lamp {

using namespace Qt::StringLiterals;

ZimChoiceBox::ZimChoiceBox(QWidget *parent) : QWidget(parent), m_words(new QLineEdit), m_most(new QSpinBox)
{
    m_words->setObjectName(u"importZimWords"_s);
    m_words->setPlaceholderText(tr("for example: systemd mount"));
    m_most->setObjectName(u"importZimMost"_s);
    m_most->setRange(1, int(ZimChoice::Most));
    m_most->setValue(int(ZimChoice().most));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(unit() * 2);
    const auto add = [grid](int column, const QString &words, QWidget *field) {
        auto *label = new QLabel(words);
        label->setBuddy(field);
        grid->addWidget(label, 0, column);
        grid->addWidget(field, 1, column);
    };
    add(0, tr("&Pages about"), m_words);
    add(1, tr("At &most"), m_most);
    auto *note = new MutedLabel;
    note->setText(tr("Without words, pages come in the order of their titles. They stand in a collection of their own, "
                     "are searched beside your articles and stay as they came; the collection is taken out again as "
                     "one."));
    note->setWordWrap(true);
    grid->addWidget(note, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    connect(m_words, &QLineEdit::textChanged, this, &ZimChoiceBox::tell);
    connect(m_most, &QSpinBox::valueChanged, this, &ZimChoiceBox::tell);
}

void ZimChoiceBox::tell() { emit chosen({m_words->text().simplified(), m_most->value()}); }

} // namespace lamp
