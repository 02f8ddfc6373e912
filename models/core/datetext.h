// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace lamp {

// A date in the order and with the marks of the reader's locale. `english` names the parts and their length as English
// writes them: "ddd d MMM" is "Sun 22 Nov" there and "So., 22. Nov." in German.
[[nodiscard]] QString dateText(QDate date, QStringView english);
// With the time of day after it: "Sun 22 Nov 14:03".
[[nodiscard]] QString momentText(const QDateTime &local, QStringView english);
// The pattern that is used for it, for fields that a date is typed into.
[[nodiscard]] QString datePattern(QStringView english);

} // namespace lamp
