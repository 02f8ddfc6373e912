// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workitemrules.h"

#include "domain/knowledge.h"
#include "services/checklists.h"
#include "services/changework.h"
#include "services/desk.h"
#include "services/files.h"
#include "services/majorwork.h"
#include "services/merging.h"
#include "services/waiting.h"
#include "services/worklinks.h"
#include "store/rows.h"
#include "store/workitemrepository.h"

#include <QCoreApplication>
#include <QUuid>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 WorkingDayMinutes = 540;
constexpr qint64 UsualReopenDays = 14; // an answer later than this after the solution is a matter of its own

Result<QString> nextNumber(ChangeSet &changes, WorkItem &item)
{
    const bool planned = item.kind == Kind::Maintenance;
    LAMP_TRY(value, changes.next(planned ? "maintenance" : "ticket"));
    LAMP_TRY(letter, workitemstore::deskLetter(changes.connection()));
    item.numberSort = value;
    const QString series = letter + (planned ? u"M"_s : QString());
    return series.isEmpty() ? QString::number(value) : QString(series + u'-' + QString::number(value));
}

Result<void> fillFromRequester(ChangeSet &changes, WorkItem &item)
{
    if (!item.requesterId || (!item.callback.isEmpty() && item.locationId))
        return {};
    LAMP_TRY(person, rows::get<Person>(changes.connection(), item.requesterId));
    if (item.callback.isEmpty())
        item.callback = person.phone.isEmpty() ? person.mobile : person.phone;
    if (!item.locationId)
        item.locationId = person.locationId;
    return {};
}

Result<void> addStatusEntry(ChangeSet &changes, const WorkItem &item, StatusId from, StatusId to, Instant at,
                            bool solves)
{
    Entry entry{.workItemId = item.id,
                .kind = EntryKind::Status,
                .authorId = changes.author().personId,
                .statusId = to,
                .fromStatusId = from,
                .happenedAt = at,
                .recordedAt = changes.now()};
    if (!entry.authorId)
        entry.authorText = changes.author().name;
    if (solves) { // the item knows the last solution only; a reopened one had another before
        entry.via = item.fix;
        entry.body = item.fixText;
    }
    LAMP_TRY(id, rows::insert(changes, entry));
    Q_UNUSED(id)
    return {};
}

// A closed item takes no entry, nor does one solved long ago: what is said later becomes an item of its own that
// follows up.
// The one that is open already takes what comes next, too.
Result<WorkItem> followUp(const WorkItems &items, ChangeSet &changes, const WorkItem &closed)
{
    LAMP_TRY(open, workitemstore::openFollowUp(changes.connection(), closed.id));
    if (open)
        return rows::get<WorkItem>(changes.connection(), open);
    NewWorkItem fresh;
    fresh.item.title = closed.title;
    fresh.item.kind = closed.kind;
    fresh.item.requesterId = closed.requesterId;
    fresh.item.requesterText = closed.requesterText;
    fresh.item.assetId = closed.assetId;
    fresh.item.categoryId = closed.categoryId;
    fresh.item.serviceId = closed.serviceId;
    fresh.item.locationId = closed.locationId;
    fresh.item.callback = closed.callback;
    fresh.item.assigneeId = closed.assigneeId;
    fresh.item.channel = closed.channel;
    fresh.item.confidential = closed.confidential;
    LAMP_TRY(id, items.create(changes, fresh));
    LAMP_TRY(link, rows::insert(changes, WorkItemLink{.fromId = id, .kind = LinkKind::FollowUp, .toId = closed.id}));
    Q_UNUSED(link)
    return rows::get<WorkItem>(changes.connection(), id);
}

bool takesNoEntry(const Catalog &catalog, const WorkItem &item, EntryKind kind, Instant happenedAt)
{
    const Status &status = catalog.status(item.statusId);
    bool said = false;
    const qint64 days = catalog.setting(u"reopen.days").toLongLong(&said);
    const qint64 reopenMinutes = (said ? days : UsualReopenDays) * 24 * 60;
    const bool late = kind == EntryKind::Report && status.use == StatusUse::Solved && item.solvedAt
        && happenedAt > item.solvedAt->plusMinutes(reopenMinutes);
    return status.locks || late;
}

