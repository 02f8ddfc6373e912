// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/todayrank.h"

#include <algorithm>
#include <limits>
#include <map>

namespace lamp {

namespace {
constexpr qint64 BreachMinutes = 60;

// Smaller comes first; how the candidates of one reason are told apart.
using Weight = std::array<qint64, 3>;

Weight weightOf(const TodayCandidate &c, TodayReason reason)
{
    const qint64 rank = -static_cast<qint64>(c.priority);
    const qint64 left = c.minutesLeft.value_or(0);
    switch (reason) {
    case TodayReason::Major:
    case TodayReason::Breaching:
    case TodayReason::Vip: return {left, rank, c.order};
    case TodayReason::Promised: return {c.promisedMinutes.value_or(0), rank, c.order};
    case TodayReason::Unowned: return {rank, -c.unownedMinutes, c.order};
    case TodayReason::Overdue:
    case TodayReason::DueToday: return {rank, left, c.order};
    case TodayReason::LateMaintenance:
    case TodayReason::MaintenanceToday: {
        const qint64 criticality = static_cast<qint64>(c.criticality) + 1;
        return {-scheduledCriticalPercent(c.lateDays, c.intervalDays) * criticality, -criticality, c.order};
    }
    case TodayReason::LastDayToAct: return {c.daysToAct.value_or(0), -static_cast<qint64>(c.criticality), c.order};
    case TodayReason::Answered:
    case TodayReason::Review: return {rank, c.order, 0};
    case TodayReason::Open: return {c.minutesLeft.value_or(std::numeric_limits<qint64>::max()), rank, c.order};
    }
    return {};
}
} // namespace

std::optional<TodayReason> reasonOf(const TodayCandidate &c)
{
    if (c.maintenance)
        return c.lateDays > 0 ? std::optional(TodayReason::LateMaintenance)
            : c.dueToday      ? std::optional(TodayReason::MaintenanceToday)
                              : std::nullopt;
    if (c.daysToAct)
        return *c.daysToAct <= 0 ? std::optional(TodayReason::LastDayToAct) : std::nullopt;
    if (c.major)
        return TodayReason::Major;
    if (c.minutesLeft && *c.minutesLeft >= 0 && *c.minutesLeft < BreachMinutes)
        return TodayReason::Breaching;
    if (c.promisedMinutes && *c.promisedMinutes <= 0)
        return TodayReason::Promised;
    if (c.unownedMinutes > 0)
        return TodayReason::Unowned;
    if (c.minutesLeft && *c.minutesLeft < 0)
        return TodayReason::Overdue;
    if (c.dueToday)
        return c.vip ? TodayReason::Vip : TodayReason::DueToday;
    if (c.answered)
        return TodayReason::Answered;
    if (c.review)
        return TodayReason::Review;
    return c.unplanned ? std::optional(TodayReason::Open) : std::nullopt;
}

qint64 scheduledCriticalPercent(qint64 lateDays, qint64 intervalDays)
{
    const qint64 interval = std::max<qint64>(intervalDays, 1);
    return (std::max<qint64>(lateDays, 0) + interval) * 100 / interval;
}

QList<qsizetype> todayOrder(const QList<TodayCandidate> &candidates, qsizetype limit, qsizetype ofOneReason)
{
    std::multimap<std::pair<TodayReason, Weight>, qsizetype> sorted;
    for (qsizetype i = 0; i < candidates.size(); ++i)
        if (const auto reason = reasonOf(candidates[i]))
            sorted.insert({{*reason, weightOf(candidates[i], *reason)}, i});
    QList<std::pair<qsizetype, qsizetype>> chosen; // place in the whole order, candidate
    QList<std::pair<qsizetype, qsizetype>> rest;
    std::map<TodayReason, qsizetype> taken;
    qsizetype place = 0;
    for (const auto &[key, index] : sorted)
        (++taken[key.first] <= ofOneReason ? chosen : rest).append({place++, index});
    chosen.append(rest);
    chosen.resize(std::min(limit, chosen.size()));
    std::ranges::sort(chosen);
    QList<qsizetype> order;
    for (const auto &[at, index] : std::as_const(chosen))
        order.append(index);
    return order;
}

} // namespace lamp
