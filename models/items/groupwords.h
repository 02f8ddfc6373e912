// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lamp {

struct Catalog;

// What stands above a group of a list: "Waiting for user", "High", "Overdue", "Nobody".
[[nodiscard]] QString groupWord(QStringView group, const QString &key, const Catalog &catalog);
[[nodiscard]] QString groupTitle(QStringView group); // "Status", "Due": what a list is grouped by

} // namespace lamp
