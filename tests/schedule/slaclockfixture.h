// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/slaclock.h"
#include "support/lamptest.h"

#include "slafixture.h"

namespace lamp::test {

using namespace Qt::StringLiterals;
using slaclock::Stretch;

inline const QTimeZone utc = QTimeZone::utc();

inline WorkCalendar office(const QString &hours = u"1-5 08:00-17:00"_s, const QTimeZone &zone = utc,
                    const QList<WorkException> &days = {}, const QString &region = {})
{
    return WorkCalendar(zone, *WorkWeek::fromText(hours), region, days);
}

inline QString wordOf(Stretch::Kind kind)
{
    static const QStringList words{u"counted"_s, u"closed"_s, u"holiday"_s, u"paused"_s, u"done"_s,
                                   u"planned"_s};
    return words[static_cast<int>(kind)];
}

// "counted 10:00-17:00, closed 17:00-08:00 …"
inline QString barOf(const QList<Stretch> &bar, const QTimeZone &zone = utc)
{
    QStringList words;
    for (const Stretch &one : bar)
        words.append(u"%1 %2-%3"_s.arg(wordOf(one.kind), one.from.in(zone).toString(u"ddd HH:mm"_s),
                                       one.to.in(zone).toString(u"ddd HH:mm"_s))
                     + (one.holiday.isEmpty() ? QString() : QString(u" ("_s + one.holiday + u')'))
                     + (one.what.isEmpty() ? QString() : QString(u" ("_s + one.what + u')'))
                     + (one.ahead ? u" ahead"_s : QString()));
    return words.join(u", "_s);
}

} // namespace lamp::test
