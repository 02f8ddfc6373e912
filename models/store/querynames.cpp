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

} // namespace lamp::querynames
