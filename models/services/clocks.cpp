// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/clocks.h"

#include "services/clockcache.h"
#include "services/desk.h"
#include "services/starter.h"
#include "services/starterwords.h"
#include "services/workitemrules.h"
#include "store/rows.h"

namespace lamp {

using namespace Qt::StringLiterals;
using clockstore::Source;

namespace {
constexpr qint64 LateAfterMs = 5 * 60'000; // the program looks once a minute
constexpr qint64 AtOnce = 500;

std::optional<Instant> dueIfResumed(slaclock::Run run, const slaclock::Verdict &verdict, const WorkCalendar &calendar,
                                    Instant now)
{
    if (!verdict.paused || verdict.breachedAt || run.pauses.isEmpty())
        return std::nullopt;
    run.pauses.last().to = std::max(now, run.pauses.last().from);
    return slaclock::judge(run, calendar).deadline;
}

ClockView viewOf(const slaclock::Run &run, const slaclock::Verdict &verdict, const WorkCalendar &calendar, Instant now)
{
    return {run,
            verdict,
            slaclock::isBreached(run, verdict, now),
            slaclock::remaining(run, verdict, calendar, now),
            dueIfResumed(run, verdict, calendar, now),
            slaclock::explain(run, verdict, calendar, now)};
}

ItemClocks clocksOf(const ClockBook &book, const Source &source, Instant now)
{
    const ClockBook::State state = book.state(source);
    ItemClocks clocks;
    if (state.policy == nullptr)
        return clocks;
    clocks.policy = state.policy->policy;
    clocks.calendarName = book.calendarName(clocks.policy);
    clocks.zone = state.calendar.zone().id();
    for (qsizetype i = 0; i < state.runs.size(); ++i)
        clocks.clocks.append(viewOf(state.runs[i], state.verdicts[i], state.calendar, now));
    clocks.summary = slaclock::summary(state.runs, state.verdicts);
    clocks.reopened = slaclock::reopened(state.timeline, book.statuses());
    if (source.open) {
        ClockBook::State told = state;
        told.timeline.events.append({slaclock::Event::What::Told, now, {}});
        told = book.judged(told);
        const auto sum = slaclock::summary(told.runs, told.verdicts);
        if (sum.nextDeadline)
            clocks.dueIfAnsweredNow = {*sum.nextClock, *sum.nextDeadline};
    }
    return clocks;
}

Result<Source> sourceOf(Connection &connection, WorkItemId id)
{
    LAMP_TRY(found, clockstore::sources(connection, {id}));
    if (found.isEmpty())
        return fail(Error::Kind::NotFound, u"work item %1"_s.arg(id.value));
    return found.first();
}

// Whether the clock of a warning still runs or rests: nobody has done yet what it asked for.
bool isStanding(Connection &connection, const ClockBook &book, const Escalation &spoken)
{
    const auto source = sourceOf(connection, spoken.workItemId);
    if (!source || !source->open)
        return false;
    const auto state = book.state(*source);
    return std::ranges::any_of(state.runs, [&spoken](const slaclock::Run &run) {
        return run.kind == spoken.clock && run.startedAt == spoken.startedAt && !run.metAt;
    });
}

std::optional<EscalationLevel> levelOf(Connection &connection, EscalationLevelId id)
{
    const auto level = rows::get<EscalationLevel>(connection, id);
    return level ? std::optional(*level) : std::nullopt;
}

bool isBroken(const slaclock::Summary &summary, Instant now)
{
    return summary.breachedAt && *summary.breachedAt < now;
}

void compare(const Source &source, const ClockBook &before, const ClockBook &after, Instant now, WhatIf &what)
{
    const auto old = before.state(source), fresh = after.state(source);
    const WhatIfLine line{source.item.id, source.item.number, source.item.title,
                          slaclock::summary(old.runs, old.verdicts), slaclock::summary(fresh.runs, fresh.verdicts)};
    ++what.open;
    what.moved += line.before.nextDeadline != line.after.nextDeadline;
    const bool was = isBroken(line.before, now), would = isBroken(line.after, now);
    if (would && !was)
        what.breached.append(line);
    else if (was && !would)
        what.saved.append(line);
}
} // namespace

Clocks::Clocks(Desk &desk, const std::shared_ptr<ClockCalendars> &calendars) : m_desk(desk), m_calendars(calendars) { }

QFuture<Result<ItemClocks>> Clocks::of(WorkItemId id) const
{
    return m_desk.database().read([this, id](Connection &c) { return of(c, id); });
}

Result<ItemClocks> Clocks::of(Connection &connection, WorkItemId id) const
{
    LAMP_TRY(source, sourceOf(connection, id));
    LAMP_TRY(book, ClockBook::load(connection, *m_calendars));
    ItemClocks clocks = clocksOf(book, source, m_desk.now());
    LAMP_TRY(revision, clockstore::revision(connection));
    clocks.earlierRules = !source.open && source.revision != revision;
    clocks.keptBreachedAt = source.cached.breachedAt;
    return clocks;
}

QFuture<Result<QList<WorkItemId>>> Clocks::breaching(qint64 minutes, qint64 limit) const
{
    return m_desk.database().read([now = m_desk.now(), minutes, limit](Connection &c) {
        return clockstore::breaching(c, now, now.plusMinutes(minutes), limit);
    });
}

QFuture<Result<QList<WorkItemId>>> Clocks::breached(qint64 limit) const
{
    return m_desk.database().read(
        [now = m_desk.now(), limit](Connection &c) { return clockstore::breached(c, now, limit); });
}

QFuture<Result<ClockRules>> Clocks::rules() const { return m_desk.database().read(ClockBook::rules); }

QFuture<Result<WhatIf>> Clocks::whatIf(const ClockRules &edited) const
{
    return m_desk.database().read([this, edited, now = m_desk.now()](Connection &c) -> Result<WhatIf> {
        LAMP_CHECK(check(edited));
        LAMP_TRY(before, ClockBook::load(c, *m_calendars));
        LAMP_TRY(after, ClockBook::load(c, *m_calendars, edited));
        LAMP_TRY(ids, clockstore::openItems(c));
        WhatIf what;
        for (qsizetype from = 0; from < ids.size(); from += clockstore::BatchSize) {
            LAMP_TRY(batch, clockstore::sources(c, ids.mid(from, clockstore::BatchSize)));
            for (const Source &source : std::as_const(batch))
                compare(source, before, after, now, what);
        }
        const auto byDeadline = [](const WhatIfLine &line) {
            return line.after.breachedAt.value_or(line.before.breachedAt.value_or(Instant{}));
        };
        std::ranges::stable_sort(what.breached, {}, byDeadline);
        std::ranges::stable_sort(what.saved, {}, byDeadline);
        return what;
    });
}

QFuture<Result<qint64>> Clocks::judgeAgain(const QList<WorkItemId> &ids)
{
    return m_desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Judged %1 by today's rules"), {}},
        [this, ids](ChangeSet &changes) -> Result<qint64> {
            LAMP_TRY(book, ClockBook::load(changes.connection(), *m_calendars));
            QList<WorkItem> judged;
            for (qsizetype from = 0; from < ids.size(); from += clockstore::BatchSize) {
                LAMP_TRY(some, clockcache::judgeAgain(changes, book, ids.mid(from, clockstore::BatchSize)));
                judged += some;
                if (!changes.progress(std::min(from + clockstore::BatchSize, ids.size()), ids.size()))
                    return fail(Error::Kind::Cancelled, {});
            }
            changes.setSubject(judged.size() == 1 ? workitemrules::subject(judged.first())
                                                  : workitemrules::subject(judged.size()));
            return judged.size();
        });
}

