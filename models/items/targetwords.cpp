// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/targetwords.h"

#include "core/datetext.h"

#include <QCoreApplication>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
struct WordsTr {
    Q_DECLARE_TR_FUNCTIONS(lamp::Words)
};

constexpr qint64 MsMinute = 60'000, MsHour = 60 * MsMinute, MsDay = 24 * MsHour;
constexpr qint64 CountedHours = 8; // nearer than this, the time left is counted in hours and minutes

// A time of day to the minute; short formats of some locales have seconds.
QString clockWords(QTime time)
{
    const QString format = QLocale().timeFormat(QLocale::ShortFormat);
    return format.contains(u"ss") ? time.toString(u"hh:mm"_s) : QLocale().toString(time, format);
}

QString remaining(qint64 left, Instant target, Instant now, const QTimeZone &zone)
{
    if (left < CountedHours * MsHour)
        return WordsTr::tr("%1:%2 left").arg(left / MsHour).arg((left % MsHour) / MsMinute, 2, 10, '0'_L1);
    const qint64 days = now.in(zone).date().daysTo(target.in(zone).date());
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

struct TargetFacts {
    std::optional<Instant> targetAt, solvedAt;
    Instant createdAt;
    Priority priority = Priority::Normal;
};

TargetWords wordsOf(const TargetFacts &facts, const Status &status, Instant now, const QTimeZone &zone)
{
    TargetWords words;
    if (!isOpen(status.cls)) {
        words.state = TargetWords::State::Done;
        words.text = facts.solvedAt ? WordsTr::tr("%1 ago").arg(ageWords(*facts.solvedAt, now)) : QString();
        return words;
    }
    const bool paused = status.cls == StatusClass::Paused && status.stopsClocks != StopsClocks::None;
    if (facts.targetAt) {
        const qint64 whole = qMax<qint64>(1, facts.targetAt->ms - facts.createdAt.ms);
        words.share = qBound(0.0, double(now.ms - facts.createdAt.ms) / double(whole), 1.0);
        words.due = dueWords(*facts.targetAt, now, zone);
    }
    if (paused) {
        words.state = TargetWords::State::Paused;
        words.text = WordsTr::tr("paused");
        return words;
    }
    if (!facts.targetAt)
        return words;
    const qint64 left = facts.targetAt->ms - now.ms;
    if (left < 0) {
        words.state = TargetWords::State::Over;
        words.text = overdueWords(*facts.targetAt, now);
        return words;
    }
    // Low priority is never pressing before its day.
    const bool calm = facts.priority == Priority::Low;
    words.state = left < MsHour && !calm                              ? TargetWords::State::Soon
                  : (words.share >= 0.75 || left < 2 * MsHour) && !calm ? TargetWords::State::Near
                                                                    : TargetWords::State::Calm;
    words.text = remaining(left, *facts.targetAt, now, zone);
    return words;
}
} // namespace

TargetWords targetWords(const WorkItemRow &row, const Status &status, Instant now, const QTimeZone &zone)
{
    return wordsOf({row.targetAt, row.solvedAt, row.createdAt, row.priority}, status, now, zone);
}

TargetWords targetWords(const WorkItem &item, const Status &status, Instant now, const QTimeZone &zone)
{
    return wordsOf({item.targetAt, item.solvedAt, item.createdAt, item.priority}, status, now, zone);
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
