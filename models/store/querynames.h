// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/changeset.h"

namespace lamp::querynames {

struct Found {
    QString name, hint; // what stands beside the name: the room of a person, the model of an asset
};
// Names of the register that begin with what is typed, then those that hold it. `field`: requester, assignee, asset,
// supplier.
[[nodiscard]] Result<QList<Found>> like(Connection &connection, QStringView field, const QString &typed, qint64 limit);
// Whether a condition of such a field on the name can find anything: some record is called so, or a part of it is.
[[nodiscard]] Result<bool> isKnown(Connection &connection, QStringView field, const QString &name);

} // namespace lamp::querynames
