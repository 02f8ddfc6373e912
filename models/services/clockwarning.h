// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/clockviews.h"
#include "services/desk.h"
#include "services/roles.h"

namespace lamp::clockwarning {

// Whom a warning of a clock is for: the owner's for the owner, and for everyone while nobody owns the ticket; the
// lead's for the leads, and for everyone while no lead is named.
[[nodiscard]] inline bool concerns(const Desk &desk, const EscalationNotice &notice, PersonId person)
{
    if (notice.escalation.action == EscalationAction::WarnLead)
        return roles::hearsAsLead(desk, person);
    return !notice.ownerId || notice.ownerId == person;
}

} // namespace lamp::clockwarning
