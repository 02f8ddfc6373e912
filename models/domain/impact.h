// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/priority.h"
#include "domain/register.h"

namespace lamp {

// What is known about the asset and the service of a ticket.
struct ImpactFacts {
    QString asset, service; // names; empty: none
    Criticality assetCriticality = Criticality::Normal, serviceCriticality = Criticality::Normal;
    // The most critical service that depends on the asset, directly or through others.
    QString dependentService;
    Criticality dependentCriticality = Criticality::Normal;
    qint64 dependants = 0; // assets and services that depend on the asset, directly or through others
};

// Because of: how critical the asset or the service is, a service that depends on the asset, how many do.
enum class ImpactWhy { Asset, Service, DependentService, Dependants };
struct ImpactProposal {
    Impact impact = Impact::One;
    ImpactWhy why = ImpactWhy::Asset;
    QString name;         // of what the reason speaks of
    qint64 dependants = 0;
    friend bool operator==(const ImpactProposal &, const ImpactProposal &) = default;
};

constexpr qint64 ManyDependants = 10; // so many stand for everyone, two for several people

// The strongest reason; none: nothing speaks for more than one person.
[[nodiscard]] std::optional<ImpactProposal> proposedImpact(const ImpactFacts &facts);

} // namespace lamp
