// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the queue's table: which there are, where they stand and how wide they are.
#include "core/text.h"
#include "items/workitemmodel.h"
#include "services/desk.h"
#include "theme/theme.h"
#include "work/workitemview.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>

#include <algorithm>
#include <optional>
#include <utility>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr auto ColumnsKey = "queue/columns";
constexpr auto AloneColumnsKey = "queue/columns-alone"; // one window may open desks of both kinds
constexpr auto CountKey = "queue/columnCount";
constexpr auto AssigneeKey = "queue/assigneeAlways"; // also where the filter says who it is
constexpr int OldCount = 17; // of columns, when their number was not kept yet

// Widths in half units of the layout's rhythm; the title takes what is left.
int widthOf(const QString &column)
{
    static const QHash<QString, int> halves{
        {u"number"_s, 15},  {u"requester"_s, 26}, {u"asset"_s, 21},    {u"kind"_s, 23},
        {u"status"_s, 36},  {u"priority"_s, 20},  {u"target"_s, 40},   {u"assignee"_s, 24},
        {u"age"_s, 14},     {u"entry"_s, 36},     {u"category"_s, 40}, {u"followup"_s, 28},
        {u"planned"_s, 28}, {u"solved"_s, 28},    {u"time"_s, 16},     {u"external"_s, 28},
        {u"deadline"_s, 44}};
    return halves.value(column, 44) * unit() / 2;
}

// What a column still says its word in, when the title is short of room.
int leastWidthOf(const QString &column)
{
    static const QHash<QString, int> halves{{u"requester"_s, 19}, {u"asset"_s, 17},  {u"kind"_s, 20},
                                            {u"status"_s, 31},    {u"target"_s, 33}, {u"assignee"_s, 21},
                                            {u"deadline"_s, 34},  {u"entry"_s, 26},  {u"category"_s, 26}};
    return halves.contains(column) ? halves.value(column) * unit() / 2 : widthOf(column);
}

int roomOfTitle() { return unit() * 32; } // enough to tell one item from another
} // namespace

// Cards have one column as wide as the view; in the table the title takes what the others leave.
void WorkItemView::fitColumns()
{
    m_shaping = true;
    if (m_cards) {
        setColumnHidden(0, false);
        setColumnWidth(0, viewport()->width());
    } else if (const int title = m_model->columnNamed(u"title"); !isColumnHidden(title)) {
        setColumnWidth(title, qMax(widthOf(u"title"_s), viewport()->width() - fitOthers(title)));
    }
    m_shaping = false;
}

// Gives each column its usual width, less where the title is short of room; one that somebody made wider or narrower
// than that stays. Returns how wide they are together.
int WorkItemView::fitOthers(int title)
{
    int together = 0, spare = 0;
    QList<int> yielding;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (column == title || isColumnHidden(column))
            continue;
        const QString name = m_model->header(column).name;
        const int usual = widthOf(name), least = leastWidthOf(name), now = columnWidth(column);
        const bool yields = least < usual && now >= least && now <= usual;
        together += yields ? usual : now;
        spare += yields ? usual - least : 0;
        if (yields)
            yielding.append(column);
    }
    const int lack = qBound(0, together + roomOfTitle() - viewport()->width(), spare);
    for (const int column : std::as_const(yielding)) {
        const QString name = m_model->header(column).name;
        const int usual = widthOf(name), gives = usual - leastWidthOf(name);
        setColumnWidth(column, usual - (gives * lack + spare - 1) / spare);
        together -= usual - columnWidth(column);
    }
    return together;
}

// A feature that is not in use has no column.
bool WorkItemView::isOffered(const QString &column) const
{
    return (column != u"deadline" || m_desk.catalog().has(u"clocks"))
        && (column != u"assignee" || m_desk.catalog().has(u"assignee"));
}

// Whether the filter leaves the items of one person.
bool WorkItemView::isOfOneAssignee() const
{
    const QList<Filter> terms = chips(m_model->query());
    return std::ranges::any_of(terms, [this](const Filter &term) {
        if (term.op != Filter::Op::Term || term.field != u"assignee" || term.compare != Filter::Compare::Is
            || term.values.size() != 1 || term.values.first() == u"none")
            return false;
        if (term.values.first() == u"me")
            return true;
        const QString key = sortKey(term.values.first()); // a part of a name may be of several
        return std::ranges::count_if(m_desk.catalog().technicians,
                                     [&key](const Person &one) { return sortKey(one.name).contains(key); }) == 1;
    });
}

