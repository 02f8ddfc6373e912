// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/querycheck.h"

#include "core/text.h"
#include "domain/queryplace.h"
#include "domain/queryreason.h"
#include "services/desk.h"
#include "services/starterwords.h"
#include "store/querynames.h"

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
// A name in a query that no row of this desk's small tables has.
struct WrongName {
    QString field, value;
    QStringList names; // that there are
};

template <class T>
QStringList namesOf(const QList<T> &rows)
{
    QStringList names;
    for (const T &row : rows)
        names.append(row.name);
    return names;
}

// What a field may be called by on this desk; nothing for fields that name records of the register, which may be a part
// of a name.
QStringList namesOfField(const QString &field, const Catalog &catalog)
{
    if (field == u"status")
        return QStringList{u"open"_s, u"closed"_s} + namesOf(catalog.statuses);
    if (field == u"category")
        return namesOf(catalog.categories);
    if (field == u"tag")
        return namesOf(catalog.tags);
    if (field == u"team")
        return namesOf(catalog.teams);
    if (field == u"service")
        return namesOf(catalog.services);
    if (field == u"location")
        return namesOf(catalog.locations);
    QStringList names;
    if (field == u"channel" || field == u"fix")
        for (const Choice &choice : catalog.choices)
            if (choice.list == field)
                names.append(choice.label);
    return names;
}

bool isKnownName(const QString &field, const QString &value, const QStringList &names, const Catalog &catalog)
{
    if (field == u"status" && fromCode<StatusUse>(value))
        return true;
    if (field != u"status" && value == u"none")
        return true;
    if ((field == u"channel" || field == u"fix")
        && std::ranges::any_of(catalog.choices, [&](const Choice &c) { return c.list == field && c.code == value; }))
        return true;
    const QString wanted = sortKey(field == u"category" ? value.section(u'/', -1).trimmed() : value);
    return std::ranges::any_of(names, [&](const QString &name) { return sortKey(name) == wanted; });
}

// A name that a status ships with in another language becomes its code.
void translateStatuses(Filter &filter, const Catalog &catalog)
{
    for (Filter &child : filter.children)
        translateStatuses(child, catalog);
    if (filter.op != Filter::Op::Term || filter.field != u"status")
        return;
    const QStringList names = namesOfField(filter.field, catalog);
    for (QString &value : filter.values) {
        if (isKnownName(filter.field, value, names, catalog))
            continue;
        const StatusUse shipped = starter::statusNamed(value).value_or(StatusUse::None);
        if (shipped != StatusUse::None && catalog.status(shipped).id)
            value = codeOf(shipped);
    }
}

std::optional<WrongName> wrongName(const Filter &filter, const Catalog &catalog)
{
    for (const Filter &child : filter.children)
        if (const auto wrong = wrongName(child, catalog))
            return wrong;
    if (filter.op != Filter::Op::Term)
        return {};
    const QStringList names = namesOfField(filter.field, catalog);
    if (names.isEmpty() && filter.field != u"tag")
        return {};
    for (const QString &value : filter.values)
        if (!isKnownName(filter.field, value, names, catalog))
            return WrongName{filter.field, value, names};
    return {};
}

// Where the value of the field stands in the text, counted from 1.
qsizetype placeOf(const QString &text, const WrongName &wrong)
{
    for (qsizetype at = text.indexOf(wrong.value, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(wrong.value, at + 1, Qt::CaseInsensitive)) {
        const TypedWord word = typedWord(text, at + wrong.value.size());
        if (word.field == wrong.field && word.typed.compare(wrong.value, Qt::CaseInsensitive) == 0)
            return word.from + 1;
    }
    return 1;
}
} // namespace

Result<WorkItemQuery> parseTyped(const QString &text, const Catalog &catalog)
{
    LAMP_TRY(query, parseQuery(text));
    translateStatuses(query.filter, catalog);
    const auto wrong = wrongName(query.filter, catalog);
    if (!wrong)
        return query;
    constexpr qsizetype most = 12;
    QString names = wrong->names.mid(0, most).join(u", "_s);
    if (wrong->names.size() > most)
        names += u" …"_s;
    const QString reason = names.isEmpty()
        ? QueryReason::tr("%1: there is no '%2' on this desk").arg(wrong->field, wrong->value)
        : QueryReason::tr("%1: '%2' is not one of %3").arg(wrong->field, wrong->value, names);
    return fail(Error::Kind::Invalid, QString::number(placeOf(text, *wrong)) + u": " + reason);
}

namespace {
bool namesPeople(const QString &field) { return field == u"assignee" || field == u"requester"; }

bool namesRecords(const QString &field)
{
    return namesPeople(field) || field == u"asset" || field == u"supplier";
}

QString unknownReason(const QString &field, const QString &value)
{
    if (field == u"asset")
        return QueryReason::tr("%1: no asset here is called '%2'").arg(field, value);
    if (field == u"supplier")
        return QueryReason::tr("%1: no supplier here is called '%2'").arg(field, value);
    return QueryReason::tr("%1: nobody here is called '%2'").arg(field, value);
}

Result<QString> unknownReason(Connection &connection, const Filter &filter, PersonId me)
{
    for (const Filter &child : filter.children) {
        LAMP_TRY(reason, unknownReason(connection, child, me));
        if (!reason.isEmpty())
            return reason;
    }
    if (filter.op != Filter::Op::Term || !namesRecords(filter.field))
        return QString();
    for (const QString &value : filter.values) {
        if (value == u"none")
            continue;
        if (value == u"me" && namesPeople(filter.field)) {
            if (!me)
                return QueryReason::tr("%1: nobody is 'me' here until it is said who you are").arg(filter.field);
            continue;
        }
        LAMP_TRY(known, querynames::isKnown(connection, filter.field, value));
        if (!known)
            return unknownReason(filter.field, value);
    }
    return QString();
}

bool hasNames(const Filter &filter)
{
    return (filter.op == Filter::Op::Term && namesRecords(filter.field))
        || std::ranges::any_of(filter.children, hasNames);
}
} // namespace

bool asksForMe(const Filter &filter)
{
    const bool here = filter.op == Filter::Op::Term && namesPeople(filter.field) && filter.values.contains(u"me"_s);
    return here || std::ranges::any_of(filter.children, asksForMe);
}

QFuture<Result<QString>> unknownIn(Desk &desk, const Filter &filter)
{
    if (!hasNames(filter))
        return QtFuture::makeReadyValueFuture(Result<QString>(QString()));
    return desk.database().read(
        [filter, me = desk.me()](Connection &c) { return unknownReason(c, filter, me); });
}

} // namespace lamp
