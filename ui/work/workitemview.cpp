// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/workitemview.h"

#include "items/workitemmodel.h"
#include "services/desk.h"
#include "theme/theme.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr auto ColumnsKey = "queue/columns";
constexpr auto AloneColumnsKey = "queue/columns-alone"; // one window may open desks of both kinds
constexpr auto DensityKey = "queue/density";

// Widths in half units of the layout's rhythm; the title takes what is left.
int widthOf(const QString &column)
{
    static const QHash<QString, int> halves{
        {u"number"_s, 15},  {u"requester"_s, 26}, {u"asset"_s, 21},    {u"kind"_s, 23},
        {u"status"_s, 36},  {u"priority"_s, 20},  {u"target"_s, 40},   {u"assignee"_s, 24},
        {u"age"_s, 14},     {u"entry"_s, 36},     {u"category"_s, 40}, {u"followup"_s, 28},
        {u"planned"_s, 28}, {u"solved"_s, 28},    {u"time"_s, 16},     {u"external"_s, 28}};
    return halves.value(column, 44) * unit() / 2;
}
} // namespace

WorkItemView::WorkItemView(Desk &desk, WorkItemModel *model, QSettings &settings, QWidget *parent)
    : QTableView(parent), m_desk(desk), m_model(model), m_settings(settings),
      m_delegate(new WorkItemDelegate(desk, this))
{
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
    connect(model, &PagedModel::shown, this, [this] {
        showSort();
        if (m_model->rowCount() == 0 || currentIndex().isValid())
            return;
        // Beside an open item its row stays the current one; else a new list starts at its top.
        const qint64 open = m_cards ? m_currentId : 0;
        const int row = qMax(0, m_model->rowOf(open));
        m_refreshing = open != 0; // an open item that is not in the list stays open: nobody went to another one
        selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
        m_refreshing = false;
        m_currentId = open != 0 ? open : m_currentId;
        scrollTo(m_model->index(row, 0));
    });
}

// A desk that becomes shared, or is worked alone again, has other columns.
void WorkItemView::followCatalog()
{
    const auto isShared = [this] { return hasAssignee() && !m_desk.catalog().alone(); };
    connect(&m_desk, &Desk::catalogChanged, this, [this, isShared, was = isShared()]() mutable {
        if (std::exchange(was, isShared()) != was && !m_cards) {
            keepColumns();
            restoreColumns();
            showColumn(u"assignee"_s, was);
        }
    });
}

WorkItemView::~WorkItemView() { keepColumns(); }

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
}

// Cards have one column as wide as the view; in the table the title takes what the others leave.
void WorkItemView::fitColumns()
{
    m_shaping = true;
    if (m_cards) {
        setColumnHidden(0, false);
        setColumnWidth(0, viewport()->width());
    } else if (const int title = m_model->columnNamed(u"title"); !isColumnHidden(title)) {
        int others = 0;
        for (int column = 0; column < m_model->columnCount(); ++column)
            others += column == title || isColumnHidden(column) ? 0 : columnWidth(column);
        setColumnWidth(title, qMax(widthOf(u"title"_s), viewport()->width() - others));
    }
    m_shaping = false;
}

void WorkItemView::restoreColumns()
{
    m_shaping = true;
    m_columnsKey = QLatin1StringView(m_desk.catalog().alone() ? AloneColumnsKey : ColumnsKey);
    if (!horizontalHeader()->restoreState(m_settings.value(m_columnsKey).toByteArray()))
        usualColumns();
    if (!hasAssignee())
        setColumnHidden(m_model->columnNamed(u"assignee"), true); // from a time when others worked here
    m_shaping = false;
    showSort();
}

bool WorkItemView::hasAssignee() const { return m_desk.catalog().has(u"assignee"); }

void WorkItemView::keepColumns()
{
    if (!m_cards)
        m_settings.setValue(m_columnsKey, horizontalHeader()->saveState());
}

void WorkItemView::usualColumns()
{
    const QStringList usual = WorkItemModel::usualColumns(m_desk.catalog().alone() || !hasAssignee());
    m_shaping = true;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString name = m_model->header(column).name;
        setColumnHidden(column, !usual.contains(name));
        setColumnWidth(column, widthOf(name));
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), column);
    }
    m_shaping = false;
    fitColumns();
}

void WorkItemView::showColumn(const QString &name, bool on)
{
    const int column = m_model->columnNamed(name);
    if (column < 0 || m_cards || (name == u"assignee" && !hasAssignee()))
        return;
    setColumnHidden(column, !on);
    if (on && columnWidth(column) < unit() * 4)
        setColumnWidth(column, widthOf(name));
    fitColumns();
    keepColumns();
}

void WorkItemView::showHeaderMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString name = m_model->header(column).name;
        if (name == u"assignee" && !hasAssignee())
            continue;
        QAction *shown = menu->addAction(m_model->header(column).title);
        shown->setCheckable(true);
        shown->setChecked(!isColumnHidden(column));
        shown->setEnabled(name != u"title" && name != u"number");
        connect(shown, &QAction::toggled, this, [this, name](bool on) { showColumn(name, on); });
    }
    menu->addSeparator();
    auto *group = new QActionGroup(menu);
    for (const auto density : {WorkItemDelegate::Density::Compact, WorkItemDelegate::Density::Comfortable}) {
        QAction *choice = menu->addAction(density == WorkItemDelegate::Density::Compact ? tr("Narrow rows")
                                                                                        : tr("Wide rows"));
        choice->setCheckable(true);
        choice->setChecked(density == m_density);
        group->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, density] { setDensity(density); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Usual columns")), &QAction::triggered, this, [this] {
        usualColumns();
        keepColumns();
    });
    menu->popup(horizontalHeader()->mapToGlobal(at));
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

void WorkItemView::setCurrentId(WorkItemId id)
{
    const int row = m_model->rowOf(id.value);
    m_currentId = id.value;
    if (row < 0)
        return;
    selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(m_model->index(row, 0));
}

void WorkItemView::moveCurrent(int by)
{
    if (m_model->rowCount() == 0)
        return;
    const int from = currentIndex().isValid() ? currentIndex().row() : (by > 0 ? -1 : 0);
    const int row = qBound(0, from + by, m_model->rowCount() - 1);
    selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(m_model->index(row, 0));
}

void WorkItemView::toggleSelected()
{
    if (currentIndex().isValid())
        selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
}

void WorkItemView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier
        && currentId())
        return emit opened(currentId());
    if (event->key() == Qt::Key_Escape)
        return emit escaped();
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

QItemSelectionModel::SelectionFlags WorkItemView::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    return QTableView::selectionCommand(index, event) | QItemSelectionModel::Rows;
}

void WorkItemView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the bar of the current row spans all columns
    if (!current.isValid())
        return;
    m_currentId = m_model->idAt(current.row());
    if (!m_refreshing) // a row that left the list does not make the user read another one
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
}

// The rows that were in sight stay where they were, whatever came in above them; at the top, new rows are welcome.
void WorkItemView::returnToPlace()
{
    m_refreshing = false;
    const int row = m_topId == 0 ? -1 : m_model->rowOf(m_topId);
    if (row < 0 || verticalScrollBar()->value() == 0)
        return;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + rowViewportPosition(row) - m_topOffset);
}

} // namespace lamp
