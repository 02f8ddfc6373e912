// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/tickettemplate.h"
#include "schedule/workcalendar.h"

namespace lamp {
class Connection;
class Desk;
}

// What templates ask of tickets, for every act that makes or ends one.
namespace lamp::templaterules {

// Fields of `names` that the item leaves empty.
[[nodiscard]] QStringList empty(const QStringList &names, const WorkItem &item);
// Invalid, "asset: …", with the first field that the item's template or its category wants before it is solved.
[[nodiscard]] Result<void> checkSolving(Connection &connection, const Desk &desk, const WorkItem &item);

// So many working days from a day, backwards below 0; 0 is the day itself.
[[nodiscard]] QDate partDay(const WorkCalendar &calendar, QDate day, qint64 offset);
// When the work of that day is to be done.
[[nodiscard]] Instant endOf(const WorkCalendar &calendar, QDate day);

} // namespace lamp::templaterules
