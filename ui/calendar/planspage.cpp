// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/planspage.h"

#include "calendar/inkground.h"
#include "calendar/plandelegate.h"
#include "services/desk.h"
#include "widgets/emptystate.h"
#include "widgets/focusentry.h"
#include "widgets/searchedit.h"
#include "widgets/sectionlabel.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

// Drafts and paused plans keep below the running ones, whatever the order.
class PlanSorter final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool lessThan(const QModelIndex &one, const QModelIndex &other) const override
    {
        const auto rank = [](const QModelIndex &index) {
            const auto state = index.data(PlanModel::StateRole).value<PlanState>();
            return state == PlanState::Active ? 0 : state == PlanState::Paused ? 1 : 2;
        };
        if (rank(one) != rank(other))
            return sortOrder() == Qt::AscendingOrder ? rank(one) < rank(other) : rank(one) > rank(other);
        return QSortFilterProxyModel::lessThan(one, other);
    }
};

// One sign of the legend, painted like those in the table.
class MarkLabel final : public QWidget {
public:
    MarkLabel(MonthMark mark, QWidget *parent) : QWidget(parent), m_mark(mark)
    {
        setFixedSize(unit() * 2, unit() * 2);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintMark(painter, rect(), m_mark, colourOf(m_mark), unit() * 1.2);
    }

private:
    MonthMark m_mark;
};

} // namespace

PlansPage::PlansPage(Desk &desk, QSettings &settings, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_settings(settings), m_model(new PlanModel(this)), m_sorted(new PlanSorter(this)),
      m_table(new QTableView(this)), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState("view-calendar-tasks",
                             tr("No plan yet. A plan says what is checked, how often and by whom, and keeps the proof "
                                "that it was done."),
                             tr("New plan"), this)),
      m_search(new SearchEdit(this))
{
    setObjectName(u"plansPage"_s);
    new FocusEntry(this, m_table);
    m_search->setObjectName(u"plansSearch"_s);
    m_search->setAccessibleName(tr("Find a plan"));
    m_search->setPlaceholderText(tr("Find a plan by title, rhythm, person or requirement"));
    m_search->hide();
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildDraftStrip());
    layout->addWidget(m_search);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    layout->addWidget(buildLegend());
    m_soon.setSingleShot(true);
    m_soon.setInterval(30);
    connect(&m_soon, &QTimer::timeout, this, &PlansPage::refresh);
    connect(&desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        for (const char *table : {"plan", "plan_asset", "occurrence", "asset", "person", "setting"})
            if (event.touches(table))
                m_soon.start();
    });
    connect(m_empty, &EmptyState::stepChosen, this, &PlansPage::newPlanWanted);
    connect(m_search, &SearchEdit::typed, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_search, &SearchEdit::movedDown, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_search, &SearchEdit::escaped, this, [this] {
        m_search->hide();
        m_table->setFocus();
    });
    refresh();
}

void PlansPage::buildTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(PlanModel::SortRole);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(u"plansTable"_s);
    m_table->setAccessibleName(tr("Plans"));
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new PlanDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + unit() * 5 / 4);
    m_table->horizontalHeader()->setMinimumSectionSize(unit() * 2);
    m_table->horizontalHeader()->setSortIndicatorClearable(false);
    m_table->setSortingEnabled(true);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    restoreOrder();
    connect(m_sorted, &QAbstractItemModel::rowsInserted, this, &PlansPage::fitRows);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        emit editPlanWanted(PlanId{index.data(PlanModel::IdRole).toLongLong()});
    });
    connect(m_table, &QTableView::customContextMenuRequested, this, &PlansPage::showMenu);
}

void PlansPage::restoreOrder()
{
    const int column = m_settings.value(u"calendar/plans/sort"_s, int(PlanModel::Title)).toInt();
    const bool down = m_settings.value(u"calendar/plans/descending"_s, false).toBool();
    m_table->sortByColumn(column, down ? Qt::DescendingOrder : Qt::AscendingOrder);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this](int by, Qt::SortOrder order) {
        m_settings.setValue(u"calendar/plans/sort"_s, by);
        m_settings.setValue(u"calendar/plans/descending"_s, order == Qt::DescendingOrder);
    });
}

QWidget *PlansPage::buildLegend()
{
    auto *legend = new InkGround(Ink::Panel, this, Qt::TopEdge);
    auto *layout = new QHBoxLayout(legend);
    layout->setContentsMargins(unit() * 7 / 4, unit() / 2, unit() * 2, unit() / 2);
    layout->setSpacing(unit() / 2);
    for (const MonthMark mark : planLegend()) {
        layout->addWidget(new MarkLabel(mark, legend));
        layout->addWidget(new MutedLabel(markName(mark), legend));
        layout->addSpacing(unit());
    }
    auto *note = new MutedLabel(tr("· the worst of a month counts · prints on one A4 page"), legend);
    note->setWordWrap(true); // in one line it would keep the whole calendar from being narrow
    layout->addWidget(note, 1);
    return legend;
}

