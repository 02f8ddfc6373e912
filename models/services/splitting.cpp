// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/merging.h"

#include "services/desk.h"
#include "services/workitemrules.h"
#include "services/worklinks.h"
#include "store/mergerepository.h"
#include "store/rows.h"
#include "store/workitemrepository.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

// Some entries of an item become an item of their own.
namespace lamp::merging {

namespace {
constexpr qsizetype LongestSplitTitle = 120;

struct SplitWords {
    Q_DECLARE_TR_FUNCTIONS(Merging)
};

// A title is read outside this desk, so no note becomes one.
QString titleFrom(const QList<Entry> &entries)
{
    const auto spoken = std::ranges::find_if(entries, [](const Entry &entry) {
        return (entry.kind == EntryKind::Report || entry.kind == EntryKind::Told) && !entry.body.trimmed().isEmpty();
    });
    const QString line = spoken == entries.end() ? QString() : spoken->body.trimmed().section(u'\n', 0, 0).simplified();
    return line.size() <= LongestSplitTitle ? line : QString(line.left(LongestSplitTitle - 1) + u'…');
}

// The chosen ones in the order of the timeline; Invalid when nothing would be left, or nothing goes.
Result<QList<Entry>> chosenOf(Connection &connection, const WorkItem &item, const QList<EntryId> &ids)
{
    LAMP_TRY(all, workitemstore::entries(connection, item.id));
    QList<Entry> chosen;
    bool left = false;
    for (const Entry &entry : std::as_const(all)) {
        if (entry.kind == EntryKind::Status)
            continue;
        if (ids.contains(entry.id))
            chosen.append(entry);
        else
            left = true;
    }
    if (chosen.isEmpty())
        return fail(Error::Kind::Invalid, SplitWords::tr("no entry of #%1 was chosen").arg(item.number));
    if (!left)
        return fail(Error::Kind::Invalid, SplitWords::tr("one entry at least stays with #%1").arg(item.number));
    return chosen;
}

NewWorkItem freshFrom(const WorkItem &item, const QList<Entry> &entries, const QString &title)
{
    NewWorkItem fresh;
    WorkItem &made = fresh.item;
    made.title = title.simplified().isEmpty() ? titleFrom(entries) : title.simplified();
    if (made.title.isEmpty())
        made.title = item.title;
    made.kind = item.kind == Kind::Maintenance ? Kind::Incident : item.kind;
    made.requesterId = item.requesterId;
    made.requesterText = item.requesterText;
    made.reportedById = item.reportedById;
    made.callback = item.callback;
    made.locationId = item.locationId;
    made.assetId = item.assetId;
    made.categoryId = item.categoryId;
    made.serviceId = item.serviceId;
    made.assigneeId = item.assigneeId;
    made.teamId = item.teamId;
    made.channel = item.channel;
    made.impact = item.impact;
    made.urgency = item.urgency;
    made.priority = item.priority;
    made.prioritySet = item.prioritySet;
    made.confidential = item.confidential;
    made.createdAt = std::max(item.createdAt, entries.first().happenedAt);
    return fresh;
}

Result<void> moveEntry(ChangeSet &changes, const Entry &entry, WorkItemId to)
{
    LAMP_CHECK(mergestore::move(
        changes, {.table = u"entry"_s, .rowId = entry.id.value, .field = u"work_item_id"_s}, entry.workItemId, to));
    LAMP_TRY(files, mergestore::filesOf(changes.connection(), entry.id));
    for (const qint64 file : std::as_const(files)) {
        const MergedRow row{.table = u"attachment"_s, .rowId = file, .field = u"work_item_id"_s};
        LAMP_TRY(owner, mergestore::owner(changes.connection(), row));
        LAMP_CHECK(mergestore::move(changes, row, owner, to));
    }
    return {};
}
} // namespace

QFuture<Result<WorkItemId>> split(Desk &desk, WorkItemId from, const QList<EntryId> &entries, const QString &title)
{
    return desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Split off %1"), {}},
        [&desk, from, entries, title](ChangeSet &changes) -> Result<WorkItemId> {
            LAMP_TRY(item, rows::get<WorkItem>(changes.connection(), from));
            LAMP_TRY(chosen, chosenOf(changes.connection(), item, entries));
            LAMP_TRY(id, desk.workItems().create(changes, freshFrom(item, chosen, title)));
            for (const Entry &entry : std::as_const(chosen))
                LAMP_CHECK(moveEntry(changes, entry, id));
            LAMP_CHECK(worklinks::add(changes, id, LinkKind::Relates, from));
            LAMP_TRY(made, rows::get<WorkItem>(changes.connection(), id));
            changes.setSubject(workitemrules::subject(made));
            return id;
        });
}

} // namespace lamp::merging
