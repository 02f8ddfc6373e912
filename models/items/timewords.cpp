// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/timewords.h"

#include "items/money.h"
#include "items/targetwords.h"
#include "services/catalog.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
struct TimeWordsTr {
    Q_DECLARE_TR_FUNCTIONS(TimeWords)
};
constexpr double Whole = 0.9999; // of a share: less is told
} // namespace

QString costWords(qint64 cents, const Catalog &catalog)
{
    return moneyWords(cents, currencyOf(catalog));
}

QString signedMinutes(qint64 minutes)
{
    return minutes < 0 ? QString(u"−"_s + minutesWords(-minutes)) : minutesWords(minutes);
}

QString clockMinutes(qint64 minutes)
{
    if (minutes == 0)
        return {};
    const qint64 size = qAbs(minutes);
    const QString text = u"%1:%2"_s.arg(size / 60).arg(size % 60, 2, 10, '0'_L1);
    return minutes < 0 ? QString(u"−"_s + text) : text;
}

QString gateWord(Gate gate)
{
    switch (gate) {
    case Gate::Free: return TimeWordsTr::tr("may stay open");
    case Gate::Warn: return TimeWordsTr::tr("asks before solving");
    case Gate::Block: return TimeWordsTr::tr("blocks solving");
    }
    return {};
}

bool isDown(const Downtime &downtime, Instant now)
{
    return downtime.startedAt <= now && (!downtime.endedAt || *downtime.endedAt > now);
}

QString downWords(const downtimes::Line &line, Instant now, const QTimeZone &zone)
{
    const Downtime &down = line.downtime;
    const QString from = momentWords(down.startedAt, now, zone);
    QString text;
    if (down.endedAt && isDown(down, now))
        text = TimeWordsTr::tr("%1 is down from %2 to %3");
    else if (down.endedAt)
        text = down.startedAt > now ? TimeWordsTr::tr("%1 will be down from %2 to %3")
                                    : TimeWordsTr::tr("%1 was down from %2 to %3");
    if (down.endedAt)
        text = text.arg(line.name, from, momentWords(*down.endedAt, now, zone));
    else
        text = down.startedAt > now ? TimeWordsTr::tr("%1 will be down from %2").arg(line.name, from)
                                    : TimeWordsTr::tr("%1 is down since %2").arg(line.name, from);
    if (down.users > 0)
        text += u" · "_s + TimeWordsTr::tr("%n person(s)", nullptr, static_cast<int>(down.users));
    if (down.share < Whole)
        text += u" · "_s + TimeWordsTr::tr("%1 % of the work").arg(qRound(down.share * 100));
    if (down.planned)
        text += u" · "_s
            + (line.change.isEmpty() || line.change == line.number
                   ? TimeWordsTr::tr("planned")
                   : TimeWordsTr::tr("planned by %1").arg(numberWord(line.change)));
    if (!line.window.isEmpty())
        text += u" · "_s + TimeWordsTr::tr("in the window of %1: no outage").arg(numberWord(line.window));
    return text;
}

QString shareWords(const Availability &availability)
{
    const double percent = availability.share() * 100;
    const double shown = availability.downMinutes > 0 ? std::min(std::floor(percent * 100) / 100, 99.99) : percent;
    return TimeWordsTr::tr("%1 %").arg(QLocale().toString(shown, 'f', availability.downMinutes > 0 ? 2 : 0));
}

QString outageWords(const Availability &availability)
{
    QStringList parts;
    if (availability.outages > 0)
        parts.append(TimeWordsTr::tr("%1 down in %n outage(s)", nullptr, availability.outages)
                         .arg(minutesWords(qMax<qint64>(1, qRound64(availability.downMinutes)))));
    if (availability.plannedMinutes > 0)
        parts.append(TimeWordsTr::tr("%1 planned").arg(minutesWords(qRound64(availability.plannedMinutes))));
    return parts.isEmpty() ? TimeWordsTr::tr("no outage") : parts.join(u", "_s);
}

} // namespace lamp
