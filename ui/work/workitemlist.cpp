// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/workitemlist.h"

#include "items/workitemmodel.h"
#include "services/desk.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "work/filterbar.h"
#include "work/workink.h"
#include "work/workitemview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

WorkItemList::WorkItemList(Desk &desk, QSettings &settings, QToolButton *viewDropDown, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(new WorkItemModel(desk, this)), m_acts(new WorkItemActions(desk, this)),
      m_filter(new FilterBar(desk, this)), m_view(new WorkItemView(desk, m_model, settings, this)),
      m_stack(new QStackedWidget(this)), m_empty(new EmptyState(this)), m_bulk(buildBulkBar()),
      m_foot(new ElidedLabel({}, this)), m_dropDown(viewDropDown)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    build();
    addKeys();
    connectParts();
    showState();
}

void WorkItemList::build()
{
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_foot->setInk(Ink::Mute);
    m_foot->setFont(smallFont());
    m_foot->setObjectName(u"queueFoot"_s);
    m_foot->setContentsMargins(unit() * 3 / 2, unit() / 2, unit(), unit() / 2);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(unit() / 2, unit() / 2, 0, 0);
    top->addWidget(m_dropDown);
    top->addStretch(1);
    all->addLayout(top);
    all->addWidget(m_filter);
    all->addWidget(m_stack, 1);
    all->addWidget(m_bulk);
    all->addWidget(line);
    all->addWidget(m_foot);
}

void WorkItemList::connectParts()
{
    connect(m_filter, &FilterBar::queryChanged, this, [this](const WorkItemQuery &query) {
        m_model->setQuery(query);
        emit queryChanged(query);
    });
    connect(m_filter, &FilterBar::left, this, &WorkItemList::focusContent);
    connect(m_model, &PagedModel::shown, this, [this] {
        if (m_filter->query() != m_model->query())
            m_filter->setQuery(m_model->query()); // a click on a column sorted: the text says so
        emit queryChanged(m_model->query());
    });
    for (const auto signal : {&PagedModel::shown, &PagedModel::settled, &PagedModel::refreshed})
        connect(m_model, signal, this, &WorkItemList::showState);
    connect(m_model, &PagedModel::failed, this, &WorkItemList::failed);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &WorkItemList::showState);
    connect(m_view, &WorkItemView::opened, this, &WorkItemList::opened);
    connect(m_view, &WorkItemView::currentMoved, this, &WorkItemList::currentMoved);
    connect(m_view, &WorkItemView::escaped, this, &WorkItemList::escaped);
    connect(m_acts, &WorkItemActions::message, this, &WorkItemList::message);
    connect(m_acts, &WorkItemActions::failed, this, &WorkItemList::failed);
    connect(m_empty, &EmptyState::stepChosen, this, [this] {
        if (m_total == 0)
            emit newTicketRequested();
        else
            clearFilter();
    });
    connect(m_empty, &EmptyState::secondChosen, this, [this] { emit everywhereRequested(toText(everywhere())); });
}

const WorkItemQuery &WorkItemList::query() const { return m_model->query(); }

void WorkItemList::setQuery(const WorkItemQuery &query, const std::optional<WorkItemQuery> &base)
{
    m_base = base.value_or(query);
    m_filter->setQuery(query);
    m_model->setQuery(query);
}

void WorkItemList::setDropDownShown(bool on) { m_dropDown->setVisible(on); }

void WorkItemList::setTotal(qint64 total)
{
    m_total = total;
    showState();
}

QAction *WorkItemList::addKey(const char *name, const QString &text, const QKeySequence &key, std::function<void()> act)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut); // single letters act only where the list has the focus
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    m_view->addAction(action);
    m_actions.append(action);
    return action;
}

void WorkItemList::addStep(const char *name, const QString &text, const QKeySequence &key, Step step)
{
    addKey(name, text, key, [this, step] {
        if (const WorkItemId id = m_view->currentId())
            emit stepRequested(id, step);
    });
}

void WorkItemList::addKeys()
{
    addKey("queue.next", tr("Next item"), Qt::Key_J, [this] { m_view->moveCurrent(1); });
    addKey("queue.previous", tr("Previous item"), Qt::Key_K, [this] { m_view->moveCurrent(-1); });
    if (m_desk.catalog().has(u"assignee"))
        addKey("queue.assign", tr("Assign"), Qt::Key_A, [this] { popup(&WorkItemActions::fillAssign); });
    addKey("queue.status", tr("Status"), Qt::Key_S, [this] { popup(&WorkItemActions::fillStatus); });
    addKey("queue.priority", tr("Priority"), Qt::Key_P, [this] { popup(&WorkItemActions::fillPriority); });
    addStep("queue.note", tr("Note"), Qt::Key_N, Step::Note);
    addStep("queue.told", tr("Told the user"), Qt::Key_R, Step::Told);
    addStep("queue.call", tr("Call"), Qt::Key_C, Step::Call);
    addKey("queue.tag", tr("Tag"), Qt::Key_T, [this] {
        if (const ActedOn on = actedOn(); !on.ids.isEmpty())
            m_acts->tag(on);
    });
    addKey("queue.select", tr("Select"), Qt::Key_X, [this] { m_view->toggleSelected(); });
}

