// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "items/calendardays.h"

#include <QSet>
#include <QTimer>

namespace lamp {

// The entries of the days that a view shows, kept right while the desk changes. The weeks around them are read ahead,
// so that turning a page paints at once.
class CalendarFeed final : public QObject {
    Q_OBJECT
public:
    explicit CalendarFeed(Desk &desk, QObject *parent = nullptr);

    // Both days included. Unfinished work of up to `lateDays` before comes along when it is late.
    void show(QDate from, QDate to, int lateDays = 0);
    void setHidden(const QSet<CalendarGroup> &groups);
    [[nodiscard]] const QSet<CalendarGroup> &hidden() const { return m_hidden; }
    // Only entries with these words in title, number or asset; empty: all.
    void setText(const QString &text);
    // Minutes of unfinished and finished planned work by person, hidden layers included.
    [[nodiscard]] QHash<PersonId, qint64> plannedMinutes(QDate from, QDate to) const;
    [[nodiscard]] const CalendarDays &days() const { return m_days; }
    [[nodiscard]] QDate from() const { return m_from; }
    [[nodiscard]] QDate to() const { return m_to; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    // How many entries each group has in the shown days, hidden ones included.
    [[nodiscard]] int count(CalendarGroup group) const { return m_counts[static_cast<size_t>(group)]; }
    void refresh();

signals:
    void changed();
    void failed(const lamp::Error &error);

private:
    void read(QDate from, QDate to, bool ahead);
    void readAhead();
    void publish();
    void add(const CalendarEntry &entry, QList<CalendarEntry> &shown);
    [[nodiscard]] bool matches(const CalendarEntry &entry) const;
    void deskChanged(const ChangeEvent &event);

    Desk &m_desk;
    Latest m_latest;
    QTimer m_refresh; // several commits in a row are read once
    QTimer m_ahead;   // what is shown is painted before more is read
    QDate m_from, m_to, m_lateFrom, m_readFrom, m_readTo;
    QList<CalendarEntry> m_entries;
    CalendarDays m_days;
    QSet<CalendarGroup> m_hidden;
    QString m_text; // folded
    std::array<int, CalendarGroupCount> m_counts{};
    bool m_loaded = false;
};

} // namespace lamp