Result<qint64> Clocks::escalate(ChangeSet &changes) const
{
    LAMP_TRY(ids, clockstore::dueToEscalate(changes.connection(), changes.now(), AtOnce));
    LAMP_TRY(book, ClockBook::load(changes.connection(), *m_calendars));
    QList<Escalation> due;
    QHash<WorkItemId, WorkItem> items;
    for (const WorkItemId id : std::as_const(ids)) {
        LAMP_TRY(source, sourceOf(changes.connection(), id));
        items.insert(id, source.item);
        const auto waiting = book.waiting(source, book.state(source));
        for (Escalation one : waiting) {
            if (one.happenedAt > changes.now())
                break;
            one.recordedAt = changes.now();
            one.late = changes.now().ms - one.happenedAt.ms > LateAfterMs;
            due.append(one);
        }
    }
    std::ranges::stable_sort(due, {}, &Escalation::happenedAt);
    for (const Escalation &one : std::as_const(due)) {
        LAMP_TRY(row, rows::insert(changes, one));
        Q_UNUSED(row)
    }
    // Also what proved not to be due: it must not be asked about each minute.
    for (const WorkItemId id : std::as_const(ids))
        LAMP_CHECK(clockcache::recompute(changes.connection(), book, {id}));
    if (!due.isEmpty())
        changes.setSubject(items.size() == 1 ? workitemrules::subject(*items.cbegin())
                                             : workitemrules::subject(items.size()));
    return due.size();
}

