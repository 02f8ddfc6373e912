// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workitems.h"

#include "services/checklists.h"
#include "services/desk.h"
#include "services/majorwork.h"
#include "services/templaterules.h"
#include "services/waiting.h"
#include "services/workitemrules.h"
#include "services/worklinks.h"
#include "store/rows.h"
#include "store/workitemrepository.h"

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
QueryContext contextOf(const Desk &desk)
{
    return {desk.now(), desk.zone(), desk.me()};
}

// Who works alone has all the work, also before anybody said who sits at the window.
PersonId whoWorksAlone(const Desk &desk)
{
    const QList<Person> &people = desk.catalog().technicians;
    return desk.me() || people.size() != 1 ? desk.me() : people.first().id;
}
} // namespace

WorkItems::WorkItems(Desk &desk) : m_desk(desk) { }

Result<QList<WorkItemId>> WorkItems::ids(Connection &connection, const WorkItemQuery &query, qint64 limit) const
{
    return workitemstore::ids(connection, query, contextOf(m_desk), limit);
}

Result<QList<WorkItemRow>> WorkItems::rows(Connection &connection, const QList<WorkItemId> &ids) const
{
    return workitemstore::rows(connection, ids, m_desk.now());
}

QFuture<Result<QList<WorkItemId>>> WorkItems::ids(const WorkItemQuery &query, qint64 limit) const
{
    return m_desk.database().read([query, limit, context = contextOf(m_desk)](Connection &c) {
        return workitemstore::ids(c, query, context, limit);
    });
}

QFuture<Result<QList<WorkItemRow>>> WorkItems::rows(const QList<WorkItemId> &ids) const
{
    return m_desk.database().read(
        [ids, now = m_desk.now()](Connection &c) { return workitemstore::rows(c, ids, now); });
}

QFuture<Result<std::pair<QList<WorkItemId>, QList<WorkItemRow>>>> WorkItems::firstPage(const WorkItemQuery &query,
                                                                                       qint64 limit) const
{
    using Page = std::pair<QList<WorkItemId>, QList<WorkItemRow>>;
    return m_desk.database().read([query, limit, context = contextOf(m_desk)](Connection &c) -> Result<Page> {
        LAMP_TRY(rows, workitemstore::firstRows(c, query, context, limit));
        Page page{{}, rows};
        page.first.reserve(rows.size());
        for (const WorkItemRow &row : std::as_const(page.second))
            page.first.append(row.id);
        return page;
    });
}

QFuture<Result<QList<qint64>>> WorkItems::counts(const QList<WorkItemQuery> &queries, qint64 cap) const
{
    return m_desk.database().read([queries, cap, context = contextOf(m_desk)](Connection &c) -> Result<QList<qint64>> {
        QList<qint64> counts;
        for (const WorkItemQuery &query : queries) {
            LAMP_TRY(count, workitemstore::count(c, query, context, cap));
            counts.append(count);
        }
        return counts;
    });
}

QFuture<Result<WorkItemDetails>> WorkItems::details(WorkItemId id) const
{
    return m_desk.database().read([this, id](Connection &c) { return details(c, id); });
}

namespace {
// What is said and done on the item itself.
Result<void> readContents(Connection &c, WorkItemId id, WorkItemDetails &details)
{
    LAMP_TRY(entries, workitemstore::entries(c, id));
    details.entries = entries;
    LAMP_TRY(authors, workitemstore::authors(c, id));
    details.authors = authors;
    LAMP_TRY(steps, workitemstore::steps(c, id));
    details.steps = steps;
    LAMP_TRY(attachments, workitemstore::attachments(c, id));
    details.attachments = attachments;
    LAMP_TRY(tags, workitemstore::tags(c, id));
    details.tags = tags;
    return {};
}

Result<void> readRequester(Connection &c, WorkItemDetails &details)
{
    const PersonId requesterId = details.item.requesterId;
    if (!requesterId)
        return {};
    LAMP_TRY(requester, lamp::rows::get<Person>(c, requesterId));
    details.requester = requester;
    LAMP_TRY(open, workitemstore::openOf(c, requesterId, details.item.id));
    details.requesterOpen = static_cast<int>(open);
    return {};
}

Result<void> readAsset(Connection &c, WorkItemDetails &details)
{
    const AssetId assetId = details.item.assetId;
    if (!assetId)
        return {};
    LAMP_TRY(asset, lamp::rows::get<Asset>(c, assetId));
    details.asset = asset;
    if (asset.supplierId) {
        LAMP_TRY(supplier, lamp::rows::get<Supplier>(c, asset.supplierId));
        details.assetSupplier = supplier.name;
        details.supplierHotline = supplier.hotline;
    }
    LAMP_TRY(stops, workitemstore::stops(c, assetId));
    details.stops = stops;
    return {};
}
} // namespace

