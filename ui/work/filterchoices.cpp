// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/filterchoices.h"

#include "items/targetwords.h"
#include "services/desk.h"

#include <QCoreApplication>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
struct FilterWords {
    Q_DECLARE_TR_FUNCTIONS(lamp::FilterBar)
};
using Compare = Filter::Compare;

Filter filterTerm(const QString &field, const QString &value, Compare compare = Compare::Is)
{
    return {.op = Filter::Op::Term, .field = field, .compare = compare, .values = {value}};
}

QString statusValue(const Status &status)
{
    return status.use == StatusUse::None ? status.name : codeOf(status.use);
}

void addStates(const Desk &desk, QList<FilterChoice> &choices)
{
    const auto add = [&](const QString &label, const QString &value) {
        choices.append({label, filterTerm(u"is"_s, value)});
    };
    add(FilterWords::tr("open"), u"open"_s);
    add(FilterWords::tr("closed"), u"closed"_s);
    add(FilterWords::tr("repeated on the asset"), u"repeat"_s);
    add(FilterWords::tr("planned work"), u"planned"_s);
    add(FilterWords::tr("confidential"), u"confidential"_s);
    if (!desk.catalog().alone())
        add(FilterWords::tr("stuck"), u"stuck"_s);
    if (desk.catalog().has(u"clocks"))
        add(FilterWords::tr("promise broken"), u"breached"_s);
    if (desk.catalog().has(u"problems"))
        add(FilterWords::tr("known errors"), u"known-error"_s);
}

void addStatuses(const Desk &desk, QList<FilterChoice> &choices)
{
    for (const Status &status : desk.catalog().statuses)
        choices.append({status.name, filterTerm(u"status"_s, statusValue(status))});
}

void addPriorities(QList<FilterChoice> &choices)
{
    choices.append({FilterWords::tr("High or Critical"),
                    filterTerm(u"priority"_s, codeOf(Priority::High), Compare::GreaterEqual)});
    for (const auto priority : {Priority::Critical, Priority::High, Priority::Normal, Priority::Low})
        choices.append({priorityWord(priority), filterTerm(u"priority"_s, codeOf(priority))});
}

void addNames(const Desk &desk, const QString &field, QList<FilterChoice> &choices)
{
    const Catalog &catalog = desk.catalog();
    const auto add = [&](const QString &label, const QString &value) {
        choices.append({label, filterTerm(field, value)});
    };
    if (field == u"assignee") {
        add(FilterWords::tr("me"), u"me"_s);
        add(FilterWords::tr("nobody"), u"none"_s);
        for (const Person &person : catalog.technicians)
            add(person.name, person.name);
    } else if (field == u"category") {
        for (const Category &category : catalog.categories)
            add(catalog.categoryPath(category.id), category.name);
    } else if (field == u"tag") {
        for (const Tag &tag : catalog.tags)
            add(tag.name, tag.name);
    } else if (field == u"team") {
        for (const Team &team : catalog.teams)
            add(team.name, team.name);
    } else if (field == u"service") {
        for (const Service &service : catalog.services)
            add(service.name, service.name);
    } else if (field == u"location") {
        for (const Location &location : catalog.locations)
            add(catalog.location(location.id), location.name);
    } else if (field == u"channel" || field == u"fix") {
        for (const Choice &choice : catalog.choicesOf(field))
            add(choice.label, choice.code);
    }
}

