// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timecost.h"
#include "services/workitems.h"

#include <array>

// Time and cost of work: stopwatches, entries with time, rates, material. Time is kept in the entries of a work item;
// each act is undone as one.
namespace lamp::timebook {

struct Running {
    Stopwatch watch;
    QString number, title; // of its work item
    friend bool operator==(const Running &, const Running &) = default;
};
// The one of whoever works in this window.
[[nodiscard]] QFuture<Result<std::optional<Running>>> running(Desk &desk);
// Stops the one that ran and keeps its time. Starting it where it runs already changes nothing.
[[nodiscard]] QFuture<Result<void>> start(Desk &desk, WorkItemId item);
struct Stopped {
    WorkItemId item;
    QString number;
    qint64 minutes = 0;
};
// Its time becomes an entry. One that ran for longer than a working day was forgotten: then `minutes` says what counts.
[[nodiscard]] QFuture<Result<Stopped>> stop(Desk &desk, std::optional<qint64> minutes = {});
[[nodiscard]] QFuture<Result<void>> drop(Desk &desk); // without an entry

struct Time {
    WorkItemId item;
    qint64 minutes = 0;        // less than nothing takes back
    std::optional<Instant> at; // absent: now
    QString text;
    PersonId by; // 0: whoever works here; the history keeps who wrote it
};
// Invalid: no time, ahead of now, more taken back than there is, a closed item.
[[nodiscard]] QFuture<Result<EntryId>> add(Desk &desk, const Time &time);
[[nodiscard]] QFuture<Result<void>> setEstimate(Desk &desk, WorkItemId item, qint64 minutes);

struct TimeLine {
    Entry entry;
    QString person;
    qint64 cents = 0;
};
struct PersonTime {
    QString person;
    qint64 minutes = 0, cents = 0;
};
struct Totals {
    qint64 minutes = 0, timeCents = 0, materialCents = 0;
    qint64 otherCents = 0; // cost of the item that no material explains
    [[nodiscard]] qint64 cents() const { return timeCents + materialCents + otherCents; }
    void add(const Totals &other);
};
struct Sheet {
    WorkItem item;
    QList<TimeLine> lines;
    QList<Material> material;
    QList<PersonTime> people; // most time first; of the item alone
    Totals own, all;          // all: with its parts and theirs
    qint64 estimate = 0, estimateOfAll = 0;
    int parts = 0;
    bool rated = false; // there are rates
    [[nodiscard]] qint64 left() const { return qMax<qint64>(0, estimate - own.minutes); }
};
[[nodiscard]] QFuture<Result<Sheet>> sheet(Desk &desk, WorkItemId item);
[[nodiscard]] Result<Sheet> sheet(Connection &connection, const Desk &desk, WorkItemId item);

// Its price goes into the item's cost.
[[nodiscard]] QFuture<Result<void>> addMaterial(Desk &desk, const Material &material);
[[nodiscard]] QFuture<Result<void>> editMaterial(Desk &desk, const Material &before, const Material &after);
[[nodiscard]] QFuture<Result<void>> removeMaterial(Desk &desk, const Material &material);

struct WeekRow {
    WorkItemRow item;
    std::array<qint64, 7> minutes{};
    [[nodiscard]] qint64 sum() const;
    friend bool operator==(const WeekRow &, const WeekRow &) = default;
};
struct Week {
    QDate monday;
    QList<WeekRow> rows; // with time first, by number, then what of mine is open
    std::array<qint64, 7> totals{};
    qint64 wanted = 0; // working minutes of the person a week
};
// `further`: items that have a row without time, too.
[[nodiscard]] QFuture<Result<Week>> week(Desk &desk, QDate day, const QList<WorkItemId> &further = {});
// What a cell says from now on: one entry is added, changed or taken away, so that the day comes to these minutes.
[[nodiscard]] QFuture<Result<void>> setDay(Desk &desk, WorkItemId item, QDate day, qint64 minutes);

[[nodiscard]] QFuture<Result<QList<HourRate>>> rates(Desk &desk);
// From that day on; the rate of the same day gives way. Earlier work keeps its price.
[[nodiscard]] QFuture<Result<void>> setRate(Desk &desk, PersonId person, qint64 cents, QDate from);
[[nodiscard]] QFuture<Result<void>> removeRate(Desk &desk, const HourRate &rate);

} // namespace lamp::timebook
