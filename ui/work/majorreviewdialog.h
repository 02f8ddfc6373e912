// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/majorwork.h"

#include <QDialog>

class QFormLayout;
class QPlainTextEdit;

namespace lamp {

class Desk;
class FieldNote;
class TextDoor;

// Looking back on a major incident: what happened, why, what will be changed. What happened is filled in from the
// updates while nobody wrote it.
class MajorReviewDialog final : public QDialog {
    Q_OBJECT
public:
    MajorReviewDialog(Desk &desk, const majorwork::MajorView &view, QWidget *parent);
    void accept() override;

signals:
    void saved();

private:
    void addDoor(const QString &number);
    QPlainTextEdit *area(const QString &name, const QString &label, const QString &text, const QString &hint);

    Desk &m_desk;
    WorkItemId m_id;
    MajorSheet m_before;
    QFormLayout *m_form;
    QPlainTextEdit *m_happened, *m_reason, *m_improvement;
    FieldNote *m_note = nullptr;
    TextDoor *m_door = nullptr;
    bool m_busy = false;
};

} // namespace lamp
