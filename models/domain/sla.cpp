// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sla.h"

#include <algorithm>

namespace lamp {

ClockTarget SlaPolicy::target(ClockKind kind) const
{
    switch (kind) {
    case ClockKind::Own: return {ownUnit, ownAmount};
    case ClockKind::FirstResponse: return {firstUnit, firstAmount};
    case ClockKind::NextResponse: return {nextUnit, nextAmount};
    case ClockKind::Resolve: return {resolveUnit, resolveAmount};
    }
    return {};
}

void SlaPolicy::setTarget(ClockKind kind, const ClockTarget &target)
{
    const auto set = [&target](TargetUnit &unit, qint64 &amount) {
        unit = target.unit;
        amount = target.amount;
    };
    switch (kind) {
    case ClockKind::Own: return set(ownUnit, ownAmount);
    case ClockKind::FirstResponse: return set(firstUnit, firstAmount);
    case ClockKind::NextResponse: return set(nextUnit, nextAmount);
    case ClockKind::Resolve: return set(resolveUnit, resolveAmount);
    }
}

bool applies(const SlaPolicy &policy, const SlaFacts &facts)
{
    return (policy.kinds.isEmpty() || policy.kinds.contains(codeOf(facts.kind)))
        && (policy.priorities.isEmpty() || policy.priorities.contains(codeOf(facts.priority)))
        && (!policy.serviceId || policy.serviceId == facts.serviceId)
        && (!policy.requesterId || policy.requesterId == facts.requesterId)
        && (policy.department.isEmpty() || policy.department.compare(facts.department, Qt::CaseInsensitive) == 0)
        && (!policy.locationId || facts.locations.contains(policy.locationId));
}

const SlaPolicy *choosePolicy(const QList<SlaPolicy> &policies, const SlaFacts &facts)
{
    const auto found = std::ranges::find_if(
        policies, [&facts](const SlaPolicy &policy) { return policy.active && applies(policy, facts); });
    return found == policies.end() ? nullptr : &*found;
}

} // namespace lamp
