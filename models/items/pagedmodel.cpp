// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/pagedmodel.h"

#include <algorithm>
#include <chrono>

namespace lamp {

namespace {
using namespace std::chrono_literals;

constexpr qsizetype MostRuns = 32;   // more separate inserts or removals than this are done at the tail, in one go
constexpr int MostPagesKept = 20;    // 2,000 rows in memory, whatever the length of the list

// Rows are grouped into runs that lie side by side, as (first row, count), in ascending order.
QList<std::pair<qsizetype, qsizetype>> runsOf(const QList<qint64> &ids, const QSet<qint64> &wanted)
{
    QList<std::pair<qsizetype, qsizetype>> runs;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (!wanted.contains(ids[i]))
            continue;
        if (!runs.isEmpty() && runs.last().first + runs.last().second == i)
            ++runs.last().second;
        else
            runs.append({i, 1});
    }
    return runs;
}

QList<qint64> filtered(const QList<qint64> &ids, const QSet<qint64> &without)
{
    QList<qint64> kept;
    kept.reserve(ids.size());
    for (const qint64 id : ids)
        if (!without.contains(id))
            kept.append(id);
    return kept;
}
} // namespace

PagedModel::PagedModel(QList<Header> headers, QObject *parent)
    : QAbstractTableModel(parent), m_headers(std::move(headers)), m_wantedTimer(new QTimer(this)),
      m_refreshTimer(new QTimer(this))
{
    m_wantedTimer->setSingleShot(true);
    m_wantedTimer->setInterval(0ms);
    connect(m_wantedTimer, &QTimer::timeout, this, &PagedModel::askWanted);
    m_refreshTimer->setSingleShot(true);
    m_refreshTimer->setInterval(40ms);
    connect(m_refreshTimer, &QTimer::timeout, this, &PagedModel::askAgain);
}

int PagedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int PagedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant PagedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headers.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_headers.at(section).title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(m_headers.at(section).alignment | Qt::AlignVCenter);
    return {};
}

int PagedModel::columnNamed(QStringView name) const
{
    const auto found = std::ranges::find_if(m_headers, [name](const Header &h) { return h.name == name; });
    return found == m_headers.cend() ? -1 : static_cast<int>(found - m_headers.cbegin());
}

int PagedModel::columnSortedBy(QStringView sortKey) const
{
    const auto found = std::ranges::find_if(m_headers, [sortKey](const Header &h) { return h.sortKey == sortKey; });
    return found == m_headers.cend() ? -1 : static_cast<int>(found - m_headers.cbegin());
}

void PagedModel::reload()
{
    m_loading = true;
    m_refreshTimer->stop();
    m_wantedPages.clear();
    askFirst();
}

void PagedModel::refresh()
{
    // The timer is not restarted: a steady stream of changes must not put the refresh off for ever.
    if (!m_refreshTimer->isActive())
        m_refreshTimer->start();
}

void PagedModel::refreshWords()
{
    if (!m_ids.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole, TargetRole});
}

void PagedModel::want(int row) const
{
    if (row < 0 || row >= m_ids.size())
        return;
    m_wantedPages.insert(row / PageSize);
    m_wantedTimer->start();
}

void PagedModel::askWanted()
{
    const QSet<int> pages = std::exchange(m_wantedPages, {});
    for (const int page : pages) {
        QList<qint64> missing;
        const qsizetype end = qMin(m_ids.size(), (qsizetype(page) + 1) * PageSize);
        for (qsizetype i = qsizetype(page) * PageSize; i < end; ++i)
            if (!hasRow(m_ids[i]))
                missing.append(m_ids[i]);
        if (missing.isEmpty())
            continue;
        askRows(missing);
        if (++m_pagesRead > MostPagesKept) {
            m_pagesRead = 0;
            keepOnly(around(m_seen, 3));
        }
    }
}

void PagedModel::askAgain()
{
    m_reread = true;
    if (m_loading || (m_complete && m_ids.size() < PageSize))
        askFirst();
    else
        askIds();
}

void PagedModel::takeFirst(const QList<qint64> &ids)
{
    m_complete = ids.size() < PageSize;
    if (m_loading) {
        beginResetModel();
        m_ids = ids;
        m_seen = 0;
        m_pagesRead = 0;
        replaceRows();
        endResetModel();
        m_loading = false;
        m_reread = false;
        emit shown();
    } else {
        if (m_complete) {
            applyIds(ids);
            m_reread = false;
        }
        mergeRows();
    }
    if (m_complete)
        emit settled();
    else
        askIds();
}

void PagedModel::takeIds(const QList<qint64> &ids)
{
    m_complete = true;
    applyIds(ids);
    if (std::exchange(m_reread, false)) {
        const QList<qint64> seen = around(m_seen, 1);
        keepOnly(seen);
        if (!seen.isEmpty())
            askRows(seen);
    }
    emit settled();
}

void PagedModel::giveUp(const Error &error)
{
    m_loading = false;
    emit failed(error);
    emit settled();
}

void PagedModel::rowsArrived(const QSet<qint64> &touched)
{
    if (touched.isEmpty() || m_ids.isEmpty() || m_loading)
        return;
    // One signal from the first to the last of them: rows asked for together lie side by side, and nearly always where
    // the view stands; only otherwise the whole list is looked through.
    qsizetype first = -1, last = -1, found = 0;
    const auto look = [&](qsizetype from, qsizetype to) {
        first = last = -1;
        found = 0;
        for (qsizetype i = from; i < to && found < touched.size(); ++i) {
            if (!touched.contains(m_ids[i]))
                continue;
            first = first < 0 ? i : first;
            last = i;
            ++found;
        }
    };
    look(qBound(qsizetype(0), qsizetype(m_seen) - 2 * PageSize, m_ids.size()),
         qMin(m_ids.size(), qsizetype(m_seen) + 2 * PageSize));
    if (found < touched.size())
        look(0, m_ids.size());
    if (first >= 0)
        emit dataChanged(index(static_cast<int>(first), 0), index(static_cast<int>(last), columnCount() - 1));
}