QWidget *WorkItemList::buildBulkBar()
{
    auto *bar = new QFrame(this);
    bar->setObjectName(u"bulkBar"_s);
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::AlternateBase);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(unit() * 3 / 2, unit() / 2, unit(), unit() / 2);
    row->setSpacing(unit() / 2);
    m_bulkLabel = new QLabel(bar);
    row->addWidget(m_bulkLabel);
    const auto add = [&](const char *name, const QString &text, auto act) {
        auto *button = new QPushButton(text, bar);
        button->setFlat(true);
        button->setObjectName(QString::fromLatin1(name));
        button->setAccessibleName(text);
        connect(button, &QPushButton::clicked, this, [act, button] { act(button); });
        row->addWidget(button);
    };
    if (m_desk.catalog().has(u"assignee"))
        add("bulkAssign", tr("Assign"), [this](QWidget *from) { popup(&WorkItemActions::fillAssign, from); });
    add("bulkStatus", tr("Status"), [this](QWidget *from) { popup(&WorkItemActions::fillStatus, from); });
    add("bulkPriority", tr("Priority"), [this](QWidget *from) { popup(&WorkItemActions::fillPriority, from); });
    add("bulkSolve", tr("Solve"), [this](QWidget *) { m_acts->solve(actedOn()); });
    add("bulkTag", tr("Tag"), [this](QWidget *) { m_acts->tag(actedOn()); });
    row->addStretch(1);
    add("bulkNone", tr("None"), [this](QWidget *) { m_view->clearSelection(); });
    bar->hide();
    return bar;
}

ActedOn WorkItemList::actedOn() const
{
    const QList<WorkItemId> ids = m_view->selectedIds();
    QList<WorkItemRow> known;
    for (const WorkItemId id : ids)
        if (const WorkItemRow *row = m_model->find(id.value))
            known.append(*row);
    return ActedOn::rows(ids, known);
}

void WorkItemList::popup(void (WorkItemActions::*fill)(QMenu *, const ActedOn &), QWidget *from)
{
    const ActedOn on = actedOn();
    if (on.ids.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    (m_acts->*fill)(menu, on);
    if (from)
        return menu->popup(from->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
    const QRect row = m_view->visualRect(m_view->currentIndex());
    menu->popup(m_view->viewport()->mapToGlobal(QPoint(unit() * 12, row.bottom())));
    if (!menu->actions().isEmpty())
        menu->setActiveAction(menu->actions().first());
}

void WorkItemList::showState()
{
    const qsizetype selected = m_view->selectionModel()->hasSelection() ? m_view->selectedIds().size() : 0;
    m_bulk->setVisible(selected > 1);
    m_bulkLabel->setText(tr("%n selected:", nullptr, static_cast<int>(selected)));
    const bool empty = m_model->rowCount() == 0 && !m_model->isLoading();
    if (empty)
        showEmpty();
    if (m_stack->currentIndex() != (empty ? 1 : 0)) {
        const bool here = m_stack->isAncestorOf(window()->focusWidget()); // the keyboard stays in this place
        m_stack->setCurrentIndex(empty ? 1 : 0);
        if (here)
            focusContent();
    }
    showFoot();
}

void WorkItemList::showEmpty()
{
    if (m_total == 0)
        return m_empty->set("mail-folder-inbox", tr("No ticket yet. The first one takes a name and a line."),
                            tr("New ticket"));
    if (chips(m_model->query()) == chips(m_base)) // the view itself: nothing was looked for
        return m_empty->set("checkmark", tr("Nothing in this view now."));
    WorkItemQuery words;
    words.filter.children = added();
    const QString looked = toText(words.filter);
    const bool inView = !chips(m_base).isEmpty();
    const QString sentence = looked.isEmpty() ? tr("Nothing found: no ticket matches this filter.")
        : inView                              ? tr("Nothing found: no ticket of this view matches %1").arg(looked)
                                              : tr("Nothing found: no ticket matches %1").arg(looked);
    const bool wider = !looked.isEmpty() && chips(everywhere()) != chips(m_model->query());
    m_empty->set("edit-find", sentence, tr("Clear filter"), wider ? tr("Search everywhere") : QString());
}

QList<Filter> WorkItemList::added() const
{
    QList<Filter> list = chips(m_model->query());
    const QList<Filter> own = chips(m_base);
    list.removeIf([&own](const Filter &chip) { return own.contains(chip); });
    return list;
}

// The words alone, over all tickets; a filter without words as it was added.
WorkItemQuery WorkItemList::everywhere() const
{
    WorkItemQuery wide = m_model->query();
    const QList<Filter> all = added();
    wide.filter = {};
    for (const Filter &chip : all)
        if (chip.op == Filter::Op::Text)
            wide.filter.children.append(chip);
    if (wide.filter.children.isEmpty())
        wide.filter.children = all;
    return wide;
}

void WorkItemList::clearFilter()
{
    WorkItemQuery clear = m_base;
    clear.sort = m_model->query().sort;
    clear.descending = m_model->query().descending;
    setQuery(clear);
    emit queryChanged(clear);
}

void WorkItemList::focusContent()
{
    QWidget *to = m_view;
    if (m_stack->currentWidget() == m_empty && !m_empty->button()->isHidden())
        to = m_empty->button();
    to->setFocus(Qt::OtherFocusReason);
}

void WorkItemList::showFoot()
{
    const QString shown = m_model->isComplete() || m_model->rowCount() == 0
        ? countWord(m_model->rowCount())
        : tr("%1+").arg(countWord(m_model->rowCount()));
    QStringList parts{m_total >= 0 ? tr("%1 of %2").arg(shown, countWord(m_total)) : shown, tr("J K move"),
                      tr("Enter open")};
    for (const QAction *action : std::as_const(m_actions))
        if (!action->shortcut().isEmpty() && action->shortcut() != Qt::Key_J && action->shortcut() != Qt::Key_K)
            parts.append(
                u"%1 %2"_s.arg(action->shortcut().toString(QKeySequence::NativeText), action->text().toLower()));
    m_foot->setText(parts.join(u" · "_s));
}

} // namespace lamp
