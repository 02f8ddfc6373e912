// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workitem.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace lamp {

class EmptyState;

// The checklist of a plan: the steps at the left, the chosen one at the right.
class StepsEditor final : public QWidget {
    Q_OBJECT
public:
    explicit StepsEditor(QWidget *parent = nullptr);

    void setSteps(const QList<Step> &steps);
    [[nodiscard]] QList<Step> steps() const; // numbered in their order; those without a title left out
    // What is wrong with the first faulty step, in words; empty when all are good. Chooses that step.
    [[nodiscard]] QString problem();
    [[nodiscard]] int count() const;
    [[nodiscard]] const QList<Step> &all() const { return m_steps; } // as they are listed
    [[nodiscard]] int current() const;
    void choose(int row);
    [[nodiscard]] QPlainTextEdit *instruction() const { return m_instruction; }

signals:
    void changed();

private:
    QWidget *buildList();
    QWidget *buildForm();
    QWidget *buildLimits(QWidget *parent);
    void add();
    void remove();
    void move(int by);
    void showStep(int row);
    void keepStep();
    void showParts();
    [[nodiscard]] static QString lineOf(const Step &step, int number);
    void renumber();

    QList<Step> m_steps;
    bool m_showing = false;
    QListWidget *m_list;
    QPushButton *m_add, *m_remove, *m_up, *m_down;
    QWidget *m_form;
    EmptyState *m_empty;
    QComboBox *m_kind;
    QLineEdit *m_title, *m_unit, *m_lowest, *m_highest;
    QPlainTextEdit *m_instruction;
    QCheckBox *m_evidence;
    QWidget *m_limits;
};

} // namespace lamp