QWidget *PlansPage::buildDraftStrip()
{
    m_draftStrip = new InkGround(Ink::BluB, this);
    m_draftStrip->setObjectName(u"draftStrip"_s);
    auto *layout = new QHBoxLayout(m_draftStrip);
    layout->setContentsMargins(unit() * 7 / 4, unit() * 3 / 4, unit() * 7 / 4, unit() * 3 / 4);
    m_draftText = new QLabel(m_draftStrip);
    m_draftText->setTextFormat(Qt::PlainText);
    m_draftText->setWordWrap(true);
    layout->addWidget(m_draftText, 1);
    m_start = new QPushButton(tr("Start the chosen ones"), m_draftStrip);
    m_start->setObjectName(u"startDrafts"_s);
    layout->addWidget(m_start);
    m_draftStrip->hide();
    connect(m_start, &QPushButton::clicked, this, [this] {
        QList<PlanId> drafts;
        for (const PlanId id : selectedPlans())
            if (m_model->indexOf(id).data(PlanModel::StateRole).value<PlanState>() == PlanState::Draft)
                drafts << id;
        setState(drafts, PlanState::Active);
    });
    return m_draftStrip;
}

void PlansPage::refresh()
{
    m_latest.deliver(m_desk.plans().list(), this, [this](const Result<QList<PlanRow>> &rows) {
        if (rows)
            showRows(*rows);
        else
            emit failed(rows.error());
    });
}

void PlansPage::showRows(const QList<PlanRow> &rows)
{
    QList<PlanRow> shown;
    for (const auto &row : rows)
        if (row.state != PlanState::Retired)
            shown << row;
    const QList<PlanId> before = selectedPlans();
    const PlanId current{m_table->currentIndex().data(PlanModel::IdRole).toLongLong()};
    const int column = qMax(0, m_table->currentIndex().column());
    m_model->setRows(shown, m_desk.now().in(m_desk.zone()).date(), m_desk.zone());
    m_stack->setCurrentWidget(shown.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
    const PlanSummary counted = summaryOf(shown);
    m_draftStrip->setVisible(counted.plans == 0 && counted.drafts > 0);
    m_draftText->setText(tr("%n draft(s) are ready and nothing starts by itself. Choose those that fit (Ctrl or Shift "
                            "for several), or open one and adapt it.", nullptr, counted.drafts));
    const PlanId wanted = m_wanted ? m_wanted : current;
    if (m_wanted || !m_table->currentIndex().isValid()) {
        const QModelIndex index = m_sorted->mapFromSource(m_model->indexOf(wanted));
        if (index.isValid()) {
            m_table->setCurrentIndex(index.siblingAtColumn(column));
            m_wanted = {};
        } else if (!m_read && m_sorted->rowCount() > 0) {
            m_table->setCurrentIndex(m_sorted->index(0, 0));
        }
    }
    if (before.size() > 1 && selectedPlans() != before)
        for (const PlanId id : before)
            if (const QModelIndex index = m_sorted->mapFromSource(m_model->indexOf(id)); index.isValid())
                m_table->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_read = true;
    fitColumns();
    emit summaryChanged(summary());
}

QString PlansPage::summary() const
{
    return m_read ? summaryText(summaryOf(m_model->rows())) : QString();
}

QList<PlanId> PlansPage::selectedPlans() const
{
    QList<PlanId> plans;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        plans << PlanId{index.data(PlanModel::IdRole).toLongLong()};
    return plans;
}

void PlansPage::select(PlanId plan)
{
    const QModelIndex index = m_sorted->mapFromSource(m_model->indexOf(plan));
    if (index.isValid())
        m_table->setCurrentIndex(index);
    else
        m_wanted = plan;
}

void PlansPage::focusSearch()
{
    m_search->show();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool PlansPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_J || key->key() == Qt::Key_K) {
            const int row = m_table->currentIndex().row() + (key->key() == Qt::Key_J ? 1 : -1);
            if (row >= 0 && row < m_sorted->rowCount())
                m_table->setCurrentIndex(m_sorted->index(row, m_table->currentIndex().column()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PlansPage::showMenu(const QPoint &at)
{
    const QList<PlanId> plans = selectedPlans();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"plansMenu"_s);
    if (plans.size() == 1)
        menu->addAction(tr("Edit…"), this, [this, id = plans.first()] { emit editPlanWanted(id); });
    const auto has = [&](PlanState state) {
        return std::ranges::any_of(plans, [&](PlanId id) {
            return m_model->indexOf(id).data(PlanModel::StateRole).value<PlanState>() == state;
        });
    };
    if (has(PlanState::Draft) || has(PlanState::Paused))
        menu->addAction(tr("Start"), this, [this, plans] { setState(plans, PlanState::Active); });
    if (has(PlanState::Active))
        menu->addAction(tr("Pause"), this, [this, plans] { setState(plans, PlanState::Paused); });
    menu->addSeparator();
    if (!plans.isEmpty())
        menu->addAction(tr("Retire"), this, [this, plans] { setState(plans, PlanState::Retired); });
    menu->addSeparator();
    menu->addAction(tr("Import a calendar…"), this, &PlansPage::importWanted);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void PlansPage::setState(const QList<PlanId> &plans, PlanState state)
{
    if (plans.isEmpty()) {
        emit message(tr("Choose one or more plans first."));
        return;
    }
    for (const PlanId id : plans) {
        const bool last = id == plans.last();
        const QString title = m_model->indexOf(id).data().toString();
        deliver(m_desk.plans().setState(id, state), this, [this, plans, title, state, last](const Result<void> &done) {
            if (!done)
                emit failed(done.error());
            else if (last && plans.size() == 1)
                emit message(tr("“%1” is %2", "plan, state").arg(title, planStateName(state)));
            else if (last)
                emit message(tr("%n plan(s) %1", nullptr, static_cast<int>(plans.size())).arg(planStateName(state)));
        });
    }
}

} // namespace lamp
