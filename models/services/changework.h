// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "services/workitems.h"

namespace lamp {
struct Catalog;
}

// Changes: what is done when, who agreed, and what became of it. Done is a change that is solved.
namespace lamp::changework {

struct ChangeView {
    ChangeSheet sheet;
    std::optional<Instant> from; // the window's beginning: when the work item is planned for
    QList<ChangeCall> calls;
    QHash<PersonId, QString> people; // whom the sheet names
    QList<WindowWarning> warnings;   // about the window as it is
    [[nodiscard]] std::optional<TimeSpan> window() const;
    [[nodiscard]] std::optional<Instant> noReturnAt() const;
};
[[nodiscard]] QFuture<Result<ChangeView>> of(Desk &desk, WorkItemId change);
[[nodiscard]] Result<ChangeView> of(Connection &connection, const Desk &desk, WorkItemId change);

// What a person writes about a change; the approval and the acts have their own ways.
struct ChangeEdit {
    ChangeRisk risk = ChangeRisk::Low;
    QString plan, backOut;
    std::optional<TimeSpan> window;
    std::optional<Instant> noReturnAt;
    QList<ChangeCall> calls;
};
[[nodiscard]] ChangeEdit editOf(const ChangeView &view);
// A name of the call list that is a person's, alone of that name, gets the record and its number.
// Invalid: a window that ends before it begins, a point of no return outside it, or no change.
[[nodiscard]] QFuture<Result<void>> save(Desk &desk, const ChangeView &before, const ChangeEdit &after);

// What speaks against a window: freeze windows, and other changes on the same assets or on ones that depend on them.
[[nodiscard]] QFuture<Result<QList<WindowWarning>>> warnings(Desk &desk, WorkItemId change, const TimeSpan &window);
[[nodiscard]] Result<QList<WindowWarning>> warnings(Connection &connection, const Catalog &catalog, WorkItemId change,
                                                    const TimeSpan &window);

[[nodiscard]] QFuture<Result<void>> ask(Desk &desk, WorkItemId change, PersonId approver, const QString &note);
// Invalid: refused without a reason.
[[nodiscard]] QFuture<Result<void>> decide(Desk &desk, WorkItemId change, bool given, PersonId by,
                                           const QString &note);
// Why it cannot be started; empty: it can.
[[nodiscard]] QString heldBackBy(const ChangeView &view, const QTimeZone &zone);
// Invalid: it runs or is over, or its approval is missing; a lead starts it all the same, saying why. What is said
// stands in the timeline.
[[nodiscard]] QFuture<Result<void>> start(Desk &desk, WorkItemId change, const QString &overrideNote = {});
[[nodiscard]] QFuture<Result<void>> rollBack(Desk &desk, WorkItemId change, const QString &why);

// Inside an open set: a change that runs is done once it is solved, and runs again when it is reopened.
[[nodiscard]] Result<void> followStatus(ChangeSet &changes, const WorkItem &item, StatusClass now, Instant at);

// The parts of a time in which an asset or a service stood still because a change was made on it or on what it depends
// on: neither an outage nor a broken promise. A change whose approval is missing plans nothing unless it was started,
// and one that is over plans nothing any more.
struct PlannedStretch {
    WorkItemId change;
    TimeSpan span;
    friend bool operator==(const PlannedStretch &, const PlannedStretch &) = default;
};
[[nodiscard]] Result<QList<PlannedStretch>> plannedBy(Connection &connection, AssetId asset, ServiceId service,
                                                      const TimeSpan &span);
// Whether the windows of changes cover all of it; one that has not ended lasts until now.
[[nodiscard]] Result<bool> isPlannedByChange(Connection &connection, const Downtime &downtime, Instant now);

} // namespace lamp::changework
