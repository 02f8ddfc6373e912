// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/workitem.h"

namespace lamp {

// A plan that is being written, as one text for the drafts of the desk.
struct PlanDraft {
    Plan plan;
    QString article; // title of its procedure
    QList<Step> steps;
    QList<std::pair<AssetId, QString>> assets;
    QString field; // where the keyboard was
    int step = -1, cursor = 0;

    [[nodiscard]] QString toText() const;
    // Nothing when the text is no draft of a plan. What identifies the plan is that of the base.
    [[nodiscard]] static std::optional<PlanDraft> fromText(const QString &text, const Plan &base);
};

} // namespace lamp
