// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "register/recorddialog.h"

namespace lamp {

// A new asset, or all fields of one.
class AssetDialog final : public RecordDialog {
    Q_OBJECT
public:
    AssetDialog(Desk &desk, QWidget *parent);
    void setAsset(const Asset &asset, const QString &location, const QString &owner, const QString &supplier,
                  const QString &contract);

protected:
    void save() override;

private:
    void build();
    void buildRight();
    [[nodiscard]] Asset entered() const;

    Asset m_before;
    QString m_locationBefore;
    QLineEdit *m_name, *m_model, *m_serial, *m_location, *m_place, *m_address, *m_host, *m_console, *m_cost,
        *m_external;
    KnownField *m_type;
    QComboBox *m_state, *m_criticality;
    DateField *m_purchased, *m_inService, *m_warranty, *m_support, *m_replace;
    RecordChoice *m_owner, *m_supplier, *m_contract;
    QPlainTextEdit *m_notes;
    QLabel *m_secret;
};

} // namespace lamp
