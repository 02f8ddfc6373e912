// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The bar that explains a clock: what counted, what did not, and why.
#include "schedule/slaclock.h"

#include "schedule/wallclock.h"

#include <algorithm>

namespace lamp::slaclock {

namespace {
using Kind = Stretch::Kind;

// A list that is filled from left to right; neighbours of the same meaning become one.
struct Bar {
    Instant at, end, now;
    QList<Stretch> list;

    void add(Instant to, Stretch stretch)
    {
        to = std::min(to, end);
        if (to <= at)
            return;
        if (at < now && now < to) { // the present moment divides the bar
            const Instant whole = to;
            add(now, stretch);
            to = whole;
        }
        stretch.from = at;
        stretch.to = to;
        stretch.ahead = at >= now;
        if (!list.isEmpty() && list.last().to == at && list.last().kind == stretch.kind
            && list.last().holiday == stretch.holiday && list.last().status == stretch.status
            && list.last().what == stretch.what
            && list.last().ahead == stretch.ahead)
            list.last().to = to;
        else
            list.append(stretch);
        at = to;
    }
};

// Time without work from the bar's place to a moment on the same day: a holiday where the weekday would have worked.
void addFree(Bar &bar, Instant to, const QList<WorkStretch> &usual, const QString &name)
{
    if (!name.isEmpty())
        for (const WorkStretch &stretch : usual) {
            bar.add(std::min(stretch.from, to), {.kind = Kind::OutsideHours});
            bar.add(std::min(stretch.to, to), {.kind = Kind::Holiday, .holiday = name});
        }
    bar.add(to, {.kind = Kind::OutsideHours});
}

// Fills the bar to a moment as the calendar says.
void addCalendar(Bar &bar, Instant to, const WorkCalendar &calendar, const WorkCalendar &usual)
{
    to = std::min(to, bar.end);
    while (bar.at < to) {
        const QDate date = wallclock::wallAt(bar.at, calendar.zone()).date();
        const Instant next = wallclock::resolve(date.addDays(1), QTime(0, 0), calendar.zone());
        const Instant dayEnd = std::min(next > bar.at ? next : Instant{bar.at.ms + 86'400'000}, to);
        const QString name = calendar.exceptionName(date);
        const auto normal = usual.workOn(date);
        const auto work = calendar.workOn(date);
        for (const WorkStretch &stretch : work) {
            addFree(bar, std::min(stretch.from, dayEnd), normal, name);
            bar.add(std::min(stretch.to, dayEnd), {.kind = Kind::Counted});
        }
        addFree(bar, dayEnd, normal, name);
    }
}
} // namespace

QList<Stretch> explain(const Run &run, const Verdict &verdict, const WorkCalendar &calendar, Instant now)
{
    Instant end = run.metAt.value_or(now);
    if (!run.metAt && verdict.deadline)
        end = std::max(end, *verdict.deadline);
    Bar bar{run.startedAt, end, now, {}};
    const WorkCalendar usual(calendar.zone(), calendar.week(), {}, {});
    if (!verdict.fixed)
        for (const Pause &pause : run.pauses) {
            const Kind kind = pause.planned ? Kind::Planned : pause.done ? Kind::Done : Kind::Paused;
            addCalendar(bar, pause.from, calendar, usual);
            bar.add(pause.to.value_or(std::min(end, std::max(now, pause.from))),
                    {.kind = kind, .what = pause.what, .status = pause.status});
        }
    addCalendar(bar, end, calendar, usual);
    for (Stretch &stretch : bar.list)
        stretch.workingMs = calendar.workingBetween(stretch.from, stretch.to);
    return bar.list;
}

} // namespace lamp::slaclock
