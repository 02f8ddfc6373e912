// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/templaterules.h"

#include "services/desk.h"
#include "services/itemfields.h"
#include "store/rows.h"
#include "store/templaterepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace lamp::templaterules {

using namespace Qt::StringLiterals;

namespace {
struct RuleWords {
    Q_DECLARE_TR_FUNCTIONS(lamp::TicketTemplates)
};
constexpr int LongestWay = 3660; // days looked at; a calendar without working days ends here

bool isBelow(const Catalog &catalog, CategoryId id, CategoryId top)
{
    for (int depth = 0; id && depth < 8; ++depth) { // a circle in bad data ends here
        if (id == top)
            return true;
        const auto found = std::ranges::find(catalog.categories, id, &Category::id);
        if (found == catalog.categories.end())
            return false;
        id = found->parentId;
    }
    return false;
}

Result<void> checkAgainst(Connection &connection, const TemplateRules &rules, const WorkItem &item)
{
    const QStringList missing = empty(rules.solving, item);
    if (missing.isEmpty())
        return {};
    LAMP_TRY(own, rows::get<TicketTemplate>(connection, rules.templateId));
    return fail(Error::Kind::Invalid,
                missing.first() + u": "_s
                    + RuleWords::tr("“%1” wants this before the ticket is solved").arg(own.name));
}
} // namespace

QStringList empty(const QStringList &names, const WorkItem &item)
{
    QStringList missing;
    for (const QString &name : names) {
        const QString value = itemfields::valueOf(name, item, QTimeZone::utc());
        const bool none = value.isEmpty() || value == u"none"
            || (itemfields::shapeOf(name) == itemfields::Shape::Number && value == u"0");
        if (none)
            missing.append(name);
    }
    return missing;
}

Result<void> checkSolving(Connection &connection, const Desk &desk, const WorkItem &item)
{
    LAMP_TRY(all, templatestore::solvingRules(connection));
    if (all.isEmpty())
        return {};
    const auto catalog = desk.catalogSnapshot();
    TicketTemplateId from;
    if (item.id) {
        LAMP_TRY(origin, templatestore::originOf(connection, item.id));
        if (origin && !origin->part)
            from = origin->templateId;
    }
    for (const TemplateRules &rules : std::as_const(all)) {
        const auto own = std::ranges::find(catalog->templates, rules.templateId, &TicketTemplate::id);
        const bool category = rules.wholeCategory && own != catalog->templates.end() && own->categoryId
            && isBelow(*catalog, item.categoryId, own->categoryId);
        if (category || (from && rules.templateId == from))
            LAMP_CHECK(checkAgainst(connection, rules, item));
    }
    return {};
}

QDate partDay(const WorkCalendar &calendar, QDate day, qint64 offset)
{
    const int step = offset < 0 ? -1 : 1;
    for (int looked = 0; offset != 0 && looked < LongestWay; ++looked) {
        day = day.addDays(step);
        if (calendar.isWorkingDay(day))
            offset -= step;
    }
    return day;
}

Instant endOf(const WorkCalendar &calendar, QDate day)
{
    if (calendar.isWorkingDay(day))
        return calendar.endOfWorkingDay(day);
    return Instant::from(QDateTime(day, QTime(17, 0), calendar.zone()));
}

} // namespace lamp::templaterules