Result<WorkItemDetails> WorkItems::details(Connection &c, WorkItemId id) const
{
    WorkItemDetails details;
    LAMP_TRY(item, lamp::rows::get<WorkItem>(c, id));
    details.item = item;
    LAMP_CHECK(readContents(c, id, details));
    LAMP_TRY(links, workitemstore::links(c, id));
    for (const auto &[link, other] : std::as_const(links)) {
        LAMP_TRY(row, workitemstore::rows(c, {other}, m_desk.now()));
        if (!row.isEmpty())
            details.links.append({link, row.first()});
    }
    LAMP_CHECK(readRequester(c, details));
    LAMP_CHECK(readAsset(c, details));
    LAMP_TRY(further, workitemstore::furtherAssets(c, id));
    details.furtherAssets = further;
    LAMP_TRY(repeat, workitemstore::repeat(c, item, m_desk.now()));
    details.repeat = repeat;
    return details;
}

Result<WorkItemId> WorkItems::byNumber(Connection &connection, QStringView number) const
{
    return workitemstore::byNumber(connection, number);
}

QFuture<Result<WorkItemId>> WorkItems::create(const NewWorkItem &item)
{
    NewWorkItem filled = item;
    if (!filled.item.assigneeId && m_desk.catalog().alone())
        filled.item.assigneeId = whoWorksAlone(m_desk);
    return m_desk.database().write({QT_TRANSLATE_NOOP("History", "Created %1"), {}},
                                   [this, filled](ChangeSet &changes) -> Result<WorkItemId> {
                                       NewWorkItem fresh = filled;
                                       if (fresh.item.statusId) {
                                           LAMP_TRY(full, workitemrules::completed(m_desk, {}, fresh.item,
                                                                                   fresh.item.waitingReason));
                                           fresh.item = full;
                                       }
                                       if (fresh.solved)
                                           LAMP_CHECK(templaterules::checkSolving(changes.connection(), m_desk,
                                                                                  fresh.item));
                                       return create(changes, fresh);
                                   });
}

QFuture<Result<void>> WorkItems::edit(const WorkItem &before, const WorkItem &after)
{
    return m_desk.database().write({workitemrules::editVerb(before, after), {}},
                                   [this, before, after](ChangeSet &changes) -> Result<void> {
                                       const bool said = after.waitingReason != before.waitingReason;
                                       LAMP_CHECK(workitemrules::enter(*this, m_desk, changes, before, after,
                                                                       said ? after.waitingReason : QString()));
                                       changes.setSubject(workitemrules::subject(after));
                                       return {};
                                   });
}

QFuture<Result<EntryId>> WorkItems::addEntry(const NewEntry &entry)
{
    static constexpr const char *verbs[] = {
        QT_TRANSLATE_NOOP("History", "Added what was reported to %1"),
        QT_TRANSLATE_NOOP("History", "Added a note to %1"), QT_TRANSLATE_NOOP("History", "Told the user about %1"),
        QT_TRANSLATE_NOOP("History", "Added time to %1"), QT_TRANSLATE_NOOP("History", "Changed the status of %1")};
    return m_desk.database().write({verbs[static_cast<int>(entry.kind)], {}},
                                   [this, entry](ChangeSet &changes) { return addEntry(changes, entry); });
}

QFuture<Result<void>> WorkItems::editEntry(const Entry &before, const Entry &after)
{
    return m_desk.database().write({QT_TRANSLATE_NOOP("History", "Edited an entry of %1"), {}},
                                   [before, after](ChangeSet &changes) -> Result<void> {
                                       LAMP_TRY(item,
                                                lamp::rows::get<WorkItem>(changes.connection(), before.workItemId));
                                       changes.setSubject(workitemrules::subject(item));
                                       return lamp::rows::update(changes, before, after);
                                   });
}