// The status that an entry leads to by itself: the first word of a technician starts the work, an answer of the
// requester wakes a waiting or a solved item.
StatusUse statusAfter(const Catalog &catalog, const WorkItem &item, const Entry &entry, bool byTechnician)
{
    const Status &status = catalog.status(item.statusId);
    if (entry.kind == EntryKind::Report && (status.use == StatusUse::WaitingUser || status.use == StatusUse::Solved))
        return StatusUse::Progress;
    if (byTechnician && status.cls == StatusClass::Initial && entry.kind != EntryKind::Report)
        return StatusUse::Progress;
    return StatusUse::None;
}
} // namespace

namespace {
// What nobody said of a new item, from what it is.
void fillFromKind(const Catalog &catalog, Instant now, WorkItem &item)
{
    if (item.uid.isEmpty())
        item.uid = QUuid::createUuid().toRfc4122();
    if (item.createdAt.ms == 0)
        item.createdAt = now;
    if (!item.statusId)
        item.statusId = catalog.status(item.kind == Kind::Maintenance ? StatusUse::Todo : StatusUse::New).id;
    if (!item.prioritySet)
        item.priority = priorityOf(item.impact, item.urgency);
    if (item.channel.isEmpty())
        item.channel = item.kind == Kind::Maintenance ? u"planned"_s : u"phone"_s;
}

// What was reported, further assets and the checklist of an item that has just got its id.
Result<void> addContents(ChangeSet &changes, const NewWorkItem &fresh)
{
    const WorkItem &item = fresh.item;
    if (!fresh.description.trimmed().isEmpty()) {
        LAMP_TRY(entry,
                 lamp::rows::insert(changes,
                                    Entry{.workItemId = item.id,
                                          .kind = EntryKind::Report,
                                          .via = item.channel,
                                          .authorId = item.reportedById ? item.reportedById : item.requesterId,
                                          .authorText = item.requesterText,
                                          .body = fresh.description.trimmed(),
                                          .happenedAt = item.createdAt,
                                          .recordedAt = changes.now()}));
        Q_UNUSED(entry)
    }
    for (const AssetId asset : fresh.furtherAssets) {
        LAMP_TRY(row, lamp::rows::insert(changes, WorkItemAsset{.workItemId = item.id, .assetId = asset}));
        Q_UNUSED(row)
    }
    QList<Step> steps;
    for (const QString &title : fresh.checklist)
        steps.append(Step{.title = title});
    return workitemrules::setChecklist(changes, item.id, steps);
}
} // namespace

Result<WorkItemId> WorkItems::create(ChangeSet &changes, NewWorkItem fresh) const
{
    const auto catalog = m_desk.catalogSnapshot();
    WorkItem &item = fresh.item;
    item.title = item.title.simplified();
    if (item.title.isEmpty())
        return fail(Error::Kind::Invalid, u"title: a work item needs a title"_s);
    fillFromKind(*catalog, changes.now(), item);
    LAMP_CHECK(fillFromRequester(changes, item));
    if (!item.targetAt && isOpen(catalog->status(item.statusId).cls))
        item.targetAt = workitemrules::targetOf(m_desk, item);
    if (item.number.isEmpty()) {
        LAMP_TRY(number, nextNumber(changes, item));
        item.number = number;
    }
    changes.setSubject(workitemrules::subject(item));
    LAMP_TRY(id, lamp::rows::insert(changes, item));
    item.id = id;
    LAMP_CHECK(addContents(changes, fresh));
    LAMP_CHECK(tag(changes, id, fresh.tags));
    if (fresh.solved)
        LAMP_CHECK(
            workitemrules::solve(*this, m_desk, changes, item, item.fix, item.fixText, item.articleId, fresh.minutes));
    return id;
}

Result<void> WorkItems::edit(ChangeSet &changes, const WorkItem &before, WorkItem after) const
{
    after.title = after.title.simplified();
    if (after.title.isEmpty())
        return fail(Error::Kind::Invalid, u"title: a work item needs a title"_s);
    if (after.parentId && after.parentId != before.parentId)
        LAMP_CHECK(worklinks::checkWhole(changes.connection(), after.parentId, after.id));
    if (after.priority != before.priority && after.prioritySet == before.prioritySet)
        after.prioritySet = true;
    if ((after.impact != before.impact || after.urgency != before.urgency) && !after.prioritySet)
        after.priority = priorityOf(after.impact, after.urgency);
    if (after.targetAt != before.targetAt)
        after.targetSet = true;
    else if (after.priority != before.priority && !after.targetSet && !after.solvedAt)
        after.targetAt = workitemrules::targetOf(m_desk, after);
    const StatusId wanted = after.statusId;
    after.statusId = before.statusId;
    LAMP_CHECK(lamp::rows::update(changes, before, after));
    return wanted == before.statusId ? Result<void>() : setStatus(changes, before.id, wanted, changes.now());
}

