// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/timecost.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QPushButton;
class QTreeWidget;

namespace lamp {

class CurrencyField;
class Desk;
class SettingsForm;

// What an hour of work costs, for everybody or for a person, from a day on; and the currency of the desk.
class TimeSection final : public QWidget {
    Q_OBJECT
public:
    explicit TimeSection(Desk &desk, QWidget *parent = nullptr);

signals:
    void message(const QString &text);
    void failed(const lamp::Error &error);

private:
    void addList(SettingsForm &form);
    QWidget *buildAdding();
    void fillPeople();
    void load();
    void present();
    void add();
    void remove();
    [[nodiscard]] QString nameOf(PersonId person) const;

    Desk &m_desk;
    QList<HourRate> m_rates;
    CurrencyField *m_currency;
    QTreeWidget *m_list;
    QPushButton *m_remove;
    QComboBox *m_who;
    QDoubleSpinBox *m_price;
    QDateEdit *m_from;
};

} // namespace lamp
