// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/pagedmodel.h"
#include "items/targetwords.h"

#include <QCoreApplication>

namespace lamp {

class Desk;

// The queue: work items of a query, in its order.
class WorkItemModel final : public PagedModelOf<WorkItemId, WorkItemRow> {
    Q_DECLARE_TR_FUNCTIONS(lamp::WorkItemModel)
public:
    explicit WorkItemModel(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const WorkItemQuery &query() const { return m_query; }
    void setQuery(const WorkItemQuery &query);
    // Sorts by the column's key; a column without one does nothing.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    // Names of columns that are shown unless the user chose others.
    [[nodiscard]] static QStringList usualColumns(bool alone);

protected:
    [[nodiscard]] QString sentence(const WorkItemRow &row) const override;
    [[nodiscard]] QVariant extra(const WorkItemRow &row, int column, int role) const override;

private:
    static QList<Column> columns(Desk &desk);
    [[nodiscard]] TargetWords target(const WorkItemRow &row) const;

    Desk &m_desk;
    WorkItemQuery m_query;
};

} // namespace lamp
