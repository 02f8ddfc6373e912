// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/workitem.h"
#include "exchange/calendarimport.h"
#include "exchange/ical.h"

#include <QTimeZone>

// What events and tasks of a calendar file mean here: recurring ones are plans, single ones planned work.
namespace lamp::calendarmapping {

// Everything in a file that has one identity: the entry itself and the dates of it that differ.
struct Group {
    QString key;   // UID, with its start or date where a UID stands for several entries
    IcalItem item;
    QList<IcalItem> overrides; // with RECURRENCE-ID
    int sequence = 0;          // the highest of all
    QString digest;            // of all content, without line numbers
};
// Newer versions win over older ones of the same identity; what loses is listed.
[[nodiscard]] QList<Group> groups(const IcalFile &file, QList<IcalProblem> &problems);

struct MovedDate {
    QString slot;
    Instant to;
    QString reason;
};
struct AsPlan {
    Plan plan;
    QList<MovedDate> moved;
};
struct AsWork {
    WorkItem item; // without status and number
    QString description;
    StatusUse status = StatusUse::Todo;
    Instant happenedAt; // of the status
};

// The plan of a recurring entry; Invalid with the reason when its rule cannot be used.
[[nodiscard]] Result<AsPlan> asPlan(const Group &group, const QTimeZone &deskZone);
[[nodiscard]] AsWork asWork(const Group &group, const QTimeZone &deskZone, Instant now);
[[nodiscard]] bool recurs(const IcalItem &item);
// "every Monday, from 2 Nov 2026 09:00"
[[nodiscard]] QString whenInWords(const IcalItem &item);
[[nodiscard]] Instant momentOf(const IcalTime &time, const QTimeZone &deskZone);

} // namespace lamp::calendarmapping