QFuture<Result<void>> WorkItems::forEach(const char *verb, const QList<WorkItemId> &ids,
                                         std::function<Result<void>(ChangeSet &, const WorkItem &)> act)
{
    return m_desk.database().write({verb, {}}, [ids, act = std::move(act)](ChangeSet &changes) -> Result<void> {
        qint64 done = 0;
        for (const WorkItemId id : ids) {
            LAMP_TRY(item, lamp::rows::get<WorkItem>(changes.connection(), id));
            LAMP_CHECK(act(changes, item));
            changes.setSubject(ids.size() == 1 ? workitemrules::subject(item) : workitemrules::subject(ids.size()));
            if (!changes.progress(++done, ids.size()))
                return fail(Error::Kind::Cancelled, {});
        }
        return {};
    });
}

QFuture<Result<void>> WorkItems::setStatus(const QList<WorkItemId> &ids, StatusId status, const QString &reason)
{
    return forEach(QT_TRANSLATE_NOOP("History", "Set the status of %1"), ids,
                   [this, status, reason](ChangeSet &changes, const WorkItem &item) {
                       WorkItem after = item;
                       after.statusId = status;
                       return workitemrules::enter(*this, m_desk, changes, item, after, reason);
                   });
}

QFuture<Result<void>> WorkItems::wait(const QList<WorkItemId> &ids, StatusId status, const QString &reason,
                                      std::optional<Instant> followUp, const QString &supplierRef)
{
    return forEach(QT_TRANSLATE_NOOP("History", "Set %1 to wait"), ids,
                   [=, this](ChangeSet &changes, const WorkItem &item) -> Result<void> {
                       LAMP_CHECK(waiting::left(changes, item.id)); // a plan that it waited by
                       WorkItem after = item;
                       after.statusId = status;
                       after.waitingReason = reason;
                       after.followUpAt = followUp;
                       if (!supplierRef.isEmpty())
                           after.supplierRef = supplierRef;
                       return workitemrules::enter(*this, m_desk, changes, item, after, reason);
                   });
}

QFuture<Result<void>> WorkItems::plan(const QList<WorkItemId> &ids, StatusId status, Instant startsAt)
{
    return forEach(QT_TRANSLATE_NOOP("History", "Set the status of %1"), ids,
                   [=, this](ChangeSet &changes, const WorkItem &item) {
                       WorkItem after = item;
                       after.statusId = status;
                       after.plannedAt = startsAt;
                       return workitemrules::enter(*this, m_desk, changes, item, after, {});
                   });
}

QFuture<Result<void>> WorkItems::solve(const QList<WorkItemId> &ids, const QString &fix, const QString &text,
                                       ArticleId article, qint64 minutes)
{
    return forEach(QT_TRANSLATE_NOOP("History", "Solved %1"), ids,
                   [=, this](ChangeSet &changes, const WorkItem &item) {
                       return workitemrules::solveAsked(*this, m_desk, changes, item, ids, fix, text, article,
                                                        minutes);
                   });
}

QFuture<Result<void>> WorkItems::assign(const QList<WorkItemId> &ids, PersonId assignee)
{
    const char *verb = assignee ? QT_TRANSLATE_NOOP("History", "Assigned %1")
                                : QT_TRANSLATE_NOOP("History", "Took the assignee off %1");
    return forEach(verb, ids, [assignee](ChangeSet &changes, const WorkItem &item) {
        WorkItem after = item;
        after.assigneeId = assignee;
        return lamp::rows::update(changes, item, after);
    });
}

QFuture<Result<void>> WorkItems::setPriority(const QList<WorkItemId> &ids, Priority priority)
{
    return forEach(QT_TRANSLATE_NOOP("History", "Set the priority of %1"), ids,
                   [this, priority](ChangeSet &changes, const WorkItem &item) {
                       WorkItem after = item;
                       after.priority = priority;
                       after.prioritySet = true;
                       return edit(changes, item, after);
                   });
}

