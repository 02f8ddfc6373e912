// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lamp::logfile {

enum class Echo { Yes, No }; // whether messages also stand where the program was started
// Writes the program's messages to a file, at most 1 MiB and the one before it. Never a ticket's text.
void start(const QString &folder, Echo echo = Echo::Yes);

} // namespace lamp::logfile
