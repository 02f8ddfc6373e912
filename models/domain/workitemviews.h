// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "domain/sla.h"

namespace lamp {

// What a list shows of a work item: a projection, read by id in pages.
struct WorkItemRow {
    WorkItemId id;
    QString number, title, requester, asset, assignee, externalNumber;
    Kind kind = Kind::Incident;
    StatusId statusId;
    Priority priority = Priority::Normal;
    bool open = true, major = false, vip = false, confidential = false, prioritySet = false,
         worked = false; // worked on in 72 h
    std::optional<Instant> targetAt, followUpAt, plannedAt, solvedAt;
    std::optional<Instant> nextDeadline, breachedAt; // of the clocks; a promise that can be kept breaks in the future
    std::optional<ClockKind> nextClock;
    SlaPolicyId policyId; // by which the clocks run; 0: none
    Instant createdAt, lastEntryAt;
    QString lastEntryBy;
    CategoryId categoryId;
    qint64 repeatCount = 0, attachments = 0, minutes = 0;
    friend bool operator==(const WorkItemRow &, const WorkItemRow &) = default;
};

// What quick capture, an import or the command line gives to make a work item.
struct NewWorkItem {
    WorkItem item;       // number, uid, status, target and clock fields are filled in when empty
    QString description; // becomes the first entry of kind report
    QStringList tags;
    QList<AssetId> furtherAssets;
    QStringList checklist;
    bool solved = false; // solved on the phone: item.fix says what fixed it, minutes how long the call took
    qint64 minutes = 0;
};

struct NewEntry {
    WorkItemId workItemId;
    EntryKind kind = EntryKind::Note;
    QString via;
    QString body;
    qint64 minutes = 0;
    std::optional<Instant> happenedAt; // absent: now
    PersonId authorId;                 // 0: who works in this window; the requester for a report
    QString authorText;
    struct File { QString name; QByteArray data; };
    QList<File> files;
    std::optional<StatusUse> thenStatus; // put the item into this status in the same act
};

// One asset's past on a work item page: "3rd in 30 days: #1017 restarted, #988 rollers · 2 h 40, 180 €".
struct Repeat {
    int count30 = 0; // items on the asset in the last 30 days, this one included
    QList<WorkItemRow> earlier; // newest first, at most 5
    QStringList fixes;          // parallel to earlier: what fixed it, in words, may be empty
    qint64 minutes = 0, costCents = 0;
    QDate warrantyOn;
    QList<WorkItemRow> worked; // planned work and changes on the asset in the last 72 hours
};

struct WorkItemDetails {
    WorkItem item;
    QList<Entry> entries; // by happened at
    QHash<qint64, QString> authors; // person id -> name
    QList<Step> steps;
    QList<Attachment> attachments;
    QStringList tags;
    QList<std::pair<WorkItemLink, WorkItemRow>> links; // the row is the other end
    std::optional<Person> requester;
    int requesterOpen = 0; // other open items of the requester
    std::optional<Asset> asset;
    QString supplierHotline, assetSupplier;
    QStringList stops; // what stops with the asset
    QList<Asset> furtherAssets;
    Repeat repeat;
};

} // namespace lamp
