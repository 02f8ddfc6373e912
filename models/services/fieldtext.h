// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workitems.h"

// Facts of a work item as text, as the command line and the filters name them: "priority=high", "assignee=me".
namespace lamp::fieldtext {

[[nodiscard]] QStringList fields(); // that can be set
// Somebody by name, login or mail; "me" is who acts, "none" nobody.
[[nodiscard]] Result<PersonId> personNamed(Connection &connection, const Desk &desk, const QString &value);
// The item with the field set from text. Invalid with the reason and the values that there are.
[[nodiscard]] Result<WorkItem> set(Connection &connection, const Desk &desk, WorkItem item, const QString &field,
                                   const QString &value);

} // namespace lamp::fieldtext
