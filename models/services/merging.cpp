// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/merging.h"

#include "services/desk.h"
#include "services/workitemrules.h"
#include "services/worklinks.h"
#include "store/linkrepository.h"
#include "store/mergerepository.h"
#include "store/rows.h"
#include "store/workitemrepository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lamp::merging {

namespace {
struct MergeWords {
    Q_DECLARE_TR_FUNCTIONS(Merging)
};

std::unexpected<Error> refused(const QString &why) { return fail(Error::Kind::Invalid, why); }
QString hash(const WorkItem &item) { return u'#' + item.number; }

Result<void> checkSource(Connection &connection, const WorkItem &source)
{
    LAMP_TRY(already, mergestore::ofSource(connection, source.id));
    if (!already)
        return {};
    LAMP_TRY(into, rows::get<WorkItem>(connection, already->targetId));
    return refused(MergeWords::tr("%1 is already merged into %2: part them first").arg(hash(source), hash(into)));
}

Result<void> checkPair(Connection &connection, const Catalog &catalog, const WorkItem &source, const WorkItem &asked,
                       const WorkItem &target)
{
    if (source.id == asked.id)
        return refused(MergeWords::tr("%1 cannot be merged into itself").arg(hash(source)));
    if (source.id == target.id)
        return refused(
            MergeWords::tr("%1 was itself merged into %2: part them first").arg(hash(asked), hash(source)));
    if (source.kind == Kind::Maintenance || target.kind == Kind::Maintenance)
        return refused(MergeWords::tr("a planned job cannot be merged: it is the proof of its own date"));
    if (source.confidential && !target.confidential)
        return refused(MergeWords::tr("%1 is confidential and %2 is not: make %2 confidential, too, or merge the other "
                                      "way round")
                           .arg(hash(source), hash(target)));
    if (catalog.status(target.statusId).locks)
        return refused(MergeWords::tr("%1 is closed and takes nothing more: reopen it, or merge the other way round")
                           .arg(hash(target)));
    LAMP_TRY(way, linkstore::way(connection, LinkKind::Parent, source.id, target.id));
    if (!way.isEmpty())
        return refused(
            MergeWords::tr("%1 is part of %2: merge the part into the whole").arg(hash(target), hash(source)));
    return {};
}

class Merger {
public:
    Merger(ChangeSet &changes, const WorkItem &source, const WorkItem &target)
        : m_changes(changes), m_source(source), m_target(target)
    {
    }

    Result<void> run(const WorkItems &items, const Catalog &catalog)
    {
        const bool open = isOpen(catalog.status(m_source.statusId).cls);
        LAMP_TRY(id,
                 rows::insert(m_changes, Merge{.sourceId = m_source.id,
                                               .targetId = m_target.id,
                                               .statusId = open ? m_source.statusId : StatusId{},
                                               .waitingReason = open ? m_source.waitingReason : QString(),
                                               .followUpAt = open ? m_source.followUpAt : std::nullopt,
                                               .mergedAt = m_changes.now()}));
        m_merge = id;
        LAMP_TRY(parts, mergestore::movable(m_changes.connection(), m_source.id, m_target.id));
        for (const MergedRow &row : std::as_const(parts))
            LAMP_CHECK(move(row));
        LAMP_CHECK(moveLinks());
        LAMP_CHECK(moveChildren());
        LAMP_CHECK(keepRequester());
        LAMP_CHECK(keepAsset());
        return open ? finish(items, catalog) : Result<void>();
    }

private:
    Result<void> record(const QString &table, qint64 row, const QString &field)
    {
        return rows::insert(m_changes, MergedRow{.mergeId = m_merge, .table = table, .rowId = row, .field = field})
            .transform([](const auto &) { });
    }

    Result<void> move(const MergedRow &row)
    {
        LAMP_CHECK(mergestore::move(m_changes, row, m_source.id, m_target.id));
        return record(row.table, row.rowId, row.field);
    }

