// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/planschedule.h"

#include <QUuid>

#include <algorithm>

namespace lamp {

namespace {
constexpr qint64 MsPerDay = 86'400'000;
constexpr QUuid occurrenceSpace(0x5b0b1d5e, 0x6c0a, 0x4d7e, 0x9a, 0x52, 0x1c, 0x3d, 0x70, 0x3e, 0x8f, 0x21);
constexpr QUuid importSpace(0xd2f1c0a4, 0x37e9, 0x4b1d, 0x8e, 0x66, 0x90, 0x0b, 0x5d, 0x4c, 0xa7, 0x13);

qint64 share(qint64 intervalMinutes, int percent)
{
    return intervalMinutes * 60'000 * percent / 100;
}
} // namespace

PlanSchedule::PlanSchedule(Recurrence dates, const Plan &plan)
    : m_dates(std::move(dates)), m_interval(m_dates.intervalMinutes())
{
    const bool once = m_interval == 0;
    const qint64 tenth = once ? OnceGraceDays * MsPerDay : std::min(share(m_interval, 10), 7 * MsPerDay);
    const qint64 half = once ? OnceMissedDays * MsPerDay : share(m_interval, 50);
    m_dueMs = m_dates.isAllDay() ? MsPerDay : 0;
    m_earlyMs = plan.earlyDays > 0 ? plan.earlyDays * MsPerDay : tenth;
    m_graceMs = plan.graceDays > 0 ? plan.graceDays * MsPerDay : tenth;
    m_expireMs = plan.missedDays > 0 ? plan.missedDays * MsPerDay : half;
    m_expireMs = std::max(m_expireMs, m_graceMs);
}

RecurrenceText PlanSchedule::textOf(const Plan &plan)
{
    return {plan.rrule, plan.start, plan.zone, plan.rdates, plan.exdates};
}

Result<PlanSchedule> PlanSchedule::make(const Plan &plan, const QTimeZone &deskZone)
{
    LAMP_TRY(dates, Recurrence::make(textOf(plan), deskZone));
    return PlanSchedule(std::move(dates), plan);
}

Result<PlanSchedule> PlanSchedule::checked(const Plan &plan, const QTimeZone &deskZone)
{
    LAMP_TRY(dates, Recurrence::checked(textOf(plan), deskZone));
    return PlanSchedule(std::move(dates), plan);
}

OccurrenceWindow PlanSchedule::windowBefore(Instant startsAt, std::optional<Instant> nextSlot) const
{
    OccurrenceWindow window;
    window.opensAt = {startsAt.ms - m_earlyMs};
    window.dueAt = {startsAt.ms + m_dueMs};
    window.lateAt = {window.dueAt.ms + m_graceMs};
    window.missedAt = {window.dueAt.ms + m_expireMs};
    if (nextSlot && *nextSlot > startsAt)
        window.missedAt = std::min(window.missedAt, std::max(*nextSlot, window.dueAt));
    window.lateAt = std::min(window.lateAt, window.missedAt);
    return window;
}

OccurrenceWindow PlanSchedule::window(Instant slotAt, Instant startsAt) const
{
    std::optional<Instant> next;
    // The next slot matters only when it can come before the time has run out.
    const auto after = m_dates.between({slotAt.ms + 1}, {std::max(slotAt, startsAt).ms + expireMs() + 1}, 1).list;
    if (!after.isEmpty())
        next = after.first().at;
    return windowBefore(startsAt, next);
}

QByteArray occurrenceUid(const QByteArray &planUid, const QByteArray &assetUid, const QString &slot)
{
    const QByteArray name = planUid.toHex() + '/' + assetUid.toHex() + '/' + slot.toUtf8();
    return QUuid::createUuidV5(occurrenceSpace, name).toRfc4122();
}

QByteArray occurrenceItemUid(const QByteArray &occurrenceUid)
{
    const QByteArray name = "item/" + occurrenceUid.toHex();
    return QUuid::createUuidV5(occurrenceSpace, name).toRfc4122();
}

QByteArray importedUid(const QString &uid, const QString &recurrenceId)
{
    const QByteArray name = uid.toUtf8() + '\n' + recurrenceId.toUtf8();
    return QUuid::createUuidV5(importSpace, name).toRfc4122();
}

} // namespace lamp
