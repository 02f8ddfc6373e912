// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/groupwords.h"

#include "items/targetwords.h"
#include "services/catalog.h"

#include <QCoreApplication>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
struct GroupWords {
    Q_DECLARE_TR_FUNCTIONS(lamp::GroupWords)
};

QString groupedDay(QStringView group, QStringView key)
{
    if (key == u"today")
        return GroupWords::tr("Today");
    if (key == u"tomorrow")
        return GroupWords::tr("Tomorrow");
    if (key == u"yesterday")
        return GroupWords::tr("Yesterday");
    if (key == u"week")
        return group == u"due" ? GroupWords::tr("Later this week") : GroupWords::tr("Earlier this week");
    if (key == u"month")
        return GroupWords::tr("Earlier this month");
    if (key == u"year")
        return GroupWords::tr("Earlier this year");
    if (key == u"before")
        return GroupWords::tr("Before this year");
    if (key == u"overdue")
        return GroupWords::tr("Overdue");
    if (key == u"later")
        return GroupWords::tr("Later");
    return key == u"closed" ? GroupWords::tr("Done") : GroupWords::tr("Without a target");
}

template <class T>
QString groupedName(const QList<T> &rows, qint64 id, const QString &none)
{
    for (const T &row : rows)
        if (row.id.value == id)
            return row.name;
    return none;
}
} // namespace

QString groupWord(QStringView group, const QString &key, const Catalog &catalog)
{
    const qint64 id = key.toLongLong();
    if (group == u"due" || group == u"created")
        return groupedDay(group, key);
    if (group == u"status")
        return catalog.status(StatusId{id}).name;
    if (group == u"priority")
        return priorityWord(fromCode<Priority>(key).value_or(Priority::Normal));
    if (group == u"kind")
        return kindWord(fromCode<Kind>(key).value_or(Kind::Incident));
    if (group == u"category")
        return id == 0 ? GroupWords::tr("Without a category") : catalog.categoryPath(CategoryId{id});
    if (group == u"location")
        return id == 0 ? GroupWords::tr("Without a place") : catalog.location(LocationId{id});
    if (group == u"service")
        return groupedName(catalog.services, id, GroupWords::tr("Without a service"));
    if (group == u"team")
        return groupedName(catalog.teams, id, GroupWords::tr("Without a team"));
    if (!key.isEmpty())
        return key;
    return group == u"assignee" ? GroupWords::tr("Nobody")
        : group == u"asset"     ? GroupWords::tr("Without an asset")
                                : GroupWords::tr("Without a requester");
}

QString groupTitle(QStringView group)
{
    static const QHash<QString, const char *> titles{
        {u"status"_s, QT_TRANSLATE_NOOP("lamp::GroupWords", "Status")},
        {u"priority"_s, QT_TRANSLATE_NOOP("lamp::GroupWords", "Priority")},
        {u"kind"_s, QT_TRANSLATE_NOOP("lamp::GroupWords", "Kind")},
        {u"assignee"_s, QT_TRANSLATE_NOOP("lamp::GroupWords", "Assignee")},
        {u"requester"_s, QT_TRANSLATE_NOOP("lamp::GroupWords", "Requester")},
        {u"asset"_s, QT_TRANSLATE_NOOP("lamp::GroupWords", "Asset")},
        {u"category"_s, QT_TRANSLATE_NOOP("lamp::GroupWords", "Category")},
        {u"service"_s, QT_TRANSLATE_NOOP("lamp::GroupWords", "Service")},
        {u"location"_s, QT_TRANSLATE_NOOP("lamp::GroupWords", "Location")},
        {u"team"_s, QT_TRANSLATE_NOOP("lamp::GroupWords", "Team")},
        {u"due"_s, QT_TRANSLATE_NOOP("lamp::GroupWords", "Due")},
        {u"created"_s, QT_TRANSLATE_NOOP("lamp::GroupWords", "Created")}};
    const char *title = titles.value(group.toString());
    return title ? QCoreApplication::translate("lamp::GroupWords", title) : group.toString();
}

} // namespace lamp
