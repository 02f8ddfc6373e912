// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schemegate.h"

#include "domain/status.h"
#include "store/query.h"

#include <algorithm>

namespace lamp::schemegate {

using namespace Qt::StringLiterals;

Result<void> check(Connection &connection, const QList<Touched> &touched)
{
    if (std::ranges::none_of(touched, [](const Touched &one) { return one.table == Row<Status>::table; }))
        return {};
    for (const StatusUse use : {StatusUse::Solved, StatusUse::Done}) {
        LAMP_TRY(ends, single(connection, u"SELECT count(*) FROM status WHERE use = ? AND class = ?"_s,
                              {codeOf(use), codeOf(StatusClass::Done)}));
        if (ends.toLongLong() == 0)
            return fail(Error::Kind::Invalid,
                        u"status: without a status of class 'done' for '%1' no work could end"_s.arg(codeOf(use)));
    }
    return {};
}

} // namespace lamp::schemegate
