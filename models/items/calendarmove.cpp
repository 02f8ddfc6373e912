// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/calendarmove.h"

#include "core/datetext.h"
#include "schedule/wallclock.h"

#include <QCoreApplication>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

struct MoveWords {
    Q_DECLARE_TR_FUNCTIONS(CalendarMove)
};

QString moveDistance(qint64 days)
{
    if (days == 0)
        return MoveWords::tr("same day");
    const int count = static_cast<int>(qAbs(days));
    return days > 0 ? MoveWords::tr("%n day(s) later", nullptr, count)
                    : MoveWords::tr("%n day(s) earlier", nullptr, count);
}

QString moveBreaks(Instant to, const MoveGround &ground)
{
    if (to < ground.now.plusMinutes(-24 * 60))
        return MoveWords::tr("in the past");
    if (!ground.window)
        return {};
    if (to >= ground.window->missedAt)
        return MoveWords::tr("after its time has run out: it would count as missed");
    if (to > ground.window->lateAt)
        return MoveWords::tr("after its window: it will count as late");
    if (to < ground.window->opensAt)
        return MoveWords::tr("before its window opens");
    return {};
}

} // namespace

Instant movedTo(const CalendarEntry &entry, QDate day, QTime time, const QTimeZone &zone)
{
    const QTime own = entry.allDay ? QTime(0, 0) : entry.startsAt.in(zone).time();
    return wallclock::resolve(day, time.isValid() && !entry.allDay ? time : own, zone);
}

MoveHint moveHint(const CalendarEntry &entry, Instant to, const MoveGround &ground)
{
    const QDateTime there = to.in(ground.zone);
    const QDate from = entry.startsAt.in(ground.zone).date();
    MoveHint hint;
    QStringList parts{dateText(there.date(), u"ddd d MMM")};
    if (!entry.allDay)
        parts.first() += u' ' + QLocale().toString(there.time(), QLocale::ShortFormat);
    parts << moveDistance(from.daysTo(there.date()));
    if (!ground.holiday.isEmpty())
        parts << ground.holiday;
    else if (ground.weekend)
        parts << MoveWords::tr("no working day");
    hint.breaks = parts.size() > 2;
    if (const QString broken = moveBreaks(to, ground); !broken.isEmpty()) {
        parts << broken;
        hint.breaks = true;
    }
    hint.text = parts.join(u" · "_s);
    return hint;
}

} // namespace lamp
