// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/asof.h"

#include "services/desk.h"
#include "store/asofrepository.h"
#include "store/rows.h"
#include "store/workitemrepository.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lamp::asof {

namespace {
struct AsOfWords {
    Q_DECLARE_TR_FUNCTIONS(AsOf)
};

template <class T>
Result<QList<T>> rowsThen(Connection &connection, const QString &table, WorkItemId item, const asofstore::Past &past)
{
    LAMP_TRY(ids, asofstore::candidates(connection, table, item, past));
    QList<T> list;
    for (const qint64 id : std::as_const(ids)) {
        LAMP_TRY(values, asofstore::row(connection, table, id, past));
        if (!values)
            continue;
        const T row = asofstore::fromValues<T>(id, *values);
        if (row.workItemId == item)
            list.append(row);
    }
    return list;
}

Result<void> readTimeline(Connection &connection, WorkItemId id, const asofstore::Past &past, AsOf &found)
{
    LAMP_TRY(entries, rowsThen<Entry>(connection, u"entry"_s, id, past));
    found.entries = entries;
    std::ranges::stable_sort(found.entries, [](const Entry &a, const Entry &b) {
        return std::pair(a.happenedAt, a.id) < std::pair(b.happenedAt, b.id);
    });
    for (const Entry &entry : std::as_const(found.entries))
        if (entry.authorId && !found.authors.contains(entry.authorId.value)) {
            LAMP_TRY(name, workitemstore::nameOf(connection, entry.authorId));
            found.authors.insert(entry.authorId.value, name);
        }
    return {};
}

Result<void> readTags(Connection &connection, WorkItemId id, const asofstore::Past &past, AsOf &found)
{
    LAMP_TRY(taggings, rowsThen<Tagging>(connection, u"tagging"_s, id, past));
    for (const Tagging &tagging : std::as_const(taggings))
        if (const auto tag = rows::get<Tag>(connection, tagging.tagId))
            found.tags.append(tag->name);
    found.tags.sort();
    return {};
}

Result<WorkItem> itemThen(Connection &connection, WorkItemId id, const asofstore::Past &past)
{
    LAMP_TRY(values, asofstore::row(connection, u"work_item"_s, id.value, past));
    if (!values)
        return fail(Error::Kind::NotFound, AsOfWords::tr("it was not on this desk yet"));
    return asofstore::fromValues<WorkItem>(id.value, *values);
}
} // namespace

Result<AsOf> read(Connection &connection, WorkItemId id, ChangeSetId act)
{
    AsOf found{.act = act};
    LAMP_TRY(now, rows::get<WorkItem>(connection, id));
    found.now = now;
    LAMP_TRY(past, asofstore::past(connection, act));
    LAMP_TRY(then, itemThen(connection, id, past));
    found.then = then;
    LAMP_TRY(at, asofstore::momentOf(connection, act));
    found.at = at;
    LAMP_CHECK(readTimeline(connection, id, past, found));
    LAMP_CHECK(readTags(connection, id, past, found));
    LAMP_TRY(steps, rowsThen<Step>(connection, u"step"_s, id, past));
    found.steps = steps;
    std::ranges::stable_sort(found.steps, {}, &Step::position);
    LAMP_TRY(last, asofstore::lastOf(connection, id, act));
    LAMP_TRY(earlier, asofstore::lastOf(connection, id, ChangeSetId{last.value - 1}));
    found.earlier = earlier;
    LAMP_TRY(later, asofstore::nextOf(connection, id, act));
    found.later = later;
    return found;
}

QFuture<Result<AsOf>> read(Desk &desk, WorkItemId id, ChangeSetId act)
{
    return desk.database().read([id, act](Connection &c) { return read(c, id, act); });
}

QFuture<Result<AsOf>> read(Desk &desk, WorkItemId id, Instant at)
{
    return desk.database().read([id, at](Connection &c) -> Result<AsOf> {
        LAMP_TRY(act, asofstore::actAt(c, at));
        return read(c, id, act);
    });
}

QFuture<Result<QList<WorkItemId>>> touched(Desk &desk, ChangeSetId act)
{
    return desk.database().read([act](Connection &c) { return asofstore::itemsOf(c, act); });
}

} // namespace lamp::asof
