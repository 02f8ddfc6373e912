// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/viewmodel.h"

#include "items/noticewords.h"
#include "services/desk.h"
#include "services/workitems.h"

#include <chrono>

namespace lamp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
bool anyTerm(const Filter &filter, const std::function<bool(const Filter &)> &wanted)
{
    return wanted(filter)
        || std::ranges::any_of(filter.children, [&](const Filter &child) { return anyTerm(child, wanted); });
}

// A view of what is late: its number is shown as urgent.
bool isOverdueView(const WorkItemQuery &query)
{
    return anyTerm(query.filter, [](const Filter &f) {
        return f.op == Filter::Op::Term && f.field == u"due" && f.compare == Filter::Compare::Less
            && f.values.value(0) == u"now";
    });
}

// The query, and what it means where that is no plain word.
QString viewTip(const QString &query)
{
    return query.contains("is:stuck"_L1) ? QString(query + u'\n' + stuckRule()) : query;
}

bool isMajorView(const WorkItemQuery &query)
{
    return anyTerm(query.filter, [](const Filter &f) {
        return f.op == Filter::Op::Term && f.field == u"major" && f.values.contains(u"yes"_s);
    });
}

// Tables that a query can ask about: who becomes a VIP or where an asset stands changes what a view holds.
constexpr const char *CountedTables[] = {"work_item", "entry", "tagging", "person", "asset", "status", "category",
                                         "supplier", "service", "location", "team", "tag", "choice",
                                         "problem_sheet", "sla_policy", "business_calendar", "calendar_exception",
                                         "setting", "downtime", "change_sheet", "asset_link"};
} // namespace

ViewModel::ViewModel(Desk &desk, QObject *parent) : QAbstractListModel(parent), m_desk(desk)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, &ViewModel::count);
    connect(&m_desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        if (std::ranges::any_of(CountedTables, [&](const char *table) { return event.touches(table); }))
            countAgain();
    });
    connect(&m_desk, &Desk::catalogChanged, this, &ViewModel::rebuild);
    rebuild();
}

int ViewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant ViewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return line.heading ? line.text : line.view.name;
    case Qt::ToolTipRole: return line.heading ? QVariant() : QVariant(viewTip(line.view.query));
    case HeadingRole: return line.heading;
    case IdRole: return line.view.id.value;
    case CountRole: return line.count;
    case QueryRole: return line.view.query;
    case DepthRole: return line.depth;
    case FoldedRole: return line.path.isEmpty() ? QVariant() : QVariant(line.folded);
    case UrgentRole: return line.urgent && line.count > 0;
    case AccessibleTextRole: return spoken(line);
    default: return {};
    }
}

QString ViewModel::spoken(const Line &line) const
{
    if (!line.path.isEmpty())
        return line.folded ? tr("Folder %1, closed").arg(line.text) : tr("Folder %1, open").arg(line.text);
    if (line.heading || line.count < 0)
        return line.heading ? line.text : line.view.name;
    return tr("%1, %n item(s)", nullptr, static_cast<int>(line.count)).arg(line.view.name);
}

Qt::ItemFlags ViewModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_lines.at(index.row()).heading) // keys reach a folder, to open and close it
        return !index.isValid() || m_lines.at(index.row()).path.isEmpty() ? Qt::NoItemFlags
                                                                         : Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

const SavedView *ViewModel::view(int row) const
{
    return row < 0 || row >= m_lines.size() || m_lines[row].heading ? nullptr : &m_lines[row].view;
}

int ViewModel::rowOf(ViewId id) const
{
    const auto found = std::ranges::find_if(m_lines, [id](const Line &l) { return !l.heading && l.view.id == id; });
    return found == m_lines.cend() ? -1 : static_cast<int>(found - m_lines.cbegin());
}

