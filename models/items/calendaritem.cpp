// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/calendaritem.h"

#include "core/datetext.h"
#include "schedule/wallclock.h"

#include <QCoreApplication>

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

struct CalendarWords {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

constexpr const char *calendarGroupCodes[] = {"maintenance", "done",    "deadline", "change", "expiry",
                                              "overdue",     "skipped", "freeze",   "downtime", "review"};
constexpr const char *calendarGroupNames[] = {
    QT_TRANSLATE_NOOP("Calendar", "Maintenance"),      QT_TRANSLATE_NOOP("Calendar", "Done"),
    QT_TRANSLATE_NOOP("Calendar", "Ticket deadlines"), QT_TRANSLATE_NOOP("Calendar", "Changes, dates"),
    QT_TRANSLATE_NOOP("Calendar", "Expiries"),         QT_TRANSLATE_NOOP("Calendar", "Overdue, missed"),
    QT_TRANSLATE_NOOP("Calendar", "Skipped"),          QT_TRANSLATE_NOOP("Calendar", "Freeze windows"),
    QT_TRANSLATE_NOOP("Calendar", "Planned downtime"), QT_TRANSLATE_NOOP("Calendar", "Article reviews")};
static_assert(std::size(calendarGroupCodes) == CalendarGroupCount);
static_assert(std::size(calendarGroupNames) == CalendarGroupCount);

QString calendarClock(Instant at, const QTimeZone &zone, const QLocale &locale)
{
    return locale.toString(at.in(zone).time(), QLocale::ShortFormat);
}

// Of a change that lasts over days, a day that is not its first.
bool isLaterPart(const CalendarEntry &entry)
{
    return entry.spanUntil > entry.spanFrom && entry.startsAt > entry.spanFrom;
}

QString spanName(const CalendarEntry &entry)
{
    return entry.layer == CalendarLayer::Freeze ? CalendarWords::tr("Freeze: %1").arg(entry.title)
                                                : CalendarWords::tr("Down: %1", "asset or service").arg(entry.title);
}

QString spanState(const CalendarEntry &entry)
{
    if (entry.state == CalendarState::Done)
        return CalendarWords::tr("over");
    return entry.state == CalendarState::Open ? CalendarWords::tr("now") : CalendarWords::tr("coming");
}

QString planText(const CalendarEntry &entry)
{
    const bool named = entry.assetName.isEmpty() || entry.title.contains(entry.assetName, Qt::CaseInsensitive);
    return named ? entry.title : CalendarWords::tr("%1 · %2", "title · asset").arg(entry.title, entry.assetName);
}

} // namespace

CalendarGroup groupOf(const CalendarEntry &entry)
{
    if (isSpan(entry)) // over or not
        return entry.layer == CalendarLayer::Freeze ? CalendarGroup::Freeze : CalendarGroup::Downtime;
    if (entry.layer == CalendarLayer::Review)
        return CalendarGroup::Review;
    switch (entry.state) {
    case CalendarState::Done: return CalendarGroup::Done;
    case CalendarState::Skipped: return CalendarGroup::Skipped;
    case CalendarState::Late:
    case CalendarState::Missed: return CalendarGroup::Overdue;
    case CalendarState::Forecast:
    case CalendarState::Planned:
    case CalendarState::Open: break;
    }
    switch (entry.layer) {
    case CalendarLayer::Target: return CalendarGroup::Deadline;
    case CalendarLayer::Renewal: return CalendarGroup::Expiry;
    case CalendarLayer::Planned: return CalendarGroup::Change;
    case CalendarLayer::Plan:
    case CalendarLayer::Freeze:
    case CalendarLayer::Review:
    case CalendarLayer::Downtime: break;
    }
    return CalendarGroup::Maintenance;
}

QString groupName(CalendarGroup group)
{
    return CalendarWords::tr(calendarGroupNames[static_cast<size_t>(group)]);
}

QString groupCode(CalendarGroup group)
{
    return QString::fromLatin1(calendarGroupCodes[static_cast<size_t>(group)]);
}

QString stateName(const CalendarEntry &entry)
{
    if (isSpan(entry))
        return spanState(entry);
    const bool plan = entry.layer == CalendarLayer::Plan;
    const bool open = entry.state == CalendarState::Forecast || entry.state == CalendarState::Planned;
    if (entry.layer == CalendarLayer::Renewal && open)
        return entry.lastDayToAct ? CalendarWords::tr("last day to act") : CalendarWords::tr("ends");
    switch (entry.state) {
    case CalendarState::Forecast: return plan ? CalendarWords::tr("coming") : CalendarWords::tr("due");
    case CalendarState::Planned: return entry.moved ? CalendarWords::tr("moved") : CalendarWords::tr("planned");
    case CalendarState::Open: return plan ? CalendarWords::tr("to do") : CalendarWords::tr("due");
    case CalendarState::Done:
        if (entry.failures > 0)
            return (entry.wasLate ? CalendarWords::tr("done late, %1") : CalendarWords::tr("done, %1"))
                .arg(failureWords(entry.failures));
        return entry.wasLate ? CalendarWords::tr("done late") : CalendarWords::tr("done");
    case CalendarState::Late:
        return entry.layer == CalendarLayer::Renewal ? CalendarWords::tr("past") : CalendarWords::tr("overdue");
    case CalendarState::Missed: return CalendarWords::tr("missed");
    case CalendarState::Skipped: return CalendarWords::tr("skipped");
    }
    return {};
}