QFuture<Result<void>> WorkItems::setTags(const QList<WorkItemId> &ids, const QStringList &add,
                                         const QStringList &removed)
{
    return forEach(QT_TRANSLATE_NOOP("History", "Tagged %1"), ids,
                   [this, add, removed](ChangeSet &changes, const WorkItem &item) -> Result<void> {
                       LAMP_TRY(taggings, workitemstore::taggings(changes.connection(), item.id));
                       QStringList names; // as tags are written; a name that no tag has takes nothing off
                       for (const QString &name : removed)
                           names.append(name.simplified().toLower());
                       for (const Tagging &tagging : std::as_const(taggings)) {
                           LAMP_TRY(tag, lamp::rows::get<Tag>(changes.connection(), tagging.tagId));
                           if (names.contains(tag.name))
                               LAMP_CHECK(lamp::rows::remove<Tagging>(changes, tagging.id));
                       }
                       return tag(changes, item.id, add);
                   });
}

QFuture<Result<void>> WorkItems::link(WorkItemId from, LinkKind kind, WorkItemId to)
{
    return forEach(QT_TRANSLATE_NOOP("History", "Linked %1"), {from},
                   [kind, to](ChangeSet &changes, const WorkItem &item) {
                       return worklinks::add(changes, item.id, kind, to);
                   });
}

QFuture<Result<void>> WorkItems::unlink(const WorkItemLink &link)
{
    return forEach(QT_TRANSLATE_NOOP("History", "Removed a link of %1"), {link.fromId},
                   [link](ChangeSet &changes, const WorkItem &) { return worklinks::remove(changes, link); });
}

QFuture<Result<void>> WorkItems::setStep(const Step &before, const Step &after)
{
    return forEach(QT_TRANSLATE_NOOP("History", "Worked on the checklist of %1"), {before.workItemId},
                   [before, after](ChangeSet &changes, const WorkItem &) -> Result<void> {
                       LAMP_CHECK(checklists::byHand(changes.connection(), before));
                       Step stamped = after;
                       const bool done = stamped.result != StepResult::Open;
                       stamped.doneAt = done ? std::optional(changes.now()) : std::nullopt;
                       stamped.doneById = done ? changes.author().personId : PersonId{};
                       return lamp::rows::update(changes, before, stamped);
                   });
}

QFuture<Result<void>> WorkItems::setChecklist(WorkItemId id, const QList<Step> &steps)
{
    return forEach(QT_TRANSLATE_NOOP("History", "Changed the checklist of %1"), {id},
                   [steps](ChangeSet &changes, const WorkItem &item) {
                       return workitemrules::setChecklist(changes, item.id, steps);
                   });
}

QFuture<Result<WorkItemId>> WorkItems::meToo(WorkItemId parent, const NewWorkItem &item)
{
    NewWorkItem filled = item;
    if (!filled.item.assigneeId && m_desk.catalog().alone())
        filled.item.assigneeId = whoWorksAlone(m_desk);
    return m_desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Added a 'me too': %1"), {}},
        [this, parent, item = filled](ChangeSet &changes) -> Result<WorkItemId> {
            LAMP_TRY(major, lamp::rows::get<WorkItem>(changes.connection(), parent));
            NewWorkItem child = item;
            child.item.parentId = parent;
            if (!child.item.assetId)
                child.item.assetId = major.assetId;
            if (!child.item.categoryId)
                child.item.categoryId = major.categoryId;
            child.item.confidential = child.item.confidential || major.confidential; // it tells what the other is about
            LAMP_TRY(id, create(changes, child));
            LAMP_TRY(link,
                     lamp::rows::insert(changes, WorkItemLink{.fromId = parent, .kind = LinkKind::Parent, .toId = id}));
            Q_UNUSED(link)
            LAMP_CHECK(majorwork::added(changes, major, id));
            WorkItem after = major;
            after.usersAffected += 1;
            LAMP_CHECK(lamp::rows::update(changes, major, after));
            return id;
        });
}

QFuture<Result<qint64>> WorkItems::closeSolved()
{
    const Author desk{{}, u"desk"_s, u"rule"_s, u"desk"_s};
    return m_desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Closed after the waiting time: %1"), {}, desk},
        [this](ChangeSet &changes) { return workitemrules::closeSolved(*this, m_desk, changes); });
}

} // namespace lamp
