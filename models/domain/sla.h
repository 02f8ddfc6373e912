// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workitem.h"

namespace lamp {

// What is promised on a ticket: that somebody owns it, that the user hears from us, hears again after each word of
// theirs, and that it is solved. In this order where two are due at the same moment.
enum class ClockKind { Own, FirstResponse, NextResponse, Resolve };
template <> struct Codes<ClockKind> {
    static constexpr const char *list[] = {"own", "first", "next", "resolve"};
};
inline constexpr ClockKind allClocks[] = {ClockKind::Own, ClockKind::FirstResponse, ClockKind::NextResponse,
                                          ClockKind::Resolve};

// None: the policy promises nothing. Minutes of working time. Days: the same time of day so many working days later.
// EndOfDay: the end of the nth working day after the day of the event.
enum class TargetUnit { None, Minutes, Days, EndOfDay };
template <> struct Codes<TargetUnit> {
    static constexpr const char *list[] = {"", "minutes", "days", "end_of_day"};
};
struct ClockTarget {
    TargetUnit unit = TargetUnit::None;
    qint64 amount = 0;
    friend bool operator==(const ClockTarget &, const ClockTarget &) = default;
};

using BusinessCalendarId = Id<struct BusinessCalendarTag>;
using SlaPolicyId = Id<struct SlaPolicyTag>;
using EscalationLevelId = Id<struct EscalationLevelTag>;

// Hours of its own beside the desk's: another site, a service that runs day and night.
struct BusinessCalendar {
    BusinessCalendarId id;
    QString name;
    QString hours;  // schedule/workweek.h: "1-5 08:00-12:00 13:00-17:00; 6 09:00-12:00"
    QString zone;   // IANA id
    QString region; // of public holidays; empty: none
    qint64 version = 0;
    friend bool operator==(const BusinessCalendar &, const BusinessCalendar &) = default;
};
template <> struct Row<BusinessCalendar> {
    static constexpr auto table = "business_calendar";
    static constexpr auto fields = std::tuple{
        Field{"name", &BusinessCalendar::name}, Field{"hours", &BusinessCalendar::hours},
        Field{"zone", &BusinessCalendar::zone}, Field{"region", &BusinessCalendar::region},
        Field{"version", &BusinessCalendar::version}};
};

// A day on which a calendar differs; calendar 0 is the desk's own hours.
struct CalendarException {
    Id<struct CalendarExceptionTag> id;
    BusinessCalendarId calendarId;
    QDate day;
    QString name;
    QString hours; // "08:00-12:00"; empty: the whole day is free
    friend bool operator==(const CalendarException &, const CalendarException &) = default;
};
template <> struct Row<CalendarException> {
    static constexpr auto table = "calendar_exception";
    static constexpr auto fields = std::tuple{
        Field{"calendar_id", &CalendarException::calendarId}, Field{"day", &CalendarException::day},
        Field{"name", &CalendarException::name}, Field{"hours", &CalendarException::hours}};
};

// One rule: to which work items it applies, and what is promised on them. The first that fits decides.
struct SlaPolicy {
    SlaPolicyId id;
    QString name;
    qint64 position = 0;
    bool active = true;
    QStringList kinds;      // codes of Kind; empty: all
    QStringList priorities; // codes of Priority; empty: all
    ServiceId serviceId;    // 0: any, likewise below
    PersonId requesterId;
    QString department;     // of the requester; empty: any
    LocationId locationId;  // this place and those in it
    BusinessCalendarId calendarId; // 0: the desk's own hours
    TargetUnit ownUnit = TargetUnit::None, firstUnit = TargetUnit::None, nextUnit = TargetUnit::None,
               resolveUnit = TargetUnit::None;
    qint64 ownAmount = 0, firstAmount = 0, nextAmount = 0, resolveAmount = 0;
    qint64 version = 0;
    [[nodiscard]] ClockTarget target(ClockKind kind) const;
    void setTarget(ClockKind kind, const ClockTarget &target);
    friend bool operator==(const SlaPolicy &, const SlaPolicy &) = default;
};
template <> struct Row<SlaPolicy> {
    static constexpr auto table = "sla_policy";
    static constexpr auto fields = std::tuple{
        Field{"name", &SlaPolicy::name}, Field{"position", &SlaPolicy::position}, Field{"active", &SlaPolicy::active},
        Field{"kinds", &SlaPolicy::kinds}, Field{"priorities", &SlaPolicy::priorities},
        Field{"service_id", &SlaPolicy::serviceId}, Field{"requester_id", &SlaPolicy::requesterId},
        Field{"department", &SlaPolicy::department}, Field{"location_id", &SlaPolicy::locationId},
        Field{"calendar_id", &SlaPolicy::calendarId}, Field{"own_unit", &SlaPolicy::ownUnit},
        Field{"own_amount", &SlaPolicy::ownAmount}, Field{"first_unit", &SlaPolicy::firstUnit},
        Field{"first_amount", &SlaPolicy::firstAmount}, Field{"next_unit", &SlaPolicy::nextUnit},
        Field{"next_amount", &SlaPolicy::nextAmount}, Field{"resolve_unit", &SlaPolicy::resolveUnit},
        Field{"resolve_amount", &SlaPolicy::resolveAmount}, Field{"version", &SlaPolicy::version}};
};

// When to speak up on a clock of a policy: at so many per cent of its time, or so many working minutes before or after
// its deadline.
enum class EscalationUnit { Percent, MinutesBefore, MinutesAfter };
template <> struct Codes<EscalationUnit> {
    static constexpr const char *list[] = {"percent", "before", "after"};
};
enum class EscalationAction { WarnOwner, WarnLead };
template <> struct Codes<EscalationAction> {
    static constexpr const char *list[] = {"warn_owner", "warn_lead"};
};
struct EscalationLevel {
    EscalationLevelId id;
    SlaPolicyId policyId;
    ClockKind clock = ClockKind::Resolve;
    EscalationUnit unit = EscalationUnit::Percent;
    qint64 amount = 75;
    EscalationAction action = EscalationAction::WarnOwner;
    qint64 position = 0;
    friend bool operator==(const EscalationLevel &, const EscalationLevel &) = default;
};
template <> struct Row<EscalationLevel> {
    static constexpr auto table = "escalation_level";
    static constexpr auto fields = std::tuple{
        Field{"policy_id", &EscalationLevel::policyId}, Field{"clock", &EscalationLevel::clock},
        Field{"unit", &EscalationLevel::unit}, Field{"amount", &EscalationLevel::amount},
        Field{"action", &EscalationLevel::action}, Field{"position", &EscalationLevel::position}};
};

// A level that has spoken up. Once for each clock and, where the clock starts anew (next response), each start.
struct Escalation {
    Id<struct EscalationTag> id;
    WorkItemId workItemId;
    EscalationLevelId levelId; // may be gone since
    ClockKind clock = ClockKind::Resolve;
    Instant startedAt;  // of the clock
    EscalationAction action = EscalationAction::WarnOwner;
    Instant happenedAt; // the moment it was due, in working time
    Instant recordedAt;
    bool late = false;  // nobody was there to see it at that moment
    friend bool operator==(const Escalation &, const Escalation &) = default;
};
template <> struct Row<Escalation> {
    static constexpr auto table = "escalation";
    static constexpr auto fields = std::tuple{
        Field{"work_item_id", &Escalation::workItemId}, Field{"level_id", &Escalation::levelId},
        Field{"clock", &Escalation::clock}, Field{"started_at", &Escalation::startedAt},
        Field{"action", &Escalation::action}, Field{"happened_at", &Escalation::happenedAt},
        Field{"recorded_at", &Escalation::recordedAt}, Field{"late", &Escalation::late}};
};

// A change of the assignee with its moment: part of the timeline that the own clock reads.
struct Assignment {
    Id<struct AssignmentTag> id;
    WorkItemId workItemId;
    PersonId fromPersonId;
    PersonId personId;
    Instant happenedAt;
    Instant recordedAt;
    friend bool operator==(const Assignment &, const Assignment &) = default;
};
template <> struct Row<Assignment> {
    static constexpr auto table = "assignment";
    static constexpr auto fields = std::tuple{
        Field{"work_item_id", &Assignment::workItemId}, Field{"from_person_id", &Assignment::fromPersonId},
        Field{"person_id", &Assignment::personId}, Field{"happened_at", &Assignment::happenedAt},
        Field{"recorded_at", &Assignment::recordedAt}};
};

// What rules look at.
struct SlaFacts {
    Kind kind = Kind::Incident;
    Priority priority = Priority::Normal;
    ServiceId serviceId;
    PersonId requesterId;
    QString department;
    QList<LocationId> locations; // the item's place and all that it lies in
};
[[nodiscard]] bool applies(const SlaPolicy &policy, const SlaFacts &facts);
// The first active policy that applies, in the order given; null when none does.
[[nodiscard]] const SlaPolicy *choosePolicy(const QList<SlaPolicy> &policies, const SlaFacts &facts);

} // namespace lamp
