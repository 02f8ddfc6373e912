// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lamp {

// What is imported. Any: the file decides.
enum class ImportKind { Any, Tickets, People, Assets, Articles, Calendar, Mail, Zim };

// From a file's ending and, for tables, its first line; Any when it is nothing that can be imported.
[[nodiscard]] ImportKind importKindOf(const QString &path);
[[nodiscard]] ImportKind importKindNamed(QStringView name); // "assets", as pages ask for it; Any when unknown
[[nodiscard]] bool isTable(ImportKind kind);
[[nodiscard]] QString importKindName(ImportKind kind); // translated, "Tickets from a table"

} // namespace lamp
