// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/majorwords.h"

#include "items/targetwords.h"

#include <QCoreApplication>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
struct MajorWords {
    Q_DECLARE_TR_FUNCTIONS(MajorWords)
};
} // namespace

QString majorTitle(const MajorNow &major)
{
    return MajorWords::tr("Major: %1 %2").arg(numberWord(major.number), major.title);
}

QString majorStand(const MajorNow &major, Instant now, const QTimeZone &zone)
{
    QStringList parts{major.leader.isEmpty() ? MajorWords::tr("nobody runs it")
                                             : MajorWords::tr("run by %1").arg(major.leader),
                      MajorWords::tr("since %1 (%2)")
                          .arg(timeWords(major.since, now, zone), ageWords(major.since, now))};
    if (const QString next = updateWords(major.nextUpdateAt, now, zone); !next.isEmpty())
        parts.append(next);
    parts.append(MajorWords::tr("%n reported it", nullptr, static_cast<int>(major.reported)));
    return parts.join(u" · "_s);
}

QString updateWords(std::optional<Instant> next, Instant now, const QTimeZone &zone)
{
    if (!next)
        return {};
    return isUpdateDue(next, now) ? MajorWords::tr("update due since %1").arg(timeWords(*next, now, zone))
                                  : MajorWords::tr("next update %1").arg(momentWords(*next, now, zone));
}

bool isUpdateDue(std::optional<Instant> next, Instant now) { return next && *next <= now; }

QString reporterWords(const majorwork::Reporter &reporter, const QString &channel, Instant now, const QTimeZone &zone)
{
    QStringList parts{reporter.name.isEmpty() ? MajorWords::tr("somebody") : reporter.name};
    if (!reporter.phone.isEmpty())
        parts.append(u"☎ "_s + reporter.phone);
    const QString when = timeWords(reporter.ticket.createdAt, now, zone);
    parts.append(channel.isEmpty() ? when : QString(when + u", "_s + channel));
    parts.append(numberWord(reporter.ticket.number));
    return parts.join(u" · "_s);
}

} // namespace lamp
