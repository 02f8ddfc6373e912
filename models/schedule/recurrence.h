// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/rule.h"
#include "schedule/wallclock.h"

#include <QSet>
#include <QStringList>

namespace lamp {

// When a plan is due: rule, first slot, zone, extra and left-out dates, as they stand in a plan.
struct RecurrenceText {
    QString rrule; // empty: once, and on the extra dates
    QString start; // "2026-11-24T09:00" or "2026-11-24"
    QString zone;  // IANA id; empty: the desk's
    QStringList rdates, exdates;
};

// One slot: the wall time that the rule gave, which never changes, and the moment that it is.
struct RuleSlot {
    QString slot;
    QDateTime wall; // carried in UTC
    Instant at;
    friend bool operator==(const RuleSlot &, const RuleSlot &) = default;
};

struct Expansion {
    QList<RuleSlot> list; // in order of time
    bool capped = false;    // there are more: the limit was reached
};

// Slots of a rule. Expanded as wall time carried in UTC, so that daylight saving neither drops nor doubles any;
// each slot becomes a moment last, by wallclock::resolve.
class Recurrence {
public:
    static constexpr int Limit = 10'000;     // slots given at once
    static constexpr int RangeLimit = 1'000; // slots of one plan in a shown range
    static constexpr int SearchYears = 60;   // a rule without a date for so long never matches

    // Invalid with the reason; quick: nothing is expanded. `deskZone` is for plans without a zone of their own.
    [[nodiscard]] static Result<Recurrence> make(const RecurrenceText &text, const QTimeZone &deskZone);
    // The same, and refuses a rule that never gives a date or gives over RangeLimit of them in six weeks.
    [[nodiscard]] static Result<Recurrence> checked(const RecurrenceText &text, const QTimeZone &deskZone);

    [[nodiscard]] bool isAllDay() const { return m_allDay; }
    [[nodiscard]] QTimeZone zone() const { return m_zone; }
    [[nodiscard]] const std::optional<Rule> &rule() const { return m_rule; }
    [[nodiscard]] QDateTime start() const { return m_start; } // wall time, in UTC

    // Slots with from <= moment < to.
    [[nodiscard]] Expansion between(Instant from, Instant to, int limit = Limit) const;
    [[nodiscard]] QList<RuleSlot> next(Instant after, int count) const; // moment > after
    [[nodiscard]] std::optional<RuleSlot> previous(Instant before) const; // the last with moment < before
    [[nodiscard]] std::optional<RuleSlot> first() const;
    [[nodiscard]] bool has(const QString &slot) const;
    [[nodiscard]] std::optional<RuleSlot> slotNamed(const QString &slot) const; // whether or not the rule gives it
    // Usual distance of two slots: the mean of the first ones. 0 for a single date.
    [[nodiscard]] qint64 intervalMinutes() const;
    // The rule with its start moved to its first slot, so that other programs count the same.
    [[nodiscard]] RecurrenceText aligned() const;

private:
    [[nodiscard]] RuleSlot slotAt(const QDateTime &wall) const;
    [[nodiscard]] bool ended(const RuleSlot &slot) const;
    [[nodiscard]] bool leftOut(const QDateTime &wall) const;
    [[nodiscard]] Expansion ruleSlots(const QDateTime &from, const QDateTime &to, int limit) const;
    [[nodiscard]] Expansion counted(const QDateTime &from, const QDateTime &to, int limit) const;

    RecurrenceText m_text;
    std::optional<Rule> m_rule;
    QDateTime m_start;
    bool m_allDay = false;
    QTimeZone m_zone;
    QList<QDateTime> m_extra;
    QSet<QDateTime> m_without;
    QSet<QDate> m_withoutDays;
};

} // namespace lamp
