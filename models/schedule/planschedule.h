// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "schedule/recurrence.h"

namespace lamp {

// When an occurrence may be done, counts as late and counts as missed.
struct OccurrenceWindow {
    Instant opensAt, dueAt, lateAt, missedAt;
    friend bool operator==(const OccurrenceWindow &, const OccurrenceWindow &) = default;
};

// A plan's dates and windows. Without days of its own a plan's window follows from its rhythm: early and grace 10 % of
// the interval, at most 7 days; missed after 50 % of it or at the next slot, whichever comes first.
class PlanSchedule {
public:
    static constexpr int OnceGraceDays = 7, OnceMissedDays = 28; // a plan with a single date

    [[nodiscard]] static Result<PlanSchedule> make(const Plan &plan, const QTimeZone &deskZone);
    // Also refuses rules that explode or never give a date: for plans that are to become active.
    [[nodiscard]] static Result<PlanSchedule> checked(const Plan &plan, const QTimeZone &deskZone);
    [[nodiscard]] static RecurrenceText textOf(const Plan &plan);

    [[nodiscard]] const Recurrence &dates() const { return m_dates; }
    [[nodiscard]] qint64 intervalMinutes() const { return m_interval; }
    // `startsAt`: where the occurrence stands now. The next slot bounds the window of an occurrence at its own slot.
    [[nodiscard]] OccurrenceWindow window(Instant slotAt, Instant startsAt) const;
    // The same with the next slot given, when the caller walks through them.
    [[nodiscard]] OccurrenceWindow windowBefore(Instant startsAt, std::optional<Instant> nextSlot) const;
    // Longest time from a slot until it counts as missed, and longest time before it that it may be done.
    [[nodiscard]] qint64 expireMs() const { return m_dueMs + m_expireMs; }
    [[nodiscard]] qint64 earlyMs() const { return m_earlyMs; }

private:
    PlanSchedule(Recurrence dates, const Plan &plan);

    Recurrence m_dates;
    qint64 m_interval = 0;
    qint64 m_dueMs = 0; // from the start of a slot until it is due: a day for all-day plans
    qint64 m_earlyMs = 0, m_graceMs = 0, m_expireMs = 0;
};

// Identity of an occurrence and of what it produces: UUIDv5, so that two desks make the same row.
[[nodiscard]] QByteArray occurrenceUid(const QByteArray &planUid, const QByteArray &assetUid, const QString &slot);
[[nodiscard]] QByteArray occurrenceItemUid(const QByteArray &occurrenceUid);
// Identity of what an imported calendar entry becomes, from its UID and RECURRENCE-ID.
[[nodiscard]] QByteArray importedUid(const QString &uid, const QString &recurrenceId);

} // namespace lamp
