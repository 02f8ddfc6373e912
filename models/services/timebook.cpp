// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/timebook_p.h"

#include "services/desk.h"
#include "services/merging.h"
#include "services/workitemrules.h"
#include "store/rows.h"
#include "store/timerepository.h"

#include <QCoreApplication>

#include <algorithm>

// Entries with time, stopwatches, material and rates: what is written.
namespace lamp::timebook {

using namespace Qt::StringLiterals;

namespace {
struct TimeWords {
    Q_DECLARE_TR_FUNCTIONS(lamp::TimeBook)
};
constexpr qint64 MostMinutes = 7 * 24 * 60, ForgottenMinutes = 12 * 60, MostCents = 100'000'000'000;
constexpr qsizetype LongestMaterial = 300;

Result<QList<Stopwatch>> ofMine(ChangeSet &changes)
{
    return timestore::running(changes.connection(), changes.author().personId, changes.author().name);
}

// The time of a stopwatch goes to the item, also when that was closed meanwhile: it was spent before.
Result<Stopped> end(ChangeSet &changes, Desk &desk, const Stopwatch &watch, qint64 minutes)
{
    LAMP_CHECK(rows::remove<Stopwatch>(changes, watch.id));
    LAMP_TRY(holder, merging::holder(changes.connection(), watch.workItemId));
    LAMP_TRY(item, rows::get<WorkItem>(changes.connection(), holder));
    if (minutes > 0)
        LAMP_CHECK(keep(changes, desk, item, entryOf(changes, item.id, minutes, watch.startedAt)));
    return Stopped{item.id, item.number, minutes};
}

Result<qint64> counted(const Stopwatch &watch, Instant now, std::optional<qint64> said)
{
    const qint64 minutes = minutesOf(watch, now);
    if (said && (*said < 0 || *said > MostMinutes))
        return fail(Error::Kind::Invalid, TimeWords::tr("the time is not between nothing and a week"));
    if (!said && minutes > ForgottenMinutes)
        return fail(Error::Kind::Invalid,
                    TimeWords::tr("the stopwatch has run for %1 hours: say how many minutes count").arg(minutes / 60));
    return said.value_or(minutes);
}

Result<void> checkMaterial(const Material &material)
{
    if (material.text.simplified().isEmpty())
        return fail(Error::Kind::Invalid, TimeWords::tr("material needs a name"));
    if (!(material.quantity > 0) || material.quantity > 1'000'000)
        return fail(Error::Kind::Invalid, TimeWords::tr("the quantity of “%1” is no number above nothing")
                                              .arg(material.text.simplified()));
    const double price = qAbs(double(material.unitCents));
    if (price > double(MostCents) || price * material.quantity > double(MostCents))
        return fail(Error::Kind::Invalid, TimeWords::tr("the price of “%1” is out of reach").arg(material.text));
    return {};
}

// The cost of an item holds its material: every list and sum of cost is right without knowing of lines.
Result<void> addToCost(ChangeSet &changes, WorkItemId id, qint64 cents)
{
    LAMP_TRY(item, rows::get<WorkItem>(changes.connection(), id));
    WorkItem after = item;
    after.costCents = qMax<qint64>(0, item.costCents + cents);
    changes.setSubject(workitemrules::subject(item));
    return after == item ? Result<void>() : rows::update(changes, item, after);
}
} // namespace

Result<WorkItem> takesTime(ChangeSet &changes, const Desk &desk, WorkItemId id)
{
    LAMP_TRY(holder, merging::holder(changes.connection(), id));
    LAMP_TRY(item, rows::get<WorkItem>(changes.connection(), holder));
    const auto catalog = desk.catalogSnapshot();
    if (const Status &status = catalog->status(item.statusId); status.locks)
        return fail(Error::Kind::Invalid, TimeWords::tr("%1 is %2 and takes no more time")
                                              .arg(workitemrules::subject(item), status.name));
    changes.setSubject(workitemrules::subject(item));
    return item;
}

Entry entryOf(const ChangeSet &changes, WorkItemId item, qint64 minutes, Instant at)
{
    Entry entry{.workItemId = item, .kind = EntryKind::Work, .authorId = changes.author().personId,
                .minutes = minutes, .happenedAt = at, .recordedAt = changes.now()};
    if (!entry.authorId)
        entry.authorText = changes.author().name;
    return entry;
}

Result<EntryId> keep(ChangeSet &changes, Desk &desk, const WorkItem &item, const Entry &entry)
{
    LAMP_TRY(id, rows::insert(changes, entry));
    const auto catalog = desk.catalogSnapshot();
    const bool begins = catalog->status(item.statusId).cls == StatusClass::Initial && item.kind != Kind::Maintenance
        && entry.minutes > 0 && entry.happenedAt >= item.createdAt;
    if (begins)
        LAMP_CHECK(desk.workItems().setStatus(changes, item.id, catalog->status(StatusUse::Progress).id,
                                              entry.happenedAt));
    return id;
}

QFuture<Result<std::optional<Running>>> running(Desk &desk)
{
    const Author &author = desk.database().author();
    return desk.database().read(
        [person = author.personId, name = author.name](Connection &c) -> Result<std::optional<Running>> {
            LAMP_TRY(watches, timestore::running(c, person, name));
            if (watches.isEmpty())
                return std::optional<Running>();
            LAMP_TRY(item, rows::get<WorkItem>(c, watches.first().workItemId));
            return std::optional(Running{watches.first(), item.number, item.title});
        });
}

QFuture<Result<void>> start(Desk &desk, WorkItemId id)
{
    return desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Started the stopwatch on %1"), {}},
        [&desk, id](ChangeSet &changes) -> Result<void> {
            LAMP_TRY(item, takesTime(changes, desk, id));
            LAMP_TRY(others, ofMine(changes));
            if (!others.isEmpty() && others.first().workItemId == item.id)
                return {};
            for (const Stopwatch &other : std::as_const(others)) {
                LAMP_TRY(minutes, counted(other, changes.now(), {}));
                LAMP_CHECK(end(changes, desk, other, minutes));
            }
            const Author &author = changes.author();
            changes.setSubject(workitemrules::subject(item));
            return rows::insert(changes, Stopwatch{.personId = author.personId,
                                                   .personText = author.personId ? QString() : author.name,
                                                   .workItemId = item.id,
                                                   .startedAt = changes.now()})
                .transform([](auto) { });
        });
}

