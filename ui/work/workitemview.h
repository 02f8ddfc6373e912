// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "work/workitemdelegate.h"

#include <QTableView>

class QSettings;

namespace lamp {

class Desk;
class WorkItemModel;

// The queue's list, either as a table or, beside an open item, as cards of two lines. One view for both, so that
// current row, selection and place stay when it changes its shape.
class WorkItemView final : public QTableView {
    Q_OBJECT
public:
    WorkItemView(Desk &desk, WorkItemModel *model, QSettings &settings, QWidget *parent);
    ~WorkItemView() override;

    void setCards(bool on);
    [[nodiscard]] bool isCards() const { return m_cards; }
    void setDensity(WorkItemDelegate::Density density);
    void readDensity(); // as the settings have it now
    [[nodiscard]] WorkItemDelegate::Density density() const { return m_density; }
    void showColumn(const QString &name, bool on);
    void usualColumns();
    // Those of a saved view, in their order; what the user changes then is the view's affair. Empty: the user's own.
    void setViewColumns(const QStringList &names);
    [[nodiscard]] QStringList shownColumns() const; // as they stand, from the left

    [[nodiscard]] WorkItemId currentId() const;
    // Whether the item that one is on has a row here: one that is open may be outside the filter, and then no row is
    // meant by a key.
    [[nodiscard]] bool isCurrentShown() const;
    void setItemOpen(bool on); // beside the list
    [[nodiscard]] QList<WorkItemId> selectedIds() const; // the current one when nothing is selected
    void setCurrentId(WorkItemId id);
    void moveCurrent(int by);
    // Marks: rows that are acted on together. The row that one is on is none by itself, and marks stay while it moves.
    void toggleMark(); // of the current row
    void clearMarks();
    [[nodiscard]] bool isMarking() const;

signals:
    void opened(lamp::WorkItemId id); // Enter, double click, or a click on a card
    void currentMoved(lamp::WorkItemId id);
    void marksChanged();
    void escaped();

public slots:
    void reset() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                                       const QEvent *event) const override;

private:
    void dressHeader();
    void showHeaderMenu(const QPoint &at);
    void restoreColumns();
    void keepColumns();
    void followCatalog();
    [[nodiscard]] bool isOffered(const QString &column) const;
    [[nodiscard]] bool isOfOneAssignee() const;
    void spareAssignee();
    void hideSpared(bool hide);
    void shape();
    void fitColumns();
    int fitOthers(int title);
    void rememberPlace();
    void returnToPlace();
    void returnToCurrent();
    void goTo(int row);
    void leaveStep();
    void showSort();
    void placeColumns(const QStringList &names);
    void shapeGroups();

    Desk &m_desk;
    WorkItemModel *m_model;
    QSettings &m_settings;
    WorkItemDelegate *m_delegate;
    WorkItemDelegate::Density m_density = WorkItemDelegate::Density::Compact;
    QStringList m_viewColumns;
    QList<int> m_raised; // rows where a group begins are higher
    QString m_columnsKey; // of the kind of desk whose columns are shown
    bool m_spared = false; // the assignee's column is left out: the filter says whose all of them are
    bool m_cards = false;
    bool m_shaping = false; // columns change because the shape does, not because the user moved them
    bool m_refreshing = false;
    bool m_itemOpen = false;
    bool m_marking = false; // what is selected are marks, be it one row only
    qint64 m_topId = 0;     // first visible row before a refresh
    int m_topOffset = 0;
    qint64 m_currentId = 0; // survives a reset
    qint64 m_previousId = -1; // stood before it when the list was last refreshed; 0: none, -1: not known
};

} // namespace lamp
