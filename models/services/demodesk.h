// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <functional>
#include <optional>

namespace lamp {

class Desk;

// A synthetic desk of any size for measuring: the same numbers give the same desk, word for word, on every machine.
// Three years of tickets, 7.6 % of them open; people, assets, plans and renewals in proportion.
namespace demodesk {

struct Options {
    qint64 tickets = 1000;
    qint64 articles = 100;
    quint64 seed = 1;
    std::optional<Instant> now; // the end of the three years; absent: 24 November 2026, 10:00 UTC
};

// Told after each batch; false stops the work, and what is written so far stays (Cancelled).
using Progress = std::function<bool(qint64 done, qint64 total)>;

// Fills a new desk in batches, each one act of the history. Runs on the caller's thread until all is written.
[[nodiscard]] Result<void> make(Desk &desk, const Options &options, const Progress &progress = {});

} // namespace demodesk
} // namespace lamp
