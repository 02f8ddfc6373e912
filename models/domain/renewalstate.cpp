// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/renewalstate.h"

namespace lamp {

namespace {
constexpr int ActDays = 7;
}

QDate lastDayToAct(const Renewal &renewal) { return renewal.actBy.isValid() ? renewal.actBy : renewal.endsOn; }

RenewalState stateOf(const Renewal &renewal, QDate today)
{
    if (renewal.endsOn.isValid() && renewal.endsOn < today)
        return renewal.renewsItself ? RenewalState::Renewed : RenewalState::Ended;
    const QDate act = lastDayToAct(renewal);
    if (!act.isValid())
        return renewal.renewsItself ? RenewalState::Endless : RenewalState::Undated;
    const qint64 days = today.daysTo(act);
    if (days < 0)
        return RenewalState::Overdue;
    if (days <= ActDays)
        return RenewalState::Act;
    return days <= renewal.leadDays ? RenewalState::Soon : RenewalState::Running;
}

} // namespace lamp
