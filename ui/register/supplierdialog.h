// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "register/recorddialog.h"

namespace lamp {

// A new supplier, or all fields of one.
class SupplierDialog final : public RecordDialog {
    Q_OBJECT
public:
    SupplierDialog(Desk &desk, QWidget *parent);
    void setSupplier(const Supplier &supplier);

protected:
    void save() override;

private:
    Supplier m_before;
    QLineEdit *m_name, *m_hotline, *m_hours, *m_customer, *m_portal, *m_mail;
    QPlainTextEdit *m_contacts, *m_notes;
    QCheckBox *m_active;
};

} // namespace lamp
