// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/impactwork.h"

#include "services/desk.h"
#include "store/changerepository.h"

namespace lamp::impactwork {

Result<std::optional<ImpactProposal>> proposed(Connection &connection, AssetId asset, ServiceId service)
{
    LAMP_TRY(facts, changestore::impactFacts(connection, asset, service));
    return proposedImpact(facts);
}

QFuture<Result<std::optional<ImpactProposal>>> proposed(Desk &desk, AssetId asset, ServiceId service)
{
    return desk.database().read([asset, service](Connection &c) { return proposed(c, asset, service); });
}

} // namespace lamp::impactwork
