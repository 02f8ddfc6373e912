// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/itemact.h"

#include <functional>

namespace lamp {

class Connection;
class Desk;
struct Catalog;

// The fields of a work item that an act can set, and their values as codes (domain/itemact.h).
namespace itemfields {

enum class Shape { Choice, Person, Asset, Supplier, Moment, Text, Number, Flag };

[[nodiscard]] QStringList names(const Catalog &catalog); // in the order in which they are offered
[[nodiscard]] QStringList allNames();                    // those that this desk has no use for, too
[[nodiscard]] Shape shapeOf(const QString &field);       // Text for an unknown one
// The values of a choice or a flag that this desk offers.
[[nodiscard]] QStringList values(const Catalog &catalog, const QString &field);
// Whether the field can be emptied: its value "none".
[[nodiscard]] bool canBeEmpty(const QString &field);
// What the item has there now; moments as their day in the zone.
[[nodiscard]] QString valueOf(const QString &field, const WorkItem &item, const QTimeZone &zone);

// Sets a field of an item; Invalid when the item cannot have the value.
using Setter = std::function<Result<void>(WorkItem &)>;
// Looked up once for any number of items. Invalid with the reason: no such field, a value that is gone.
[[nodiscard]] Result<Setter> setter(Connection &connection, const Desk &desk, const ActField &change);
[[nodiscard]] Result<QList<Setter>> setters(Connection &connection, const Desk &desk,
                                            const QList<ActField> &changes);

} // namespace itemfields
} // namespace lamp
