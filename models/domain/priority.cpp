// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/priority.h"

namespace lamp {

Priority priorityOf(Impact impact, Urgency urgency)
{
    static constexpr Priority matrix[3][3] = {
        // can wait, limps, cannot work
        {Priority::Low, Priority::Normal, Priority::High}, // one person
        {Priority::Normal, Priority::Normal, Priority::High}, // several people
        {Priority::Normal, Priority::High, Priority::Critical}, // everyone, or a critical service
    };
    return matrix[static_cast<int>(impact)][static_cast<int>(urgency)];
}

} // namespace lamp
