// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sampleoffice_time.h"

#include "schedule/wallclock.h"

#include <QRegularExpression>

#include <algorithm>

namespace lamp::sampleoffice {

using namespace Qt::StringLiterals;

namespace {
const QTime WorkFrom(8, 0), WorkTo(17, 0);

bool isWeekend(QDate day)
{
    return day.dayOfWeek() > 5;
}

QDate nearestWeekday(QDate day)
{
    return day.dayOfWeek() == 6 ? day.addDays(-1) : day.dayOfWeek() == 7 ? day.addDays(1) : day;
}

// Minutes of "3h20m", "55m" or "2h"; absent for anything else.
std::optional<int> minutesOf(QStringView text)
{
    static const QRegularExpression pattern(u"\\A(?:(\\d+)h)?(?:(\\d+)m)?\\z"_s);
    const auto match = pattern.matchView(text);
    if (!match.hasMatch() || text.isEmpty())
        return std::nullopt;
    return match.capturedView(1).toInt() * 60 + match.capturedView(2).toInt();
}
} // namespace

SampleTime::SampleTime(Instant now, const QTimeZone &zone) : m_now(now), m_zone(zone), m_today(now.in(zone).date()) { }

Instant SampleTime::at(QDate day, QTime time) const
{
    return wallclock::resolve(day, time, m_zone);
}

QDate SampleTime::dayOf(Instant at) const
{
    return wallclock::wallAt(at, m_zone).date();
}

QDate SampleTime::workingDay(QDate from, int days) const
{
    const int step = days < 0 ? -1 : 1;
    QDate day = from;
    for (int left = std::abs(days); left > 0;) {
        day = day.addDays(step);
        if (!isWeekend(day))
            --left;
    }
    while (isWeekend(day)) // only for 0 days on a weekend
        day = day.addDays(1);
    return day;
}

Instant SampleTime::workingMinutesAgo(int minutes) const
{
    const QDateTime wall = wallclock::wallAt(m_now, m_zone);
    QDate day = wall.date();
    QTime time = std::clamp(wall.time(), WorkFrom, WorkTo);
    for (int left = minutes;;) {
        const int today = isWeekend(day) ? 0 : WorkFrom.secsTo(time) / 60;
        if (left < today || (left == today && today > 0))
            return {std::min(m_now, at(day, time.addSecs(-left * 60))).ms};
        left -= today;
        day = day.addDays(-1);
        time = WorkTo;
    }
}

// The evening of a change in this week that is still to come: not later than Friday, on a weekend the very day.
QDate SampleTime::patchNight() const
{
    const int weekday = m_today.dayOfWeek();
    return m_today.addDays(weekday <= 3 ? 2 : weekday == 4 ? 1 : 0);
}

QDate SampleTime::date(const QString &text) const
{
    static const QRegularExpression pattern(u"\\A([+-]\\d+)([dM]?)\\z"_s);
    if (text == u"today")
        return m_today;
    if (text == u"monday")
        return m_today.addDays(8 - m_today.dayOfWeek());
    if (text == u"patchnight")
        return patchNight();
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const int amount = match.captured(1).toInt();
    if (match.captured(2) == u"M")
        return m_today.addMonths(amount);
    return match.captured(2) == u"d" ? m_today.addDays(amount) : workingDay(m_today, amount);
}

std::optional<Instant> SampleTime::moment(const QString &text) const
{
    if (text.startsWith(u'-') || text.startsWith(u'+'))
        if (const auto minutes = minutesOf(QStringView(text).sliced(1)))
            return text.startsWith(u'-') ? workingMinutesAgo(*minutes)
                                         : Instant{m_now.ms / 60'000 * 60'000}.plusMinutes(*minutes);
    const QString dayText = text.section(u' ', 0, 0), hourText = text.section(u' ', 1);
    QDate day = date(dayText);
    const QTime time = hourText.isEmpty() ? WorkTo : QTime::fromString(hourText, u"HH:mm"_s);
    if (!day.isValid() || !time.isValid())
        return std::nullopt;
    if (dayText.startsWith(u'-'))
        day = nearestWeekday(day);
    return at(day, time);
}

std::optional<Instant> SampleTime::after(Instant previous, const QString &text) const
{
    std::optional<Instant> found;
    if (!text.startsWith(u'+')) {
        found = moment(text);
    } else if (const auto minutes = minutesOf(QStringView(text).sliced(1))) {
        found = previous.plusMinutes(*minutes);
    } else {
        const QTime time = QTime::fromString(text.section(u' ', 1), u"HH:mm"_s);
        if (time.isValid())
            found = at(workingDay(dayOf(previous), text.section(u' ', 0, 0).toInt()), time);
    }
    if (!found)
        return std::nullopt;
    return std::max(previous, std::min(*found, m_now));
}

} // namespace lamp::sampleoffice
