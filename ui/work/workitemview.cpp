// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/workitemview.h"

#include "items/workitemmodel.h"
#include "services/desk.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSettings>

#include <utility>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr auto DensityKey = "queue/density";
} // namespace

WorkItemView::WorkItemView(Desk &desk, WorkItemModel *model, QSettings &settings, QWidget *parent)
    : QTableView(parent), m_desk(desk), m_model(model), m_settings(settings),
      m_delegate(new WorkItemDelegate(desk, this))
{
    model->setParent(this); // it outlives the view, which keeps its columns at the end
    setObjectName(u"workItems"_s);
    setAccessibleName(tr("Work items"));
    setModel(model);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    dressHeader();
    restoreColumns();
    readDensity();
    followCatalog();
    connect(model, &PagedModel::aboutToRefresh, this, &WorkItemView::rememberPlace);
    connect(model, &PagedModel::refreshed, this, &WorkItemView::returnToPlace);
    connect(model, &PagedModel::lookChanged, this, &WorkItemView::shapeGroups);
    connect(model, &PagedModel::refreshed, this, &WorkItemView::shapeGroups);
    connect(model, &PagedModel::shown, this, [this] {
        m_previousId = -1; // another list
        showSort();
        spareAssignee();
        if (m_model->rowCount() == 0 || currentIndex().isValid())
            return;
        // Beside an open item its row stays the current one; else a new list starts at its top.
        const qint64 open = m_cards ? m_currentId : 0;
        const int row = qMax(0, m_model->rowOf(open));
        m_refreshing = open != 0; // an open item that is not in the list stays open: nobody went to another one
        const bool here = open != 0 && m_model->rowOf(open) >= 0;
        selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                          here ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows
                                               : QItemSelectionModel::SelectionFlags(QItemSelectionModel::NoUpdate));
        m_refreshing = false;
        m_currentId = open != 0 ? open : m_currentId;
        scrollTo(m_model->index(row, 0));
    });
}

// A desk that becomes shared, or is worked alone again, has other columns.
void WorkItemView::followCatalog()
{
    const auto isShared = [this] { return isOffered(u"assignee"_s) && !m_desk.catalog().alone(); };
    connect(&m_desk, &Desk::catalogChanged, this, [this, isShared, was = isShared()]() mutable {
        if (std::exchange(was, isShared()) != was && !m_cards) {
            keepColumns();
            restoreColumns();
            if (!m_spared)
                showColumn(u"assignee"_s, was);
        }
    });
}

WorkItemView::~WorkItemView()
{
    if (m_viewColumns.isEmpty()) // a view's own are kept when they change; their words are gone by now
        keepColumns();
}

void WorkItemView::dressHeader()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(8);
    QHeaderView *header = horizontalHeader();
    header->setObjectName(u"workItemColumns"_s);
    header->setAccessibleName(tr("Columns"));
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(unit() * 4);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &WorkItemView::showHeaderMenu);
    connect(header, &QHeaderView::sectionClicked, this, [this](int column) {
        const bool same = m_model->columnSortedBy(m_model->query().sort) == column;
        const bool descending = same && !m_model->query().descending;
        m_model->sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_shaping && !m_viewColumns.isEmpty())
            keepColumns();
    });
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (!m_shaping)
            fitColumns();
    });
}

