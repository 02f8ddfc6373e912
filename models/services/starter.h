// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "services/clockviews.h"

#include <QMap>

namespace lamp {

class ChangeSet;

// What an empty desk holds: statuses, short lists, categories, targets, saved views, ticket templates, reply texts,
// draft plans and settings. All of it is data that people edit afterwards.
namespace starter {

// Policies with their warnings, by priority, in order; without ids.
[[nodiscard]] Result<QList<PolicyEdit>> usualPolicies(const QString &language);
// Writes them; a desk of one person works by target dates instead.
[[nodiscard]] Result<void> addClocks(ChangeSet &changes, const QString &language);
// Those that the desk has none for, by name or by what they are for, after its own; for a desk that grows.
[[nodiscard]] Result<void> addMissingClocks(ChangeSet &changes, const QString &language);
// The saved view of what breaches next, for a desk from before there were clocks.
[[nodiscard]] Result<void> addClockView(ChangeSet &changes, const QString &language);
// `preset`: "alone" or "several". `zone`: IANA id of the desk's time zone, which the plans' wall times are in.
// `language`: of everything that has a name or text (starterwords.h).
[[nodiscard]] Result<void> seed(ChangeSet &changes, const QString &preset, const QString &zone,
                                const QString &language);

// The switches of a preset: feature -> on. Invalid when there is no such preset.
[[nodiscard]] Result<QMap<QString, bool>> features(const QString &preset);

} // namespace starter
} // namespace lamp