Result<void> WorkItems::setStatus(ChangeSet &changes, WorkItemId id, StatusId to, Instant at) const
{
    const auto catalog = m_desk.catalogSnapshot();
    LAMP_TRY(before, lamp::rows::get<WorkItem>(changes.connection(), id));
    if (before.statusId == to)
        return {};
    const Status &status = catalog->status(to);
    if (!status.kinds.contains(codeOf(before.kind)))
        return fail(Error::Kind::Invalid, u"status: '%1' is not for %2"_s.arg(status.name, codeOf(before.kind)));
    WorkItem after = before;
    after.statusId = to;
    if (status.cls == StatusClass::Done && !after.solvedAt)
        after.solvedAt = at;
    if (isOpen(status.cls))
        after.solvedAt.reset();
    after.closedAt = status.use == StatusUse::Closed ? std::optional(at) : std::nullopt;
    if (status.cls != StatusClass::Paused) {
        after.waitingReason.clear();
        if (catalog->status(before.statusId).cls == StatusClass::Paused || !isOpen(status.cls))
            after.followUpAt.reset(); // the reminder belonged to the waiting
    }
    LAMP_CHECK(lamp::rows::update(changes, before, after));
    const bool solves = status.cls == StatusClass::Done
        && catalog->status(before.statusId).cls != StatusClass::Done;
    LAMP_CHECK(addStatusEntry(changes, after, before.statusId, to, at, solves));
    if (status.cls != StatusClass::Paused)
        LAMP_CHECK(waiting::left(changes, id));
    LAMP_CHECK(changework::followStatus(changes, after, status.cls, at));
    LAMP_CHECK(majorwork::followStatus(*this, m_desk, changes, after, catalog->status(before.statusId).cls,
                                       status.cls));
    LAMP_CHECK(checklists::follow(changes, after, status, at));
    const bool finished = isOpen(catalog->status(before.statusId).cls) && !isOpen(status.cls);
    return finished ? worklinks::release(changes, after, status, at) : Result<void>();
}

Result<EntryId> WorkItems::addEntry(ChangeSet &changes, const NewEntry &fresh) const
{
    const auto catalog = m_desk.catalogSnapshot();
    if (fresh.body.trimmed().isEmpty() && fresh.minutes == 0 && fresh.files.isEmpty())
        return fail(Error::Kind::Invalid, u"text: there is nothing to save"_s);
    LAMP_TRY(holder, merging::holder(changes.connection(), fresh.workItemId));
    LAMP_TRY(item, lamp::rows::get<WorkItem>(changes.connection(), holder));
    if (takesNoEntry(*catalog, item, fresh.kind, fresh.happenedAt.value_or(changes.now()))) {
        LAMP_TRY(next, followUp(*this, changes, item));
        item = next;
    }
    Entry entry{.workItemId = item.id,
                .kind = fresh.kind,
                .via = fresh.via,
                .authorId = fresh.authorId,
                .authorText = fresh.authorText,
                .body = fresh.body.trimmed(),
                .minutes = fresh.minutes,
                .happenedAt = fresh.happenedAt.value_or(changes.now()),
                .recordedAt = changes.now()};
    const bool byTechnician = fresh.kind != EntryKind::Report;
    if (!entry.authorId && entry.authorText.isEmpty()) {
        entry.authorId = byTechnician ? changes.author().personId : item.requesterId;
        if (!entry.authorId)
            entry.authorText = byTechnician ? changes.author().name : item.requesterText;
    }
    changes.setSubject(workitemrules::subject(item));
    LAMP_TRY(id, lamp::rows::insert(changes, entry));
    if (holder != fresh.workItemId && item.id == holder)
        LAMP_CHECK(merging::cameUnder(changes, fresh.workItemId, id));
    for (const auto &file : fresh.files) {
        LAMP_TRY(attachment,
                 Files::add(changes, Attachment{.workItemId = item.id, .entryId = id, .name = file.name}, file.data));
        Q_UNUSED(attachment)
    }
    LAMP_TRY(next, waiting::woken(changes, item, entry, statusAfter(*catalog, item, entry, byTechnician)));
    if (const StatusUse then = fresh.thenStatus.value_or(next); then != StatusUse::None)
        LAMP_CHECK(setStatus(changes, item.id, catalog->status(then).id, entry.happenedAt));
    return id;
}

