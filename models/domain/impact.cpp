// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/impact.h"

namespace lamp {

std::optional<ImpactProposal> proposedImpact(const ImpactFacts &facts)
{
    const bool known = !facts.asset.isEmpty();
    const auto reason = [&](Criticality least, qint64 dependants, Impact impact) -> std::optional<ImpactProposal> {
        if (!facts.service.isEmpty() && facts.serviceCriticality >= least)
            return ImpactProposal{impact, ImpactWhy::Service, facts.service, facts.dependants};
        if (!facts.dependentService.isEmpty() && facts.dependentCriticality >= least)
            return ImpactProposal{impact, ImpactWhy::DependentService, facts.dependentService, facts.dependants};
        if (known && facts.dependants >= dependants)
            return ImpactProposal{impact, ImpactWhy::Dependants, facts.asset, facts.dependants};
        if (known && facts.assetCriticality >= least)
            return ImpactProposal{impact, ImpactWhy::Asset, facts.asset, facts.dependants};
        return std::nullopt;
    };
    if (const auto everyone = reason(Criticality::Critical, ManyDependants, Impact::Everyone))
        return everyone;
    return reason(Criticality::High, 2, Impact::Several);
}

} // namespace lamp
