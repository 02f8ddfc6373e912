// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/collectiongate.h"

#include "domain/knowledge.h"
#include "store/changelog.h"
#include "store/query.h"

namespace lamp::collectiongate {

using namespace Qt::StringLiterals;

Result<void> check(Connection &connection, const QList<Touched> &touched)
{
    for (const Touched &one : touched) {
        if (one.table != Row<Article>::table || one.op != Touched::Op::Update
            || (!one.fields.contains(u"title"_s) && !one.fields.contains(u"body"_s)))
            continue;
        LAMP_TRY(name, single(connection,
                              u"SELECT c.name FROM collection_page p JOIN collection c ON c.id = p.collection_id "
                              "WHERE p.article_id = ?"_s,
                              {one.first}));
        if (!name.isNull())
            return fail(Error::Kind::Invalid, QString(u"collection: "_s + name.toString()));
    }
    return {};
}

} // namespace lamp::collectiongate
