// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSet>

namespace lamp {
class Connection;
}

namespace lamp::featurestore {

// Features of which the desk holds a record, and which it therefore shows whatever their switch says.
[[nodiscard]] Result<QSet<QString>> inUse(Connection &connection);

} // namespace lamp::featurestore
