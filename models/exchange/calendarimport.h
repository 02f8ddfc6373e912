// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ical.h"

#include <QFuture>

namespace lamp {

class Desk;

// What one entry of the file becomes, or became.
struct CalendarImportLine {
    enum class Action {
        NewPlan, ChangedPlan,   // recurring
        NewWork, ChangedWork,   // a single event or task: planned work
        Same,                   // nothing changed since the last import
        Older,                  // the desk has a newer version of it
        KeptHere                // changed here by hand since the last import
    };
    Action action = Action::NewWork;
    int line = 0;
    QString title, when; // "every Monday, from 2 Nov 2026 09:00", "24 Nov 2026, all day"
    QString detail;      // "3 dates moved", or why its rule was dropped
    QString uid;
};

struct CalendarPreview {
    QString name; // of the calendar, may be empty
    QList<CalendarImportLine> lines;
    QList<IcalProblem> problems; // each repair and each dropped part
    [[nodiscard]] int count(CalendarImportLine::Action action) const;
    [[nodiscard]] int changes() const; // lines that an import writes
};

// Calendar files into plans and planned work. UID and SEQUENCE decide: the same file again changes nothing.
class CalendarImport final {
public:
    explicit CalendarImport(Desk &desk) : m_desk(desk) { }

    // What an import would do; nothing is written. Invalid when the file is broken and nothing in it is readable; a
    // sound calendar without events and tasks gives no lines.
    [[nodiscard]] QFuture<Result<CalendarPreview>> preview(const QByteArray &bytes) const;
    // One act in the history, undone as one. Progress and cancel through the future; cancelled it leaves nothing
    // behind.
    [[nodiscard]] QFuture<Result<CalendarPreview>> run(const QByteArray &bytes, const QString &fileName);

private:
    Desk &m_desk;
};

} // namespace lamp
