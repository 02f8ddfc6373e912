// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/history.h"
#include "services/plans.h"
#include "services/registry.h"
#include "services/workitems.h"
#include "store/rows.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

namespace lamp::test {

using namespace Qt::StringLiterals;

inline constexpr qint64 DayMinutes = 24 * 60;

inline QStringList namesOf(const Result<QList<PersonHit>> &hits)
{
    QStringList names;
    for (const PersonHit &hit : hits.value_or(QList<PersonHit>{}))
        names.append(hit.person.name);
    return names;
}

struct RegisterDesk {
    test::TempDesk desk;
    Registry &registry() { return desk->registry(); }
    template <class T>
    auto add(const T &row) { return registry().create(row).result().value(); }
    AssetDetails details(AssetId id) { return registry().asset(id).result().value(); }
    // A ticket that was solved on the spot, some days before now.
    WorkItemId solved(const QString &title, AssetId asset, int daysAgo, const QString &fix, const QString &text,
                      qint64 minutes)
    {
        NewWorkItem item;
        item.item.title = title;
        item.item.assetId = asset;
        item.item.createdAt = desk.clock().now().plusMinutes(-daysAgo * DayMinutes);
        item.item.fix = fix;
        item.item.fixText = text;
        item.solved = true;
        item.minutes = minutes;
        return desk->workItems().create(item).result().value();
    }
    PlanId plan(const QString &title, AssetId asset, const QString &rrule = u"FREQ=MONTHLY"_s,
                const QString &start = u"2026-06-10T09:00"_s)
    {
        Plan plan{.title = title,
                  .state = PlanState::Active,
                  .rrule = rrule,
                  .start = start,
                  .zone = u"UTC"_s,
                  .minutes = 30};
        const PlanId id = desk->plans().create(plan, {}, {asset}).result().value();
        // Active from its first date on.
        const Plan before = desk->database().readNow([id](Connection &c) { return rows::get<Plan>(c, id); }).value();
        Plan after = before;
        after.activeSince = {0};
        desk->database()
            .write({"Changed %1", {}, {}}, [=](ChangeSet &c) { return rows::update(c, before, after); })
            .result()
            .value();
        return id;
    }
};

} // namespace lamp::test
