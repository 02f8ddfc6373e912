// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/articlehints.h"

namespace lamp {

QList<ArticleHint> ArticleHints::of(const Procedure &procedure, bool saysAffects)
{
    QList<ArticleHint> hints;
    if (!procedure.isProcedure())
        return hints;
    for (const ProcedureSection::Kind kind : procedure.missing())
        if (!saysAffects || kind != ProcedureSection::Kind::Affects) // a field of the form says it
            hints.append({tr("Nothing about: %1").arg(procedureHeading(kind)), kind});
    for (const ProcedureStep &step : procedure.steps) {
        for (const ProcedureJump &jump : step.jumps)
            if (jump.step < 0 && !jump.help)
                hints.append({tr("Step %1 leads to a step that is not there").arg(step.number),
                              ProcedureSection::Kind::Other, jump.line});
        if (!step.commands().isEmpty() && step.expected.isEmpty())
            hints.append({tr("Step %1 does not say what to expect").arg(step.number), ProcedureSection::Kind::Other,
                          step.line});
    }
    return hints;
}

} // namespace lamp
