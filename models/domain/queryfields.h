// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"

namespace lamp {

// What a field of a query is: how its values are read and compared.
enum class FieldType { Flag, Code, Priority, Name, Date, Age, Text };

[[nodiscard]] FieldType fieldType(QStringView field);
[[nodiscard]] bool takesRange(QStringView field);
[[nodiscard]] bool isComparable(QStringView field); // with < and >
[[nodiscard]] QStringList groupKeys();              // what a list may be grouped by
// A value as the program keeps it: its own words, dates and codes in small letters; names as they were typed.
[[nodiscard]] QString canonicalValue(QStringView field, const QString &value);
// The values that a field takes, for completion; empty where they come from the desk (names) or are dates.
[[nodiscard]] QStringList fieldValuesOf(QStringView field);
[[nodiscard]] QString nearestField(QStringView misspelt); // empty when nothing is near
// Invalid with the reason when a value or a comparison does not fit the field.
[[nodiscard]] Result<void> checkTerm(const Filter &term);

} // namespace lamp
