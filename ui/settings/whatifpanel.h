// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/clockcheck.h"

#include <QFrame>

class QLabel;
class QListWidget;
class QPushButton;

namespace lamp {

class Desk;

// What an edit of the rules would do to the open tickets, beside the buttons that save or drop it.
class WhatIfPanel final : public QFrame {
    Q_OBJECT
public:
    explicit WhatIfPanel(Desk &desk, QWidget *parent = nullptr);
    void showUnchanged();
    void showLooking();
    void showProblems(const QList<ClockProblem> &problems); // cannot be saved like this
    void show(const WhatIf &what);
    using QFrame::show;
    [[nodiscard]] QString summary() const;

signals:
    void saveRequested();
    void discardRequested();
    void openWorkItem(lamp::WorkItemId id);

private:
    void addLines(const QList<WhatIfLine> &lines, bool breached);
    void allow(bool save, bool discard);

    Desk &m_desk;
    QLabel *m_summary;
    QListWidget *m_lines;
    QPushButton *m_save, *m_discard;
};

} // namespace lamp
