// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/workitemlist.h"

#include "items/workitemmodel.h"
#include "services/desk.h"
#include "shell/language.h"
#include "theme/theme.h"
#include "widgets/choicemenu.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/flowlayout.h"
#include "work/filterbar.h"
#include "work/filterchoices.h"
#include "work/macroactions.h"
#include "work/queryfield.h"
#include "work/workink.h"
#include "work/workitempage.h"
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
      m_macros(new MacroActions(desk, this)),
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
    connect(m_filter, &FilterBar::left, this, [this] {
        m_typed = true; // where nothing is found, the keyboard stays in the filter
        focusContent();
    });
    connect(m_model, &PagedModel::shown, this, [this] {
        m_everything = false;
        if (m_filter->query() != m_model->query())
            m_filter->setQuery(m_model->query()); // a click on a column sorted: the text says so
        emit queryChanged(m_model->query());
    });
    for (const auto signal : {&PagedModel::shown, &PagedModel::settled, &PagedModel::refreshed})
        connect(m_model, signal, this, &WorkItemList::showState);
    connect(m_model, &PagedModel::failed, this, &WorkItemList::failed);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_everything = false;
        showState();
    });
    connect(m_view, &WorkItemView::marksChanged, this, &WorkItemList::showState);
    connect(m_view, &WorkItemView::opened, this, &WorkItemList::opened);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &WorkItemList::showRowMenu);
    connect(m_view, &WorkItemView::currentMoved, this, &WorkItemList::currentMoved);
    connect(m_view, &WorkItemView::escaped, this, &WorkItemList::escaped);
    connect(m_acts, &WorkItemActions::message, this, &WorkItemList::message);
    connect(m_acts, &WorkItemActions::failed, this, &WorkItemList::failed);
    connect(m_macros, &MacroActions::message, this, &WorkItemList::message);
    connect(m_macros, &MacroActions::failed, this, &WorkItemList::failed);
    connect(m_macros, &MacroActions::working, this, &WorkItemList::working);
    connect(m_macros, &MacroActions::reloaded, this, &WorkItemList::showState);
    connect(m_macros, &MacroActions::openNext, this, [this] {
        if (m_view->selectedIds().size() <= 1)
            m_view->moveCurrent(1);
    });
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
        if (const WorkItemId id = open() ? open() : m_view->currentId())
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
    addStep("queue.call", tr("Told by phone"), Qt::Key_C, Step::Call);
    addKey("queue.tag", tr("Tag"), Qt::Key_T, [this] {
        if (const ActedOn on = actedOn(); !on.ids.isEmpty())
            m_acts->tag(on);
    });
    addKey("queue.select", tr("Select"), Qt::Key_X, [this] { m_view->toggleMark(); });
    addMacroKeys();
}

void WorkItemList::addMacroKeys()
{
    addKey("queue.change", tr("Change"), Qt::Key_B, [this] {
        if (const ActedOn on = actedOn(); !on.ids.isEmpty())
            m_macros->change(on);
    });
    addKey("queue.macro", tr("Macro"), Qt::Key_M, [this] { popupMacros(); });
    for (int digit = 1; digit <= 9; ++digit) {
        auto *action = new QAction(tr("Macro %1").arg(digit), this);
        action->setShortcut(QKeySequence(Qt::Key_0 + digit));
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, digit] { m_macros->runDigit(digit, actedOn()); });
        m_view->addAction(action);
    }
}

QWidget *WorkItemList::buildBulkBar()
{
    auto *bar = new QFrame(this);
    bar->setObjectName(u"bulkBar"_s);
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::AlternateBase);
    auto *row = new FlowLayout(bar, unit() / 2); // in several lines beside an open ticket
    row->setContentsMargins(unit() * 3 / 2, unit() / 2, unit(), unit() / 2);
    m_bulkLabel = new QLabel(bar);
    row->addWidget(m_bulkLabel);
    if (m_desk.catalog().has(u"assignee"))
        m_selectedOnly.append(addBulk(bar, "bulkAssign", tr("Assign"), [this](QWidget *from) {
            popup(&WorkItemActions::fillAssign, from);
        }));
    m_selectedOnly.append(addBulk(bar, "bulkStatus", tr("Status"),
                                  [this](QWidget *from) { popup(&WorkItemActions::fillStatus, from); }));
    m_selectedOnly.append(addBulk(bar, "bulkPriority", tr("Priority"),
                                  [this](QWidget *from) { popup(&WorkItemActions::fillPriority, from); }));
    m_selectedOnly.append(addBulk(bar, "bulkSolve", tr("Solve"), [this](QWidget *) { m_acts->solve(actedOn()); }));
    m_selectedOnly.append(addBulk(bar, "bulkTag", tr("Tag"), [this](QWidget *) { m_acts->tag(actedOn()); }));
    addBulk(bar, "bulkChange", tr("Change …"), [this](QWidget *) { m_macros->change(actedOn()); });
    m_macroButton = addBulk(bar, "bulkMacro", tr("Macro"), [this](QWidget *from) { popupMacros(from); });
    m_all = addBulk(bar, "bulkAll", {}, [this](QWidget *) {
        m_everything = true;
        showState();
    });
    addBulk(bar, "bulkNone", tr("None"), [this](QWidget *) { m_view->clearMarks(); });
    bar->hide();
    return bar;
}

