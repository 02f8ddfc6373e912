// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/querychips.h"

#include "domain/queryfields.h"

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
// Field of a plain chip with its sign: "tag", "-tag"; empty for words and brackets, which never replace one another.
QString fieldOfChip(const Filter &chip)
{
    if (chip.op == Filter::Op::Not && chip.children.size() == 1
        && chip.children.first().op == Filter::Op::Term)
        return u'-' + chip.children.first().field;
    return chip.op == Filter::Op::Term ? chip.field : QString();
}
} // namespace

WorkItemQuery merged(WorkItemQuery query, const WorkItemQuery &typed)
{
    const QList<Filter> come = chips(typed);
    QList<Filter> stay = chips(query);
    stay.removeIf([&](const Filter &old) {
        const QString field = fieldOfChip(old);
        return !field.isEmpty()
            && std::ranges::any_of(come, [&](const Filter &one) { return fieldOfChip(one) == field; });
    });
    for (const Filter &one : come)
        if (!stay.contains(one))
            stay.append(one);
    query.filter = {.op = Filter::Op::All, .children = stay};
    return query;
}

WorkItemQuery exchanged(WorkItemQuery query, const Filter &chip, const QList<Filter> &with)
{
    QList<Filter> list;
    bool done = false;
    for (const Filter &old : chips(query)) {
        if (old != chip || std::exchange(done, true)) {
            list.append(old);
            continue;
        }
        for (const Filter &one : with)
            if (!list.contains(one))
                list.append(one);
    }
    query.filter = {.op = Filter::Op::All, .children = list};
    return query;
}

bool dependsOnTime(const Filter &filter)
{
    if (filter.op != Filter::Op::Term)
        return std::ranges::any_of(filter.children, dependsOnTime);
    if (filter.field == u"is") // the others become true by an act only
        return filter.values.contains(u"stuck"_s) || filter.values.contains(u"breached"_s);
    const FieldType type = fieldType(filter.field);
    if (type != FieldType::Date && type != FieldType::Age)
        return false;
    return std::ranges::any_of(filter.values, [](const QString &value) {
        return value != u"none" && !(value.size() >= 4 && std::all_of(value.begin(), value.begin() + 4, [](QChar c) {
            return c.isDigit();
        }) && (value.size() == 4 || value[4] == u'-'));
    });
}

} // namespace lamp