void addDates(const QString &field, QList<FilterChoice> &choices)
{
    const auto add = [&](const QString &label, const QString &value, Compare compare = Compare::Is) {
        choices.append({label, filterTerm(field, value, compare)});
    };
    const bool future = field == u"due" || field == u"deadline" || field == u"follow-up" || field == u"planned";
    if (future) {
        add(FilterWords::tr("overdue"), u"now"_s, Compare::Less);
        if (field == u"due" || field == u"deadline")
            add(FilterWords::tr("within two hours"), u"+2h"_s, Compare::Less);
        add(FilterWords::tr("today"), u"today"_s);
        add(FilterWords::tr("today or before"), u"today"_s, Compare::LessEqual);
        add(FilterWords::tr("tomorrow"), u"tomorrow"_s);
        add(FilterWords::tr("this week"), u"week"_s);
        add(FilterWords::tr("none"), u"none"_s);
        return;
    }
    add(FilterWords::tr("today"), u"today"_s);
    add(FilterWords::tr("yesterday"), u"yesterday"_s);
    add(FilterWords::tr("this week"), u"week"_s);
    add(FilterWords::tr("last 30 days"), u"30d"_s, Compare::GreaterEqual);
    add(FilterWords::tr("this year"), u"year"_s);
}

void addFlags(const QString &field, QList<FilterChoice> &choices)
{
    choices.append({FilterWords::tr("yes"), filterTerm(field, u"yes"_s)});
    choices.append({FilterWords::tr("no"), filterTerm(field, u"no"_s)});
}
} // namespace

QStringList offeredFields(const Desk &desk)
{
    QStringList fields{u"status"_s, u"kind"_s, u"priority"_s};
    if (desk.catalog().has(u"assignee"))
        fields.append(u"assignee"_s);
    fields += {u"requester"_s, u"asset"_s,   u"category"_s, u"tag"_s,  u"due"_s,
               u"follow-up"_s, u"created"_s, u"solved"_s,   u"quiet"_s};
    if (desk.catalog().has(u"clocks"))
        fields.insert(fields.indexOf(u"due"_s) + 1, u"deadline"_s);
    if (!desk.catalog().services.isEmpty())
        fields.append(u"service"_s);
    if (!desk.catalog().locations.isEmpty())
        fields.append(u"location"_s);
    fields += {u"supplier"_s, u"channel"_s, u"fix"_s, u"vip"_s, u"major"_s};
    return fields;
}

QString fieldLabel(QStringView field)
{
    static const QHash<QString, const char *> labels{
        {u"is"_s, QT_TRANSLATE_NOOP("lamp::FilterBar", "Status")},
        {u"status"_s, QT_TRANSLATE_NOOP("lamp::FilterBar", "Status")},
        {u"kind"_s, QT_TRANSLATE_NOOP("lamp::FilterBar", "Kind")},
        {u"priority"_s, QT_TRANSLATE_NOOP("lamp::FilterBar", "Priority")},
        {u"assignee"_s, QT_TRANSLATE_NOOP("lamp::FilterBar", "Assignee")},
        {u"requester"_s, QT_TRANSLATE_NOOP("lamp::FilterBar", "Requester")},
        {u"asset"_s, QT_TRANSLATE_NOOP("lamp::FilterBar", "Asset")},
        {u"category"_s, QT_TRANSLATE_NOOP("lamp::FilterBar", "Category")},
        {u"tag"_s, QT_TRANSLATE_NOOP("lamp::FilterBar", "Tag")},
        {u"team"_s, QT_TRANSLATE_NOOP("lamp::FilterBar", "Team")},
        {u"supplier"_s, QT_TRANSLATE_NOOP("lamp::FilterBar", "Supplier")},
        {u"service"_s, QT_TRANSLATE_NOOP("lamp::FilterBar", "Service")},
        {u"location"_s, QT_TRANSLATE_NOOP("lamp::FilterBar", "Location")},
        {u"channel"_s, QT_TRANSLATE_NOOP("lamp::FilterBar", "Channel")},
        {u"fix"_s, QT_TRANSLATE_NOOP("lamp::FilterBar", "Fixed by")},
        {u"number"_s, QT_TRANSLATE_NOOP("lamp::FilterBar", "Number")},
        {u"major"_s, QT_TRANSLATE_NOOP("lamp::FilterBar", "Major")},
        {u"vip"_s, QT_TRANSLATE_NOOP("lamp::FilterBar", "VIP")},
        {u"due"_s, QT_TRANSLATE_NOOP("lamp::FilterBar", "Due")},
        {u"deadline"_s, QT_TRANSLATE_NOOP("lamp::FilterBar", "Next deadline")},
        {u"follow-up"_s, QT_TRANSLATE_NOOP("lamp::FilterBar", "Follow-up")},
        {u"planned"_s, QT_TRANSLATE_NOOP("lamp::FilterBar", "Planned")},
        {u"created"_s, QT_TRANSLATE_NOOP("lamp::FilterBar", "Created")},
        {u"updated"_s, QT_TRANSLATE_NOOP("lamp::FilterBar", "Updated")},
        {u"solved"_s, QT_TRANSLATE_NOOP("lamp::FilterBar", "Solved")},
        {u"quiet"_s, QT_TRANSLATE_NOOP("lamp::FilterBar", "Quiet for")}};
    const char *label = labels.value(field.toString());
    return label ? QCoreApplication::translate("lamp::FilterBar", label) : field.toString();
}

