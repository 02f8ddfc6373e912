// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/visits.h"

#include "store/rows.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lamp::visits {

namespace {
struct VisitWords {
    Q_DECLARE_TR_FUNCTIONS(Visit)
};

Instant targetOf(const Plan &plan, const Occurrence &row, const WorkCalendar &hours)
{
    const QDateTime wall = wallclock::wallAt(row.startsAt, hours.zone());
    const bool wholeDay = row.slot.size() == 10 && wall.time() == QTime(0, 0);
    return jobTarget(row.startsAt, wholeDay, plan.minutes, hours);
}

bool proves(const Step &step, const planstore::Proof &proof)
{
    return step.result == StepResult::NotApplicable || !step.note.isEmpty() || proof.files > 0
        || (step.kind != StepKind::Tick && !step.value.isEmpty());
}
} // namespace

QString subject(const Plan &plan, const QString &assetName)
{
    return assetName.isEmpty() || plan.title.contains(assetName) ? plan.title : QString(plan.title + u", " + assetName);
}

Result<Occurrence> untouched(Connection &connection, const Plan &plan, const PlanSchedule &schedule,
                             const OccurrenceKey &key)
{
    const auto slot = schedule.dates().slotNamed(key.slot);
    if (!slot || !schedule.dates().has(key.slot))
        return fail(Error::Kind::Invalid, VisitWords::tr("“%1” has no date %2").arg(plan.title, key.slot));
    QByteArray assetUid;
    if (key.assetId) {
        LAMP_TRY(scope, planstore::scopeOf(connection, plan.id));
        const bool inScope =
            std::ranges::any_of(scope, [&key](const auto &asset) { return asset.assetId == key.assetId; });
        if (!inScope || !plan.jobPerAsset)
            return fail(Error::Kind::Invalid, VisitWords::tr("“%1” has no job for this asset").arg(plan.title));
        LAMP_TRY(asset, rows::get<Asset>(connection, key.assetId));
        assetUid = asset.uid;
    }
    Occurrence row;
    row.planId = plan.id;
    row.assetId = key.assetId;
    row.slot = key.slot;
    row.slotAt = row.startsAt = slot->at;
    row.uid = occurrenceUid(plan.uid, assetUid, key.slot);
    return row;
}

Result<Occurrence> store(ChangeSet &changes, const Occurrence &before, Occurrence after)
{
    if (!before.id) {
        LAMP_TRY(id, rows::insert(changes, after));
        return rows::get<Occurrence>(changes.connection(), id);
    }
    LAMP_CHECK(rows::update(changes, before, after));
    return rows::get<Occurrence>(changes.connection(), before.id);
}

Result<NewWorkItem> itemFor(ChangeSet &changes, const Plan &plan, const Occurrence &row, const WorkCalendar &hours)
{
    NewWorkItem fresh;
    WorkItem &item = fresh.item;
    LAMP_TRY(scope, planstore::scopeOf(changes.connection(), plan.id));
    LAMP_TRY(assetName, planstore::assetName(changes.connection(), row.assetId));
    item.uid = occurrenceItemUid(row.uid);
    item.kind = Kind::Maintenance;
    item.title = subject(plan, assetName);
    item.assetId = row.assetId;
    if (!row.assetId && scope.size() == 1)
        item.assetId = scope.first().assetId;
    else if (!row.assetId)
        for (const planstore::ScopeAsset &asset : std::as_const(scope))
            fresh.furtherAssets.append(asset.assetId);
    if (item.assetId) {
        LAMP_TRY(asset, rows::get<Asset>(changes.connection(), item.assetId));
        item.locationId = asset.locationId;
    }
    item.categoryId = plan.categoryId;
    item.serviceId = plan.serviceId;
    item.articleId = plan.articleId;
    item.assigneeId = plan.responsibleId;
    item.planId = plan.id;
    item.estimateMinutes = plan.minutes;
    item.channel = u"planned"_s;
    item.plannedAt = row.startsAt;
    item.targetAt = targetOf(plan, row, hours);
    item.targetSet = true;
    fresh.description = plan.purpose;
    return fresh;
}

Result<void> follow(ChangeSet &changes, WorkItemId item, const Status &status, const QString &reason)
{
    const auto row = planstore::ofWorkItem(changes.connection(), item);
    if (!row)
        return row.error().kind == Error::Kind::NotFound ? Result<void>() : std::unexpected(row.error());
    Occurrence after = *row;
    if (status.use == StatusUse::Cancelled) {
        after.state = OccurrenceState::Skipped;
        after.reason = reason;
        after.finishedAt = changes.now();
    } else if (isOpen(status.cls) && row->state != OccurrenceState::Open) { // it is to be done after all
        after.state = OccurrenceState::Open;
        after.finishedAt.reset();
        if (row->state == OccurrenceState::Skipped)
            after.reason.clear();
    }
    return after == *row ? Result<void>() : rows::update(changes, *row, after);
}

Result<QStringList> missing(Connection &connection, const Plan &plan, WorkItemId item, const QString &note)
{
    LAMP_TRY(steps, planstore::stepsOf(connection, item));
    LAMP_TRY(proof, planstore::proof(connection, item));
    QStringList list;
    for (const Step &step : std::as_const(steps)) {
        if (step.result == StepResult::Open)
            list.append(VisitWords::tr("step %1: %2").arg(step.position + 1).arg(step.title));
        else if (step.evidence && !proves(step, proof))
            list.append(VisitWords::tr("evidence for step %1: %2").arg(step.position + 1).arg(step.title));
    }
    if (plan.evidence == Evidence::Note && proof.notes == 0 && note.trimmed().isEmpty())
        list.append(VisitWords::tr("a note as evidence"));
    if (plan.evidence == Evidence::File && proof.files == 0)
        list.append(VisitWords::tr("a file as evidence"));
    if (plan.evidence == Evidence::Signature && proof.files == 0)
        list.append(VisitWords::tr("the signed sheet as a file"));
    return list;
}

} // namespace lamp::visits
