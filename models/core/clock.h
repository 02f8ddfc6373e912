// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <compare>
#include <functional>

namespace lamp {

// A moment: milliseconds since 1970-01-01T00:00Z. Local time exists only where something is shown
// or where a calendar rule needs a zone.
struct Instant {
    qint64 ms = 0;
    friend constexpr auto operator<=>(const Instant &, const Instant &) = default;
    [[nodiscard]] QDateTime utc() const { return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC); }
    [[nodiscard]] QDateTime in(const QTimeZone &zone) const { return QDateTime::fromMSecsSinceEpoch(ms, zone); }
    [[nodiscard]] static Instant from(const QDateTime &time) { return {time.toMSecsSinceEpoch()}; }
    [[nodiscard]] Instant plusMinutes(qint64 minutes) const { return {ms + minutes * 60'000}; }
};

// Injected wherever 'now' is needed; only app/ and tests make one.
using Clock = std::function<Instant()>;

[[nodiscard]] inline Instant systemNow() { return {QDateTime::currentMSecsSinceEpoch()}; }

} // namespace lamp
