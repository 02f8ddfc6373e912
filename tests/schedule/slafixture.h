// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/slaclock.h"

// Timelines in words: "Tue 10:00 told" of the week of Monday 23 November 2026, in the zone of the calendar.
namespace lamp::test {

using namespace Qt::StringLiterals;

inline constexpr StatusId New{1}, Progress{2}, WaitUser{3}, WaitSupplier{4}, Solved{5}, Closed{6}, Cancelled{7};

inline slaclock::Statuses slaStatuses()
{
    const auto made = [](StatusId id, const QString &name, StatusClass cls, StopsClocks stops) {
        return Status{.id = id, .name = name, .cls = cls, .stopsClocks = stops};
    };
    const QList<Status> list{
        made(New, u"New"_s, StatusClass::Initial, StopsClocks::None),
        made(Progress, u"In progress"_s, StatusClass::Active, StopsClocks::None),
        made(WaitUser, u"Waiting for user"_s, StatusClass::Paused, StopsClocks::NextResponseAndResolve),
        made(WaitSupplier, u"Waiting for supplier"_s, StatusClass::Paused, StopsClocks::None),
        made(Solved, u"Solved"_s, StatusClass::Done, StopsClocks::All),
        made(Closed, u"Closed"_s, StatusClass::Done, StopsClocks::All),
        made(Cancelled, u"Cancelled"_s, StatusClass::Void, StopsClocks::All)};
    slaclock::Statuses statuses;
    for (const Status &status : list)
        statuses.insert(status.id, status);
    return statuses;
}

// "Tue 10:00", "+Tue 10:00" a week later, or "2026-11-24 10:00".
inline Instant slaAt(const QString &words, const QTimeZone &zone = QTimeZone::utc())
{
    const QTime time = QTime::fromString(words.last(5), u"HH:mm"_s);
    if (words[0].isDigit())
        return Instant::from(QDateTime(QDate::fromString(words.first(10), Qt::ISODate), time, zone));
    static const QStringList days{u"Mon"_s, u"Tue"_s, u"Wed"_s, u"Thu"_s, u"Fri"_s, u"Sat"_s, u"Sun"_s};
    const qsizetype weeks = words.count(u'+');
    return Instant::from(
        QDateTime(QDate(2026, 11, 23).addDays(weeks * 7 + days.indexOf(words.sliced(weeks, 3))), time, zone));
}

inline QString slaSaid(std::optional<Instant> instant, const QTimeZone &zone = QTimeZone::utc())
{
    return instant ? instant->in(zone).toString(u"yyyy-MM-dd HH:mm"_s) : QString();
}

// "Tue 08:00 created; Tue 09:00 told; Tue 10:00 wait; Wed 10:00 progress; Thu 11:00 solved"
inline slaclock::Timeline slaTimeline(const QString &words, const QTimeZone &zone = QTimeZone::utc())
{
    static const QHash<QString, StatusId> entered{{u"progress"_s, Progress}, {u"wait"_s, WaitUser},
                                                  {u"supplier"_s, WaitSupplier}, {u"solved"_s, Solved},
                                                  {u"closed"_s, Closed}, {u"cancelled"_s, Cancelled}};
    slaclock::Timeline timeline{.firstStatus = New};
    for (const QString &part : words.split(u"; "_s, Qt::SkipEmptyParts)) {
        const Instant at = slaAt(part.section(u' ', 0, 1), zone);
        const QString what = part.section(u' ', 2);
        using What = slaclock::Event::What;
        if (what == u"created")
            timeline.createdAt = at;
        else if (what == u"told")
            timeline.events.append({What::Told, at, {}});
        else if (what == u"report")
            timeline.events.append({What::Report, at, {}});
        else if (what == u"assigned")
            timeline.events.append({What::Assigned, at, {}});
        else if (entered.contains(what))
            timeline.events.append({What::Status, at, entered.value(what)});
        else
            qFatal("no such event: %s", qPrintable(part));
    }
    return timeline;
}

// "15m", "4h", "3d", "3d end"
inline ClockTarget slaTarget(const QString &words)
{
    if (words.isEmpty())
        return {};
    const QString number = words.section(u' ', 0, 0);
    const qint64 amount = number.chopped(1).toLongLong();
    if (number.endsWith(u'd'))
        return {words.endsWith(u" end") ? TargetUnit::EndOfDay : TargetUnit::Days, amount};
    return {TargetUnit::Minutes, number.endsWith(u'h') ? amount * 60 : amount};
}

// One clock only: the runs of its kind, each with its verdict.
inline QList<std::pair<slaclock::Run, slaclock::Verdict>> slaClock(const slaclock::Timeline &timeline, ClockKind kind,
                                                                   const ClockTarget &target,
                                                                   const WorkCalendar &calendar)
{
    const auto runs = slaclock::runsOf(
        timeline, [kind, target](ClockKind asked) { return asked == kind ? target : ClockTarget{}; }, slaStatuses());
    QList<std::pair<slaclock::Run, slaclock::Verdict>> list;
    for (const slaclock::Run &run : runs)
        if (run.kind == kind)
            list.append({run, slaclock::judge(run, calendar)});
    return list;
}

} // namespace lamp::test
