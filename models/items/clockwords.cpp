// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/clockwords.h"

#include "services/desk.h"

#include <QCoreApplication>

namespace lamp {

using namespace Qt::StringLiterals;
using slaclock::Stretch;

namespace {
struct ClockTr {
    Q_DECLARE_TR_FUNCTIONS(lamp::ClockWords)
};
constexpr qint64 ClockMinute = 60'000;

// The running clock with the next deadline.
const ClockView *nextView(const ItemClocks &clocks)
{
    for (const ClockView &view : clocks.clocks)
        if (slaclock::isRunning(view.run, view.verdict) && view.verdict.deadline == clocks.summary.nextDeadline
            && view.run.kind == clocks.summary.nextClock)
            return &view;
    return nullptr;
}

const ClockView *pausedView(const ItemClocks &clocks)
{
    for (const ClockView &view : clocks.clocks)
        if (view.verdict.paused && !view.run.metAt)
            return &view;
    return nullptr;
}

// The same promise gives a row of a list the same words: what is solved at the end began with the item.
TargetState runningState(const ClockView &view, const WorkItem &item)
{
    const bool whole = view.run.kind == ClockKind::Resolve;
    return {.clock = view.run.kind, .due = view.verdict.deadline,
            .startedAt = whole ? item.createdAt : view.run.startedAt, .totalMs = whole ? 0 : view.verdict.totalMs,
            .priority = item.priority};
}
} // namespace

QString clockWord(ClockKind kind)
{
    switch (kind) {
    case ClockKind::Own: return ClockTr::tr("Take over");
    case ClockKind::FirstResponse: return ClockTr::tr("First response");
    case ClockKind::NextResponse: return ClockTr::tr("Next response");
    case ClockKind::Resolve: return ClockTr::tr("Resolve");
    }
    return {};
}

QString clockHint(ClockKind kind)
{
    switch (kind) {
    case ClockKind::Own: return ClockTr::tr("Until somebody has taken the ticket.");
    case ClockKind::FirstResponse: return ClockTr::tr("Until the user was told something for the first time.");
    case ClockKind::NextResponse: return ClockTr::tr("From each word of the user until they are told something.");
    case ClockKind::Resolve: return ClockTr::tr("Until it is solved.");
    }
    return {};
}

QString workingWords(qint64 ms) { return minutesWords(std::max<qint64>(0, (ms + ClockMinute / 2) / ClockMinute)); }

QString targetText(const ClockTarget &target)
{
    const int amount = static_cast<int>(target.amount);
    switch (target.unit) {
    case TargetUnit::None: return ClockTr::tr("nothing promised");
    case TargetUnit::Minutes: return minutesWords(target.amount);
    case TargetUnit::Days: return ClockTr::tr("%n working day(s)", nullptr, amount);
    case TargetUnit::EndOfDay: return ClockTr::tr("%n working day(s), to the end of the day", nullptr, amount);
    }
    return {};
}

QString deadlineWords(const WorkItemRow &row, Instant now, const QTimeZone &zone)
{
    if (!row.nextDeadline || !row.nextClock) {
        if (!row.breachedAt || *row.breachedAt >= now)
            return {};
        return ClockTr::tr("broken since %1").arg(momentWords(*row.breachedAt, now, zone));
    }
    const QString clock = clockWord(*row.nextClock), moment = momentWords(*row.nextDeadline, now, zone);
    return *row.nextDeadline < now ? ClockTr::tr("%1 overdue since %2").arg(clock, moment)
                                   : QString(clock + u' ' + moment);
}

std::optional<TargetWords> clockTargetWords(const ItemClocks &clocks, const WorkItem &item, const Desk &desk)
{
    TargetState state = targetState(item, desk.catalog().status(item.statusId));
    if (const ClockView *next = nextView(clocks))
        state = runningState(*next, item);
    else if (pausedView(clocks))
        state.paused = true;
    else
        return std::nullopt;
    return targetWords(state, desk.now(), hoursOf(desk, clocks.policy.id), desk.zone());
}

QString nextWords(const ItemClocks &clocks, Instant now, const QTimeZone &zone)
{
    if (const ClockView *next = nextView(clocks)) {
        const QString moment = momentWords(*next->verdict.deadline, now, zone), clock = clockWord(next->run.kind);
        return *next->verdict.deadline < now ? ClockTr::tr("%1 overdue since %2").arg(clock, moment)
                                             : ClockTr::tr("%1 due %2").arg(clock, moment);
    }
    if (const ClockView *paused = pausedView(clocks))
        return ClockTr::tr("%1: paused").arg(clockWord(paused->run.kind));
    return clocks.policy.id ? ClockTr::tr("no clock is running") : QString();
}

QString answeredWords(const ItemClocks &clocks, Instant now, const QTimeZone &zone)
{
    if (!clocks.dueIfAnsweredNow)
        return {};
    const auto &[clock, at] = *clocks.dueIfAnsweredNow;
    if (clocks.summary.nextClock == clock && clocks.summary.nextDeadline == at)
        return {}; // telling the user something would change nothing
    return ClockTr::tr("if answered now: %1 due %2").arg(clockWord(clock), momentWords(at, now, zone));
}

QString brokenWords(const ItemClocks &clocks, Instant now, const QTimeZone &zone)
{
    const auto broken = clocks.earlierRules ? clocks.keptBreachedAt : clocks.summary.breachedAt;
    if (!broken || *broken >= now)
        return {};
    return ClockTr::tr("broken since %1").arg(momentWords(*broken, now, zone));
}

namespace {
QString plannedWords(const QString &what)
{
    const QString word = stretchWord(Stretch::Kind::Planned);
    return what.isEmpty() ? word : ClockTr::tr("%1: %2").arg(word, what);
}
} // namespace

QString stateWords(const ClockView &view, const Catalog &catalog, Instant now, const QTimeZone &zone)
{
    const auto moment = [&](Instant at) { return momentWords(at, now, zone); };
    const slaclock::Verdict &verdict = view.verdict;
    if (view.run.metAt)
        return view.breached && verdict.deadline
            ? ClockTr::tr("met %1, too late: it was due %2").arg(moment(*view.run.metAt), moment(*verdict.deadline))
            : ClockTr::tr("kept: met %1").arg(moment(*view.run.metAt));
    if (verdict.paused) {
        const QString status = verdict.pausedByPlan ? plannedWords(verdict.pausedFor)
                                                    : catalog.status(verdict.pausedBy).name;
        if (verdict.breachedAt)
            return ClockTr::tr("broken since %1, paused now: %2").arg(moment(*verdict.breachedAt), status);
        return view.dueIfResumedNow
            ? ClockTr::tr("paused: %1; due %2 if it went on now").arg(status, moment(*view.dueIfResumedNow))
            : ClockTr::tr("paused: %1").arg(status);
    }
    if (!verdict.deadline)
        return ClockTr::tr("no deadline: there is no working time within a year");
    if (view.breached)
        return ClockTr::tr("overdue since %1").arg(moment(*verdict.deadline));
    return verdict.fixed ? ClockTr::tr("due %1, set by hand").arg(moment(*verdict.deadline))
                         : ClockTr::tr("due %1").arg(moment(*verdict.deadline));
}

QString leftWords(const ClockView &view)
{
    if (!view.remainingMs)
        return {};
    const QString total = workingWords(view.verdict.totalMs);
    return *view.remainingMs < 0
        ? ClockTr::tr("%1 of working time over %2").arg(workingWords(-*view.remainingMs), total)
        : ClockTr::tr("%1 of %2 working time left").arg(workingWords(*view.remainingMs), total);
}

QString stretchWord(Stretch::Kind kind)
{
    switch (kind) {
    case Stretch::Kind::Counted: return ClockTr::tr("counted");
    case Stretch::Kind::OutsideHours: return ClockTr::tr("outside hours");
    case Stretch::Kind::Holiday: return ClockTr::tr("holiday");
    case Stretch::Kind::Paused: return ClockTr::tr("paused");
    case Stretch::Kind::Done: return ClockTr::tr("solved meanwhile");
    case Stretch::Kind::Planned: return ClockTr::tr("planned downtime");
    }
    return {};
}

QString stretchReason(const Stretch &stretch, const Catalog &catalog)
{
    const QString word = stretchWord(stretch.kind);
    const QString why = stretch.kind == Stretch::Kind::Holiday   ? stretch.holiday
                        : stretch.kind == Stretch::Kind::Planned ? stretch.what
                                                                 : catalog.status(stretch.status).name;
    return why.isEmpty() ? word : ClockTr::tr("%1: %2").arg(word, why);
}

QString stretchSpan(const Stretch &stretch, Instant now, const QTimeZone &zone)
{
    return ClockTr::tr("%1 to %2").arg(momentWords(stretch.from, now, zone), momentWords(stretch.to, now, zone));
}

QString levelWords(const EscalationLevel &level)
{
    const QString clock = clockWord(level.clock);
    switch (level.unit) {
    case EscalationUnit::Percent:
        return level.amount == 100 ? ClockTr::tr("%1 is due").arg(clock)
                                   : ClockTr::tr("%1 % of the time for %2 is used up").arg(level.amount).arg(clock);
    case EscalationUnit::MinutesBefore:
        return ClockTr::tr("%1 is due in %2 of working time").arg(clock, minutesWords(level.amount));
    case EscalationUnit::MinutesAfter:
        return ClockTr::tr("%1 is overdue by %2 of working time").arg(clock, minutesWords(level.amount));
    }
    return {};
}

QString levelBrief(const EscalationLevel &level)
{
    const QString clock = clockWord(level.clock);
    switch (level.unit) {
    case EscalationUnit::Percent:
        return level.amount == 100 ? ClockTr::tr("%1 due").arg(clock)
                                   : ClockTr::tr("%1 %2 %").arg(clock).arg(level.amount);
    case EscalationUnit::MinutesBefore: return ClockTr::tr("%1 in %2").arg(clock, minutesWords(level.amount));
    case EscalationUnit::MinutesAfter: return ClockTr::tr("%1 overdue").arg(clock);
    }
    return {};
}

QString noticeWords(const EscalationNotice &notice, Instant now, const QTimeZone &zone)
{
    const Escalation &spoken = notice.escalation;
    const QString what = notice.level ? levelWords(*notice.level) : clockWord(spoken.clock);
    const QString text =
        ClockTr::tr("%1 %2: %3").arg(numberWord(notice.number), notice.title, what);
    return spoken.late ? ClockTr::tr("%1 (late: since %2)").arg(text, momentWords(spoken.happenedAt, now, zone)) : text;
}

QString problemWords(const ClockProblem &problem)
{
    using What = ClockProblem::What;
    switch (problem.what) {
    case What::NoName: return ClockTr::tr("It needs a name.");
    case What::TwoOfAName: return ClockTr::tr("Another calendar has this name already.");
    case What::Hours: return ClockTr::tr("There must be working time on at least one day.");
    case What::Zone: return ClockTr::tr("There is no time zone “%1”.").arg(problem.value);
    case What::Region: return ClockTr::tr("There is no holiday region “%1”.").arg(problem.value);
    case What::NeverWorks:
        return ClockTr::tr("There is no working time in the next year: no clock could ever run by these hours.");
    case What::DayWithoutDate: return ClockTr::tr("This day needs a date.");
    case What::DayTwice: return ClockTr::tr("%1 is in the list twice.").arg(problem.value);
    case What::DayHours: return ClockTr::tr("“%1” are no hours. Write 08:00-12:00 13:00-17:00.").arg(problem.value);
    case What::CalendarGone: return ClockTr::tr("Its calendar is gone. Choose another one.");
    case What::NoTarget: return ClockTr::tr("It promises nothing: set at least one target.");
    case What::Target: return ClockTr::tr("%1 is not possible here.").arg(problem.value);
    case What::LevelAmount: return ClockTr::tr("A warning at %1 is not possible.").arg(problem.value);
    case What::LevelWithoutTarget:
        return ClockTr::tr("A warning on “%1”, for which nothing is promised.").arg(clockWord(problem.clock));
    }
    return {};
}

QString whatIfWords(const WhatIfLine &line, bool breached, Instant now, const QTimeZone &zone)
{
    const auto at = breached ? line.after.breachedAt : line.before.breachedAt;
    const QString item = numberWord(line.number) + u' ' + line.title;
    if (!at)
        return item;
    return breached ? ClockTr::tr("%1: would be broken since %2").arg(item, momentWords(*at, now, zone))
                    : ClockTr::tr("%1: is broken since %2, would be kept").arg(item, momentWords(*at, now, zone));
}

} // namespace lamp
