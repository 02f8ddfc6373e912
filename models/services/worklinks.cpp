// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/worklinks.h"

#include "services/desk.h"
#include "services/workitemrules.h"
#include "store/linkrepository.h"
#include "store/majorrepository.h"
#include "store/rows.h"
#include "store/workitemrepository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lamp::worklinks {

namespace {
struct LinkWords {
    Q_DECLARE_TR_FUNCTIONS(WorkLinks)
};

Result<QString> numberOf(Connection &connection, WorkItemId id)
{
    LAMP_TRY(item, rows::get<WorkItem>(connection, id));
    return QString(u'#' + item.number);
}

// "#1002, #1003, #1001"
Result<QString> numbersOn(Connection &connection, const QList<WorkItemId> &way)
{
    QStringList numbers;
    for (const WorkItemId id : way) {
        LAMP_TRY(number, numberOf(connection, id));
        numbers.append(number);
    }
    return numbers.join(u", "_s);
}

QString ringReason(LinkKind kind, const QString &from, const QString &to, const QString &way)
{
    switch (kind) {
    case LinkKind::Parent:
        return LinkWords::tr("%1 cannot be part of %2: %2 is itself part of %1 (%3)").arg(to, from, way);
    case LinkKind::Blocks:
        return LinkWords::tr("%1 cannot wait for %2: %2 itself waits for %1 (%3)").arg(to, from, way);
    case LinkKind::Duplicates:
        return LinkWords::tr("%1 cannot be the same as %2: %2 is already the same as %1 (%3)").arg(from, to, way);
    case LinkKind::CausedBy:
        return LinkWords::tr("%1 cannot be caused by %2: %2 was itself caused by %1 (%3)").arg(from, to, way);
    default: return LinkWords::tr("%1 cannot follow up %2: %2 itself follows up %1 (%3)").arg(from, to, way);
    }
}

Result<void> checkRing(Connection &connection, WorkItemId from, LinkKind kind, WorkItemId to)
{
    if (kind == LinkKind::Relates)
        return {};
    LAMP_TRY(way, linkstore::way(connection, kind, to, from));
    if (way.isEmpty())
        return {};
    LAMP_TRY(one, numberOf(connection, from));
    LAMP_TRY(other, numberOf(connection, to));
    LAMP_TRY(numbers, numbersOn(connection, way));
    return fail(Error::Kind::Invalid, ringReason(kind, one, other, numbers));
}

Result<void> checkKnown(Connection &connection, WorkItemId from, LinkKind kind, WorkItemId to)
{
    LAMP_TRY(known, linkstore::between(connection, from, to));
    for (const WorkItemLink &link : std::as_const(known))
        if (link.kind == kind && (link.fromId == from || kind == LinkKind::Relates)) {
            LAMP_TRY(one, numberOf(connection, from));
            LAMP_TRY(other, numberOf(connection, to));
            return fail(Error::Kind::Invalid, LinkWords::tr("%1 and %2 are linked like this already").arg(one, other));
        }
    return {};
}

Result<void> checkOneWhole(Connection &connection, WorkItemId whole, WorkItemId part)
{
    LAMP_TRY(item, rows::get<WorkItem>(connection, part));
    if (!item.parentId || item.parentId == whole)
        return {};
    LAMP_TRY(other, numberOf(connection, item.parentId));
    return fail(Error::Kind::Invalid,
                LinkWords::tr("#%1 is already part of %2: remove that link first").arg(item.number, other));
}

Result<void> setParent(ChangeSet &changes, WorkItemId part, WorkItemId whole)
{
    LAMP_TRY(before, rows::get<WorkItem>(changes.connection(), part));
    WorkItem after = before;
    after.parentId = whole;
    return rows::update(changes, before, after);
}
} // namespace

namespace {
// Parts that only report a major incident of these: what solves it solves them.
Result<QList<WorkItemId>> reportsAmong(Connection &connection, const QList<WorkItemId> &of,
                                       const QList<WorkItemId> &parts)
{
    QList<WorkItemId> list;
    for (const WorkItemId id : parts) {
        LAMP_TRY(report, majorstore::reportOf(connection, id));
        if (!report || !of.contains(report->majorId))
            continue;
        LAMP_TRY(whole, rows::get<WorkItem>(connection, report->majorId));
        if (whole.major)
            list.append(id);
    }
    return list;
}
} // namespace

