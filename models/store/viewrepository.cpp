// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/viewrepository.h"

#include "store/query.h"
#include "store/rows.h"

namespace lamp::viewstore {

using namespace Qt::StringLiterals;

Result<QList<SavedView>> all(Connection &connection)
{
    LAMP_TRY(known, single(connection,
                           u"SELECT count(*) FROM pragma_table_info('saved_view') WHERE name = 'export_columns'"_s));
    if (known.toInt() > 0)
        return rows::all<SavedView>(connection);
    QList<SavedView> list;
    Query q(connection, u"SELECT id, name, query, columns, preset, section, position FROM saved_view ORDER BY id"_s);
    while (q.next()) {
        SavedView view;
        view.id = q.id<ViewId>(0);
        view.name = q.text(1);
        view.query = q.text(2);
        view.columns = q.get<QStringList>(3);
        view.preset = q.text(4);
        view.section = q.text(5);
        view.position = q.integer(6);
        list.append(view);
    }
    LAMP_CHECK(q.done());
    return list;
}

} // namespace lamp::viewstore
