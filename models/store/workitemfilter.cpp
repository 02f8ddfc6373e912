// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workitemfilter.h"

#include "core/fields.h"
#include "core/text.h"
#include "domain/priority.h"
#include "domain/querydate.h"
#include "domain/queryfields.h"
#include "domain/status.h"
#include "store/changerepository.h"
#include "store/fulltext.h"
#include "store/likepattern.h"
#include "store/query.h"
#include "store/stuckrepository.h"
#include "store/workitemgroups.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
using Compare = Filter::Compare;

// A field whose values are names of rows in another table: condition on the referring column.
struct NameField {
    QLatin1StringView field, column, table;
};
constexpr NameField nameFields[] = {
    {"assignee"_L1, "w.assignee_id"_L1, "person"_L1}, {"requester"_L1, "w.requester_id"_L1, "person"_L1},
    {"supplier"_L1, "w.supplier_id"_L1, "supplier"_L1}, {"asset"_L1, "w.asset_id"_L1, "asset"_L1},
    {"team"_L1, "w.team_id"_L1, "team"_L1},         {"service"_L1, "w.service_id"_L1, "service"_L1},
    {"location"_L1, "w.location_id"_L1, "location"_L1}};

struct DateField {
    QLatin1StringView field, column;
};
constexpr DateField dateFields[] = {{"due"_L1, "w.target_at"_L1},       {"follow-up"_L1, "w.follow_up_at"_L1},
                                    {"planned"_L1, "w.planned_at"_L1},  {"created"_L1, "w.created_at"_L1},
                                    {"updated"_L1, "w.last_entry_at"_L1}, {"solved"_L1, "w.solved_at"_L1},
                                    {"quiet"_L1, "w.last_entry_at"_L1}, {"deadline"_L1, "w.next_deadline"_L1}};

class Builder {
public:
    Builder(Connection &connection, const QueryContext &context) : m_connection(connection), m_context(context) { }
    QVariantList bound;

    Result<QString> condition(const Filter &filter)
    {
        switch (filter.op) {
        case Filter::Op::All: return all(filter);
        case Filter::Op::Any: return joined(filter, u" OR "_s, u"1 = 0"_s);
        case Filter::Op::Not: {
            LAMP_TRY(inner, joined(filter, u" AND "_s, u"1 = 1"_s));
            return u"NOT coalesce("_s + inner + u", 0)";
        }
        case Filter::Op::Text: return text(written(filter));
        case Filter::Op::Term: return term(filter);
        }
        return u"1 = 1"_s;
    }

private:
    // At most one bind() an expression: the operands of + are evaluated in any order. With several values the text is
    // written with its marks and the values are appended in their order.
    QString bind(const QVariant &value)
    {
        bound.append(value);
        return u"?"_s;
    }
    QString with(const QString &sql, const QVariantList &values)
    {
        bound += values;
        return sql;
    }

    static QString written(const Filter &filter)
    {
        const QString word = filter.values.value(0);
        return filter.phrase ? u'"' + word + u'"' : word;
    }

    Result<QString> joined(const Filter &filter, const QString &between, const QString &none)
    {
        QStringList parts;
        for (const Filter &child : filter.children) {
            LAMP_TRY(part, condition(child));
            parts.append(part);
        }
        return parts.isEmpty() ? none : u'(' + parts.join(between) + u')';
    }

    // Words side by side are one full-text question, so that the index is asked once.
    Result<QString> all(const Filter &filter)
    {
        QStringList words, parts;
        for (const Filter &child : filter.children) {
            if (child.op == Filter::Op::Text) {
                words.append(written(child));
            } else if (child.op == Filter::Op::Not && child.children.size() == 1
                       && child.children.first().op == Filter::Op::Text) {
                words.append(u'-' + written(child.children.first()));
            } else {
                LAMP_TRY(part, condition(child));
                parts.append(part);
            }
        }
        if (!words.isEmpty())
            parts.append(text(words.join(u' ')));
        return parts.isEmpty() ? u"1 = 1"_s : u'(' + parts.join(u" AND "_s) + u')';
    }

