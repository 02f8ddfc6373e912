// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/clockviews.h"

#include <QDialog>

class QTreeWidget;
class QVBoxLayout;

namespace lamp {

class Desk;

// All clocks of a ticket, explained: how each stands, a bar of what counted and what did not, and the same as a list.
class ClockSheet final : public QDialog {
    Q_OBJECT
public:
    ClockSheet(Desk &desk, const QString &what, const ItemClocks &clocks, QWidget *parent);

signals:
    void judgeAgainRequested(); // by the rules of today

private:
    void addSummary(QVBoxLayout *column, const QString &what);
    void addClock(QVBoxLayout *column, const ClockView &view);
    void addLegend(QVBoxLayout *column);
    void addList(QVBoxLayout *column);
    void addButtons(QVBoxLayout *column);
    [[nodiscard]] QStringList summary() const;

    Desk &m_desk;
    ItemClocks m_clocks;
    Instant m_now;
    QTimeZone m_zone; // that the clocks are read in
    QTreeWidget *m_list;
};

} // namespace lamp
