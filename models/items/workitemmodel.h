// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/pagedmodel.h"
#include "domain/rowcolour.h"
#include "items/targetwords.h"
#include "services/listlook.h"

#include <QCoreApplication>

namespace lamp {

class Desk;

// The queue: work items of a query, in its order. Where the query groups, the first row of each group carries its
// heading; rules of a view give rows a colour.
class WorkItemModel final : public PagedModelOf<WorkItemId, WorkItemRow> {
    Q_DECLARE_TR_FUNCTIONS(lamp::WorkItemModel)
public:
    explicit WorkItemModel(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const WorkItemQuery &query() const { return m_query; }
    void setQuery(const WorkItemQuery &query);
    void setColours(const QList<RowColour> &rules);
    [[nodiscard]] const QList<RowColour> &colours() const { return m_rules; }
    [[nodiscard]] QList<int> groupRows() const { return m_headings.keys(); } // ascending: where a group begins
    // As time passes: words, colours, groups, and the rows themselves where the query asks for a time.
    void tick();
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    // Sorts by the column's key; a column without one does nothing.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    // Names of columns that are shown unless the user chose others.
    [[nodiscard]] static QStringList usualColumns(bool alone);

protected:
    [[nodiscard]] QString sentence(const WorkItemRow &row) const override;
    [[nodiscard]] QVariant extra(const WorkItemRow &row, int column, int role) const override;

private:
    static QList<Column> columns(Desk &desk);
    // Its parts, in their order: what and whose; how it stands; dates; the rest.
    static QList<Column> whatColumns();
    static QList<Column> stateColumns(Desk &desk);
    static QList<Column> dateColumns(Desk &desk);
    static QList<Column> otherColumns(Desk &desk);
    [[nodiscard]] TargetWords target(const WorkItemRow &row) const;

    void lookAgain() const; // soon; many calls in a row become one
    void askLook();
    void takeLook(const ListLook &look);

    Desk &m_desk;
    WorkItemQuery m_query;
    QList<RowColour> m_rules;
    QMap<int, QString> m_headings; // by row
    QHash<qint64, int> m_coloured; // id -> number of the rule
    QTimer *m_lookSoon;
    int m_lookedAt = 0; // the row around which colours are known
    Latest m_look;
};

} // namespace lamp