    QString text(const QString &typed)
    {
        const auto parsed = fulltext::parse(typed);
        if (parsed.isEmpty()) {
            if (parsed.excluded.isEmpty())
                return typed.trimmed().isEmpty()
                    ? u"1 = 1"_s
                    : u"w.title LIKE "_s + bind(likepattern::holding(typed)) + u" ESCAPE '\\'";
            QString unwanted;
            for (const QString &word : parsed.excluded)
                unwanted += (unwanted.isEmpty() ? u"\""_s : u" OR \""_s) + word + u'"';
            return u"w.id NOT IN (SELECT rowid FROM work_item_text WHERE work_item_text MATCH "_s + bind(unwanted)
                + u')';
        }
        return u"w.id IN (SELECT rowid FROM work_item_text WHERE work_item_text MATCH "_s + bind(parsed.match()) + u')';
    }

    Result<QString> term(const Filter &filter)
    {
        const QString &field = filter.field;
        for (const DateField &date : dateFields)
            if (field == date.field)
                return this->date(filter, date.column);
        if (field == u"priority")
            return priority(filter);
        QStringList parts;
        for (const QString &value : filter.values) {
            LAMP_TRY(part, single(field, value));
            parts.append(part);
        }
        return parts.size() == 1 ? parts.first() : u'(' + parts.join(u" OR "_s) + u')';
    }

    Result<QString> single(const QString &field, const QString &value)
    {
        if (field == u"is")
            return is(value);
        if (field == u"status")
            return status(value);
        if (field == u"kind")
            return QString(u"w.kind = " + bind(value));
        if (field == u"major")
            return QString(value == u"yes" ? u"w.major = 1"_s : u"w.major = 0"_s);
        if (field == u"vip")
            return QString((value == u"yes" ? u""_s : u"NOT "_s)
                           + u"coalesce(w.requester_id IN (SELECT id FROM person WHERE vip = 1), 0)");
        if (field == u"number")
            return with(u"(w.number = ? OR w.external_number = ?)"_s, {QString(value).remove(u'#').toUpper(), value});
        if (field == u"tag")
            return tag(value);
        if (field == u"category")
            return category(value);
        if (field == u"channel" || field == u"fix")
            return choice(field, value);
        return name(field, value);
    }

    Result<QString> is(const QString &value)
    {
        if (value == u"open")
            return u"w.is_open = 1"_s;
        if (value == u"closed")
            return u"w.is_open = 0"_s;
        if (value == u"major")
            return u"w.major = 1"_s;
        if (value == u"confidential")
            return u"w.confidential = 1"_s;
        if (value == u"stuck") {
            const auto stuck = stuckstore::condition(m_context.now);
            return with(stuck.sql, stuck.bound);
        }
        if (value == u"breached") // one that can still be kept breaks in the future
            return QString(u"w.breached_at IS NOT NULL AND w.breached_at < " + bind(m_context.now.ms));
        if (value == u"known-error") {
            LAMP_TRY(kept, changestore::knowsProblems(m_connection)); // not in a file from before there were any
            return QString(kept ? u"w.id IN (SELECT work_item_id FROM problem_sheet WHERE known_error = 1)"_s : u"0"_s);
        }
        if (value == u"repeat")
            return u"w.repeat_count > 1"_s;
        return u"w.planned_at IS NOT NULL"_s;
    }

    // A condition on a column that names a row of a small table: `sql` reads (key, name[, other name]) of all its rows.
    // SQLite folds ASCII only, so the names are compared here. The text stays the same however many there are.
    Result<QString> among(const QString &column, const QString &sql, const QString &value,
                          const QVariantList &values = {})
    {
        const QString wanted = sortKey(value);
        QJsonArray keys;
        Query rows(m_connection, sql, values);
        while (rows.next())
            if (sortKey(rows.text(1)) == wanted || (!rows.isNull(2) && sortKey(rows.text(2)) == wanted))
                keys.append(QJsonValue::fromVariant(rows.value(0)));
        LAMP_CHECK(rows.done());
        if (keys.size() == 1) // so that an index on the column can also serve the order
            return QString(column + u" = " + bind(keys.first().toVariant()));
        const QString list = QString::fromUtf8(QJsonDocument(keys).toJson(QJsonDocument::Compact));
        return QString(column + u" IN (SELECT value FROM json_each(" + bind(list) + u"))");
    }

    Result<QString> tag(const QString &value)
    {
        LAMP_TRY(tags, among(u"tag_id"_s, u"SELECT id, name, NULL FROM tag"_s, value));
        return QString(u"w.id IN (SELECT work_item_id FROM tagging WHERE " + tags + u" AND work_item_id IS NOT NULL)");
    }

