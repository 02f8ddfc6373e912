// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/downtimes.h"

#include "services/changework.h"
#include "services/desk.h"
#include "services/workitemrules.h"
#include "store/downtimerepository.h"
#include "store/plannedrepository.h"
#include "store/rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace lamp::downtimes {

using namespace Qt::StringLiterals;

namespace {
struct DownWords {
    Q_DECLARE_TR_FUNCTIONS(lamp::Downtimes)
};
constexpr qint64 DayMinutes = 24 * 60, MonthDays = 30, YearDays = 365;

Instant aYearBefore(Instant now) { return now.plusMinutes(-YearDays * DayMinutes); }

// The change that it lies in the window of, whether or not anybody marked it.
Result<QString> windowOf(Connection &connection, const Downtime &downtime, Instant now)
{
    LAMP_TRY(within, changework::isPlannedByChange(connection, downtime, now));
    if (!within)
        return QString();
    const TimeSpan span{downtime.startedAt, downtime.endedAt.value_or(now)};
    LAMP_TRY(windows, changework::plannedBy(connection, downtime.assetId, downtime.serviceId, span));
    LAMP_TRY(change, rows::get<WorkItem>(connection, windows.first().change));
    return change.number;
}

Result<Line> lineFor(Connection &connection, const Downtime &downtime, Instant now)
{
    Line line{.downtime = downtime, .name = {}, .number = {}, .title = {}, .change = {}, .window = {}};
    LAMP_TRY(name, downtimestore::nameOf(connection, downtime));
    line.name = name;
    if (downtime.workItemId) {
        LAMP_TRY(item, rows::get<WorkItem>(connection, downtime.workItemId));
        line.number = item.number;
        line.title = item.title;
    }
    if (downtime.changeId) {
        LAMP_TRY(change, rows::get<WorkItem>(connection, downtime.changeId));
        line.change = change.number;
    }
    if (!downtime.planned) {
        LAMP_TRY(window, windowOf(connection, downtime, now));
        line.window = window;
    }
    return line;
}

Result<QList<Line>> linesFor(Connection &connection, const QList<Downtime> &downtimes, Instant now)
{
    QList<Line> lines;
    for (const Downtime &downtime : downtimes) {
        LAMP_TRY(line, lineFor(connection, downtime, now));
        lines.append(line);
    }
    return lines;
}

Result<void> checkChange(Connection &connection, const Downtime &downtime)
{
    if (!downtime.changeId)
        return {};
    LAMP_TRY(change, rows::get<WorkItem>(connection, downtime.changeId));
    if (!downtime.planned)
        return fail(Error::Kind::Invalid, DownWords::tr("only what is planned belongs to a change"));
    if (change.kind == Kind::Change || change.kind == Kind::Maintenance)
        return {};
    return fail(Error::Kind::Invalid,
                DownWords::tr("%1 is neither a change nor a planned job").arg(workitemrules::subject(change)));
}

Result<void> checkDowntime(Connection &connection, const Downtime &downtime, Instant now)
{
    if (bool(downtime.assetId) == bool(downtime.serviceId))
        return fail(Error::Kind::Invalid, DownWords::tr("say what was down: an asset or a service"));
    if (downtime.startedAt.ms == 0)
        return fail(Error::Kind::Invalid, DownWords::tr("say since when it was down"));
    if (!downtime.planned && downtime.startedAt > now)
        return fail(Error::Kind::Invalid, DownWords::tr("only what is planned begins ahead of now"));
    if (!downtime.planned && downtime.endedAt && *downtime.endedAt > now)
        return fail(Error::Kind::Invalid, DownWords::tr("only what is planned ends ahead of now"));
    if (downtime.endedAt && *downtime.endedAt <= downtime.startedAt)
        return fail(Error::Kind::Invalid, DownWords::tr("it was up again before it was down"));
    if (!(downtime.share > 0 && downtime.share <= 1))
        return fail(Error::Kind::Invalid, DownWords::tr("the share is between 1 and 100 percent"));
    if (downtime.users < 0)
        return fail(Error::Kind::Invalid, DownWords::tr("the number of people is none"));
    return checkChange(connection, downtime);
}

// The parts of what broke that were planned to be down anyway, as planned downtimes of their own: they outweigh it.
QList<Downtime> plannedParts(const QList<Downtime> &downtimes, const QList<plannedstore::PlannedTime> &times,
                             Instant now)
{
    QList<Downtime> parts;
    for (const Downtime &down : downtimes)
        for (const plannedstore::PlannedTime &time : times) {
            Downtime part = down;
            part.planned = true;
            part.startedAt = std::max(down.startedAt, time.from);
            part.endedAt = std::min(down.endedAt.value_or(now), time.until.value_or(now));
            if (!down.planned && part.startedAt < *part.endedAt)
                parts.append(part);
        }
    return parts;
}

Result<Availabilities> judged(Connection &connection, AssetId asset, ServiceId service,
                              const QList<Downtime> &ofYear, Instant now)
{
    Availabilities found;
    found.known = !ofYear.isEmpty();
    const Instant yearAgo = aYearBefore(now);
    LAMP_TRY(times, plannedstore::of(connection, asset, service, yearAgo));
    const QList<Downtime> all = ofYear + plannedParts(ofYear, times, now);
    found.month = availabilityOf(all, now.plusMinutes(-MonthDays * DayMinutes), now);
    found.year = availabilityOf(all, yearAgo, now);
    LAMP_TRY(byPlan, wasPlanned(connection, asset, service, now));
    for (const Downtime &one : ofYear)
        if (!byPlan && !one.planned && one.startedAt <= now && (!one.endedAt || *one.endedAt > now)) {
            LAMP_TRY(line, lineFor(connection, one, now));
            found.now = line;
        }
    return found;
}

} // namespace