QList<qint64> PagedModel::around(int row, int pages) const
{
    const qsizetype first = qBound(qsizetype(0), qsizetype(row) - qsizetype(pages) * PageSize, m_ids.size());
    const qsizetype last = qMin(m_ids.size(), qsizetype(row) + qsizetype(pages) * PageSize);
    return m_ids.sliced(first, qMax(qsizetype(0), last - first));
}

void PagedModel::applyIds(const QList<qint64> &ids)
{
    qsizetype head = 0;
    const qsizetype shorter = qMin(m_ids.size(), ids.size());
    while (head < shorter && m_ids[head] == ids[head])
        ++head;
    if (head == m_ids.size() && head == ids.size())
        return;
    qsizetype tail = 0;
    while (tail < shorter - head && m_ids[m_ids.size() - 1 - tail] == ids[ids.size() - 1 - tail])
        ++tail;

    emit aboutToRefresh();
    const QList<qint64> before = m_ids.sliced(head, m_ids.size() - tail - head);
    const QList<qint64> after = ids.sliced(head, ids.size() - tail - head);
    if (before.isEmpty()) {
        insertAt(head, after);
    } else if (after.isEmpty()) {
        removeAt(head, before.size());
    } else {
        QSet<qint64> gone(before.cbegin(), before.cend()), come(after.cbegin(), after.cend());
        const QSet<qint64> was = gone;
        gone -= come;
        come -= was;
        exchange(ids, gone, come);
    }
    emit refreshed();
}

void PagedModel::exchange(const QList<qint64> &ids, const QSet<qint64> &gone, const QSet<qint64> &come)
{
    const auto goneRuns = gone.isEmpty() ? QList<std::pair<qsizetype, qsizetype>>() : runsOf(m_ids, gone);
    const auto comeRuns = come.isEmpty() ? QList<std::pair<qsizetype, qsizetype>>() : runsOf(ids, come);
    if (goneRuns.size() > MostRuns || comeRuns.size() > MostRuns)
        return exchangeAtTail(ids, gone, come);
    for (auto run = goneRuns.crbegin(); run != goneRuns.crend(); ++run)
        removeAt(run->first, run->second);
    reorder(come.isEmpty() ? ids : filtered(ids, come));
    for (const auto &[row, count] : comeRuns)
        insertAt(row, ids.sliced(row, count));
}

void PagedModel::exchangeAtTail(const QList<qint64> &ids, const QSet<qint64> &gone, const QSet<qint64> &come)
{
    const QList<qint64> stay = filtered(ids, come);
    reorder(stay + QList<qint64>(gone.cbegin(), gone.cend()));
    removeAt(stay.size(), gone.size());
    insertAt(stay.size(), QList<qint64>(come.cbegin(), come.cend()));
    reorder(ids);
}

void PagedModel::reorder(const QList<qint64> &ids)
{
    if (ids == m_ids)
        return;
    qsizetype first = 0, last = ids.size() - 1;
    while (ids[first] == m_ids[first])
        ++first;
    while (ids[last] == m_ids[last])
        --last;
    if (moveOne(ids, first, last))
        return;

    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList kept = persistentIndexList();
    QHash<qint64, int> rowOfId;
    for (const QModelIndex &index : kept)
        rowOfId.insert(idAt(index.row()), -1);
    for (qsizetype i = 0; i < ids.size() && !rowOfId.isEmpty(); ++i)
        if (const auto found = rowOfId.find(ids[i]); found != rowOfId.end())
            *found = static_cast<int>(i);
    QModelIndexList moved;
    moved.reserve(kept.size());
    for (const QModelIndex &old : kept)
        moved.append(index(rowOfId.value(idAt(old.row())), old.column()));
    m_ids = ids;
    changePersistentIndexList(kept, moved);
    emit layoutChanged({}, VerticalSortHint);
}

// The usual change of one item moves one row; a view keeps its place best when it is told so.
bool PagedModel::moveOne(const QList<qint64> &ids, qsizetype first, qsizetype last)
{
    const auto same = [&](qsizetype from, qsizetype inNew) {
        return std::equal(m_ids.cbegin() + from, m_ids.cbegin() + from + (last - first), ids.cbegin() + inNew);
    };
    const bool down = m_ids[first] == ids[last] && same(first + 1, first);
    const bool up = !down && m_ids[last] == ids[first] && same(first, first + 1);
    if (!down && !up)
        return false;
    const int from = static_cast<int>(down ? first : last), to = static_cast<int>(down ? last + 1 : first);
    beginMoveRows({}, from, from, {}, to);
    m_ids = ids;
    endMoveRows();
    return true;
}

void PagedModel::insertAt(qsizetype row, const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return;
    beginInsertRows({}, static_cast<int>(row), static_cast<int>(row + ids.size() - 1));
    if (row == m_ids.size()) {
        m_ids.append(ids);
    } else {
        m_ids.insert(row, ids.size(), 0);
        std::ranges::copy(ids, m_ids.begin() + row);
    }
    endInsertRows();
}

void PagedModel::removeAt(qsizetype row, qsizetype count)
{
    if (count == 0)
        return;
    beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row + count - 1));
    m_ids.remove(row, count);
    endRemoveRows();
}

} // namespace lamp