    Result<QString> status(const QString &value)
    {
        if (value == u"open" || value == u"closed")
            return value == u"open" ? u"w.is_open = 1"_s : u"w.is_open = 0"_s;
        const auto use = fromCode<StatusUse>(value);
        return among(u"w.status_id"_s,
                     use && *use != StatusUse::None ? u"SELECT id, use, NULL FROM status"_s
                                                    : u"SELECT id, name, NULL FROM status"_s,
                     value);
    }

    Result<QString> category(const QString &value)
    {
        if (value == u"none")
            return u"w.category_id IS NULL"_s;
        // "Printing" takes the whole branch, "Printing/Printer" one leaf.
        const QStringList path = value.split(u'/');
        if (path.size() > 1)
            return among(u"w.category_id"_s,
                         u"SELECT c.id, p.name || '/' || c.name, NULL FROM category c JOIN category p ON p.id = "
                         "c.parent_id"_s,
                         QString(path.first().trimmed() + u'/' + path.last().trimmed()));
        return among(
            u"w.category_id"_s,
            u"SELECT c.id, c.name, p.name FROM category c LEFT JOIN category p ON p.id = c.parent_id"_s, value);
    }

    Result<QString> choice(const QString &field, const QString &value)
    {
        if (value == u"none")
            return QString(u"w."_s + field + u" = ''");
        return among(u"w."_s + field, u"SELECT code, code, label FROM choice WHERE list = ?"_s, value, {field});
    }

    Result<QString> name(const QString &field, const QString &value)
    {
        for (const NameField &known : nameFields) {
            if (field != known.field)
                continue;
            if (value == u"none")
                return QString(known.column + u" IS NULL"
                               + (field == u"requester" ? u" AND w.requester_text = ''"_s : QString()));
            if (value == u"me" && known.table == "person"_L1)
                return QString(known.column + u" = " + bind(m_context.me.value)); // 0 is no row: nobody is not 'none'
            return named(known, value);
        }
        return fail(Error::Kind::Invalid, u"no field '%1'"_s.arg(field));
    }

    // The rows whose name is the value, or holds it.
    Result<QString> named(const NameField &known, const QString &value)
    {
        const QLatin1StringView table = known.table;
        const QString key = sortKey(value), holding = known.column + u" IN (SELECT id FROM " + table;
        if (known.field == "requester"_L1) // typed names are no person's
            return with(u"(" + holding
                            + u" WHERE name_key LIKE ? ESCAPE '\\') OR (w.requester_id IS NULL AND "
                              "w.requester_key LIKE ? ESCAPE '\\'))",
                        {likepattern::holding(key), likepattern::holding(key)});
        if (table == "person"_L1 || table == "supplier"_L1)
            return with(holding + u" WHERE name_key = ? OR name_key LIKE ? ESCAPE '\\')",
                        {key, likepattern::holding(key)});
        if (table == "asset"_L1)
            return asset(holding, key, value);
        return among(known.column, u"SELECT id, name, NULL FROM "_s + table, value);
    }

    // Models have no folded column: the different ones are few, and compared here; part of a number is enough.
    Result<QString> asset(const QString &holding, const QString &key, const QString &value)
    {
        const QString wanted = folded(value).simplified();
        QJsonArray models;
        Query rows(m_connection, u"SELECT DISTINCT model FROM asset WHERE model <> ''"_s);
        while (rows.next())
            if (folded(rows.text(0)).simplified().contains(wanted))
                models.append(rows.text(0));
        LAMP_CHECK(rows.done());
        const QString list = QString::fromUtf8(QJsonDocument(models).toJson(QJsonDocument::Compact));
        return with(holding + u" WHERE name_key = ? OR name_key LIKE ? ESCAPE '\\' OR model IN (SELECT value FROM "
                              "json_each(?)) OR serial = ?)",
                    {key, likepattern::holding(key), list, value});
    }

    Result<QString> priority(const Filter &filter)
    {
        static constexpr QLatin1StringView signs[] = {"="_L1, "<"_L1, "<="_L1, ">"_L1, ">="_L1};
        if (filter.compare == Compare::Range)
            return with(u"w.priority_rank BETWEEN ? AND ?"_s, {rank(filter.values[0]), rank(filter.values[1])});
        QStringList parts;
        for (const QString &value : filter.values)
            parts.append(u"w.priority_rank "_s + signs[static_cast<int>(filter.compare)] + u' ' + bind(rank(value)));
        return parts.size() == 1 ? parts.first() : u'(' + parts.join(u" OR "_s) + u')';
    }

