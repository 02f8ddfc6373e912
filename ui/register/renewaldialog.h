// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registerviews.h"
#include "register/recorddialog.h"

namespace lamp {

// A new contract, licence, certificate …, or all fields of one.
class RenewalDialog final : public RecordDialog {
    Q_OBJECT
public:
    RenewalDialog(Desk &desk, QWidget *parent);
    void setRenewal(const RenewalRow &row);

protected:
    void save() override;

private:
    [[nodiscard]] Renewal entered() const;

    Renewal m_before;
    QLineEdit *m_title, *m_covers, *m_price, *m_lead;
    QComboBox *m_kind, *m_period;
    DateField *m_ends, *m_act;
    QCheckBox *m_itself, *m_active;
    RecordChoice *m_supplier, *m_asset, *m_owner;
    QPlainTextEdit *m_notes;
};

} // namespace lamp
