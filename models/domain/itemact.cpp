// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/itemact.h"

namespace lamp {

ItemAct actOf(const Macro &macro)
{
    ItemAct act{.fields = {},
                .addTags = macro.addTags,
                .removeTags = macro.removeTags,
                .entryKind = macro.entryKind,
                .via = macro.via,
                .body = macro.body,
                .minutes = macro.minutes,
                .checklist = macro.checklist};
    for (const QString &line : macro.fields)
        act.fields.append({line.section(u'=', 0, 0), line.section(u'=', 1)});
    return act;
}

Macro withAct(Macro macro, const ItemAct &act)
{
    macro.fields.clear();
    for (const ActField &change : act.fields) // a line each
        macro.fields.append(change.field + u'=' + change.value.simplified());
    macro.addTags = act.addTags;
    macro.removeTags = act.removeTags;
    macro.entryKind = act.entryKind;
    macro.via = act.via;
    macro.body = act.body;
    macro.minutes = act.minutes;
    macro.checklist = act.checklist;
    return macro;
}

} // namespace lamp
