// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

// The logged tables and their logical fields, from the structs that describe them (models/domain).
namespace lamp::tables {

[[nodiscard]] QStringList names();
// In the order of the struct; Invalid for a table that the log does not know.
[[nodiscard]] Result<QStringList> fieldsOf(const char *table);
[[nodiscard]] bool hasVersion(const char *table);

} // namespace lamp::tables
