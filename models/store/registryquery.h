// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text.h"
#include "store/likepattern.h"
#include "store/query.h"

// What the queries of the register share. Private to store.
namespace lamp::registrystore {

using namespace Qt::StringLiterals;

inline constexpr qint64 DayMs = 86'400'000;

using likepattern::ending;
using likepattern::holding;
using likepattern::starting;
inline qint64 limitOf(qint64 limit) { return limit > 0 ? limit : -1; }

template <class IdType>
Result<QList<IdType>> idList(Connection &connection, const QString &sql, const QVariantList &bound)
{
    QList<IdType> list;
    Query q(connection, sql, bound);
    while (q.next())
        list.append(q.id<IdType>(0));
    LAMP_CHECK(q.done());
    return list;
}

// Conditions joined by OR, each with the text it is bound to.
struct AnyOf {
    QStringList conditions;
    QVariantList bound;
    void like(const char *column, const QString &pattern)
    {
        conditions.append(QString(QLatin1StringView(column) + u" LIKE ? ESCAPE '\\'"_s));
        bound.append(pattern);
    }
    [[nodiscard]] QString sql() const { return u'(' + conditions.join(u" OR "_s) + u')'; }
};

// Each typed word must begin a word of the name, also behind a hyphen.
inline AnyOf nameCondition(const QString &text)
{
    AnyOf all;
    QStringList words;
    for (const QString &word : sortKey(text).split(u' ', Qt::SkipEmptyParts)) {
        AnyOf any;
        any.like("name_key", starting(word));
        any.like("name_key", QString(u"% " + starting(word)));
        any.like("name_key", QString(u"%-" + starting(word)));
        words.append(any.sql());
        all.bound += any.bound;
    }
    all.conditions.append(words.isEmpty() ? u"1 = 1"_s : words.join(u" AND "_s));
    return all;
}

} // namespace lamp::registrystore