QString calendarKey(const CalendarEntry &entry)
{
    switch (entry.layer) {
    case CalendarLayer::Plan: return u"plan/"_s + entry.key.toText();
    case CalendarLayer::Target: return u"target/"_s + QString::number(entry.workItemId.value);
    case CalendarLayer::Planned:
        return u"planned/"_s + QString::number(entry.workItemId.value)
            + (isLaterPart(entry) ? QString(u'/' + entry.date.toString(Qt::ISODate)) : QString());
    case CalendarLayer::Freeze: return u"freeze/%1/%2"_s.arg(entry.spanId).arg(entry.date.toString(Qt::ISODate));
    case CalendarLayer::Downtime: return u"downtime/%1/%2"_s.arg(entry.spanId).arg(entry.date.toString(Qt::ISODate));
    case CalendarLayer::Review: return u"review/"_s + entry.date.toString(Qt::ISODate);
    case CalendarLayer::Renewal: break;
    }
    return u"renewal/%1/%2"_s.arg(entry.renewalId.value).arg(entry.lastDayToAct ? "act"_L1 : "end"_L1);
}

bool canMove(const CalendarEntry &entry)
{
    return entry.layer == CalendarLayer::Plan && entry.state != CalendarState::Done
        && entry.state != CalendarState::Skipped;
}

QString shortText(const CalendarEntry &entry, const QTimeZone &zone, const QLocale &locale)
{
    switch (entry.layer) {
    case CalendarLayer::Plan: return planText(entry);
    case CalendarLayer::Target:
        if (entry.state == CalendarState::Done)
            return CalendarWords::tr("%1 %2", "number title").arg(entry.number, entry.title);
        if (entry.allDay)
            return CalendarWords::tr("%1 due · %2", "number, title").arg(entry.number, entry.title);
        return CalendarWords::tr("%1 due %2 · %3", "number, time, title")
            .arg(entry.number, calendarClock(entry.startsAt, zone, locale), entry.title);
    case CalendarLayer::Planned: return CalendarWords::tr("%1 %2", "number title").arg(entry.number, entry.title);
    case CalendarLayer::Freeze:
        if (!entry.allDay)
            return CalendarWords::tr("Freeze %1: %2", "times, name").arg(timeText(entry, zone, locale), entry.title);
        return spanName(entry);
    case CalendarLayer::Downtime: return spanName(entry);
    case CalendarLayer::Review: return CalendarWords::tr("Review: %1", "article").arg(entry.title);
    case CalendarLayer::Renewal: break;
    }
    return entry.lastDayToAct ? CalendarWords::tr("Act by: %1").arg(entry.title)
                              : CalendarWords::tr("Ends: %1").arg(entry.title);
}

QString columnText(const CalendarEntry &entry, const QTimeZone &zone, const QLocale &locale)
{
    const bool ticket = entry.layer == CalendarLayer::Target || entry.layer == CalendarLayer::Planned;
    if (!ticket)
        return shortText(entry, zone, locale);
    QStringList parts{entry.title};
    if (entry.layer == CalendarLayer::Target && entry.state != CalendarState::Done)
        parts << (entry.allDay ? CalendarWords::tr("due")
                               : CalendarWords::tr("due %1", "time").arg(calendarClock(entry.startsAt, zone, locale)));
    if (!entry.number.isEmpty())
        parts << entry.number;
    return parts.join(u" · "_s);
}

QString titleText(const CalendarEntry &entry)
{
    if (entry.layer == CalendarLayer::Plan)
        return planText(entry);
    if (isSpan(entry))
        return spanName(entry);
    if (entry.layer == CalendarLayer::Review)
        return CalendarWords::tr("Review: %1", "article").arg(entry.title);
    if (entry.number.isEmpty())
        return entry.title;
    return CalendarWords::tr("%1 %2", "number title").arg(entry.number, entry.title);
}

QString minutesText(qint64 minutes)
{
    if (minutes < 60)
        return CalendarWords::tr("%1 min").arg(minutes);
    if (minutes % 60 == 0)
        return CalendarWords::tr("%1 h").arg(minutes / 60);
    return CalendarWords::tr("%1 h %2", "hours and minutes").arg(minutes / 60).arg(minutes % 60, 2, 10, '0'_L1);
}

