// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/recurrence.h"

namespace lamp {

// A rule in the words of a person who plans: "every Monday", "monthly, last Thursday", "2nd Tuesday + 3 days".
// A rule that nobody would say in a sentence is given as it is written.
[[nodiscard]] QString rhythmInWords(const RecurrenceText &text);
// What somebody may not expect of the rule: short months, 29 February.
[[nodiscard]] QStringList rhythmNotes(const RecurrenceText &text);

} // namespace lamp
