// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A calendar and a target judge a run.
#include "schedule/slaclock.h"

#include "schedule/wallclock.h"

#include <algorithm>

namespace lamp::slaclock {

namespace {
constexpr qint64 MinuteMs = 60'000;
constexpr int EveningSearch = 400; // days

// The evening and the next morning are one working moment, and so are both ends of a lunch: who promises it means the
// earlier one.
Instant endOfWorkBefore(const WorkCalendar &calendar, QDate date, Instant opening)
{
    for (int searched = 0; searched <= EveningSearch; ++searched, date = date.addDays(-1)) {
        const auto work = calendar.workOn(date);
        for (auto stretch = work.crbegin(); stretch != work.crend(); ++stretch)
            if (stretch->to <= opening)
                return stretch->to;
    }
    return opening;
}

// The same time of day on the nth working day; where that day does not work then, its last working moment before.
std::optional<Instant> daysLater(const WorkCalendar &calendar, Instant from, qint64 days)
{
    if (days <= 0)
        return from;
    const QDateTime wall = wallclock::wallAt(from, calendar.zone());
    const QDate date = calendar.addWorkingDays(wall.date(), static_cast<int>(days));
    const auto work = calendar.workOn(date);
    if (work.isEmpty())
        return std::nullopt;
    const Instant same = wallclock::resolve(date, wall.time(), calendar.zone());
    Instant deadline = work.first().from;
    for (const WorkStretch &stretch : work)
        if (same >= stretch.from)
            deadline = std::min(same, stretch.to);
    const bool opens = std::ranges::contains(work, deadline, &WorkStretch::from);
    return opens ? std::max(from, endOfWorkBefore(calendar, date, deadline)) : deadline;
}

std::optional<Instant> deadlineOf(const WorkCalendar &calendar, Instant start, Instant countsFrom,
                                  const ClockTarget &target)
{
    switch (target.unit) {
    case TargetUnit::None: return std::nullopt;
    case TargetUnit::Minutes: return calendar.addWorking(countsFrom, target.amount * MinuteMs);
    case TargetUnit::Days: return daysLater(calendar, countsFrom, target.amount);
    case TargetUnit::EndOfDay: return calendar.addWorkingDays(start, static_cast<int>(target.amount));
    }
    return std::nullopt;
}

// The end of the working day that a moment lies in or ends.
Instant endOfDayOf(const WorkCalendar &calendar, Instant at)
{
    for (const Instant inside : {Instant{at.ms - 1}, at}) {
        const auto work = calendar.workOn(wallclock::wallAt(inside, calendar.zone()).date());
        if (!work.isEmpty() && work.first().from <= inside && work.last().to >= at)
            return work.last().to;
    }
    return at;
}

// Working time from the start to a moment, pauses taken out.
qint64 countedUntil(const Run &run, Instant countsFrom, Instant until, const WorkCalendar &calendar)
{
    qint64 counted = calendar.workingBetween(countsFrom, until);
    for (const Pause &pause : run.pauses)
        counted -= calendar.workingBetween(std::max(pause.from, countsFrom), std::min(pause.to.value_or(until), until));
    return counted;
}

// The times in which the clock stood; reasons that follow on one another are one standstill. A planned downtime without
// working time in it (a patch night) takes nothing out.
QList<Pause> standstills(const Run &run, const WorkCalendar &calendar)
{
    QList<Pause> stood;
    for (const Pause &pause : run.pauses) {
        if (pause.planned && pause.to && calendar.workingBetween(pause.from, *pause.to) == 0)
            continue;
        if (stood.isEmpty() || stood.last().to != pause.from) {
            stood.append(pause);
            continue;
        }
        const Instant from = stood.last().from;
        stood.last() = pause; // the last one says why it still stands
        stood.last().from = from;
    }
    return stood;
}

void standStill(Verdict &verdict, const Pause &pause)
{
    verdict.paused = true;
    verdict.pausedBy = pause.status;
    verdict.pausedByPlan = pause.planned;
    verdict.pausedFor = pause.what;
}

// Moves the deadline behind each pause that began before it. False: still paused.
bool extend(const Run &run, const WorkCalendar &calendar, Verdict &verdict)
{
    const QList<Pause> stood = standstills(run, calendar);
    for (const Pause &pause : stood) {
        if (!verdict.deadline || *verdict.deadline < pause.from)
            return true;
        const qint64 left = calendar.workingBetween(std::max(pause.from, verdict.countsFrom), *verdict.deadline);
        if (!pause.to) {
            standStill(verdict, pause);
            verdict.leftMs = left;
            verdict.totalMs = countedUntil(run, verdict.countsFrom, pause.from, calendar) + left;
            verdict.deadline.reset();
            return false;
        }
        verdict.deadline = calendar.addWorking(std::max(*pause.to, verdict.countsFrom), left);
        if (verdict.deadline && run.target.unit == TargetUnit::EndOfDay)
            verdict.deadline = endOfDayOf(calendar, *verdict.deadline);
    }
    return true;
}
} // namespace

Verdict judge(const Run &run, const WorkCalendar &calendar)
{
    Verdict verdict;
    const auto opening = calendar.nextWorkingTime(run.startedAt);
    verdict.countsFrom = opening.value_or(run.startedAt);
    verdict.startedOutsideHours = opening != run.startedAt;
    if (run.fixedTarget) {
        verdict.fixed = true;
        verdict.deadline = run.fixedTarget;
        verdict.totalMs = calendar.workingBetween(verdict.countsFrom, *run.fixedTarget);
        if (run.metAt && *run.metAt > *run.fixedTarget)
            verdict.breachedAt = run.fixedTarget;
        return verdict;
    }
    if (!opening)
        return verdict;
    verdict.deadline = deadlineOf(calendar, run.startedAt, verdict.countsFrom, run.target);
    if (!extend(run, calendar, verdict) || !verdict.deadline)
        return verdict;
    const Instant deadline = *verdict.deadline;
    verdict.totalMs = countedUntil(run, verdict.countsFrom, deadline, calendar);
    // What is planned for later than the deadline may lie ahead: it stops nothing, and breaks nothing.
    const bool stoppedLate = std::ranges::any_of(
        run.pauses, [deadline](const Pause &pause) { return !pause.planned && pause.from > deadline; });
    if (stoppedLate || (run.metAt && *run.metAt > deadline))
        verdict.breachedAt = deadline;
    // A clock that is stopped after its deadline stands still, broken.
    if (!run.metAt && !run.pauses.isEmpty() && !run.pauses.last().to && !run.pauses.last().planned)
        standStill(verdict, run.pauses.last());
    return verdict;
}

bool isRunning(const Run &run, const Verdict &verdict)
{
    return !run.metAt && !verdict.paused && verdict.deadline;
}

bool isBreached(const Run &run, const Verdict &verdict, Instant now)
{
    return verdict.breachedAt || (isRunning(run, verdict) && *verdict.deadline < now);
}

std::optional<qint64> remaining(const Run &run, const Verdict &verdict, const WorkCalendar &calendar, Instant now)
{
    if (run.metAt)
        return std::nullopt;
    if (verdict.paused && !verdict.breachedAt)
        return verdict.leftMs;
    if (!verdict.deadline)
        return std::nullopt;
    const Instant from = std::max(now, verdict.countsFrom), deadline = *verdict.deadline;
    if (from <= deadline)
        return verdict.fixed ? calendar.workingBetween(from, deadline) : countedUntil(run, from, deadline, calendar);
    return -countedUntil(run, deadline, now, calendar);
}

std::optional<Instant> momentOf(const EscalationLevel &level, const Run &run, const Verdict &verdict,
                                const WorkCalendar &calendar)
{
    if (!verdict.deadline && !verdict.paused)
        return std::nullopt;
    qint64 wanted = verdict.totalMs;
    if (level.unit == EscalationUnit::Percent)
        wanted = verdict.totalMs * level.amount / 100;
    else
        wanted += (level.unit == EscalationUnit::MinutesBefore ? -level.amount : level.amount) * MinuteMs;
    wanted = std::max<qint64>(wanted, 0);
    if (wanted == verdict.totalMs && verdict.deadline)
        return verdict.deadline; // the same working moment may be an evening or the next morning
    Instant at = verdict.countsFrom;
    if (!verdict.fixed)
        for (const Pause &pause : run.pauses) {
            const qint64 counted = calendar.workingBetween(at, pause.from);
            if (wanted <= counted)
                break;
            if (!pause.to)
                return std::nullopt;
            wanted -= counted;
            at = std::max(*pause.to, verdict.countsFrom);
        }
    return calendar.addWorking(at, wanted);
}

Summary summary(const QList<Run> &runs, const QList<Verdict> &verdicts)
{
    Summary sum;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const bool running = isRunning(runs[i], verdicts[i]);
        const auto deadline = verdicts[i].deadline;
        if (running && (!sum.nextDeadline || *deadline < *sum.nextDeadline)) {
            sum.nextDeadline = deadline;
            sum.nextClock = runs[i].kind;
        }
        const auto broken = verdicts[i].breachedAt ? verdicts[i].breachedAt : running ? deadline : std::nullopt;
        if (broken && (!sum.breachedAt || *broken < *sum.breachedAt))
            sum.breachedAt = broken;
    }
    return sum;
}

} // namespace lamp::slaclock
