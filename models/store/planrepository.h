// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/register.h"
#include "domain/workitem.h"
#include "store/changeset.h"

#include <QHash>

// All SQL about plans, their occurrences and what stands on the calendar.
namespace lamp::planstore {

// A touched occurrence with what its work item says about it.
struct Touched {
    Occurrence row;
    bool hasItem = false;
    QString number;
    PersonId assigneeId;
    StatusClass statusClass = StatusClass::Initial;
    StatusUse statusUse = StatusUse::None;
    std::optional<Instant> solvedAt, targetAt;
    int failures = 0; // failed steps of its work item
};

// An asset in a plan's scope.
struct ScopeAsset {
    PlanId planId;
    AssetId assetId;
    QString name;
    bool retired = false;
};

// A work item on the calendar.
struct DatedItem {
    WorkItemId id;
    QString number, title, asset, assignee;
    AssetId assetId;
    PersonId assigneeId;
    Kind kind = Kind::Incident;
    Priority priority = Priority::Normal;
    StatusClass statusClass = StatusClass::Initial;
    Instant at;
    std::optional<Instant> targetAt;
    qint64 minutes = 0;
};

[[nodiscard]] Result<QList<Plan>> plans(Connection &connection); // by title
[[nodiscard]] Result<QList<Plan>> activePlans(Connection &connection);
[[nodiscard]] Result<QList<ScopeAsset>> scope(Connection &connection); // of all plans, by asset name
[[nodiscard]] Result<QList<ScopeAsset>> scopeOf(Connection &connection, PlanId plan);
[[nodiscard]] Result<QList<PlanAsset>> planAssets(Connection &connection, PlanId plan);
[[nodiscard]] Result<QList<Asset>> assets(Connection &connection, PlanId plan);
[[nodiscard]] Result<QList<Step>> steps(Connection &connection, PlanId plan);
[[nodiscard]] Result<QList<Step>> stepsOf(Connection &connection, WorkItemId item);

// Touched occurrences whose slot or present start lies in [from, to).
[[nodiscard]] Result<QList<Touched>> touched(Connection &connection, Instant from, Instant to);
[[nodiscard]] Result<QList<Touched>> touchedOf(Connection &connection, PlanId plan, Instant from); // slot from then on
[[nodiscard]] Result<QList<Touched>> latestOf(Connection &connection, PlanId plan, qint64 limit);  // newest first
[[nodiscard]] Result<QList<Touched>> unfinished(Connection &connection); // planned, or with an open work item
[[nodiscard]] Result<std::optional<Touched>> find(Connection &connection, PlanId plan, AssetId asset,
                                                  const QString &slot);
[[nodiscard]] Result<Occurrence> ofWorkItem(Connection &connection, WorkItemId item);
[[nodiscard]] Result<QHash<PlanId, Instant>> lastDone(Connection &connection);
[[nodiscard]] Result<std::optional<Touched>> lastDoneOf(Connection &connection, PlanId plan, AssetId asset,
                                                        Instant before);
// Values that a step of this title had in the last jobs of the plan on the asset, newest first.
[[nodiscard]] Result<QStringList> lastValues(Connection &connection, PlanId plan, AssetId asset, const QString &step,
                                             WorkItemId except, qint64 limit);

// Open tickets by target date, planned work by its start; [from, to).
[[nodiscard]] Result<QList<DatedItem>> targets(Connection &connection, Instant from, Instant to, qint64 limit);
[[nodiscard]] Result<QList<DatedItem>> planned(Connection &connection, Instant from, Instant to, qint64 limit);
[[nodiscard]] Result<QList<DatedItem>> plannedItem(Connection &connection, WorkItemId id); // at most one
// Work with a date that no plan made, tickets excepted; not what was cancelled.
[[nodiscard]] Result<QList<WorkItem>> plannedWork(Connection &connection);
// Active renewals that end or must be acted on between two days, both included.
[[nodiscard]] Result<QList<Renewal>> renewals(Connection &connection, QDate from, QDate to);
[[nodiscard]] Result<QHash<PersonId, QString>> responsibles(Connection &connection); // of plans and renewals
[[nodiscard]] Result<QString> assetName(Connection &connection, AssetId asset);
[[nodiscard]] Result<QString> articleTitle(Connection &connection, ArticleId article);
// Notes and files that prove a job: entries with words, and attachments of the item and its entries.
struct Proof {
    qint64 notes = 0, files = 0;
};
[[nodiscard]] Result<Proof> proof(Connection &connection, WorkItemId item);

[[nodiscard]] Result<std::optional<CalendarSource>> source(Connection &connection, const QString &uid);
// Whether a plan or a work item of this desk has the identity.
[[nodiscard]] Result<bool> hasUid(Connection &connection, const QByteArray &uid);
[[nodiscard]] Result<QList<CalendarSource>> sources(Connection &connection);

} // namespace lamp::planstore
