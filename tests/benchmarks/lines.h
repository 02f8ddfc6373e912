// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"
#include "services/desk.h"

namespace lamp::bench {

// Store calls beside raw SQLite.
void storeLines(Desk &desk, Report &report);
// From the action to the filled model and to painted pixels.
void windowLines(Desk &desk, Report &report);
// Start-up to the painted queue beside a minimal program on the same file.
void startLines(const QString &deskPath, Report &report);

// What is typed, letter by letter.
[[nodiscard]] QStringList keystrokes(const QString &text);

} // namespace lamp::bench