QString timeText(const CalendarEntry &entry, const QTimeZone &zone, const QLocale &locale)
{
    if (entry.allDay)
        return CalendarWords::tr("all day");
    const QString start = calendarClock(entry.startsAt, zone, locale);
    if (entry.minutes <= 0 || entry.layer == CalendarLayer::Target)
        return start;
    return CalendarWords::tr("%1–%2", "from–to").arg(start, calendarClock(entry.endsAt(), zone, locale));
}

QString secondLine(const CalendarEntry &entry, const QTimeZone &zone)
{
    QStringList parts;
    if (isSpan(entry)) {
        if (!entry.number.isEmpty())
            parts << CalendarWords::tr("%1 %2", "number title").arg(entry.number, entry.reason);
        else if (!entry.reason.isEmpty())
            parts << entry.reason;
        parts << wholeText(entry, zone) << stateName(entry);
        return parts.join(u" · "_s);
    }
    if (!entry.number.isEmpty() && entry.layer == CalendarLayer::Plan)
        parts << entry.number;
    if (!entry.responsible.isEmpty())
        parts << entry.responsible;
    if (entry.layer != CalendarLayer::Plan && !entry.assetName.isEmpty())
        parts << entry.assetName;
    if (entry.minutes > 0 && entry.layer != CalendarLayer::Target)
        parts << minutesText(entry.minutes);
    parts << stateName(entry);
    if (!entry.reason.isEmpty())
        parts.last() += u": "_s + entry.reason;
    if (!entry.zone.isEmpty())
        parts << entry.zone;
    return parts.join(u" · "_s);
}

QString spoken(const CalendarEntry &entry, const QTimeZone &zone, const QLocale &locale)
{
    QStringList parts{shortText(entry, zone, locale), groupName(groupOf(entry)), stateName(entry)};
    if (!entry.allDay)
        parts << timeText(entry, zone, locale);
    if (isSpan(entry))
        parts << wholeText(entry, zone, locale);
    if (!entry.responsible.isEmpty())
        parts << entry.responsible;
    return parts.join(u", "_s);
}

bool isSpan(const CalendarEntry &entry)
{
    return entry.layer == CalendarLayer::Freeze || entry.layer == CalendarLayer::Downtime;
}

bool standsInEachDay(const CalendarEntry &entry, const QTimeZone &zone)
{
    if (isSpan(entry))
        return true;
    if (entry.layer != CalendarLayer::Planned || entry.spanUntil <= entry.spanFrom)
        return false;
    const QDate last = wallclock::wallAt({entry.spanUntil.ms - 1}, zone).date();
    return wallclock::wallAt(entry.spanFrom, zone).date().daysTo(last) > (entry.allDay ? 0 : 1);
}

QList<CalendarEntry> dayParts(const CalendarEntry &entry, QDate from, QDate to, const QTimeZone &zone)
{
    if (!standsInEachDay(entry, zone))
        return {entry};
    QList<CalendarEntry> parts;
    const QDate last = std::min(to, wallclock::wallAt({entry.spanUntil.ms - 1}, zone).date());
    for (QDate day = std::max(from, wallclock::wallAt(entry.spanFrom, zone).date()); day <= last;
         day = day.addDays(1)) {
        const Instant begin = wallclock::resolve(day, QTime(0, 0), zone);
        const Instant end = wallclock::resolve(day.addDays(1), QTime(0, 0), zone);
        CalendarEntry part = entry;
        part.date = day;
        part.startsAt = std::max(begin, entry.spanFrom);
        part.minutes = (std::min(end, entry.spanUntil).ms - part.startsAt.ms) / 60'000;
        part.allDay = part.startsAt == begin && part.endsAt() == end;
        parts.append(part);
    }
    return parts;
}

QString wholeText(const CalendarEntry &entry, const QTimeZone &zone, const QLocale &locale)
{
    if (!standsInEachDay(entry, zone))
        return {};
    const QDateTime from = entry.spanFrom.in(zone), until = entry.spanUntil.in(zone);
    const auto said = [&](const QDateTime &at) -> QString {
        return dateText(at.date(), u"ddd d MMM") + u' ' + locale.toString(at.time(), QLocale::ShortFormat);
    };
    const QString end =
        from.date() == until.date() ? locale.toString(until.time(), QLocale::ShortFormat) : said(until);
    return CalendarWords::tr("%1 to %2", "from, until").arg(said(from), end);
}

QDate weekStart(QDate day, Qt::DayOfWeek first)
{
    return day.addDays(-((day.dayOfWeek() - static_cast<int>(first) + 7) % 7));
}

QDate gridStart(QDate month, Qt::DayOfWeek first)
{
    return weekStart(QDate(month.year(), month.month(), 1), first);
}

} // namespace lamp
