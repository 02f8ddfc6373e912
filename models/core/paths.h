// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Where things live (XDG base directories): desks in data, the log in state, window layout in config.
namespace lamp::paths {

[[nodiscard]] QString dataFolder();  // $XDG_DATA_HOME/lamplighter, 0700, made when missing
[[nodiscard]] QString stateFolder(); // $XDG_STATE_HOME/lamplighter
[[nodiscard]] QString configFile();  // $XDG_CONFIG_HOME/lamplighter/window.ini
[[nodiscard]] QString defaultDesk(); // dataFolder()/office.desk
[[nodiscard]] QString sampleDesk();  // dataFolder()/sample.desk

} // namespace lamp::paths