// In such a list the column would say the same in each row; somebody who wants it has it from the header's menu. A
// saved view's own columns are as they were saved.
void WorkItemView::spareAssignee()
{
    if (m_cards || !m_viewColumns.isEmpty())
        return;
    const bool spare = isOfOneAssignee() && !m_settings.value(QLatin1StringView(AssigneeKey)).toBool();
    if (spare == m_spared || (spare && isColumnHidden(m_model->columnNamed(u"assignee"))))
        return;
    m_spared = spare;
    hideSpared(spare);
    fitColumns();
}

void WorkItemView::hideSpared(bool hide)
{
    const bool shaping = std::exchange(m_shaping, true);
    setColumnHidden(m_model->columnNamed(u"assignee"), hide);
    m_shaping = shaping;
}

void WorkItemView::restoreColumns()
{
    m_spared = false;
    if (!m_viewColumns.isEmpty())
        return placeColumns(m_viewColumns);
    m_shaping = true;
    m_columnsKey = QLatin1StringView(m_desk.catalog().alone() ? AloneColumnsKey : ColumnsKey);
    if (!horizontalHeader()->restoreState(m_settings.value(m_columnsKey).toByteArray()))
        usualColumns();
    // Further columns came to the end since: they wait until somebody wants them.
    for (int column = m_settings.value(QLatin1StringView(CountKey), OldCount).toInt(); column < m_model->columnCount();
         ++column)
        setColumnHidden(column, true);
    for (const QString &name : {u"deadline"_s, u"assignee"_s}) // from a time when there was more to show
        if (!isOffered(name))
            setColumnHidden(m_model->columnNamed(name), true);
    m_shaping = false;
    spareAssignee();
    showSort();
}

void WorkItemView::keepColumns()
{
    if (!m_cards && !m_viewColumns.isEmpty()) {
        m_viewColumns = shownColumns();
    } else if (!m_cards) {
        if (m_spared) // in other lists it is shown
            hideSpared(false);
        m_settings.setValue(m_columnsKey, horizontalHeader()->saveState());
        m_settings.setValue(QLatin1StringView(CountKey), m_model->columnCount());
        if (m_spared)
            hideSpared(true);
    }
}

void WorkItemView::setViewColumns(const QStringList &names)
{
    if (m_viewColumns.isEmpty())
        keepColumns();
    m_viewColumns = names;
    if (!m_cards)
        restoreColumns();
}

QStringList WorkItemView::shownColumns() const
{
    if (m_cards && !m_viewColumns.isEmpty())
        return m_viewColumns;
    std::optional<QHeaderView> kept; // beside an open item the columns are the ones that come back after it
    const QHeaderView *header = horizontalHeader();
    if (m_cards) {
        kept.emplace(Qt::Horizontal);
        kept->setModel(m_model);
        if (!kept->restoreState(m_settings.value(m_columnsKey).toByteArray()))
            return WorkItemModel::usualColumns(m_desk.catalog().alone() || !isOffered(u"assignee"_s));
        header = &*kept;
    }
    QStringList names;
    for (int place = 0; place < header->count(); ++place)
        if (const int column = header->logicalIndex(place); !header->isSectionHidden(column))
            names.append(m_model->header(column).name);
    return names;
}

void WorkItemView::placeColumns(const QStringList &names)
{
    m_shaping = true;
    int place = 0;
    for (const QString &name : names)
        if (const int column = m_model->columnNamed(name); column >= 0)
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), place++);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString name = m_model->header(column).name;
        setColumnHidden(column, !names.contains(name));
        if (names.contains(name))
            setColumnWidth(column, widthOf(name));
    }
    m_shaping = false;
    fitColumns();
    showSort();
}

void WorkItemView::usualColumns()
{
    const QStringList usual = WorkItemModel::usualColumns(m_desk.catalog().alone() || !isOffered(u"assignee"_s));
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
    if (column < 0 || m_cards || !isOffered(name))
        return;
    if (name == u"assignee" && m_viewColumns.isEmpty() && isOfOneAssignee()) {
        m_settings.setValue(QLatin1StringView(AssigneeKey), on);
        if (m_spared == on) // shown again here, or left out here; the other lists have it all the same
            return spareAssignee();
    }
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
        if (!isOffered(name))
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
        m_settings.remove(QLatin1StringView(AssigneeKey));
        m_spared = false;
        usualColumns();
        keepColumns();
        spareAssignee();
    });
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

} // namespace lamp
