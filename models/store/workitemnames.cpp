// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Records by what people call them.
#include "store/workitemrepository.h"

#include "core/text.h"
#include "store/likepattern.h"
#include "store/query.h"

namespace lamp::workitemstore {

using namespace Qt::StringLiterals;

namespace {
template <class IdType>
Result<QList<IdType>> idsOf(Connection &connection, const QString &sql, const QVariantList &bound)
{
    QList<IdType> list;
    Query query(connection, sql, bound);
    while (query.next())
        list.append(query.id<IdType>(0));
    LAMP_CHECK(query.done());
    return list;
}

template <class IdType>
Result<IdType> onlyOne(Connection &connection, const QString &exact, const QVariantList &exactBound,
                       const QString &holding, const QString &text)
{
    LAMP_TRY(known, idsOf<IdType>(connection, exact, exactBound));
    if (known.size() == 1)
        return known.first();
    LAMP_TRY(like, idsOf<IdType>(connection, holding, {likepattern::holding(sortKey(text))}));
    if (like.size() == 1)
        return like.first();
    if (like.isEmpty())
        return fail(Error::Kind::NotFound, text);
    return fail(Error::Kind::Invalid, u"'%1' is the name of several"_s.arg(text));
}
} // namespace

Result<PersonId> personNamed(Connection &connection, const QString &text)
{
    return onlyOne<PersonId>(connection, u"SELECT id FROM person WHERE name_key = ? OR login = ? OR mail = ?"_s,
                             {sortKey(text), text, text},
                             u"SELECT id FROM person WHERE name_key LIKE ? ESCAPE '\\' LIMIT 2"_s, text);
}

Result<AssetId> assetNamed(Connection &connection, const QString &text)
{
    return onlyOne<AssetId>(connection, u"SELECT id FROM asset WHERE name_key = ? OR serial = ? OR host = ?"_s,
                            {sortKey(text), text, text},
                            u"SELECT id FROM asset WHERE name_key LIKE ? ESCAPE '\\' LIMIT 2"_s, text);
}

} // namespace lamp::workitemstore
