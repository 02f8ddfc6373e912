// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/waitingplan.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;
class QSpinBox;

namespace lamp {

// How waiting goes on by itself, behind one button: folded, it does not.
class WaitPlanFields final : public QWidget {
    Q_OBJECT
public:
    WaitPlanFields(bool canBeSolved, QWidget *parent);
    void setUnfolded(bool on);
    // Reminders, end and what counts as an answer; none while it is folded.
    [[nodiscard]] std::optional<WaitingPlan> plan() const;

private:
    QWidget *buildReminders();

    QPushButton *m_unfold;
    QWidget *m_body;
    QSpinBox *m_times = nullptr;
    QSpinBox *m_days = nullptr;
    QComboBox *m_then;
    QCheckBox *m_thanks;
};

} // namespace lamp
