// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/targetwords.h"

#include "core/datetext.h"
#include "items/clockwords.h"
#include "services/desk.h"

#include <QCoreApplication>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
struct WordsTr {
    Q_DECLARE_TR_FUNCTIONS(lamp::Words)
};

constexpr qint64 MsMinute = 60'000, MsHour = 60 * MsMinute, MsDay = 24 * MsHour;
constexpr qint64 CountedHours = 8; // nearer than this, the time left is counted in hours and minutes
constexpr qint64 CountedDays = 92; // farther ahead it is a date, and nights and holidays do not matter
constexpr qint64 SharedDays = 400;

// A time of day to the minute; short formats of some locales have seconds.
QString clockWords(QTime time)
{
    const QString format = QLocale().timeFormat(QLocale::ShortFormat);
    return format.contains(u"ss") ? time.toString(u"hh:mm"_s) : QLocale().toString(time, format);
}

// Working days from today to the day of a deadline, that day included.
qint64 daysAhead(Instant now, Instant due, const WorkCalendar &hours)
{
    const QDate today = now.in(hours.zone()).date(), last = due.in(hours.zone()).date();
    if (due.ms - now.ms > CountedDays * MsDay)
        return today.daysTo(last);
    qint64 days = 0;
    for (QDate day = today.addDays(1); day <= last; day = day.addDays(1))
        days += hours.isWorkingDay(day);
    return last > today ? qMax<qint64>(1, days) : 0;
}

QString remaining(qint64 left, Instant due, Instant now, const WorkCalendar &hours)
{
    if (left < CountedHours * MsHour)
        return WordsTr::tr("%1:%2 left").arg(left / MsHour).arg((left % MsHour) / MsMinute, 2, 10, '0'_L1);
    const qint64 days = daysAhead(now, due, hours);
    return days == 0 ? WordsTr::tr("today") : WordsTr::tr("%1 d").arg(days);
}

QString dueWords(Instant target, Instant now, const QTimeZone &zone)
{
    const QDateTime due = target.in(zone);
    const QDate today = now.in(zone).date();
    const QString time = clockWords(due.time());
    if (due.date() == today)
        return WordsTr::tr("due %1").arg(time);
    return WordsTr::tr("due %1 %2").arg(dayWords(due.date(), today), time);
}

// "3 h over": how late it is comes first, where the rest may not have room.
QString overBrief(Instant target, Instant now)
{
    const qint64 late = now.ms - target.ms;
    if (late < MsHour)
        return WordsTr::tr("%1 min over").arg(qMax<qint64>(1, late / MsMinute));
    return late < MsDay ? WordsTr::tr("%1 h over").arg(late / MsHour) : WordsTr::tr("%1 d over").arg(late / MsDay);
}

double shareOf(const TargetState &state, qint64 left, Instant now, const WorkCalendar &hours)
{
    const qint64 wall = state.due->ms - state.startedAt.ms;
    if (state.totalMs <= 0 && wall > SharedDays * MsDay) // nobody sees a difference, and a day is looked up for a day
        return qBound(0.0, double(now.ms - state.startedAt.ms) / double(wall), 1.0);
    const qint64 total = state.totalMs > 0 ? state.totalMs : hours.workingBetween(state.startedAt, *state.due);
    return qBound(0.0, 1.0 - double(left) / double(qMax<qint64>(total, 1)), 1.0);
}

// Low priority is never pressing before its day, and no promise is from its first minute on.
TargetWords::State pressing(const TargetState &state, qint64 left, double share)
{
    if (state.priority == Priority::Low)
        return TargetWords::State::Calm;
    if (left < MsHour && share >= 0.5)
        return TargetWords::State::Soon;
    return share >= 0.75 || (left < 2 * MsHour && share >= 1.0 / 3) ? TargetWords::State::Near
                                                                    : TargetWords::State::Calm;
}

bool restsClocks(const Status &status)
{
    return status.cls == StatusClass::Paused && status.stopsClocks != StopsClocks::None;
}
} // namespace

TargetState targetState(const WorkItemRow &row, const Status &status)
{
    TargetState state{.due = row.targetAt, .solvedAt = row.solvedAt, .startedAt = row.createdAt,
                      .priority = row.priority, .open = isOpen(status.cls), .paused = restsClocks(status)};
    if (row.nextClock == ClockKind::Resolve && row.nextDeadline) { // the date that it was made with may be older
        state.clock = row.nextClock;
        state.due = row.nextDeadline;
        state.paused = false;
    }
    return state;
}

