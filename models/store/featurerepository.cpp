// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/featurerepository.h"

#include "store/query.h"

namespace lamp::featurestore {

using namespace Qt::StringLiterals;

Result<QSet<QString>> inUse(Connection &connection)
{
    static const struct { const char *feature, *sql; // each is one look into an index
    } records[] = {{"problems", "SELECT EXISTS (SELECT 1 FROM work_item WHERE kind IN ('problem', 'change'))"},
                   {"renewals", "SELECT EXISTS (SELECT 1 FROM renewal)"}};
    QSet<QString> found;
    // A desk from before there were rates, opened for reading only, has no such table.
    LAMP_TRY(rated, single(connection, u"SELECT count(*) FROM sqlite_master WHERE name = 'hour_rate'"_s));
    if (rated.toInt() > 0) {
        LAMP_TRY(any, single(connection, u"SELECT EXISTS (SELECT 1 FROM hour_rate)"_s));
        if (any.toBool())
            found.insert(u"time"_s);
    }
    for (const auto &[feature, sql] : records) {
        LAMP_TRY(any, single(connection, QString::fromLatin1(sql)));
        if (any.toBool())
            found.insert(QString::fromLatin1(feature));
    }
    return found;
}

} // namespace lamp::featurestore