Result<Hanging> hanging(Connection &connection, const QList<WorkItemId> &ids, Instant now)
{
    Hanging all;
    const auto read = [&](const QList<WorkItemId> &found, QList<WorkItemRow> &list) -> Result<void> {
        LAMP_TRY(known, workitemstore::rows(connection, found, now));
        list = known;
        return {};
    };
    LAMP_TRY(parts, linkstore::openParts(connection, ids));
    LAMP_TRY(reports, reportsAmong(connection, ids, parts));
    LAMP_CHECK(read(reports, all.reports));
    parts.removeIf([&reports](WorkItemId id) { return reports.contains(id); });
    LAMP_CHECK(read(parts, all.parts));
    LAMP_TRY(duplicates, linkstore::openDuplicates(connection, ids));
    LAMP_CHECK(read(duplicates, all.duplicates));
    LAMP_TRY(blockers, linkstore::openBlockers(connection, ids));
    LAMP_CHECK(read(blockers, all.blockers));
    LAMP_TRY(members, linkstore::openMembers(connection, ids));
    LAMP_CHECK(read(members, all.members));
    LAMP_TRY(blocked, linkstore::openBlocked(connection, ids));
    QList<WorkItemId> released;
    for (const WorkItemId id : std::as_const(blocked)) {
        LAMP_TRY(others, linkstore::openBlockers(connection, {id}));
        if (std::ranges::all_of(others, [&ids](WorkItemId other) { return ids.contains(other); }))
            released.append(id);
    }
    LAMP_CHECK(read(released, all.released));
    return all;
}

QFuture<Result<Hanging>> hanging(Desk &desk, const QList<WorkItemId> &ids)
{
    return desk.database().read(
        [ids, now = desk.now()](Connection &c) { return hanging(c, ids, now); });
}

Result<void> check(Connection &connection, WorkItemId from, LinkKind kind, WorkItemId to)
{
    if (from == to)
        return fail(Error::Kind::Invalid, LinkWords::tr("a work item cannot be linked to itself"));
    LAMP_CHECK(checkKnown(connection, from, kind, to));
    LAMP_CHECK(checkRing(connection, from, kind, to));
    return kind == LinkKind::Parent ? checkOneWhole(connection, from, to) : Result<void>();
}

Result<void> checkWhole(Connection &connection, WorkItemId whole, WorkItemId part)
{
    if (whole == part)
        return fail(Error::Kind::Invalid, LinkWords::tr("a work item cannot be part of itself"));
    return checkRing(connection, whole, LinkKind::Parent, part);
}

Result<void> add(ChangeSet &changes, WorkItemId from, LinkKind kind, WorkItemId to)
{
    LAMP_CHECK(check(changes.connection(), from, kind, to));
    LAMP_TRY(id, rows::insert(changes, WorkItemLink{.fromId = from, .kind = kind, .toId = to}));
    Q_UNUSED(id)
    return kind == LinkKind::Parent ? setParent(changes, to, from) : Result<void>();
}

Result<void> remove(ChangeSet &changes, const WorkItemLink &link)
{
    LAMP_CHECK(rows::remove<WorkItemLink>(changes, link.id));
    if (link.kind != LinkKind::Parent)
        return {};
    LAMP_TRY(part, rows::get<WorkItem>(changes.connection(), link.toId));
    return part.parentId == link.fromId ? setParent(changes, part.id, {}) : Result<void>();
}

Result<void> release(ChangeSet &changes, const WorkItem &finished, const Status &status, Instant at)
{
    LAMP_TRY(blocked, linkstore::openBlocked(changes.connection(), {finished.id}));
    for (const WorkItemId id : std::as_const(blocked)) {
        LAMP_TRY(others, linkstore::openBlockers(changes.connection(), {id}));
        if (!others.isEmpty())
            continue;
        Entry told{.workItemId = id,
                   .kind = EntryKind::Note,
                   .authorId = changes.author().personId,
                   .body = LinkWords::tr("No longer waits for %1: “%2”.")
                               .arg(workitemrules::subject(finished), status.name),
                   .happenedAt = at,
                   .recordedAt = changes.now()};
        if (!told.authorId)
            told.authorText = changes.author().name;
        LAMP_TRY(row, rows::insert(changes, told));
        Q_UNUSED(row)
    }
    return {};
}

} // namespace lamp::worklinks