TargetState targetState(const WorkItem &item, const Status &status)
{
    return {.due = item.targetAt, .solvedAt = item.solvedAt, .startedAt = item.createdAt,
            .priority = item.priority, .open = isOpen(status.cls), .paused = restsClocks(status)};
}

TargetWords targetWords(const TargetState &state, Instant now, const WorkCalendar &hours, const QTimeZone &zone)
{
    TargetWords words;
    if (!state.open) {
        words.state = TargetWords::State::Done;
        words.text = state.solvedAt ? WordsTr::tr("%1 ago").arg(ageWords(*state.solvedAt, now)) : QString();
        words.brief = words.text;
        return words;
    }
    const qint64 left = state.due ? workingLeft(now, *state.due, hours) : 0;
    words.bar = state.due.has_value();
    if (state.due)
        words.share = shareOf(state, left, now, hours);
    if (state.paused) {
        words.state = TargetWords::State::Paused;
        words.text = words.brief = WordsTr::tr("paused");
        return words;
    }
    if (!state.due)
        return words;
    words.clock = state.clock ? clockWord(*state.clock) : QString();
    words.due = dueWords(*state.due, now, zone);
    const bool over = *state.due < now;
    words.state = over ? TargetWords::State::Over : pressing(state, left, words.share);
    words.text = over ? overdueWords(*state.due, now) : remaining(left, *state.due, now, hours);
    words.brief = over ? overBrief(*state.due, now) : words.text;
    return words;
}

TargetWords targetWords(const WorkItemRow &row, const Desk &desk, Instant now)
{
    TargetWords words = targetWords(targetState(row, desk.catalog().status(row.statusId)), now,
                                    hoursOf(desk, row.policyId), desk.zone());
    // The list is in the order of the targets; that an answer is late is seen all the same.
    const bool late = row.nextDeadline && *row.nextDeadline < now && row.nextClock != ClockKind::Resolve;
    if (late && (words.state == TargetWords::State::Calm || words.state == TargetWords::State::Near
                 || words.state == TargetWords::State::Soon)) {
        words.state = std::max(words.state, TargetWords::State::Near);
        words.text.prepend(u"! "_s);
        words.brief.prepend(u"! "_s);
    }
    return words;
}

QString spokenTarget(const TargetWords &words)
{
    const QString what = words.clock.isEmpty() ? words.text : WordsTr::tr("%1: %2").arg(words.clock, words.text);
    return words.due.isEmpty() ? what : QString(what + u", " + words.due);
}

WorkCalendar hoursOf(const Desk &desk, SlaPolicyId policy)
{
    const auto own = desk.catalog().otherHours.constFind(policy);
    return own == desk.catalog().otherHours.cend() ? desk.workCalendar() : *own;
}

qint64 workingLeft(Instant now, Instant due, const WorkCalendar &hours)
{
    const qint64 wall = qMax<qint64>(0, due.ms - now.ms);
    return wall > CountedDays * MsDay ? wall : hours.workingBetween(now, due);
}

QString overdueWords(Instant target, Instant now)
{
    const qint64 late = now.ms - target.ms;
    if (late <= 0)
        return {};
    if (late < MsHour)
        return WordsTr::tr("overdue %1 min").arg(qMax<qint64>(1, late / MsMinute));
    if (late < MsDay)
        return WordsTr::tr("overdue %1 h").arg(late / MsHour);
    return WordsTr::tr("overdue %1 d").arg(late / MsDay);
}

QString ageWords(Instant then, Instant now)
{
    const qint64 age = now.ms - then.ms;
    if (age < MsMinute)
        return WordsTr::tr("a moment");
    if (age < MsHour)
        return WordsTr::tr("%1 min").arg(age / MsMinute);
    if (age < MsDay)
        return WordsTr::tr("%1 h").arg(age / MsHour);
    if (age < 60 * MsDay)
        return WordsTr::tr("%1 d").arg(age / MsDay);
    return WordsTr::tr("%1 mo").arg(age / (30 * MsDay));
}

