// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/planschedule.h"
#include "services/files.h"
#include "services/history.h"
#include "services/plans.h"
#include "services/workitems.h"
#include "store/rows.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

namespace lamp::test {

using namespace Qt::StringLiterals;

inline Instant visitTime(const QString &text)
{
    return Instant::from(QDateTime(QDate::fromString(text.first(10), Qt::ISODate),
                                   QTime::fromString(text.sliced(11), u"HH:mm"_s), QTimeZone::UTC));
}

inline Plan daily(const QString &title)
{
    Plan plan;
    plan.title = title;
    plan.purpose = u"A failed disk is found by the first user."_s;
    plan.state = PlanState::Active;
    plan.rrule = u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"_s;
    plan.start = u"2026-11-24T14:00"_s;
    plan.zone = u"UTC"_s;
    plan.minutes = 30;
    return plan;
}

struct Office {
    test::TempDesk desk;
    PlanId plan;
    OccurrenceKey today;

    explicit Office(Plan wanted = daily(u"Morning check"_s), const QList<Step> &steps = {},
                    const QList<AssetId> &assets = {})
    {
        plan = desk->plans().create(wanted, steps, assets).result().value_or(PlanId{});
        today = {plan, assets.isEmpty() ? AssetId{} : assets.first(), u"2026-11-24T14:00"_s};
    }
    Plans &plans() { return desk->plans(); }
    WorkItem item(WorkItemId id)
    {
        return desk->database()
            .readNow([id](Connection &c) { return rows::get<WorkItem>(c, id); })
            .value_or(WorkItem{});
    }
    StatusUse status(WorkItemId id) { return desk->catalog().status(item(id).statusId).use; }
    QList<Occurrence> occurrences()
    {
        return desk->database()
            .readNow([](Connection &c) { return rows::all<Occurrence>(c); })
            .value_or(QList<Occurrence>{});
    }
    QList<Step> steps(WorkItemId id) { return desk->workItems().details(id).result()->steps; }
    CalendarEntry entry(const OccurrenceKey &key)
    {
        return plans().occurrence(key).result().value_or(OccurrenceDetails{}).entry;
    }
};

} // namespace lamp::test
