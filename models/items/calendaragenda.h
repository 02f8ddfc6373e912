// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/calendardays.h"

#include <QAbstractListModel>

namespace lamp {

// The agenda as one list: what is overdue, then a heading a day and below it the day's entries. Today has a heading
// even when it is free.
class CalendarAgenda final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { KeyRole = Qt::UserRole, HeadingRole, DayRole, GroupRole, TimeRole, SecondLineRole, CountRole };

    explicit CalendarAgenda(QObject *parent = nullptr);
    void setDays(const CalendarDays &days, QDate from, QDate to, QDate today);
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;
    [[nodiscard]] QModelIndex headingOf(QDate day) const; // the first heading at or after the day
    [[nodiscard]] const CalendarEntry *entry(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line {
        QDate day;   // invalid: overdue
        QString key; // empty: the heading
        int count = 0;
        friend bool operator==(const Line &, const Line &) = default;
    };
    [[nodiscard]] QVariant headingData(const Line &line, int role) const;
    QList<Line> m_lines;
    CalendarDays m_days;
    QDate m_today;
};

} // namespace lamp
