// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk.h"
#include "services/visits.h"
#include "services/workitems.h"
#include "store/rows.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

// What the desk does by itself: it records what was missed, and opens the job whose window has begun.
namespace lamp {

namespace {
struct DueWork {
    struct Missed {
        OccurrenceKey key;
        Instant at; // the moment its time ran out
    };
    QList<Missed> missed;
    QList<OccurrenceKey> jobs;
};

struct JobKey {
    QHash<AssetId, bool> open; // assets with an open job
    QSet<std::pair<AssetId, QString>> known;
};

// Stored rows that are not finished: missed when their time has run out and nobody started.
void settleTouched(const Plan &plan, const planstore::Touched &row, const PlanSchedule &schedule, Instant now,
                   DueWork &work, JobKey &jobs)
{
    jobs.known.insert({row.row.assetId, row.row.slot});
    const Progress progress = progressOf(row);
    if (progress.state != CalendarState::Open && progress.state != CalendarState::Planned)
        return;
    if (!row.hasItem && isBeforeDuty(plan, row.row.startsAt))
        return;
    const OccurrenceKey key{row.row.planId, row.row.assetId, row.row.slot};
    const OccurrenceWindow window = schedule.window(row.row.slotAt, row.row.startsAt);
    if (!progress.started && now >= window.missedAt) {
        work.missed.append({key, window.missedAt});
    } else if (row.hasItem) {
        jobs.open[key.assetId] = true;
    } else if (now >= window.opensAt && !jobs.open.contains(key.assetId)) { // a moved one whose day has come
        jobs.open[key.assetId] = true;
        work.jobs.append(key);
    }
}

Result<void> collect(Connection &connection, const PlanCalendar &calendar, const Plan &plan,
                     const QList<planstore::Touched> &unfinished, DueWork &work)
{
    const auto known = calendar.schedule(plan);
    if (!known)
        return {};
    const PlanSchedule &schedule = **known;
    const Instant now = calendar.now();
    const qsizetype missedBefore = work.missed.size();
    const Instant since = std::max(plan.activeSince, calendar.settledUntil(plan));
    LAMP_TRY(rows, planstore::touchedOf(connection, plan.id, since));
    JobKey jobs;
    for (const planstore::Touched &row : std::as_const(rows))
        settleTouched(plan, row, schedule, now, work, jobs);
    for (const planstore::Touched &row : unfinished)
        if (row.row.slotAt < since)
            settleTouched(plan, row, schedule, now, work, jobs);
    const Instant from{since.ms - (schedule.dates().isAllDay() && since == plan.activeSince ? 86'400'000 : 0)};
    const auto dates = schedule.dates().between(from, {now.ms + schedule.earlyMs() + 1}).list;
    const auto assets = calendar.jobs(plan);
    for (qsizetype i = dates.size() - 1; i >= 0; --i) { // newest first: only the newest gets a job
        const auto next = i + 1 < dates.size() ? std::optional(dates[i + 1].at) : std::nullopt;
        const OccurrenceWindow window =
            next ? schedule.windowBefore(dates[i].at, next) : schedule.window(dates[i].at, dates[i].at);
        for (const planstore::ScopeAsset &asset : assets) {
            const OccurrenceKey key{plan.id, asset.assetId, dates[i].slot};
            if (jobs.known.contains({asset.assetId, key.slot}) || isBeforeDuty(plan, dates[i].at))
                continue;
            if (now >= window.missedAt) {
                work.missed.append({key, window.missedAt});
            } else if (!jobs.open.contains(asset.assetId)) {
                jobs.open[asset.assetId] = true;
                work.jobs.append(key);
            }
        }
    }
    if (work.missed.size() == missedBefore)
        calendar.setSettledUntil(plan, {now.ms - schedule.expireMs() - 86'400'000});
    return {};
}

Result<DueWork> dueWork(Connection &connection, const PlanCalendar &calendar)
{
    DueWork work;
    LAMP_TRY(plans, planstore::activePlans(connection));
    LAMP_TRY(unfinished, planstore::unfinished(connection));
    QHash<PlanId, QList<planstore::Touched>> open;
    for (const planstore::Touched &row : std::as_const(unfinished))
        open[row.row.planId].append(row);
    for (const Plan &plan : std::as_const(plans))
        LAMP_CHECK(collect(connection, calendar, plan, open.value(plan.id), work));
    std::ranges::stable_sort(work.missed, {}, &DueWork::Missed::at);
    return work;
}

Result<QString> subjectOf(Connection &connection, const DueWork &work)
{
    const OccurrenceKey &first = work.missed.isEmpty() ? work.jobs.first() : work.missed.first().key;
    LAMP_TRY(plan, rows::get<Plan>(connection, first.planId));
    LAMP_TRY(asset, planstore::assetName(connection, first.assetId));
    const QString name = visits::subject(plan, asset);
    const auto others = static_cast<int>(work.missed.isEmpty() ? work.jobs.size() : work.missed.size()) - 1;
    return others == 0 ? name : name + u' ' + QCoreApplication::translate("Visit", "and %n other(s)", nullptr, others);
}
} // namespace

Result<qint64> Plans::recordMissed(ChangeSet &changes) const
{
    PlanCalendar calendar = this->calendar();
    LAMP_CHECK(calendar.load(changes.connection()));
    LAMP_TRY(work, dueWork(changes.connection(), calendar)); // anew: another process may have been here
    if (work.missed.isEmpty() && work.jobs.isEmpty())
        return 0;
    LAMP_TRY(subject, subjectOf(changes.connection(), work));
    const auto catalog = m_desk.catalogSnapshot();
    for (const DueWork::Missed &missed : std::as_const(work.missed)) {
        LAMP_TRY(row, occurrenceRow(changes, missed.key));
        Occurrence after = row;
        after.state = OccurrenceState::Missed;
        after.finishedAt = missed.at;
        LAMP_CHECK(visits::store(changes, row, after));
        if (row.workItemId)
            LAMP_CHECK(m_desk.workItems().setStatus(changes, row.workItemId, catalog->status(StatusUse::Missed).id,
                                                    missed.at));
    }
    for (const OccurrenceKey &key : std::as_const(work.jobs)) {
        LAMP_TRY(item, produce(changes, key, changes.now()));
        Q_UNUSED(item)
    }
    changes.setSubject(subject);
    return work.missed.size() + work.jobs.size();
}

QFuture<Result<qint64>> Plans::runMissed()
{
    auto promise = std::make_shared<QPromise<Result<qint64>>>();
    promise->start();
    const auto answer = [promise](const Result<qint64> &result) {
        promise->addResult(result);
        promise->finish();
    };
    m_desk.database().read([this](Connection &c) -> Result<DueWork> {
        PlanCalendar calendar = this->calendar();
        LAMP_CHECK(calendar.load(c));
        return dueWork(c, calendar);
    }).then([this, answer](const Result<DueWork> &work) {
        if (!work || (work->missed.isEmpty() && work->jobs.isEmpty())) {
            answer(work ? Result<qint64>(0) : std::unexpected(work.error()));
            return;
        }
        const Author desk{{}, u"desk"_s, u"desk"_s, u"desk"_s};
        const char *verb = work->missed.isEmpty() ? QT_TRANSLATE_NOOP("History", "Opened the job %1")
                                                  : QT_TRANSLATE_NOOP("History", "Recorded as missed: %1");
        m_desk.database()
            .write({verb, {}, desk}, [this](ChangeSet &changes) { return recordMissed(changes); })
            .then(answer);
    });
    return promise->future();
}

} // namespace lamp