QPushButton *WorkItemList::addBulk(QWidget *bar, const char *name, const QString &text,
                                   std::function<void(QWidget *)> act)
{
    auto *button = new QPushButton(text, bar);
    button->setFlat(true);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(text);
    connect(button, &QPushButton::clicked, this, [act = std::move(act), button] { act(button); });
    bar->layout()->addWidget(button);
    return button;
}

WorkItemId WorkItemList::open() const { return m_beside ? m_beside->current() : WorkItemId{}; }

// What is acted on is seen to be.
void WorkItemList::highlight(const ActedOn &on)
{
    if (!m_everything && on.ids.size() == 1 && !m_view->isMarking())
        m_view->setCurrentId(on.ids.first());
}

ActedOn WorkItemList::actedOn() const
{
    QList<WorkItemId> ids = m_everything ? QList<WorkItemId>() : m_view->selectedIds();
    if (m_everything)
        for (const qint64 id : m_model->ids())
            ids.append(WorkItemId{id});
    // Nobody takes another one for meant than the one that is read, also when its row has left the list.
    if (!m_everything && open() && !m_view->isMarking()) {
        if (m_beside->details().item.id == open())
            return ActedOn::item(m_beside->details().item);
        ids = {open()};
    }
    QList<WorkItemRow> known;
    for (const WorkItemId id : ids)
        if (const WorkItemRow *row = m_model->find(id.value))
            known.append(*row);
    return ActedOn::rows(ids, known);
}

void WorkItemList::showState()
{
    showBulk();
    const bool empty = m_model->rowCount() == 0 && !m_model->isLoading();
    if (empty)
        showEmpty();
    if (m_stack->currentIndex() != (empty ? 1 : 0)) {
        const bool here = m_stack->isAncestorOf(window()->focusWidget()); // the keyboard stays in this place
        m_stack->setCurrentIndex(empty ? 1 : 0);
        if (here)
            empty && m_typed ? m_filter->field()->setFocus() : focusContent();
        m_typed = m_typed && !empty;
    }
    showFoot();
}

void WorkItemList::showBulk()
{
    const qsizetype selected = m_view->isMarking() ? m_view->selectedIds().size() : 0;
    const int all = m_model->rowCount();
    m_bulk->setVisible(selected > 0);
    m_bulkLabel->setText(m_everything ? tr("All %n that match:", nullptr, all)
                                      : tr("%n selected:", nullptr, static_cast<int>(selected)));
    // What a look at the rows would be needed for is offered for the selection only; a change of everything is shown
    // before it is done.
    for (QPushButton *button : std::as_const(m_selectedOnly))
        button->setVisible(!m_everything);
    m_macroButton->setVisible(m_macros->isOffered());
    m_all->setVisible(!m_everything && m_model->isComplete() && all > selected);
    m_all->setText(tr("All %n that match", nullptr, all));
    m_all->setAccessibleName(m_all->text());
}

void WorkItemList::showEmpty()
{
    if (m_total == 0)
        return m_empty->set("mail-folder-inbox", tr("No ticket yet. The first one takes a name and a line."),
                            tr("New ticket"));
    if (chips(m_model->query()) == chips(m_base)) // the view itself: nothing was looked for
        return m_empty->set("checkmark", tr("Nothing in this view now."));
    QStringList words; // as the chips above say it
    for (const QList<Filter> list = added(); const Filter &chip : list)
        words.append(chipLabel(m_desk, chip));
    const QString looked = words.join(u" · "_s);
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
    QStringList parts{m_total >= 0 ? tr("%1 of %2").arg(shown, countWord(m_total)) : shown};
    if (m_stack->currentWidget() == m_empty) // nothing that the keys could act on
        return m_foot->setText(parts.first());
    parts << tr("J K move") << tr("Enter open");
    for (const QAction *action : std::as_const(m_actions))
        if (action->objectName() == u"queue.macro" && !m_macros->isOffered())
            continue;
        else if (!action->shortcut().isEmpty() && action->shortcut() != Qt::Key_J && action->shortcut() != Qt::Key_K)
            parts.append(keyHint(*action));
    m_foot->setText(parts.join(u" · "_s));
}

} // namespace lamp
