// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/weektable.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace lamp {

using namespace Qt::StringLiterals;

WeekTable::WeekTable(QWidget *parent) : QTableWidget(parent)
{
    setObjectName(u"weekTable"_s);
    setAccessibleName(tr("Time of the week"));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
                    | QAbstractItemView::DoubleClicked);
    setTabKeyNavigation(false); // Tab leaves the grid; the arrows move in it
    verticalHeader()->hide();
    setAlternatingRowColors(true);
    setShowGrid(true);
    connect(this, &QTableWidget::cellDoubleClicked, this, [this](int, int column) {
        if (column == 0)
            emit opened();
    });
}

void WeekTable::keyPressEvent(QKeyEvent *event)
{
    QTableWidgetItem *cell = currentItem();
    const bool editable = cell && cell->flags().testFlag(Qt::ItemIsEditable);
    if ((event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) && editable)
        return cell->setText({});
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (editable)
            return editItem(cell);
        return emit opened();
    }
    QTableWidget::keyPressEvent(event);
}

} // namespace lamp
