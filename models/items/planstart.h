// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/workcalendar.h"

namespace lamp {

// When a new plan begins that is wanted from a day on: as the desk opens on that day or on the next working day. An
// opening that has passed would never be due, so the one after it counts. Wall time of the desk.
[[nodiscard]] QDateTime planStart(QDate wanted, const WorkCalendar &hours, Instant now);

} // namespace lamp
