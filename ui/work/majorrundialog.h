// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/major.h"

#include <QDialog>

class QComboBox;
class QDateTimeEdit;
class QSpinBox;

namespace lamp {

class Desk;
class FieldNote;

// Who runs a major incident, since when it lasts, and how often all are told.
class MajorRunDialog final : public QDialog {
    Q_OBJECT
public:
    MajorRunDialog(Desk &desk, const WorkItem &item, const MajorSheet &sheet, QWidget *parent);
    void accept() override;

signals:
    void saved();

private:
    Desk &m_desk;
    WorkItemId m_id;
    QComboBox *m_leader;
    QDateTimeEdit *m_since;
    QSpinBox *m_every;
    FieldNote *m_note = nullptr;
    bool m_busy = false;
};

} // namespace lamp
