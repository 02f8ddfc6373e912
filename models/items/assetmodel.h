// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/pagedmodel.h"
#include "items/registerwords.h"

#include <QCoreApplication>

namespace lamp {

class Desk;

// Assets by name, model, owner …; retired ones when asked for. BadgesRole: what is to be said beside the name.
class AssetModel final : public PagedModelOf<AssetId, AssetRow> {
    Q_DECLARE_TR_FUNCTIONS(lamp::AssetModel)
public:
    explicit AssetModel(Desk &desk, QObject *parent = nullptr);

    void setText(const QString &text); // all that follow ask anew
    void setSort(AssetSort sort);
    [[nodiscard]] AssetSort sortedBy() const { return m_sort; }
    void setRetired(bool shown);

protected:
    [[nodiscard]] QString sentence(const AssetRow &row) const override;
    [[nodiscard]] QVariant extra(const AssetRow &row, int column, int role) const override;

private:
    static QList<Column> columns(Desk &desk);
    [[nodiscard]] QDate today() const;

    Desk &m_desk;
    QString m_text;
    AssetSort m_sort = AssetSort::Name;
    bool m_retired = false;
};

} // namespace lamp