QString timeWords(Instant when, Instant now, const QTimeZone &zone)
{
    const QDateTime time = when.in(zone);
    const QDate today = now.in(zone).date();
    const QString clock = clockWords(time.time());
    if (time.date() == today)
        return clock;
    const qint64 days = time.date().daysTo(today);
    if (days > 0 && days < 7)
        return QLocale().toString(time.date(), u"ddd"_s) + u' ' + clock;
    const QStringView format = time.date().year() == today.year() ? u"d MMM" : u"d MMM yyyy";
    return dateText(time.date(), format) + u' ' + clock;
}

QString dayWords(QDate day, QDate today)
{
    const qint64 ahead = today.daysTo(day);
    if (ahead == 0)
        return WordsTr::tr("today");
    if (ahead == 1)
        return WordsTr::tr("tomorrow");
    if (day.year() == today.year() || qAbs(ahead) < 90)
        return dateText(day, u"ddd d MMM");
    return dateText(day, u"d MMM yyyy");
}

QString momentWords(Instant when, Instant now, const QTimeZone &zone)
{
    const QDateTime time = when.in(zone);
    const QDate today = now.in(zone).date();
    const QString clock = clockWords(time.time());
    return time.date() == today ? clock : QString(dayWords(time.date(), today) + u' ' + clock);
}

QString minutesWords(qint64 minutes)
{
    if (minutes < 60)
        return WordsTr::tr("%1 min").arg(minutes);
    if (minutes % 60 == 0)
        return WordsTr::tr("%1 h").arg(minutes / 60);
    return WordsTr::tr("%1 h %2").arg(minutes / 60).arg(minutes % 60, 2, 10, '0'_L1);
}

QString kindWord(Kind kind)
{
    switch (kind) {
    case Kind::Incident: return WordsTr::tr("Incident");
    case Kind::Request: return WordsTr::tr("Request");
    case Kind::Problem: return WordsTr::tr("Problem");
    case Kind::Change: return WordsTr::tr("Change");
    case Kind::Maintenance: return WordsTr::tr("Maintenance");
    }
    return {};
}

QString priorityWord(Priority priority)
{
    switch (priority) {
    case Priority::Low: return WordsTr::tr("Low");
    case Priority::Normal: return WordsTr::tr("Normal");
    case Priority::High: return WordsTr::tr("High");
    case Priority::Critical: return WordsTr::tr("Critical");
    }
    return {};
}

QString impactWord(Impact impact)
{
    switch (impact) {
    case Impact::One: return WordsTr::tr("one person");
    case Impact::Several: return WordsTr::tr("several people");
    case Impact::Everyone: return WordsTr::tr("everyone, or a critical service");
    }
    return {};
}

QString urgencyWord(Urgency urgency)
{
    switch (urgency) {
    case Urgency::CannotWork: return WordsTr::tr("cannot work");
    case Urgency::Limps: return WordsTr::tr("it limps");
    case Urgency::CanWait: return WordsTr::tr("can wait");
    }
    return {};
}

QString viaWord(QStringView via)
{
    if (via == u"call" || via == u"phone")
        return WordsTr::tr("by phone");
    if (via == u"person" || via == u"in_person")
        return WordsTr::tr("in person");
    if (via == u"mail")
        return WordsTr::tr("by mail");
    if (via == u"chat")
        return WordsTr::tr("by chat");
    return {};
}

QString linkWord(LinkKind kind, bool fromHere)
{
    switch (kind) {
    case LinkKind::Parent: return fromHere ? WordsTr::tr("contains") : WordsTr::tr("part of");
    case LinkKind::Blocks: return fromHere ? WordsTr::tr("blocks") : WordsTr::tr("waits for");
    case LinkKind::Duplicates: return fromHere ? WordsTr::tr("same as") : WordsTr::tr("reported again in");
    case LinkKind::CausedBy: return fromHere ? WordsTr::tr("caused by") : WordsTr::tr("cause of");
    case LinkKind::FollowUp: return fromHere ? WordsTr::tr("follows up") : WordsTr::tr("followed up by");
    case LinkKind::Relates: return WordsTr::tr("see also");
    }
    return {};
}

QString numberWord(const QString &number)
{
    return number.isEmpty() || !number.at(0).isDigit() ? number : QString(u'#' + number);
}

} // namespace lamp
