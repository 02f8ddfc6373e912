// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/undowords.h"

#include <QDialog>

class QButtonGroup;
class QGridLayout;

namespace lamp {

class Desk;

// An act cannot be taken back as it is: others changed the same since. Both values, who and when, and for each what is
// to stand: theirs (to begin with) or mine. Both can be copied.
class UndoConflictDialog final : public QDialog {
    Q_OBJECT
public:
    UndoConflictDialog(Desk &desk, const UndoConflicts &conflicts, const QList<ConflictLine> &lines, QWidget *parent);
    void accept() override;

    // Asks about an act that was refused; what cannot be decided about is handed on as it is.
    static void offer(Desk &desk, const Error &refused, ChangeSetId act, bool redo, QWidget *parent,
                      const std::function<void(const QString &)> &taken,
                      const std::function<void(const Error &)> &failed);

signals:
    void taken(const QString &what); // back, with these choices
    void failed(const lamp::Error &error);

private:
    QWidget *buildLines();
    QWidget *buildButtons();
    void addLine(QGridLayout *grid, int row, qsizetype index);
    void copyAll();

    Desk &m_desk;
    UndoConflicts m_conflicts;
    QList<ConflictLine> m_lines;
    QHash<qsizetype, QButtonGroup *> m_choices; // of those that a person decides about
    bool m_busy = false;
};

} // namespace lamp
