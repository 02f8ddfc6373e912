// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From the timeline to the runs of the clocks.
#include "schedule/slaclock.h"

#include <algorithm>

namespace lamp::slaclock {

namespace {
using What = Event::What;

bool isOver(const Status &status) { return !isOpen(status.cls); }

bool stops(const Status &status, ClockKind kind)
{
    if (isOver(status) || status.stopsClocks == StopsClocks::All)
        return true;
    return status.stopsClocks == StopsClocks::NextResponseAndResolve
        && (kind == ClockKind::NextResponse || kind == ClockKind::Resolve);
}

// A status with the time it was held.
struct Held {
    Instant from;
    std::optional<Instant> to;
    Status status;
};

QList<Held> heldStatuses(const Timeline &timeline, const Statuses &statuses)
{
    QList<Held> held{{timeline.createdAt, std::nullopt, statuses.value(timeline.firstStatus)}};
    for (const Event &event : timeline.events) {
        if (event.what != What::Status)
            continue;
        const Instant at = std::max(event.at, timeline.createdAt);
        held.last().to = at;
        held.append({at, std::nullopt, statuses.value(event.status)});
    }
    return held;
}

QList<Pause> pausesOf(const QList<Held> &held, ClockKind kind, Instant from, const std::optional<Instant> &to)
{
    QList<Pause> pauses;
    for (const Held &one : held) {
        if (!stops(one.status, kind))
            continue;
        const Instant begin = std::max(one.from, from);
        std::optional<Instant> end = one.to;
        if (to)
            end = end ? std::min(*end, *to) : *to;
        if (end && *end <= begin)
            continue;
        // Several statuses in a row that stop it (solved, then closed) are one pause, named by the first.
        if (!pauses.isEmpty() && pauses.last().to == begin)
            pauses.last().to = end;
        else
            pauses.append({begin, end, one.status.id, isOver(one.status)});
    }
    return pauses;
}

// In order and apart from each other; where planned downtimes meet, the first names the whole.
QList<Pause> plannedPauses(QList<PlannedDown> planned, Instant from, const std::optional<Instant> &to)
{
    std::ranges::stable_sort(planned, {}, &PlannedDown::from);
    QList<Pause> pauses;
    for (const PlannedDown &one : std::as_const(planned)) {
        const Instant begin = std::max(one.from, from);
        const std::optional<Instant> end = one.to && to ? std::min(*one.to, *to) : one.to ? one.to : to;
        if (end && *end <= begin)
            continue;
        if (pauses.isEmpty() || (pauses.last().to && *pauses.last().to < begin))
            pauses.append({.from = begin, .to = end, .planned = true, .what = one.what});
        else if (pauses.last().to)
            pauses.last().to = end ? std::optional(std::max(*end, *pauses.last().to)) : std::nullopt;
    }
    return pauses;
}

// Both together: a status that stops the clock goes before a downtime at the same time.
QList<Pause> withPlanned(const QList<Pause> &stopped, const QList<Pause> &planned)
{
    QList<Pause> all = stopped;
    for (const Pause &one : planned) {
        Pause rest = one;
        bool any = true;
        for (const Pause &stop : stopped) {
            if (stop.to && *stop.to <= rest.from)
                continue;
            if (rest.to && stop.from >= *rest.to)
                break;
            if (stop.from > rest.from) {
                Pause before = rest;
                before.to = stop.from;
                all.append(before);
            }
            any = stop.to && (!rest.to || *stop.to < *rest.to);
            if (!any)
                break;
            rest.from = *stop.to;
        }
        if (any)
            all.append(rest);
    }
    std::ranges::stable_sort(all, {}, &Pause::from);
    return all;
}

// The moments at which an open item became solved, and at which it ended for good.
struct Ends {
    std::optional<Instant> first, last; // last: of the time it is still in
};

Ends endsOf(const QList<Held> &held)
{
    Ends ends;
    bool done = false;
    for (const Held &one : held) {
        const bool nowDone = one.status.cls == StatusClass::Done;
        if (nowDone && !done) {
            ends.last = one.from;
            if (!ends.first)
                ends.first = one.from;
        } else if (!nowDone) {
            ends.last.reset();
        }
        done = nowDone;
    }
    return ends;
}

std::optional<Instant> earliest(std::optional<Instant> a, std::optional<Instant> b)
{
    return a && b ? std::min(*a, *b) : a ? a : b;
}

std::optional<Instant> ownedAt(const Timeline &timeline, const QList<Held> &held, const Ends &ends)
{
    if (timeline.assignedAtCreation)
        return timeline.createdAt;
    std::optional<Instant> owned = ends.first;
    for (const Event &event : timeline.events)
        if (event.what == What::Assigned || event.what == What::Told) {
            owned = earliest(owned, std::max(event.at, timeline.createdAt));
            break;
        }
    // Work that began without a name on it was taken by somebody as well.
    for (const Held &one : held)
        if (one.status.cls == StatusClass::Active || one.status.cls == StatusClass::Paused)
            return earliest(owned, one.from);
    return owned;
}

std::optional<Instant> firstToldAt(const Timeline &timeline)
{
    const auto told = std::ranges::find(timeline.events, What::Told, &Event::what);
    return told == timeline.events.end() ? std::nullopt : std::optional(std::max(told->at, timeline.createdAt));
}

struct Cycle {
    Instant from;
    std::optional<Instant> to;
};

// Each first word of the requester that nobody has answered yet starts the next response; what they said before the
// first response belongs to that one.
QList<Cycle> responseCycles(const Timeline &timeline, const Statuses &statuses)
{
    QList<Cycle> cycles;
    bool answered = false, open = false;
    bool done = statuses.value(timeline.firstStatus).cls == StatusClass::Done;
    const auto end = [&](Instant at) {
        answered = true;
        if (open)
            cycles.last().to = at;
        open = false;
    };
    for (const Event &event : timeline.events) {
        const Instant at = std::max(event.at, timeline.createdAt);
        if (event.what == What::Told) {
            end(at);
        } else if (event.what == What::Report && answered && !open) {
            cycles.append({at, std::nullopt});
            open = true;
        } else if (event.what == What::Status) {
            const bool nowDone = statuses.value(event.status).cls == StatusClass::Done;
            if (nowDone && !done)
                end(at);
            done = nowDone;
        }
    }
    if (open && done) // a word of thanks on a solved item waits for nothing, unless it opens the item again
        cycles.removeLast();
    return cycles;
}
} // namespace

QList<Run> runsOf(const Timeline &timeline, const Targets &targets, const Statuses &statuses)
{
    const QList<Held> held = heldStatuses(timeline, statuses);
    if (held.last().status.cls == StatusClass::Void)
        return {};
    const Ends ends = endsOf(held);
    QList<Run> runs;
    const auto add = [&](ClockKind kind, Instant from, std::optional<Instant> met) {
        Run run{kind, from, met, {}, targets(kind), {}};
        if (kind == ClockKind::Resolve)
            run.fixedTarget = timeline.fixedTarget;
        if (run.target.unit == TargetUnit::None && !run.fixedTarget)
            return;
        run.pauses = pausesOf(held, kind, from, met);
        if (!timeline.planned.isEmpty())
            run.pauses = withPlanned(run.pauses, plannedPauses(timeline.planned, from, met));
        runs.append(run);
    };
    add(ClockKind::Own, timeline.createdAt, ownedAt(timeline, held, ends));
    add(ClockKind::FirstResponse, timeline.createdAt, earliest(firstToldAt(timeline), ends.first));
    for (const Cycle &cycle : responseCycles(timeline, statuses))
        add(ClockKind::NextResponse, cycle.from, cycle.to);
    add(ClockKind::Resolve, timeline.createdAt, ends.last);
    return runs;
}

int reopened(const Timeline &timeline, const Statuses &statuses)
{
    int count = 0;
    bool done = false;
    for (const Held &one : heldStatuses(timeline, statuses)) {
        count += done && isOpen(one.status.cls);
        done = one.status.cls == StatusClass::Done;
    }
    return count;
}

} // namespace lamp::slaclock
