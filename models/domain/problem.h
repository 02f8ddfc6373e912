// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workitemviews.h"

namespace lamp {

// What a problem knows beside other work items. Its members are the tickets that are linked as caused by it.
struct ProblemSheet {
    Id<struct ProblemSheetTag> id; // 0: nothing was written yet
    WorkItemId workItemId;
    QString symptoms, cause, workaround; // Markdown
    bool knownError = false;             // it is understood well enough that nobody searches again
    qint64 version = 0;
    friend bool operator==(const ProblemSheet &, const ProblemSheet &) = default;
};
template <> struct Row<ProblemSheet> {
    static constexpr auto table = "problem_sheet";
    static constexpr auto fields = std::tuple{
        Field{"work_item_id", &ProblemSheet::workItemId}, Field{"symptoms", &ProblemSheet::symptoms},
        Field{"cause", &ProblemSheet::cause},             Field{"workaround", &ProblemSheet::workaround},
        Field{"known_error", &ProblemSheet::knownError},  Field{"version", &ProblemSheet::version}};
};

// A problem with a workaround, as a ticket that it caused shows it.
struct KnownError {
    WorkItemRow problem;
    QString workaround;
    bool known = false; // marked as a known error
    friend bool operator==(const KnownError &, const KnownError &) = default;
};

} // namespace lamp
