// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields.h"

#include <QDate>

namespace lamp {

// A stopwatch that runs: one a technician. It is a row from its start on, so that it outlives the window.
struct Stopwatch {
    Id<struct StopwatchTag> id;
    PersonId personId;
    QString personText; // a technician without a record
    WorkItemId workItemId;
    Instant startedAt;
    friend bool operator==(const Stopwatch &, const Stopwatch &) = default;
};
template <> struct Row<Stopwatch> {
    static constexpr auto table = "stopwatch";
    static constexpr auto fields = std::tuple{
        Field{"person_id", &Stopwatch::personId}, Field{"person_text", &Stopwatch::personText},
        Field{"work_item_id", &Stopwatch::workItemId}, Field{"started_at", &Stopwatch::startedAt}};
};

// What an hour of a person costs from a day on; without a person: of everybody who has no rate of their own.
struct HourRate {
    Id<struct HourRateTag> id;
    PersonId personId;
    qint64 cents = 0; // an hour
    QDate fromOn;     // none: always
    friend bool operator==(const HourRate &, const HourRate &) = default;
};
template <> struct Row<HourRate> {
    static constexpr auto table = "hour_rate";
    static constexpr auto fields = std::tuple{Field{"person_id", &HourRate::personId},
                                              Field{"rate_cents", &HourRate::cents},
                                              Field{"from_on", &HourRate::fromOn}};
};

// What was used up on a work item. Its price is part of the item's cost.
struct Material {
    Id<struct MaterialTag> id;
    WorkItemId workItemId;
    QString text;
    qint64 unitCents = 0;
    double quantity = 1;
    PersonId authorId;
    QString authorText;
    Instant happenedAt;
    Instant recordedAt;
    [[nodiscard]] qint64 cents() const { return qRound64(double(unitCents) * quantity); }
    friend bool operator==(const Material &, const Material &) = default;
};
template <> struct Row<Material> {
    static constexpr auto table = "material";
    static constexpr auto fields = std::tuple{
        Field{"work_item_id", &Material::workItemId}, Field{"text", &Material::text},
        Field{"unit_cents", &Material::unitCents}, Field{"quantity", &Material::quantity},
        Field{"author_id", &Material::authorId}, Field{"author_text", &Material::authorText},
        Field{"happened_at", &Material::happenedAt}, Field{"recorded_at", &Material::recordedAt}};
};

// The rate of a person on a day: their own that began last, else everybody's.
[[nodiscard]] qint64 rateOn(const QList<HourRate> &rates, PersonId person, QDate day);
// Whole minutes of a stopwatch: half a minute and more counts as one.
[[nodiscard]] qint64 minutesOf(const Stopwatch &watch, Instant until);
// "1:30", "90", "1.5 h", "1 h 30", "45 min", "-15"; nothing when it is no time. Hours beyond a day are refused.
[[nodiscard]] std::optional<qint64> minutesFromText(const QString &text);

} // namespace lamp