Downtime proposed(const WorkItem &item, Instant now)
{
    const bool planned = item.kind == Kind::Change || item.kind == Kind::Maintenance;
    return {.assetId = item.assetId,
            .serviceId = item.assetId ? ServiceId{} : item.serviceId,
            .workItemId = item.id,
            .startedAt = planned ? item.plannedAt.value_or(now) : std::min(item.createdAt, now),
            .users = item.usersAffected,
            .planned = planned,
            .changeId = planned ? item.id : WorkItemId{}};
}

Result<QList<Line>> of(Connection &connection, WorkItemId item, Instant now)
{
    LAMP_TRY(found, downtimestore::ofItem(connection, item));
    return linesFor(connection, found, now);
}

QFuture<Result<QList<Line>>> of(Desk &desk, WorkItemId item)
{
    return desk.database().read([item, now = desk.now()](Connection &c) { return of(c, item, now); });
}

QFuture<Result<DowntimeId>> down(Desk &desk, const Downtime &downtime)
{
    return desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Recorded a downtime on %1"), {}},
        [downtime](ChangeSet &changes) -> Result<DowntimeId> {
            LAMP_TRY(item, rows::get<WorkItem>(changes.connection(), downtime.workItemId));
            changes.setSubject(workitemrules::subject(item));
            LAMP_CHECK(checkDowntime(changes.connection(), downtime, changes.now()));
            Downtime fresh = downtime;
            fresh.id = {};
            fresh.recordedAt = changes.now();
            return rows::insert(changes, fresh);
        });
}

QFuture<Result<void>> edit(Desk &desk, const Downtime &before, const Downtime &after)
{
    return desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Changed a downtime on %1"), {}},
        [before, after](ChangeSet &changes) -> Result<void> {
            LAMP_TRY(item, rows::get<WorkItem>(changes.connection(), before.workItemId));
            changes.setSubject(workitemrules::subject(item));
            LAMP_CHECK(checkDowntime(changes.connection(), after, changes.now()));
            return rows::update(changes, before, after);
        });
}

QFuture<Result<void>> remove(Desk &desk, const Downtime &downtime)
{
    return desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Took a downtime off %1"), {}},
        [downtime](ChangeSet &changes) -> Result<void> {
            LAMP_TRY(item, rows::get<WorkItem>(changes.connection(), downtime.workItemId));
            changes.setSubject(workitemrules::subject(item));
            return rows::remove<Downtime>(changes, downtime.id);
        });
}

QFuture<Result<void>> up(Desk &desk, WorkItemId id, std::optional<Instant> at)
{
    return desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Up again: %1"), {}}, [id, at](ChangeSet &changes) -> Result<void> {
            LAMP_TRY(item, rows::get<WorkItem>(changes.connection(), id));
            changes.setSubject(workitemrules::subject(item));
            LAMP_TRY(known, downtimestore::ofItem(changes.connection(), id));
            bool any = false;
            for (const Downtime &one : std::as_const(known)) {
                if (one.endedAt || one.startedAt > changes.now())
                    continue;
                Downtime after = one;
                after.endedAt = at.value_or(changes.now());
                LAMP_CHECK(checkDowntime(changes.connection(), after, changes.now()));
                LAMP_CHECK(rows::update(changes, one, after));
                any = true;
            }
            return any ? Result<void>() : fail(Error::Kind::NotFound, DownWords::tr("nothing of it is down"));
        });
}

QFuture<Result<Availabilities>> ofAsset(Desk &desk, AssetId asset)
{
    return desk.database().read([asset, now = desk.now()](Connection &c) -> Result<Availabilities> {
        LAMP_TRY(found, downtimestore::ofAsset(c, asset, aYearBefore(now), now));
        return judged(c, asset, {}, found, now);
    });
}

QFuture<Result<Availabilities>> ofService(Desk &desk, ServiceId service)
{
    return desk.database().read([service, now = desk.now()](Connection &c) -> Result<Availabilities> {
        LAMP_TRY(found, downtimestore::ofService(c, service, aYearBefore(now), now));
        return judged(c, {}, service, found, now);
    });
}

Result<bool> wasPlanned(Connection &connection, AssetId asset, ServiceId service, Instant at)
{
    LAMP_TRY(times, plannedstore::of(connection, asset, service, at));
    return std::ranges::any_of(times, [at](const plannedstore::PlannedTime &one) { return one.from <= at; });
}

} // namespace lamp::downtimes
