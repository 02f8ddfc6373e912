// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/problem.h"

#include <QDialog>

class QCheckBox;
class QFormLayout;
class QPlainTextEdit;

namespace lamp {

class Desk;
class FieldNote;
class TextDoor;

// Symptoms, cause and workaround of a problem. What cannot be kept is said beside the button, and the form stays open.
class ProblemDialog final : public QDialog {
    Q_OBJECT
public:
    ProblemDialog(Desk &desk, const QString &number, const ProblemSheet &sheet, QWidget *parent);
    void accept() override;

signals:
    void saved();

private:
    void addDoor(const QString &number);
    QPlainTextEdit *area(const QString &name, const QString &label, const QString &text, const QString &hint);
    [[nodiscard]] ProblemSheet typed() const;

    Desk &m_desk;
    ProblemSheet m_before;
    QFormLayout *m_form;
    QPlainTextEdit *m_symptoms, *m_cause, *m_workaround;
    QCheckBox *m_known;
    FieldNote *m_note = nullptr;
    TextDoor *m_door = nullptr;
    bool m_busy = false;
};

} // namespace lamp
