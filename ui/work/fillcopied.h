// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QObject>

#include <functional>

namespace lamp {

class Desk;

// After code was copied on a work item: its variables in the clipboard are filled in as far as that is safe in a
// command. `say` gets what to tell: `what` was copied, and which variables were left.
void fillCopied(Desk &desk, WorkItemId item, QObject *context, const QString &what,
                std::function<void(const QString &)> say);

} // namespace lamp