    // Links between the two stay, as does the whole that the source is a part of, and what would make a ring.
    Result<void> moveLinks()
    {
        LAMP_TRY(links, linkstore::of(m_changes.connection(), m_source.id));
        for (const WorkItemLink &link : std::as_const(links)) {
            const bool from = link.fromId == m_source.id;
            const WorkItemId other = from ? link.toId : link.fromId;
            if (other == m_target.id || (link.kind == LinkKind::Parent && !from))
                continue;
            if (link.kind != LinkKind::Parent) {
                const auto fits = worklinks::check(m_changes.connection(), from ? m_target.id : other, link.kind,
                                                   from ? other : m_target.id);
                if (!fits && fits.error().kind == Error::Kind::Invalid)
                    continue;
                LAMP_CHECK(fits);
            }
            LAMP_CHECK(move({.table = u"work_item_link"_s, .rowId = link.id.value,
                             .field = from ? u"from_id"_s : u"to_id"_s}));
        }
        return {};
    }

    Result<void> moveChildren()
    {
        LAMP_TRY(children, linkstore::children(m_changes.connection(), m_source.id));
        for (const WorkItemId child : std::as_const(children)) {
            LAMP_TRY(item, rows::get<WorkItem>(m_changes.connection(), child));
            if (item.parentId == m_source.id)
                LAMP_CHECK(move({.table = u"work_item"_s, .rowId = child.value, .field = u"parent_id"_s}));
        }
        return {};
    }

    // Who reported it, too, hears what becomes of it.
    Result<void> keepRequester()
    {
        const PersonId person = m_source.requesterId;
        if (!person || person == m_target.requesterId)
            return {};
        LAMP_TRY(watched, workitemstore::watches(m_changes.connection(), m_target.id, person));
        if (watched)
            return {};
        LAMP_TRY(id, rows::insert(m_changes, Watcher{.workItemId = m_target.id, .personId = person}));
        return record(u"watcher"_s, id.value, {});
    }

    Result<void> keepAsset()
    {
        const AssetId asset = m_source.assetId;
        if (!asset || asset == m_target.assetId)
            return {};
        LAMP_TRY(known, workitemstore::furtherAssets(m_changes.connection(), m_target.id));
        if (std::ranges::any_of(known, [asset](const Asset &one) { return one.id == asset; }))
            return {};
        LAMP_TRY(id, rows::insert(m_changes, WorkItemAsset{.workItemId = m_target.id, .assetId = asset}));
        return record(u"work_item_asset"_s, id.value, {});
    }

    // It is open no longer: no clock runs for it, no list of open work shows it.
    Result<void> finish(const WorkItems &items, const Catalog &catalog)
    {
        LAMP_CHECK(items.setStatus(m_changes, m_source.id, catalog.status(StatusUse::Cancelled).id, m_changes.now()));
        LAMP_TRY(before, rows::get<WorkItem>(m_changes.connection(), m_source.id));
        WorkItem after = before;
        after.waitingReason = u"duplicate"_s;
        return rows::update(m_changes, before, after);
    }

