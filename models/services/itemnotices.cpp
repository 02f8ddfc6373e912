// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/itemnotices.h"

#include "services/desk.h"
#include "services/majorwork.h"
#include "services/problemwork.h"
#include "store/mergerepository.h"
#include "store/stuckrepository.h"
#include "store/waitingrepository.h"

#include <algorithm>

namespace lamp {

QFuture<Result<ItemNotices>> noticesOf(Desk &desk, WorkItemId id)
{
    return desk.database().read([&desk, id, now = desk.now()](Connection &c) -> Result<ItemNotices> {
        ItemNotices notices;
        LAMP_TRY(merges, mergestore::into(c, id));
        QList<WorkItemId> sources;
        for (const Merge &merge : std::as_const(merges))
            sources.append(merge.sourceId);
        LAMP_TRY(rows, desk.workItems().rows(c, sources));
        notices.merged = rows;
        LAMP_TRY(plan, waitingstore::of(c, id));
        notices.plan = plan;
        LAMP_TRY(stuck, stuckstore::reasons(c, id, now));
        notices.stuck = stuck;
        // None on an old desk, opened for reading.
        notices.downtimes = downtimes::of(c, id, now).value_or(QList<downtimes::Line>());
        LAMP_TRY(majors, majorwork::now(c, desk));
        const auto major = std::ranges::find(majors, id, &MajorNow::id);
        notices.major = major == majors.end() ? std::nullopt : std::optional(*major);
        LAMP_TRY(known, problemwork::knownErrorsOf(c, id, now));
        notices.knownErrors = known;
        LAMP_TRY(move, TicketTemplates(desk).dayMove(c, id, {}));
        notices.day = move;
        return notices;
    });
}

} // namespace lamp
