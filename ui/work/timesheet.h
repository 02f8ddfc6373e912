// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "services/timebook.h"

#include <QDialog>

class QComboBox;
class QDateTimeEdit;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QTreeWidget;
class QVBoxLayout;

namespace lamp {

class Desk;

// Time and cost of an item: who spent what and when, the estimate and what is left of it, material, and the sums with
// the parts of the item. Time can be added for an earlier day and, below nothing, taken back.
class TimeSheet final : public QDialog {
    Q_OBJECT
public:
    TimeSheet(Desk &desk, WorkItemId item, const QString &what, QWidget *parent);

signals:
    void message(const QString &text);
    void failed(const lamp::Error &error);

private:
    void build(const QString &what);
    void addEstimate(QVBoxLayout *column);
    void addTimeForm(QVBoxLayout *column);
    void addMaterialForm(QVBoxLayout *column);
    void load();
    void present();
    void presentLines();
    void presentMaterial();
    void keepTime();
    void keepMaterial();
    void keepEstimate();
    void removeMaterial();
    void report(const Error &error);
    [[nodiscard]] QStringList summary() const;

    Desk &m_desk;
    WorkItemId m_id;
    timebook::Sheet m_sheet;
    QLabel *m_summary, *m_problem;
    QTreeWidget *m_lines, *m_material;
    QLineEdit *m_estimate, *m_minutes, *m_words, *m_name;
    QDateTimeEdit *m_at;
    QComboBox *m_who;
    QDoubleSpinBox *m_quantity, *m_price;
    Latest m_latest;
};

} // namespace lamp