    ChangeSet &m_changes;
    WorkItem m_source, m_target;
    decltype(Merge::id) m_merge;
};

Result<WorkItemId> mergeIn(Desk &desk, ChangeSet &changes, WorkItemId from, WorkItemId to)
{
    const auto catalog = desk.catalogSnapshot();
    LAMP_TRY(source, rows::get<WorkItem>(changes.connection(), from));
    LAMP_TRY(asked, rows::get<WorkItem>(changes.connection(), to));
    LAMP_TRY(last, mergestore::holder(changes.connection(), to));
    LAMP_TRY(target, rows::get<WorkItem>(changes.connection(), last));
    LAMP_CHECK(checkPair(changes.connection(), *catalog, source, asked, target));
    LAMP_CHECK(checkSource(changes.connection(), source));
    LAMP_CHECK(Merger(changes, source, target).run(desk.workItems(), *catalog));
    changes.setSubject(hash(source) + u" → "_s + workitemrules::subject(target));
    return last;
}

// A row goes back when it still lies where the merge led it; files go with their entries.
Result<void> giveBack(ChangeSet &changes, const MergedRow &row, WorkItemId holder, WorkItemId source)
{
    if (row.field.isEmpty()) {
        const auto removed = changes.remove(row.table.toLatin1().constData(), row.rowId);
        return !removed && removed.error().kind == Error::Kind::NotFound ? Result<void>() : removed;
    }
    LAMP_TRY(owner, mergestore::owner(changes.connection(), row));
    if (owner != holder)
        return {};
    LAMP_CHECK(mergestore::move(changes, row, holder, source));
    if (row.table != u"entry")
        return {};
    LAMP_TRY(files, mergestore::filesOf(changes.connection(), EntryId{row.rowId}));
    for (const qint64 file : std::as_const(files)) {
        const MergedRow kept{.table = u"attachment"_s, .rowId = file, .field = u"work_item_id"_s};
        LAMP_TRY(now, mergestore::owner(changes.connection(), kept));
        if (now == holder)
            LAMP_CHECK(mergestore::move(changes, kept, holder, source));
    }
    return {};
}

// As it was before: the status that merging took from it, unless somebody has given it another one since.
Result<void> reopen(const Desk &desk, const WorkItems &items, ChangeSet &changes, const Merge &merge)
{
    const auto catalog = desk.catalogSnapshot();
    LAMP_TRY(item, rows::get<WorkItem>(changes.connection(), merge.sourceId));
    if (!merge.statusId || catalog->status(item.statusId).cls != StatusClass::Void)
        return {};
    LAMP_CHECK(items.setStatus(changes, item.id, merge.statusId, changes.now()));
    LAMP_TRY(before, rows::get<WorkItem>(changes.connection(), item.id));
    WorkItem after = before;
    after.waitingReason = merge.waitingReason;
    after.followUpAt = merge.followUpAt;
    return rows::update(changes, before, after);
}

Result<void> partAgain(Desk &desk, ChangeSet &changes, WorkItemId source)
{
    LAMP_TRY(merge, mergestore::ofSource(changes.connection(), source));
    LAMP_TRY(item, rows::get<WorkItem>(changes.connection(), source));
    changes.setSubject(workitemrules::subject(item));
    if (!merge)
        return refused(MergeWords::tr("%1 is not merged into another one").arg(hash(item)));
    LAMP_TRY(last, mergestore::holder(changes.connection(), source));
    LAMP_TRY(moved, mergestore::rowsOf(changes.connection(), merge->id));
    for (const MergedRow &row : std::as_const(moved)) {
        LAMP_CHECK(giveBack(changes, row, last, source));
        LAMP_CHECK(rows::remove<MergedRow>(changes, row.id));
    }
    LAMP_CHECK(rows::remove<Merge>(changes, merge->id));
    return reopen(desk, desk.workItems(), changes, *merge);
}
} // namespace

QFuture<Result<WorkItemId>> merge(Desk &desk, WorkItemId source, WorkItemId target)
{
    return desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Merged %1"), {}},
        [&desk, source, target](ChangeSet &changes) { return mergeIn(desk, changes, source, target); });
}

QFuture<Result<void>> part(Desk &desk, WorkItemId source)
{
    return desk.database().write({QT_TRANSLATE_NOOP("History", "Parted %1 again"), {}},
                                 [&desk, source](ChangeSet &changes) { return partAgain(desk, changes, source); });
}

Result<Opened> open(Desk &desk, Connection &connection, WorkItemId id)
{
    // A desk from before there were merges, opened for reading only, has no such table.
    const WorkItemId holder = mergestore::holder(connection, id).value_or(id);
    LAMP_TRY(details, desk.workItems().details(connection, holder));
    Opened opened{details, {}};
    if (holder != id) {
        LAMP_TRY(asked, desk.workItems().rows(connection, {id}));
        if (!asked.isEmpty())
            opened.asked = asked.first();
    }
    return opened;
}

QFuture<Result<Opened>> open(Desk &desk, WorkItemId id)
{
    return desk.database().read([&desk, id](Connection &c) { return open(desk, c, id); });
}

Result<WorkItemId> holder(Connection &connection, WorkItemId id) { return mergestore::holder(connection, id); }

Result<void> cameUnder(ChangeSet &changes, WorkItemId number, EntryId entry)
{
    for (WorkItemId id = number; id;) {
        LAMP_TRY(merge, mergestore::ofSource(changes.connection(), id));
        if (!merge)
            break;
        LAMP_TRY(row,
                 rows::insert(changes, MergedRow{.mergeId = merge->id, .table = u"entry"_s, .rowId = entry.value,
                                                 .field = u"work_item_id"_s}));
        Q_UNUSED(row)
        id = merge->targetId;
    }
    return {};
}

} // namespace lamp::merging
