// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/priority.h"
#include "domain/status.h"

namespace lamp {

// Any piece of work: incident, request, problem, change, maintenance. `kind` decides which extra facts apply.
struct WorkItem {
    WorkItemId id;
    QByteArray uid; // 16 bytes
    QString number; // as people say it, without '#': "1043", "M-212"; a copied desk adds a letter: "B-17"
    qint64 numberSort = 0;
    Kind kind = Kind::Incident;
    QString title;
    StatusId statusId;
    Priority priority = Priority::Normal;
    bool prioritySet = false; // set by hand: survives changes of impact and urgency
    Impact impact = Impact::One;
    Urgency urgency = Urgency::Limps;
    bool major = false;
    PersonId requesterId;
    QString requesterText; // a typed caller without a record
    PersonId reportedById; // when different from the requester
    QString callback;      // call-back number for this item
    LocationId locationId;
    AssetId assetId; // the main asset; further ones in work_item_asset
    CategoryId categoryId;
    ServiceId serviceId;
    QString channel; // code of a choice of list 'channel'
    PersonId assigneeId;
    TeamId teamId;
    SupplierId supplierId;
    QString supplierRef;
    QString externalNumber;
    qint64 usersAffected = 0;
    QString waitingReason; // code of a choice of list 'waiting'
    std::optional<Instant> followUpAt;
    std::optional<Instant> targetAt; // target date, or the fixed date of planned work
    bool targetSet = false;          // set by hand: priority no longer moves it
    std::optional<Instant> plannedAt; // start of planned work: stands on the calendar
    QString fix;     // code of a choice of list 'fix': what fixed it
    QString fixText; // one line
    ArticleId articleId; // the article that helped
    bool confidential = false;
    PlanId planId;
    qint64 estimateMinutes = 0;
    qint64 costCents = 0;
    WorkItemId parentId;
    Instant createdAt; // happened at; the log knows when it was recorded
    std::optional<Instant> solvedAt;
    std::optional<Instant> closedAt;
    qint64 version = 0;
    friend bool operator==(const WorkItem &, const WorkItem &) = default;
};
template <> struct Row<WorkItem> {
    static constexpr auto table = "work_item";
    static constexpr auto fields = std::tuple{Field{"uid", &WorkItem::uid},
                                              Field{"number", &WorkItem::number},
                                              Field{"number_sort", &WorkItem::numberSort},
                                              Field{"kind", &WorkItem::kind},
                                              Field{"title", &WorkItem::title},
                                              Field{"status_id", &WorkItem::statusId},
                                              Field{"priority", &WorkItem::priority},
                                              Field{"priority_set", &WorkItem::prioritySet},
                                              Field{"impact", &WorkItem::impact},
                                              Field{"urgency", &WorkItem::urgency},
                                              Field{"major", &WorkItem::major},
                                              Field{"requester_id", &WorkItem::requesterId},
                                              Field{"requester_text", &WorkItem::requesterText},
                                              Field{"reported_by_id", &WorkItem::reportedById},
                                              Field{"callback", &WorkItem::callback},
                                              Field{"location_id", &WorkItem::locationId},
                                              Field{"asset_id", &WorkItem::assetId},
                                              Field{"category_id", &WorkItem::categoryId},
                                              Field{"service_id", &WorkItem::serviceId},
                                              Field{"channel", &WorkItem::channel},
                                              Field{"assignee_id", &WorkItem::assigneeId},
                                              Field{"team_id", &WorkItem::teamId},
                                              Field{"supplier_id", &WorkItem::supplierId},
                                              Field{"supplier_ref", &WorkItem::supplierRef},
                                              Field{"external_number", &WorkItem::externalNumber},
                                              Field{"users_affected", &WorkItem::usersAffected},
                                              Field{"waiting_reason", &WorkItem::waitingReason},
                                              Field{"follow_up_at", &WorkItem::followUpAt},
                                              Field{"target_at", &WorkItem::targetAt},
                                              Field{"target_set", &WorkItem::targetSet},
                                              Field{"planned_at", &WorkItem::plannedAt},
                                              Field{"fix", &WorkItem::fix},
                                              Field{"fix_text", &WorkItem::fixText},
                                              Field{"article_id", &WorkItem::articleId},
                                              Field{"confidential", &WorkItem::confidential},
                                              Field{"plan_id", &WorkItem::planId},
                                              Field{"estimate_minutes", &WorkItem::estimateMinutes},
                                              Field{"cost_cents", &WorkItem::costCents},
                                              Field{"parent_id", &WorkItem::parentId},
                                              Field{"created_at", &WorkItem::createdAt},
                                              Field{"solved_at", &WorkItem::solvedAt},
                                              Field{"closed_at", &WorkItem::closedAt},
                                              Field{"version", &WorkItem::version}};
};

// Report: what the requester said (the description is the first of these). Note: internal. Told: told the user, public.
// Work: time without words. Status: a change of status, with the moment it happened.
enum class EntryKind { Report, Note, Told, Work, Status };
template <> struct Codes<EntryKind> {
    static constexpr const char *list[] = {"report", "note", "told", "work", "status"};
};

struct Entry {
    EntryId id;
    WorkItemId workItemId;
    EntryKind kind = EntryKind::Note;
    QString via; // told and report: call, person, mail, chat
    PersonId authorId;
    QString authorText; // an author without a record
    QString body;       // Markdown
    StatusId statusId;  // kind Status: the status entered
    StatusId fromStatusId;
    qint64 minutes = 0; // time spent
    Instant happenedAt; // the user's
    Instant recordedAt; // the clock's
    friend bool operator==(const Entry &, const Entry &) = default;
};
template <> struct Row<Entry> {
    static constexpr auto table = "entry";
    static constexpr auto fields = std::tuple{Field{"work_item_id", &Entry::workItemId},
                                              Field{"kind", &Entry::kind},
                                              Field{"via", &Entry::via},
                                              Field{"author_id", &Entry::authorId},
                                              Field{"author_text", &Entry::authorText},
                                              Field{"body", &Entry::body},
                                              Field{"status_id", &Entry::statusId},
                                              Field{"from_status_id", &Entry::fromStatusId},
                                              Field{"minutes", &Entry::minutes},
                                              Field{"happened_at", &Entry::happenedAt},
                                              Field{"recorded_at", &Entry::recordedAt}};
};

// A step of a work item's checklist, copied from a plan or written by hand.
enum class StepKind { Tick, PassFail, Number, Text };
template <> struct Codes<StepKind> {
    static constexpr const char *list[] = {"tick", "pass_fail", "number", "text"};
};
enum class StepResult { Open, Done, Failed, NotApplicable };
template <> struct Codes<StepResult> {
    static constexpr const char *list[] = {"open", "done", "failed", "na"};
};

struct Step {
    StepId id;
    WorkItemId workItemId; // a work item's step, or
    PlanId planId;         // a plan's template
    qint64 position = 0;
    StepKind kind = StepKind::Tick;
    QString title;
    QString instruction; // Markdown; commands as code blocks
    QString unit;
    std::optional<double> lowest, highest; // limits of a number
    bool evidence = false;                 // a note or file is required
    StepResult result = StepResult::Open;
    QString value; // what was measured or written
    QString note;
    PersonId doneById;
    std::optional<Instant> doneAt;
    friend bool operator==(const Step &, const Step &) = default;
};
template <> struct Row<Step> {
    static constexpr auto table = "step";
    static constexpr auto fields = std::tuple{
        Field{"work_item_id", &Step::workItemId}, Field{"plan_id", &Step::planId}, Field{"position", &Step::position},
        Field{"kind", &Step::kind}, Field{"title", &Step::title}, Field{"instruction", &Step::instruction},
        Field{"unit", &Step::unit}, Field{"lowest", &Step::lowest}, Field{"highest", &Step::highest},
        Field{"evidence", &Step::evidence}, Field{"result", &Step::result}, Field{"value", &Step::value},
        Field{"note", &Step::note}, Field{"done_by_id", &Step::doneById}, Field{"done_at", &Step::doneAt}};
};

enum class LinkKind { Parent, Blocks, Duplicates, CausedBy, FollowUp, Relates };
template <> struct Codes<LinkKind> {
    static constexpr const char *list[] = {"parent", "blocks", "duplicates", "caused_by", "follow_up", "relates"};
};
struct WorkItemLink {
    Id<struct WorkItemLinkTag> id;
    WorkItemId fromId;
    LinkKind kind = LinkKind::Relates;
    WorkItemId toId;
    friend bool operator==(const WorkItemLink &, const WorkItemLink &) = default;
};
template <> struct Row<WorkItemLink> {
    static constexpr auto table = "work_item_link";
    static constexpr auto fields = std::tuple{Field{"from_id", &WorkItemLink::fromId},
                                              Field{"kind", &WorkItemLink::kind}, Field{"to_id", &WorkItemLink::toId}};
};

// A further asset of a work item beside the main one.
struct WorkItemAsset {
    Id<struct WorkItemAssetTag> id;
    WorkItemId workItemId;
    AssetId assetId;
};
template <> struct Row<WorkItemAsset> {
    static constexpr auto table = "work_item_asset";
    static constexpr auto fields = std::tuple{
        Field{"work_item_id", &WorkItemAsset::workItemId}, Field{"asset_id", &WorkItemAsset::assetId}};
};
struct Watcher {
    Id<struct WatcherTag> id;
    WorkItemId workItemId;
    PersonId personId;
};
template <> struct Row<Watcher> {
    static constexpr auto table = "watcher";
    static constexpr auto fields = std::tuple{
        Field{"work_item_id", &Watcher::workItemId}, Field{"person_id", &Watcher::personId}};
};

// A time in which an asset or a service was down or degraded.
struct Downtime {
    Id<struct DowntimeTag> id;
    AssetId assetId;
    ServiceId serviceId;
    WorkItemId workItemId;
    Instant startedAt;
    std::optional<Instant> endedAt;
    qint64 users = 0;
    double share = 1; // of the work that could not be done, 0 to 1
    bool planned = false;
    Instant recordedAt;
    WorkItemId changeId; // planned: the change that it belongs to
    friend bool operator==(const Downtime &, const Downtime &) = default;
};
template <> struct Row<Downtime> {
    static constexpr auto table = "downtime";
    static constexpr auto fields = std::tuple{
        Field{"asset_id", &Downtime::assetId}, Field{"service_id", &Downtime::serviceId},
        Field{"work_item_id", &Downtime::workItemId}, Field{"started_at", &Downtime::startedAt},
        Field{"ended_at", &Downtime::endedAt}, Field{"users", &Downtime::users}, Field{"share", &Downtime::share},
        Field{"planned", &Downtime::planned}, Field{"recorded_at", &Downtime::recordedAt},
        Field{"change_id", &Downtime::changeId}};
};

// A file kept inside the desk, by content hash; belongs to one of the four.
struct Attachment {
    AttachmentId id;
    WorkItemId workItemId;
    EntryId entryId;
    ArticleId articleId;
    AssetId assetId;
    QString name; // cleaned; for articles the relative link, such as images/port.png
    QString mime;
    qint64 blobId = 0;
    qint64 size = 0;
    Instant addedAt;
    friend bool operator==(const Attachment &, const Attachment &) = default;
};
template <> struct Row<Attachment> {
    static constexpr auto table = "attachment";
    static constexpr auto fields = std::tuple{
        Field{"work_item_id", &Attachment::workItemId}, Field{"entry_id", &Attachment::entryId},
        Field{"article_id", &Attachment::articleId}, Field{"asset_id", &Attachment::assetId},
        Field{"name", &Attachment::name}, Field{"mime", &Attachment::mime}, Field{"blob_id", &Attachment::blobId},
        Field{"size", &Attachment::size}, Field{"added_at", &Attachment::addedAt}};
};

} // namespace lamp
