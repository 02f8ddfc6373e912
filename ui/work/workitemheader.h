// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/clockviews.h"
#include "services/workitems.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace lamp {

class Chip;
class ChipButton;
class Desk;
class FactButton;
class TargetMeter;

// Title line and status line of a work item: number, title to change in place, Solve, ⋯; below them status, priority,
// assignee, asset and the one next deadline.
class WorkItemHeader final : public QWidget {
    Q_OBJECT
public:
    WorkItemHeader(Desk &desk, QWidget *parent);
    void show(const WorkItemDetails &details);
    using QWidget::show;
    void refreshWords();
    void setClocks(const std::optional<ItemClocks> &clocks); // none: the target date stands there
    void setBackShown(bool on);
    [[nodiscard]] QToolButton *more() const { return m_more; }

signals:
    void titleChanged(const QString &title);
    void solveRequested();
    void reopenRequested();
    void statusMenuRequested(QWidget *at);
    void priorityMenuRequested(QWidget *at);
    void assignMenuRequested(QWidget *at);
    void assetRequested();
    void targetMenuRequested(QWidget *at);
    void clocksRequested();
    void backRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *titleLine();
    void makeTitle();
    QLayout *statusLine();
    void showStatus();
    void showFacts();

    Desk &m_desk;
    WorkItemDetails m_details;
    std::optional<ItemClocks> m_clocks;
    QToolButton *m_back = nullptr;
    QLabel *m_number = nullptr;
    QLineEdit *m_title = nullptr;
    QPushButton *m_solve = nullptr;
    QToolButton *m_more = nullptr;
    ChipButton *m_status = nullptr;
    ChipButton *m_priority = nullptr;
    Chip *m_kind = nullptr;
    FactButton *m_assignee = nullptr;
    FactButton *m_asset = nullptr;
    TargetMeter *m_target = nullptr;
    QWidget *m_facts = nullptr; // assignee and asset, made anew for each item
};

} // namespace lamp