    static qint64 rank(const QString &code) { return qint64(fromCode<Priority>(code).value_or(Priority::Normal)); }

    Result<QString> date(const Filter &filter, QLatin1StringView column)
    {
        // Lists sort by due_at, which is target_at with 'none' last: asking it lets the list's index serve the filter.
        const QString due = column == "w.target_at"_L1 ? u"w.due_at"_s
            : column == "w.next_deadline"_L1           ? u"w.deadline_at"_s
                                                       : QString(column);
        const bool age = filter.field == u"quiet"; // 'quiet for more than 5 days' is 'before'
        if (filter.compare == Compare::Range) {
            LAMP_TRY(first, resolveDate(filter.values[0], m_context.now, m_context.zone));
            LAMP_TRY(last, resolveDate(filter.values[1], m_context.now, m_context.zone));
            return with(u'(' + due + u" >= ? AND " + due + u" < ?)", {first.from.ms, last.to.ms});
        }
        QStringList parts;
        for (const QString &value : filter.values) {
            if (value == u"none") {
                parts.append(column + u" IS NULL"_s);
                continue;
            }
            LAMP_TRY(named, resolveDate(value, m_context.now, m_context.zone));
            DateSpan span = named;
            if (filter.compare == Compare::Is && !age && span.to.ms == span.from.ms + 1) // 5d, +2h: from now until then
                span = {{qMin(span.from.ms, m_context.now.ms)}, {qMax(span.to.ms, m_context.now.ms + 1)}};
            parts.append(compared(due, age ? mirrored(filter.compare) : filter.compare, span));
        }
        return parts.size() == 1 ? parts.first() : u'(' + parts.join(u" OR "_s) + u')';
    }

    static Compare mirrored(Compare compare)
    {
        switch (compare) {
        case Compare::Less: return Compare::Greater;
        case Compare::LessEqual: return Compare::GreaterEqual;
        case Compare::Greater: return Compare::Less;
        default: return Compare::LessEqual;
        }
    }

    QString compared(const QString &column, Compare compare, const DateSpan &span)
    {
        switch (compare) {
        case Compare::Less: return column + u" < " + bind(span.from.ms);
        case Compare::LessEqual: return column + u" < " + bind(span.to.ms);
        case Compare::Greater: return column + u" >= " + bind(span.to.ms);
        case Compare::GreaterEqual: return column + u" >= " + bind(span.from.ms);
        default: return with(u'(' + column + u" >= ? AND " + column + u" < ?)", {span.from.ms, span.to.ms});
        }
    }

    Connection &m_connection;
    const QueryContext &m_context;
};

QString orderOf(const WorkItemQuery &query)
{
    static const QHash<QString, QString> columns{{u"due"_s, u"w.due_at"_s},
                                                 {u"number"_s, u"w.number_sort"_s},
                                                 {u"title"_s, u"w.title_key"_s},
                                                 {u"requester"_s, u"w.requester_key"_s},
                                                 {u"asset"_s, u"w.asset_key"_s},
                                                 {u"assignee"_s, u"w.assignee_key"_s},
                                                 {u"status"_s, u"w.status_rank"_s},
                                                 {u"priority"_s, u"w.priority_rank"_s},
                                                 {u"kind"_s, u"w.kind"_s},
                                                 {u"created"_s, u"w.created_at"_s},
                                                 {u"updated"_s, u"w.last_entry_at"_s},
                                                 {u"quiet"_s, u"w.last_entry_at"_s},
                                                 {u"follow-up"_s, u"w.follow_up_at"_s},
                                                 {u"solved"_s, u"w.solved_at"_s},
                                                 {u"deadline"_s, u"w.deadline_at"_s}};
    const QString direction = query.descending ? u" DESC"_s : QString();
    return columns.value(query.sort, u"w.due_at"_s) + direction + u", w.id" + direction;
}
} // namespace

Result<WorkItemSql> toSql(Connection &connection, const WorkItemQuery &query, const QueryContext &context)
{
    Builder builder(connection, context);
    LAMP_TRY(where, builder.condition(query.filter));
    const QString group = query.group.isEmpty() ? QString() : groupSql(query.group, context).order + u", ";
    return WorkItemSql{where, builder.bound, group + orderOf(query)};
}

} // namespace lamp
