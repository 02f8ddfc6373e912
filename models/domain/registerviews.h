// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/renewalstate.h"
#include "domain/workitemviews.h"

namespace lamp {

// A person as a look-up by name, extension, login, room or device finds them.
struct PersonHit {
    Person person;
    AssetId deviceId; // the main one: what matched, else the first
    QString device;   // "NB-022 Latitude 7420"
    int open = 0;     // open items
};

struct PersonCard {
    Person person;
    QString manager, location;
    QList<Asset> devices; // main one first
    QList<WorkItemRow> open, last; // open ones by target; the last eight, newest first
};

// One line of an asset's history: tickets, maintenance, changes and its own dates in one list.
struct AssetEvent {
    enum class Event { Item, Missed, Skipped, Bought, InService, WarrantyEnds, SupportEnds, Replace };
    Event event = Event::Item;
    QDate date;
    WorkItemId workItemId; // Item, and a missed or skipped job that had one
    PlanId planId;         // Missed, Skipped
    Kind kind = Kind::Incident;
    QString number, title;
    bool open = false;
    StatusUse use = StatusUse::None;
    QString status;       // its name
    QString fix, fixText; // what fixed it: the choice's label, and the line beside it
    QString person;       // who did the maintenance
    QString reason;       // Skipped: the choice's label
    qint64 minutes = 0, costCents = 0;
    QString supplier; // Bought: from whom
    friend bool operator==(const AssetEvent &, const AssetEvent &) = default;
};

struct AssetRelation {
    AssetLink link;
    bool outgoing = true; // this asset is `from`
    QString other;        // the other asset's or the service's name
    AssetId otherId;      // 0: a service
};

struct AssetDetails {
    Asset asset;
    std::optional<Person> owner;
    std::optional<Supplier> supplier;
    std::optional<double> supplierAnswers; // average days from asking to the answer
    QString location, contract;
    QList<AssetRelation> relations;
    QStringList stops; // what stops if this stops
    QList<Plan> plans;
    QHash<PlanId, QDate> lastDone; // of the plans, on this asset or as a shared job
    QHash<PlanId, QDate> missed;   // missed and not made up for
    QList<AssetEvent> history; // newest first
    int incidents = 0;          // in twelve months
    std::optional<double>
        modelMedian; // incidents in twelve months of the others of the same model; absent: the only one
    qint64 minutes = 0, costCents = 0; // this year
    int maintenanceInTime = 0, maintenanceOf = 0; // of what was due in twelve months
    int openItems = 0, incidentsSinceMissed = 0;
};

// What the lists of the register show.
struct AssetRow {
    AssetId id;
    Asset asset;
    QString owner, location;
    int incidents30 = 0, open = 0;
    bool maintenanceDue = false; // a job of a plan waits to be done
    bool neverChecked = false;   // in use, in a plan, and nothing of it was ever finished
    QDate changeOn;              // of the last change, within a week
    friend bool operator==(const AssetRow &, const AssetRow &) = default;
};

struct PersonRow {
    PersonId id;
    Person person;
    QString location, device;
    int devices = 0, open = 0;
    friend bool operator==(const PersonRow &, const PersonRow &) = default;
};

struct SupplierRow {
    SupplierId id;
    Supplier supplier;
    int assets = 0, open = 0, renewals = 0;
    std::optional<double> answerDays; // average days from asking to the answer
    friend bool operator==(const SupplierRow &, const SupplierRow &) = default;
};

struct RenewalRow {
    using State = RenewalState;
    RenewalId id;
    Renewal renewal;
    QString supplier, owner, asset;
    RenewalState state = RenewalState::Running;
    friend bool operator==(const RenewalRow &, const RenewalRow &) = default;
};

struct SupplierCard {
    SupplierRow facts;
    QList<AssetRow> assets;    // by name
    QList<WorkItemRow> open;   // where the supplier is waited for or named, by target
    QList<RenewalRow> renewals; // by last day to act
};

enum class AssetSort { Name, Type, Model, Owner, State, Warranty };

} // namespace lamp