Result<void> WorkItems::tag(ChangeSet &changes, WorkItemId id, const QStringList &tags) const
{
    if (tags.isEmpty())
        return {};
    LAMP_TRY(taggings, workitemstore::taggings(changes.connection(), id));
    for (const QString &name : tags) {
        const QString clean = name.simplified().toLower();
        if (clean.isEmpty())
            continue;
        LAMP_TRY(tag, workitemstore::tagId(changes, clean));
        if (std::ranges::any_of(taggings, [&](const Tagging &known) { return known.tagId == tag; }))
            continue;
        LAMP_TRY(row, lamp::rows::insert(changes, Tagging{.tagId = tag, .workItemId = id}));
        Q_UNUSED(row)
    }
    return {};
}

namespace workitemrules {

QString subject(const WorkItem &item) { return u'#' + item.number + u' ' + item.title; }

QString subject(qint64 items)
{
    return QCoreApplication::translate("History", "%n item(s)", nullptr, static_cast<int>(items));
}

const char *editVerb(const WorkItem &before, const WorkItem &after)
{
    if (before.statusId != after.statusId)
        return QT_TRANSLATE_NOOP("History", "Set the status of %1");
    if (before.title != after.title)
        return QT_TRANSLATE_NOOP("History", "Renamed %1");
    if (before.assigneeId != after.assigneeId)
        return QT_TRANSLATE_NOOP("History", "Assigned %1");
    if (before.priority != after.priority || before.impact != after.impact || before.urgency != after.urgency)
        return QT_TRANSLATE_NOOP("History", "Set the priority of %1");
    if (before.targetAt != after.targetAt)
        return QT_TRANSLATE_NOOP("History", "Set the target of %1");
    if (before.followUpAt != after.followUpAt)
        return QT_TRANSLATE_NOOP("History", "Set the follow-up of %1");
    if (before.requesterId != after.requesterId || before.requesterText != after.requesterText)
        return QT_TRANSLATE_NOOP("History", "Changed the requester of %1");
    if (before.assetId != after.assetId)
        return QT_TRANSLATE_NOOP("History", "Changed the asset of %1");
    if (before.categoryId != after.categoryId)
        return QT_TRANSLATE_NOOP("History", "Changed the category of %1");
    return QT_TRANSLATE_NOOP("History", "Changed %1");
}

std::optional<Instant> targetOf(const Desk &desk, const WorkItem &item)
{
    if (item.kind == Kind::Maintenance || item.kind == Kind::Problem || item.kind == Kind::Change)
        return item.plannedAt;
    const auto catalog = desk.catalogSnapshot();
    const Target &target = catalog->target(item.priority);
    if (!target.id)
        return std::nullopt;
    const WorkCalendar calendar = desk.workCalendar();
    if (!catalog->alone() && target.resolveMinutes <= WorkingDayMinutes)
        return calendar.addWorkingMinutes(item.createdAt, target.resolveMinutes);
    return calendar.addWorkingDays(item.createdAt, static_cast<int>(target.targetDays));
}

Result<void> setChecklist(ChangeSet &changes, WorkItemId id, const QList<Step> &steps)
{
    LAMP_TRY(old, workitemstore::steps(changes.connection(), id));
    QSet<qint64> kept;
    qint64 position = 0;
    for (Step step : steps) {
        step.workItemId = id;
        step.position = position++;
        const auto before = std::ranges::find(old, step.id, &Step::id);
        if (step.id && before != old.end()) {
            LAMP_CHECK(rows::update(changes, *before, step));
            kept.insert(step.id.value);
        } else {
            step.id = {};
            LAMP_TRY(row, rows::insert(changes, step));
            kept.insert(row.value);
        }
    }
    for (const Step &step : std::as_const(old))
        if (!kept.contains(step.id.value)) {
            LAMP_CHECK(checklists::forget(changes, step.id));
            LAMP_CHECK(rows::remove<Step>(changes, step.id));
        }
    return {};
}

} // namespace workitemrules

} // namespace lamp
