// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields.h"

namespace lamp {

enum class PlanState { Draft, Active, Paused, Retired };
template <> struct Codes<PlanState> {
    static constexpr const char *list[] = {"draft", "active", "paused", "retired"};
};
enum class Evidence { None, Note, File, Signature };
template <> struct Codes<Evidence> {
    static constexpr const char *list[] = {"none", "note", "file", "signature"};
};

// Recurrence + checklist + scope; produces work items of kind maintenance. Its checklist is the steps with its plan_id.
struct Plan {
    PlanId id;
    QByteArray uid;
    QString title;
    QString purpose;     // what goes wrong without it
    QString requirement; // "ISO 27001 A.8.13", "insurer: restore test each quarter"
    PlanState state = PlanState::Draft;
    QString rrule; // RFC 5545 RRULE value without the name; empty = once
    QString start; // first slot as wall time: "2026-11-24T09:00", or a date "2026-11-24" for an all-day plan
    QString zone;  // IANA id; empty for all-day plans
    QStringList rdates, exdates; // wall times like start
    qint64 minutes = 30;         // estimate of one job
    qint64 earlyDays = 0, graceDays = 0, missedDays = 0; // window before / after the slot; 0 = from the rhythm
    PersonId responsibleId, deputyId;
    CategoryId categoryId;
    ServiceId serviceId;
    ArticleId articleId;
    Evidence evidence = Evidence::None;
    QString risk;
    bool jobPerAsset = true; // else one shared job
    QString externalUid;     // UID of the imported calendar entry
    Instant activeSince;     // when it last became active: earlier slots were never due
    qint64 version = 0;
    friend bool operator==(const Plan &, const Plan &) = default;
};
template <> struct Row<Plan> {
    static constexpr auto table = "plan";
    static constexpr auto fields = std::tuple{Field{"uid", &Plan::uid},
                                              Field{"title", &Plan::title},
                                              Field{"purpose", &Plan::purpose},
                                              Field{"requirement", &Plan::requirement},
                                              Field{"state", &Plan::state},
                                              Field{"rrule", &Plan::rrule},
                                              Field{"start", &Plan::start},
                                              Field{"zone", &Plan::zone},
                                              Field{"rdates", &Plan::rdates},
                                              Field{"exdates", &Plan::exdates},
                                              Field{"minutes", &Plan::minutes},
                                              Field{"early_days", &Plan::earlyDays},
                                              Field{"grace_days", &Plan::graceDays},
                                              Field{"missed_days", &Plan::missedDays},
                                              Field{"responsible_id", &Plan::responsibleId},
                                              Field{"deputy_id", &Plan::deputyId},
                                              Field{"category_id", &Plan::categoryId},
                                              Field{"service_id", &Plan::serviceId},
                                              Field{"article_id", &Plan::articleId},
                                              Field{"evidence", &Plan::evidence},
                                              Field{"risk", &Plan::risk},
                                              Field{"job_per_asset", &Plan::jobPerAsset},
                                              Field{"external_uid", &Plan::externalUid},
                                              Field{"active_since", &Plan::activeSince},
                                              Field{"version", &Plan::version}};
};
struct PlanAsset {
    Id<struct PlanAssetTag> id;
    PlanId planId;
    AssetId assetId;
};
template <> struct Row<PlanAsset> {
    static constexpr auto table = "plan_asset";
    static constexpr auto fields = std::tuple{Field{"plan_id", &PlanAsset::planId},
                                              Field{"asset_id", &PlanAsset::assetId}};
};

// What an imported calendar UID became, and at which SEQUENCE: the same file again changes nothing.
struct CalendarSource {
    Id<struct CalendarSourceTag> id;
    QString uid;
    qint64 sequence = 0;
    QString digest;
    PlanId planId;
    WorkItemId workItemId;
};
template <> struct Row<CalendarSource> {
    static constexpr auto table = "calendar_source";
    static constexpr auto fields = std::tuple{
        Field{"uid", &CalendarSource::uid}, Field{"sequence", &CalendarSource::sequence},
        Field{"digest", &CalendarSource::digest}, Field{"plan_id", &CalendarSource::planId},
        Field{"work_item_id", &CalendarSource::workItemId}};
};

// Only touched occurrences are stored; untouched future ones are computed from the plan.
enum class OccurrenceState { Planned, Open, Done, Skipped, Missed };
template <> struct Codes<OccurrenceState> {
    static constexpr const char *list[] = {"planned", "open", "done", "skipped", "missed"};
};
// Identity: (plan, asset or none, original slot); uid is the UUIDv5 of that, and so is its work item's.
struct Occurrence {
    OccurrenceId id;
    QByteArray uid;
    PlanId planId;
    AssetId assetId;
    QString slot;    // original wall time as the rule gave it; never changes
    Instant slotAt;  // that slot as a moment
    Instant startsAt; // where it stands now: moved occurrences differ from slotAt
    OccurrenceState state = OccurrenceState::Planned;
    QString reason; // code of a choice of list 'skip', or words for a move
    WorkItemId workItemId;
    std::optional<Instant> finishedAt;
    qint64 version = 0;
    friend bool operator==(const Occurrence &, const Occurrence &) = default;
};
template <> struct Row<Occurrence> {
    static constexpr auto table = "occurrence";
    static constexpr auto fields = std::tuple{Field{"uid", &Occurrence::uid},
                                              Field{"plan_id", &Occurrence::planId},
                                              Field{"asset_id", &Occurrence::assetId},
                                              Field{"slot", &Occurrence::slot},
                                              Field{"slot_at", &Occurrence::slotAt},
                                              Field{"starts_at", &Occurrence::startsAt},
                                              Field{"state", &Occurrence::state},
                                              Field{"reason", &Occurrence::reason},
                                              Field{"work_item_id", &Occurrence::workItemId},
                                              Field{"finished_at", &Occurrence::finishedAt},
                                              Field{"version", &Occurrence::version}};
};

} // namespace lamp
