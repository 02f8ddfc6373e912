// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/clockcheck.h"

#include <QWidget>

class QComboBox;
class QSpinBox;
class QVBoxLayout;

namespace lamp {

class FieldNote;

// The warnings of a policy: on which clock, when, and who is told.
class LevelsEdit final : public QWidget {
    Q_OBJECT
public:
    explicit LevelsEdit(QWidget *parent = nullptr);
    void setLevels(const QList<EscalationLevel> &levels);
    [[nodiscard]] QList<EscalationLevel> levels() const;
    void showProblems(const QList<ClockProblem> &problems); // of this policy's levels

signals:
    void changed();

private:
    struct Line {
        EscalationLevel level;
        QWidget *box = nullptr;
        QComboBox *clock = nullptr;
        QSpinBox *amount = nullptr;
        QComboBox *unit = nullptr, *action = nullptr;
        FieldNote *note = nullptr;
    };
    void addLine(const EscalationLevel &level);
    void makeFields(Line &line, int number);
    void remove(const QWidget *box);

    QVBoxLayout *m_column;
    QList<Line> m_lines;
};

} // namespace lamp
