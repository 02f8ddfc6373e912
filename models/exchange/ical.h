// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QStringList>

#include <optional>

namespace lamp {

// A time as a calendar file has it: a wall time with what it refers to.
struct IcalTime {
    enum class Zone { Floating, Utc, Named };
    QDateTime wall; // carried in UTC; midnight for a whole day
    bool allDay = false;
    Zone zone = Zone::Floating;
    QString zoneId; // IANA, for Named
    friend bool operator==(const IcalTime &, const IcalTime &) = default;
};

// An event or a task of a calendar file.
struct IcalItem {
    enum class Kind { Event, Todo };
    Kind kind = Kind::Event;
    int line = 0; // where it begins
    QString uid, summary, description, location, url, status; // status in capitals, may be empty
    std::optional<IcalTime> start, end, due, recurrenceId;
    std::optional<qint64> minutes; // from DURATION, or from start to end or due
    QString rrule;
    int ruleLine = 0;
    QList<IcalTime> rdates, exdates;
    bool andFollowing = false; // RECURRENCE-ID;RANGE=THISANDFUTURE
    int sequence = 0, percent = 0;
    std::optional<Instant> completed, modified;
    QStringList categories;
    QList<std::pair<QString, QString>> extra; // X- properties; written, not read
};

// What was wrong in the file, and what became of it.
struct IcalProblem {
    enum class Kind { Repaired, Dropped };
    int line = 0;
    Kind kind = Kind::Repaired;
    QString text;
    friend bool operator==(const IcalProblem &, const IcalProblem &) = default;
};

struct IcalFile {
    QString name; // X-WR-CALNAME
    QList<IcalItem> items;
    QList<IcalProblem> problems; // by line
    std::optional<IcalProblem> damage = std::nullopt; // the first broken part that was dropped, not only passed over
};

constexpr qint64 LargestIcalFile = 32 * 1024 * 1024;
constexpr int MostIcalItems = 20'000;

// Reads what can be read: broken lines, missing ends and unknown zones are repaired or dropped, each with its line.
// Invalid when nothing in it belongs to a calendar. No rule is expanded here.
[[nodiscard]] Result<IcalFile> readIcal(const QByteArray &bytes);

// Events and tasks as iCalendar text: CRLF, folded at 75 octets. `now` becomes DTSTAMP.
[[nodiscard]] QByteArray writeIcal(const IcalFile &file, Instant now);

} // namespace lamp
