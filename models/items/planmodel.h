// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/plans.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace lamp {

// The plans as a table: plan, rhythm, responsible, next, last, twelve months, required by.
class PlanModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Title, Rhythm, Responsible, Next, Last, FirstMonth, RequiredBy = FirstMonth + 12, ColumnCount };
    enum Role { IdRole = Qt::UserRole, SortRole, StateRole, MarkRole, NextStateRole, ProblemRole };

    explicit PlanModel(QObject *parent = nullptr);

    // `today` names the last of the twelve months.
    void setRows(const QList<PlanRow> &rows, QDate today, const QTimeZone &zone);
    [[nodiscard]] const QList<PlanRow> &rows() const { return m_rows; }
    [[nodiscard]] QModelIndex indexOf(PlanId id) const;
    [[nodiscard]] QDate month(int column) const; // first day of a month column

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const PlanRow &row, int column) const;
    [[nodiscard]] QVariant sortValue(const PlanRow &row, int column) const;
    [[nodiscard]] QString sentence(const PlanRow &row, int column) const;
    [[nodiscard]] QString day(Instant at) const;
    [[nodiscard]] QVariant monthHeader(int section, int role) const;
    [[nodiscard]] static QString tip(const PlanRow &row);

    QList<PlanRow> m_rows;
    QDate m_today;
    QTimeZone m_zone = QTimeZone::utc();
};

[[nodiscard]] QList<MonthMark> planLegend(); // the signs that a legend explains, in its order
[[nodiscard]] QString markSign(MonthMark mark); // ✓ ◐ ✗ – ○
[[nodiscard]] QString markName(MonthMark mark);
[[nodiscard]] QString planStateName(PlanState state);
// "24 Nov", with the year when it is another one.
[[nodiscard]] QString shortDay(QDate day, QDate today);

// What the twelve months of all plans come to.
struct PlanSummary {
    int plans = 0, drafts = 0;
    int inTime = 0, late = 0, missed = 0, skipped = 0, withFailures = 0;
    [[nodiscard]] int due() const { return inTime + late + missed; }
    [[nodiscard]] std::optional<int> percentInTime() const; // absent while nothing was due
};
[[nodiscard]] PlanSummary summaryOf(const QList<PlanRow> &rows);
[[nodiscard]] QString summaryText(const PlanSummary &summary);

} // namespace lamp
