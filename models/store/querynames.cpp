// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/querynames.h"

#include "core/text.h"
#include "store/likepattern.h"
#include "store/query.h"

namespace lamp::querynames {

using namespace Qt::StringLiterals;

Result<QList<Found>> like(Connection &connection, QStringView field, const QString &typed, qint64 limit)
{
    const QString table = field == u"asset" ? u"asset"_s : field == u"supplier" ? u"supplier"_s : u"person"_s;
    const QString hint = field == u"asset" ? u"model"_s : field == u"supplier" ? u"hotline"_s : u"department"_s;
    const QString further = field == u"asset" ? u" OR model LIKE ? ESCAPE '\\' OR serial LIKE ? ESCAPE '\\'"_s
                                              : QString();
    const QString who = field == u"assignee" ? u" AND technician = 1"_s : QString();
    // The key fills up numbers, so what is typed of a number is looked for in the name, too.
    const QString key = sortKey(typed);
    const QString holdsKey = likepattern::holding(key), holdsName = likepattern::holding(typed);
    QVariantList bound{holdsKey, holdsName};
    if (!further.isEmpty())
        bound += QVariantList{holdsName, holdsName};
    bound += QVariantList{likepattern::starting(key), likepattern::starting(typed), limit};
    Query q(connection,
            u"SELECT name, "_s + hint + u" FROM " + table
                + u" WHERE (name_key LIKE ? ESCAPE '\\' OR name LIKE ? ESCAPE '\\'" + further + u')' + who
                + u" GROUP BY name ORDER BY (name_key LIKE ? ESCAPE '\\' OR name LIKE ? ESCAPE '\\') DESC, "
                  "min(name_key) LIMIT ?",
            bound);
    QList<Found> list;
    while (q.next())
        list.append({q.text(0), q.text(1)});
    LAMP_CHECK(q.done());
    return list;
}

namespace {
Result<bool> findsAny(Connection &connection, const QString &sql, const QVariantList &bound)
{
    Query q(connection, sql, bound);
    const bool found = q.next();
    LAMP_CHECK(q.done());
    return found;
}

Result<bool> isModel(Connection &connection, const QString &name)
{
    const QString wanted = folded(name).simplified();
    bool found = false;
    Query q(connection, u"SELECT DISTINCT model FROM asset WHERE model <> ''"_s);
    while (q.next())
        found = found || folded(q.text(0)).simplified().contains(wanted);
    LAMP_CHECK(q.done());
    return found;
}
} // namespace

Result<bool> isKnown(Connection &connection, QStringView field, const QString &name)
{
    const QString holding = likepattern::holding(sortKey(name));
    if (field == u"supplier")
        return findsAny(connection, u"SELECT 1 FROM supplier WHERE name_key LIKE ? ESCAPE '\\' LIMIT 1"_s, {holding});
    if (field == u"asset") {
        LAMP_TRY(named, findsAny(connection,
                                 u"SELECT 1 FROM asset WHERE name_key LIKE ? ESCAPE '\\' OR serial = ? LIMIT 1"_s,
                                 {holding, name}));
        return named ? Result<bool>(true) : isModel(connection, name);
    }
    LAMP_TRY(person, findsAny(connection, u"SELECT 1 FROM person WHERE name_key LIKE ? ESCAPE '\\' LIMIT 1"_s,
                              {holding}));
    if (person || field != u"requester")
        return person;
    return findsAny(connection, // a typed name is no person's
                    u"SELECT 1 FROM work_item WHERE requester_key LIKE ? ESCAPE '\\' AND requester_id IS NULL "
                    "LIMIT 1"_s,
                    {holding});
}

} // namespace lamp::querynames
