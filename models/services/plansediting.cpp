// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk.h"
#include "services/plancalendar.h"
#include "store/rows.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

// Making and changing plans: their rule, checklist and scope.
namespace lamp {

namespace {
struct PlanActs {
    Q_DECLARE_TR_FUNCTIONS(Plans)
};

// Checks what a person typed; an active plan's rule must be usable, a draft's may still be open.
Result<void> check(const Plan &plan, const QTimeZone &zone)
{
    if (plan.title.isEmpty())
        return fail(Error::Kind::Invalid, PlanActs::tr("a plan needs a title"));
    if (plan.minutes < 0 || plan.earlyDays < 0 || plan.graceDays < 0 || plan.missedDays < 0)
        return fail(Error::Kind::Invalid, PlanActs::tr("minutes and days cannot be negative"));
    if (plan.state == PlanState::Draft && plan.start.isEmpty())
        return {};
    const auto schedule = PlanSchedule::checked(plan, zone);
    return schedule ? Result<void>() : std::unexpected(schedule.error());
}

// The start on the first slot, so that every program counts the same dates.
void align(Plan &plan, const QTimeZone &zone)
{
    if (const auto dates = Recurrence::make(PlanSchedule::textOf(plan), zone))
        plan.start = dates->aligned().start;
}

bool sameRhythm(const Plan &a, const Plan &b)
{
    return a.rrule == b.rrule && a.start == b.start && a.zone == b.zone && a.rdates == b.rdates
        && a.exdates == b.exdates;
}

Result<bool> scopeGrows(Connection &connection, const Plan &before, const Plan &after, const QList<AssetId> &assets)
{
    LAMP_TRY(scope, planstore::planAssets(connection, before.id));
    const auto known = [&scope](AssetId asset) {
        return std::ranges::any_of(scope, [asset](const PlanAsset &row) { return row.assetId == asset; });
    };
    return before.jobPerAsset != after.jobPerAsset || !std::ranges::all_of(assets, known);
}

Step asTemplate(Step step, PlanId plan, qint64 position)
{
    step.planId = plan;
    step.workItemId = {};
    step.position = position;
    step.result = StepResult::Open;
    step.value.clear();
    step.note.clear();
    step.doneById = {};
    step.doneAt.reset();
    return step;
}

Result<void> storeSteps(ChangeSet &changes, PlanId plan, const QList<Step> &steps)
{
    LAMP_TRY(before, planstore::steps(changes.connection(), plan));
    QHash<qint64, Step> known;
    for (const Step &step : std::as_const(before))
        known.insert(step.id.value, step);
    qint64 position = 0;
    for (const Step &given : steps) {
        Step step = asTemplate(given, plan, position++);
        const auto old = known.constFind(step.id.value);
        if (old != known.constEnd()) {
            if (*old != step)
                LAMP_CHECK(rows::update(changes, *old, step));
            known.erase(old);
            continue;
        }
        step.id = {};
        LAMP_TRY(id, rows::insert(changes, step));
        Q_UNUSED(id)
    }
    for (const Step &gone : std::as_const(known))
        LAMP_CHECK(rows::remove<Step>(changes, gone.id));
    return {};
}

Result<void> storeAssets(ChangeSet &changes, PlanId plan, const QList<AssetId> &assets)
{
    LAMP_TRY(before, planstore::planAssets(changes.connection(), plan));
    QSet<AssetId> known;
    for (const PlanAsset &row : std::as_const(before)) {
        known.insert(row.assetId);
        if (!assets.contains(row.assetId))
            LAMP_CHECK(rows::remove<PlanAsset>(changes, row.id));
    }
    for (const AssetId asset : assets) {
        if (known.contains(asset))
            continue;
        known.insert(asset);
        LAMP_TRY(id, rows::insert(changes, PlanAsset{.id = {}, .planId = plan, .assetId = asset}));
        Q_UNUSED(id)
    }
    return {};
}

// Moved dates that the new rule no longer gives go away; what is open or finished stays as it is.
Result<void> dropOrphans(ChangeSet &changes, const Plan &plan, const QTimeZone &zone)
{
    const auto dates = Recurrence::make(PlanSchedule::textOf(plan), zone);
    LAMP_TRY(touched, planstore::touchedOf(changes.connection(), plan.id, {0}));
    for (const planstore::Touched &row : std::as_const(touched))
        if (row.row.state == OccurrenceState::Planned && !row.hasItem && (!dates || !dates->has(row.row.slot)))
            LAMP_CHECK(rows::remove<Occurrence>(changes, row.row.id));
    return {};
}

const char *stateVerb(PlanState state)
{
    switch (state) {
    case PlanState::Draft: return QT_TRANSLATE_NOOP("History", "Made %1 a draft");
    case PlanState::Active: return QT_TRANSLATE_NOOP("History", "Started the plan %1");
    case PlanState::Paused: return QT_TRANSLATE_NOOP("History", "Paused the plan %1");
    case PlanState::Retired: return QT_TRANSLATE_NOOP("History", "Retired the plan %1");
    }
    return QT_TRANSLATE_NOOP("History", "Changed the plan %1");
}
} // namespace

Result<PlanId> Plans::create(ChangeSet &changes, Plan plan, const QList<Step> &steps,
                             const QList<AssetId> &assets) const
{
    plan.title = plan.title.simplified();
    LAMP_CHECK(check(plan, m_desk.zone()));
    align(plan, m_desk.zone());
    if (plan.uid.isEmpty())
        plan.uid = QUuid::createUuid().toRfc4122();
    if (plan.state == PlanState::Active && plan.activeSince.ms == 0)
        plan.activeSince = changes.now();
    LAMP_TRY(id, rows::insert(changes, plan));
    LAMP_CHECK(storeSteps(changes, id, steps));
    LAMP_CHECK(storeAssets(changes, id, assets));
    changes.setSubject(plan.title);
    return id;
}

Result<void> Plans::edit(ChangeSet &changes, const Plan &before, Plan after, const QList<Step> &steps,
                         const QList<AssetId> &assets) const
{
    after.title = after.title.simplified();
    LAMP_CHECK(check(after, m_desk.zone()));
    if (!sameRhythm(before, after))
        align(after, m_desk.zone());
    LAMP_TRY(grows, scopeGrows(changes.connection(), before, after, assets));
    const bool starts = after.state == PlanState::Active && before.state != PlanState::Active;
    if (grows || starts || !sameRhythm(before, after))
        after.activeSince = changes.now(); // what was due before stays as it was; the new counts from now
    LAMP_CHECK(rows::update(changes, before, after));
    LAMP_CHECK(storeSteps(changes, before.id, steps));
    LAMP_CHECK(storeAssets(changes, before.id, assets));
    if (!sameRhythm(before, after))
        LAMP_CHECK(dropOrphans(changes, after, m_desk.zone()));
    changes.setSubject(after.title);
    return {};
}

QFuture<Result<PlanId>> Plans::create(const Plan &plan, const QList<Step> &steps, const QList<AssetId> &assets)
{
    return m_desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Made the plan %1"), plan.title, {}},
        [this, plan, steps, assets](ChangeSet &changes) { return create(changes, plan, steps, assets); });
}

QFuture<Result<void>> Plans::edit(const Plan &before, const Plan &after, const QList<Step> &steps,
                                  const QList<AssetId> &assets)
{
    return m_desk.database().write({QT_TRANSLATE_NOOP("History", "Changed the plan %1"), after.title, {}},
                                   [this, before, after, steps, assets](ChangeSet &changes) {
                                       return edit(changes, before, after, steps, assets);
                                   });
}

QFuture<Result<void>> Plans::setState(PlanId id, PlanState state)
{
    return m_desk.database().write({stateVerb(state), {}, {}}, [this, id, state](ChangeSet &changes) -> Result<void> {
        LAMP_TRY(before, rows::get<Plan>(changes.connection(), id));
        Plan after = before;
        after.state = state;
        if (state == PlanState::Active && before.state != PlanState::Active) {
            LAMP_CHECK(check(after, m_desk.zone()));
            after.activeSince = changes.now();
        }
        changes.setSubject(after.title);
        return rows::update(changes, before, after);
    });
}

} // namespace lamp
