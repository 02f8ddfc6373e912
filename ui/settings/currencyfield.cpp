// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/currencyfield.h"

#include "core/deliver.h"
#include "services/currency.h"
#include "services/desk.h"
#include "theme/theme.h"

namespace lamp {

using namespace Qt::StringLiterals;

CurrencyField::CurrencyField(Desk &desk, QWidget *parent) : QLineEdit(parent), m_desk(desk)
{
    setObjectName(u"currency"_s);
    setMaxLength(8);
    setMaximumWidth(unit() * 14);
    setEnabled(!desk.database().isReadOnly());
    connect(this, &QLineEdit::editingFinished, this, &CurrencyField::keep);
    connect(&desk, &Desk::catalogChanged, this, &CurrencyField::load);
    load();
}

QString CurrencyField::explained() { return tr("the same for everybody: a sign, or letters as EUR, CHF, kr"); }

void CurrencyField::load()
{
    if (!hasFocus())
        setText(m_desk.catalog().setting(currency::Key));
}

void CurrencyField::keep()
{
    const QString typed = text().simplified(), before = m_desk.catalog().setting(currency::Key);
    if (typed == before)
        return;
    if (!currency::check(typed)) {
        setText(before);
        emit message(tr("The currency stays: it is one sign, or two or three letters as EUR, CHF, kr"));
        return;
    }
    deliver(m_desk.setSetting(currency::Key.toString(), typed), this, [this, typed](const Result<void> &done) {
        if (done)
            emit message(tr("The currency is %1").arg(currency::signOf(typed)));
        else
            emit failed(done.error());
    });
}

} // namespace lamp
