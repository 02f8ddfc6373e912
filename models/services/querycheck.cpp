// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/querycheck.h"

#include "services/catalog.h"
#include "services/starterwords.h"

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
bool isStatus(const QString &value, const Catalog &catalog)
{
    if (value == u"open" || value == u"closed" || fromCode<StatusUse>(value))
        return true;
    return std::ranges::any_of(catalog.statuses, [&value](const Status &status) {
        return status.name.compare(value, Qt::CaseInsensitive) == 0;
    });
}

// The first name in the filter that is none of a status; null when all are. A name that a status ships with in another
// language becomes its code.
QString unknownStatus(Filter &filter, const Catalog &catalog)
{
    for (Filter &child : filter.children)
        if (const QString wrong = unknownStatus(child, catalog); !wrong.isNull())
            return wrong;
    if (filter.op == Filter::Op::Term && filter.field == u"status")
        for (QString &value : filter.values) {
            if (isStatus(value, catalog))
                continue;
            const StatusUse shipped = starter::statusNamed(value).value_or(StatusUse::None);
            if (shipped == StatusUse::None || !catalog.status(shipped).id)
                return value;
            value = codeOf(shipped);
        }
    return {};
}
} // namespace

Result<WorkItemQuery> parseTyped(const QString &text, const Catalog &catalog)
{
    LAMP_TRY(query, parseQuery(text));
    const QString wrong = unknownStatus(query.filter, catalog);
    if (wrong.isNull())
        return query;
    QStringList names{u"open"_s, u"closed"_s};
    for (const Status &status : catalog.statuses)
        names.append(status.name);
    const qsizetype place = text.indexOf(wrong, 0, Qt::CaseInsensitive) + 1;
    return fail(Error::Kind::Invalid,
                u"%1: status: '%2' is not one of %3"_s.arg(QString::number(place), wrong, names.join(u", "_s)));
}

} // namespace lamp
