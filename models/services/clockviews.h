// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/slaclock.h"

namespace lamp {

// A policy with its levels, a calendar with its days: what an editor shows and gives back. A new calendar has a
// negative id of the editor's choice, which policies of the same edit may refer to.
struct PolicyEdit {
    SlaPolicy policy;
    QList<EscalationLevel> levels;
    friend bool operator==(const PolicyEdit &, const PolicyEdit &) = default;
};
struct CalendarEdit {
    BusinessCalendar calendar;
    QList<CalendarException> days;
    friend bool operator==(const CalendarEdit &, const CalendarEdit &) = default;
};
struct ClockRules {
    QList<PolicyEdit> policies; // in order: the first that fits decides
    QList<CalendarEdit> calendars;
    QString deskHours, deskZone, deskRegion; // the desk's own hours, for policies without a calendar
    QList<CalendarException> deskDays;       // on which they differ
    friend bool operator==(const ClockRules &, const ClockRules &) = default;
};

// One clock of a ticket, explained.
struct ClockView {
    slaclock::Run run;
    slaclock::Verdict verdict;
    bool breached = false;
    std::optional<qint64> remainingMs; // working time; negative: over
    std::optional<Instant> dueIfResumedNow; // of a paused clock
    QList<slaclock::Stretch> stretches;
};

struct ItemClocks {
    SlaPolicy policy; // id 0: none fits, there are no clocks
    QString calendarName; // empty: the desk's own hours
    QByteArray zone;      // IANA id that the clocks are read in
    QList<ClockView> clocks; // own, first, each next response in order, resolve
    slaclock::Summary summary;
    std::optional<std::pair<ClockKind, Instant>> dueIfAnsweredNow; // what is due next once the user has been told
    int reopened = 0;
    // A finished item keeps the verdict of the rules it was finished under; the stretches follow the rules of today.
    bool earlierRules = false;
    std::optional<Instant> keptBreachedAt; // that verdict
};

// A ticket whose fate an edit of the rules would change.
struct WhatIfLine {
    WorkItemId id;
    QString number, title;
    slaclock::Summary before, after;
};
struct WhatIf {
    qint64 open = 0, moved = 0;         // open items; those whose next deadline moves
    QList<WhatIfLine> breached, saved; // by deadline
};

// Somebody is to be told of a clock.
struct EscalationNotice {
    Escalation escalation;
    QString number, title;
    PersonId ownerId;
    std::optional<EscalationLevel> level; // none when it is gone since
    bool standing = false; // the clock it was about still waits for somebody
};

} // namespace lamp
