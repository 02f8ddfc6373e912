// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk.h"
#include "services/visits.h"
#include "services/workitems.h"
#include "store/rows.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

// What a person does with an occurrence: open it as a visit, finish, skip, move.
namespace lamp {

namespace {
struct VisitActs {
    Q_DECLARE_TR_FUNCTIONS(Visit)
};

Result<void> setSubject(ChangeSet &changes, const OccurrenceKey &key)
{
    LAMP_TRY(plan, rows::get<Plan>(changes.connection(), key.planId));
    LAMP_TRY(asset, planstore::assetName(changes.connection(), key.assetId));
    changes.setSubject(visits::subject(plan, asset));
    return {};
}

// The reason stands with the act, where the History is read: in brackets, as languages put the verb where they like.
void nameReason(ChangeSet &changes, const QString &reason)
{
    constexpr qsizetype longest = 80;
    const QString told = reason.size() > longest ? QString(reason.first(longest - 1) + u'…') : reason;
    changes.setSubject(changes.subject() + u" (" + told + u')');
}

Result<Progress> progressNow(Connection &connection, const OccurrenceKey &key)
{
    LAMP_TRY(touched, planstore::find(connection, key.planId, key.assetId, key.slot));
    return touched ? progressOf(*touched) : Progress{CalendarState::Forecast, {}, false};
}

Result<void> refuseWhenFinished(Connection &connection, const OccurrenceKey &key)
{
    LAMP_TRY(progress, progressNow(connection, key));
    if (progress.state == CalendarState::Done)
        return fail(Error::Kind::Invalid, VisitActs::tr("it is done already"));
    if (progress.state == CalendarState::Skipped)
        return fail(Error::Kind::Invalid, VisitActs::tr("it was skipped"));
    return {};
}
} // namespace

// The stored row, or what it would be.
Result<Occurrence> Plans::occurrenceRow(ChangeSet &changes, const OccurrenceKey &key) const
{
    LAMP_TRY(touched, planstore::find(changes.connection(), key.planId, key.assetId, key.slot));
    if (touched)
        return touched->row;
    LAMP_TRY(plan, rows::get<Plan>(changes.connection(), key.planId));
    if (plan.state != PlanState::Active)
        return fail(Error::Kind::Invalid, VisitActs::tr("“%1” is not active").arg(plan.title));
    LAMP_TRY(schedule, m_schedules->of(plan, m_desk.zone()));
    return visits::untouched(changes.connection(), plan, *schedule, key);
}

Result<WorkItemId> Plans::produce(ChangeSet &changes, const OccurrenceKey &key, Instant happenedAt) const
{
    LAMP_TRY(row, occurrenceRow(changes, key));
    if (row.workItemId)
        return row.workItemId;
    LAMP_TRY(plan, rows::get<Plan>(changes.connection(), key.planId));
    LAMP_TRY(fresh, visits::itemFor(changes, plan, row, m_desk.workCalendar()));
    fresh.item.createdAt = happenedAt;
    LAMP_TRY(item, m_desk.workItems().create(changes, fresh));
    LAMP_TRY(steps, planstore::steps(changes.connection(), plan.id));
    for (Step step : std::as_const(steps)) {
        step.id = {};
        step.planId = {};
        step.workItemId = item;
        LAMP_TRY(id, rows::insert(changes, step));
        Q_UNUSED(id)
    }
    Occurrence after = row;
    after.state = OccurrenceState::Open;
    after.workItemId = item;
    after.finishedAt.reset();
    LAMP_TRY(stored, visits::store(changes, row, after));
    Q_UNUSED(stored)
    return item;
}

Result<WorkItemId> Plans::openVisit(ChangeSet &changes, const OccurrenceKey &key, Instant happenedAt) const
{
    LAMP_TRY(before, progressNow(changes.connection(), key));
    if (before.state == CalendarState::Skipped)
        return fail(Error::Kind::Invalid, VisitActs::tr("it was skipped"));
    LAMP_TRY(item, produce(changes, key, happenedAt));
    const bool begins = !before.started || before.state == CalendarState::Missed; // a missed one is made up for
    if (before.state != CalendarState::Done && begins) {
        const auto catalog = m_desk.catalogSnapshot();
        LAMP_CHECK(m_desk.workItems().setStatus(changes, item, catalog->status(StatusUse::Progress).id, happenedAt));
        LAMP_TRY(row, occurrenceRow(changes, key));
        if (row.state != OccurrenceState::Open) {
            Occurrence after = row;
            after.state = OccurrenceState::Open;
            after.finishedAt.reset();
            LAMP_CHECK(visits::store(changes, row, after));
        }
    }
    LAMP_CHECK(setSubject(changes, key));
    return item;
}

Result<void> Plans::finish(ChangeSet &changes, const OccurrenceKey &key, qint64 minutes, const QString &note,
                           Instant happenedAt) const
{
    LAMP_CHECK(refuseWhenFinished(changes.connection(), key));
    LAMP_TRY(item, openVisit(changes, key, happenedAt));
    LAMP_TRY(plan, rows::get<Plan>(changes.connection(), key.planId));
    LAMP_TRY(missing, visits::missing(changes.connection(), plan, item, note));
    if (!missing.isEmpty())
        return fail(Error::Kind::Invalid, missing.join(u"; "));
    if (minutes > 0 || !note.trimmed().isEmpty()) {
        NewEntry entry;
        entry.workItemId = item;
        entry.kind = note.trimmed().isEmpty() ? EntryKind::Work : EntryKind::Note;
        entry.body = note;
        entry.minutes = minutes;
        entry.happenedAt = happenedAt;
        LAMP_TRY(id, m_desk.workItems().addEntry(changes, entry));
        Q_UNUSED(id)
    }
    const auto catalog = m_desk.catalogSnapshot();
    LAMP_CHECK(m_desk.workItems().setStatus(changes, item, catalog->status(StatusUse::Done).id, happenedAt));
    LAMP_TRY(row, occurrenceRow(changes, key));
    Occurrence after = row;
    after.state = OccurrenceState::Done;
    after.finishedAt = happenedAt;
    LAMP_CHECK(visits::store(changes, row, after));
    return setSubject(changes, key);
}

Result<void> Plans::skip(ChangeSet &changes, const OccurrenceKey &key, const QString &reason, Instant happenedAt) const
{
    LAMP_CHECK(refuseWhenFinished(changes.connection(), key));
    const auto catalog = m_desk.catalogSnapshot();
    if (reason.trimmed().isEmpty()) // a code of the list 'skip', or words of one's own
        return fail(Error::Kind::Invalid, VisitActs::tr("a skipped date needs a reason"));
    LAMP_TRY(row, occurrenceRow(changes, key));
    Occurrence after = row;
    after.state = OccurrenceState::Skipped;
    after.reason = reason.simplified();
    after.finishedAt = happenedAt;
    LAMP_TRY(stored, visits::store(changes, row, after));
    if (stored.workItemId)
        LAMP_CHECK(m_desk.workItems().setStatus(changes, stored.workItemId, catalog->status(StatusUse::Skipped).id,
                                                happenedAt));
    LAMP_CHECK(setSubject(changes, key));
    nameReason(changes, catalog->label(u"skip", after.reason));
    return {};
}

Result<void> Plans::move(ChangeSet &changes, const OccurrenceKey &key, Instant to, const QString &reason) const
{
    LAMP_CHECK(refuseWhenFinished(changes.connection(), key));
    LAMP_TRY(row, occurrenceRow(changes, key));
    const bool back = to == row.slotAt;
    const auto catalog = m_desk.catalogSnapshot();
    if (row.workItemId) {
        LAMP_TRY(plan, rows::get<Plan>(changes.connection(), key.planId));
        LAMP_TRY(item, rows::get<WorkItem>(changes.connection(), row.workItemId));
        Occurrence there = row;
        there.startsAt = to;
        LAMP_TRY(fresh, visits::itemFor(changes, plan, there, m_desk.workCalendar()));
        WorkItem after = item;
        after.plannedAt = fresh.item.plannedAt;
        after.targetAt = fresh.item.targetAt;
        LAMP_CHECK(rows::update(changes, item, after));
        if (catalog->status(item.statusId).use == StatusUse::Missed) // planned anew
            LAMP_CHECK(
                m_desk.workItems().setStatus(changes, item.id, catalog->status(StatusUse::Todo).id, changes.now()));
    } else if (back && row.id) {
        LAMP_CHECK(rows::remove<Occurrence>(changes, row.id));
        return setSubject(changes, key);
    }
    Occurrence after = row;
    after.startsAt = to;
    after.reason = back ? QString() : reason.simplified();
    after.state = row.workItemId ? OccurrenceState::Open : OccurrenceState::Planned;
    after.finishedAt.reset();
    LAMP_CHECK(visits::store(changes, row, after));
    return setSubject(changes, key);
}

QFuture<Result<WorkItemId>> Plans::openVisit(const OccurrenceKey &key)
{
    return m_desk.database().write({QT_TRANSLATE_NOOP("History", "Opened the visit %1"), {}, {}},
                                   [this, key](ChangeSet &changes) { return openVisit(changes, key, changes.now()); });
}

QFuture<Result<void>> Plans::finish(const OccurrenceKey &key, qint64 minutes, const QString &note)
{
    return m_desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Finished %1"), {}, {}},
        [this, key, minutes, note](ChangeSet &changes) { return finish(changes, key, minutes, note, changes.now()); });
}

QFuture<Result<void>> Plans::skip(const OccurrenceKey &key, const QString &reason)
{
    return m_desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Skipped %1"), {}, {}},
        [this, key, reason](ChangeSet &changes) { return skip(changes, key, reason, changes.now()); });
}

QFuture<Result<void>> Plans::move(const OccurrenceKey &key, Instant to, const QString &reason)
{
    return m_desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Moved %1"), {}, {}},
        [this, key, to, reason](ChangeSet &changes) { return move(changes, key, to, reason); });
}

QFuture<Result<void>> Plans::unmove(const OccurrenceKey &key)
{
    return m_desk.database().write({QT_TRANSLATE_NOOP("History", "Moved %1 back"), {}, {}},
                                   [this, key](ChangeSet &changes) -> Result<void> {
                                       LAMP_TRY(row, occurrenceRow(changes, key));
                                       return move(changes, key, row.slotAt, {});
                                   });
}

} // namespace lamp
