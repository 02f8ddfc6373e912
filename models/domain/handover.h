// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields.h"

namespace lamp {

// What can be handed over: open tickets, open planned work, active plans, approvals that are asked for.
enum class HandoverKind { Ticket, Visit, Plan, Approval };
template <> struct Codes<HandoverKind> {
    static constexpr const char *list[] = {"ticket", "visit", "plan", "approval"};
};
// Among several takers: by turns, or always to the one with the least open work.
enum class HandoverRule { Turns, Least };
template <> struct Codes<HandoverRule> {
    static constexpr const char *list[] = {"turns", "least"};
};
// Coming: its first day is not there yet. Away: somebody else has the work. Over: given back, or kept for good.
enum class HandoverState { Coming, Away, Over };
template <> struct Codes<HandoverState> {
    static constexpr const char *list[] = {"coming", "away", "over"};
};

struct Handover {
    Id<struct HandoverTag> id;
    PersonId personId;
    QStringList takers; // ids, in their order
    HandoverRule rule = HandoverRule::Turns;
    QDate from;
    QDate until; // the last day; none: for good
    HandoverState state = HandoverState::Away;
    Instant madeAt;
    friend bool operator==(const Handover &, const Handover &) = default;
};
using HandoverId = decltype(Handover::id);
template <> struct Row<Handover> {
    static constexpr auto table = "handover";
    static constexpr auto fields = std::tuple{
        Field{"person_id", &Handover::personId}, Field{"takers", &Handover::takers},
        Field{"rule", &Handover::rule},          Field{"from_on", &Handover::from},
        Field{"until_on", &Handover::until},     Field{"state", &Handover::state},
        Field{"made_at", &Handover::madeAt}};
};

// One thing that went to somebody; it goes back only while it is still theirs.
struct HandoverRow {
    Id<struct HandoverRowTag> id;
    HandoverId handoverId;
    HandoverKind kind = HandoverKind::Ticket;
    qint64 rowId = 0;
    PersonId toId;
    friend bool operator==(const HandoverRow &, const HandoverRow &) = default;
};
template <> struct Row<HandoverRow> {
    static constexpr auto table = "handover_row";
    static constexpr auto fields = std::tuple{
        Field{"handover_id", &HandoverRow::handoverId}, Field{"kind", &HandoverRow::kind},
        Field{"row_id", &HandoverRow::rowId}, Field{"to_id", &HandoverRow::toId}};
};

// What one shift leaves to the next, in words.
struct ShiftNote {
    Id<struct ShiftNoteTag> id;
    PersonId authorId;
    QString authorText; // an author without a record
    QString body;       // Markdown
    Instant fromAt;     // when the shift began
    Instant writtenAt;
    friend bool operator==(const ShiftNote &, const ShiftNote &) = default;
};
template <> struct Row<ShiftNote> {
    static constexpr auto table = "shift_note";
    static constexpr auto fields = std::tuple{
        Field{"author_id", &ShiftNote::authorId}, Field{"author_text", &ShiftNote::authorText},
        Field{"body", &ShiftNote::body}, Field{"from_at", &ShiftNote::fromAt},
        Field{"written_at", &ShiftNote::writtenAt}};
};

} // namespace lamp
