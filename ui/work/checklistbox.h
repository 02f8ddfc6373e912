// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workitems.h"

#include <QFrame>

class QLineEdit;
class QVBoxLayout;

namespace lamp {

class Desk;

// The steps of an item, ticked where they stand. Steps that measure or can fail are done as a visit.
class ChecklistBox final : public QFrame {
    Q_OBJECT
public:
    ChecklistBox(Desk &desk, QWidget *parent);
    void show(const WorkItemDetails &details);
    using QWidget::show;
    void startAdding(); // shows the box and the field for a new step

signals:
    void visitRequested();
    void message(const QString &text);
    void failed(const lamp::Error &error);

private:
    void rebuild();
    void addStep(const Step &step);
    void tick(const Step &step, bool on);
    void append(const QString &title);
    void removeStep(StepId id);
    void report(const QFuture<Result<void>> &done);

    Desk &m_desk;
    WorkItemDetails m_details;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    QLineEdit *m_new = nullptr;
    bool m_adding = false;
};

} // namespace lamp
