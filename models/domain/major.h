// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workitemviews.h"

namespace lamp {

// What a major incident knows beside other incidents: who runs it, how often all are told, and what was learned.
struct MajorSheet {
    Id<struct MajorSheetTag> id; // 0: nothing was written yet
    WorkItemId workItemId;
    PersonId leaderId;       // who runs it
    Instant startedAt;       // since when
    qint64 everyMinutes = 0; // an update is due so long after the last one; 0: none is
    QString happened, reason, improvement; // the review: what happened, why, what will be changed
    std::optional<Instant> reviewedAt;
    PersonId reviewedById;
    qint64 version = 0;
    friend bool operator==(const MajorSheet &, const MajorSheet &) = default;
};
template <> struct Row<MajorSheet> {
    static constexpr auto table = "major_sheet";
    static constexpr auto fields = std::tuple{Field{"work_item_id", &MajorSheet::workItemId},
                                              Field{"leader_id", &MajorSheet::leaderId},
                                              Field{"started_at", &MajorSheet::startedAt},
                                              Field{"every_minutes", &MajorSheet::everyMinutes},
                                              Field{"happened", &MajorSheet::happened},
                                              Field{"reason", &MajorSheet::reason},
                                              Field{"improvement", &MajorSheet::improvement},
                                              Field{"reviewed_at", &MajorSheet::reviewedAt},
                                              Field{"reviewed_by_id", &MajorSheet::reviewedById},
                                              Field{"version", &MajorSheet::version}};
};

// An entry that was an update for all, and to how many reporters it was told with it.
struct MajorUpdate {
    Id<struct MajorUpdateTag> id;
    WorkItemId workItemId;
    EntryId entryId;
    qint64 told = 0;
    friend bool operator==(const MajorUpdate &, const MajorUpdate &) = default;
};
template <> struct Row<MajorUpdate> {
    static constexpr auto table = "major_update";
    static constexpr auto fields =
        std::tuple{Field{"work_item_id", &MajorUpdate::workItemId}, Field{"entry_id", &MajorUpdate::entryId},
                   Field{"told", &MajorUpdate::told}};
};

// A ticket that reports a major incident too: a "me too".
struct MajorReport {
    Id<struct MajorReportTag> id;
    WorkItemId majorId;
    WorkItemId workItemId;
    std::optional<Instant> toldAt; // that it is over
    QString toldVia;
    friend bool operator==(const MajorReport &, const MajorReport &) = default;
};
template <> struct Row<MajorReport> {
    static constexpr auto table = "major_report";
    static constexpr auto fields =
        std::tuple{Field{"major_id", &MajorReport::majorId}, Field{"work_item_id", &MajorReport::workItemId},
                   Field{"told_at", &MajorReport::toldAt}, Field{"told_via", &MajorReport::toldVia}};
};

// A major incident that goes on, as the banner of every page says it.
struct MajorNow {
    WorkItemId id;
    QString number, title;
    PersonId leaderId;
    QString leader; // who runs it; empty: nobody is named
    Instant since;
    qint64 everyMinutes = 0;
    std::optional<Instant> nextUpdateAt;
    qint64 reported = 0; // how many did, the first one included
    friend bool operator==(const MajorNow &, const MajorNow &) = default;
};

} // namespace lamp
