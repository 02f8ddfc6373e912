// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/workitemmodel.h"

#include "items/clockwords.h"
#include "domain/querychips.h"
#include "items/groupwords.h"
#include "services/desk.h"

#include <chrono>

namespace lamp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
// Tables whose change can alter what a row of the queue shows, or which rows there are.
constexpr const char *QueueTables[] = {"work_item", "entry", "person", "asset", "status", "tagging", "category",
                                       "attachment", "work_item_asset", "work_item_link", "location", "service",
                                       "team", "supplier", "tag", "team_member", "problem_sheet",
                                       // What moves deadlines.
                                       "sla_policy", "business_calendar", "calendar_exception", "setting", "downtime",
                                       "change_sheet", "asset_link"};
constexpr int PagesWithColours = 5; // around what is looked at

using Item = WorkItemRow;
using Column = WorkItemModel::Column;

Column queueColumn(const char *name, const QString &title, const char *sortKey,
                   std::function<QString(const Item &)> text, std::function<QVariant(const Item &)> sort = {},
                   Qt::Alignment alignment = Qt::AlignLeft)
{
    return {
        {QString::fromLatin1(name), title, QString::fromLatin1(sortKey), alignment}, std::move(text), std::move(sort)};
}

QVariant momentValue(const std::optional<Instant> &at)
{
    return at ? QVariant(at->ms) : QVariant();
}
} // namespace

QList<Column> WorkItemModel::columns(Desk &desk)
{
    return whatColumns() + stateColumns(desk) + dateColumns(desk) + otherColumns(desk);
}

QList<Column> WorkItemModel::whatColumns()
{
    return {
        queueColumn("number", tr("No."), "number", [](const Item &r) { return r.number; }),
        queueColumn("title", tr("Title"), "title", [](const Item &r) { return r.title; }),
        queueColumn("requester", tr("Requester"), "requester", [](const Item &r) { return r.requester; }),
        queueColumn("asset", tr("Asset"), "asset", [](const Item &r) { return r.asset; }),
        queueColumn(
            "kind", tr("Kind"), "kind", [](const Item &r) { return kindWord(r.kind); },
            [](const Item &r) { return int(r.kind); }),
    };
}

QList<Column> WorkItemModel::stateColumns(Desk &desk)
{
    return {
        queueColumn(
            "status", tr("Status"), "status", [&desk](const Item &r) { return desk.catalog().status(r.statusId).name; },
            [&desk](const Item &r) { return desk.catalog().status(r.statusId).position; }),
        queueColumn(
            "priority", tr("Priority"), "priority", [](const Item &r) { return priorityWord(r.priority); },
            [](const Item &r) { return int(r.priority); }),
        queueColumn(
            "target", tr("Target"), "due",
            [&desk](const Item &r) {
                return targetWords(r, desk, desk.now()).text;
            },
            [](const Item &r) { return momentValue(r.targetAt); }),
        queueColumn("assignee", tr("Assignee"), "assignee", [](const Item &r) { return r.assignee; }),
        queueColumn(
            "age", tr("Age"), "created", [&desk](const Item &r) { return ageWords(r.createdAt, desk.now()); },
            [](const Item &r) { return r.createdAt.ms; }, Qt::AlignRight),
        queueColumn(
            "entry", tr("Last entry"), "updated",
            [&desk](const Item &r) {
                return r.lastEntryBy.isEmpty()
                    ? QString()
                    : tr("%1, %2 ago").arg(r.lastEntryBy, ageWords(r.lastEntryAt, desk.now()));
            },
            [](const Item &r) { return r.lastEntryAt.ms; }),
        queueColumn("category", tr("Category"), "",
                    [&desk](const Item &r) { return desk.catalog().categoryPath(r.categoryId); }),
    };
}

