// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/registerlist.h"

#include "items/pagedmodel.h"
#include "register/registerdelegate.h"
#include "theme/theme.h"
#include "widgets/emptystate.h"
#include "widgets/searchedit.h"
#include "widgets/sectionlabel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

RegisterList::RegisterList(PagedModel *model, const Texts &texts, bool table, QWidget *parent)
    : QWidget(parent), m_model(model), m_search(new SearchEdit(this)), m_create(new QToolButton(this)),
      m_more(new QToolButton(this)), m_menu(new QMenu(this)), m_stack(new QStackedWidget(this)),
      m_view(makeView(table)), m_empty(new EmptyState(texts.icon, texts.empty, texts.step, this)),
      m_count(new MutedLabel({}, this)), m_texts(texts)
{
    setObjectName(texts.name + u"List");
    layOut(texts);
    connect(m_search, &SearchEdit::typed, this, &RegisterList::searched);
    connect(m_search, &SearchEdit::movedDown, this, &RegisterList::focusList);
    connect(m_search, &QLineEdit::returnPressed, this, &RegisterList::focusList);
    connect(m_create, &QToolButton::clicked, this, &RegisterList::createRequested);
    connect(m_empty, &EmptyState::stepChosen, this, &RegisterList::stepChosen);
    connect(m_view, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { emit opened(m_model->idAt(index.row())); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (const qint64 id = m_model->idAt(now.row()); now.isValid() && id != m_shown) {
            m_shown = id;
            if (m_view->hasFocus())
                m_wanted = 0; // what was to be shown once it is here gives way to what was chosen
            emit currentChanged(id);
        }
    });
    for (const auto signal : {&PagedModel::shown, &PagedModel::settled, &PagedModel::refreshed})
        connect(m_model, signal, this, &RegisterList::settle);
    m_view->installEventFilter(this);
}

QAbstractItemView *RegisterList::makeView(bool table)
{
    QAbstractItemView *view;
    if (table) {
        auto *grid = new QTableView(this);
        grid->setShowGrid(false);
        grid->setWordWrap(false);
        grid->setTabKeyNavigation(false);
        grid->setCornerButtonEnabled(false);
        grid->verticalHeader()->hide();
        grid->verticalHeader()->setDefaultSectionSize(QFontMetrics(font()).height() + unit() * 2);
        grid->horizontalHeader()->setStretchLastSection(true);
        grid->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        grid->setItemDelegate(new RegisterCellDelegate(grid));
        view = grid;
    } else {
        auto *list = new QListView(this);
        list->setUniformItemSizes(true);
        list->setItemDelegate(new RegisterDelegate(list));
        view = list;
    }
    view->setModel(m_model);
    view->setFrameShape(QFrame::NoFrame);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setMouseTracking(true);
    return view;
}

void RegisterList::layOut(const Texts &texts)
{
    m_search->setObjectName(texts.name + u"Search");
    m_search->setAccessibleName(tr("Search in %1").arg(texts.spoken));
    m_search->setPlaceholderText(texts.placeholder);
    m_create->setObjectName(texts.name + u"New");
    m_create->setAccessibleName(texts.create);
    m_create->setToolTip(texts.create);
    m_create->setIcon(icon("list-add"));
    m_more->setObjectName(texts.name + u"More");
    m_more->setAccessibleName(tr("More for %1").arg(texts.spoken));
    m_more->setToolTip(tr("Order, further rows, import"));
    m_more->setText(u"⋯"_s);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_view->setObjectName(texts.name);
    m_view->setAccessibleName(texts.spoken);
    m_empty->setObjectName(texts.name + u"Empty");
    auto *head = new QHBoxLayout;
    head->setContentsMargins(unit(), unit(), unit(), unit());
    head->setSpacing(unit() / 2);
    head->addWidget(m_search, 1);
    head->addWidget(m_create);
    head->addWidget(m_more);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_count->setContentsMargins(unit() * 3 / 2, unit() / 2, unit(), unit() / 2);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(m_stack, 1);
    all->addWidget(m_count);
}

qint64 RegisterList::currentId() const
{
    return m_view->currentIndex().isValid() ? m_model->idAt(m_view->currentIndex().row()) : 0;
}

void RegisterList::select(qint64 id)
{
    m_wanted = id;
    settle();
}

void RegisterList::focusList()
{
    if (m_model->rowCount() == 0)
        return;
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0, 0));
    m_view->setFocus(Qt::ShortcutFocusReason);
}

// What is to be shown is chosen once it is here; without a wish the first row is.
void RegisterList::settle()
{
    if (m_wanted != 0) {
        if (const int row = m_model->rowOf(m_wanted); row >= 0) {
            m_wanted = 0;
            m_view->setCurrentIndex(m_model->index(row, 0));
            m_view->scrollTo(m_model->index(row, 0));
        }
    } else if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_view->setCurrentIndex(m_model->index(0, 0));
    }
    showState();
}

void RegisterList::showState()
{
    const int rows = m_model->rowCount();
    const bool searching = !m_search->text().trimmed().isEmpty();
    if (rows == 0 && searching)
        m_empty->set("edit-find", tr("Nothing fits “%1”.").arg(m_search->text().trimmed()), m_texts.create);
    else if (rows == 0)
        m_empty->set(m_texts.icon, m_texts.empty, m_texts.step);
    m_stack->setCurrentWidget(rows == 0 && !m_model->isLoading() ? static_cast<QWidget *>(m_empty) : m_view);
    m_count->setText(searching ? tr("%n found", nullptr, rows) : tr("%n in the list", nullptr, rows));
    if (rows == 0 && m_shown != 0) {
        m_shown = 0;
        emit currentChanged(0);
    }
}

bool RegisterList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int step = key->modifiers() != Qt::NoModifier ? 0
            : key->key() == Qt::Key_J                       ? 1
            : key->key() == Qt::Key_K                       ? -1
                                                            : 0;
        if (step != 0) {
            const int row = qBound(0, m_view->currentIndex().row() + step, m_model->rowCount() - 1);
            m_view->setCurrentIndex(m_model->index(row, 0));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lamp