int ViewModel::rowNamed(QStringView name) const
{
    const auto found = std::ranges::find_if(m_lines, [name](const Line &l) {
        return !l.heading && l.view.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_lines.cend() ? -1 : static_cast<int>(found - m_lines.cbegin());
}

int ViewModel::firstView() const
{
    // A major incident stands on top without taking the place of the view that the page opens with.
    for (int row = 0; row < rowCount(); ++row)
        if (const SavedView *shown = view(row))
            if (const auto query = parseQuery(shown->query); query && !isMajorView(*query))
                return row;
    return -1;
}

void ViewModel::countAgain()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void ViewModel::rebuild()
{
    syncLines(linesOf(m_counts));
    count();
}

QString ViewModel::folder(int row) const
{
    return row < 0 || row >= m_lines.size() || m_lines[row].path.isEmpty() ? QString() : m_lines[row].path;
}

void ViewModel::setFolded(const QStringList &paths)
{
    m_folded = paths;
    syncLines(linesOf(m_counts));
}

void ViewModel::fold(const QString &path, bool on)
{
    if (m_folded.contains(path) == on)
        return;
    if (on)
        m_folded.append(path);
    else
        m_folded.removeAll(path);
    syncLines(linesOf(m_counts));
    emit foldedChanged();
}

bool ViewModel::isHidden(const QString &section) const
{
    return std::ranges::any_of(m_folded, [&section](const QString &path) {
        return section == path || section.startsWith(path + u'/');
    });
}

// The headings between two views: of those folders that the view before does not stand in already.
void ViewModel::addFolders(QList<Line> &lines, const QString &before, const QString &section) const
{
    const QStringList parts = section.split(u'/');
    QString path;
    for (int depth = 0; depth < parts.size(); ++depth) {
        const QString outer = path;
        path += (path.isEmpty() ? QString() : u"/"_s) + parts[depth];
        if (before == path || before.startsWith(path + u'/'))
            continue;
        if (!outer.isEmpty() && isHidden(outer))
            return;
        Line line;
        line.heading = true;
        line.text = parts[depth];
        line.path = path;
        line.depth = depth;
        line.folded = m_folded.contains(path);
        lines.append(line);
    }
}

QList<ViewModel::Line> ViewModel::linesOf(const QHash<qint64, qint64> &counts) const
{
    QList<SavedView> views = m_desk.catalog().views;
    std::ranges::stable_sort(views, {}, [](const SavedView &v) {
        return v.section.isEmpty() ? QStringList() : v.section.split(u'/');
    });
    QList<Line> lines;
    QString section;
    for (const SavedView &view : std::as_const(views)) {
        const auto query = parseQuery(view.query);
        const qint64 count = counts.value(view.id.value, -1);
        if (query && isMajorView(*query) && count <= 0)
            continue;
        if (lines.isEmpty() && view.section.isEmpty()) {
            Line first;
            first.heading = true;
            first.text = tr("Views");
            lines.append(first);
        }
        if (!view.section.isEmpty() && view.section != section)
            addFolders(lines, section, view.section);
        section = view.section;
        if (isHidden(section))
            continue;
        Line line;
        line.view = view;
        line.depth = section.isEmpty() ? 0 : static_cast<int>(section.count(u'/'));
        line.count = count;
        line.urgent = query && (isOverdueView(*query) || isMajorView(*query));
        lines.append(line);
    }
    return lines;
}

void ViewModel::count()
{
    QList<ViewId> views;
    QList<WorkItemQuery> queries;
    for (const SavedView &view : m_desk.catalog().views)
        if (const auto query = parseQuery(view.query)) {
            views.append(view.id);
            queries.append(*query);
        }
    queries.append(WorkItemQuery{});
    m_latest.deliver(m_desk.workItems().counts(queries), this, [this, views](const Result<QList<qint64>> &counts) {
        if (!counts) {
            emit failed(counts.error());
            return;
        }
        takeCounts(views, *counts);
    });
}

void ViewModel::takeCounts(const QList<ViewId> &views, const QList<qint64> &counts)
{
    m_counts.clear();
    for (qsizetype i = 0; i < views.size(); ++i)
        m_counts.insert(views[i].value, counts.value(i, -1));
    m_total = counts.value(views.size(), -1);
    syncLines(linesOf(m_counts));
    emit counted();
}

// A list of a dozen lines: where the lines are the same ones only their numbers change, so that the current row stays.
void ViewModel::syncLines(const QList<Line> &lines)
{
    const auto same = [](const Line &a, const Line &b) {
        return a.heading == b.heading && a.text == b.text && a.path == b.path && a.view.id == b.view.id;
    };
    qsizetype head = 0;
    while (head < qMin(m_lines.size(), lines.size()) && same(m_lines[head], lines[head]))
        ++head;
    qsizetype tail = 0;
    while (tail < qMin(m_lines.size(), lines.size()) - head
           && same(m_lines[m_lines.size() - 1 - tail], lines[lines.size() - 1 - tail]))
        ++tail;
    if (const qsizetype gone = m_lines.size() - head - tail; gone > 0) {
        beginRemoveRows({}, static_cast<int>(head), static_cast<int>(head + gone - 1));
        m_lines.remove(head, gone);
        endRemoveRows();
    }
    if (const qsizetype come = lines.size() - head - tail; come > 0) {
        beginInsertRows({}, static_cast<int>(head), static_cast<int>(head + come - 1));
        for (qsizetype i = 0; i < come; ++i)
            m_lines.insert(head + i, lines[head + i]);
        endInsertRows();
    }
    m_lines = lines;
    if (!m_lines.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

} // namespace lamp
