// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/impact.h"

#include <QFuture>

namespace lamp {

class Connection;
class Desk;

// How many people a fault of an asset or a service is likely to concern. Proposed with its reason; whoever works on the
// ticket decides.
namespace impactwork {
[[nodiscard]] QFuture<Result<std::optional<ImpactProposal>>> proposed(Desk &desk, AssetId asset, ServiceId service);
[[nodiscard]] Result<std::optional<ImpactProposal>> proposed(Connection &connection, AssetId asset, ServiceId service);
} // namespace impactwork
} // namespace lamp
