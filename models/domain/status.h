// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields.h"

namespace lamp {

// What kind of work an item is. One table, one timeline, one set of statuses for all of them.
enum class Kind { Incident, Request, Problem, Change, Maintenance };
template <> struct Codes<Kind> {
    static constexpr const char *list[] = {"incident", "request", "problem", "change", "maintenance"};
};

enum class StatusClass { Initial, Active, Paused, Done, Void };
template <> struct Codes<StatusClass> {
    static constexpr const char *list[] = {"initial", "active", "paused", "done", "void"};
};
[[nodiscard]] constexpr bool isOpen(StatusClass c) { return c < StatusClass::Done; }

// The clocks that a status stops. 'Waiting for supplier' pauses the work and stops nothing: the user still waits.
enum class StopsClocks { None, NextResponseAndResolve, All };
template <> struct Codes<StopsClocks> {
    static constexpr const char *list[] = {"none", "next_resolve", "all"};
};

// What a status is for where the program itself sets it; users rename statuses freely, logic reads only these columns.
enum class StatusUse { None, New, Progress, Planned, WaitingUser, WaitingSupplier, Solved, Closed, Cancelled,
                       Todo, Done, Skipped, Missed };
template <> struct Codes<StatusUse> {
    static constexpr const char *list[] = {
        "",          "new",  "progress", "planned", "waiting_user", "waiting_supplier", "solved", "closed",
        "cancelled", "todo", "done",     "skipped", "missed"};
};

struct Status {
    StatusId id;
    QString name;
    QString colour; // a semantic colour name of ui/theme: blu, amb, grn, vio, gry, red
    StatusClass cls = StatusClass::Active;
    StopsClocks stopsClocks = StopsClocks::None;
    bool locks = false; // takes no entry; a later entry makes a follow-up
    QStringList kinds;  // codes of Kind this status is for
    StatusUse use = StatusUse::None;
    qint64 position = 0;
    friend bool operator==(const Status &, const Status &) = default;
};
template <> struct Row<Status> {
    static constexpr auto table = "status";
    static constexpr auto fields = std::tuple{
        Field{"name", &Status::name}, Field{"colour", &Status::colour}, Field{"class", &Status::cls},
        Field{"stops_clocks", &Status::stopsClocks}, Field{"locks", &Status::locks}, Field{"kinds", &Status::kinds},
        Field{"use", &Status::use}, Field{"position", &Status::position}};
};

// Whether a work item of this kind may be put into the status by a person (Missed is set by the program only).
[[nodiscard]] bool canBeChosen(const Status &status, Kind kind);

} // namespace lamp
