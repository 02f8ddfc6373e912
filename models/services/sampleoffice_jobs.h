// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/planschedule.h"
#include "services/sampleoffice_p.h"

namespace lamp::sampleoffice {

// A stored plan with what its jobs are made from.
struct JobPlan {
    Plan plan;
    PlanSchedule schedule;
    QList<Step> steps;
    QList<Asset> assets;
    QJsonObject story; // "late", "missed_at", "skip", "found", "summer", "moved", "open": which jobs went otherwise
};

// All jobs from the plan's start to the one whose window is open now, oldest first.
[[nodiscard]] SampleItems jobsOf(Office &office, const JobPlan &plan);

} // namespace lamp::sampleoffice
