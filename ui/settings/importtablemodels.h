// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/importsummary.h"

#include <QAbstractTableModel>

namespace lamp {

// The first rows of a table file, as they would be read.
class ImportSampleModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void show(const std::optional<ImportAnalysis> &analysis);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_names;
    QList<CsvRow> m_rows;
};

// The lines of a dry run or a result: where, what becomes of it, why.
class ImportLineModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Place, Fate, Words, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void show(const QList<ImportLine> &lines);
    [[nodiscard]] const QList<ImportLine> &lines() const { return m_lines; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ImportLine> m_lines;
};

} // namespace lamp
