// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workitemgroups.h"

#include "domain/querydate.h"
#include "store/query.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 GroupMinute = 60 * 1000;

QString groupDay(QDate day, const QTimeZone &zone)
{
    return QString::number(Instant::from(day.startOfDay(zone)).ms);
}

// Numbers of the program's own calendar stand in the text: an order takes no bound values. It changes once a minute.
QString dueGroups(const QueryContext &context)
{
    const QDate today = context.now.in(context.zone).date();
    const QString minute = QString::number(context.now.ms / GroupMinute * GroupMinute);
    return u"CASE WHEN w.is_open = 0 THEN 'closed' WHEN w.target_at IS NULL THEN 'none' WHEN w.due_at < " + minute
        + u" THEN 'overdue' WHEN w.due_at < " + groupDay(today.addDays(1), context.zone)
        + u" THEN 'today' WHEN w.due_at < " + groupDay(today.addDays(2), context.zone)
        + u" THEN 'tomorrow' WHEN w.due_at < " + groupDay(today.addDays(8 - today.dayOfWeek()), context.zone)
        + u" THEN 'week' ELSE 'later' END";
}

QString createdGroups(const QueryContext &context)
{
    const QDate today = context.now.in(context.zone).date();
    return u"CASE WHEN w.created_at >= " + groupDay(today, context.zone) + u" THEN 'today' WHEN w.created_at >= "
        + groupDay(today.addDays(-1), context.zone) + u" THEN 'yesterday' WHEN w.created_at >= "
        + groupDay(today.addDays(1 - today.dayOfWeek()), context.zone) + u" THEN 'week' WHEN w.created_at >= "
        + groupDay({today.year(), today.month(), 1}, context.zone) + u" THEN 'month' WHEN w.created_at >= "
        + groupDay({today.year(), 1, 1}, context.zone) + u" THEN 'year' ELSE 'before' END";
}

// The place of a code among codes, as an expression.
QString groupPlace(const QString &code, const QStringList &order)
{
    QString text = u"CASE "_s + code;
    for (qsizetype i = 0; i < order.size(); ++i)
        text += u" WHEN '"_s + order[i] + u"' THEN " + QString::number(i);
    return text + u" END";
}
} // namespace

GroupSql groupSql(QStringView group, const QueryContext &context)
{
    if (group == u"status")
        return {u"w.status_id"_s, u"w.status_rank, w.status_id"_s};
    if (group == u"priority")
        return {u"w.priority"_s, u"-w.priority_rank"_s};
    if (group == u"kind")
        return {u"w.kind"_s, u"w.kind"_s};
    if (group == u"assignee")
        return {u"(SELECT name FROM person WHERE id = w.assignee_id)"_s, u"w.assignee_key, w.assignee_id"_s};
    if (group == u"requester")
        return {u"coalesce((SELECT name FROM person WHERE id = w.requester_id), w.requester_text)"_s,
                u"w.requester_key, w.requester_id"_s};
    if (group == u"asset")
        return {u"(SELECT name FROM asset WHERE id = w.asset_id)"_s, u"w.asset_key, w.asset_id"_s};
    if (group == u"due") {
        const QString key = dueGroups(context);
        return {key, groupPlace(u'(' + key + u')',
                                {u"overdue"_s, u"today"_s, u"tomorrow"_s, u"week"_s, u"later"_s, u"none"_s,
                                 u"closed"_s})};
    }
    if (group == u"created") {
        const QString key = createdGroups(context);
        return {key, groupPlace(u'(' + key + u')',
                                {u"today"_s, u"yesterday"_s, u"week"_s, u"month"_s, u"year"_s, u"before"_s})};
    }
    const QString column = u"w."_s + group + u"_id"; // category, service, location, team: rows of small tables
    return {u"coalesce("_s + column + u", 0)", column};
}

namespace workitemstore {

Result<QList<WorkItemGroup>> groups(Connection &connection, const WorkItemQuery &query, const QueryContext &context)
{
    QList<WorkItemGroup> list;
    if (query.group.isEmpty())
        return list;
    LAMP_TRY(sql, toSql(connection, query, context));
    const GroupSql group = groupSql(query.group, context);
    Query q(connection,
            u"SELECT min("_s + group.key + u"), count(*) FROM work_item w WHERE " + sql.where + u" GROUP BY "
                + group.order + u" ORDER BY " + group.order,
            sql.bound);
    while (q.next())
        list.append({q.text(0), q.integer(1)});
    LAMP_CHECK(q.done());
    return list;
}

Result<QHash<qint64, int>> firstFitting(Connection &connection, const QList<WorkItemId> &ids,
                                        const QList<RowColour> &rules, const QueryContext &context)
{
    QJsonArray numbers;
    for (const WorkItemId id : ids)
        numbers.append(id.value);
    const QString list = QString::fromUtf8(QJsonDocument(numbers).toJson(QJsonDocument::Compact));
    QHash<qint64, int> fitting;
    for (qsizetype rule = rules.size() - 1; rule >= 0; --rule) { // an earlier rule writes over a later one
        WorkItemQuery query;
        query.filter = rules[rule].filter;
        LAMP_TRY(sql, toSql(connection, query, context));
        Query q(connection,
                u"SELECT w.id FROM work_item w WHERE w.id IN (SELECT value FROM json_each(?)) AND "_s + sql.where,
                QVariantList{list} + sql.bound);
        while (q.next())
            fitting.insert(q.integer(0), static_cast<int>(rule));
        LAMP_CHECK(q.done());
    }
    return fitting;
}

} // namespace workitemstore
} // namespace lamp