QFuture<Result<Stopped>> stop(Desk &desk, std::optional<qint64> minutes)
{
    return desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Stopped the stopwatch on %1"), {}},
        [&desk, minutes](ChangeSet &changes) -> Result<Stopped> {
            LAMP_TRY(mine, ofMine(changes));
            if (mine.isEmpty())
                return fail(Error::Kind::NotFound, TimeWords::tr("no stopwatch runs"));
            LAMP_TRY(count, counted(mine.first(), changes.now(), minutes));
            LAMP_TRY(stopped, end(changes, desk, mine.first(), count));
            LAMP_TRY(item, rows::get<WorkItem>(changes.connection(), stopped.item));
            changes.setSubject(workitemrules::subject(item));
            return stopped;
        });
}

QFuture<Result<void>> drop(Desk &desk)
{
    return desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Dropped the stopwatch on %1"), {}},
        [](ChangeSet &changes) -> Result<void> {
            LAMP_TRY(mine, ofMine(changes));
            if (mine.isEmpty())
                return fail(Error::Kind::NotFound, TimeWords::tr("no stopwatch runs"));
            LAMP_TRY(item, rows::get<WorkItem>(changes.connection(), mine.first().workItemId));
            changes.setSubject(workitemrules::subject(item));
            return rows::remove<Stopwatch>(changes, mine.first().id);
        });
}

QFuture<Result<EntryId>> add(Desk &desk, const Time &time)
{
    return desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Added time to %1"), {}}, [&desk, time](ChangeSet &changes) -> Result<EntryId> {
            LAMP_TRY(item, takesTime(changes, desk, time.item));
            const Instant at = time.at.value_or(changes.now());
            if (time.minutes == 0 || qAbs(time.minutes) > MostMinutes)
                return fail(Error::Kind::Invalid, TimeWords::tr("the time is not between nothing and a week"));
            if (at > changes.now())
                return fail(Error::Kind::Invalid, TimeWords::tr("that moment lies ahead"));
            LAMP_TRY(known, timestore::entriesWithTime(changes.connection(), item.id));
            qint64 sum = 0;
            for (const Entry &entry : std::as_const(known))
                sum += entry.minutes;
            if (sum + time.minutes < 0)
                return fail(Error::Kind::Invalid, TimeWords::tr("only %1 minutes can be taken back").arg(sum));
            Entry entry = entryOf(changes, item.id, time.minutes, at);
            entry.body = time.text.trimmed();
            if (time.by) {
                entry.authorId = time.by;
                entry.authorText.clear();
            }
            return keep(changes, desk, item, entry);
        });
}

