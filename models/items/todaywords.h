// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/registerwords.h"
#include "services/today.h"

namespace lamp {

class Desk;

// The Today page in words. Everything is said against the board's own moment, so that a page never mixes two.
class TodayWords {
public:
    TodayWords(Desk &desk, const TodayBoard &board);

    // "Mon 23 Nov", "2 overdue", … : the parts of the first line, each with where it leads.
    struct Part {
        QString text;
        Tone tone = Tone::Quiet;
        QString view; // name of the saved view it counts; empty: none
        friend bool operator==(const Part &, const Part &) = default;
    };
    [[nodiscard]] QList<Part> line() const;

    [[nodiscard]] QString title(const TodayTask &task) const;
    [[nodiscard]] QString detail(const TodayTask &task) const; // the second line
    [[nodiscard]] QString reason(const TodayTask &task) const; // "promised 11:00", "overdue 40 d, critical"
    [[nodiscard]] QString action(const TodayTask &task) const; // "Call 214", "Start visit"
    [[nodiscard]] Tone tone(const TodayTask &task) const;

    [[nodiscard]] QString title(const CalendarEntry &visit) const; // "M-318 Restore test: NAS-01"
    [[nodiscard]] QString when(const CalendarEntry &visit) const;  // "14:00", "overdue 12 d"
    [[nodiscard]] bool isLate(const CalendarEntry &visit) const;
    [[nodiscard]] QString title(const TodayComing &coming) const;
    [[nodiscard]] QString detail(const TodayComing &coming) const;
    [[nodiscard]] QString when(const TodayPromise &promise) const; // "11:00", "Mon 14:30"
    [[nodiscard]] bool isPast(const TodayPromise &promise) const;

    struct Lamp {
        QString name, state;
        Tone tone = Tone::Quiet;
        PlanId planId;
    };
    [[nodiscard]] QList<Lamp> lamps() const;
    [[nodiscard]] QString yesterday() const;
    [[nodiscard]] QString nothing() const; // "Nothing is due. Next: UPS battery test on Thursday."

    [[nodiscard]] static QString order(); // why this order, in words

private:
    [[nodiscard]] QString maintenanceReason(const TodayTask &task) const;
    [[nodiscard]] QString promiseReason(const TodayTask &task) const;
    [[nodiscard]] QString lastDayReason(const TodayTask &task) const;
    [[nodiscard]] Lamp backupLamp() const;
    [[nodiscard]] Lamp testLamp() const;
    [[nodiscard]] QString lateness(const CalendarEntry &visit) const;

    Desk &m_desk;
    const TodayBoard &m_board;
    QTimeZone m_zone;
};

} // namespace lamp
