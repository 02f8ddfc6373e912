// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/clockviews.h"
#include "store/clockrepository.h"

#include <QMutex>

namespace lamp {

// Calendars by what they are made of, kept over many computations: reading a region's holidays takes milliseconds.
class ClockCalendars {
public:
    // Invalid when hours or zone cannot be read.
    [[nodiscard]] Result<WorkCalendar> get(const QString &hours, const QString &zone, const QString &region,
                                           const QList<CalendarException> &days);

private:
    QMutex m_lock;
    QHash<QString, WorkCalendar> m_known;
};

// Everything by which clocks are computed, read once: rules, calendars, statuses, places.
class ClockBook {
public:
    [[nodiscard]] static Result<ClockRules> rules(Connection &connection);
    [[nodiscard]] static Result<ClockBook> load(Connection &connection, ClockCalendars &calendars);
    // The same desk under other rules.
    [[nodiscard]] static Result<ClockBook> load(Connection &connection, ClockCalendars &calendars,
                                                const ClockRules &rules);

    [[nodiscard]] bool isEmpty() const { return m_policies.isEmpty(); }

    struct State {
        const PolicyEdit *policy = nullptr; // of the book's rules
        WorkCalendar calendar;
        slaclock::Timeline timeline;
        QList<slaclock::Run> runs;
        QList<slaclock::Verdict> verdicts;
    };
    [[nodiscard]] State state(const clockstore::Source &source) const;
    [[nodiscard]] State judged(State state) const; // runs and verdicts of a changed timeline
    [[nodiscard]] clockstore::Cached cached(const clockstore::Source &source, const State &state) const;
    // Levels whose moment is known and that have not spoken up yet, by moment.
    [[nodiscard]] QList<Escalation> waiting(const clockstore::Source &source, const State &state) const;
    [[nodiscard]] QString calendarName(const SlaPolicy &policy) const;
    [[nodiscard]] const slaclock::Statuses &statuses() const { return m_statuses; }

private:
    [[nodiscard]] SlaFacts factsOf(const clockstore::Source &source) const;
    void addEntries(const clockstore::Source &source, slaclock::Timeline &timeline) const;
    [[nodiscard]] slaclock::Timeline timelineOf(const clockstore::Source &source) const;
    [[nodiscard]] Result<void> readDesk(Connection &connection);
    [[nodiscard]] Result<void> makeCalendars(ClockCalendars &calendars);

    ClockRules m_rules;
    QList<SlaPolicy> m_policies; // of m_rules, in the same order
    slaclock::Statuses m_statuses;
    StatusId m_initial;
    QHash<LocationId, LocationId> m_parents;
    QHash<QString, QString> m_settings;
    QSet<QString> m_responses; // ways of telling that count; empty: all
    QHash<BusinessCalendarId, WorkCalendar> m_calendars;
};

} // namespace lamp
