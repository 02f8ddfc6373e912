// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/calendaritem.h"


#include <QCoreApplication>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

struct CalendarWords {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

constexpr const char *calendarGroupCodes[] = {"maintenance", "done",    "deadline", "change",
                                              "expiry",      "overdue", "skipped"};
constexpr const char *calendarGroupNames[] = {
    QT_TRANSLATE_NOOP("Calendar", "Maintenance"),      QT_TRANSLATE_NOOP("Calendar", "Done"),
    QT_TRANSLATE_NOOP("Calendar", "Ticket deadlines"), QT_TRANSLATE_NOOP("Calendar", "Changes, dates"),
    QT_TRANSLATE_NOOP("Calendar", "Expiries"),         QT_TRANSLATE_NOOP("Calendar", "Overdue, missed"),
    QT_TRANSLATE_NOOP("Calendar", "Skipped")};
static_assert(std::size(calendarGroupCodes) == CalendarGroupCount);
static_assert(std::size(calendarGroupNames) == CalendarGroupCount);

QString calendarClock(Instant at, const QTimeZone &zone, const QLocale &locale)
{
    return locale.toString(at.in(zone).time(), QLocale::ShortFormat);
}

QString planText(const CalendarEntry &entry)
{
    const bool named = entry.assetName.isEmpty() || entry.title.contains(entry.assetName, Qt::CaseInsensitive);
    return named ? entry.title : CalendarWords::tr("%1 · %2", "title · asset").arg(entry.title, entry.assetName);
}

} // namespace

CalendarGroup groupOf(const CalendarEntry &entry)
{
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
    case CalendarLayer::Plan: break;
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
    case CalendarLayer::Planned: return u"planned/"_s + QString::number(entry.workItemId.value);
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
    case CalendarLayer::Renewal: break;
    }
    return entry.lastDayToAct ? CalendarWords::tr("Act by: %1").arg(entry.title)
                              : CalendarWords::tr("Ends: %1").arg(entry.title);
}

QString titleText(const CalendarEntry &entry)
{
    if (entry.layer == CalendarLayer::Plan)
        return planText(entry);
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

QString secondLine(const CalendarEntry &entry, const QTimeZone &)
{
    QStringList parts;
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
    if (!entry.responsible.isEmpty())
        parts << entry.responsible;
    return parts.join(u", "_s);
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
