// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/historylines.h"

#include <QCoreApplication>

// What records and their fields are called in the history.
namespace lamp {

using namespace Qt::StringLiterals;

namespace {
struct HistoryNames {
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};
} // namespace

namespace {
constexpr std::pair<QLatin1StringView, const char *> historyRecords[] = {
    {"work_item"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Work item")},
    {"entry"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Entry")},
    {"person"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Person")},
    {"asset"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Asset")},
    {"supplier"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Supplier")},
    {"article"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Article")},
    {"plan"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Plan")},
    {"renewal"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Renewal")},
    {"step"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Step")},
    {"setting"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Setting")},
    {"saved_view"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Saved view")},
    {"sla_policy"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Policy")},
    {"attachment"_L1, QT_TRANSLATE_NOOP("HistoryWords", "File")},
    {"occurrence"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Date of a plan")},
    {"tagging"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Tag on a record")},
    {"tag"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Tag")},
    {"category"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Category")},
    {"location"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Location")},
    {"status"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Status")},
    {"service"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Service")},
    {"team"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Team")},
    {"work_item_link"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Link")},
    {"work_item_merge"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Merge")},
    {"waiting_plan"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Waiting plan")},
    {"person_role"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Role on the desk")},
    {"problem_sheet"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Problem")},
    {"change_sheet"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Change")},
    {"change_call"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Call list")},
    {"major_sheet"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Major incident")},
    {"major_update"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Update for all")},
    {"major_report"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Me too")},
    {"freeze_window"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Freeze window")},
    {"checklist"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Checklist")},
    {"checklist_item"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Kind of a step")},
    {"downtime"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Downtime")},
    {"stopwatch"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Stopwatch")},
    {"hour_rate"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Rate")},
    {"material"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Material")},
    {"asset_link"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Relation")},
    {"collection"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Collection")},
    {"collection_page"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Page of a collection")},
    {"article_translation"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Translation")},
    {"run"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Run of a procedure")},
    {"run_step"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Step of a run")},
    {"article_use"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Use of an article")},
    {"article_feedback"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Feedback on an article")},
    {"gap_answer"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Gap of the knowledge base")}};
} // namespace

QString recordWord(QStringView table)
{
    for (const auto &[name, word] : historyRecords)
        if (table == name)
            return HistoryNames::tr(word);
    QString plain = table.toString();
    return plain.replace(u'_', u' ');
}

namespace {
constexpr std::pair<QLatin1StringView, const char *> historyFields[] = {
    {"title"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Title")},
    {"status_id"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Status")},
    {"priority"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Priority")},
    {"assignee_id"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Assignee")},
    {"requester_id"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Requester")},
    {"asset_id"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Asset")},
    {"category_id"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Category")},
    {"location_id"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Location")},
    {"target_at"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Target")},
    {"follow_up_at"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Follow up")},
    {"planned_at"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Planned for")},
    {"body"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Text")},
    {"query"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Filter")},
    {"columns"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Columns")},
    {"section"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Folder")},
    {"colours"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Colours")},
    {"export_columns"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Exported columns")},
    {"fix"_L1, QT_TRANSLATE_NOOP("HistoryWords", "What fixed it")},
    {"fix_text"_L1, QT_TRANSLATE_NOOP("HistoryWords", "How it was fixed")},
    {"waiting_reason"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Waiting for")},
    {"solved_at"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Solved")},
    {"closed_at"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Closed")},
    {"created_at"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Reported")},
    {"happened_at"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Happened")},
    {"state"_L1, QT_TRANSLATE_NOOP("HistoryWords", "State")},
    {"review_on"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Review by")},
    {"verified_on"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Verified on")},
    {"helped"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Helped")},
    {"settled_at"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Dealt with")},
    {"minutes"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Minutes")},
    {"owner_id"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Owner")},
    {"supplier_id"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Supplier")},
    {"article_id"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Article")},
    {"name"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Name")},
    {"value"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Value")},
    {"result"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Result")},
    {"outcome"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Outcome")},
    {"ended_at"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Ended")},
    {"seconds"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Seconds")},
    {"note"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Note")},
    {"rrule"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Rhythm")},
    {"channel"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Channel")},
    {"impact"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Impact")},
    {"urgency"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Urgency")},
    {"kind"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Kind")},
    {"breached_at"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Promise broken")},
    {"clock_policy"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Judged by")},
    {"warranty_on"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Warranty until")},
    {"ends_on"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Ends")},
    {"act_by"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Last day to act")},
    {"symptoms"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Symptoms")},
    {"cause"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Cause")},
    {"workaround"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Workaround")},
    {"known_error"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Known error")},
    {"risk"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Risk")},
    {"plan"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Plan")},
    {"back_out"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Way back")},
    {"window_minutes"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Minutes of the window")},
    {"no_return_minutes"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Minutes until the point of no return")},
    {"approval"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Approval")},
    {"approver_id"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Asked for approval")},
    {"asked_at"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Asked")},
    {"decided_by_id"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Decided by")},
    {"decided_at"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Decided")},
    {"approval_note"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Note on the approval")},
    {"started_at"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Started")},
    {"started_by_id"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Started by")},
    {"override_note"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Started without approval because")},
    {"rolled_back_at"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Rolled back")},
    {"rolled_back_by_id"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Rolled back by")},
    {"done_at"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Done")},
    {"done_by_id"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Done by")},
    {"phone"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Phone")},
    {"leader_id"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Run by")},
    {"every_minutes"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Minutes between updates")},
    {"happened"_L1, QT_TRANSLATE_NOOP("HistoryWords", "What happened")},
    {"reason"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Reason")},
    {"improvement"_L1, QT_TRANSLATE_NOOP("HistoryWords", "What will be changed")},
    {"reviewed_at"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Reviewed")},
    {"reviewed_by_id"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Reviewed by")},
    {"major_id"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Major incident")},
    {"told_at"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Told")},
    {"told_via"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Told by way of")},
    {"told"_L1, QT_TRANSLATE_NOOP("HistoryWords", "How many were told")},
    {"entry_id"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Entry")},
    {"from_at"_L1, QT_TRANSLATE_NOOP("HistoryWords", "From")},
    {"until_at"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Until")},
    {"service_id"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Service")}};
} // namespace

QString fieldWord(QStringView field)
{
    for (const auto &[name, word] : historyFields)
        if (field == name)
            return HistoryNames::tr(word);
    QString plain = field.toString();
    if (plain.endsWith("_id"_L1))
        plain.chop(3);
    plain.replace(u'_', u' ');
    if (!plain.isEmpty())
        plain[0] = plain[0].toUpper();
    return plain;
}

} // namespace lamp
