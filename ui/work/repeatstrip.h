// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workitems.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace lamp {

class Desk;

// "This is the 3rd incident on PRN-07 within 30 days. Before it: #1017 restarted, #988 rollers · 2 h 40, 180 € ·
// warranty to 03/2027": shown only where it is true.
class RepeatStrip final : public QFrame {
    Q_OBJECT
public:
    RepeatStrip(Desk &desk, QWidget *parent);
    void show(const WorkItemDetails &details);
    using QWidget::show;
    [[nodiscard]] QString text() const;

signals:
    void sameFixRequested(lamp::WorkItemId earlier);
    void makeProblemRequested();
    void workItemActivated(lamp::WorkItemId id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString sentence(const WorkItemDetails &details, bool whole) const;

    Desk &m_desk;
    QLabel *m_text;
    QPushButton *m_same;
    QPushButton *m_problem;
    WorkItemId m_earlier;
};

// "3rd"; other languages give the number their own way.
[[nodiscard]] QString ordinal(int number);

} // namespace lamp
