// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSettings;

namespace lamp {

class MainWindow;

// Fills the window's registry with its commands and the keys of its lists.
void registerCommands(MainWindow &window, QSettings &settings);

} // namespace lamp
