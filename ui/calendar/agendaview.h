// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/calendaragenda.h"

#include <QListView>

namespace lamp {

// Thirty days as a list: a heading a day, two lines an entry.
class AgendaView final : public QListView {
    Q_OBJECT
public:
    static constexpr int Days = 30, LateDays = 60;
    explicit AgendaView(QWidget *parent = nullptr);

    void setDays(const CalendarDays &days);
    void setNow(Instant now, const QTimeZone &zone);
    void setSelected(const QString &key);
    void setCurrentDay(QDate day);
    [[nodiscard]] QString selectedKey() const;
    [[nodiscard]] QDate currentDay() const;
    [[nodiscard]] QDate firstDay() const { return m_first; }
    [[nodiscard]] QDate lastDay() const { return m_first.addDays(Days - 1); }
    void showDay(QDate day); // the list begins with that day

signals:
    void selected(const QString &key);
    void opened(const QString &key);
    void moveDialogWanted(const QString &key);
    void menuWanted(const QString &key, const QPoint &globalPosition);
    void newPlanWanted(QDate day);
    void pageTurned();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    CalendarAgenda *m_model;
    QDate m_first, m_today, m_wanted;
    QString m_key; // kept over a refresh
    bool m_quiet = false;
};

} // namespace lamp
