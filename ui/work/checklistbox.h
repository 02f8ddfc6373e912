// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "services/checklists.h"

#include <QFrame>

class QBoxLayout;
class QLineEdit;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace lamp {

class Desk;

// The lists of steps of an item, ticked where they stand: who ticked and when stands beside each. A step can be a
// ticket or an approval. Steps that measure or can fail are done as a visit.
class ChecklistBox final : public QFrame {
    Q_OBJECT
public:
    ChecklistBox(Desk &desk, QWidget *parent);
    void show(const WorkItemDetails &details);
    using QWidget::show;
    void startAdding(ChecklistId list = {}); // shows the box and the field for a new step
    void chooseList();                       // asks which list to copy
    [[nodiscard]] const QList<checklists::List> &lists() const { return m_lists; }

signals:
    void visitRequested();
    void workItemActivated(lamp::WorkItemId id);
    void message(const QString &text);
    void failed(const lamp::Error &error);

private:
    void take(const QList<checklists::List> &lists);
    void rebuild();
    void addHead(const checklists::List &list, bool first);
    void addListMenu(QToolButton *button, const checklists::List &list);
    void addStep(const checklists::Line &line);
    [[nodiscard]] QString wordsBeside(const checklists::Line &line) const;
    void addBeside(QBoxLayout *row, const checklists::Line &line);
    void addActions(QWidget *box, const checklists::Line &line);
    void addField(ChecklistId list);
    void pickTicket(const Step &step, QWidget *at);
    void pickPerson(const Step &step, QWidget *at);
    void refuse(const Step &step, QWidget *at);
    void tick(const Step &step, bool on);
    void append(const QString &title);
    void removeStep(StepId id);
    void report(const QFuture<Result<void>> &done, const QString &said = {});
    [[nodiscard]] QString wordsOf(const checklists::Line &line) const;
    [[nodiscard]] bool isLocked() const;

    Desk &m_desk;
    WorkItemDetails m_details;
    QList<checklists::List> m_lists;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    QLineEdit *m_new = nullptr;
    bool m_adding = false;
    ChecklistId m_addingTo;
    Latest m_latest;
};

} // namespace lamp