QFuture<Result<void>> setEstimate(Desk &desk, WorkItemId id, qint64 minutes)
{
    return desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Set the estimate of %1"), {}},
        [&desk, id, minutes](ChangeSet &changes) -> Result<void> {
            LAMP_TRY(item, takesTime(changes, desk, id));
            if (minutes < 0 || minutes > 52 * MostMinutes)
                return fail(Error::Kind::Invalid, TimeWords::tr("the estimate is not between nothing and a year"));
            WorkItem after = item;
            after.estimateMinutes = minutes;
            return after == item ? Result<void>() : rows::update(changes, item, after);
        });
}

QFuture<Result<void>> addMaterial(Desk &desk, const Material &material)
{
    return desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Added material to %1"), {}},
        [&desk, material](ChangeSet &changes) -> Result<void> {
            LAMP_CHECK(checkMaterial(material));
            LAMP_TRY(item, takesTime(changes, desk, material.workItemId));
            Material fresh = material;
            fresh.id = {};
            fresh.workItemId = item.id;
            fresh.text = material.text.simplified().left(LongestMaterial);
            fresh.authorId = changes.author().personId;
            fresh.authorText = fresh.authorId ? QString() : changes.author().name;
            fresh.happenedAt = material.happenedAt.ms == 0 ? changes.now() : material.happenedAt;
            fresh.recordedAt = changes.now();
            LAMP_CHECK(rows::insert(changes, fresh));
            return addToCost(changes, item.id, fresh.cents());
        });
}

QFuture<Result<void>> editMaterial(Desk &desk, const Material &before, const Material &after)
{
    return desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Changed material of %1"), {}},
        [&desk, before, after](ChangeSet &changes) -> Result<void> {
            LAMP_CHECK(checkMaterial(after));
            LAMP_TRY(item, takesTime(changes, desk, before.workItemId));
            LAMP_CHECK(rows::update(changes, before, after));
            return addToCost(changes, item.id, after.cents() - before.cents());
        });
}

QFuture<Result<void>> removeMaterial(Desk &desk, const Material &material)
{
    return desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Took material off %1"), {}},
        [&desk, material](ChangeSet &changes) -> Result<void> {
            LAMP_TRY(item, takesTime(changes, desk, material.workItemId));
            LAMP_TRY(known, rows::get<Material>(changes.connection(), material.id));
            LAMP_CHECK(rows::remove<Material>(changes, known.id));
            return addToCost(changes, item.id, -known.cents());
        });
}

QFuture<Result<QList<HourRate>>> rates(Desk &desk)
{
    return desk.database().read([](Connection &c) { return timestore::rates(c); });
}

QFuture<Result<void>> setRate(Desk &desk, PersonId person, qint64 cents, QDate from)
{
    return desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Set the rate of %1"), TimeWords::tr("everybody")},
        [person, cents, from](ChangeSet &changes) -> Result<void> {
            if (cents < 0 || cents > MostCents)
                return fail(Error::Kind::Invalid, TimeWords::tr("the rate is no amount"));
            if (person) {
                LAMP_TRY(name, timestore::nameOf(changes.connection(), person));
                changes.setSubject(name);
            }
            LAMP_TRY(known, timestore::rates(changes.connection()));
            const auto same = std::ranges::find_if(known, [&](const HourRate &rate) {
                return rate.personId == person && rate.fromOn == from;
            });
            const HourRate fresh{.personId = person, .cents = cents, .fromOn = from};
            if (same == known.end())
                return rows::insert(changes, fresh).transform([](auto) { });
            HourRate after = *same;
            after.cents = cents;
            return after == *same ? Result<void>() : rows::update(changes, *same, after);
        });
}

QFuture<Result<void>> removeRate(Desk &desk, const HourRate &rate)
{
    return desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Took away the rate of %1"), TimeWords::tr("everybody")},
        [rate](ChangeSet &changes) -> Result<void> {
            if (rate.personId) {
                LAMP_TRY(name, timestore::nameOf(changes.connection(), rate.personId));
                changes.setSubject(name);
            }
            return rows::remove<HourRate>(changes, rate.id);
        });
}

} // namespace lamp::timebook