QList<Column> WorkItemModel::dateColumns(Desk &desk)
{
    const auto when = [&desk](const std::optional<Instant> &at) {
        return at ? timeWords(*at, desk.now(), desk.zone()) : QString();
    };
    return {
        queueColumn(
            "followup", tr("Follow-up"), "follow-up", [when](const Item &r) { return when(r.followUpAt); },
            [](const Item &r) { return momentValue(r.followUpAt); }),
        queueColumn(
            "planned", tr("Planned"), "", [when](const Item &r) { return when(r.plannedAt); },
            [](const Item &r) { return momentValue(r.plannedAt); }),
        queueColumn(
            "solved", tr("Solved"), "solved", [when](const Item &r) { return when(r.solvedAt); },
            [](const Item &r) { return momentValue(r.solvedAt); }),
    };
}

QList<Column> WorkItemModel::otherColumns(Desk &desk)
{
    return {
        queueColumn(
            "time", tr("Time"), "", [](const Item &r) { return r.minutes > 0 ? minutesWords(r.minutes) : QString(); },
            [](const Item &r) { return r.minutes; }, Qt::AlignRight),
        queueColumn("external", tr("Their number"), "", [](const Item &r) { return r.externalNumber; }),
        queueColumn(
            "deadline", tr("Next deadline"), "deadline",
            [&desk](const Item &r) { return deadlineWords(r, desk.now(), desk.zone()); },
            [](const Item &r) { return momentValue(r.nextDeadline); }),
    };
}

QStringList WorkItemModel::usualColumns(bool alone)
{
    QStringList names{u"number"_s, u"title"_s,  u"requester"_s, u"asset"_s,
                      u"kind"_s,   u"status"_s, u"priority"_s,  u"target"_s};
    if (!alone)
        names.append(u"assignee"_s);
    else
        names.append(u"age"_s);
    return names;
}

WorkItemModel::WorkItemModel(Desk &desk, QObject *parent)
    : PagedModelOf(columns(desk), {}, parent), m_desk(desk), m_lookSoon(new QTimer(this))
{
    setSource({[this](qint64 limit) { return m_desk.workItems().firstPage(m_query, limit); },
               [this] { return m_desk.workItems().ids(m_query, 0); },
               [this](const QList<WorkItemId> &ids) { return m_desk.workItems().rows(ids); }});
    connect(&m_desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        if (std::ranges::any_of(QueueTables, [&](const char *table) { return event.touches(table); }))
            refresh();
    });
    m_lookSoon->setSingleShot(true);
    m_lookSoon->setInterval(0ms);
    connect(m_lookSoon, &QTimer::timeout, this, &WorkItemModel::askLook);
    connect(this, &PagedModel::settled, this, &WorkItemModel::lookAgain);
    connect(this, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.isEmpty()) // rows came or changed, not only their words
                    lookAgain();
            });
}

void WorkItemModel::setColours(const QList<RowColour> &rules)
{
    if (rules == m_rules)
        return;
    m_rules = rules;
    m_coloured.clear();
    lookAgain();
    emit lookChanged();
}

void WorkItemModel::tick()
{
    refreshWords();
    if (dependsOnTime(m_query.filter) || m_query.group == u"due" || m_query.group == u"created")
        refresh();
    lookAgain();
}

void WorkItemModel::lookAgain() const
{
    if ((!m_rules.isEmpty() || !m_query.group.isEmpty() || !m_headings.isEmpty()) && !m_lookSoon->isActive())
        m_lookSoon->start();
}

void WorkItemModel::askLook()
{
    QList<WorkItemId> ids;
    m_lookedAt = seen();
    if (!m_rules.isEmpty())
        for (const qint64 id : idsAround(m_lookedAt, PagesWithColours))
            ids.append(WorkItemId{id});
    m_look.read(listLook(m_desk, m_query, ids, m_rules), this, [this](const Result<ListLook> &look) {
        if (look)
            takeLook(*look);
        else if (look.error().kind != Error::Kind::Cancelled)
            emit failed(look.error());
    });
}

