// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/workcalendar.h"
#include "services/catalog.h"
#include "store/changeset.h"

#include <QMutex>

namespace lamp {

// Reads the catalog again on the thread that saw a commit, before anybody hears of it. The desk takes it over on its
// own thread, before its listeners run: the order of events stays, and nothing is read there.
class CatalogKeeper {
public:
    struct State {
        std::shared_ptr<const Catalog> catalog = std::make_shared<const Catalog>();
        WorkCalendar calendar;
    };
    // As of set `upTo` or later.
    [[nodiscard]] Result<void> read(Connection &connection, ChangeSetId upTo = {});
    // Reads again when the commit touched what the catalog holds, or when the last reading failed.
    void onSeen(Connection &connection, const ChangeEvent &event);
    // What failed is tried once more; nothing when nothing is missing.
    void retry(Connection &connection);
    // Why the catalog is not as new as the desk, each time once.
    [[nodiscard]] std::optional<Error> takeProblem();
    // What was read since this was asked last.
    [[nodiscard]] std::optional<State> take();
    [[nodiscard]] std::shared_ptr<const Catalog> newest() const;

private:
    void readAgain(Connection &connection, ChangeSetId upTo);
    [[nodiscard]] ChangeSetId missed() const;

    mutable QMutex m_mutex;
    State m_state;
    ChangeSetId m_upTo;
    ChangeSetId m_missed; // 0, or the newest set after which reading failed
    std::optional<Error> m_problem;
    bool m_fresh = false;
};

} // namespace lamp