void WorkItemView::showSort()
{
    const int column = m_model->columnSortedBy(m_model->query().sort);
    const QSignalBlocker quiet(horizontalHeader());
    horizontalHeader()->setSortIndicator(column,
                                         m_model->query().descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    horizontalHeader()->viewport()->update();
}

void WorkItemView::setCards(bool on)
{
    if (on == m_cards)
        return;
    rememberPlace();
    if (on)
        keepColumns();
    m_cards = on;
    if (!on)
        restoreColumns();
    shape();
    returnToPlace();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void WorkItemView::setDensity(WorkItemDelegate::Density density)
{
    m_density = density;
    m_settings.setValue(QLatin1StringView(DensityKey),
                        density == WorkItemDelegate::Density::Comfortable ? u"comfortable"_s : u"compact"_s);
    shape();
}

void WorkItemView::readDensity()
{
    m_density = m_settings.value(QLatin1StringView(DensityKey)).toString() == u"comfortable"
                    ? WorkItemDelegate::Density::Comfortable : WorkItemDelegate::Density::Compact;
    shape();
}

void WorkItemView::shape()
{
    m_shaping = true;
    m_delegate->setCards(m_cards);
    horizontalHeader()->setVisible(!m_cards);
    setHorizontalScrollBarPolicy(m_cards ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    verticalHeader()->setDefaultSectionSize(m_cards ? WorkItemDelegate::cardHeight()
                                                    : WorkItemDelegate::rowHeight(m_density));
    verticalScrollBar()->setSingleStep(verticalHeader()->defaultSectionSize());
    if (m_cards)
        for (int column = 1; column < m_model->columnCount(); ++column)
            setColumnHidden(column, true);
    m_shaping = false;
    fitColumns();
    shapeGroups();
}

// A row where a group begins has room for the group's heading above it.
void WorkItemView::shapeGroups()
{
    const QList<int> rows = m_model->groupRows();
    if (rows.isEmpty() && m_raised.isEmpty())
        return;
    const int usual = m_cards ? WorkItemDelegate::cardHeight() : WorkItemDelegate::rowHeight(m_density);
    verticalHeader()->setDefaultSectionSize(usual); // of all rows, also of those that were higher
    for (const int row : std::exchange(m_raised, rows))
        if (row < m_model->rowCount())
            verticalHeader()->resizeSection(row, usual);
    for (const int row : rows)
        if (row < m_model->rowCount())
            verticalHeader()->resizeSection(row, usual + WorkItemDelegate::headingHeight());
    viewport()->update();
}

WorkItemId WorkItemView::currentId() const
{
    return {currentIndex().isValid() ? m_model->idAt(currentIndex().row()) : 0};
}

QList<WorkItemId> WorkItemView::selectedIds() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    QList<WorkItemId> ids;
    for (const int row : std::as_const(rows))
        ids.append(WorkItemId{m_model->idAt(row)});
    if (ids.isEmpty() && currentId())
        ids.append(currentId());
    return ids;
}

bool WorkItemView::isCurrentShown() const
{
    return !m_itemOpen || m_currentId == 0 || m_model->rowOf(m_currentId) >= 0;
}

void WorkItemView::setItemOpen(bool on)
{
    if (on == m_itemOpen)
        return;
    if (!on && !isCurrentShown()) // back among the rows
        m_currentId = currentIndex().isValid() ? m_model->idAt(currentIndex().row()) : 0;
    m_itemOpen = on;
    viewport()->update();
}

void WorkItemView::setCurrentId(WorkItemId id)
{
    const int row = m_model->rowOf(id.value);
    m_currentId = id.value;
    if (row >= 0)
        return goTo(row);
    // It is open beside a list that does not hold it: no other row looks as if it were the one.
    m_previousId = -1;
    if (!isMarking())
        selectionModel()->clear();
    viewport()->update();
}

// Marks stay where they are.
void WorkItemView::goTo(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    selectionModel()->setCurrentIndex(index, isMarking()
                                                 ? QItemSelectionModel::SelectionFlags(QItemSelectionModel::NoUpdate)
                                                 : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void WorkItemView::moveCurrent(int by)
{
    if (m_model->rowCount() == 0)
        return;
    int from = currentIndex().isValid() ? currentIndex().row() : (by > 0 ? -1 : 0);
    if (currentIndex().isValid() && m_currentId != 0 && m_model->rowOf(m_currentId) < 0) {
        // It left the list, and the next one has taken its place, if there was one behind it.
        const int before = m_previousId > 0 ? m_model->rowOf(m_previousId) : -1;
        if (before >= 0 || m_previousId == 0)
            from = by > 0 ? before : before + 1;
        else if (by > 0)
            --from;
    }
    const int row = qBound(0, from + by, m_model->rowCount() - 1);
    goTo(row);
    if (m_currentId == m_model->idAt(row))
        return;
    m_currentId = m_model->idAt(row); // the row was the current one before it was gone to
    emit currentMoved({m_currentId});
}

void WorkItemView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier
        && currentId())
        return emit opened(currentId());
    if (event->key() == Qt::Key_Escape)
        return leaveStep();
    QTableView::keyPressEvent(event);
}

void WorkItemView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const bool plain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    if (m_cards && plain && indexAt(event->position().toPoint()).isValid() && currentId())
        emit opened(currentId());
}

void WorkItemView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (!m_cards && event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid())
        emit opened(currentId());
}

void WorkItemView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the bar of the current row spans all columns
    if (!current.isValid())
        return;
    // A row that left the list does not make the user read another one; when it comes back it is the current one again.
    if (m_refreshing && m_currentId != 0)
        return;
    m_currentId = m_model->idAt(current.row());
    if (!m_refreshing)
        emit currentMoved({m_currentId});
}

// A view that gets the focus without a current row takes its first one: that is not somebody going there.
void WorkItemView::focusInEvent(QFocusEvent *event)
{
    const qint64 before = m_currentId;
    const bool refreshing = std::exchange(m_refreshing, true);
    QTableView::focusInEvent(event);
    m_refreshing = refreshing;
    m_currentId = before != 0 ? before : m_currentId;
}

void WorkItemView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (!m_shaping) // else the columns are being fitted: a scroll bar came or went by that
        fitColumns();
}

void WorkItemView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_model)
        shape();
}

void WorkItemView::rememberPlace()
{
    m_refreshing = true;
    const int row = rowAt(0);
    m_topId = row < 0 ? 0 : m_model->idAt(row);
    m_topOffset = row < 0 ? 0 : rowViewportPosition(row);
    if (const int current = m_currentId == 0 ? -1 : m_model->rowOf(m_currentId); current >= 0)
        m_previousId = current > 0 ? m_model->idAt(current - 1) : 0;
}

// What left the list and is in it again, as after Undo, is the current row once more.
void WorkItemView::returnToCurrent()
{
    const int row = m_currentId == 0 ? -1 : m_model->rowOf(m_currentId);
    if (row < 0 || row == currentIndex().row())
        return;
    selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                      isMarking() ? QItemSelectionModel::SelectionFlags(QItemSelectionModel::NoUpdate)
                                                  : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

// The rows that were in sight stay where they were, whatever came in above them; at the top, new rows are welcome.
void WorkItemView::returnToPlace()
{
    returnToCurrent();
    m_refreshing = false;
    const int row = m_topId == 0 ? -1 : m_model->rowOf(m_topId);
    if (row < 0 || verticalScrollBar()->value() == 0)
        return;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + rowViewportPosition(row) - m_topOffset);
}

} // namespace lamp
