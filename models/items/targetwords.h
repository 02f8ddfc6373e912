// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workitems.h"

#include <QLocale>

namespace lamp {

class Desk;
class WorkCalendar;

// The next deadline as people say it: "0:38 left", "today", "2 d", "overdue 3 h", "paused". What is left is working
// time. The state is told by the word, and by colour and shape where it is drawn.
struct TargetWords {
    enum class State { None, Calm, Near, Soon, Over, Paused, Done };
    State state = State::None;
    QString clock;    // whose deadline it is: "First response"; empty of a target date, and while it is paused
    QString text;     // empty when there is no target
    QString brief;    // the same where room is short: "3 h over"
    QString due;      // "due 15:20", "due Thu 26 Nov": the moment itself; none while it is paused
    double share = 0; // of the working time that there was, 0 … 1
    bool bar = false; // the share means something
    friend bool operator==(const TargetWords &, const TargetWords &) = default;
};

// A promise as it stands. Words and colour of it are made from this and from nothing else, wherever it is shown.
struct TargetState {
    std::optional<ClockKind> clock; // none: the target date
    std::optional<Instant> due, solvedAt;
    Instant startedAt;
    qint64 totalMs = 0; // working time that there was; 0: from the start to the deadline
    Priority priority = Priority::Normal;
    bool open = true, paused = false;
};
[[nodiscard]] TargetState targetState(const WorkItemRow &row, const Status &status);
[[nodiscard]] TargetState targetState(const WorkItem &item, const Status &status);
[[nodiscard]] TargetWords targetWords(const TargetState &state, Instant now, const WorkCalendar &hours,
                                      const QTimeZone &zone);
[[nodiscard]] TargetWords targetWords(const WorkItemRow &row, const Desk &desk, Instant now);
// The hours that a policy counts by; 0: the desk's own.
[[nodiscard]] WorkCalendar hoursOf(const Desk &desk, SlaPolicyId policy);
[[nodiscard]] qint64 workingLeft(Instant now, Instant due, const WorkCalendar &hours); // ms, 0 once it is over

// "1:25 left, due 15:20", "First response: overdue 3 h, due 09:00": all of it in one line.
[[nodiscard]] QString spokenTarget(const TargetWords &words);

// "overdue 3 h", "overdue 2 d": how late anything is, wherever it is said; empty before its time.
[[nodiscard]] QString overdueWords(Instant target, Instant now);

// "just now", "5 min", "3 h", "2 d", "5 wk": how long ago, short.
[[nodiscard]] QString ageWords(Instant then, Instant now);
// "14:03" of today, "Mon 14:03" of this week, "3 Nov 14:03" of this year, else with the year.
[[nodiscard]] QString timeWords(Instant when, Instant now, const QTimeZone &zone);
// "today", "tomorrow", "Thu 26 Nov", "3 Feb 2027"
[[nodiscard]] QString dayWords(QDate day, QDate today);
// The moment of a deadline: "15:20", "tomorrow 09:00", "Thu 26 Nov 15:20".
[[nodiscard]] QString momentWords(Instant when, Instant now, const QTimeZone &zone);
// "2 h 40", "25 min"
[[nodiscard]] QString minutesWords(qint64 minutes);

[[nodiscard]] QString kindWord(Kind kind);
[[nodiscard]] QString priorityWord(Priority priority);
[[nodiscard]] QString impactWord(Impact impact);
[[nodiscard]] QString urgencyWord(Urgency urgency);
[[nodiscard]] QString viaWord(QStringView via); // "by phone", "in person", "by mail", "by chat"
[[nodiscard]] QString linkWord(LinkKind kind, bool fromHere);
// "#1043", "M-212": a ticket's number has the sign, the others say what they are themselves.
[[nodiscard]] QString numberWord(const QString &number);

} // namespace lamp

Q_DECLARE_METATYPE(lamp::TargetWords)
Q_DECLARE_METATYPE(lamp::WorkItemRow)
