// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sla.h"
#include "schedule/workcalendar.h"

// The clocks of a ticket, computed from its timeline whenever they are asked for: there is no counter that could drift.
// First the timeline becomes runs (when a clock ran, and what stopped it), then a calendar and a target judge each run.
namespace lamp::slaclock {

// What happened, by its own moment (happened at), oldest first.
struct Event {
    enum class What { Status, Told, Report, Assigned } what = What::Status;
    Instant at;
    StatusId status; // entered
};

// A time in which what the ticket is about was down by plan: nothing is owed then.
struct PlannedDown {
    Instant from;
    std::optional<Instant> to; // absent: still
    QString what;              // "#1044 Patch night"
    friend bool operator==(const PlannedDown &, const PlannedDown &) = default;
};

struct Timeline {
    Instant createdAt;
    StatusId firstStatus;
    QList<Event> events;
    bool assignedAtCreation = false;
    std::optional<Instant> fixedTarget; // a target date set by hand: decides the resolve clock
    QList<PlannedDown> planned;         // in any order; they may overlap, and lie ahead
};

// A time in which a clock stood still.
struct Pause {
    Instant from;
    std::optional<Instant> to; // absent: still
    StatusId status;
    bool done = false; // solved or closed, not waiting
    bool planned = false; // a planned downtime; then there is no status
    QString what;         // which
};

// One go of a clock.
struct Run {
    ClockKind kind = ClockKind::Resolve;
    Instant startedAt;
    std::optional<Instant> metAt;
    QList<Pause> pauses; // in order, apart from each other, within the run
    ClockTarget target;
    std::optional<Instant> fixedTarget;
};

using Statuses = QHash<StatusId, Status>;
using Targets = std::function<ClockTarget(ClockKind)>;
// The clocks with a target. A void item (cancelled, merged) has none. Next response may have run several times.
[[nodiscard]] QList<Run> runsOf(const Timeline &timeline, const Targets &targets, const Statuses &statuses);
// How often a solved item was opened again.
[[nodiscard]] int reopened(const Timeline &timeline, const Statuses &statuses);

struct Verdict {
    Instant countsFrom;               // the start, or the next opening
    bool startedOutsideHours = false;
    std::optional<Instant> deadline;  // none while paused, and when there is no working time within a year
    std::optional<Instant> breachedAt; // the deadline that had passed when it was met, or when it was stopped
    bool paused = false;
    StatusId pausedBy;
    bool pausedByPlan = false; // by a planned downtime that has not ended
    QString pausedFor;         // which
    qint64 leftMs = 0;  // while paused: working time that was left
    qint64 totalMs = 0; // working time from start to deadline, pauses taken out
    bool fixed = false; // the deadline was set by hand: waiting does not move it
};
[[nodiscard]] Verdict judge(const Run &run, const WorkCalendar &calendar);

[[nodiscard]] bool isRunning(const Run &run, const Verdict &verdict);
// Met at the deadline itself is kept; a running clock breaks once the deadline is past.
[[nodiscard]] bool isBreached(const Run &run, const Verdict &verdict, Instant now);
// Working time left; negative: working time over. None without a deadline, unless paused.
[[nodiscard]] std::optional<qint64> remaining(const Run &run, const Verdict &verdict, const WorkCalendar &calendar,
                                              Instant now);
// The moment at which a level speaks up; none while that cannot be known (paused before it).
[[nodiscard]] std::optional<Instant> momentOf(const EscalationLevel &level, const Run &run, const Verdict &verdict,
                                              const WorkCalendar &calendar);

// What a list needs to know of all clocks of an item. It does not depend on the present moment: `breachedAt` lies in
// the future as long as the first broken promise can still be kept.
struct Summary {
    std::optional<Instant> nextDeadline;
    std::optional<ClockKind> nextClock;
    std::optional<Instant> breachedAt;
    friend bool operator==(const Summary &, const Summary &) = default;
};
[[nodiscard]] Summary summary(const QList<Run> &runs, const QList<Verdict> &verdicts);

// A part of the bar that explains a clock.
struct Stretch {
    enum class Kind { Counted, OutsideHours, Holiday, Paused, Done, Planned } kind = Kind::Counted;
    Instant from, to;
    QString holiday;  // its name
    QString what;     // the planned downtime
    StatusId status;  // what paused it
    qint64 workingMs = 0; // working time within: of a pause, what it took out
    bool ahead = false;   // after now
    friend bool operator==(const Stretch &, const Stretch &) = default;
};
// From the start to the moment it was met, else to now and on to the deadline.
[[nodiscard]] QList<Stretch> explain(const Run &run, const Verdict &verdict, const WorkCalendar &calendar, Instant now);

} // namespace lamp::slaclock
