// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "core/result.h"
#include "services/clockcheck.h"

#include <QTimer>
#include <QWidget>

class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace lamp {

class CalendarForm;
class Desk;
class PolicyForm;
class WhatIfPanel;

// What is promised on tickets: policies in the order in which they are tried, and the hours that count. What an edit
// would do is looked up while it is made; it is saved as one act.
class ClocksSection final : public QWidget {
    Q_OBJECT
public:
    explicit ClocksSection(Desk &desk, QWidget *parent = nullptr);
    [[nodiscard]] bool isDirty() const { return m_edited != m_stored; }

signals:
    void message(const QString &text);
    void failed(const lamp::Error &error);
    void openWorkItem(lamp::WorkItemId id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildForms();
    void buildPolicies(QVBoxLayout *column);
    void buildCalendars(QVBoxLayout *column);
    void connectForms();
    QPushButton *button(const QString &text, const QString &name, const char *iconName);
    void read();
    void take(const ClockRules &rules);
    void discard();
    void save();
    void saved();
    void edited();
    void judge();
    void showProblems(const QList<ClockProblem> &problems);

    void fillPolicies(int current);
    void fillCalendars(int current);
    void showPolicy();
    void showCalendar();
    void writePolicy();
    void writeCalendar();
    void addPolicy();
    void addUsual();
    void movePolicy(int by);
    void removePolicy();
    void addCalendar();
    void removeCalendar();
    [[nodiscard]] QString policyLine(qsizetype index) const;
    [[nodiscard]] bool isWrong(ClockProblem::Where where, qsizetype index) const;
    void nameLines();

    Desk &m_desk;
    ClockRules m_stored, m_edited;
    QList<ClockProblem> m_problems;
    bool m_read = false, m_filling = false;
    qint64 m_newId = -1; // of calendars that are not saved yet
    QListWidget *m_policies, *m_calendars; // the first calendar is the desk's own
    QPushButton *m_up = nullptr, *m_down = nullptr, *m_removePolicy = nullptr, *m_usual = nullptr,
                *m_removeCalendar = nullptr;
    PolicyForm *m_policyForm;
    CalendarForm *m_calendarForm;
    WhatIfPanel *m_panel;
    QTimer m_soon;
    Latest m_reading, m_checking, m_asking;
};

} // namespace lamp
