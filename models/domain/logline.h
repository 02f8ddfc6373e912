// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace lamp {

// What a line of a log says of itself.
enum class LogLevel { None, Debug, Info, Warning, Error };
struct LogLine {
    LogLevel level = LogLevel::None;
    qsizetype timeStart = 0, timeLength = 0;   // of the time stamp
    qsizetype levelStart = 0, levelLength = 0; // of the word that says how bad it is
};
// Looks at the first letters of the line, however long it is. "0 errors" and "without error" are none.
[[nodiscard]] LogLine logLine(QStringView line);

} // namespace lamp
