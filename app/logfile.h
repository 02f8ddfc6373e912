// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lamp::logfile {

// Writes the program's messages to a file as well, at most 1 MiB and the one before it. Never a ticket's text.
void start(const QString &folder);

} // namespace lamp::logfile
