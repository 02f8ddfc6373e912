// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/calendaragenda.h"

#include "core/datetext.h"

namespace lamp {

using namespace Qt::StringLiterals;

CalendarAgenda::CalendarAgenda(QObject *parent) : QAbstractListModel(parent) { }

void CalendarAgenda::setDays(const CalendarDays &days, QDate from, QDate to, QDate today)
{
    QList<Line> lines;
    QList<QDate> dates = days.days();
    for (const QDate day : std::as_const(dates))
        for (const auto &entry : days.on(day))
            if (day < from && from <= today && entry.state == CalendarState::Late)
                lines.append({{}, calendarKey(entry), 0});
    if (!lines.isEmpty())
        lines.prepend({{}, {}, static_cast<int>(lines.size())});
    if (today >= from && today <= to && !dates.contains(today))
        dates.insert(std::lower_bound(dates.begin(), dates.end(), today), today);
    for (const QDate day : std::as_const(dates)) {
        if (day < from || day > to)
            continue;
        const auto &entries = days.on(day);
        lines.append({day, {}, static_cast<int>(entries.size())});
        for (const auto &entry : entries)
            lines.append({day, calendarKey(entry), 0});
    }
    const bool same = lines == m_lines;
    if (!same)
        beginResetModel();
    m_lines = std::move(lines);
    m_days = days;
    m_today = today;
    if (!same)
        endResetModel();
    else if (!m_lines.isEmpty())
        emit dataChanged(index(0), index(static_cast<int>(m_lines.size()) - 1));
}

QModelIndex CalendarAgenda::indexOf(const QString &key) const
{
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        if (!key.isEmpty() && m_lines[i].key == key)
            return index(static_cast<int>(i));
    return {};
}

QModelIndex CalendarAgenda::headingOf(QDate day) const
{
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        if (m_lines[i].key.isEmpty() && m_lines[i].day.isValid() && m_lines[i].day >= day)
            return index(static_cast<int>(i));
    return {};
}

const CalendarEntry *CalendarAgenda::entry(const QModelIndex &at) const
{
    return at.isValid() && at.row() < m_lines.size() ? m_days.find(m_lines[at.row()].key) : nullptr;
}

int CalendarAgenda::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

Qt::ItemFlags CalendarAgenda::flags(const QModelIndex &at) const
{
    if (!at.isValid())
        return Qt::NoItemFlags;
    if (m_lines[at.row()].key.isEmpty())
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren; // a heading is passed over by the keyboard
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant CalendarAgenda::headingData(const Line &line, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        if (!line.day.isValid())
            return tr("Overdue");
        const QString day = dateText(line.day, u"dddd, d MMMM yyyy");
        if (line.day == m_today)
            return line.count == 0 ? tr("Today · %1 · nothing planned").arg(day) : tr("Today · %1").arg(day);
        return line.day == m_today.addDays(1) ? tr("Tomorrow · %1").arg(day) : day;
    }
    case HeadingRole: return true;
    case DayRole: return line.day;
    case CountRole: return line.count;
    default: return {};
    }
}

QVariant CalendarAgenda::data(const QModelIndex &at, int role) const
{
    if (!checkIndex(at, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[at.row()];
    if (line.key.isEmpty())
        return headingData(line, role);
    const CalendarEntry *found = m_days.find(line.key);
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole: return titleText(*found);
    case Qt::AccessibleTextRole: return spoken(*found, m_days.zone());
    case KeyRole: return line.key;
    case HeadingRole: return false;
    case DayRole: return line.day;
    case GroupRole: return QVariant::fromValue(groupOf(*found));
    case TimeRole:
        return line.day.isValid() ? timeText(*found, m_days.zone()) : dateText(found->date, u"d MMM");
    case SecondLineRole: return secondLine(*found, m_days.zone());
    default: return {};
    }
}

} // namespace lamp
