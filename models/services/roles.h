// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/roles.h"

#include <QFuture>
#include <QStringList>

namespace lamp {

class Desk;

// Who may do what on a desk. The store refuses what a role does not allow (store/rolegate.h); this says so beforehand,
// and changes roles.
namespace roles {

[[nodiscard]] DeskRole of(const Desk &desk, PersonId person);
[[nodiscard]] DeskRole mine(const Desk &desk);
// Whether acts of this window are kept: the file can be written, and who works here is no reader.
[[nodiscard]] bool mayAct(Desk &desk);
// Whether I may change roles and what is locked: a lead may, and anybody while no lead is named.
[[nodiscard]] bool mayLead(const Desk &desk);
// Whether what is for the lead is for this person: a lead's, and everybody's while no lead works on this desk.
[[nodiscard]] bool hearsAsLead(const Desk &desk, PersonId person);
// Codes of what only a lead may change (domain/roles.h).
[[nodiscard]] QStringList locked(const Desk &desk);
// Whether I may change it, going by the list above.
[[nodiscard]] bool mayChange(Desk &desk, QStringView code);

// Invalid: nobody would be left who can write, or no technician.
[[nodiscard]] QFuture<Result<void>> set(Desk &desk, PersonId person, DeskRole role);
[[nodiscard]] QFuture<Result<void>> setLocked(Desk &desk, const QStringList &codes);

} // namespace roles
} // namespace lamp
