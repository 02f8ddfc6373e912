// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields.h"
#include "core/result.h"
#include "store/changelog.h"

// Facts that lists sort, filter and search by, cached beside the row they belong to and rewritten in the transaction
// that changes what they come from. They are no fields of the change log: undo recomputes them.
namespace lamp::derived {

// Sort keys and ranks that follow from the row's own values.
[[nodiscard]] Result<FieldValues> columnsAtInsert(Connection &connection, const char *table, const FieldValues &values);
[[nodiscard]] Result<FieldValues> columnsAtUpdate(Connection &connection, const char *table, qint64 id,
                                                  const FieldValues &fresh);
// What follows from other rows (last entry, time, repeats, names of people and assets) and the full text.
[[nodiscard]] Result<void> refresh(Connection &connection, const QList<Touched> &touched);
// Recomputes and compares; one line a difference (at most 100).
[[nodiscard]] Result<QStringList> verify(Connection &connection);

} // namespace lamp::derived
