// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/historymodel.h"

#include "items/roles.h"
#include "services/desk.h"

#include <QLocale>

namespace lamp {

using namespace Qt::StringLiterals;

HistoryModel::HistoryModel(Desk &desk, QObject *parent) : QAbstractListModel(parent), m_desk(desk)
{
    connect(&desk, &Desk::changed, this, &HistoryModel::refresh);
}

void HistoryModel::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refresh();
}

const HistoryRow *HistoryModel::act(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_lines.size() || !m_lines[index.row()].act.id)
        return nullptr;
    return &m_lines[index.row()].act;
}

QModelIndex HistoryModel::indexOf(ChangeSetId id) const
{
    for (qsizetype row = 0; row < m_lines.size(); ++row)
        if (id && m_lines[row].act.id == id)
            return index(static_cast<int>(row), 0);
    return {};
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const Line &line = m_lines[index.row()];
    const bool isHeading = !line.act.id;
    const QString time = QLocale().toString(line.act.at.in(m_desk.zone()).time(), QLocale::ShortFormat);
    switch (role) {
    case Qt::DisplayRole: return isHeading ? heading(line.day) : line.act.sentence;
    case HeadingRole: return isHeading;
    case IdRole: return line.act.id.value;
    case TimeRole: return isHeading ? QString() : time;
    case ActorRole: return line.act.actor;
    case UndoneRole: return line.act.undone;
    case Qt::AccessibleTextRole: {
        if (isHeading)
            return heading(line.day);
        const QString said = tr("%1, %2, by %3").arg(line.act.sentence, time, line.act.actor);
        return line.act.undone ? tr("%1, taken back").arg(said) : said;
    }
    default: return {};
    }
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return act(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                      : Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const { return !parent.isValid() && m_more && !m_loading; }

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_loading = true;
    const ChangeSetId before = m_acts.isEmpty() ? ChangeSetId() : m_acts.last().id;
    m_latest.deliver(m_desk.history().page(before, PageSize, m_filter), this,
                     [this](const Result<QList<HistoryRow>> &page) {
                         m_loading = false;
                         if (!page) {
                             m_more = false;
                             emit failed(page.error());
                             return;
                         }
                         m_more = page->size() == PageSize;
                         m_acts += *page;
                         apply(linesOf(m_acts));
                         emit loaded();
                     });
}

void HistoryModel::refresh()
{
    m_loading = true;
    const qint64 wanted = qMax<qint64>(PageSize, m_acts.size() + 1);
    m_latest.deliver(m_desk.history().page({}, wanted, m_filter), this,
                     [this, wanted](const Result<QList<HistoryRow>> &page) {
                         m_loading = false;
                         if (!page) {
                             emit failed(page.error());
                             return;
                         }
                         m_more = page->size() == wanted;
                         m_acts = *page;
                         apply(linesOf(m_acts));
                         emit loaded();
                     });
}

QList<HistoryModel::Line> HistoryModel::linesOf(const QList<HistoryRow> &acts) const
{
    QList<Line> lines;
    const QTimeZone zone = m_desk.zone();
    for (const HistoryRow &one : acts) {
        const QDate day = one.at.in(zone).date();
        if (lines.isEmpty() || lines.last().day != day)
            lines.append({day, {}});
        lines.append({day, one});
    }
    return lines;
}

// Rows that stay keep their place, so that selection and scroll position survive.
void HistoryModel::apply(const QList<Line> &lines)
{
    qsizetype head = 0, tail = 0;
    const qsizetype shorter = qMin(lines.size(), m_lines.size());
    while (head < shorter && lines[head] == m_lines[head])
        ++head;
    while (tail < shorter - head && lines[lines.size() - 1 - tail] == m_lines[m_lines.size() - 1 - tail])
        ++tail;
    const auto at = static_cast<int>(head);
    if (const qsizetype gone = m_lines.size() - head - tail; gone > 0) {
        beginRemoveRows({}, at, at + static_cast<int>(gone) - 1);
        m_lines.remove(head, gone);
        endRemoveRows();
    }
    if (const qsizetype come = lines.size() - head - tail; come > 0) {
        beginInsertRows({}, at, at + static_cast<int>(come) - 1);
        m_lines = lines;
        endInsertRows();
    } else {
        m_lines = lines; // the same rows; some may have been taken back meanwhile
    }
    if (!m_lines.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

QString HistoryModel::heading(QDate day) const
{
    const QDate today = m_desk.now().in(m_desk.zone()).date();
    const QString date = QLocale().toString(day,
                                            day.year() == today.year() ? tr("dddd d MMMM") : tr("dddd d MMMM yyyy"));
    if (day == today)
        return tr("Today · %1").arg(date);
    if (day == today.addDays(-1))
        return tr("Yesterday · %1").arg(date);
    return date;
}

} // namespace lamp
