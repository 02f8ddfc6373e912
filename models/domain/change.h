// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workitem.h"

namespace lamp {

enum class ChangeRisk { Low, Medium, High };
template <> struct Codes<ChangeRisk> {
    static constexpr const char *list[] = {"low", "medium", "high"};
};

// None: nobody is asked. Asked: pending.
enum class Approval { None, Asked, Given, Refused };
template <> struct Codes<Approval> {
    static constexpr const char *list[] = {"none", "asked", "given", "refused"};
};

// What a change knows beside other work items. Its window begins when the work item is planned for; the moments of the
// sheet are counted from there, so that a change that is put on another day keeps its shape.
struct ChangeSheet {
    Id<struct ChangeSheetTag> id; // 0: nothing was written yet
    WorkItemId workItemId;
    ChangeRisk risk = ChangeRisk::Low;
    QString plan, backOut;     // Markdown
    qint64 windowMinutes = 0;  // 0: no window
    qint64 noReturnMinutes = 0; // after it the change is carried through; 0: it can be taken back until the end
    Approval approval = Approval::None;
    PersonId approverId; // who is asked
    std::optional<Instant> askedAt;
    PersonId decidedById; // who gave or refused it
    std::optional<Instant> decidedAt;
    QString approvalNote;
    std::optional<Instant> startedAt;
    PersonId startedById;
    QString overrideNote; // why it was started without an approval
    std::optional<Instant> rolledBackAt;
    PersonId rolledBackById;
    std::optional<Instant> doneAt;
    PersonId doneById;
    qint64 version = 0;
    friend bool operator==(const ChangeSheet &, const ChangeSheet &) = default;
};
template <> struct Row<ChangeSheet> {
    static constexpr auto table = "change_sheet";
    static constexpr auto fields = std::tuple{Field{"work_item_id", &ChangeSheet::workItemId},
                                              Field{"risk", &ChangeSheet::risk},
                                              Field{"plan", &ChangeSheet::plan},
                                              Field{"back_out", &ChangeSheet::backOut},
                                              Field{"window_minutes", &ChangeSheet::windowMinutes},
                                              Field{"no_return_minutes", &ChangeSheet::noReturnMinutes},
                                              Field{"approval", &ChangeSheet::approval},
                                              Field{"approver_id", &ChangeSheet::approverId},
                                              Field{"asked_at", &ChangeSheet::askedAt},
                                              Field{"decided_by_id", &ChangeSheet::decidedById},
                                              Field{"decided_at", &ChangeSheet::decidedAt},
                                              Field{"approval_note", &ChangeSheet::approvalNote},
                                              Field{"started_at", &ChangeSheet::startedAt},
                                              Field{"started_by_id", &ChangeSheet::startedById},
                                              Field{"override_note", &ChangeSheet::overrideNote},
                                              Field{"rolled_back_at", &ChangeSheet::rolledBackAt},
                                              Field{"rolled_back_by_id", &ChangeSheet::rolledBackById},
                                              Field{"done_at", &ChangeSheet::doneAt},
                                              Field{"done_by_id", &ChangeSheet::doneById},
                                              Field{"version", &ChangeSheet::version}};
};

// Somebody to call while a change runs.
struct ChangeCall {
    Id<struct ChangeCallTag> id;
    WorkItemId workItemId;
    qint64 position = 0;
    PersonId personId; // 0: without a record
    QString name, phone;
    friend bool operator==(const ChangeCall &, const ChangeCall &) = default;
};
template <> struct Row<ChangeCall> {
    static constexpr auto table = "change_call";
    static constexpr auto fields = std::tuple{
        Field{"work_item_id", &ChangeCall::workItemId}, Field{"position", &ChangeCall::position},
        Field{"person_id", &ChangeCall::personId},      Field{"name", &ChangeCall::name},
        Field{"phone", &ChangeCall::phone}};
};

// A time in which nothing is changed: everywhere, or at one service or location with what lies in it.
using FreezeId = Id<struct FreezeWindowTag>;
struct FreezeWindow {
    FreezeId id;
    QString name;
    Instant fromAt, untilAt;
    ServiceId serviceId;
    LocationId locationId;
    friend bool operator==(const FreezeWindow &, const FreezeWindow &) = default;
};
template <> struct Row<FreezeWindow> {
    static constexpr auto table = "freeze_window";
    static constexpr auto fields = std::tuple{
        Field{"name", &FreezeWindow::name},          Field{"from_at", &FreezeWindow::fromAt},
        Field{"until_at", &FreezeWindow::untilAt},   Field{"service_id", &FreezeWindow::serviceId},
        Field{"location_id", &FreezeWindow::locationId}};
};

enum class ChangeState { Waiting, Running, RolledBack, Done };
[[nodiscard]] constexpr ChangeState stateOf(const ChangeSheet &sheet)
{
    if (sheet.doneAt)
        return ChangeState::Done;
    if (sheet.rolledBackAt)
        return ChangeState::RolledBack;
    return sheet.startedAt ? ChangeState::Running : ChangeState::Waiting;
}

// An approval that was asked for and not given, or refused, keeps a change from being started.
[[nodiscard]] constexpr bool isHeldBack(const ChangeSheet &sheet)
{
    return sheet.approval == Approval::Asked || sheet.approval == Approval::Refused;
}

struct TimeSpan {
    Instant from, until; // the end is no part of it
    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};
[[nodiscard]] constexpr bool overlap(const TimeSpan &one, const TimeSpan &other)
{
    return one.from.ms < other.until.ms && other.from.ms < one.until.ms;
}

// Why a window is not a good one.
struct WindowWarning {
    enum class Why { Freeze, Overlap };
    Why why = Why::Freeze;
    QString name; // of the freeze window, or number and title of the other change
    TimeSpan span;
    WorkItemId changeId;
    QStringList way; // names of assets from this change's to the other's; one: the same asset
    bool dependsOnOther = false; // the way leads to what this change's asset depends on; else to what depends on it
    friend bool operator==(const WindowWarning &, const WindowWarning &) = default;
};

} // namespace lamp
