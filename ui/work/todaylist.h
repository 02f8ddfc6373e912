// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"
#include "work/todayrow.h"

class QVBoxLayout;

namespace lamp {

// The rows of one order. A new order never moves the row that is pointed at or focused: the others are put round it,
// and one that is not due any more stands there, ticked, until it is left.
class TodayList final : public QFrame {
    Q_OBJECT
public:
    TodayList(const QString &name, Ink ground, QWidget *parent);
    void setTasks(const QList<TodayTask> &tasks, const TodayWords &words);
    [[nodiscard]] QList<TodayRow *> rows() const { return m_rows; }
    [[nodiscard]] TodayRow *heldRow() const;

    // The new order with the held thing at the place it had; absent from the new order, it is kept as a gap (empty
    // key).
    [[nodiscard]] static QStringList keepingPlace(const QStringList &fresh, const QStringList &old,
                                                  const QString &held);

signals:
    void acted(const lamp::TodayTask &task);
    void opened(const lamp::TodayTask &task);
    void released();

protected:
    void keyPressEvent(QKeyEvent *event) override; // Up and Down, J and K from button to button
    void paintEvent(QPaintEvent *event) override;

private:
    TodayRow *makeRow();
    void placeRows();

    QVBoxLayout *m_layout;
    QList<TodayRow *> m_rows;
    Ink m_ground;
};

} // namespace lamp
