// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that are marked to be acted on together, and the row that one is on.
#include "work/workitemview.h"

#include <QKeyEvent>

#include <utility>

namespace lamp {

namespace {
bool movesOnly(const QEvent *event)
{
    if (!event || event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    return (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && key->key() != Qt::Key_Space;
}
} // namespace

bool WorkItemView::isMarking() const
{
    int rows = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        rows += range.height();
    return rows > 1 || (m_marking && rows == 1);
}

void WorkItemView::toggleMark()
{
    if (!currentIndex().isValid() || !isCurrentShown())
        return;
    const auto act = isMarking() ? QItemSelectionModel::Toggle : QItemSelectionModel::ClearAndSelect;
    m_marking = true;
    selectionModel()->select(currentIndex(), act | QItemSelectionModel::Rows);
    if (!selectionModel()->hasSelection()) // that was the last one: it is just the row one is on again
        clearMarks();
    emit marksChanged();
}

void WorkItemView::clearMarks()
{
    m_marking = false;
    if (currentIndex().isValid() && isCurrentShown())
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    else
        clearSelection();
    emit marksChanged();
}

void WorkItemView::reset()
{
    m_marking = false;
    QTableView::reset();
}

void WorkItemView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!selectionModel()->hasSelection()) // the marked rows have left the list
        m_marking = false;
}

void WorkItemView::mousePressEvent(QMouseEvent *event)
{
    const bool alone = (event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    const bool unmarks = alone && std::exchange(m_marking, false); // a click goes to its row alone
    QTableView::mousePressEvent(event);
    if (unmarks)
        emit marksChanged();
}

// The first Esc takes the marks off, the next one leaves.
void WorkItemView::leaveStep()
{
    if (isMarking())
        clearMarks();
    else
        emit escaped();
}

QItemSelectionModel::SelectionFlags WorkItemView::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    if (isMarking() && movesOnly(event)) // arrows are as J and K
        return QItemSelectionModel::Rows;
    return QTableView::selectionCommand(index, event) | QItemSelectionModel::Rows;
}

} // namespace lamp
