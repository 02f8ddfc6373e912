// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "services/clockcheck.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace lamp {

class Desk;
class FieldNote;
class LevelsEdit;
class TargetField;

// One policy: to which tickets it applies, what it promises, when it warns.
class PolicyForm final : public QFrame {
    Q_OBJECT
public:
    explicit PolicyForm(Desk &desk, QWidget *parent = nullptr);
    void setPolicy(const PolicyEdit &edit, const QList<CalendarEdit> &calendars);
    [[nodiscard]] PolicyEdit policy() const;
    void showProblems(const QList<ClockProblem> &problems); // of this policy

signals:
    void changed();

private:
    void addMatch(QFormLayout *form);
    void addTargets(QFormLayout *form);
    QWidget *checks(QList<std::pair<QString, QCheckBox *>> &boxes, const QString &name);
    void addRecords(QFormLayout *form);
    void chooseRequester();
    void showRequester();
    void fillRecords(const QList<CalendarEdit> &calendars);
    void edited();

    Desk &m_desk;
    PolicyEdit m_edit;
    bool m_showing = false;
    QLineEdit *m_name, *m_department;
    FieldNote *m_nameNote, *m_calendarNote, *m_targetNote;
    QCheckBox *m_active;
    QList<std::pair<QString, QCheckBox *>> m_kinds, m_priorities; // code -> box
    QComboBox *m_service, *m_location, *m_calendar;
    QPushButton *m_requester;
    QList<TargetField *> m_targets; // in the order of allClocks
    LevelsEdit *m_levels;
    Latest m_person;
};

} // namespace lamp