QFuture<Result<qint64>> Clocks::runEscalations()
{
    auto promise = std::make_shared<QPromise<Result<qint64>>>();
    promise->start();
    const auto answer = [promise](const Result<qint64> &result) {
        promise->addResult(result);
        promise->finish();
    };
    m_desk.database()
        .read([now = m_desk.now()](Connection &c) { return clockstore::dueToEscalate(c, now, 1); })
        .then([this, answer](const Result<QList<WorkItemId>> &due) {
            if (!due || due->isEmpty()) {
                answer(due ? Result<qint64>(0) : std::unexpected(due.error()));
                return;
            }
            const Author desk{{}, u"desk"_s, u"rule"_s, u"desk"_s};
            m_desk.database()
                .write({QT_TRANSLATE_NOOP("History", "Warned about the clocks of %1"), {}, desk},
                       [this](ChangeSet &changes) { return escalate(changes); }) // anew: another process may be first
                .then(answer);
        });
    return promise->future();
}

QFuture<Result<QList<EscalationNotice>>> Clocks::notices(Instant since) const
{
    return m_desk.database().read([this, since](Connection &c) -> Result<QList<EscalationNotice>> {
        LAMP_TRY(spoken, clockstore::escalationsSince(c, since));
        LAMP_TRY(book, ClockBook::load(c, *m_calendars));
        QList<EscalationNotice> list;
        for (const Escalation &one : std::as_const(spoken)) {
            const auto item = rows::get<WorkItem>(c, one.workItemId);
            if (item)
                list.append({one, item->number, item->title, item->assigneeId, levelOf(c, one.levelId),
                             isStanding(c, book, one)});
            else if (item.error().kind != Error::Kind::NotFound) // taken back since
                return std::unexpected(item.error());
        }
        return list;
    });
}

Result<void> Clocks::settlePending()
{
    LAMP_TRY(pending, m_desk.database().readNow(clockstore::isPending));
    if (!pending)
        return settleCounting();
    const bool alone = m_desk.catalogSnapshot()->alone();
    const Author desk{{}, u"desk"_s, u"desk"_s, u"desk"_s};
    return m_desk.database()
        .write({QT_TRANSLATE_NOOP("History", "Added the clocks that a desk starts with%1"), {}, desk},
               [this, alone](ChangeSet &changes) -> Result<void> {
                   LAMP_TRY(known, rows::all<SlaPolicy>(changes.connection()));
                   if (!alone && known.isEmpty()) {
                       LAMP_CHECK(starter::addClocks(changes, starter::language()));
                       LAMP_CHECK(starter::addClockView(changes, starter::language()));
                   }
                   LAMP_TRY(book, ClockBook::load(changes.connection(), *m_calendars));
                   LAMP_CHECK(clockcache::recomputeAll(changes.connection(), book));
                   LAMP_CHECK(clockstore::noteCounting(changes.connection()));
                   return clockstore::clearPending(changes.connection());
               })
        .result();
}

Result<void> Clocks::settleCounting()
{
    LAMP_TRY(known, m_desk.database().readNow(clockstore::isCountedAsNow));
    if (known)
        return {};
    const Author desk{{}, u"desk"_s, u"desk"_s, u"desk"_s};
    // What is finished keeps its verdict, as after a change of the rules; nothing of it is an act of anybody.
    return m_desk.database()
        .write({QT_TRANSLATE_NOOP("History", "Counted the clocks of open tickets anew%1"), {}, desk},
               [this](ChangeSet &changes) -> Result<void> {
                   Connection &connection = changes.connection();
                   LAMP_TRY(book, ClockBook::load(connection, *m_calendars));
                   LAMP_TRY(revision, clockstore::nextRevision(connection));
                   Q_UNUSED(revision)
                   LAMP_TRY(open, clockstore::openItems(connection));
                   for (qsizetype from = 0; from < open.size(); from += clockstore::BatchSize)
                       LAMP_CHECK(clockcache::recompute(connection, book, open.mid(from, clockstore::BatchSize)));
                   return clockstore::noteCounting(connection);
               })
        .result();
}

Result<QStringList> Clocks::verify(Connection &connection) const
{
    LAMP_TRY(known, clockstore::areKnown(connection));
    if (!known)
        return QStringList{};
    return clockcache::verify(connection, *m_calendars);
}

} // namespace lamp
