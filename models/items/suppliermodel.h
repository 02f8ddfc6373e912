// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/pagedmodel.h"
#include "items/registerwords.h"

#include <QCoreApplication>

namespace lamp {

class Desk;

// Suppliers by name; former ones when asked for.
class SupplierModel final : public PagedModelOf<SupplierId, SupplierRow> {
    Q_DECLARE_TR_FUNCTIONS(lamp::SupplierModel)
public:
    explicit SupplierModel(Desk &desk, QObject *parent = nullptr);

    void setText(const QString &text);
    void setFormer(bool shown);

protected:
    [[nodiscard]] QString sentence(const SupplierRow &row) const override;
    [[nodiscard]] QVariant extra(const SupplierRow &row, int column, int role) const override;

private:
    static QList<Column> columns(Desk &desk);
    [[nodiscard]] QDate today() const;

    Desk &m_desk;
    QString m_text;
    bool m_former = false;
};

} // namespace lamp
