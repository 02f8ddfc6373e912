// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QFuture>

class QSettings;

namespace lamp {

class Desk;

// Who sits at this window: remembered for each desk on this computer; else the only technician, else the one whose
// login is the system account's. Nobody when none fits: then the window asks.
void restoreMe(Desk &desk, const QSettings &settings);
void becomeMe(Desk &desk, QSettings &settings, PersonId person);
// Adds a technician by name. While nobody sits here that is a part of setting the desk up, as making it was: Ctrl+Z
// does not leave the window without anybody.
[[nodiscard]] QFuture<Result<PersonId>> addTechnician(Desk &desk, const QString &name);

} // namespace lamp