bool isTypedField(QStringView field)
{
    return field == u"requester" || field == u"asset" || field == u"supplier" || field == u"number";
}

QList<FilterChoice> filterChoices(const Desk &desk, const QString &field)
{
    QList<FilterChoice> choices;
    if (field == u"is") {
        addStates(desk, choices);
    } else if (field == u"status") {
        addStates(desk, choices);
        addStatuses(desk, choices);
    } else if (field == u"kind") {
        QList<Kind> kinds{Kind::Incident, Kind::Request, Kind::Maintenance};
        if (desk.catalog().has(u"problems"))
            kinds.insert(2, Kind::Problem), kinds.insert(3, Kind::Change);
        for (const auto kind : std::as_const(kinds))
            choices.append({kindWord(kind), filterTerm(field, codeOf(kind))});
    } else if (field == u"priority") {
        addPriorities(choices);
    } else if (field == u"major" || field == u"vip") {
        addFlags(field, choices);
    } else if (field == u"quiet") {
        for (const int days : {2, 5, 10, 30})
            choices.append({FilterWords::tr("more than %n day(s)", nullptr, days),
                            filterTerm(field, u"%1d"_s.arg(days), Compare::Greater)});
    } else if (field == u"due" || field == u"deadline" || field == u"follow-up" || field == u"planned"
               || field == u"created" || field == u"updated" || field == u"solved") {
        addDates(field, choices);
    } else {
        addNames(desk, field, choices);
    }
    return choices;
}

QString chipField(const Filter &filter)
{
    if (filter.op == Filter::Op::Not && filter.children.size() == 1)
        return chipField(filter.children.first());
    return filter.op == Filter::Op::Term ? filter.field : QString();
}

QString chipLabel(const Desk &desk, const Filter &filter)
{
    if (filter.op == Filter::Op::Not && filter.children.size() == 1)
        return FilterWords::tr("not %1").arg(chipLabel(desk, filter.children.first()));
    if (filter.op == Filter::Op::Text)
        return filter.phrase ? u'"' + filter.values.value(0) + u'"' : filter.values.value(0);
    if (filter.op != Filter::Op::Term)
        return toText(filter);
    const QList<FilterChoice> choices = filterChoices(desk, filter.field);
    QStringList words;
    for (const QString &value : filter.values) {
        Filter one = filter;
        one.values = {value};
        const auto found = std::ranges::find_if(choices, [&](const FilterChoice &c) { return c.filter == one; });
        words.append(found != choices.cend() ? found->label : toText(one).section(u':', 1));
    }
    if (filter.compare == Compare::Range)
        return u"%1: %2 – %3"_s.arg(fieldLabel(filter.field), filter.values.value(0), filter.values.value(1));
    return u"%1: %2"_s.arg(fieldLabel(filter.field), words.join(FilterWords::tr(" or ")));
}

} // namespace lamp
