// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "services/timebook.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace lamp {

class Desk;
class WeekTable;

// My week: tickets by days. A cell is typed over ("45", "1:30"); what is less than before takes time back.
class WeekPage final : public QWidget {
    Q_OBJECT
public:
    explicit WeekPage(Desk &desk, QWidget *parent = nullptr);
    void showWeek(QDate day);
    [[nodiscard]] const timebook::Week &week() const { return m_week; }

signals:
    void message(const QString &text);
    void failed(const lamp::Error &error);
    void openWorkItem(lamp::WorkItemId id);

private:
    QWidget *buildBar();
    void load();
    void present();
    void presentRow(int row);
    void presentSums();
    void keep(int row, int column);
    void addTicket();
    void openCurrent();
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QString summary() const;

    Desk &m_desk;
    QDate m_day;
    timebook::Week m_week;
    QList<WorkItemId> m_further; // added by hand, until they have time
    QLabel *m_title, *m_sum;
    QPushButton *m_next = nullptr, *m_add = nullptr;
    WeekTable *m_table;
    bool m_filling = false;
    QTimer m_soon;
    Latest m_latest;
};

} // namespace lamp