void WorkItemModel::takeLook(const ListLook &look)
{
    QMap<int, QString> headings;
    qint64 row = 0;
    for (const WorkItemGroup &group : look.groups) {
        headings.insert(static_cast<int>(row),
                        tr("%1 · %L2").arg(groupWord(m_query.group, group.key, m_desk.catalog())).arg(group.count));
        row += group.count;
    }
    if (headings == m_headings && look.colours == m_coloured)
        return;
    m_headings = headings;
    m_coloured = look.colours;
    emit lookChanged();
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {GroupRole, RowInkRole});
}

QVariant WorkItemModel::data(const QModelIndex &index, int role) const
{
    if (role == GroupRole && index.isValid()) {
        const auto found = m_headings.constFind(index.row());
        return found == m_headings.cend() ? QVariant() : QVariant(*found);
    }
    if (role == RowInkRole && index.isValid()) {
        if (qAbs(index.row() - m_lookedAt) > (PagesWithColours - 1) * PageSize)
            lookAgain(); // scrolled to where no colour is known yet
        const int rule = m_coloured.value(idAt(index.row()), -1);
        return rule < 0 || rule >= m_rules.size() ? QVariant() : QVariant(m_rules[rule].ink);
    }
    const QVariant value = PagedModelOf::data(index, role);
    const auto heading = index.isValid() ? m_headings.constFind(index.row()) : m_headings.cend();
    if (role == AccessibleTextRole && index.column() == 0 && heading != m_headings.cend())
        return QString(*heading + u". " + value.toString());
    return value;
}

void WorkItemModel::setQuery(const WorkItemQuery &query)
{
    if (query.group != m_query.group) {
        m_headings.clear(); // they were of other groups
        emit lookChanged();
    }
    m_query = query;
    reload();
}

void WorkItemModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount() || header(column).sortKey.isEmpty())
        return;
    WorkItemQuery sorted = m_query;
    sorted.sort = header(column).sortKey;
    sorted.descending = order == Qt::DescendingOrder;
    if (sorted != m_query)
        setQuery(sorted);
}

TargetWords WorkItemModel::target(const WorkItemRow &row) const
{
    return targetWords(row, m_desk, m_desk.now());
}

QString WorkItemModel::sentence(const WorkItemRow &row) const
{
    QStringList parts{tr("%1 %2").arg(numberWord(row.number), row.title), m_desk.catalog().status(row.statusId).name,
                      tr("priority %1").arg(priorityWord(row.priority))};
    if (row.major)
        parts.insert(1, tr("major incident"));
    if (!row.requester.isEmpty())
        parts.append(row.vip ? tr("for %1, VIP").arg(row.requester) : tr("for %1").arg(row.requester));
    if (!row.asset.isEmpty())
        parts.append(tr("asset %1").arg(row.asset));
    if (const QString words = spokenTarget(target(row)); !words.isEmpty())
        parts.append(words);
    if (const QString next = deadlineWords(row, m_desk.now(), m_desk.zone()); !next.isEmpty())
        parts.append(row.nextDeadline ? tr("next deadline: %1").arg(next) : next);
    if (row.repeatCount > 1)
        parts.append(tr("%n time(s) in 30 days", nullptr, static_cast<int>(row.repeatCount)));
    if (!row.assignee.isEmpty())
        parts.append(tr("assigned to %1").arg(row.assignee));
    if (const int rule = m_coloured.value(row.id.value, -1); rule >= 0 && rule < m_rules.size())
        parts.append(tr("marked by the rule %1").arg(toText(m_rules[rule].filter)));
    return parts.join(u", ");
}

QVariant WorkItemModel::extra(const WorkItemRow &row, int column, int role) const
{
    switch (role) {
    case StatusRole: return row.statusId.value;
    case PriorityRole: return int(row.priority);
    case KindRole: return int(row.kind);
    case TargetRole: return QVariant::fromValue(target(row));
    case Qt::ToolTipRole:
        if (header(column).name == u"target")
            return spokenTarget(target(row));
        if (const int rule = m_coloured.value(row.id.value, -1); rule >= 0 && rule < m_rules.size())
            return tr("Coloured by the rule %1").arg(toText(m_rules[rule].filter));
        return {};
    default: return {};
    }
}

} // namespace lamp
